// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLineEdit;

namespace ui {

class Label;

/// The line above every page: where one is, the field that finds everything, and the page's main
/// buttons, the first of them the one that is meant.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(QLineEdit *search, QWidget *parent);

    void setHead(const QString &title, const QList<QAction *> &actions);

protected:
    bool event(QEvent *event) override;

private:
    void fitTitle();

    QString m_full;
    Label *m_title;
    QHBoxLayout *m_buttons;
};

} // namespace ui
