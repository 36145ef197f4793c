// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/invoices_page.h"

#include "ui/commands/quote_verbs.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfPapers = 100;
constexpr int customerOfPaper = 2;
constexpr int kindRole = Qt::UserRole + 1;

} // namespace

InvoicesPage::InvoicesPage(Desk &desk, QWidget *parent)
    : Page(desk, tr("Invoices"), core::Topic::Money | core::Topic::Customers, parent)
    , m_new(registry().bind(commands::newHere, this, [this]() { makeNew(); }))
    , m_filter(new QComboBox)
    , m_model(
          PaperColumns::list(voice()),
          [](const core::PaperRow &row) { return row.id.bytes(); },
          this)
    , m_table(new DataTable(tr("Invoices"), DataTable::Marking::Many))
    , m_list(new ListOrEmpty(m_table, u"invoice"_s))
{
    m_new->setText(commands::newInvoice.words());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(filters());
    column->addWidget(m_list, 1);

    m_model.setStruck(
        [](const core::PaperRow &row) { return row.state == core::PaperState::Cancelled; });
    m_model.setMore([this](const core::PaperRow &last) { return rowsBehind(last.id); });
    m_table->setModel(&m_model);
    m_table->setWideColumn(customerOfPaper);
    registry().bind(commands::openRow, m_table, [this]() { openFocused(); });
    connect(m_table, &DataTable::rowOpened, this, &InvoicesPage::openFocused);
    bindPrinting();
    registry().bind(commands::payRow, m_table, [this]() { this->desk().takePayment(subject()); });
    registry().bind(commands::writeOffRow, m_table, [this]() {
        this->desk().open(MoneyAct::WriteOff, subject());
    });
    registry().bind(commands::remindRow, m_table, [this]() {
        if (const auto row = m_model.at(m_table->row()))
            this->desk().remind(row->customerId);
    });
}

QWidget *InvoicesPage::filters()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_filter->setAccessibleName(tr("Which invoices"));
    m_filter->setObjectName(u"filter"_s);
    using enum core::PaperFilter;
    m_filter->addItem(tr("All"), int(All));
    m_filter->addItem(tr("Unpaid"), int(Unpaid));
    m_filter->addItem(tr("Overdue"), int(Overdue));
    m_filter->addItem(tr("Drafts"), int(Draft));
    m_filter->addItem(tr("Paid"), int(Paid));
    m_filter->addItem(tr("Cancelled"), int(Cancelled));
    m_filter->insertSeparator(m_filter->count());
    addKind(tr("Quotes"), core::DocumentKind::Quote);
    addKind(tr("Credit notes"), core::DocumentKind::CreditNote);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &InvoicesPage::reload);
    row->addWidget(m_filter);
    row->addStretch(1);
    return bar;
}

void InvoicesPage::addKind(const QString &name, core::DocumentKind kind)
{
    m_filter->addItem(name, int(core::PaperFilter::All));
    m_filter->setItemData(m_filter->count() - 1, int(kind), kindRole);
}

std::optional<core::DocumentKind> InvoicesPage::kind() const
{
    const QVariant chosen = m_filter->currentData(kindRole);
    return chosen.isValid() ? std::optional(core::DocumentKind(chosen.toInt())) : std::nullopt;
}

/// What is new here is of the kind that is listed.
void InvoicesPage::makeNew()
{
    if (kind() == core::DocumentKind::Quote)
        desk().newDraft(core::DocumentKind::Quote, subject());
    else
        desk().openDraft(std::nullopt, subject());
}

std::optional<Printout> InvoicesPage::printout()
{
    QModelIndexList marked = m_table->selectionModel()->selectedRows();
    std::sort(marked.begin(), marked.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row()
               > b.row(); // the list begins with the newest, a pile of paper with the oldest
    });
    QList<core::Id<core::Paper>> papers;
    for (const QModelIndex &index : std::as_const(marked)) {
        const auto row = m_model.at(index.row());
        if (row && row->state != core::PaperState::Draft)
            papers.append(core::Id<core::Paper>(row->id));
    }
    const auto row = m_model.at(m_table->row());
    if (papers.size() > 1)
        return printouts::papers(papers, tr("%n invoices", nullptr, int(papers.size())));
    if (!row)
        return std::nullopt;
    if (row->state != core::PaperState::Draft)
        return printouts::paper(core::Id<core::Paper>(row->id), row->number);
    const auto draft = desk().shop().documents.draft(desk().by(), core::Id<core::Draft>(row->id));
    return draft ? std::optional(printouts::draft(draft->value, tr("Draft"))) : std::nullopt;
}

Subject InvoicesPage::subject() const
{
    const auto row = m_model.at(m_table->row());
    if (!row)
        return {};
    Subject subject{.customer = row->customerId};
    const bool isOwed = row->kind == core::DocumentKind::Invoice && row->open.isPositive();
    if (row->state != core::PaperState::Draft && isOwed)
        subject.paper = row->id;
    return subject;
}

QWidget *InvoicesPage::firstFocus()
{
    return m_table;
}

QList<core::PaperRow> InvoicesPage::rowsBehind(std::optional<core::RowId> last)
{
    const core::PaperQuestion question{.filter = core::PaperFilter(m_filter->currentData().toInt()),
                                       .kind = kind(),
                                       .customer = std::nullopt,
                                       .after = last,
                                       .limit = pageOfPapers};
    const auto page = desk().shop().documents.page(desk().by(), question);
    if (!page) {
        desk().refuse(page.error());
        return {};
    }
    return page->rows;
}

void InvoicesPage::reload()
{
    const bool isQuotes = kind() == core::DocumentKind::Quote;
    const QString makes = isQuotes ? commands::newQuote.words() : commands::newInvoice.words();
    if (m_new->text() != makes) {
        m_new->setText(makes);
        emit headChanged();
    }
    m_model.show(rowsBehind(std::nullopt));
    m_list->showList(m_model.rowCount() > 0);
    sayEmpty();
}

void InvoicesPage::sayEmpty()
{
    EmptyState &empty = m_list->emptyState();
    if (kind() == core::DocumentKind::Quote)
        return empty.say(tr("No quotes yet"), tr("What a customer asks the price of."), m_new);
    if (kind() == core::DocumentKind::CreditNote)
        return empty.say(tr("No credit notes yet"),
                         tr("Open an invoice to take something off it."));
    switch (core::PaperFilter(m_filter->currentData().toInt())) {
    case core::PaperFilter::All:
        return empty.say(tr("No invoices yet"),
                         tr("Write the first one; its number comes when it is issued."),
                         m_new);
    case core::PaperFilter::Unpaid:
    case core::PaperFilter::Overdue:
        return empty.say(tr("Everything is paid."), {});
    case core::PaperFilter::Draft:
        return empty.say(tr("No drafts"), tr("What is begun and not issued waits here."), m_new);
    case core::PaperFilter::Paid:
    case core::PaperFilter::Cancelled:
        return empty.say(tr("None of this kind"), tr("Choose another kind above."));
    }
}

void InvoicesPage::openFocused()
{
    const auto row = m_model.at(m_table->row());
    if (!row)
        return;
    if (row->state == core::PaperState::Draft)
        desk().openDraft(core::Id<core::Draft>(row->id), {});
    else
        desk().openPaper(row->id);
}

} // namespace ui
