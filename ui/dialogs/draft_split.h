// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace ui {

class PaperView;

/// The editor of a draft with the paper that it becomes beside it; where there is no room for both,
/// one of them.
class DraftSplit : public QWidget
{
    Q_OBJECT

public:
    /// `said` answers what the editor says now.
    DraftSplit(Desk &desk, QWidget *editor, std::function<core::Draft()> said);

    /// Soon, and once for however much was typed by then.
    void redraw() { m_redraw.start(); }
    /// The other one of the two.
    void turn();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void showPaper();

    Desk &m_desk;
    QWidget *m_editor;
    PaperView *m_paper;
    std::function<core::Draft()> m_said;
    QTimer m_redraw;
    bool m_isPaperFirst = false;
};

} // namespace ui
