// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draft_page.h"

#include "ui/commands/catalogue_verbs.h"
#include "ui/dialogs/draft_head.h"
#include "ui/dialogs/draft_split.h"
#include "ui/dialogs/item_sheet.h"
#include "ui/dialogs/last_time.h"
#include "ui/models/paper_columns.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form.h"
#include "ui/widgets/totals_panel.h"
#include "ui/widgets/typing_grid.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_lastTime(new LastTime(desk, this))
    , m_isGross(new QCheckBox(tr("Prices &include tax")))
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
    column->addWidget(m_lastTime);
    column->addWidget(foot());
    registry().bind(commands::preview, this, [this]() { m_split->turn(); });
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keptAfter);
    connect(&m_keeping, &QTimer::timeout, this, &DraftPage::keepQuietly);
    connect(&desk, &Desk::changed, this, [this](core::Topics topics) {
        if (topics.testFlag(core::Topic::Shop))
            m_items.read(this->desk(), this);
    });
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
                           .take = [this](int row, int line) { takeItem(row, line); }});
    m_lines.setCatalogue([this](const QString &name) {
        // What follows on a paper has the prices that were agreed there.
        return m_draft.follows ? core::ItemPrices() : m_items.pricesOf(name);
    });
    connect(&m_lines, &DraftLines::changed, this, &DraftPage::typed);
    connect(m_grid, &TypingGrid::rowChanged, this, &DraftPage::tellLastTime);
    connect(m_grid, &TypingGrid::undoAsked, &m_lines, &DraftLines::undo);
    connect(m_grid, &TypingGrid::redoAsked, &m_lines, &DraftLines::redo);
    connect(
        m_grid, &TypingGrid::finished, this, [this]() { m_note->setFocus(Qt::TabFocusReason); });
    registry().bind(commands::openRow, m_grid, [this]() { m_grid->editCurrent(); });
    registry().bind(commands::removeLine, m_grid, [this]() { m_lines.removeLine(m_grid->row()); });
    registry().bind(commands::keepItem, m_grid, [this]() { keepItem(); });
    return m_grid;
}

QWidget *DraftPage::foot()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xl);
    auto *notes = new Form(Form::Labels::Above);
    notes->addWide(m_isGross);
    m_isGross->setObjectName(u"prices_include_tax"_s);
    connect(m_isGross, &QCheckBox::clicked, this, [this]() { m_isGrossChosen = true; });
    connect(m_isGross, &QCheckBox::toggled, this, &DraftPage::typed);
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
    m_isGross->setChecked(m_draft.content.pricesIncludeTax);
    m_isGross->setEnabled(!m_draft.follows);
    m_isGrossChosen = false;
    m_lastTime->tell({}, {});
    m_lines.setLines(m_draft.content.lines);
    m_grid->setCurrentIndex(m_lines.index(0, 0));
    m_isChanged = false;
    m_keeping.stop();
    m_items.read(desk(), this);
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
    if (m_lines.lines().isEmpty() && !m_isGrossChosen) {
        const QScopedValueRollback filling(m_isFilling, true);
        m_isGross->setChecked(m_draft.content.pricesIncludeTax); // as before the first was taken
    }
    showTotals();
    tellLastTime();
}

void DraftPage::takeItem(int row, int hit)
{
    const core::ItemRow *item = m_items.at(hit);
    if (!item)
        return;
    // The first price on a paper says how all are meant, unless somebody said it before: a list
    // with tax stays one.
    const QList<core::DocumentLine> lines = m_lines.lines();
    const bool isFirst = std::all_of(
        lines.begin(), lines.end(), [](const auto &line) { return line.price.isZero(); });
    const DraftHead::Taxing taxing = m_head->taxing();
    const bool isOpen = isFirst && !m_isGrossChosen && !m_draft.follows && taxing.isTaxed
                        && !taxing.untaxed && !item->prices.isEmpty();
    if (isOpen) {
        const QScopedValueRollback filling(m_isFilling, true);
        m_isGross->setChecked(item->prices.first().includesTax);
        m_lines.setPricesIncludeTax(m_isGross->isChecked());
    }
    m_lines.takeItem(row, *item);
}

/// What the customer paid last time for what the line in focus is about.
void DraftPage::tellLastTime()
{
    const auto item = m_lines.asItem(m_grid->row());
    m_lastTime->tell(m_head->customer(), item ? item->item->name : QString());
}

/// The line in focus is sold again and again.
void DraftPage::keepItem()
{
    m_grid->commit();
    const auto item = m_lines.asItem(m_grid->row());
    if (!item)
        return;
    const core::ItemRow *known = m_items.named(item->item->name);
    (new ItemSheet(desk(),
                   known ? *known : *item,
                   known ? ItemSheet::Ask::Change : ItemSheet::Ask::New,
                   this))
        ->openOver();
}

core::DocumentContent DraftPage::content() const
{
    core::DocumentContent content = m_head->taxed(m_draft.content, m_lines.lines());
    content.pricesIncludeTax = m_isGross->isChecked();
    return content;
}

/// As far as it is typed.
core::Draft DraftPage::soFar() const
{
    core::Draft said = m_head->onto(m_draft).value_or(m_draft);
    said.customer = m_head->customer().value_or(core::Id<core::Customer>());
    said.note = m_note->toPlainText().trimmed();
    said.content = content();
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
    m_lines.setPricesIncludeTax(m_isGross->isChecked());
    m_grid->setColumnHidden(DraftLines::Tax, !taxing.isTaxed || taxing.untaxed);
    m_isGross->setVisible(taxing.isTaxed);
    const auto totals = core::totalsOf(content(), voice().currency().digits);
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

} // namespace ui
