// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QFrame>
#include <QList>
#include <QString>

class QLineEdit;
class QListView;

namespace ui {

class Label;

/// One line below a field that searches.
struct Suggestion
{
    QString icon;
    QString title;
    QString detail;   ///< said quietly behind the title
    QString trailing; ///< at the end of the line: what they owe, a key
};

/// The list below a field: the first line is chosen already, arrows move, Enter takes, Esc hides.
/// The field keeps the focus, so that one goes on typing.
class Suggestions : public QFrame
{
    Q_OBJECT

public:
    /// Lies over `over`, which is a window or a sheet, and names itself `name` to readers.
    Suggestions(QLineEdit *field, QWidget *over, const QString &name);

    void show(const QList<Suggestion> &lines);
    void conceal();
    bool isOpen() const { return isVisible(); }
    /// The line that Enter would take; -1 when nothing matches.
    int current() const;

signals:
    void taken(int line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Lines;

    bool key(int key);
    void placeBelowField();
    void move(int by);

    QLineEdit *m_field;
    Lines *m_lines;
    QListView *m_view;
};

} // namespace ui
