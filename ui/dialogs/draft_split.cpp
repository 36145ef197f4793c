// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/draft_split.h"

#include "ui/widgets/paper_view.h"

#include <QHBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr int roomForBoth = 1'000; // px

} // namespace

DraftSplit::DraftSplit(Desk &desk, QWidget *editor, std::function<core::Draft()> said)
    : m_desk(desk)
    , m_editor(editor)
    , m_paper(new PaperView(tr("Preview")))
    , m_said(std::move(said))
{
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(m_editor, 5);
    sides->addWidget(m_paper, 3);
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(0);
    connect(&m_redraw, &QTimer::timeout, this, &DraftSplit::showPaper);
}

void DraftSplit::turn()
{
    m_isPaperFirst = !m_isPaperFirst;
    place();
}

void DraftSplit::place()
{
    const bool hasRoom = width() >= roomForBoth;
    m_paper->setVisible(hasRoom || m_isPaperFirst);
    m_editor->setVisible(hasRoom || !m_isPaperFirst);
    redraw();
}

void DraftSplit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void DraftSplit::showPaper()
{
    if (!m_paper->isVisible())
        return;
    const Printout paper = printouts::draft(m_said(), {});
    const Printout::Pages pages = paper.pages(m_desk.shop(), m_desk.by(), paper.sizes.first(), {});
    // What cannot be added up is said beside the totals; the paper stays empty for so long.
    m_paper->show(pages ? *pages : QList<SheetPage>());
}

} // namespace ui
