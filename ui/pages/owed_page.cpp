// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/owed_page.h"

#include "ui/dialogs/promise_sheet.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int everyBucket = int(core::ageingBuckets);
constexpr int customerColumn = 1; // of the invoices

} // namespace

OwedPage::OwedPage(Desk &desk, QWidget *parent)
    : Page(desk,
           tr("Owed to me"),
           core::Topic::Money | core::Topic::Customers | core::Topic::FollowUps,
           parent)
    , m_figure(new Label({}, TypeRole::Figure))
    , m_people((new Label)->muted())
    , m_buckets(new QButtonGroup(this))
    , m_grouping(new QComboBox)
    , m_debtors(
          OwedColumns::byPerson(voice(), {}),
          [](const Debtor &row) { return row.ageing.customer.row().bytes(); },
          this)
    , m_papers(
          OwedColumns::byInvoice(voice()),
          [](const core::OutstandingRow &row) { return row.document.bytes(); },
          this)
    , m_byPerson(new DataTable(tr("Who owes"), DataTable::Marking::Many))
    , m_byInvoice(new DataTable(tr("Unpaid invoices"), DataTable::Marking::Many))
    , m_tables(new QStackedWidget)
    , m_list(new ListOrEmpty(m_tables, u"owed"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::m);
    column->addWidget(head());
    column->addWidget(buckets());
    column->addWidget(m_list, 1);
    column->addWidget((new Label(tr("Space marks; W reminds those who are marked, one by one."),
                                 TypeRole::Caption))
                          ->muted());

    m_byPerson->setModel(&m_debtors);
    m_byInvoice->setModel(&m_papers);
    m_byInvoice->setWideColumn(customerColumn);
    for (DataTable *table : {m_byPerson, m_byInvoice}) {
        m_tables->addWidget(table);
        bindKeys(table);
    }
    m_list->emptyState().say(tr("Nobody owes you anything."), {});
}

QWidget *OwedPage::head()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_figure->setObjectName(u"owedTotal"_s);
    m_people->setObjectName(u"owedPeople"_s);
    row->addWidget(m_figure);
    row->addWidget(m_people, 1, Qt::AlignBottom);
    m_grouping->setAccessibleName(tr("Listed by"));
    m_grouping->setObjectName(u"grouping"_s);
    m_grouping->addItems({tr("By person"), tr("By invoice")});
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_tables->setCurrentIndex(index);
        showFiltered();
    });
    row->addWidget(m_grouping);
    return bar;
}

QWidget *OwedPage::buckets()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (int bucket = 0; bucket <= everyBucket; ++bucket) {
        QPushButton *button = plainButton({});
        button->setCheckable(true);
        button->setObjectName(u"bucket%1"_s.arg(bucket));
        m_buckets->addButton(button, bucket);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_buckets->button(everyBucket)->setChecked(true);
    connect(m_buckets, &QButtonGroup::idClicked, this, &OwedPage::showFiltered);
    return bar;
}

void OwedPage::bindKeys(DataTable *table)
{
    const auto with = [this](void (Desk::*open)(core::Id<core::Customer>)) {
        return [this, open]() {
            if (const auto who = customer())
                (desk().*open)(*who);
        };
    };
    registry().bind(commands::openRow, table, with(&Desk::openCustomer));
    connect(table, &DataTable::rowOpened, this, with(&Desk::openCustomer));
    registry().bind(commands::statementRow, table, with(&Desk::openStatement));
    registry().bind(commands::payRow, table, [this]() { desk().takePayment(subject()); });
    registry().bind(commands::remindRow, table, [this]() { remind(); });
    registry().bind(commands::promiseRow, table, [this]() { promise(); });
}

bool OwedPage::isByInvoice() const
{
    return m_tables->currentWidget() == m_byInvoice;
}

std::optional<core::Id<core::Customer>> OwedPage::customer() const
{
    if (isByInvoice()) {
        const auto paper = m_papers.at(m_byInvoice->row());
        return paper ? std::optional(paper->customer) : std::nullopt;
    }
    const auto debtor = m_debtors.at(m_byPerson->row());
    return debtor ? std::optional(debtor->ageing.customer) : std::nullopt;
}

