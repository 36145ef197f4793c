// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typing_grid.h"

#include "ui/widgets/cell_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace ui {

namespace {

bool isForSuggestions(QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return true;
    default:
        return false;
    }
}

/// Opens a line edit in a cell, with suggestions below it where the grid has some.
class TypingDelegate : public CellDelegate
{
public:
    explicit TypingDelegate(TypingGrid *grid) : CellDelegate(grid), m_grid(grid) {}

    QWidget *createEditor(QWidget *parent,
                          const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *editor = new QLineEdit(parent);
        editor->setFrame(false);
        const QAbstractItemModel *model = index.model();
        editor->setAccessibleName(
            model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        if (const auto &completion = m_grid->completion();
            completion.find && completion.column == index.column())
            suggest(editor, index);
        return editor;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The list below the field comes first; its own filter was there before this one.
        if (m_suggestions && m_suggestions->isOpen() && isForSuggestions(event))
            return false;
        return CellDelegate::eventFilter(watched, event);
    }

private:
    void suggest(QLineEdit *editor, const QModelIndex &index) const
    {
        auto *suggestions =
            new Suggestions(editor, m_grid->window(), TypingGrid::tr("What the catalogue has"));
        m_suggestions = suggestions;
        connect(editor, &QObject::destroyed, suggestions, &QObject::deleteLater);
        connect(editor, &QLineEdit::textEdited, suggestions, [this, suggestions](const QString &t) {
            suggestions->show(m_grid->completion().find(t.trimmed()));
        });
        auto *delegate = const_cast<TypingDelegate *>(this);
        const QPersistentModelIndex cell(index);
        connect(suggestions, &Suggestions::taken, editor, [delegate, editor, cell](int line) {
            delegate->m_grid->completion().take(cell.row(), line);
            editor->setText(cell.data(Qt::EditRole).toString());
            emit delegate->commitData(editor);
            emit delegate->closeEditor(editor, QAbstractItemDelegate::SubmitModelCache);
        });
    }

    TypingGrid *m_grid;
    mutable QPointer<Suggestions> m_suggestions;
};

} // namespace

TypingGrid::TypingGrid(const QString &name, QWidget *parent) : DataTable(name, Marking::One, parent)
{
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::DoubleClicked);
    setItemDelegate(new TypingDelegate(this));
}

void TypingGrid::commit()
{
    QWidget *editor = indexWidget(currentIndex());
    if (!editor)
        return;
    commitData(editor);
    DataTable::closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void TypingGrid::editCurrent()
{
    if (currentIndex().flags() & Qt::ItemIsEditable)
        edit(currentIndex());
    else
        goOn(1);
}

void TypingGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isForward = hint == QAbstractItemDelegate::SubmitModelCache
                           || hint == QAbstractItemDelegate::EditNextItem;
    const bool isBack = hint == QAbstractItemDelegate::EditPreviousItem;
    DataTable::closeEditor(editor, isForward || isBack ? QAbstractItemDelegate::NoHint : hint);
    if (isForward)
        goOn(1);
    else if (isBack)
        goOn(-1);
}

void TypingGrid::goOn(int by)
{
    const QModelIndex from = currentIndex();
    const int columns = model()->columnCount();
    const bool isAtEnd = from.row() == model()->rowCount() - 1;
    if (by > 0 && isAtEnd && from.column() == 0 && from.data(Qt::EditRole).toString().isEmpty()) {
        emit finished();
        return;
    }
    int cell = from.row() * columns + from.column() + by;
    while (cell >= 0 && cell < model()->rowCount() * columns) {
        const QModelIndex next = model()->index(cell / columns, cell % columns);
        if (next.flags() & Qt::ItemIsEditable && !isColumnHidden(next.column())) {
            setCurrentIndex(next);
            edit(next);
            return;
        }
        cell += by;
    }
}

bool TypingGrid::event(QEvent *event)
{
    // As in every field: the keys of undo are about what is typed here, not about the shop.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return DataTable::event(event);
}

void TypingGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        emit undoAsked();
    else if (event->matches(QKeySequence::Redo))
        emit redoAsked();
    else
        DataTable::keyPressEvent(event);
}

} // namespace ui
