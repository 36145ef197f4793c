// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draft_page.h"

#include "ui/dialogs/draft_head.h"
#include "ui/dialogs/draft_split.h"
#include "ui/models/paper_columns.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form.h"
#include "ui/widgets/totals_panel.h"
#include "ui/widgets/typing_grid.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteLines = 3;
constexpr int keptAfter = 2'000; // ms

} // namespace

DraftPage::DraftPage(Desk &desk, QWidget *parent)
    : Page(desk, tr("New invoice"), core::everything, parent)
    , m_issue(registry().bind(commands::issue, this, [this]() { issue(); }))
    , m_save(registry().bind(commands::saveDraft, this, [this]() { save(); }))
    , m_discard(registry().bind(commands::discardDraft, this, [this]() { discard(); }))
    , m_print(bindPrinting())
    , m_head(new DraftHead(desk, this))
    , m_lines(voice(), desk.shop().file->facts().country, this)
    , m_grid(new TypingGrid(tr("Lines")))
    , m_note(new QPlainTextEdit)
    , m_totals(new TotalsPanel)
    , m_editor(new QWidget)
    , m_split(new DraftSplit(desk, m_editor, [this]() { return soFar(); }))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_split);
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::m);
    column->addWidget(m_head);
    column->addWidget(grid(), 1);
    column->addWidget(foot());
    registry().bind(commands::preview, this, [this]() { m_split->turn(); });
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keptAfter);
    connect(&m_keeping, &QTimer::timeout, this, &DraftPage::keepQuietly);
    connect(m_head, &DraftHead::changed, this, &DraftPage::typed);
    connect(m_head, &DraftHead::customerChosen, this, [this]() {
        m_grid->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *DraftPage::grid()
{
    m_grid->setObjectName(u"lines"_s);
    m_grid->setModel(&m_lines);
    m_grid->setCompletion({.column = DraftLines::Item,
                           .find = [this](const QString &text) { return m_items.like(text); },
                           .take =
                               [this](int row, int line) {
                                   if (const core::ItemRow *item = m_items.at(line))
                                       m_lines.takeItem(row, *item);
                               }});
    connect(&m_lines, &DraftLines::changed, this, &DraftPage::typed);
    connect(m_grid, &TypingGrid::undoAsked, &m_lines, &DraftLines::undo);
    connect(m_grid, &TypingGrid::redoAsked, &m_lines, &DraftLines::redo);
    connect(
        m_grid, &TypingGrid::finished, this, [this]() { m_note->setFocus(Qt::TabFocusReason); });
    registry().bind(commands::openRow, m_grid, [this]() { m_grid->editCurrent(); });
    registry().bind(commands::removeLine, m_grid, [this]() { m_lines.removeLine(m_grid->row()); });
    return m_grid;
}

QWidget *DraftPage::foot()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xl);
    auto *notes = new Form(Form::Labels::Above);
    notes->addField(tr("&Note, printed"), m_note, "note");
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * m_note->fontMetrics().lineSpacing() + space::l);
    connect(m_note, &QPlainTextEdit::textChanged, this, &DraftPage::typed);
    row->addWidget(notes, 1, Qt::AlignTop);
    row->addWidget(m_totals, 0, Qt::AlignTop);
    return bar;
}

void DraftPage::edit(std::optional<core::Id<core::Draft>> draft, const Subject &about)
{
    keep();
    // What could not be saved, as nobody was named yet, is still here and goes on.
    const bool isInvoice = m_draft.kind == core::DocumentKind::Invoice && !m_draft.follows;
    if (m_isChanged && !draft && !isInvoice)
        return sayUnfinished();
    if (m_isChanged && !draft) {
        if (about.customer && !m_head->customer())
            m_head->setCustomer(*about.customer);
        return;
    }
    if (!draft)
        return beginNew(desk().shop().documents.blank(
            desk().by(), core::DocumentKind::Invoice, about.customer, about.job));
    const auto stored = desk().shop().documents.draft(desk().by(), *draft);
    if (!stored)
        return desk().refuse(stored.error());
    beginNew(stored->value);
    m_id = *draft;
}

