// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/witness.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tests {

using namespace Qt::StringLiterals;

std::string nameOf(const core::RowId &id)
{
    return id.text().toStdString();
}

QString said(const char *what, const std::string &whom, qint64 shop, qint64 reference)
{
    if (shop == reference)
        return {};
    return u"%1 of %2: the shop says %3, the reference %4; "_s.arg(QLatin1StringView(what),
                                                                   QString::fromStdString(whom),
                                                                   QString::number(shop),
                                                                   QString::number(reference));
}

void Witness::listen()
{
    core::Query query(m_seat.database(),
                      R"(SELECT row, tbl, id, body FROM op
                          WHERE row > ?1 AND tbl IN ('document', 'document_event', 'receipt',
                                                     'allocation', 'reversal', 'adjustment')
                          ORDER BY hlc, op_id)",
                      m_heard);
    qint64 last = m_heard;
    while (query.next()) {
        last = std::max(last, query.integer(0));
        const QJsonObject body = QJsonDocument::fromJson(query.bytes(3)).object();
        tell(query.text(1), query.row(2), body.value("new"_L1).toObject());
    }
    m_heard = last;
}

void Witness::tell(const QString &table, const core::RowId &id, const QJsonObject &fact)
{
    const auto number = [&fact](QLatin1StringView column) {
        return std::int64_t(fact.value(column).toInteger());
    };
    const auto text = [&fact](QLatin1StringView column) {
        return fact.value(column).toString().toStdString();
    };
    const int dated = int(number("dated"_L1));
    const std::int64_t kind = number("kind"_L1);
    if (table == u"document"_s && kind == 1) {
        m_ledger.invoice(
            nameOf(id), text("customer"_L1), number("payable"_L1), dated, int(number("due"_L1)));
    } else if (table == u"document"_s && kind == 2) {
        m_ledger.creditNote(nameOf(id), text("customer"_L1), number("payable"_L1), dated);
    } else if (table == u"document_event"_s && kind == 4) {
        m_ledger.takenBack(text("document"_L1), dated);
    } else if (table == u"receipt"_s) {
        m_ledger.receipt(nameOf(id), text("customer"_L1), number("amount"_L1), dated);
    } else if (table == u"adjustment"_s) {
        m_ledger.adjustment(nameOf(id),
                            text("customer"_L1),
                            int(kind),
                            number("amount"_L1),
                            dated,
                            int(number("due"_L1)));
    } else if (table == u"allocation"_s) {
        m_ledger.allocation(
            nameOf(id), text("credit"_L1), text("debit"_L1), number("amount"_L1), dated);
    } else if (table == u"reversal"_s) {
        m_ledger.takenBack(text("fact"_L1), dated);
    }
}

QString Witness::compared(const core::AgeingReport &ageing,
                          const core::OutstandingReport &outstanding,
                          int day,
                          core::Day seen)
{
    QString fault;
    std::map<std::string, ReferenceLedger::Account> expected = m_ledger.accounts(day, seen.number);
    ReferenceLedger::Account total;
    std::map<std::string, qint64> outstandingBy;
    for (const core::OutstandingRow &row : outstanding.rows)
        outstandingBy[nameOf(row.customer.row())] += row.open.minor();
    for (const core::AgeingRow &row : ageing.rows) {
        const std::string whom = nameOf(row.customer.row());
        const ReferenceLedger::Account account = expected[whom];
        fault += said("owed", whom, row.owed.minor(), account.owed);
        fault += said("credit", whom, row.credit.minor(), account.credit);
        fault += said("outstanding", whom, outstandingBy[whom], account.owed);
        for (size_t bucket = 0; bucket < account.buckets.size(); ++bucket)
            fault += said("a bucket", whom, row.buckets[bucket].minor(), account.buckets[bucket]);
        total.owed += row.owed.minor();
        total.credit += row.credit.minor();
        expected.erase(whom);
    }
    for (const auto &[whom, account] : expected)
        fault += said("a missing balance", whom, 0, account.owed + account.credit);
    fault += said("owed", "all", ageing.total.owed.minor(), total.owed);
    fault += said("credit", "all", ageing.total.credit.minor(), total.credit);
    fault += said("outstanding", "all", outstanding.owed.minor(), total.owed);
    fault += said("free credit", "all", outstanding.credit.minor(), total.credit);
    return fault;
}

QString Witness::faultNow()
{
    const core::By ravi = m_seat.by(u"Ravi"_s);
    const auto ageing = m_seat.shop().ledger.ageing(ravi, std::nullopt);
    const auto outstanding = m_seat.shop().ledger.outstanding(ravi, std::nullopt);
    if (!ageing || !outstanding)
        return u"a report was refused"_s;
    QString fault =
        compared(*ageing, *outstanding, ReferenceLedger::everything, m_seat.file().today());

    // The entries' sum is the balance, for each customer and on each statement.
    auto expected = m_ledger.accounts(ReferenceLedger::everything, 0);
    core::Query query(m_seat.database(), R"(
        SELECT c.id, b.owed, b.credit, (SELECT sum(e.amount) FROM entry e WHERE e.customer = c.row)
          FROM customer_balance b JOIN customer c ON c.row = b.customer)");
    while (query.next()) {
        const std::string whom = nameOf(query.row(0));
        fault += said("owed", whom, query.integer(1), expected[whom].owed);
        fault += said("credit", whom, query.integer(2), expected[whom].credit);
        fault += said("entries", whom, query.integer(3), query.integer(1) - query.integer(2));
        expected.erase(whom);
    }
    for (const auto &[whom, account] : expected)
        fault += said("a missing balance", whom, 0, account.owed + account.credit);
    return fault;
}

QString Witness::faultAsOf(core::Day day)
{
    const core::By ravi = m_seat.by(u"Ravi"_s);
    const auto ageing = m_seat.shop().ledger.ageing(ravi, day);
    const auto outstanding = m_seat.shop().ledger.outstanding(ravi, day);
    if (!ageing || !outstanding)
        return u"a report was refused"_s;
    return compared(*ageing, *outstanding, day.number, day);
}

QString Witness::faultOfAllocations()
{
    QString fault;
    const auto open = m_ledger.open();
    core::Query query(m_seat.database(), R"(
        SELECT e.id, abs(e.amount), e.open, e.live, coalesce((
                   SELECT sum(coalesce(x.effective, a.amount))
                     FROM allocation a LEFT JOIN allocation_cut x ON x.allocation = a.id
                     JOIN entry o ON o.id = CASE WHEN a.debit = e.id THEN a.credit ELSE a.debit END
                    WHERE e.id IN (a.credit, a.debit) AND o.live = 1
                      AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.fact = a.id)), 0)
          FROM entry e WHERE e.kind NOT IN (4, 5))");
    while (query.next()) {
        const std::string id = nameOf(query.row(0));
        const auto left = open.find(id);
        fault += said("what is open", id, query.integer(2), left == open.end() ? 0 : left->second);
        if (query.flag(3)) {
            fault += said(
                "allocated and open", id, query.integer(4) + query.integer(2), query.integer(1));
        }
        if (query.flag(3) && query.integer(4) > query.integer(1))
            fault += said("too much allocated", id, query.integer(4), query.integer(1));
    }
    return fault;
}

} // namespace tests
