// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_facts.h"

#include "core/domain/allocation.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Emptied, never dropped: SQLite drops no table while any statement of the connection is at work.
constexpr const char *emptyTables = R"(
    CREATE TEMP TABLE IF NOT EXISTS fact_entry (
        id BLOB PRIMARY KEY, customer INTEGER, kind INTEGER, number TEXT, amount INTEGER,
        dated INTEGER, due INTEGER, open INTEGER, live INTEGER) WITHOUT ROWID;
    CREATE TEMP TABLE IF NOT EXISTS fact_link (
        allocation BLOB PRIMARY KEY, credit BLOB, debit BLOB, amount INTEGER) WITHOUT ROWID;
    CREATE TEMP TABLE IF NOT EXISTS fact_spent (id BLOB PRIMARY KEY, amount INTEGER) WITHOUT ROWID;
    CREATE TEMP TABLE IF NOT EXISTS fact_cut (
        allocation BLOB PRIMARY KEY, customer INTEGER, effective INTEGER) WITHOUT ROWID;
    CREATE TEMP TABLE IF NOT EXISTS fact_balance (
        customer INTEGER PRIMARY KEY, owed INTEGER, credit INTEGER);
    DELETE FROM temp.fact_entry;
    DELETE FROM temp.fact_link;
    DELETE FROM temp.fact_spent;
    DELETE FROM temp.fact_cut;
    DELETE FROM temp.fact_balance;
)";

// Where a paper was cancelled or a receipt reversed twice, the earlier one counts.
constexpr const char *papersSql = R"(
    INSERT INTO temp.fact_entry
    SELECT d.id, c.row, d.kind, d.number,
           CASE d.kind WHEN 1 THEN d.payable ELSE -d.payable END, d.dated,
           CASE WHEN (CASE d.kind WHEN 1 THEN d.payable ELSE -d.payable END) > 0 THEN d.due END, 0,
           NOT EXISTS (SELECT 1 FROM document_event e
                        WHERE e.document = d.id AND e.kind = 4 AND e.dated <= ?1)
      FROM document d JOIN customer c ON c.id = d.customer
     WHERE d.kind IN (1, 2) AND d.dated <= ?1)";
constexpr const char *cancellationsSql = R"(
    INSERT INTO temp.fact_entry
    SELECT e.id, f.customer, 5, f.number, -f.amount, e.dated, NULL, 0, 0
      FROM document_event e JOIN temp.fact_entry f ON f.id = e.document
     WHERE e.kind = 4 AND e.dated <= ?1
       AND NOT EXISTS (SELECT 1 FROM document_event b WHERE b.document = e.document AND b.kind = 4
                          AND (b.dated, b.id) < (e.dated, e.id)))";
constexpr const char *receiptsSql = R"(
    INSERT INTO temp.fact_entry
    SELECT r.id, c.row, 3, r.number, -r.amount, r.dated, NULL, 0,
           NOT EXISTS (SELECT 1 FROM reversal v WHERE v.fact = r.id AND v.dated <= ?1)
      FROM receipt r JOIN customer c ON c.id = r.customer
     WHERE r.dated <= ?1)";
constexpr const char *adjustmentsSql = R"(
    INSERT INTO temp.fact_entry
    SELECT a.id, c.row, a.kind + 5, a.number,
           CASE WHEN a.due IS NULL THEN -a.amount ELSE a.amount END, a.dated, a.due, 0,
           NOT EXISTS (SELECT 1 FROM reversal v WHERE v.fact = a.id AND v.dated <= ?1)
      FROM adjustment a JOIN customer c ON c.id = a.customer
     WHERE a.dated <= ?1)";
constexpr const char *reversalsSql = R"(
    INSERT INTO temp.fact_entry
    SELECT v.id, f.customer, 4, f.number, -f.amount, v.dated, NULL, 0, 0
      FROM reversal v JOIN temp.fact_entry f ON f.id = v.fact AND (f.kind = 3 OR f.kind > 5)
     WHERE v.dated <= ?1
       AND NOT EXISTS (SELECT 1 FROM reversal b
                        WHERE b.fact = v.fact AND (b.dated, b.id) < (v.dated, v.id)))";
constexpr const char *linksSql = R"(
    INSERT INTO temp.fact_link
    SELECT a.id, a.credit, a.debit, a.amount
      FROM allocation a
      JOIN temp.fact_entry c ON c.id = a.credit AND c.live = 1
      JOIN temp.fact_entry d ON d.id = a.debit AND d.live = 1
     WHERE a.dated <= ?1
       AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.fact = a.id AND r.dated <= ?1))";
constexpr const char *spentSql = R"(
    INSERT INTO temp.fact_spent
    SELECT credit, sum(amount) FROM temp.fact_link GROUP BY credit
    UNION ALL SELECT debit, sum(amount) FROM temp.fact_link GROUP BY debit)";
constexpr const char *openSql = R"(
    UPDATE temp.fact_entry
       SET open = abs(amount)
                - coalesce((SELECT s.amount FROM temp.fact_spent s WHERE s.id = fact_entry.id), 0)
     WHERE live = 1)";
