// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/written_line.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int leastChipWidth = 48; // of a long one, which is cut

} // namespace

int chipWidth(const QFontMetrics &font, const QString &text)
{
    return font.horizontalAdvance(text) + 2 * space::s;
}

int chipHeight(const QFontMetrics &font)
{
    return font.height() + space::xs;
}

void paintChip(
    QPainter &painter, const QRect &rect, const QString &text, Tone tone, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.outline > 1 ? QPen(tokens.ink(tone), 1) : QPen(Qt::NoPen));
    painter.setBrush(tokens.soft(tone));
    painter.drawRoundedRect(rect, size::controlRadius, size::controlRadius);
    painter.setPen(tokens.ink(tone));
    drawLine(painter, rect.adjusted(space::xs, 0, -space::xs, 0), text, Qt::AlignHCenter);
    painter.restore();
}

Chip::Chip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setVisible(false);
}

void Chip::show(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {chipWidth(metrics, m_text), chipHeight(metrics)};
}

QSize Chip::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), leastChipWidth), wanted.height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_text, m_tone, themeOf(this).tokens());
}

} // namespace ui
