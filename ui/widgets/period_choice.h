// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QComboBox>
#include <QList>

namespace ui {

enum class Period { Today, Yesterday, ThisWeek, ThisMonth, LastMonth, ThisYear, All, Typed };

/// Days from one to another, both included.
struct Span
{
    core::Day from;
    core::Day to;
};

/// Which days a list is about, by their names.
class PeriodChoice : public QComboBox
{
    Q_OBJECT

public:
    PeriodChoice(const QString &name, const QList<Period> &periods, QWidget *parent = nullptr);

    Period period() const;
    void setPeriod(Period period);
    /// The days meant on `today`; `yearStart` begins the shop's year. Typed days are not known
    /// here: they count as all.
    Span span(core::Day today, core::Day yearStart) const;

signals:
    void periodChanged();

private:
    static QString words(Period period);
};

} // namespace ui