Subject OwedPage::subject() const
{
    Subject subject{.customer = customer()};
    if (isByInvoice()) {
        if (const auto paper = m_papers.at(m_byInvoice->row()))
            subject.paper = paper->document;
    }
    return subject;
}

QWidget *OwedPage::firstFocus()
{
    return table();
}

core::Result<OwedPage::Sheet> OwedPage::worked(core::Shop &shop, const core::By &by)
{
    const auto ageing = shop.ledger.ageing(by, std::nullopt);
    if (!ageing)
        return ageing.error();
    const auto papers = shop.ledger.outstanding(by, std::nullopt);
    if (!papers)
        return papers.error();
    Sheet sheet{.ageing = *ageing, .debtors = {}, .papers = papers->rows};
    QList<core::Id<core::Customer>> customers;
    for (const core::AgeingRow &row : ageing->rows) {
        if (row.owed.isPositive())
            customers.append(row.customer);
    }
    const auto told = shop.followUps.lastToldOf(by, customers);
    if (!told)
        return told.error();
    for (const core::AgeingRow &row : ageing->rows) {
        if (row.owed.isPositive())
            sheet.debtors.append({.ageing = row, .told = told->value(row.customer)});
    }
    sortDebtors(sheet.debtors, ageing->asOf);
    return sheet;
}

void OwedPage::reload()
{
    desk()
        .read([by = desk().by()](core::Shop &shop) { return worked(shop, by); })
        .then(this, [this, asked = ++m_asked](const core::Outcome<Sheet> &sheet) {
            if (asked != m_asked)
                return;
            if (sheet)
                show(*sheet);
            else
                desk().refuse(sheet.error());
        });
}

void OwedPage::show(const Sheet &sheet)
{
    m_sheet = sheet;
    m_figure->setText(voice().roundMoney(sheet.ageing.total.owed));
    m_people->setText(tr("from %n people", nullptr, int(sheet.debtors.size())));
    const auto &days = sheet.ageing.limits.days;
    const QStringList names = Labels::ageingBuckets(QList<int>(days.begin(), days.end()));
    for (int bucket = 0; bucket < everyBucket; ++bucket) {
        const core::Money amount = sheet.ageing.total.buckets[size_t(bucket)];
        //: days overdue, and what is owed for so long
        m_buckets->button(bucket)->setText(
            tr("%1: %2").arg(names[bucket], voice().roundMoney(amount)));
        m_buckets->button(bucket)->setEnabled(amount.isPositive());
    }
    m_buckets->button(everyBucket)->setText(tr("All"));
    showFiltered();
}

void OwedPage::showFiltered()
{
    const int bucket = m_buckets->checkedId();
    const core::AgeingReport &ageing = m_sheet.ageing;
    QList<Debtor> debtors;
    for (const Debtor &debtor : std::as_const(m_sheet.debtors)) {
        if (bucket == everyBucket || debtor.ageing.buckets[size_t(bucket)].isPositive())
            debtors.append(debtor);
    }
    QList<core::OutstandingRow> papers;
    for (const core::OutstandingRow &paper : std::as_const(m_sheet.papers)) {
        if (bucket == everyBucket
            || core::bucketOf(paper.due, ageing.asOf, ageing.limits) == size_t(bucket))
            papers.append(paper);
    }
    m_debtors.show(debtors);
    m_papers.show(papers);
    m_list->showList(!m_sheet.debtors.isEmpty());
}

void OwedPage::remind()
{
    QItemSelectionModel *marks = table()->selectionModel();
    QModelIndexList marked = marks->selectedRows();
    if (!marked.isEmpty()) {
        // The marked ones, from the top: each is unmarked as its turn comes.
        std::sort(marked.begin(), marked.end(), [](const QModelIndex &a, const QModelIndex &b) {
            return a.row() < b.row();
        });
        marks->setCurrentIndex(marked.first(), QItemSelectionModel::NoUpdate);
        marks->select(marked.first(), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    }
    if (const auto who = customer())
        desk().remind(*who);
}

void OwedPage::promise()
{
    const auto who = customer();
    if (!who)
        return;
    const auto card = desk().shop().customers.card(desk().by(), *who);
    if (!card)
        return desk().refuse(card.error());
    (new PromiseSheet(desk(), *who, card->customer->name, window()))->openOver();
}

} // namespace ui
