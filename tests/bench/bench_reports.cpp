// SPDX-License-Identifier: GPL-3.0-or-later
// How long the reports take, each beside the least that SQLite needs for the same question on the
// same file.
#include "core/store/ledger_facts.h"
#include "core/store/query.h"
#include "tests/bench/bench_shop.h"
#include "tests/bench/machine.h"
#include "tests/bench/open_shop.h"

#include <optional>

namespace {

using namespace Qt::StringLiterals;
using namespace bench;
using core::Query;

/// Of every row only so much is looked at as makes SQLite compute it.
qint64 readAll(Query &query)
{
    qint64 rows = 0;
    qint64 sum = 0;
    const int columns = query.columns();
    for (; query.next(); ++rows) {
        for (int column = 0; column < columns; ++column)
            sum += query.integer(column);
    }
    return rows + (sum == 1 ? 1 : 0);
}

class ReportsBench
{
public:
    explicit ReportsBench(const Options &options)
        : m_shop(openShop(syntheticShop(options)))
        , m_figures(u"bench_reports"_s, options)
        , m_runs(options.invoices > 200'000 ? 5 : 11)
        , m_longRuns(options.invoices > 200'000 ? 1 : 3)
        , m_asOf(m_shop->file().today().plus(-365))
    {}

    void debts();
    void firstScreen();
    void statements();
    void searches();
    void pastDebts();
    void proofs();

private:
    /// Floor and product by turns, so that a noise of the machine meets both.
    template <typename Floor, typename Product>
    void compare(const QString &what, int runs, Bar bar, Floor &&floor, Product &&product)
    {
        Samples bare;
        Samples ours;
        qint64 rows = 0;
        for (int run = 0; run < runs; ++run) {
            bare.time(floor);
            rows = ours.time(product);
        }
        m_figures.add({what,
                       u"ms"_s,
                       bare.median(),
                       ours.median(),
                       bar,
                       u"%1 rows; peak memory %2 MiB"_s.arg(rows).arg(peakMemory(), 0, 'f', 0)});
    }
    void statement(const QString &what, core::Id<core::Customer> customer);
    void search(const QString &what, const QString &text);

    std::unique_ptr<BenchShop> m_shop;
    Figures m_figures;
    int m_runs;
    int m_longRuns;
    core::Day m_asOf;
};

void ReportsBench::debts()
{
    core::Database &database = m_shop->database();
    const core::Day today = m_shop->file().today();
    const auto ageing = [&]() {
        Query query(database,
                    R"(SELECT customer, sum(open), sum(CASE WHEN due >= ?1 THEN open END),
                              sum(CASE WHEN due BETWEEN ?1 - 30 AND ?1 - 1 THEN open END),
                              sum(CASE WHEN due BETWEEN ?1 - 60 AND ?1 - 31 THEN open END),
                              sum(CASE WHEN due BETWEEN ?1 - 90 AND ?1 - 61 THEN open END),
                              sum(CASE WHEN due < ?1 - 90 THEN open END)
                         FROM entry WHERE open > 0 GROUP BY customer)",
                    today);
        return readAll(query);
    };
    compare(u"ageing, all customers"_s, m_runs, atMost(1.5), ageing, [&]() {
        return must((*m_shop)->ledger.ageing(m_shop->owner, {})).rows.size();
    });
    const auto outstanding = [&]() {
        return must((*m_shop)->ledger.outstanding(m_shop->owner, {})).rows.size();
    };
    const auto open = [&]() {
        Query query(database, "SELECT customer, due, open FROM entry WHERE open > 0");
        return readAll(query);
    };
    compare(u"outstanding, against the index alone"_s, m_runs, {}, open, outstanding);
    // What the report says of a paper stands in its row and not in the index: the query that
    // answers it is this one.
    const auto told = [&]() {
        Query query(database, R"(
            SELECT e.id, e.number, c.id, c.name, e.dated, e.due, e.amount, e.open
              FROM entry e JOIN customer c ON c.row = e.customer
             WHERE e.open > 0)");
        return readAll(query);
    };
    compare(u"outstanding, all papers"_s, m_runs, atMost(1.5), told, outstanding);
}

void ReportsBench::firstScreen()
{
    core::Database &database = m_shop->database();
    const auto floor = [&]() {
        Query top(database, R"(
            SELECT customer, sum(open) FROM entry WHERE open > 0 AND due IS NOT NULL
             GROUP BY customer ORDER BY 2 DESC LIMIT 50)");
        Query totals(database, "SELECT sum(owed), sum(credit) FROM customer_balance");
        return readAll(top) + readAll(totals);
    };
    // The page has every total by age, everybody in turn, and of the first what they were told.
    compare(u"owed to me, first 50 and totals"_s, m_runs, atMost(1.5), floor, [&]() {
        const auto all = must((*m_shop)->debtors.inTurn(m_shop->owner, {}));
        return must((*m_shop)->debtors.told(m_shop->owner, all.rows.first(50), all.asOf)).size();
    });
}

void ReportsBench::statement(const QString &what, core::Id<core::Customer> customer)
{
    core::Database &database = m_shop->database();
    const core::Day from = core::Day::of(2021, 1, 1);
    const core::Day to = m_shop->file().today();
    const auto floor = [&]() {
        Query query(database,
                    R"(SELECT dated, kind, amount, sum(amount) OVER (ORDER BY dated, id)
                         FROM entry WHERE customer = (SELECT row FROM customer WHERE id = ?1)
                          AND dated BETWEEN ?2 AND ?3 ORDER BY dated, id)",
                    customer,
                    from,
                    to);
        return readAll(query);
    };
    compare(what, 10 * m_runs, atMost(2), floor, [&]() {
        return must((*m_shop)->ledger.statement(m_shop->owner, customer, from, to)).lines.size();
    });
}

void ReportsBench::statements()
{
    statement(u"statement, usual customer"_s, usualCustomer(m_shop->database()));
    statement(u"statement, busiest customer"_s, busiestCustomer(m_shop->database()));
}

void ReportsBench::search(const QString &what, const QString &text)
{
    core::Database &database = m_shop->database();
    const bool isIndexed = text.size() >= 3;
    const char *const byIndex = R"(
        SELECT rowid FROM customer_search WHERE customer_search MATCH ?1
         ORDER BY rowid DESC LIMIT 20)";
    const char *const byScan = R"(
        SELECT rowid FROM customer_search WHERE instr(words, ?1) > 0 ORDER BY rowid DESC LIMIT 20)";
    const auto floor = [&]() {
        Query query(database, isIndexed ? byIndex : byScan, isIndexed ? u'"' + text + u'"' : text);
        return readAll(query);
    };
    compare(what, 10 * m_runs, atMost(2), floor, [&]() {
        return must((*m_shop)->customers.find(m_shop->owner, text, 20)).size();
    });
}

