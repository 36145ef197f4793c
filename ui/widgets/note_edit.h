// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A field of several lines; Tab leaves it.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `rows` is how many lines it shows without scrolling.
    explicit NoteEdit(int rows, QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    void setText(const QString &text) { setPlainText(text); }

signals:
    /// It was left; for panels that save at once.
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace ui
