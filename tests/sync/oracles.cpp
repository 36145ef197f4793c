// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/oracles.h"

#include "core/store/merge.h"
#include "core/store/rows.h"
#include "core/store/series_store.h"
#include "tests/sync/last_writer.h"

#include <QFile>
#include <QTemporaryDir>

namespace tests {

using namespace Qt::StringLiterals;
using core::Op;

namespace {

/// Customers whose balance is not the sum of what is open, credits and debits from which more was
/// taken than there is.
constexpr const char *moneyFaults = R"(
    SELECT (SELECT count(*) FROM (
                SELECT customer,
                       coalesce(sum(CASE WHEN due IS NOT NULL THEN open END), 0) AS owed,
                       coalesce(sum(CASE WHEN due IS NULL THEN open END), 0) AS credit
                  FROM entry WHERE open > 0 GROUP BY customer
                EXCEPT SELECT customer, owed, credit FROM customer_balance))
         + (SELECT count(*) FROM (
                SELECT e.id
                  FROM allocation a
                  JOIN entry e ON e.id IN (a.credit, a.debit) AND e.live = 1
                  JOIN entry other ON other.id IN (a.credit, a.debit) AND other.id <> e.id
                                  AND other.live = 1
                  LEFT JOIN allocation_cut k ON k.allocation = a.id
                 WHERE NOT EXISTS (SELECT 1 FROM reversal r WHERE r.fact = a.id)
                 GROUP BY e.id
                HAVING sum(coalesce(k.effective, a.amount)) <> abs(e.amount) - e.open)))";

/// O7: what waits stands in the row, unless a later write has taken its place.
QString flickerOf(Pc &pc)
{
    core::Query waiting(pc.seat.database(), R"(
        SELECT o.tbl, o.id, o.hlc, o.op_id, o.body FROM op o JOIN unit u ON u.row = o.unit
         WHERE o.verdict = 0 AND u.origin = (SELECT origin FROM sync_identity))");
    while (waiting.next()) {
        const QByteArray name = waiting.text(0).toUtf8();
        const core::Table *table = core::tableNamed(name.constData());
        const auto row = core::Rows(pc.seat.database()).read(*table, waiting.row(1));
        if (!row)
            return u"O7 PC %1: an own row of %2 is gone"_s.arg(pc.number).arg(waiting.text(0));
        if (!table->isRegister())
            continue;
        const core::Stamp stamp{waiting.integer(2), waiting.row(3)};
        const auto clocks = core::Clocks::fromBytes(row->clk, table->groups.size());
        const auto body = core::OpBody::read(*table, waiting.bytes(4));
        for (const core::Cell &cell : body->now) {
            const int group = cell.column == core::deletedColumn
                                  ? core::Clocks::deletedGroup
                                  : table->groupOf(table->columns[size_t(cell.column)]);
            if (group > 0 && clocks->at(group) < stamp)
                return u"O7 PC %1: an own write to %2 is gone"_s.arg(pc.number).arg(
                    waiting.text(0));
        }
    }
    return {};
}

struct Everyone
{
    const ModelServer &server;
    const Pcs &pcs;
};

QString placeOf(const core::Table &table, const core::RowId &id)
{
    return QLatin1StringView(table.name) + u' ' + id.text();
}

/// O1: every row that the server has, as the server has it, and none beside it but what was
/// rejected.
QString divergenceOf(const Everyone &shop, Pc &pc)
{
    std::map<const core::Table *, qint64> rows;
    const core::DataClass keeps = core::UnitLog(pc.seat.database()).identity().keeps;
    for (const ModelServer::Kept &kept : shop.server.rows()) {
        if (!core::isKept(*kept.table, keeps))
            continue;
        ++rows[kept.table];
        const auto here = core::Rows(pc.seat.database()).read(*kept.table, kept.id);
        if (!here)
            return u"O1 PC %1 lacks "_s.arg(pc.number) + placeOf(*kept.table, kept.id);
        if (here->cells != kept.values.cells || here->deleted != kept.values.deleted
            || here->clk != kept.values.clk)
            return u"O1 PC %1 differs in "_s.arg(pc.number) + placeOf(*kept.table, kept.id);
    }
    // What was refused is a deleted row of its author's where it made a register, and of nobody
    // else.
    std::map<QString, qint64> refused;
    core::Query lost(pc.seat.database(), R"(
        SELECT tbl, id FROM op GROUP BY tbl, id HAVING min(verdict IN (2, 4)))");
    while (lost.next()) {
        const QByteArray name = lost.text(0).toUtf8();
        const core::Table *table = core::tableNamed(name.constData());
        const auto row = core::Rows(pc.seat.database()).read(*table, lost.row(1));
        if (row && !table->isRegister())
            return u"O1 PC %1 kept what was refused: "_s.arg(pc.number)
                   + placeOf(*table, lost.row(1));
        refused[lost.text(0)] += row ? 1 : 0;
    }
    for (const core::Table *table : core::allTables()) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table->name;
        const qint64 here =
            numberOf(pc.seat.database(), sql.constData()) - refused[QLatin1StringView(table->name)];
        if (here != rows[table])
            return u"O1 PC %1 has %2 rows of %3, the server %4"_s.arg(pc.number)
                .arg(here)
                .arg(QLatin1StringView(table->name))
                .arg(rows[table]);
    }
    return {};
}

