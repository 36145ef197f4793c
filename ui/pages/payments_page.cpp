// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payments_page.h"

#include "ui/dialogs/table_export.h"
#include "ui/dialogs/take_payment_sheet.h"
#include "ui/dialogs/void_move.h"
#include "ui/models/money_move_columns.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"
#include "ui/text/report_tables.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/claims_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/period_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfPayments = 100;
constexpr int customerOfPayment = 2;
constexpr int anyMode = 0;
constexpr int oneByOne = -1;

/// All rows of a question, for a file.
core::Result<QList<core::MoneyMove>>
allMoves(core::Shop &shop, const core::By &by, const core::ReceiptFilter &filter)
{
    QList<core::MoneyMove> rows;
    std::optional<core::RowId> last;
    for (bool more = true; more;) {
        const auto page = shop.moneyMoves.page(by, filter, last, pageOfPayments);
        if (!page)
            return page.error();
        rows += page->rows;
        more = page->more && !page->rows.isEmpty();
        if (more)
            last = rows.last().id();
    }
    return rows;
}

} // namespace

PaymentsPage::PaymentsPage(Desk &desk, QWidget *parent)
    : Page(desk,
           tr("Payments"),
           core::Topic::Money | core::Topic::Customers | core::Topic::Shop,
           parent)
    , m_take(registry().bind(
          commands::newHere, this, [this]() { this->desk().takePayment(subject()); }))
    , m_export(registry().bind(commands::exportFile, this, [this]() { exportShown(); }))
    , m_grouping(new QComboBox)
    , m_period(new PeriodChoice(
          tr("Days"),
          {Period::Today, Period::Yesterday, Period::ThisWeek, Period::ThisMonth, Period::All}))
    , m_mode(new QComboBox)
    , m_by(new QComboBox)
    , m_claims(new ClaimsCard(desk))
    , m_model(
          MoneyMoveColumns::all(voice()),
          [](const core::MoneyMove &row) { return row.id().bytes(); },
          this)
    , m_table(new DataTable(tr("Payments")))
    , m_sums(this)
    , m_summed(new DataTable(tr("Payments summed up")))
    , m_tables(new QStackedWidget)
    , m_list(new ListOrEmpty(m_tables, u"payments"_s))
    , m_byMode((new Label)->muted())
    , m_total(new Label({}, TypeRole::Strong))
{
    m_take->setText(commands::takePayment.words());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(filters());
    column->addWidget(m_claims);
    column->addWidget(m_list, 1);
    column->addWidget(foot());

    m_model.setStruck([](const core::MoneyMove &row) { return row.isReversed(); });
    m_model.setMore([this](const core::MoneyMove &last) { return rowsBehind(last.id()); });
    m_table->setModel(&m_model);
    m_table->setWideColumn(customerOfPayment);
    m_summed->setModel(&m_sums);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_summed);
    bindPrinting();
    bindKeys();
    connect(m_claims, &ClaimsCard::confirmAsked, this, &PaymentsPage::confirm);
}

void PaymentsPage::bindKeys()
{
    const auto open = [this]() {
        if (const auto row = m_model.at(m_table->row()))
            desk().openCustomer(row->customer());
    };
    registry().bind(commands::openRow, m_table, open);
    connect(m_table, &DataTable::rowOpened, this, open);
    registry().bind(commands::reverseRow, m_table, [this]() {
        if (const auto row = m_model.at(m_table->row()))
            voidMove(desk(), this, *row);
    });
    registry().bind(
        commands::moveRow, m_table, [this]() { desk().open(MoneyAct::MovePayment, subject()); });
}

