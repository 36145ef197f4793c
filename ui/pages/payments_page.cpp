// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payments_page.h"

#include "core/domain/verb.h"
#include "ui/dialogs/take_payment_sheet.h"
#include "ui/models/receipt_columns.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/claims_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/period_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfRows = 100;
constexpr int customerColumn = 2;
constexpr int anyMode = 0;

} // namespace

PaymentsPage::PaymentsPage(Desk &desk, QWidget *parent)
    : Page(desk,
           tr("Payments"),
           core::Topic::Money | core::Topic::Customers | core::Topic::Shop,
           parent)
    , m_take(registry().bind(
          commands::newHere, this, [this]() { this->desk().takePayment(subject()); }))
    , m_period(new PeriodChoice(
          tr("Days"),
          {Period::Today, Period::Yesterday, Period::ThisWeek, Period::ThisMonth, Period::All}))
    , m_mode(new QComboBox)
    , m_by(new QComboBox)
    , m_claims(new ClaimsCard(desk))
    , m_model(
          ReceiptColumns::all(voice()),
          [](const core::ReceiptRow &row) { return row.receipt.id.row().bytes(); },
          this)
    , m_table(new DataTable(tr("Payments")))
    , m_list(new ListOrEmpty(m_table, u"payments"_s))
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

    m_model.setStruck([](const core::ReceiptRow &row) { return row.receipt->reversed; });
    m_model.setMore([this](const core::ReceiptRow &last) { return rowsBehind(last.receipt.id); });
    m_table->setModel(&m_model);
    m_table->setWideColumn(customerColumn);
    const auto open = [this]() {
        if (const auto row = m_model.at(m_table->row()))
            this->desk().openCustomer(row->receipt->customer);
    };
    registry().bind(commands::openRow, m_table, open);
    connect(m_table, &DataTable::rowOpened, this, open);
    bindPrinting();
    registry().bind(commands::reverseRow, m_table, [this]() { voidFocused(); });
    registry().bind(commands::moveRow, m_table, [this]() {
        this->desk().open(MoneyAct::MovePayment, subject());
    });
    connect(m_claims, &ClaimsCard::confirmAsked, this, &PaymentsPage::confirm);
}

QWidget *PaymentsPage::filters()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_mode->setAccessibleName(tr("Method"));
    m_mode->setObjectName(u"method"_s);
    m_mode->addItem(tr("Every method"), anyMode);
    using enum core::PaymentMode;
    for (const core::PaymentMode mode : {Cash, Upi, Card, Bank, Cheque, Wallet, Other})
        m_mode->addItem(Labels::of(mode), int(mode));
    m_by->setAccessibleName(tr("By"));
    m_by->setObjectName(u"by"_s);
    m_by->addItem(tr("Everyone"), QByteArray());
    connect(m_by, &QComboBox::currentIndexChanged, this, &PaymentsPage::reload);
    connect(m_period, &PeriodChoice::periodChanged, this, &PaymentsPage::reload);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &PaymentsPage::reload);
    row->addWidget(m_period);
    row->addWidget(m_mode);
    row->addWidget(m_by);
    row->addStretch(1);
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
    return bar;
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
    const auto row = m_model.at(m_table->row());
    return row ? std::optional(printouts::receipt(row->receipt.id, row->receipt->number))
               : std::nullopt;
}

Subject PaymentsPage::subject() const
{
    const auto row = m_model.at(m_table->row());
    return row ? Subject{.customer = row->receipt->customer, .receipt = row->receipt.id}
               : Subject();
}

QWidget *PaymentsPage::firstFocus()
{
    return m_table;
}

core::ReceiptFilter PaymentsPage::filter() const
{
    core::ReceiptFilter filter;
    if (m_period->period() != Period::All) {
        const Span span = m_period->span(voice().today(), voice().today());
        filter.from = span.from;
        filter.to = span.to;
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

QList<core::ReceiptRow> PaymentsPage::rowsBehind(std::optional<core::Id<core::Receipt>> last)
{
    const auto page = desk().shop().payments.page(desk().by(), filter(), last, pageOfRows);
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
    const core::ReceiptFilter shown = filter();
    m_model.show(rowsBehind(std::nullopt));
    m_list->showList(m_model.rowCount() > 0);
    const bool isAll = !shown.from && !shown.mode && !shown.takenBy;
    m_list->emptyState().say(isAll ? tr("No payments yet") : tr("No such payments"),
                             isAll
                                 ? tr("Take the first one; what it pays is worked out for you.")
                                 : tr("Choose other days, another method or another person above."),
                             m_take);
    showTotals(shown);
}

void PaymentsPage::showTotals(const core::ReceiptFilter &shown)
{
    const auto totals = desk().shop().payments.totals(desk().by(),
                                                      shown.from.value_or(core::Day::earliest()),
                                                      shown.to.value_or(core::Day::latest()),
                                                      shown.takenBy);
    QStringList parts;
    core::Money sum;
    for (const core::ModeTotal &part : totals ? *totals : QList<core::ModeTotal>()) {
        if (shown.mode && part.mode != *shown.mode)
            continue;
        //: a way of paying and what came in by it
        parts.append(tr("%1 %2").arg(Labels::of(part.mode), voice().roundMoney(part.total)));
        sum += part.total;
    }
    m_byMode->setText(Voice::sideBySide(parts));
    m_total->setText(totals ? tr("Total %1").arg(voice().roundMoney(sum)) : QString());
}

void PaymentsPage::voidFocused()
{
    const auto row = m_model.at(m_table->row());
    if (!row)
        return;
    const core::Receipt &receipt = row->receipt.value;
    if (receipt.reversed)
        return desk().say(tr("%1 is void already.").arg(receipt.number), Tone::Plain);
    const qint64 age = desk().shop().file->now().micros - row->at.micros;
    if (age < core::voidWindowMinutes * core::microsPerMinute)
        return reverse(row->receipt.id, receipt.number, tr("entered by mistake"));
    askReason(window(),
              {.title = tr("Void the payment"),
               .text = tr("%1 from %2 stays in the list, struck through. What it paid is open "
                          "again.")
                           .arg(voice().roundMoney(receipt.amount), receipt.customerName),
               .verb = tr("Void the payment")},
              [this, id = row->receipt.id, number = receipt.number](const QString &reason) {
                  reverse(id, number, reason);
              });
}

void PaymentsPage::reverse(core::Id<core::Receipt> receipt,
                           const QString &number,
                           const QString &reason)
{
    desk()
        .run([by = desk().by(), receipt, reason](core::Shop &shop) {
            return shop.payments.reverse(by, receipt, reason);
        })
        .then(this, [this, number](const core::Outcome<core::TakenPayment> &done) {
            if (!done)
                return desk().refuse(done.error());
            desk().did(tr("%1 is void").arg(Voice::isolated(number)), done.unit);
        });
}

void PaymentsPage::confirm(const core::ClaimRow &claim)
{
    auto *sheet = new TakePaymentSheet(desk(), {.customer = claim.claim->customer}, window());
    sheet->openOver();
    sheet->confirm(claim);
}

} // namespace ui
