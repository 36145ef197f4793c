// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/owed_page.h"

#include "ui/dialogs/promise_sheet.h"
#include "ui/dialogs/table_export.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/typed_edits.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int everyBucket = int(core::ageingBuckets);
constexpr int customerOfInvoice = 1; // of the invoices
constexpr qsizetype owedRows = 60;
constexpr qsizetype mostRowsKept = 300; // when the list is read again

} // namespace

OwedPage::OwedPage(Desk &desk, QWidget *parent)
    : Page(desk,
           tr("Owed to me"),
           core::Topic::Money | core::Topic::Customers | core::Topic::FollowUps | core::Topic::Work,
           parent)
    , m_print(bindPrinting())
    , m_statements(registry().bind(commands::allStatements, this, [this]() { printStatements(); }))
    , m_export(registry().bind(commands::exportFile, this, [this]() { exportShown(); }))
    , m_figure(new Label({}, TypeRole::Figure))
    , m_people((new Label)->muted())
    , m_buckets(new QButtonGroup(this))
    , m_grouping(new QComboBox)
    , m_asOf(new QComboBox)
    , m_day(new DayEdit(voice()))
    , m_debtors(
          OwedColumns::byPerson(voice(), {}),
          [](const core::Debtor &row) { return row.ageing.customer.row().bytes(); },
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
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(head());
    column->addWidget(buckets());
    column->addWidget(m_list, 1);
    column->addWidget(
        (new Label(tr("Space marks; W reminds those who are marked, one by one; L prints a "
                      "letter for each."),
                   TypeRole::Caption))
            ->muted());

    m_debtors.setMore(
        [this](const core::Debtor &) { return debtorsFrom(m_debtors.rows().size(), owedRows); });
    m_papers.setMore([this](const core::OutstandingRow &) {
        return m_owed.papers(m_papers.rows().size(), owedRows);
    });
    m_byPerson->setModel(&m_debtors);
    m_byInvoice->setModel(&m_papers);
    m_byInvoice->setWideColumn(customerOfInvoice);
    for (DataTable *table : {m_byPerson, m_byInvoice}) {
        m_tables->addWidget(table);
        bindKeys(table);
        connect(table, &DataTable::markedFirst, this, [this](int rows) {
            this->desk().say(tr("The first %n are marked; there are more.", nullptr, rows),
                             Tone::Plain);
        });
    }
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
        m_export->setEnabled(false); // until the others were read
        reload();
    });
    addAsOf(row);
    row->addWidget(m_grouping);
    return bar;
}

void OwedPage::addAsOf(QHBoxLayout *row)
{
    m_asOf->setAccessibleName(tr("As of"));
    m_asOf->setObjectName(u"asOf"_s);
    m_asOf->addItem(tr("As of today"), int(AsOf::Today));
    m_asOf->addItem(tr("End of last month"), int(AsOf::LastMonth));
    m_asOf->addItem(tr("Another day…"), int(AsOf::Typed));
    m_day->setAccessibleName(tr("As of the day"));
    m_day->setObjectName(u"asOfDay"_s);
    m_day->setPlaceholderText(tr("31/10 or -30"));
    m_day->hide();
    connect(m_asOf, &QComboBox::currentIndexChanged, this, [this]() {
        const bool isTyped = m_asOf->currentData().toInt() == int(AsOf::Typed);
        m_day->setVisible(isTyped);
        if (isTyped)
            m_day->setFocus(Qt::OtherFocusReason);
        reload();
    });
    connect(m_day, &QLineEdit::editingFinished, this, [this]() {
        const auto day = m_day->day();
        const bool isAhead = day && *day && **day > voice().today();
        if (!day || isAhead)
            desk().say(isAhead ? tr("Nobody knows yet what is owed then. Type a day that is over.")
                               : m_day->fault(),
                       Tone::Warn);
        reload();
    });
    row->addWidget(m_day);
    row->addWidget(m_asOf);
}

std::optional<core::Day> OwedPage::asOf() const
{
    const core::Day today = voice().today();
    const QDate date = today.date();
    switch (static_cast<AsOf>(m_asOf->currentData().toInt())) {
    case AsOf::Today:
        return std::nullopt;
    case AsOf::LastMonth:
        return core::Day::of(date.year(), date.month(), 1).plus(-1);
    case AsOf::Typed: {
        const auto typed = m_day->day();
        return typed && *typed && **typed < today ? *typed : std::nullopt;
    }
    }
    Q_UNREACHABLE();
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
    // Toggled, not clicked: a screen reader switches such a button without a click.
    connect(m_buckets, &QButtonGroup::idToggled, this, [this](int /*bucket*/, bool isChosen) {
        if (isChosen)
            showFiltered(owedRows);
    });
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
    registry().bind(
        commands::writeOffRow, table, [this]() { desk().open(MoneyAct::WriteOff, subject()); });
    registry().bind(commands::remindRow, table, [this]() { remind(); });
    registry().bind(commands::promiseRow, table, [this]() { promise(); });
    registry().bind(commands::letterRow, table, [this]() { printLetters(); });
}

bool OwedPage::isByInvoice() const
{
    return m_tables->currentWidget() == m_byInvoice;
}

std::optional<core::Id<core::Customer>> OwedPage::customer() const
{
    return customerAt(table()->row());
}

