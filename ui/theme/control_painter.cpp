// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/control_painter.h"

#include "ui/theme/metrics.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int hoverAlpha = 14; // of the text colour, over whatever is below
constexpr int pressAlpha = 28;

QColor over(const QColor &base, const QColor &ink, int alpha)
{
    const auto mix = [alpha](int from, int to) { return from + (to - from) * alpha / 255; };
    return {
        mix(base.red(), ink.red()), mix(base.green(), ink.green()), mix(base.blue(), ink.blue())};
}

} // namespace

ControlPainter::ControlPainter(QPainter &painter, const Tokens &tokens)
    : m_painter(painter)
    , m_tokens(tokens)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

ControlPainter::~ControlPainter()
{
    m_painter.restore();
}

void ControlPainter::box(const QRect &rect, int radius, const QColor &fill, const QColor &border)
{
    const double half = border.isValid() ? m_tokens.outline / 2.0 : 0;
    m_painter.setPen(border.isValid() ? QPen(border, m_tokens.outline) : QPen(Qt::NoPen));
    m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    m_painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

void ControlPainter::focusRing(const QRect &rect, int radius)
{
    const double half = size::focusRing / 2.0;
    m_painter.setPen(QPen(m_tokens.focus, size::focusRing));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

void ControlPainter::button(const QStyleOption &option, const QString &kind)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHot = isEnabled && (option.state & QStyle::State_MouseOver);
    const bool isHeld = option.state & QStyle::State_Sunken;

    QColor fill = m_tokens.surface;
    QColor border = m_tokens.lineStrong;
    if (kind == u"primary"_s && isEnabled) {
        fill = m_tokens.accent;
        border = m_tokens.accent;
    } else if (kind == u"danger"_s && isEnabled) {
        border = m_tokens.danger;
    } else if (kind == u"quiet"_s || kind == u"place"_s) {
        fill = isDown ? m_tokens.surface : QColor();
        border = isDown ? m_tokens.lineStrong : QColor();
    } else if (isDown) {
        fill = m_tokens.accentSoft;
        border = m_tokens.accent;
    }
    if (isHot || isHeld) {
        const QColor below = fill.isValid() ? fill : m_tokens.window;
        const QColor ink = kind == u"primary"_s ? m_tokens.accentText : m_tokens.text;
        fill = over(below, ink, isHeld ? pressAlpha : hoverAlpha);
    }
    if (!isEnabled && border.isValid())
        border = m_tokens.line;
    box(option.rect, size::controlRadius, fill, border);
    if (option.state & QStyle::State_HasFocus)
        focusRing(option.rect, size::controlRadius);
}

void ControlPainter::buttonLabel(const QStyleOptionButton &option, const QColor &ink)
{
    // Qt aligns the words of a right-to-left button twice, so that they leave it at the other end.
    const QSize icon = option.iconSize;
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int start =
        option.rect.left() + (option.rect.width() - icon.width() - space::s - words) / 2;
    const auto mirrored = [&option](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const QRect iconRect(
        start, option.rect.center().y() - icon.height() / 2, icon.width(), icon.height());
    const bool isEnabled = option.state & QStyle::State_Enabled;
    option.icon.paint(&m_painter,
                      mirrored(iconRect),
                      Qt::AlignCenter,
                      isEnabled ? QIcon::Normal : QIcon::Disabled);
    m_painter.setPen(ink);
    m_painter.drawText(
        mirrored({start + icon.width() + space::s, option.rect.top(), words, option.rect.height()}),
        Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip,
        option.text);
}

void ControlPainter::field(const QStyleOption &option, bool isWrong)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    QColor border = isEnabled ? m_tokens.lineStrong : m_tokens.line;
    if (isWrong)
        border = m_tokens.danger;
    box(option.rect, size::controlRadius, isEnabled ? m_tokens.surface : m_tokens.window, border);
    if (option.state & QStyle::State_HasFocus)
        focusRing(option.rect, size::controlRadius);
}

void ControlPainter::item(const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHot = option.state & QStyle::State_MouseOver;
    if (isSelected)
        m_painter.fillRect(option.rect, m_tokens.accentSoft);
    else if (isHot && (option.state & QStyle::State_Enabled))
        m_painter.fillRect(option.rect, over(m_tokens.surface, m_tokens.text, hoverAlpha));
}

void ControlPainter::check(const QStyleOption &option)
{
    const bool isOn = option.state & QStyle::State_On;
    const bool isSome = option.state & QStyle::State_NoChange;
    const QColor edge = option.state & QStyle::State_Enabled ? m_tokens.lineStrong : m_tokens.line;
    box(option.rect,
        space::xs,
        isOn || isSome ? m_tokens.accent : m_tokens.surface,
        isOn || isSome ? m_tokens.accent : edge);
    const QRectF inner = option.rect;
    m_painter.setPen(QPen(m_tokens.accentText, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(inner.x() + inner.width() * x, inner.y() + inner.height() * y);
    };
    if (isSome) {
        m_painter.drawLine(at(.28, .5), at(.72, .5));
    } else if (isOn) {
        const QPointF tick[] = {at(.25, .52), at(.43, .7), at(.76, .32)};
        m_painter.drawPolyline(tick, 3);
    }
    if (option.state & QStyle::State_HasFocus)
        focusRing(option.rect.adjusted(-2, -2, 2, 2), size::controlRadius);
}

void ControlPainter::radio(const QStyleOption &option)
{
    const bool isOn = option.state & QStyle::State_On;
    const int radius = option.rect.height() / 2;
    box(option.rect, radius, m_tokens.surface, isOn ? m_tokens.accent : m_tokens.lineStrong);
    if (isOn) {
        const int inset = option.rect.height() / 4;
        box(option.rect.adjusted(inset, inset, -inset, -inset), radius, m_tokens.accent, {});
    }
    if (option.state & QStyle::State_HasFocus)
        focusRing(option.rect.adjusted(-2, -2, 2, 2), radius);
}

void ControlPainter::header(const QStyleOptionHeader &option)
{
    m_painter.fillRect(option.rect, m_tokens.surface);
    if (option.orientation == Qt::Horizontal) {
        const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
        m_painter.fillRect(line, m_tokens.lineStrong);
    }
}

void ControlPainter::tab(const QStyleOptionTab &option)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isHot = option.state & QStyle::State_MouseOver;
    if (isHot && !isChosen)
        m_painter.fillRect(option.rect, over(m_tokens.window, m_tokens.text, hoverAlpha));
    constexpr int line = 2;
    const QRect below(
        option.rect.left(), option.rect.bottom() - line + 1, option.rect.width(), line);
    m_painter.fillRect(below, isChosen ? m_tokens.accent : m_tokens.line);
    if (option.state & QStyle::State_HasFocus)
        focusRing(option.rect, size::controlRadius);
}

void ControlPainter::scrollHandle(const QRect &handle, bool isHot)
{
    const int thin = 2;
    const QRect inner = handle.width() < handle.height() ? handle.adjusted(thin, 0, -thin, 0)
                                                         : handle.adjusted(0, thin, 0, -thin);
    const int radius = std::min(inner.width(), inner.height()) / 2;
    box(inner, radius, isHot ? m_tokens.muted : m_tokens.lineStrong, {});
}

void ControlPainter::progress(const QStyleOptionProgressBar &option)
{
    box(option.rect, space::xs, m_tokens.line, {});
    const qint64 span = qint64(option.maximum) - option.minimum;
    if (span <= 0)
        return;
    const qint64 done = qBound<qint64>(0, qint64(option.progress) - option.minimum, span);
    QRect part = option.rect;
    part.setWidth(int(part.width() * done / span));
    box(QStyle::visualRect(option.direction, option.rect, part), space::xs, m_tokens.accent, {});
}

void ControlPainter::chevron(const QRect &rect, const QColor &colour)
{
    const QPointF middle = QRectF(rect).center();
    m_painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    const QPointF points[] = {
        middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)};
    m_painter.drawPolyline(points, 3);
}

} // namespace ui
