// SPDX-License-Identifier: GPL-3.0-or-later
// What the shop answers when somebody asks about an account, against the reference.
#include "core/store/ledger_facts.h"
#include "tests/properties/witness.h"

namespace tests {

using namespace Qt::StringLiterals;

QString Witness::faultOfStatement(core::Id<core::Customer> customer, core::Day from, core::Day to)
{
    const std::string whom = nameOf(customer.row());
    const auto statement = m_seat.shop().ledger.statement(m_seat.by(u"Ravi"_s), customer, from, to);
    if (!statement)
        return u"a statement was refused; "_s;
    qint64 running = statement->opening.minor();
    QString fault = said(
        "a statement's beginning", whom, running, m_ledger.balance(whom, from.plus(-1).number));
    for (const core::StatementLine &line : statement->lines) {
        running += line.debit.minor() - line.credit.minor();
        fault += said("a running balance", whom, line.balance.minor(), running);
    }
    fault += said("a statement's lines", whom, statement->closing.minor(), running);
    fault += said("a statement's end", whom, running, m_ledger.balance(whom, to.number));
    qint64 listed = 0;
    for (const core::OutstandingRow &row : statement->open)
        listed += row.open.minor();
    return fault + said("a statement's open papers", whom, listed, statement->ageing.owed.minor());
}

QString Witness::faultOfStatements()
{
    const core::Day today = m_seat.file().today();
    QString fault;
    for (const auto &[whom, account] : m_ledger.accounts(ReferenceLedger::everything, 0)) {
        const core::Id<core::Customer> customer(
            *core::RowId::fromText(QString::fromStdString(whom)));
        if (!m_seat.shop().customers.card(m_seat.by(u"Ravi"_s), customer))
            continue;
        fault += faultOfStatement(customer, core::Day::earliest(), today);
        fault += faultOfStatement(customer, today.plus(-40), today.plus(-10));
        // With all that is known, however it is dated, it ends where the balance stands.
        fault += faultOfStatement(customer, today, core::Day::latest());
        fault += said("the balance",
                      whom,
                      m_ledger.balance(whom, core::Day::latest().number),
                      account.owed - account.credit);
    }
    return fault;
}

QString Witness::faultOfExplanation(const core::RowId &id, qint64 expected)
{
    const auto explained = m_seat.shop().ledger.explain(m_seat.by(u"Ravi"_s), id);
    if (!explained)
        return u"an explanation was refused; "_s;
    qint64 sum = 0;
    for (const core::Explanation::Line &line : explained->lines)
        sum += line.amount.minor();
    return said("an explanation's lines", nameOf(id), sum, explained->total.minor())
           + said("an explanation", nameOf(id), sum, expected);
}

QString Witness::faultOfExplanations()
{
    QString fault;
    const auto open = m_ledger.open();
    core::Query entries(m_seat.database(), "SELECT id FROM entry WHERE kind NOT IN (4, 5)");
    while (entries.next()) {
        const auto left = open.find(nameOf(entries.row(0)));
        fault += faultOfExplanation(entries.row(0), left == open.end() ? 0 : left->second);
    }
    core::Query customers(m_seat.database(), "SELECT id FROM customer WHERE deleted = 0");
    while (customers.next()) {
        fault += faultOfExplanation(customers.row(0), m_ledger.balance(nameOf(customers.row(0))));
    }
    return fault;
}

QString Witness::faultOfDerived()
{
    return core::LedgerFacts(m_seat.database()).differences().join(u' ');
}

} // namespace tests