QWidget *PaymentsPage::filters()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_grouping->setAccessibleName(tr("Listed"));
    m_grouping->setObjectName(u"grouping"_s);
    m_grouping->addItem(tr("One by one"), oneByOne);
    m_grouping->addItem(tr("By method"), int(core::TakingsBy::Mode));
    m_grouping->addItem(tr("By person"), int(core::TakingsBy::Person));
    m_grouping->addItem(tr("By day"), int(core::TakingsBy::Day));
    m_mode->setAccessibleName(tr("Method"));
    m_mode->setObjectName(u"method"_s);
    m_mode->addItem(tr("Every method"), anyMode);
    using enum core::PaymentMode;
    for (const core::PaymentMode mode : {Cash, Upi, Card, Bank, Cheque, Wallet, Other})
        m_mode->addItem(Labels::of(mode), int(mode));
    m_by->setAccessibleName(tr("By"));
    m_by->setObjectName(u"by"_s);
    m_by->addItem(tr("Everyone"), QByteArray());
    connect(m_period, &PeriodChoice::periodChanged, this, &PaymentsPage::reload);
    for (QComboBox *choice : {m_grouping, m_mode, m_by})
        connect(choice, &QComboBox::currentIndexChanged, this, &PaymentsPage::reload);
    for (QWidget *choice : {static_cast<QWidget *>(m_period),
                            static_cast<QWidget *>(m_grouping),
                            static_cast<QWidget *>(m_mode),
                            static_cast<QWidget *>(m_by)})
        row->addWidget(choice);
    row->addStretch(1);
    addOthers(row);
    return bar;
}

/// What else is done with money, from where it is listed.
void PaymentsPage::addOthers(QHBoxLayout *row)
{
    const std::tuple<const Command &, const char *, std::function<void()>> others[] = {
        {commands::cheques, "cheques", [this]() { desk().open(MoneyAct::Cheques, {}); }},
        {commands::closeDay, "closeDay", [this]() { desk().closeDay({}); }}};
    for (const auto &[command, name, act] : others) {
        QPushButton *button = plainButton(withKey(command.words(), command));
        button->setAccessibleName(command.words());
        button->setObjectName(QLatin1StringView(name));
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    }
}

QWidget *PaymentsPage::foot()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_byMode->setObjectName(u"totalsByMethod"_s);
    m_total->setObjectName(u"total"_s);
    row->addWidget(m_byMode, 1);
    row->addWidget(m_total);
    return bar;
}

std::optional<Printout> PaymentsPage::printout()
{
    if (const auto by = apart()) {
        // Nobody can say on paper what has not been yet.
        const Span days = span();
        const core::Day to = std::min(days.to, std::max(days.from, voice().today()));
        return printouts::takings(
            days.from, to, *by, u"%1 %2"_s.arg(m_grouping->currentText(), dayText(to)));
    }
    const auto row = m_model.at(m_table->row());
    if (!row || !row->receipt())
        return std::nullopt;
    const core::Stored<core::Receipt> &receipt = row->receipt()->receipt;
    return printouts::receipt(receipt.id, receipt->number);
}

Subject PaymentsPage::subject() const
{
    const auto row = apart() ? std::nullopt : m_model.at(m_table->row());
    if (!row)
        return {};
    Subject subject{.customer = row->customer()};
    if (row->receipt())
        subject.receipt = row->receipt()->receipt.id;
    return subject;
}

QWidget *PaymentsPage::firstFocus()
{
    return m_tables->currentWidget();
}

std::optional<core::TakingsBy> PaymentsPage::apart() const
{
    const int chosen = m_grouping->currentData().toInt();
    return chosen == oneByOne ? std::nullopt : std::optional(core::TakingsBy(chosen));
}

Span PaymentsPage::span() const
{
    return m_period->span(voice().today(), voice().today());
}

core::ReceiptFilter PaymentsPage::filter() const
{
    core::ReceiptFilter filter;
    if (m_period->period() != Period::All) {
        const Span days = span();
        filter.from = days.from;
        filter.to = days.to;
    }
    if (const int mode = m_mode->currentData().toInt(); mode != anyMode)
        filter.mode = core::PaymentMode(mode);
    if (const auto person = core::RowId::fromBytes(m_by->currentData().toByteArray()))
        filter.takenBy = core::Id<core::Staff>(*person);
    return filter;
}

void PaymentsPage::fillPeople()
{
    const auto people = desk().shop().team.people();
    if (!people)
        return desk().refuse(people.error());
    const QByteArray chosen = m_by->currentData().toByteArray();
    const QSignalBlocker quiet(m_by);
    while (m_by->count() > 1)
        m_by->removeItem(1);
    // Who works here no more took money too.
    for (const core::Stored<core::Staff> &person : *people)
        m_by->addItem(person->name, person.id.row().bytes());
    m_by->setCurrentIndex(std::max(0, m_by->findData(chosen)));
}

QList<core::MoneyMove> PaymentsPage::rowsBehind(std::optional<core::RowId> last)
{
    const auto page = desk().shop().moneyMoves.page(desk().by(), filter(), last, pageOfPayments);
    if (!page) {
        desk().refuse(page.error());
        return {};
    }
    return page->rows;
}