bool isListed(Pc &pc, const core::RowId &unit)
{
    const auto looks = pc.replica.looks();
    return looks && std::any_of(looks->begin(), looks->end(), [&unit](const core::Look &look) {
               return look.unit == unit;
           });
}

/// O2: what somebody was told was taken is there, once, or it is listed as rejected.
QString paymentFault(const Everyone &shop)
{
    std::map<core::RowId, qint64> kept;
    for (const ModelServer::Kept &row : shop.server.rows()) {
        if (row.table == &core::tables::receipt)
            kept[row.id] += row.values.at(core::tables::receipt, "amount").number();
    }
    std::set<core::RowId> refused;
    for (const core::LoggedUnit &unit : shop.server.log()) {
        for (const Op &op : unit.ops) {
            if (op.table == u"receipt"_s && !op.ruling.counts())
                refused.insert(op.row);
        }
    }
    for (const std::unique_ptr<Pc> &pc : shop.pcs) {
        for (const auto &[receipt, amount] : pc->confirmed) {
            const auto found = kept.find(receipt);
            if (found != kept.end() && found->second != amount)
                return u"O2 PC %1: a payment has another amount"_s.arg(pc->number);
            if (found != kept.end() || refused.contains(receipt))
                continue;
            const auto maker = core::UnitLog(pc->seat.database()).maker(receipt);
            if (!maker || !isListed(*pc, maker->id))
                return u"O2 PC %1: a payment is lost"_s.arg(pc->number);
        }
    }
    return {};
}

/// The groups of a register that an op speaks for.
std::set<int> groupsOf(const core::Table &table, const Op &op)
{
    std::set<int> groups;
    const auto body = core::OpBody::read(table, op.body);
    for (const core::Cell &cell : body->now) {
        groups.insert(cell.column == core::deletedColumn
                          ? core::Clocks::deletedGroup
                          : table.groupOf(table.columns[size_t(cell.column)]));
    }
    if (!body->before)
        groups.insert(core::Clocks::deletedGroup);
    groups.erase(0);
    return groups;
}

/// O3: a write is later than all that its author had seen of it. A PC's log stands in the order in
/// which it came to know of things.
QString causalityOf(Pc &pc)
{
    std::map<std::tuple<QString, core::RowId, int>, core::Stamp> latest;
    const QList<core::LoggedUnit> log =
        core::UnitLog(pc.seat.database()).unitsAfter(pc.beganAt, 100'000);
    for (const core::LoggedUnit &unit : log) {
        const bool isOwn = pc.written.contains(unit.unit.id);
        for (const Op &op : unit.ops) {
            const core::Table *table = op.tableMeant();
            if (!table->isRegister() || op.isHidden() || !op.ruling.counts())
                continue;
            const core::Stamp stamp{op.hlc, op.id};
            for (const int group : groupsOf(*table, op)) {
                core::Stamp &seen = latest[{op.table, op.row, group}];
                if (isOwn && seen > stamp)
                    return u"O3 PC %1: a write to %2 lost to one its author had seen"_s
                        .arg(pc.number)
                        .arg(op.table);
                seen = std::max(seen, stamp);
            }
        }
    }
    return {};
}

QString causalityFault(const Everyone &shop)
{
    for (const std::unique_ptr<Pc> &pc : shop.pcs) {
        if (QString fault = causalityOf(*pc); !fault.isEmpty())
            return fault;
    }
    return {};
}

/// The papers of a series follow on its first one without a gap; that is 1, or where somebody told
/// it to go on.
QString numbersFault(const Everyone &shop, const core::RowId &series, std::vector<qint64> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const bool mayBegin = std::any_of(shop.pcs.begin(), shop.pcs.end(), [&](const auto &pc) {
        return core::SeriesStore(pc->seat.database()).mayBeginAt(series, numbers.front());
    });
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (!mayBegin || numbers[i] != numbers.front() + qint64(i))
            return u"O4 a series has a gap or a number twice at %1"_s.arg(numbers[i]);
    }
    return {};
}

