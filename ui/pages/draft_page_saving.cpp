// SPDX-License-Identifier: GPL-3.0-or-later
// How what is typed gets into the file: kept while it is typed, saved, issued, let go.
#include "ui/dialogs/draft_head.h"
#include "ui/pages/draft_page.h"
#include "ui/text/labels.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/typing_grid.h"

namespace ui {

std::optional<core::Draft> DraftPage::draft() const
{
    if (!m_head->onto(m_draft))
        return std::nullopt;
    core::Draft draft = soFar();
    draft.customer = m_head->customer().value_or(m_newcomer);
    return draft;
}

std::optional<DraftPage::Wanted> DraftPage::wanted() const
{
    const auto said = draft();
    if (!said)
        return std::nullopt;
    return Wanted{.id = m_id, .draft = *said, .newCustomer = m_head->newCustomer()};
}

bool DraftPage::canBeKept() const
{
    return m_head->isSomebody() && draft() && !m_lines.lines().isEmpty()
           && !m_lines.fault().isValid();
}

bool DraftPage::isRight()
{
    m_grid->commit();
    if (!m_head->isRight())
        return false;
    const QModelIndex fault = m_lines.fault();
    if (!fault.isValid())
        return true;
    m_grid->setCurrentIndex(fault);
    m_grid->setFocus(Qt::OtherFocusReason);
    desk().say(fault.data(Qt::ToolTipRole).toString(), Tone::Danger);
    return false;
}

core::Result<core::Stored<core::Draft>>
DraftPage::store(core::Shop &shop, const core::By &by, const Wanted &wanted)
{
    if (!wanted.newCustomer.customer.name.isEmpty()) {
        const auto added = shop.customers.add(by, wanted.draft.customer, wanted.newCustomer);
        if (!added)
            return added.error();
    }
    if (shop.documents.draft(by, wanted.id))
        return shop.documents.changeDraft(by, wanted.id, wanted.draft);
    return shop.documents.addDraft(by, wanted.id, wanted.draft);
}

void DraftPage::save()
{
    if (!isRight())
        return;
    if (const auto now = wanted())
        write(*now, true);
}

void DraftPage::write(const Wanted &now, bool isTold)
{
    m_keeping.stop();
    m_isChanged = false;
    m_draft = now.draft;
    desk()
        .run([by = desk().by(), now](core::Shop &shop) { return store(shop, by, now); })
        .then(this, [this, now, isTold](const core::Outcome<core::Stored<core::Draft>> &saved) {
            const bool isStillHere = now.id == m_id;
            if (!saved) {
                m_isChanged = m_isChanged || isStillHere;
                return isStillHere ? m_head->refuse(saved.error()) : desk().refuse(saved.error());
            }
            if (isStillHere && !m_head->newCustomer().customer.name.isEmpty())
                m_head->setCustomer(now.draft.customer);
            if (isTold)
                desk().did(tr("Draft saved"), saved.unit);
        });
}

/// A power cut costs a few seconds of typing, no more.
void DraftPage::keepQuietly()
{
    const bool isInTheMiddle = m_head->isAskingPhone();
    const auto now = m_isChanged && !isInTheMiddle && canBeKept() ? wanted() : std::nullopt;
    if (now)
        write(*now, false);
}

void DraftPage::keep()
{
    m_grid->commit();
    const auto now = m_isChanged && canBeKept() ? wanted() : std::nullopt;
    if (now)
        write(*now, true);
}

bool DraftPage::mayLeave()
{
    keep();
    return true;
}

void DraftPage::issue()
{
    if (!isRight())
        return;
    const auto now = wanted();
    if (!now)
        return;
    m_issue->setEnabled(false);
    desk()
        .run([by = desk().by(), now = *now, paper = m_paper](
                 core::Shop &shop) -> core::Result<core::PaperCard> {
            const auto stored = store(shop, by, now);
            if (!stored)
                return stored.error();
            return shop.documents.issue(by, paper, now.id);
        })
        .then(this, [this](const core::Outcome<core::PaperCard> &issued) {
            m_issue->setEnabled(true);
            if (!issued)
                return m_head->refuse(issued.error());
            m_isChanged = false;
            m_id = {};
            desk().openPaper(issued->id);
            //: the kind of a document and its number
            desk().did(
                tr("%1 %2 issued")
                    .arg(Labels::of(issued->paper.kind), Voice::isolated(issued->paper.number)),
                issued.unit);
        });
}

void DraftPage::discard()
{
    m_isChanged = false;
    const core::Id<core::Draft> id = m_id;
    m_id = {};
    if (desk().shop().documents.draft(desk().by(), id)) {
        desk()
            .run([by = desk().by(), id](core::Shop &shop) {
                return shop.documents.discardDraft(by, id);
            })
            .then(this, [this](const core::Outcome<core::Done> &done) {
                if (!done)
                    return desk().refuse(done.error());
                desk().did(tr("Draft discarded"), done.unit);
            });
    }
    desk().go(Place::Invoices);
}

} // namespace ui
