// SPDX-License-Identifier: GPL-3.0-or-later
// How long a payment takes from Enter to the answer, on a shop of the size asked for, against the
// bare transaction of the same rows and against the disk's own flush.
#include "core/store/query.h"
#include "tests/bench/bench_shop.h"
#include "tests/bench/machine.h"
#include "tests/bench/open_shop.h"
#include "tests/bench/raw_unit.h"

#include <QDir>

namespace {

using namespace Qt::StringLiterals;
using namespace bench;

// Docket and the floor take turns, so that a noise of the machine meets both.
constexpr int blocks = 8;
constexpr int paymentsInBlock = 250;
constexpr int warmUp = 25; // of each block, not counted
constexpr quint64 seed = 11;

constexpr const char *loggedTables[] = {"unit",
                                        "op",
                                        "receipt",
                                        "allocation",
                                        "document",
                                        "document_line",
                                        "document_tax",
                                        "series",
                                        "entry"};

/// Puts the file back to where it stood, so that the floor meets what Docket met.
class Rewind
{
public:
    enum class Triggers { Kept, Dropped };

    explicit Rewind(const QString &path) : m_file(path, RawFile::Access::Write)
    {
        m_triggers = m_file.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        m_file.run(R"(
            CREATE TEMP TABLE was_open AS SELECT row, open FROM entry WHERE open > 0;
            CREATE TEMP TABLE was_balance AS SELECT * FROM customer_balance;
            CREATE TEMP TABLE was_identity AS SELECT * FROM sync_identity;
            CREATE TEMP TABLE was_last (tbl TEXT, row INTEGER))");
        for (const QByteArray table : loggedTables) {
            m_file.run("INSERT INTO was_last SELECT '" + table + "', coalesce(max(row), 0) FROM "
                       + table);
        }
    }

    /// Leaves the file with its triggers, for Docket, or without them, for the floor.
    void run(Triggers triggers)
    {
        m_file.run("BEGIN");
        for (const RawRow &trigger : m_triggers)
            m_file.run("DROP TRIGGER IF EXISTS " + trigger[0].bytes);
        for (const QByteArray table : loggedTables) {
            m_file.run("DELETE FROM " + table
                       + " WHERE row > (SELECT row FROM temp.was_last WHERE tbl = '" + table
                       + "')");
        }
        m_file.run(R"(
            UPDATE entry SET open = w.open FROM temp.was_open w
             WHERE w.row = entry.row AND entry.open <> w.open;
            UPDATE customer_balance SET owed = w.owed, credit = w.credit FROM temp.was_balance w
             WHERE w.customer = customer_balance.customer
               AND (w.owed, w.credit) <> (customer_balance.owed, customer_balance.credit);
            DELETE FROM customer_balance
             WHERE customer NOT IN (SELECT customer FROM temp.was_balance);
            UPDATE sync_identity SET hlc = w.hlc, dseq = w.dseq, dchain = w.dchain
              FROM temp.was_identity w)");
        for (const RawRow &trigger : m_triggers) {
            if (triggers == Triggers::Kept)
                m_file.run(trigger[1].bytes);
        }
        m_file.run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
    }

private:
    RawFile m_file;
    std::vector<RawRow> m_triggers;
};

/// Payments by one kind of customer, and the units they left.
class PaymentBench
{
public:
    PaymentBench(const Options &options, const QString &folder)
        : m_folder(folder)
        , m_rewind(core::shopPath(folder))
        , m_disk(QDir(folder).filePath(u"flushed"_s))
        , m_crowd(pack(), seed, options.invoices / 10)
    {}

    void measure(Figures &figures, const QString &what, bool busiest);
    void tellDisk(Figures &figures);

private:
    void takePayments(bool busiest);
    void takeOne(BenchShop &shop, core::Id<core::Customer> customer, Samples &times);
    core::Money oldestOpen(BenchShop &shop, core::Id<core::Customer> customer);
    void addInvoice(BenchShop &shop, core::Id<core::Customer> customer);
    void writeBare();