void ReportsBench::searches()
{
    search(u"find, 2 letters (floor: scan, newest 20)"_s, u"gu"_s);
    search(u"find, 4 letters (floor: newest 20)"_s, u"gupt"_s);
    search(u"find, 8 letters (floor: newest 20)"_s, u"medicals"_s);
    Query phone(m_shop->database(),
                "SELECT substr(canonical, -6) FROM contact_point ORDER BY row LIMIT 1 OFFSET 50");
    if (phone.next())
        search(u"find, 6 digits (floor: newest 20)"_s, phone.text(0));
}

void ReportsBench::pastDebts()
{
    core::Database &database = m_shop->database();
    const auto floor = [&]() {
        Query query(database,
                    R"(SELECT d.customer, sum(d.payable - coalesce(a.paid, 0))
                         FROM document d
                         LEFT JOIN (SELECT debit, sum(amount) AS paid FROM allocation
                                     WHERE dated <= ?1 GROUP BY debit) a ON a.debit = d.id
                        WHERE d.kind = 1 AND d.dated <= ?1 GROUP BY d.customer)",
                    m_asOf);
        return readAll(query);
    };
    compare(u"ageing as of a year ago"_s, m_longRuns, atMost(1.5), floor, [&]() {
        return must((*m_shop)->ledger.ageing(m_shop->owner, m_asOf)).rows.size();
    });
}

void ReportsBench::proofs()
{
    core::Database &database = m_shop->database();
    const auto raw = [&]() {
        Query query(database, R"(
            SELECT d.customer, sum(d.payable - coalesce(a.paid, 0))
              FROM document d
              LEFT JOIN (SELECT debit, sum(amount) AS paid FROM allocation GROUP BY debit) a
                ON a.debit = d.id
             WHERE d.kind = 1 GROUP BY d.customer)");
        return readAll(query);
    };
    compare(u"books from the facts, compared"_s, m_longRuns, atMost(1.5), raw, [&]() {
        return must(database.read([&]() {
                   return core::Result<QStringList>(core::LedgerFacts(database).differences());
               }))
            .size();
    });
    const auto check = [&]() {
        Query query(database, "PRAGMA integrity_check");
        return readAll(query);
    };
    compare(u"verify, all of it (floor: integrity_check)"_s, 1, {}, check, [&]() {
        const core::VerifyReport report = must((*m_shop)->upkeep.verify());
        if (!report.isClean())
            progress(u"verify found %1 faults"_s.arg(report.findings.size()));
        return report.rows;
    });
}

} // namespace

int main(int argc, char **argv)
{
    ReportsBench bench(optionsFrom(argc, argv));
    bench.debts();
    bench.firstScreen();
    bench.statements();
    bench.searches();
    bench.pastDebts();
    bench.proofs();
}
