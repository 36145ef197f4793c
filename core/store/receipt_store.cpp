// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/receipt_store.h"

namespace core {

namespace {

constexpr const char *rowSelect = R"(
    SELECT r.id, r.number, r.customer, c.name, r.job, r.dated, r.amount, r.mode, r.account,
           r.reference, r.note, EXISTS (SELECT 1 FROM reversal v WHERE v.fact = r.id)
      FROM receipt r JOIN customer c ON c.id = r.customer
)";

Stored<Receipt> readReceipt(const Query &query)
{
    Receipt receipt{.number = query.text(1),
                    .customer = query.id<Customer>(2),
                    .customerName = query.text(3),
                    .job = {},
                    .dated = query.day(5),
                    .amount = query.money(6),
                    .mode = query.choice<PaymentMode>(7),
                    .account = query.text(8),
                    .reference = query.text(9),
                    .note = query.text(10),
                    .reversed = query.flag(11)};
    if (!query.isNull(4))
        receipt.job = query.id<Job>(4);
    return {query.id<Receipt>(0), receipt};
}

} // namespace

std::optional<Stored<Receipt>> ReceiptStore::byId(Id<Receipt> id) const
{
    static const QByteArray sql = QByteArray(rowSelect) + " WHERE r.id = ?1";
    Query query(m_database, sql.constData(), id);
    return query.next() ? std::optional(readReceipt(query)) : std::nullopt;
}

QList<Id<Receipt>> ReceiptStore::numbered(const QString &number) const
{
    Query query(m_database, "SELECT id FROM receipt WHERE number = ?1 ORDER BY row", number);
    QList<Id<Receipt>> ids;
    while (query.next())
        ids.append(query.id<Receipt>(0));
    return ids;
}

QList<Stored<Receipt>> ReceiptStore::rows(std::optional<Id<Customer>> customer, int limit) const
{
    static const QByteArray sql =
        QByteArray(rowSelect) + " WHERE ?1 IS NULL OR r.customer = ?1 ORDER BY r.row DESC LIMIT ?2";
    Query query(m_database, sql.constData(), Value(customer), limit);
    QList<Stored<Receipt>> receipts;
    while (query.next())
        receipts.append(readReceipt(query));
    return receipts;
}

QList<PaidPart> ReceiptStore::paidBy(const RowId &credit) const
{
    Query query(m_database,
                R"(SELECT a.debit, e.number, coalesce(x.effective, a.amount)
                     FROM allocation a
                     JOIN entry c ON c.id = a.credit AND c.live = 1
                     JOIN entry e ON e.id = a.debit AND e.live = 1
                     LEFT JOIN allocation_cut x ON x.allocation = a.id
                    WHERE a.credit = ?1
                      AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.fact = a.id)
                    ORDER BY a.row)",
                credit);
    QList<PaidPart> parts;
    while (query.next()) {
        if (query.money(2).isPositive())
            parts.append({query.row(0), query.text(1), query.money(2)});
    }
    return parts;
}

std::optional<Money> ReceiptStore::openOf(const RowId &entry) const
{
    Query query(m_database, "SELECT open FROM entry WHERE id = ?1", entry);
    return query.next() ? std::optional(query.money(0)) : std::nullopt;
}

std::optional<Id<Customer>> ReceiptStore::customerOf(const RowId &entry) const
{
    Query query(m_database,
                "SELECT c.id FROM entry e JOIN customer c ON c.row = e.customer WHERE e.id = ?1",
                entry);
    return query.next() ? std::optional(query.id<Customer>(0)) : std::nullopt;
}

bool ReceiptStore::isReversed(const RowId &fact) const
{
    Query query(m_database, "SELECT 1 FROM reversal WHERE fact = ?1", fact);
    return query.next();
}

void ReceiptStore::add(Record &record,
                       Id<Receipt> id,
                       const TakePayment &payment,
                       Day dated,
                       const TakenNumber &number)
{
    record.insert(tables::receipt,
                  id.row(),
                  {{"series", number.series},
                   {"n", number.n},
                   {"number", number.printed},
                   {"customer", payment.customer},
                   {"job", payment.job},
                   {"dated", dated},
                   {"amount", payment.amount},
                   {"mode", payment.mode},
                   {"account", payment.account},
                   {"reference", payment.reference},
                   {"till", QString()},
                   {"note", payment.note}});
}

void ReceiptStore::allocate(
    Record &record, const RowId &id, const RowId &credit, const Split &split, Day dated)
{
    record.insert(
        tables::allocation,
        id,
        {{"credit", credit}, {"debit", split.item}, {"amount", split.amount}, {"dated", dated}});
}

void ReceiptStore::reverse(Record &record, const RowId &fact, Day dated, const QString &reason)
{
    record.insert(
        tables::reversal, record.newId(), {{"fact", fact}, {"dated", dated}, {"reason", reason}});
}

} // namespace core
