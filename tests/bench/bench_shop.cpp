// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_shop.h"

#include "core/base/hash.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "tests/bench/open_shop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <chrono>
#include <sqlite3.h>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

/// Grows whenever the same seed would make another shop.
constexpr int generatorVersion = 2;
constexpr quint64 seed = 1;

constexpr double mebibyte = 1024.0 * 1024.0;

/// Until the first release a schema still changes under its number.
QString schemaDigest()
{
    QByteArray steps;
    const QDir schema(u":/docket/schema"_s);
    for (const QString &name : schema.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile step(schema.filePath(name));
        if (step.open(QIODevice::ReadOnly))
            steps += step.readAll();
    }
    return QString::fromLatin1(core::sha256(steps).toHex().left(6));
}

/// Bytes of each table with its indexes; an empty answer where SQLite cannot say. Counted in pages:
/// the bytes that dbstat names leave 32 bits in a large file.
QList<std::pair<QString, double>> tableSizes(sqlite3 *file)
{
    const char *const sql = R"(
        SELECT m.tbl_name, sum(s.pageno) * (SELECT page_size FROM pragma_page_size)
          FROM dbstat('main', 1) s
          JOIN sqlite_schema m ON m.name = s.name GROUP BY 1)";
    QList<std::pair<QString, double>> sizes;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(file, sql, -1, &statement, nullptr) != SQLITE_OK)
        return sizes;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto *name = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        sizes.append({QString::fromUtf8(name), double(sqlite3_column_int64(statement, 1))});
    }
    sqlite3_finalize(statement);
    return sizes;
}

/// Tells how far it is, and at what rate each kind was made.
void fill(BenchShop &shop, qint64 invoices)
{
    using Kind = core::SampleBatch::Kind;
    core::SampleBatch batch(*shop.shop,
                            shop.clock,
                            shop.owner,
                            pack(),
                            {.invoices = invoices, .seed = seed, .last = lastDay()});
    struct Made
    {
        qint64 things = 0;
        double seconds = 0;
    };
    std::array<Made, 3> made;
    const qint64 tenth = std::max<qint64>(invoices / 10, 1);
    auto since = std::chrono::steady_clock::now();
    must(batch.make([&](Kind kind, qint64 more) {
        Made &all = made[size_t(kind)];
        const qint64 before = all.things;
        const auto now = std::chrono::steady_clock::now();
        all.seconds += std::chrono::duration<double>(now - since).count();
        all.things += more;
        since = now;
        if (kind == Kind::Invoices && before / tenth != all.things / tenth) {
            progress(u"%1 invoices in %2 s, %3 payments in %4 s"_s.arg(all.things)
                         .arg(all.seconds, 0, 'f', 1)
                         .arg(made[size_t(Kind::Payments)].things)
                         .arg(made[size_t(Kind::Payments)].seconds, 0, 'f', 1));
        }
    }));
    const auto rate = [&](Kind kind) {
        const Made &all = made[size_t(kind)];
        return QString::number(double(all.things) / all.seconds, 'f', 0);
    };
    progress(u"made: %1 customers/s, %2 invoices/s, %3 payments/s"_s.arg(
        rate(Kind::Customers), rate(Kind::Invoices), rate(Kind::Payments)));
}

} // namespace

QString syntheticShop(const Options &options)
{
    const QString name = u"shop-v%1.%2.%3-s%4-%5"_s.arg(core::newestSchema())
                             .arg(schemaDigest())
                             .arg(generatorVersion)
                             .arg(seed)
                             .arg(options.invoices);
    const QString folder = QDir(options.folder).filePath(name);
    if (QFileInfo::exists(core::shopPath(folder)))
        return folder;
    const QString scratch = scratchFolder(options, name + u"-in-work"_s);
    progress(u"making "_s + name);
    {
        const auto shop = newShop(scratch, seed);
        Samples time;
        time.time([&]() { fill(*shop, options.invoices); });
        core::Query rows(shop->database(), "SELECT count(*), max(row) FROM op");
        rows.next();
        progress(
            u"%1 rows and their ops in %2 s, %3 rows/s with all there is"_s.arg(rows.integer(0))
                .arg(time.sum() / 1000, 0, 'f', 1)
                .arg(double(rows.integer(0)) / time.sum() * 1000, 0, 'f', 0));
    }
    if (!QDir().rename(scratch, folder))
        stop(u"cannot rename "_s + scratch);
    tellSizes(folder);
    return folder;
}

QString scratchFolder(const Options &options, const QString &name)
{
    const QString folder = QDir(options.folder).filePath(name);
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder))
        stop(u"cannot make "_s + folder);
    return folder;
}

QString copyOfShop(const QString &folder, const Options &options, const QString &name)
{
    const QString copy = scratchFolder(options, name);
    if (!QFile::copy(core::shopPath(folder), core::shopPath(copy)))
        stop(u"cannot copy to "_s + copy);
    return copy;
}

void tellSizes(const QString &folder)
{
    const QString path = core::shopPath(folder);
    progress(u"file: %1 MiB"_s.arg(double(QFileInfo(path).size()) / mebibyte, 0, 'f', 1));
    sqlite3 *file = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr);
    const QStringList log{u"op"_s, u"unit"_s, u"sync_origin"_s, u"sync_identity"_s};
    const QStringList derived{
        u"entry"_s, u"customer_balance"_s, u"allocation_cut"_s, u"stage_count"_s};
    double inLog = 0;
    double inDerived = 0;
    double inSearch = 0;
    double inRest = 0;
    const auto sizes = tableSizes(file);
    for (const auto &[table, size] : sizes) {
        double &part = log.contains(table)                      ? inLog
                       : derived.contains(table)                ? inDerived
                       : table.startsWith(u"customer_search"_s) ? inSearch
                                                                : inRest;
        part += size;
    }
    sqlite3_close(file);
    if (sizes.isEmpty())
        return progress(u"parts: this SQLite has no dbstat and cannot say"_s);
    progress(u"pages by dbstat, with their indexes: log %1, derived %2, search %3, books %4 MiB"_s
                 .arg(inLog / mebibyte, 0, 'f', 1)
                 .arg(inDerived / mebibyte, 0, 'f', 1)
                 .arg(inSearch / mebibyte, 0, 'f', 1)
                 .arg(inRest / mebibyte, 0, 'f', 1));
}

} // namespace bench