    QString m_folder;
    Rewind m_rewind;
    FlushedFile m_disk;
    core::Crowd m_crowd;
    std::vector<RawUnit> m_units;
    Samples m_product;
    Samples m_floor;
    Samples m_flushes;
    size_t m_openItems = 0;
};

/// A customer drawn among the open papers, without those that owe on very many.
core::Id<core::Customer> someCustomer(BenchShop &shop, core::Crowd &crowd)
{
    core::Query last(shop.database(), "SELECT max(row) FROM customer");
    last.next();
    core::Query query(shop.database(),
                      R"(SELECT c.id FROM customer c WHERE c.row >= ?1
                            AND EXISTS (SELECT 1 FROM customer_balance b
                                         WHERE b.customer = c.row AND b.owed > 0)
                          ORDER BY c.row LIMIT 1)");
    query.again(1 + crowd.below(last.integer(0)));
    if (query.next())
        return query.id<core::Customer>(0);
    return usualCustomer(shop.database());
}

void PaymentBench::addInvoice(BenchShop &shop, core::Id<core::Customer> customer)
{
    core::Draft draft;
    draft.customer = customer;
    draft.content = m_crowd.content(lastDay());
    const std::vector<core::Stored<core::Draft>> one{
        {shop.file().ids().make<core::Draft>(), draft}};
    must(shop->documents.issueAll(shop.owner, {}, one));
}

core::Money PaymentBench::oldestOpen(BenchShop &shop, core::Id<core::Customer> customer)
{
    const QList<core::OpenItem> items = must(shop->payments.openItems(shop.owner, customer));
    if (items.isEmpty())
        stop(u"a customer who owes has nothing open"_s);
    m_openItems = std::max(m_openItems, size_t(items.size()));
    return items.first().open;
}

void PaymentBench::takeOne(BenchShop &shop, core::Id<core::Customer> customer, Samples &times)
{
    core::TakePayment payment;
    payment.customer = customer;
    payment.amount = oldestOpen(shop, customer);
    payment.mode = core::PaymentMode::Upi;
    payment.reference = u"516204873311"_s;
    shop.clock.advance(2 * core::microsPerSecond);
    const auto id = shop.file().ids().make<core::Receipt>();
    times.time([&]() { must(shop->payments.take(shop.owner, id, payment)); });
}

void PaymentBench::takePayments(bool busiest)
{
    const auto shop = openShop(m_folder);
    RawUnits units(core::shopPath(m_folder));
    const core::Id<core::Customer> busy = busiestCustomer(shop->database());
    qint64 seen = units.newestRow();
    Samples cold;
    for (int i = 0; i < warmUp + paymentsInBlock; ++i) {
        const auto customer = busiest ? busy : someCustomer(*shop, m_crowd);
        // Every payment meets as many open papers as the first.
        addInvoice(*shop, customer);
        takeOne(*shop, customer, i < warmUp ? cold : m_product);
        for (RawUnit &unit : units.after(seen)) {
            m_units.push_back(std::move(unit));
            ++seen;
        }
    }
}

void PaymentBench::writeBare()
{
    RawFile file(core::shopPath(m_folder), RawFile::Access::Write);
    Samples cold;
    int taken = 0;
    for (const RawUnit &unit : m_units) {
        const bool counts = unit.verb == "receipt.take" && ++taken > warmUp;
        (counts ? m_floor : cold).time([&]() { unit.writeTo(file); });
    }
}

void PaymentBench::measure(Figures &figures, const QString &what, bool busiest)
{
    m_product = {};
    m_floor = {};
    m_openItems = 0;
    for (int block = 0; block < blocks; ++block) {
        m_units.clear();
        takePayments(busiest);
        m_rewind.run(Rewind::Triggers::Dropped);
        writeBare();
        m_rewind.run(Rewind::Triggers::Kept);
        for (int i = 0; i < paymentsInBlock / 2; ++i)
            m_flushes.time([&]() { m_disk.append(); });
    }
    figures.add({what + u", median"_s,
                 u"ms"_s,
                 m_floor.median(),
                 m_product.median(),
                 atMost(2),
                 u"%1 times, up to %2 papers open"_s.arg(m_product.count()).arg(m_openItems)});
    figures.add({what + u", p95"_s, u"ms"_s, m_floor.p95(), m_product.p95(), {}, {}});
}

void PaymentBench::tellDisk(Figures &figures)
{
    figures.add(
        {u"4 KiB and a flush, median"_s, u"ms"_s, m_flushes.median(), 0, {}, u"the disk"_s});
    figures.add({u"4 KiB and a flush, p95"_s, u"ms"_s, m_flushes.p95(), 0, {}, {}});
}

} // namespace

int main(int argc, char **argv)
{
    const Options options = optionsFrom(argc, argv);
    const QString kept = syntheticShop(options);
    const QString folder = options.spend ? kept : copyOfShop(kept, options, u"payment"_s);
    Figures figures(u"bench_payment"_s, options);
    {
        PaymentBench bench(options, folder);
        bench.measure(figures, u"payment, usual customer"_s, false);
        bench.measure(figures, u"payment, busiest customer"_s, true);
        bench.tellDisk(figures);
    }
    QDir(folder).removeRecursively();
    progress(u"peak memory %1 MiB"_s.arg(peakMemory(), 0, 'f', 0));
}
