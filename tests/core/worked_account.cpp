// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/worked_account.h"

#include "core/store/setting_store.h"
#include "core/transfer/choice_names.h"

#include <QJsonArray>

namespace tests {

using namespace Qt::StringLiterals;
using core::AdjustmentKind;
using core::Day;
using core::Money;

namespace {

constexpr core::Verb putCurrency{
    "test.currency", core::Permit::ManageShop, core::Permit::ManageShop};
constexpr int tenInTheMorning = 10 * 3600;

Day dayOf(const QJsonValue &text)
{
    return Day::of(QDate::fromString(text.toString(), Qt::ISODate));
}

template <typename T>
std::optional<core::Error> refusalOf(const core::Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

std::optional<AdjustmentKind> settlementOf(const QString &name)
{
    const auto kind = core::choiceNamed<AdjustmentKind>(name, u"kind"_s);
    return kind && core::isSettlement(*kind) ? std::optional(*kind) : std::nullopt;
}

} // namespace

WorkedAccount::WorkedAccount(const QJsonObject &account) : m_account(account)
{
    const QString currency = account.value("currency"_L1).toString();
    const auto done = m_shop.file().write(
        {.verb = putCurrency, .by = m_shop.owner},
        [&](core::Record &record) -> core::Result<core::Done> {
            core::SettingStore(m_shop.database()).put(record, u"currency"_s, currency);
            return core::Done{};
        });
    if (!done)
        qFatal("a currency was refused");
    m_shop.reopen();
    m_customer = m_shop.aCustomer();
}

Money WorkedAccount::amount(const QJsonValue &text) const
{
    const QStringList parts = text.toString().split(u'.');
    const int digits = core::currencyOf(m_account.value("currency"_L1).toString()).value().digits;
    return money((parts[0] + parts.value(1).leftJustified(digits, u'0')).toLongLong());
}

QString WorkedAccount::play()
{
    const QJsonArray steps = m_account.value("steps"_L1).toArray();
    for (const auto value : steps) {
        const QJsonObject one = value.toObject();
        m_shop.clock.set(
            m_shop.file().facts().calendar.instantOf(dayOf(one.value("on"_L1)), tenInTheMorning));
        if (const Refusal refused = step(one)) {
            return u"%1 %2: %3"_s.arg(one.value("do"_L1).toString(),
                                      one.value("name"_L1).toString(),
                                      core::nameOf(refused->kind));
        }
    }
    const QJsonObject last = m_account.value("days"_L1).toArray().last().toObject();
    m_shop.clock.set(
        m_shop.file().facts().calendar.instantOf(dayOf(last.value("day"_L1)), tenInTheMorning));
    return {};
}

WorkedAccount::Refusal WorkedAccount::step(const QJsonObject &step)
{
    const QString what = step.value("do"_L1).toString();
    if (what == u"invoice"_s)
        return issue(step, core::DocumentKind::Invoice);
    if (what == u"credit_note"_s)
        return issue(step, core::DocumentKind::CreditNote);
    if (what == u"receipt"_s || what == u"advance"_s)
        return take(step);
    if (const auto kind = settlementOf(what))
        return settle(step, *kind);
    if (what == u"old_bill"_s || what == u"old_advance"_s)
        return open(step);
    if (what == u"refund"_s)
        return refund(step);
    if (what == u"recover"_s)
        return recover(step);
    if (what == u"cancel"_s || what == u"reverse"_s)
        return takeBack(step);
    if (what == u"deposit"_s || what == u"clear"_s || what == u"bounce"_s)
        return cheque(step);
    return allocate(step);
}

core::Id<core::Job> WorkedAccount::job(const QString &name)
{
    if (!m_jobs.contains(name))
        m_jobs.insert(name, m_shop.aJob(m_customer, name));
    return m_jobs.value(name);
}

WorkedAccount::Refusal WorkedAccount::issue(const QJsonObject &step, core::DocumentKind kind)
{
    core::Draft draft = m_shop.aDraft(m_customer, amount(step.value("amount"_L1)));
    draft.kind = kind;
    if (step.contains("due"_L1))
        draft.due = dayOf(step.value("due"_L1));
    if (step.contains("job"_L1))
        draft.job = job(step.value("job"_L1).toString());
    const auto id = m_shop.newId<core::Draft>();
    if (const auto added = m_shop->documents.addDraft(m_shop.owner, id, draft); !added)
        return added.error();
    const auto paper = m_shop.newId<core::Paper>();
    m_ids.insert(step.value("name"_L1).toString(), paper.row());
    return refusalOf(m_shop->documents.issue(m_shop.owner, paper, id));
}

core::TakePayment WorkedAccount::paymentOf(const QJsonObject &step)
{
    core::TakePayment payment = m_shop.aPayment(m_customer, amount(step.value("amount"_L1)));
    if (step.contains("dated"_L1))
        payment.dated = dayOf(step.value("dated"_L1));
    if (step.contains("mode"_L1)) {
        payment.mode =
            *core::choiceNamed<core::PaymentMode>(step.value("mode"_L1).toString(), u"mode"_s);
    }
    if (step.contains("job"_L1))
        payment.job = job(step.value("job"_L1).toString());
    if (step.value("do"_L1).toString() == u"advance"_s)
        payment.splits = QList<core::Split>();
    const QJsonObject to = step.value("to"_L1).toObject();
    if (!to.isEmpty())
        payment.splits = QList<core::Split>();
    for (auto part = to.begin(); part != to.end(); ++part)
        payment.splits->append({m_ids.value(part.key()), amount(part.value())});
    const QJsonObject off = step.value("off"_L1).toObject();
    for (auto part = off.begin(); part != off.end(); ++part)
        payment.settled.append({*settlementOf(part.key()), amount(part.value()), {}, u"agreed"_s});
    return payment;
}

WorkedAccount::Refusal WorkedAccount::take(const QJsonObject &step)
{
    const QString name = step.value("name"_L1).toString();
    const auto id = m_shop.newId<core::Receipt>();
    m_ids.insert(name, id.row());
    return refusalOf(m_shop->payments.take(m_shop.owner, id, paymentOf(step)));
}

WorkedAccount::Refusal WorkedAccount::settle(const QJsonObject &step, AdjustmentKind kind)
{
    const auto id = m_shop.newId<core::AccountAdjustment>();
    m_ids.insert(step.value("name"_L1).toString(), id.row());
    return refusalOf(
        m_shop->adjustments.settle(m_shop.owner,
                                   id,
                                   {.item = m_ids.value(step.value("item"_L1).toString()),
                                    .kind = kind,
                                    .amount = amount(step.value("amount"_L1)),
                                    .dated = {},
                                    .reference = {},
                                    .reason = u"agreed"_s}));
}

WorkedAccount::Refusal WorkedAccount::open(const QJsonObject &step)
{
    const auto id = m_shop.newId<core::AccountAdjustment>();
    m_ids.insert(step.value("name"_L1).toString(), id.row());
    const Money whole = amount(step.value("amount"_L1));
    core::NewOpening opening{.customer = m_customer,
                             .number = step.value("name"_L1).toString(),
                             .dated = dayOf(step.value("dated"_L1)),
                             .due = {},
                             .amount = step.contains("due"_L1) ? whole : -whole};
    if (step.contains("due"_L1))
        opening.due = dayOf(step.value("due"_L1));
    return refusalOf(m_shop->adjustments.open(m_shop.owner, id, opening));
}

WorkedAccount::Refusal WorkedAccount::allocate(const QJsonObject &step)
{
    const core::RowId to = m_ids.value(step.value("to"_L1).toString());
    const core::RowId from = m_ids.value(step.value("from"_L1).toString());
    core::Payments &payments = m_shop->payments;
    if (step.value("do"_L1).toString() == u"use_credit"_s)
        return refusalOf(payments.useCredit(m_shop.owner, core::Id<core::Paper>(to)));
    const auto id = m_shop.newId<core::Allocation>();
    const core::Split split{to, amount(step.value("amount"_L1))};
    if (step.value("do"_L1).toString() == u"allocate"_s) {
        return refusalOf(payments.allocate(m_shop.owner, id, core::Id<core::Receipt>(from), split));
    }
    const core::RowId credit = m_ids.value(step.value("credit"_L1).toString());
    return refusalOf(payments.move(m_shop.owner, id, credit, from, split));
}

WorkedAccount::Refusal WorkedAccount::refund(const QJsonObject &step)
{
    const auto id = m_shop.newId<core::AccountAdjustment>();
    m_ids.insert(step.value("name"_L1).toString(), id.row());
    core::NewRefund refund{.customer = m_customer, .amount = amount(step.value("amount"_L1))};
    if (step.contains("from"_L1))
        refund.credit = m_ids.value(step.value("from"_L1).toString());
    return refusalOf(m_shop->adjustments.refund(m_shop.owner, id, refund));
}

WorkedAccount::Refusal WorkedAccount::recover(const QJsonObject &step)
{
    const QString name = step.value("name"_L1).toString();
    const auto id = m_shop.newId<core::Receipt>();
    m_ids.insert(name, id.row());
    return refusalOf(m_shop->adjustments.recover(
        m_shop.owner,
        id,
        core::Id<core::AccountAdjustment>(m_ids.value(step.value("debt"_L1).toString())),
        paymentOf(step)));
}

WorkedAccount::Refusal WorkedAccount::takeBack(const QJsonObject &step)
{
    const core::RowId id = m_ids.value(step.value("name"_L1).toString());
    const QString why = u"a slip"_s;
    if (step.value("do"_L1).toString() == u"cancel"_s)
        return refusalOf(m_shop->documents.cancel(m_shop.owner, core::Id<core::Paper>(id), why));
    if (m_shop->adjustments.card(m_shop.owner, core::Id<core::AccountAdjustment>(id))) {
        return refusalOf(
            m_shop->adjustments.reverse(m_shop.owner, core::Id<core::AccountAdjustment>(id), why));
    }
    return refusalOf(m_shop->payments.reverse(m_shop.owner, core::Id<core::Receipt>(id), why));
}

WorkedAccount::Refusal WorkedAccount::cheque(const QJsonObject &step)
{
    const QString name = step.value("name"_L1).toString();
    const core::Id<core::Receipt> receipt(m_ids.value(name));
    core::Cheques &cheques = m_shop->cheques;
    if (step.value("do"_L1).toString() == u"deposit"_s)
        return refusalOf(cheques.deposit(m_shop.owner, {receipt}, {}, u"Bank"_s));
    if (step.value("do"_L1).toString() == u"clear"_s)
        return refusalOf(cheques.clear(m_shop.owner, receipt, {}));
    const Money fee = step.contains("fee"_L1) ? amount(step.value("fee"_L1)) : Money();
    const auto bounced = cheques.bounce(m_shop.owner, receipt, {{}, u"no funds"_s, fee});
    if (bounced && fee.isPositive()) {
        const auto charges = m_shop->adjustments.list(
            m_shop.owner, {.kind = AdjustmentKind::Charge, .customer = m_customer}, 1);
        m_ids.insert(name + u" fee"_s, charges->first().adjustment.id.row());
    }
    return refusalOf(bounced);
}

QString WorkedAccount::said(const char *what, Money shop, const QJsonValue &expected) const
{
    if (shop == amount(expected))
        return {};
    return u"%1: %2 minor units instead of %3; "_s.arg(
        QLatin1StringView(what), QString::number(shop.minor()), expected.toString());
}

QString WorkedAccount::faultOfReports(Day day, const QJsonObject &figures)
{
    core::Ledger &ledger = m_shop->ledger;
    const auto outstanding = ledger.outstanding(m_shop.owner, day);
    const auto byDue = ledger.ageing(m_shop.owner, day);
    const auto byInvoice = ledger.ageing(m_shop.owner, day, {.from = core::AgeFrom::Dated});
    if (!outstanding || !byDue || !byInvoice)
        return u"a report was refused"_s;
    QString fault = said("owed", outstanding->owed, figures.value("owed"_L1))
                    + said("credit", outstanding->credit, figures.value("credit"_L1))
                    + said("credit by age", byDue->total.credit, figures.value("credit"_L1))
                    + said("balance", byDue->total.balance(), figures.value("balance"_L1));
    const QJsonArray due = figures.value("buckets"_L1).toArray();
    const QJsonArray dated = figures.value("by_invoice"_L1).toArray();
    for (qsizetype i = 0; i < due.size(); ++i) {
        fault += said("a bucket", byDue->total.buckets[size_t(i)], due[i]);
        fault += said("a bucket by invoice", byInvoice->total.buckets[size_t(i)], dated[i]);
    }
    return fault;
}

QString WorkedAccount::faultOn(const QJsonObject &figures)
{
    const Day day = dayOf(figures.value("day"_L1));
    QString fault = faultOfReports(day, figures);
    const auto statement = m_shop->ledger.statement(m_shop.owner, m_customer, Day::earliest(), day);
    const auto all = m_shop->ledger.statements(m_shop.owner, Day::earliest(), day);
    if (!statement || !all)
        return u"a statement was refused"_s;
    QHash<core::RowId, Money> open;
    for (const core::OutstandingRow &row : statement->open)
        open.insert(row.document, row.open);
    for (const core::UnusedCredit &credit : statement->unused)
        open.insert(credit.id, credit.open);
    const QJsonObject expected = figures.value("open"_L1).toObject();
    for (auto one = expected.begin(); one != expected.end(); ++one) {
        // What was let off with a payment, and what is owed again, are settled as they are made.
        if (!m_ids.contains(one.key()))
            fault += said(qPrintable(one.key()), Money(), one.value());
        else
            fault += said(qPrintable(one.key()), open.value(m_ids.value(one.key())), one.value());
    }
    fault += said("a statement's end", statement->closing, figures.value("closing"_L1));
    fault +=
        said("a statement's balance", statement->ageing.balance(), figures.value("balance"_L1));
    Money together;
    for (const core::Statement &one : *all)
        together += one.closing;
    fault += said("all statements", together, figures.value("closing"_L1));
    return day == m_shop.today() ? fault + faultOfToday(figures) : fault;
}

QString WorkedAccount::faultOfToday(const QJsonObject &figures)
{
    const auto card = m_shop->customers.card(m_shop.owner, m_customer);
    const auto explained = m_shop->ledger.explain(m_shop.owner, m_customer.row());
    if (!card || !explained)
        return u"the account was refused"_s;
    return said("owes", *card->owed, figures.value("owed"_L1))
           + said("has", *card->credit, figures.value("credit"_L1))
           + said("an explanation", explained->total, figures.value("balance"_L1));
}

} // namespace tests
