// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace ui {

/// The cards of one stage. Arrows walk within it and to its neighbours, cards are dragged from it
/// and dropped on it; what a drop means is for the page to say.
class CardList : public QListView
{
    Q_OBJECT

public:
    explicit CardList(QWidget *parent = nullptr);

    int row() const { return currentIndex().row(); }
    /// Makes the row current and seen; the focus stays where it is.
    void setRow(int row);

signals:
    /// An arrow points beyond the list: 1 towards the last stage, -1 towards the first.
    void neighbourAsked(int step);
    /// `before` is the row above which it was dropped; the number of rows at the end.
    void dropped(const QByteArray &what, int before);
    void focused();
    void rowChanged();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCard(const QDropEvent *event) const;
    int rowAbove(const QPoint &point) const;
    void showDropAt(int row);

    int m_dropRow = -1;
};

} // namespace ui
