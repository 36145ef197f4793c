// SPDX-License-Identifier: GPL-3.0-or-later
// How fast rows come in through the services, against the very same rows, ops, derived rows and
// index entries written by prepared statements.
#include "tests/bench/bench_shop.h"
#include "tests/bench/machine.h"
#include "tests/bench/open_shop.h"
#include "tests/bench/raw_unit.h"

#include <QDir>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;
using namespace bench;

constexpr quint64 seed = 7;
constexpr int singleActs = 500;

/// One shop that Docket fills, and two bare files that get the same rows right afterwards.
class RecordBench
{
public:
    explicit RecordBench(const Options &options);

    void customers();
    void invoices();
    void customersOneByOne();
    void invoicesOneByOne();

private:
    /// One act of Docket, and the same units by the floors.
    template <typename Act>
    void measure(Act &&act)
    {
        m_product.time(act);
        for (const RawUnit &unit : m_units.after(m_seen)) {
            m_rows += unit.rows;
            ++m_seen;
            m_floorOfUnits.time([&]() { unit.writeTo(m_unitFile); });
            m_floor.time([&]() { unit.stepsTo(m_file); });
        }
    }
    void startOver();
    void tellRates(const QString &what);
    void tellTimes(const QString &what);
    core::Draft draft();

    Options m_options;
    Figures m_figures;
    QString m_folder;
    std::unique_ptr<BenchShop> m_shop;
    RawUnits m_units;
    RawFile m_file;     ///< everything in one transaction
    RawFile m_unitFile; ///< a transaction a unit
    core::Crowd m_crowd;
    std::vector<core::Id<core::Customer>> m_customers;
    Samples m_product;
    Samples m_floor;
    Samples m_floorOfUnits;
    qint64 m_rows = 0;
    qint64 m_seen = 0;
};

QString newFloor(const QString &folder, const QString &name)
{
    const QString path = QDir(folder).filePath(name);
    RawFile::make(path, core::shopPath(folder));
    return path;
}

RecordBench::RecordBench(const Options &options)
    : m_options(options)
    , m_figures(u"bench_record"_s, options)
    , m_folder(scratchFolder(options, u"record"_s))
    , m_shop(newShop(m_folder, seed))
    , m_units(core::shopPath(m_folder))
    , m_file(newFloor(m_folder, u"floor-one"_s), RawFile::Access::Write)
    , m_unitFile(newFloor(m_folder, u"floor-units"_s), RawFile::Access::Write)
    , m_crowd(pack(), seed, options.invoices / 10)
{
    const auto origins = RawFile(core::shopPath(m_folder), RawFile::Access::Read)
                             .rows("SELECT row, device, incarnation FROM sync_origin");
    for (RawFile *file : {&m_file, &m_unitFile})
        file->step({"INSERT INTO sync_origin VALUES (?1, ?2, ?3)", origins.at(0)});
    m_file.run("BEGIN");
    measure([]() {});
    startOver();
}

void RecordBench::startOver()
{
    m_file.run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
    m_file.run("BEGIN IMMEDIATE");
    m_product = {};
    m_floor = {};
    m_floorOfUnits = {};
    m_rows = 0;
}

void RecordBench::tellRates(const QString &what)
{
    m_floor.time([&]() { m_file.run("COMMIT"); });
    m_file.run("BEGIN IMMEDIATE");
    const auto rate = [&](const Samples &times) { return double(m_rows) / times.sum() * 1000; };
    const QString note = u"%1 rows and as many ops"_s.arg(m_rows);
    m_figures.add({what + u", floor in one go"_s,
                   u"rows/s"_s,
                   rate(m_floor),
                   rate(m_product),
                   atLeast(0.4),
                   note});
    m_figures.add({what + u", floor a commit a unit"_s,
                   u"rows/s"_s,
                   rate(m_floorOfUnits),
                   rate(m_product),
                   {},
                   u"at most 200 rows a unit"_s});
    startOver();
}

void RecordBench::tellTimes(const QString &what)
{
    // Means, because an act of two units is a floor of two commits.
    const auto acts = double(m_product.count());
    m_figures.add({what,
                   u"ms"_s,
                   m_floorOfUnits.sum() / acts,
                   m_product.sum() / acts,
                   {},
                   u"means of %1; product median %2, p95 %3"_s.arg(m_product.count())
                       .arg(m_product.median(), 0, 'f', 3)
                       .arg(m_product.p95(), 0, 'f', 3)});
    startOver();
}

void RecordBench::customers()
{
    const qint64 all = std::max<qint64>(m_options.invoices / 10, 1);
    const core::RowId batch = m_shop->file().ids().next();
    for (qint64 from = 0; from < all; from += customersInUnit) {
        std::vector<core::Stored<core::NewCustomer>> unit;
        for (qint64 i = from; i < std::min<qint64>(from + customersInUnit, all); ++i) {
            unit.push_back({m_shop->file().ids().make<core::NewCustomer>(), m_crowd.customer(i)});
            m_customers.emplace_back(unit.back().id.row());
        }
        measure([&]() { must((*m_shop)->customers.addAll(m_shop->owner, batch, unit)); });
    }
    tellRates(u"customers"_s);
}

core::Draft RecordBench::draft()
{
    core::Draft draft;
    draft.customer = m_customers[size_t(m_crowd.buyer())];
    draft.content = m_crowd.content(lastDay());
    return draft;
}

void RecordBench::invoices()
{
    const core::RowId batch = m_shop->file().ids().next();
    for (qint64 from = 0; from < m_options.invoices; from += invoicesInUnit) {
        std::vector<core::Stored<core::Draft>> unit;
        for (qsizetype i = 0; i < invoicesInUnit; ++i)
            unit.push_back({m_shop->file().ids().make<core::Draft>(), draft()});
        m_shop->clock.advance(core::microsPerMinute);
        measure([&]() { must((*m_shop)->documents.issueAll(m_shop->owner, batch, unit)); });
    }
    tellRates(u"invoices"_s);
}

void RecordBench::customersOneByOne()
{
    for (int i = 0; i < singleActs; ++i) {
        const core::NewCustomer wanted = m_crowd.customer(m_options.invoices + i);
        const auto id = m_shop->file().ids().make<core::Customer>();
        m_shop->clock.advance(core::microsPerSecond);
        measure([&]() { must((*m_shop)->customers.add(m_shop->owner, id, wanted)); });
    }
    tellTimes(u"one customer with a phone"_s);
}

void RecordBench::invoicesOneByOne()
{
    for (int i = 0; i < singleActs; ++i) {
        const core::Draft wanted = draft();
        const auto id = m_shop->file().ids().make<core::Draft>();
        const auto paper = m_shop->file().ids().make<core::Paper>();
        m_shop->clock.advance(core::microsPerSecond);
        measure([&]() {
            must((*m_shop)->documents.addDraft(m_shop->owner, id, wanted));
            must((*m_shop)->documents.issue(m_shop->owner, paper, id));
        });
    }
    tellTimes(u"one invoice: draft, then issue"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const Options options = optionsFrom(argc, argv);
    {
        RecordBench bench(options);
        bench.customers();
        bench.invoices();
        bench.customersOneByOne();
        bench.invoicesOneByOne();
    }
    scratchFolder(options, u"record"_s);
    progress(u"peak memory %1 MiB"_s.arg(peakMemory(), 0, 'f', 0));
}
