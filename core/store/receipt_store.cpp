// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/receipt_store.h"

namespace core {

namespace {

constexpr const char *receiptSelect = R"(
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
    static const QByteArray sql = QByteArray(receiptSelect) + " WHERE r.id = ?1";
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
        QByteArray(receiptSelect)
        + " WHERE ?1 IS NULL OR r.customer = ?1 ORDER BY r.row DESC LIMIT ?2";
    Query query(m_database, sql.constData(), Value(customer), limit);
    QList<Stored<Receipt>> receipts;
    while (query.next())
        receipts.append(readReceipt(query));
    return receipts;
}

QList<Stored<Receipt>> ReceiptStore::ofJob(Id<Job> job) const
{
    static const QByteArray sql =
        QByteArray(receiptSelect) + " WHERE r.job = ?1 ORDER BY r.dated, r.id";
    Query query(m_database, sql.constData(), job);
    QList<Stored<Receipt>> receipts;
    while (query.next())
        receipts.append(readReceipt(query));
    return receipts;
}

ReceiptRow ReceiptStore::row(Id<Receipt> id) const
{
    ReceiptRow row{.receipt = *byId(id)};
    Query made(m_database,
               R"(SELECT u.at, coalesce(s.name, '') FROM op o JOIN unit u ON u.row = o.unit
                    LEFT JOIN staff s ON s.id = u.actor WHERE o.id = ?1 ORDER BY o.row LIMIT 1)",
               id);
    if (made.next()) {
        row.at = made.instant(0);
        row.by = made.text(1);
    }
    Query job(m_database,
              "SELECT j.number FROM receipt r JOIN job j ON j.id = r.job WHERE r.id = ?1",
              id);
    if (job.next())
        row.jobNumber = job.text(0);
    Query reversed(
        m_database, "SELECT reason FROM reversal WHERE fact = ?1 ORDER BY row LIMIT 1", id);
    if (reversed.next())
        row.voidReason = reversed.text(0);
    row.paid = paidBy(id.row());
    row.credit = openOf(id.row()).value_or(Money());
    return row;
}

ReceiptPage
ReceiptStore::page(const ReceiptFilter &filter, std::optional<Id<Receipt>> after, int limit) const
{
    const char *const ofAll = R"(
        SELECT id FROM receipt
         WHERE id >= ?1 AND id < ?2 AND dated BETWEEN ?3 AND ?4 AND (?5 IS NULL OR mode = ?5)
           AND (?7 IS NULL OR ?7 = (SELECT u.actor FROM op o JOIN unit u ON u.row = o.unit
                                     WHERE o.id = receipt.id ORDER BY o.row LIMIT 1))
         ORDER BY id DESC LIMIT ?6)";
    const char *const ofCustomer = R"(
        SELECT id FROM receipt
         WHERE +id >= ?1 AND +id < ?2 AND dated BETWEEN ?3 AND ?4 AND (?5 IS NULL OR mode = ?5)
           AND (?7 IS NULL OR ?7 = (SELECT u.actor FROM op o JOIN unit u ON u.row = o.unit
                                     WHERE o.id = receipt.id ORDER BY o.row LIMIT 1))
           AND customer = ?8
         ORDER BY +id DESC LIMIT ?6)";
    const Day from = filter.from.value_or(Day::earliest());
    Query ids(m_database,
              filter.customer ? ofCustomer : ofAll,
              madeFor(from),
              after ? after->row() : RowId::ceiling(),
              from,
              filter.to.value_or(Day::latest()),
              Value(filter.mode),
              limit + 1,
              Value(filter.takenBy));
    if (filter.customer)
        ids.bind(8, *filter.customer);
    ReceiptPage page;
    while (ids.next() && !page.more) {
        page.more = page.rows.size() == limit;
        if (!page.more)
            page.rows.append(row(ids.id<Receipt>(0)));
    }
    return page;
}

QList<ModeTotal> ReceiptStore::totals(Day from, Day to, std::optional<Id<Staff>> takenBy) const
{
    Query query(m_database,
                R"(SELECT r.mode, sum(r.amount), count(*)
                     FROM receipt r JOIN entry e ON e.id = r.id AND e.live = 1
                    WHERE r.id >= ?1 AND r.dated BETWEEN ?2 AND ?3
                      AND (?4 IS NULL
                           OR ?4 = (SELECT u.actor FROM op o JOIN unit u ON u.row = o.unit
                                     WHERE o.id = r.id ORDER BY o.row LIMIT 1))
                    GROUP BY r.mode ORDER BY r.mode)",
                madeFor(from),
                from,
                to,
                Value(takenBy));
    QList<ModeTotal> totals;
    while (query.next())
        totals.append({query.choice<PaymentMode>(0), query.money(1), int(query.integer(2))});
    return totals;
}