constexpr const char *balancesSql = R"(
    INSERT INTO temp.fact_balance
    SELECT customer, coalesce(sum(CASE WHEN due IS NOT NULL THEN open END), 0),
           coalesce(sum(CASE WHEN due IS NULL THEN open END), 0)
      FROM temp.fact_entry GROUP BY customer)";

} // namespace

void LedgerFacts::workOut(std::optional<Day> asOf)
{
    const qint64 day = asOf.value_or(Day::latest()).number;
    m_database.run(emptyTables);
    for (const char *step :
         {papersSql, cancellationsSql, receiptsSql, adjustmentsSql, reversalsSql, linksSql})
        Query(m_database, step, day).run();

    Query(m_database, spentSql).run();
    Query(m_database, openSql).run();

    Query over(m_database, "SELECT DISTINCT customer FROM temp.fact_entry WHERE open < 0");
    QList<qint64> customers;
    while (over.next())
        customers.append(over.integer(0));
    for (const qint64 customer : customers)
        cut(customer);
    Query(m_database, balancesSql).run();
}

void LedgerFacts::cut(qint64 customer)
{
    QList<StatedAllocation> stated;
    QHash<RowId, Money> left;
    QHash<RowId, Money> total;
    Query query(m_database,
                R"(
        SELECT l.allocation, l.credit, l.debit, l.amount, abs(c.amount), d.amount
          FROM temp.fact_link l
          JOIN temp.fact_entry c ON c.id = l.credit AND c.customer = ?1
          JOIN temp.fact_entry d ON d.id = l.debit
          JOIN op o ON o.id = l.allocation
         ORDER BY o.seq IS NULL, o.seq, o.hlc, o.op_id)",
                customer);
    while (query.next()) {
        stated.append({query.row(0), query.row(1), query.row(2), query.money(3)});
        left.insert(query.row(1), query.money(4));
        left.insert(query.row(2), query.money(5));
    }
    total = left;
    const QList<Money> effective = effectiveAmounts(stated, left);
    for (qsizetype i = 0; i < stated.size(); ++i) {
        total[stated[i].credit] -= effective[i];
        total[stated[i].debit] -= effective[i];
        if (effective[i] == stated[i].amount)
            continue;
        Query(m_database,
              "INSERT INTO temp.fact_cut (allocation, customer, effective) VALUES (?1, ?2, ?3)",
              stated[i].id,
              customer,
              effective[i])
            .run();
    }
    for (auto entry = total.cbegin(); entry != total.cend(); ++entry) {
        Query(m_database,
              "UPDATE temp.fact_entry SET open = ?2 WHERE id = ?1",
              entry.key(),
              entry.value())
            .run();
    }
}

void LedgerFacts::replaceEntries()
{
    workOut(std::nullopt);
    m_database.run(R"(
        DELETE FROM entry;
        DELETE FROM allocation_cut;
        DELETE FROM customer_balance;
        INSERT INTO entry (id, customer, kind, number, amount, dated, due, open, live)
             SELECT id, customer, kind, number, amount, dated, due, open, live
               FROM temp.fact_entry ORDER BY id;
        INSERT INTO allocation_cut SELECT allocation, customer, effective FROM temp.fact_cut;
        INSERT INTO customer_balance SELECT customer, owed, credit FROM temp.fact_balance;)");
}

QStringList LedgerFacts::differences()
{
    workOut(std::nullopt);
    struct Pair
    {
        QString name;
        const char *sql;
    };
    const Pair pairs[] = {{u"entry"_s, R"(
            SELECT (SELECT count(*) FROM entry) <> (SELECT count(*) FROM temp.fact_entry)
                OR EXISTS (SELECT 1 FROM temp.fact_entry f LEFT JOIN entry e ON e.id = f.id
                            WHERE (e.customer, e.kind, e.number, e.amount, e.dated, e.open,
                                   e.live)
                                  IS NOT (f.customer, f.kind, f.number, f.amount, f.dated,
                                          f.open, f.live)
                               OR e.due IS NOT f.due))"},
                          {u"allocation_cut"_s, R"(
            SELECT (SELECT count(*) FROM allocation_cut) <> (SELECT count(*) FROM temp.fact_cut)
                OR EXISTS (SELECT 1 FROM temp.fact_cut f
                             LEFT JOIN allocation_cut e ON e.allocation = f.allocation
                            WHERE (e.customer, e.effective) IS NOT (f.customer, f.effective)))"},
                          {u"customer_balance"_s, R"(
            SELECT (SELECT count(*) FROM customer_balance)
                   <> (SELECT count(*) FROM temp.fact_balance)
                OR EXISTS (SELECT 1 FROM temp.fact_balance f
                             LEFT JOIN customer_balance e ON e.customer = f.customer
                            WHERE (e.owed, e.credit) IS NOT (f.owed, f.credit)))"}};
    QStringList found;
    for (const Pair &pair : pairs) {
        Query query(m_database, pair.sql);
        query.next();
        if (query.flag(0))
            found.append(pair.name);
    }
    return found;
}

} // namespace core
