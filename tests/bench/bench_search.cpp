// SPDX-License-Identifier: GPL-3.0-or-later
// How long a keystroke takes in the field that finds customers. The first number is how many
// customers there are, 100000 where none is said.
#include "core/service/customer_index.h"
#include "core/store/query.h"
#include "tests/bench/bench_shop.h"
#include "tests/bench/machine.h"
#include "tests/bench/open_shop.h"

namespace {

using namespace Qt::StringLiterals;
using namespace bench;
using core::Query;

constexpr qint64 usualCustomers = 100'000;
constexpr int runs = 101;
constexpr int shown = 20;

std::unique_ptr<BenchShop> shopOf(const QString &folder, qint64 customers)
{
    std::unique_ptr<BenchShop> shop = newShop(folder, 1);
    core::Crowd crowd(pack(), 1, customers);
    const core::RowId batch = shop->file().ids().next();
    std::vector<core::Stored<core::NewCustomer>> unit;
    for (qint64 i = 0; i < customers; ++i) {
        unit.push_back({shop->file().ids().make<core::NewCustomer>(), crowd.customer(i)});
        if (qsizetype(unit.size()) < customersInUnit && i + 1 < customers)
            continue;
        must((*shop)->customers.addAll(shop->owner, batch, unit));
        unit.clear();
        if (i % (customers / 10) < customersInUnit)
            progress(u"%1 customers"_s.arg(i + 1));
    }
    return shop;
}

/// The least that the search index of the file needs; for one and two letters it has no hold, and
/// its text is looked through.
qint64 floorOf(core::Database &database, const QString &text)
{
    const char *const byIndex = R"(
        SELECT rowid FROM customer_search WHERE customer_search MATCH ?1
         ORDER BY rowid DESC LIMIT 20)";
    const char *const byScan = R"(
        SELECT rowid FROM customer_search WHERE instr(words, ?1) > 0 ORDER BY rowid DESC LIMIT 20)";
    const bool isIndexed = text.size() >= 3;
    Query query(database, isIndexed ? byIndex : byScan, isIndexed ? u'"' + text + u'"' : text);
    qint64 rows = 0;
    for (; query.next(); ++rows)
        Q_UNUSED(query.integer(0))
    return rows;
}

void compare(BenchShop &shop, Figures &figures, const QString &what, const QString &text)
{
    Samples floor;
    Samples names;
    Samples palette;
    qsizetype rows = 0;
    for (int run = 0; run < runs; ++run) {
        floor.time([&]() { return floorOf(shop.database(), text); });
        rows = names.time(
            [&]() { return must(shop->customers.find(shop.owner, text, shown)).size(); });
        palette.time([&]() { return must(shop->search.find(shop.owner, text, shown)).size(); });
    }
    const auto note = [&](const Samples &samples) {
        return u"%1 rows; p95 %2 ms; peak memory %3 MiB"_s.arg(rows)
            .arg(samples.p95(), 0, 'f', 2)
            .arg(peakMemory(), 0, 'f', 0);
    };
    figures.add(
        {u"customers, "_s + what, u"ms"_s, floor.median(), names.median(), atMost(2), note(names)});
    figures.add(
        {u"everything, "_s + what, u"ms"_s, floor.median(), palette.median(), {}, note(palette)});
}

} // namespace

int main(int argc, char **argv)
{
    Options options = optionsFrom(argc, argv);
    if (options.invoices == Options().invoices)
        options.invoices = usualCustomers;
    const auto shop = shopOf(scratchFolder(options, u"search"_s), options.invoices);
    Figures figures(u"bench_search"_s, options);

    core::CustomerIndex index(
        shop->file().database().path().section(u'/', 0, -2), shop->clock, *shop->random);
    Samples build;
    build.time([&]() { index.settle(); });
    figures.add({u"names into memory"_s, u"ms"_s, build.sum(), 0});
    (*shop)->customers.lookUpIn(&index);
    compare(*shop, figures, u"1 letter (floor: scan)"_s, u"g"_s);
    compare(*shop, figures, u"2 letters (floor: scan)"_s, u"gu"_s);
    compare(*shop, figures, u"3 letters"_s, u"gup"_s);
    compare(*shop, figures, u"4 letters"_s, u"gupt"_s);
    compare(*shop, figures, u"6 letters"_s, u"medica"_s);
    Query phone(shop->database(),
                "SELECT substr(canonical, -4) FROM contact_point ORDER BY row LIMIT 1 OFFSET 50");
    if (phone.next())
        compare(*shop, figures, u"4 digits"_s, phone.text(0));
}
