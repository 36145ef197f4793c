// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a PC takes the feed of its server, against the same rows, ops, derived rows and index
// entries written by prepared statements, a transaction a page; what memory that needs; and how
// soon a PC has begun with a snapshot of it.
#include "core/store/replica.h"
#include "tests/bench/bench_shop.h"
#include "tests/bench/machine.h"
#include "tests/bench/open_shop.h"
#include "tests/bench/raw_unit.h"

#include <QDir>

namespace {

using namespace Qt::StringLiterals;
using namespace bench;

constexpr qint64 pageOps = 1000;
constexpr qint64 comparedOps = 10'000;
constexpr qint64 mostOps = 1'000'000;

/// The log of a kept shop, as a server would hand it out.
class Feed
{
public:
    explicit Feed(const QString &folder) : m_shop(openShop(folder)) {}

    /// No units behind the last.
    core::FeedPage next()
    {
        core::FeedPage page{.from = m_at, .units = {}, .upTo = m_at, .head = 0};
        const core::UnitLog log(m_shop->database());
        for (qint64 ops = 0; ops < pageOps;) {
            const QList<core::LoggedUnit> more = log.unitsAfter(m_unit, 1);
            if (more.isEmpty())
                break;
            ++m_unit;
            page.units.append(more);
            for (core::Op &op : page.units.last().ops) {
                op.ruling = {.seq = m_at.seq + 1, .verdict = core::Verdict::Applied};
                m_at = {op.ruling.seq, op.serverChainNow(m_at.chain)};
                ++ops;
            }
        }
        page.upTo = m_at;
        page.head = m_at.seq;
        return page;
    }

private:
    std::unique_ptr<BenchShop> m_shop;
    qint64 m_unit = 0;
    core::Checkpoint m_at{0, core::UnitLog::chainStart()};
};

class SyncBench
{
public:
    explicit SyncBench(const Options &options);

    void pull();
    void begin();

private:
    void tell(const QString &what, bool isCompared);

    Figures m_figures;
    QString m_folder;
    Feed m_feed;
    core::FixedClock m_clock{core::Instant{lastDay().number * core::microsPerDay}};
    core::SeededRandom m_random{7};
    std::unique_ptr<core::ShopFile> m_file;
    core::Replica m_replica;
    Samples m_product;
    Samples m_floor;
    qint64 m_ops = 0;
};

SyncBench::SyncBench(const Options &options)
    : m_figures(u"bench_sync"_s, options)
    , m_folder(scratchFolder(options, u"sync"_s))
    , m_feed(syntheticShop(options))
    , m_file(must(core::ShopFile::create(
          m_folder, m_clock, m_random, {.mark = u"Z"_s, .firstDevice = false})))
    , m_replica(*m_file)
{
    must(m_replica.join(m_file->ids().next(), m_random.bytes(32)));
}

void SyncBench::tell(const QString &what, bool isCompared)
{
    const auto rate = [&](const Samples &times) { return double(m_ops) / times.sum() * 1000; };
    m_figures.add({what,
                   u"ops/s"_s,
                   isCompared ? rate(m_floor) : 0,
                   rate(m_product),
                   isCompared ? atLeast(0.5) : Bar{},
                   u"a page of %1 ops %2 ms, p95 %3; peak memory %4 MiB"_s.arg(pageOps)
                       .arg(m_product.median(), 0, 'f', 0)
                       .arg(m_product.p95(), 0, 'f', 0)
                       .arg(peakMemory(), 0, 'f', 0)});
}

void SyncBench::pull()
{
    const QString floorPath = QDir(m_folder).filePath(u"floor"_s);
    RawFile::make(floorPath, core::shopPath(m_folder));
    RawFile floor(floorPath, RawFile::Access::Write);
    RawUnits units(core::shopPath(m_folder));
    qint64 seen = units.newestRow();
    qint64 told = 0;
    for (core::FeedPage page = m_feed.next(); !page.units.isEmpty() && m_ops < mostOps;
         page = m_feed.next()) {
        m_product.time([&]() { must(m_replica.take(page)); });
        m_ops = page.upTo.seq;
        if (told == 0) {
            // Every unit that came is written again by the floor, in one transaction.
            const std::vector<RawUnit> came = units.after(seen);
            seen += qint64(came.size());
            m_floor.time([&]() {
                floor.run("BEGIN IMMEDIATE");
                for (const RawUnit &unit : came)
                    unit.stepsTo(floor);
                floor.run("COMMIT");
            });
        }
        if (told == 0 && m_ops >= comparedOps) {
            tell(u"feed taken, the first %1 ops"_s.arg(m_ops), true);
            told = m_ops;
        }
    }
    if (m_ops > told)
        tell(u"feed taken, %1 ops"_s.arg(m_ops), false);
}

void SyncBench::begin()
{
    const QString snapshot = QDir(m_folder).filePath(u"snapshot"_s);
    Samples given;
    given.time([&]() {
        core::Database copy(snapshot, core::Database::Access::Create);
        must(m_replica.snapshot(copy));
    });
    Samples begun;
    begun.time([&]() {
        must(core::ShopFile::createFrom(snapshot,
                                        QDir(m_folder).filePath(u"next"_s),
                                        m_clock,
                                        m_random,
                                        {.mark = u"Y"_s, .firstDevice = false}));
    });
    m_figures.add({u"begun with a snapshot, %1 ops"_s.arg(m_ops),
                   u"ops/s"_s,
                   0,
                   double(m_ops) / (given.sum() + begun.sum()) * 1000,
                   Bar{},
                   u"given in %1 ms, checked and begun in %2; it has %3 MiB; peak memory %4 MiB"_s
                       .arg(given.sum(), 0, 'f', 0)
                       .arg(begun.sum(), 0, 'f', 0)
                       .arg(QFileInfo(snapshot).size() / (1024 * 1024))
                       .arg(peakMemory(), 0, 'f', 0)});
}

} // namespace

int main(int argc, char **argv)
{
    const Options options = optionsFrom(argc, argv);
    SyncBench bench(options);
    bench.pull();
    bench.begin();
    scratchFolder(options, u"sync"_s);
}
