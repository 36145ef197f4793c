// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QPainter;

namespace ui {

/// How wide a chip with that text is, and where it is drawn; for delegates, which have no widgets.
int chipWidth(const QFontMetrics &font, const QString &text);
int chipHeight(const QFontMetrics &font);
void paintChip(
    QPainter &painter, const QRect &rect, const QString &text, Tone tone, const Tokens &tokens);

/// A state as a word on its colour.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    /// Without text it takes no room.
    void show(const QString &text, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Plain;
};

} // namespace ui