/// O4: the numbers of a series have no gap, those of rejected papers included.
QString seriesFault(const Everyone &shop)
{
    std::map<core::RowId, std::vector<qint64>> taken;
    std::set<core::RowId> disputed; // a copy went on in the series of its twin: listed, not refused
    for (const core::LoggedUnit &unit : shop.server.log()) {
        for (const Op &op : unit.ops) {
            const core::Table &table = *op.tableMeant();
            if (table.indexOf("series") < 0 || table.indexOf("n") < 0)
                continue;
            const auto body = core::OpBody::read(table, op.body);
            const core::RowValues row = core::rowFrom(table, *body, {op.hlc, op.id});
            if (body->before || row.at(table, "n").isNull())
                continue;
            taken[row.at(table, "series").id()].push_back(row.at(table, "n").number());
            if (op.ruling.verdict == core::Verdict::Flagged)
                disputed.insert(row.at(table, "series").id());
        }
    }
    // A damaged act took a number and is nowhere but where it was written.
    const bool isDamaged = std::any_of(
        shop.pcs.begin(), shop.pcs.end(), [](const auto &pc) { return pc->isPoisoned(); });
    for (const auto &[series, numbers] : taken) {
        if (isDamaged)
            break;
        if (disputed.contains(series))
            continue;
        if (QString fault = numbersFault(shop, series, numbers); !fault.isEmpty())
            return fault;
    }
    return {};
}

/// O10: what the server did not take as it was meant is listed at whoever wrote it.
QString unlisted(const Everyone &shop)
{
    for (const core::LoggedUnit &unit : shop.server.log()) {
        const bool isPlain = std::all_of(unit.ops.begin(), unit.ops.end(), [](const Op &op) {
            return op.ruling.verdict == core::Verdict::Applied;
        });
        const auto author = std::find_if(shop.pcs.begin(), shop.pcs.end(), [&unit](const auto &pc) {
            return pc->written.contains(unit.unit.id);
        });
        if (!isPlain && author != shop.pcs.end() && !isListed(**author, unit.unit.id))
            return u"O10 %1 was not taken as it was meant, and nobody hears of it"_s.arg(
                unit.unit.verb);
    }
    return {};
}

/// O6: a file proves itself. What was damaged on purpose is missing in everybody's chain, and a
/// copy goes on in the series of its twin until it meets the server: that is listed, not refused.
QString proofFault(const Everyone &shop)
{
    bool isDamaged = false;
    bool isDoubled = false;
    for (const std::unique_ptr<Pc> &pc : shop.pcs) {
        isDamaged = isDamaged || pc->isPoisoned();
        isDoubled = isDoubled || pc->mayBeDoubled;
    }
    // It takes half as long as everything else: one file, another one each time, in every other
    // case.
    const size_t drawn = size_t(shop.server.head().seq);
    if (drawn % 2 != 0)
        return {};
    Pc &pc = *shop.pcs[drawn / 2 % shop.pcs.size()];
    const auto report = pc.seat.shop().upkeep.verify();
    if (!report)
        return u"O6 PC %1 cannot be verified"_s.arg(pc.number);
    for (const core::Finding &finding : report->findings) {
        const bool isExpected =
            isDamaged || (isDoubled && finding.fault == core::Fault::NumberTwice);
        if (!isExpected)
            return u"O6 PC %1: %2 %3 %4 %5"_s.arg(pc.number).arg(
                core::nameOf(finding.fault), finding.table, finding.id, finding.detail);
    }
    return {};
}

} // namespace

