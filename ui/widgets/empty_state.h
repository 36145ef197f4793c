// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QAction;
class QVBoxLayout;

namespace ui {

class Label;

/// What a screen says when there is nothing on it: what this is for and how to begin.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr);

    /// `main` may be missing: then there is nothing to do, which can be good news.
    void say(const QString &line, const QString &sentence, QAction *main = nullptr);

private:
    Label *m_line;
    Label *m_sentence;
    QWidget *m_button = nullptr;
    QAction *m_action = nullptr;
    QVBoxLayout *m_column;
};

/// A list, or what is said when it is empty.
class ListOrEmpty : public QStackedWidget
{
    Q_OBJECT

public:
    ListOrEmpty(QWidget *list, const QString &icon, QWidget *parent = nullptr);

    EmptyState &emptyState() { return *m_empty; }
    void showList(bool hasRows);

private:
    QWidget *m_list;
    EmptyState *m_empty;
};

} // namespace ui