void PaymentsPage::reload()
{
    m_claims->reload();
    fillPeople();
    const auto by = apart();
    m_tables->setCurrentWidget(by ? m_summed : m_table);
    // A sum is of all methods and of everybody.
    m_mode->setEnabled(!by);
    m_by->setEnabled(!by);
    if (by)
        showSums(*by);
    else
        showList();
}

void PaymentsPage::showList()
{
    ++m_asked;
    const core::ReceiptFilter shown = filter();
    m_model.show(rowsBehind(std::nullopt));
    m_list->showList(m_model.rowCount() > 0);
    m_export->setEnabled(m_model.rowCount() > 0);
    showEmpty(shown);
    showTotals(shown);
}

/// All days of a shop's life are too many for a frame.
void PaymentsPage::showSums(core::TakingsBy apart)
{
    desk()
        .read([by = desk().by(), days = span(), apart](core::Shop &shop) {
            return shop.payments.takings(by, days.from, days.to, apart);
        })
        .then(this,
              [this, apart, asked = ++m_asked](const core::Outcome<QList<core::Takings>> &rows) {
                  if (asked != m_asked)
                      return;
                  if (!rows)
                      return desk().refuse(rows.error());
                  const ReportTables tables(voice(), ReportTables::Days::Spoken);
                  m_sums.show(tables.takings(*rows, apart));
                  m_list->showList(m_sums.rowCount() > 0);
                  m_export->setEnabled(m_sums.rowCount() > 0);
                  core::ReceiptFilter shown = filter();
                  shown.mode.reset();
                  shown.takenBy.reset();
                  showEmpty(shown);
                  showTotals(shown);
              });
}

void PaymentsPage::showEmpty(const core::ReceiptFilter &shown)
{
    const bool isAll = !shown.from && !shown.mode && !shown.takenBy;
    m_list->emptyState().say(isAll ? tr("No payments yet") : tr("No such payments"),
                             isAll
                                 ? tr("Take the first one; what it pays is worked out for you.")
                                 : tr("Choose other days, another method or another person above."),
                             m_take);
}

void PaymentsPage::showTotals(const core::ReceiptFilter &shown)
{
    desk()
        .read([by = desk().by(), shown](core::Shop &shop) {
            return shop.moneyMoves.totals(by,
                                          shown.from.value_or(core::Day::earliest()),
                                          shown.to.value_or(core::Day::latest()),
                                          shown.takenBy);
        })
        .then(this,
              [this, mode = shown.mode, asked = m_asked](
                  const core::Outcome<QList<core::Takings>> &totals) {
                  if (asked != m_asked)
                      return;
                  if (totals)
                      sayTotals(*totals, mode);
                  else
                      desk().refuse(totals.error());
              });
}

void PaymentsPage::sayTotals(const QList<core::Takings> &totals,
                             std::optional<core::PaymentMode> mode)
{
    QStringList parts;
    core::Takings sum;
    for (const core::Takings &part : totals) {
        if (mode && part.mode != *mode)
            continue;
        //: a way of paying and what came in by it, less what was given back
        parts.append(tr("%1 %2").arg(Labels::of(*part.mode), voice().roundMoney(part.net())));
        sum += part;
    }
    if (sum.refunded.isPositive())
        parts.append(tr("%1 given back").arg(voice().roundMoney(sum.refunded)));
    m_byMode->setText(Voice::sideBySide(parts));
    m_total->setText(tr("Total %1").arg(voice().roundMoney(sum.net())));
}

void PaymentsPage::exportShown()
{
    const QString name = u"%1 %2"_s.arg(tr("Payments"), dayText(voice().today()));
    if (apart())
        return exportTable(desk(), window(), m_sums.table(), name);
    desk()
        .read([by = desk().by(), shown = filter()](core::Shop &shop) {
            return allMoves(shop, by, shown);
        })
        .then(this, [this, name](const core::Outcome<QList<core::MoneyMove>> &rows) {
            if (!rows)
                return desk().refuse(rows.error());
            exportTable(desk(), window(), MoneyMoveColumns::table(*rows, voice()), name);
        });
}

void PaymentsPage::confirm(const core::ClaimRow &claim)
{
    auto *sheet = new TakePaymentSheet(desk(), {.customer = claim.claim->customer}, window());
    sheet->openOver();
    sheet->confirm(claim);
}

} // namespace ui
