// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day_sheet.h"
#include "ui/text/voice.h"

#include <QWidget>

namespace ui {

/// What came in on each of some days, as bars; the last one is the day that counts. Readers get one
/// sentence with every figure. Time runs from left to right in every language.
class DayBars : public QWidget
{
    Q_OBJECT

public:
    explicit DayBars(const Voice &voice, QWidget *parent = nullptr);

    void show(const QList<core::DayTotal> &days);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Voice &m_voice;
    QList<core::DayTotal> m_days;
};

} // namespace ui