void DraftPage::start(const core::Draft &begun)
{
    if (mayStart())
        beginNew(begun);
}

/// What could not be saved is not thrown away for another one.
bool DraftPage::mayStart()
{
    keep();
    if (m_isChanged)
        sayUnfinished();
    return !m_isChanged;
}

void DraftPage::sayUnfinished()
{
    desk().say(tr("This draft is not finished. Finish or discard it first."), Tone::Warn);
}

void DraftPage::beginNew(const core::Draft &draft)
{
    core::IdSource &ids = desk().shop().file->ids();
    m_id = ids.make<core::Draft>();
    m_paper = ids.make<core::Paper>();
    m_newcomer = ids.make<core::Customer>();
    begin(draft);
}

void DraftPage::begin(const core::Draft &draft)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_draft = m_head->fill(draft);
    m_note->setPlainText(draft.note);
    m_lines.setLines(m_draft.content.lines);
    m_grid->setCurrentIndex(m_lines.index(0, 0));
    m_isChanged = false;
    m_keeping.stop();
    m_items.read(desk());
    showTotals();
    emit headChanged();
}

void DraftPage::reload()
{
    if (!m_isChanged && !m_id.isNone()) {
        const auto stored = desk().shop().documents.draft(desk().by(), m_id);
        if (stored && isOther(stored->value))
            return begin(stored->value);
    }
    m_head->refresh();
    showTotals();
}

bool DraftPage::isOther(const core::Draft &stored) const
{
    return stored.content != m_draft.content || stored.customer != m_draft.customer
           || stored.note != m_draft.note || stored.reason != m_draft.reason
           || stored.placeOfSupply != m_draft.placeOfSupply;
}

QString DraftPage::title() const
{
    //: the kind of a document that is not issued yet
    return tr("%1 (draft)").arg(Labels::of(m_draft.kind));
}

Subject DraftPage::subject() const
{
    return {.customer = m_head->customer(), .job = m_draft.job};
}

QWidget *DraftPage::firstFocus()
{
    return m_head->customer() ? static_cast<QWidget *>(m_grid) : m_head->firstField();
}

void DraftPage::typed()
{
    if (m_isFilling)
        return;
    m_isChanged = true;
    if (!m_keeping.isActive())
        m_keeping.start();
    showTotals();
}

/// As far as it is typed.
core::Draft DraftPage::soFar() const
{
    core::Draft said = m_head->onto(m_draft).value_or(m_draft);
    said.customer = m_head->customer().value_or(core::Id<core::Customer>());
    said.note = m_note->toPlainText().trimmed();
    said.content = m_head->taxed(m_draft.content, m_lines.lines());
    return said;
}

std::optional<Printout> DraftPage::printout()
{
    m_grid->commit();
    const auto said = draft();
    return said ? std::optional(printouts::draft(*said, title())) : std::nullopt;
}

void DraftPage::showTotals()
{
    const DraftHead::Taxing taxing = m_head->taxing();
    m_lines.setTaxing(taxing.isTaxed, taxing.applied);
    m_grid->setColumnHidden(DraftLines::Tax, !taxing.isTaxed || taxing.untaxed);
    const core::DocumentContent content = m_head->taxed(m_draft.content, m_lines.lines());
    const auto totals = core::totalsOf(content, voice().currency().digits);
    m_totals->clear();
    if (!totals)
        return m_totals->add(voice().refusal(totals.error()), {}, false);
    for (const TotalRow &row : PaperColumns::totals(*totals, voice()))
        m_totals->add(row.name, row.amount, row.isStrong);
    if (const core::Money advance = m_head->advanceHeld(); advance.isPositive()) {
        const core::Money used = std::min(advance, totals->payable);
        m_totals->add(tr("Advance"), voice().amount(-used), false);
        m_totals->add(tr("Balance"), voice().money(totals->payable - used), true);
    }
    m_split->redraw();
    const QScopedValueRollback filling(m_isFilling, true);
    m_lines.setAmounts(totals->lineAmounts);
}

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
