// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note_edit.h"

#include "ui/theme/metrics.h"

namespace ui {

NoteEdit::NoteEdit(int rows, QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setViewportMargins(space::xs, space::xs, space::xs, space::xs);
    setFixedHeight(rows * fontMetrics().lineSpacing() + 2 * space::m);
}

void NoteEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update(); // the ring is on the frame, not on the text
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    emit left();
}

} // namespace ui
