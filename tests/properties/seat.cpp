// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/seat.h"

#include "core/store/tables.h"

namespace tests {

using namespace Qt::StringLiterals;

namespace {

// 2026-11-20 10:00 in Kolkata.
constexpr core::Instant tenInTheMorning{1'795'149'000LL * core::microsPerSecond};

template <typename T>
T must(core::Result<T> result)
{
    if (!result) {
        qFatal("a seat was refused: %s: %s",
               qPrintable(core::nameOf(result.error().kind)),
               qPrintable(result.error().given));
    }
    return std::move(*result);
}

QString lineOf(const core::Query &query)
{
    QString line;
    for (int column = 0; column < query.columns(); ++column) {
        const core::Value value = query.value(column);
        const bool isNumber = value.cell().index() == 1;
        const bool isBytes = value.cell().index() == 3;
        line += u'|';
        line += value.isNull() ? u"-"_s
                : isNumber     ? QString::number(value.number())
                : isBytes      ? QString::fromLatin1(value.bytes().toHex())
                               : u'"' + value.text();
    }
    return line;
}

void addRows(QStringList &rows, core::Database &database, const char *name, const char *sql)
{
    core::Query query(database, sql);
    while (query.next())
        rows.append(QString::fromLatin1(name) + lineOf(query));
}

} // namespace

Seat::Seat(quint64 seed, const core::Enrolment &whose, core::Database *image)
    : clock(tenInTheMorning)
    , random(seed)
    , m_shop(
          std::make_unique<core::Shop>(must(core::ShopFile::inMemory(clock, random, whose, image))))
{}

Seat::Seat(quint64 seed, bool first, const QString &mark)
    : clock(tenInTheMorning)
    , random(seed)
    , m_folder(std::make_unique<QTemporaryDir>())
{
    m_shop = std::make_unique<core::Shop>(must(core::ShopFile::create(
        m_folder->path(), clock, random, {.mark = mark, .firstDevice = first})));
    // No power is cut here; waiting for the disk would be most of the time.
    database().run("PRAGMA synchronous = OFF");
}

void Seat::found()
{
    const core::NewShop wanted{.name = u"Sharma Print"_s, .country = u"IN"_s, .owner = u"Ravi"_s};
    const core::By owner{.actor = must(core::foundShop(file(), wanted))};
    for (const auto &[name, role] : {std::pair(u"Asha"_s, u"counter"_s),
                                     std::pair(u"Kiran"_s, u"production"_s),
                                     std::pair(u"Meena"_s, u"manager"_s)})
        must(shop().team.add(owner, file().ids().make<core::Staff>(), name, role, {}));
}

void Seat::reopen()
{
    m_shop.reset();
    m_shop = std::make_unique<core::Shop>(must(
        core::ShopFile::open(m_folder->path(), core::ShopFile::Access::ReadWrite, clock, random)));
    database().run("PRAGMA synchronous = OFF");
}

core::By Seat::by(const QString &name)
{
    core::Query query(database(), "SELECT id FROM staff WHERE name = ?1 AND deleted = 0", name);
    return {.actor = query.next() ? query.id<core::Staff>(0) : core::Id<core::Staff>()};
}

QList<core::LoggedUnit> Seat::log(int page)
{
    const core::UnitLog log(database());
    QList<core::LoggedUnit> units;
    QList<core::LoggedUnit> more = log.unitsAfter(0, page);
    while (!more.isEmpty()) {
        units += more;
        more = log.unitsAfter(*log.rowOfUnit(units.last().unit.id), page);
    }
    return units;
}

QList<core::LoggedUnit> Seat::ownLog()
{
    const core::RowId device = core::UnitLog(database()).identity().device;
    QList<core::LoggedUnit> own;
    for (const core::LoggedUnit &unit : log()) {
        if (unit.unit.device == device)
            own.append(unit);
    }
    return own;
}

core::Result<core::Done> Seat::take(const QList<core::LoggedUnit> &units, int page)
{
    for (qsizetype from = 0; from < units.size(); from += page) {
        const core::Result<core::Done> taken = file().take(units.mid(from, page));
        if (!taken)
            return taken;
    }
    return database().read([this]() { return file().loadFacts(); });
}

QStringList syncedRows(core::Database &database)
{
    QStringList rows;
    for (const core::Table *table : core::allTables()) {
        QByteArray sql = "SELECT id";
        for (const core::Column &column : table->columns)
            sql += ", " + QByteArray(column.name.data(), qsizetype(column.name.size()));
        sql += QByteArray(table->isRegister() ? ", deleted, clk" : "") + " FROM " + table->name
               + " ORDER BY id";
        addRows(rows, database, table->name, sql.constData());
    }
    return rows;
}

QStringList derivedRows(core::Database &database)
{
    QStringList rows;
    addRows(rows, database, "entry", R"(
        SELECT e.id, c.id, e.kind, e.amount, e.dated, e.due, e.open, e.live
          FROM entry e LEFT JOIN customer c ON c.row = e.customer ORDER BY e.id)");
    addRows(rows, database, "cut", R"(
        SELECT a.allocation, c.id, a.effective
          FROM allocation_cut a LEFT JOIN customer c ON c.row = a.customer ORDER BY a.allocation)");
    addRows(rows, database, "balance", R"(
        SELECT c.id, b.owed, b.credit
          FROM customer_balance b LEFT JOIN customer c ON c.row = b.customer
         WHERE b.owed <> 0 OR b.credit <> 0 ORDER BY c.id)");
    addRows(rows, database, "stage", R"(
        SELECT stage, jobs FROM stage_count WHERE jobs <> 0 ORDER BY stage)");
    addRows(rows, database, "wait", R"(
        SELECT chat, since, latest, messages FROM chat_wait ORDER BY chat)");
    addRows(rows, database, "search", R"(
        SELECT c.id, s.words
          FROM customer_search s LEFT JOIN customer c ON c.row = s.rowid ORDER BY c.id)");
    return rows;
}

QString differenceOf(const QStringList &left, const QStringList &right)
{
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            return u"%1\n  against\n%2"_s.arg(left.value(i), right.value(i));
    }
    return {};
}

QString findingsOf(Seat &seat)
{
    const core::Result<core::VerifyReport> report = seat.shop().upkeep.verify();
    if (!report)
        return core::nameOf(report.error().kind);
    QStringList said;
    for (const core::Finding &finding : report->findings)
        said.append(u"%1 %2 %3 %4"_s.arg(int(finding.fault))
                        .arg(finding.table, finding.id, finding.detail));
    return said.join(u"; ");
}

} // namespace tests
