// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/written_line.h"

#include <QStyle>

namespace ui {

namespace {

constexpr char16_t firstIsolate = 0x2066;
constexpr char16_t lastIsolate = 0x2068;

bool isIsolate(QChar sign)
{
    return sign >= QChar(firstIsolate) && sign <= QChar(lastIsolate);
}

} // namespace

Qt::LayoutDirection directionOf(const QString &words, Qt::LayoutDirection window)
{
    if (words.isRightToLeft())
        return Qt::RightToLeft;
    const bool tells =
        std::any_of(words.begin(), words.end(), [](QChar one) { return one.isLetter(); });
    const bool hasParts = std::any_of(words.begin(), words.end(), isIsolate);
    return tells && !hasParts ? Qt::LeftToRight : window;
}

void drawLine(QPainter &painter, const QRect &rect, const QString &words, Qt::Alignment side)
{
    const Qt::LayoutDirection window = painter.layoutDirection();
    const int flags = int(QStyle::visualAlignment(window, side)) | Qt::AlignAbsolute
                      | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setLayoutDirection(directionOf(words, window));
    painter.drawText(
        rect, flags, painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
    painter.setLayoutDirection(window);
}

} // namespace ui
