// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_list.h"

#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

namespace ui {

CardList::CardList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false); // ours stands between the cards
    setDefaultDropAction(Qt::MoveAction);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setSingleStep(space::xl);
}

void CardList::setRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QModelIndex CardList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveLeft && action != MoveRight)
        return QListView::moveCursor(action, modifiers);
    emit neighbourAsked((action == MoveRight) != isRightToLeft() ? 1 : -1);
    return currentIndex();
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit rowChanged();
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Keys need a card to be about.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setRow(0);
    emit focused();
}

bool CardList::isCard(const QDropEvent *event) const
{
    const QStringList kinds = model()->mimeTypes();
    return std::any_of(kinds.begin(), kinds.end(), [event](const QString &kind) {
        return event->mimeData()->hasFormat(kind);
    });
}

int CardList::rowAbove(const QPoint &point) const
{
    const QModelIndex index = indexAt({1, std::max(point.y(), 0)});
    if (!index.isValid())
        return model()->rowCount();
    return point.y() < visualRect(index).center().y() ? index.row() : index.row() + 1;
}

void CardList::showDropAt(int row)
{
    if (m_dropRow == row)
        return;
    m_dropRow = row;
    viewport()->update();
}

void CardList::dragEnterEvent(QDragEnterEvent *event)
{
    if (isCard(event))
        event->accept();
}

void CardList::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    event->setAccepted(isCard(event));
    showDropAt(event->isAccepted() ? rowAbove(event->position().toPoint()) : -1);
}

void CardList::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    showDropAt(-1);
}

void CardList::dropEvent(QDropEvent *event)
{
    stopAutoScroll();
    setState(NoState);
    showDropAt(-1);
    if (!isCard(event))
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    emit dropped(event->mimeData()->data(model()->mimeTypes().first()),
                 rowAbove(event->position().toPoint()));
}

void CardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    const int rows = model()->rowCount();
    const bool isBehindLast = m_dropRow >= rows;
    const QRect card = rows > 0 ? visualRect(model()->index(isBehindLast ? rows - 1 : m_dropRow, 0))
                                : QRect(0, 0, viewport()->width(), 0);
    const int y = isBehindLast ? card.bottom() - space::s / 2 : card.top() - space::s / 2;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, std::max(y, 0), viewport()->width(), size::focusRing),
                     themeOf(this).tokens().focus);
}

} // namespace ui
