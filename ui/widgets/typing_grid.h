// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/data_table.h"
#include "ui/widgets/suggestions.h"

#include <functional>

namespace ui {

/// A table one types into, as in the billing programs people know: Enter and Tab go to the next
/// cell and then to a new line; Enter on the empty last line leads out.
class TypingGrid : public DataTable
{
    Q_OBJECT

public:
    explicit TypingGrid(const QString &name, QWidget *parent = nullptr);

    /// What is offered below the cells of one column, and what happens when a line of it is taken;
    /// `take` has written the row when it returns.
    struct Completion
    {
        int column = 0;
        std::function<QList<Suggestion>(const QString &typed)> find;
        std::function<void(int row, int line)> take;
    };
    void setCompletion(Completion completion) { m_completion = std::move(completion); }
    const Completion &completion() const { return m_completion; }

    /// What stands in an open cell counts from now on.
    void commit();
    void editCurrent();

signals:
    /// Enter was pressed where there is nothing more to type.
    void finished();
    void undoAsked();
    void redoAsked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void goOn(int by);

    Completion m_completion;
};

} // namespace ui