QString leakOf(const ModelServer &server, Pc &pc)
{
    core::Database &database = pc.seat.database();
    const core::DataClass keeps = server.keptBy(core::UnitLog(database).identity().device);
    if (keeps == core::DataClass::Owner)
        return {};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy"_s);
    database.copyTo(path);
    QFile copy(path);
    if (!copy.open(QIODevice::ReadOnly))
        return u"O8 PC %1 cannot be copied"_s.arg(pc.number);
    const QByteArray bytes = copy.readAll();
    for (const core::LoggedUnit &unit : server.log()) {
        for (const Op &op : unit.ops) {
            if (core::isKept(*op.tableMeant(), keeps))
                continue;
            // Many say no more than that something was deleted.
            const bool isTelling = !core::OpBody::read(*op.tableMeant(), op.body)->before;
            if (bytes.contains(op.salt) || (isTelling && bytes.contains(op.body)))
                return u"O8 PC %1 has something of "_s.arg(pc.number)
                       + placeOf(*op.tableMeant(), op.row);
        }
    }
    return {};
}

QString faultNow(Pc &pc)
{
    // Most of what a PC hears is no news.
    const qint64 changes = numberOf(pc.seat.database(), "SELECT total_changes()");
    if (pc.soundAt == changes)
        return {};
    pc.soundAt = changes;
    const qint64 skipped = numberOf(pc.seat.database(), R"(
        SELECT s.seq - count(o.seq) + abs(s.seq - max(o.seq)) FROM sync_standing s, op o)");
    if (skipped != 0)
        return u"O11 PC %1: the cursor and the log differ: at %2, %3 ops up to %4"_s.arg(pc.number)
            .arg(numberOf(pc.seat.database(), "SELECT seq FROM sync_standing"))
            .arg(numberOf(pc.seat.database(), "SELECT count(seq) FROM op"))
            .arg(numberOf(pc.seat.database(), "SELECT max(seq) FROM op"));
    if (numberOf(pc.seat.database(), "SELECT hlc < (SELECT max(hlc) FROM op) FROM sync_identity")
        != 0)
        return u"O3 PC %1: the clock is behind what was seen"_s.arg(pc.number);
    if (numberOf(pc.seat.database(), moneyFaults) != 0)
        return u"O5 PC %1: what is open is not what was not paid"_s.arg(pc.number);
    return pc.isRotten ? QString() : flickerOf(pc);
}

QString faultAtEnd(const ModelServer &server, const Pcs &pcs)
{
    const Everyone shop{server, pcs};
    for (const std::unique_ptr<Pc> &pc : shop.pcs) {
        if (QString fault = leakOf(server, *pc); !fault.isEmpty())
            return fault;
        if (QString fault = divergenceOf(shop, *pc); !fault.isEmpty())
            return fault;
    }
    for (const std::unique_ptr<Pc> &pc : pcs) {
        const core::Identity identity = core::UnitLog(pc->seat.database()).identity();
        if (!pc->mayBeDoubled && !pc->isRenewed && identity.incarnation != 1)
            return u"PC %1 was taken for a copy"_s.arg(pc->number);
    }
    std::map<core::DataClass, QStringList> derived;
    for (const std::unique_ptr<Pc> &pc : shop.pcs) {
        const QStringList rows = derivedRows(pc->seat.database());
        const core::DataClass keeps = core::UnitLog(pc->seat.database()).identity().keeps;
        const QString difference =
            differenceOf(derived.try_emplace(keeps, rows).first->second, rows);
        if (!difference.isEmpty())
            return u"O1 PC %1 worked out something else: "_s.arg(pc->number) + difference;
    }
    for (const auto &oracle : {paymentFault, causalityFault, seriesFault}) {
        if (QString fault = oracle(shop); !fault.isEmpty())
            return fault;
    }
    for (const QString &fault : {unlisted(shop), lastWriterFault(server)}) {
        if (!fault.isEmpty())
            return fault;
    }
    return proofFault(shop);
}

} // namespace tests
