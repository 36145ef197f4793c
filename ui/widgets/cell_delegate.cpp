// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/written_line.h"

#include <QAbstractItemView>
#include <QPainter>

namespace ui {

namespace {

constexpr int inset = space::s;

void paintRing(QPainter &painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index,
               const QColor &colour)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const bool isFirst = index.column() == 0;
    const bool isLast = index.column() == index.model()->columnCount() - 1;
    const QRect cell = option.rect;
    const int line = size::focusRing;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), line), colour);
    painter.fillRect(QRect(cell.left(), cell.bottom() - line + 1, cell.width(), line), colour);
    if (isRightToLeft ? isLast : isFirst)
        painter.fillRect(QRect(cell.left(), cell.top(), line, cell.height()), colour);
    if (isRightToLeft ? isFirst : isLast)
        painter.fillRect(QRect(cell.right() - line + 1, cell.top(), line, cell.height()), colour);
}

} // namespace

void CellDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const Tokens &tokens = theme.tokens();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.accentSoft);

    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect room = option.rect.adjusted(inset, 0, -inset, 0);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid() && !text.isEmpty()) {
        const QSize wanted(std::min(chipWidth(option.fontMetrics, text), room.width()),
                           chipHeight(option.fontMetrics));
        paintChip(*painter,
                  QStyle::alignedRect(option.direction, alignment | Qt::AlignVCenter, wanted, room),
                  text,
                  static_cast<Tone>(tone.toInt()),
                  tokens);
    } else {
        QFont font = option.font;
        font.setBold(index.data(StrongRole).toBool());
        font.setStrikeOut(index.data(StrikeRole).toBool());
        painter->setFont(font);
        painter->setPen(index.data(MutedRole).toBool() ? tokens.muted : tokens.text);
        drawLine(*painter, room, text, alignment & Qt::AlignHorizontal_Mask);
    }
    paintRing(*painter, option, index, tokens.focus);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    QFont font = option.font;
    font.setBold(index.data(StrongRole).toBool());
    const QFontMetrics metrics(font);
    const int width =
        index.data(ToneRole).isValid() ? chipWidth(metrics, text) : metrics.horizontalAdvance(text);
    return {width + 2 * inset, rowHeight(metrics)};
}

} // namespace ui
