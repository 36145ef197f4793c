// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/widgets/page.h"

namespace ui {

namespace {

constexpr size_t visitsKept = 50;

} // namespace

Page *PageStack::front() const
{
    return qobject_cast<Page *>(currentWidget());
}

bool PageStack::mayLeave() const
{
    return !front() || front()->mayLeave();
}

void PageStack::visit(Page *page, std::function<void()> arrive)
{
    if (page != front() && !mayLeave())
        return;
    if (!m_visits.empty())
        m_visits.resize(m_here + 1); // another way from here: what was ahead is gone
    // The place one is at already takes no second step to leave.
    if (!m_visits.empty() && !arrive && !m_visits.back().arrive && m_visits.back().page == page)
        return go(m_here);
    m_visits.push_back({page, std::move(arrive)});
    if (m_visits.size() > visitsKept)
        m_visits.erase(m_visits.begin());
    go(m_visits.size() - 1);
}

void PageStack::back()
{
    if (m_here > 0 && mayLeave())
        go(m_here - 1);
}

void PageStack::forward()
{
    if (m_here + 1 < m_visits.size() && mayLeave())
        go(m_here + 1);
}

void PageStack::go(size_t place)
{
    m_here = place;
    const Visit visit = m_visits[place];
    if (!visit.page)
        return;
    if (indexOf(visit.page) < 0) {
        addWidget(visit.page);
        connect(visit.page, &Page::headChanged, this, [this, page = visit.page]() {
            if (page && page == front())
                emit headChanged(page);
        });
    }
    setCurrentWidget(visit.page);
    if (visit.arrive)
        visit.arrive();
    if (QWidget *first = visit.page->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
    emit visited(visit.page);
}

} // namespace ui