std::optional<core::Id<core::Customer>> OwedPage::customerAt(int row) const
{
    if (isByInvoice()) {
        const auto paper = m_papers.at(row);
        return paper ? std::optional(paper->customer) : std::nullopt;
    }
    const auto debtor = m_debtors.at(row);
    return debtor ? std::optional(debtor->ageing.customer) : std::nullopt;
}

std::optional<Printout> OwedPage::printout()
{
    return isByInvoice() ? printouts::outstanding(asOf(), {}, tr("Unpaid invoices"))
                         : printouts::ageing(asOf(), tr("Who owes"));
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

void OwedPage::reload()
{
    using Listed = OwedList::Listed;
    const Listed listed = isByInvoice() ? Listed::ByInvoice : Listed::ByPerson;
    desk()
        .read([by = desk().by(), day = asOf(), listed](core::Shop &shop) {
            return OwedList::read(shop, by, day, listed);
        })
        .then(this, [this, asked = ++m_asked](const core::Outcome<OwedList> &owed) {
            if (asked != m_asked)
                return;
            if (owed)
                show(*owed);
            else
                desk().refuse(owed.error());
        });
}

void OwedPage::show(const OwedList &owed)
{
    m_owed = owed;
    showTotals();
    const core::OwingReport &owing = m_owed.owing();
    const int people = int(owing.rows.size());
    const bool isPast = owing.asOf < voice().today();
    const QString spoken = QLocale().toString(owing.asOf.date(), QLocale::LongFormat);
    m_people->setText(isPast ? tr("from %n people, as it was on %1", nullptr, people).arg(spoken)
                             : tr("from %n people", nullptr, people));
    m_list->emptyState().say(isPast ? tr("Nobody owed you anything on %1.").arg(spoken)
                                    : tr("Nobody owes you anything."),
                             {});
    m_list->showList(people > 0);
    m_export->setEnabled(people > 0);
    // Whoever had gone down the list finds the same rows again.
    const qsizetype before = isByInvoice() ? m_papers.rows().size() : m_debtors.rows().size();
    showFiltered(std::clamp(before, owedRows, mostRowsKept));
}

void OwedPage::showTotals()
{
    const core::Owing &total = m_owed.owing().total;
    m_figure->setText(voice().roundMoney(total.owed));
    const std::vector<int> days = core::AgeingLimits().days;
    const QStringList names = Labels::ageingBuckets(QList<int>(days.begin(), days.end()));
    for (int bucket = 0; bucket < everyBucket; ++bucket) {
        const core::Money amount = total.buckets[size_t(bucket)];
        //: days overdue ("31-60"), and what is owed for so long
        const QString late = tr("%1 days late: %2");
        //: "Not due", and what is owed of it
        const QString early = tr("%1: %2");
        // Beside a job there is no room for "days late" six times over.
        const QString sum = voice().roundMoney(amount);
        m_buckets->button(bucket)->setText(early.arg(names[bucket], sum));
        m_buckets->button(bucket)->setToolTip((bucket == 0 ? early : late).arg(names[bucket], sum));
        m_buckets->button(bucket)->setEnabled(amount.isPositive());
    }
    m_buckets->button(everyBucket)->setText(tr("All"));
}

void OwedPage::showFiltered(qsizetype rows)
{
    const int bucket = m_buckets->checkedId();
    m_owed.choose(bucket == everyBucket ? std::nullopt : std::optional(size_t(bucket)));
    if (isByInvoice())
        m_papers.show(m_owed.papers(0, rows));
    else
        m_debtors.show(debtorsFrom(0, rows));
}

QList<core::Debtor> OwedPage::debtorsFrom(qsizetype first, qsizetype rows)
{
    const auto told =
        desk().shop().debtors.told(desk().by(), m_owed.people(first, rows), m_owed.owing().asOf);
    if (told)
        return *told;
    desk().refuse(told.error());
    return {};
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

void OwedPage::printLetters()
{
    QList<core::Id<core::Customer>> customers;
    QModelIndexList rows = table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() < b.row();
    });
    for (const QModelIndex &row : std::as_const(rows)) {
        const auto who = customerAt(row.row());
        if (who && !customers.contains(*who)) // one of several invoices has a letter already
            customers.append(*who);
    }
    if (const auto who = customer(); customers.isEmpty() && who)
        customers.append(*who);
    if (!customers.isEmpty())
        desk().print(printouts::reminders(
            customers, tr("%n reminder letters", nullptr, int(customers.size()))));
}

void OwedPage::printStatements()
{
    const core::Day to = asOf().value_or(voice().today());
    const core::Day from = desk().shop().file->facts().country.fiscalYearStart(to);
    desk().print(printouts::statements(from, to, tr("Statements %1").arg(dayText(to))));
}

/// What is listed, as it is filtered, to its end: written beside the window.
void OwedPage::exportShown()
{
    const QString day = dayText(m_owed.owing().asOf);
    const QString name =
        isByInvoice() ? tr("Unpaid invoices %1").arg(day) : tr("Who owes %1").arg(day);
    desk()
        .read([by = desk().by(), voice = voice(), owed = m_owed](core::Shop &shop) {
            return owed.table(shop, by, voice);
        })
        .then(this, [this, name](const core::Outcome<Table> &table) {
            if (table)
                exportTable(desk(), window(), *table, name);
            else
                desk().refuse(table.error());
        });
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