QList<DayTotal> ReceiptStore::dayTotals(Day from, Day to) const
{
    Query query(m_database,
                R"(SELECT r.dated, sum(r.amount)
                     FROM receipt r JOIN entry e ON e.id = r.id AND e.live = 1
                    WHERE r.id >= ?1 AND r.dated BETWEEN ?2 AND ?3 GROUP BY r.dated)",
                madeFor(from),
                from,
                to);
    QList<DayTotal> totals;
    for (Day day = from; day <= to; day = day.plus(1))
        totals.append({day, Money()});
    while (query.next())
        totals[query.day(0).number - from.number].total = query.money(1);
    return totals;
}

Money ReceiptStore::takenBy(Id<Staff> staff, Day day) const
{
    Query query(m_database,
                R"(SELECT coalesce(sum(r.amount), 0)
                     FROM receipt r
                     JOIN entry e ON e.id = r.id AND e.live = 1
                     JOIN op o ON o.id = r.id AND o.tbl = 'receipt'
                     JOIN unit u ON u.row = o.unit
                    WHERE r.id >= ?1 AND r.dated = ?2 AND u.actor = ?3)",
                madeFor(day),
                day,
                staff);
    query.next();
    return query.money(0);
}

QList<FreeCredit> ReceiptStore::credits(Id<Customer> customer, std::optional<Id<Job>> job) const
{
    Query query(m_database,
                R"(SELECT e.id, e.number, e.dated, e.open, r.job
                     FROM entry e LEFT JOIN receipt r ON r.id = e.id
                    WHERE e.customer = (SELECT row FROM customer WHERE id = ?1)
                      AND e.open > 0 AND e.due IS NULL
                    ORDER BY CASE WHEN r.job IS NULL THEN 1 WHEN r.job = ?2 THEN 0 ELSE 2 END,
                             e.dated, e.row)",
                customer,
                Value(job));
    QList<FreeCredit> credits;
    while (query.next()) {
        credits.append({.id = query.row(0),
                        .number = query.text(1),
                        .dated = query.day(2),
                        .open = query.money(3),
                        .job = {}});
        if (!query.isNull(4))
            credits.last().job = query.id<Job>(4);
    }
    return credits;
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

QList<Id<Allocation>>
ReceiptStore::allocations(const RowId &credit, const RowId &debit, Money &sum) const
{
    Query query(m_database,
                R"(SELECT a.id, coalesce(x.effective, a.amount)
                     FROM allocation a
                     JOIN entry c ON c.id = a.credit AND c.live = 1
                     JOIN entry e ON e.id = a.debit AND e.live = 1
                     LEFT JOIN allocation_cut x ON x.allocation = a.id
                    WHERE a.credit = ?1 AND a.debit = ?2
                      AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.fact = a.id))",
                credit,
                debit);
    QList<Id<Allocation>> found;
    sum = Money();
    while (query.next()) {
        found.append(query.id<Allocation>(0));
        sum += query.money(1);
    }
    return found;
}

QString ReceiptStore::twinOf(Id<Receipt> id) const
{
    Query query(m_database,
                R"(SELECT b.number
                     FROM receipt r
                     JOIN op o ON o.id = r.id AND o.tbl = 'receipt'
                     JOIN unit u ON u.row = o.unit
                     JOIN receipt b ON b.row IN (
                              SELECT n.row FROM receipt n
                               WHERE n.customer = r.customer AND n.dated = r.dated
                               ORDER BY n.row DESC LIMIT 20)
                      AND b.amount = r.amount AND b.mode = r.mode AND b.id <> r.id
                     JOIN entry e ON e.id = b.id AND e.live = 1
                     JOIN op p ON p.id = b.id AND p.tbl = 'receipt'
                     JOIN unit v ON v.row = p.unit
                    WHERE r.id = ?1 AND abs(v.at - u.at) <= ?2
                    ORDER BY b.row DESC LIMIT 1)",
                id,
                15 * microsPerMinute);
    return query.next() ? query.text(0) : QString();
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
