// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/model_server.h"

#include "core/base/hash.h"
#include "core/domain/verb.h"
#include "core/store/merge.h"

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;
using core::Answered;
using core::Op;
using core::Verdict;

namespace {

constexpr qint64 furthestAheadMs = 120'000;

} // namespace

QString ModelServer::printedNumber(const core::Table &table, const core::RowValues &made)
{
    if (&table != &core::tables::document)
        return {};
    return QString::number(made.at(table, "kind").number()) + made.at(table, "number").text();
}

QByteArray ModelServer::digestOf(const core::LoggedUnit &unit)
{
    core::Unit anywhere = unit.unit;
    anywhere.incarnation = 0;
    core::Digest digest;
    digest.add(anywhere.digestNow());
    for (const Op &op : unit.ops)
        digest.add(op.id.bytes()).add(op.table).add(op.row.bytes()).add(op.digest);
    return digest.finish();
}

References referencesOf(const core::Database &database)
{
    References references;
    for (const core::Table *table : core::allTables()) {
        const QByteArray sql = QByteArray("PRAGMA foreign_key_list(") + table->name + ")";
        core::Query query(database, sql.constData());
        while (query.next()) {
            const QByteArray target = query.text(2).toUtf8();
            const int column = table->indexOf(query.text(3).toStdString());
            const core::Table *named = core::tableNamed(target.constData());
            // customer_terms and job_price are known by the id of what they are about.
            if (named)
                references[table].push_back({column, named});
        }
    }
    return references;
}

ModelServer::ModelServer(const core::RowId &history, References references)
    : m_history(history)
    , m_references(std::move(references))
    , m_chain{{0, core::UnitLog::chainStart()}}
{}

core::Checkpoint ModelServer::head() const
{
    return m_chain.back();
}

core::Reply ModelServer::answer(const core::Call &request, core::Instant now)
{
    core::Reply reply{request.number, core::Refusal::Busy};
    const auto give = [&reply](const auto &said) {
        std::visit([&reply](const auto &what) { reply.said = what; }, said);
    };
    if (const auto *hello = std::get_if<core::Hello>(&request.said))
        reply.said = greet(*hello, now);
    else if (const auto *sums = std::get_if<core::Audit>(&request.said))
        give(audit(*sums));
    else if (const auto *wanted = std::get_if<core::Recall>(&request.said))
        give(recall(*wanted));
    else
        give(exchange(std::get<core::Exchange>(request.said), now));
    return reply;
}

std::variant<core::Welcome, core::Exchanged, core::Refusal>
ModelServer::exchange(const core::Exchange &exchange, core::Instant now)
{
    const Device *device = greeted(exchange.session);
    if (!device)
        return core::Refusal::NotGreeted;
    if (exchange.taken.seq > head().seq || at(exchange.taken.seq) != exchange.taken)
        return core::Refusal::Parted;
    core::Exchanged exchanged{.answers = {}, .page = {}, .serverNow = now};
    bool isOpen = true;
    for (const core::LoggedUnit &unit : exchange.units) {
        core::UnitAnswer answer{.unit = unit.unit.id, .how = Answered::Retry, .reason = {}};
        if (isOpen)
            answer = take(unit, now);
        ++m_given[answer.how];
        isOpen = isOpen && answer.isFinal();
        exchanged.answers.append(answer);
    }
    for (const core::LoggedUnit &unit : exchange.witnesses) {
        if (m_units.count(unit.unit.id) == 0 && fault(unit).isEmpty())
            m_witnessed[unit.unit.id] = unit;
    }
    exchanged.page = pageAfter(exchange.taken, exchange.mostOps, device->keeps);
    return exchanged;
}

core::FeedPage
ModelServer::pageAfter(const core::Checkpoint &taken, int mostOps, core::DataClass keeps) const
{
    core::FeedPage page{.from = taken, .units = {}, .upTo = taken, .head = head().seq};
    const auto first =
        std::partition_point(m_log.begin(), m_log.end(), [&taken](const core::LoggedUnit &unit) {
            return unit.ops.last().ruling.seq <= taken.seq;
        });
    qsizetype ops = 0;
    for (auto unit = first; unit != m_log.end() && (ops == 0 || ops < mostOps); ++unit) {
        page.units.append(shownTo(keeps, *unit));
        ops += unit->ops.size();
        page.upTo = at(unit->ops.last().ruling.seq);
    }
    return page;
}

core::UnitAnswer ModelServer::take(const core::LoggedUnit &unit, core::Instant now)
{
    if (const auto found = m_units.find(unit.unit.id); found != m_units.end())
        return known(found->second, unit);
    core::UnitAnswer answer{.unit = unit.unit.id, .how = Answered::Retry, .reason = {}};
    Life &life = m_devices[unit.unit.device].lives[unit.unit.incarnation];
    answer.reason = fault(unit);
    if (!answer.reason.isEmpty()) {
        // It is not kept, and a sound copy may still come; but what the device wrote behind it must
        // not wait for it.
        answer.how = Answered::Malformed;
        if (!unit.ops.isEmpty() && unit.ops.first().dseq == life.last.dseq + 1) {
            life.skipped[unit.unit.id] = life.last;
            life.last = {unit.ops.last().dseq, unit.ops.last().dchain};
        }
        return answer;
    }
    const auto skipped = life.skipped.find(unit.unit.id);
    const bool isLate = skipped != life.skipped.end() && isFollowing(unit, skipped->second);
    if (!isLate && !isFollowing(unit, life.last))
        return answer;
    for (const Op &op : unit.ops) {
        if (op.hlc >> 16 > now.micros / 1000 + furthestAheadMs) {
            answer.how = Answered::ClockAhead;
            return answer;
        }
    }
    if (!isLate)
        life.last = {unit.ops.last().dseq, unit.ops.last().dchain};
    return keep(unit, objection(unit));
}

bool ModelServer::isFollowing(const core::LoggedUnit &unit, const Place &before)
{
    QByteArray chain = before.dchain;
    qint64 dseq = before.dseq;
    for (const Op &op : unit.ops) {
        chain = op.chainNow(chain, unit.unit.digest);
        if (op.dseq != ++dseq || op.dchain != chain)
            return false;
    }
    return true;
}

core::UnitAnswer ModelServer::known(const Ruled &ruled, const core::LoggedUnit &unit) const
{
    core::UnitAnswer answer{.unit = unit.unit.id, .how = ruled.how, .reason = ruled.reason};
    if (ruled.digest != digestOf(unit)) {
        answer.how = Answered::Malformed;
        answer.reason = u"id_reused"_s;
        return answer;
    }
    if (ruled.how == Answered::Applied)
        answer.how = Answered::Duplicate;
    return answer;
}

QString ModelServer::fault(const core::LoggedUnit &unit) const
{
    if (unit.ops.isEmpty() || unit.unit.digestNow() != unit.unit.digest)
        return u"digest"_s;
    for (const Op &op : unit.ops) {
        const core::Table *table = op.tableMeant();
        if (op.digestNow() != op.digest)
            return u"digest"_s;
        if (!table || !core::OpBody::read(*table, op.body))
            return u"body"_s;
        if (m_ops.count(op.id) > 0)
            return u"id_reused"_s;
    }
    return {};
}

QString ModelServer::objection(const core::LoggedUnit &unit) const
{
    // What a fact needs beside it, such as the series of its number, comes with it.
    const bool isFact = std::any_of(unit.ops.begin(), unit.ops.end(), [](const Op &op) {
        return !op.tableMeant()->isRegister();
    });
    const Life &life = m_devices.at(unit.unit.device).lives.at(unit.unit.incarnation);
    if (!isFact && life.schema < m_schemaToWrite)
        return u"outdated"_s;
    const bool isOwn = !isBrought(unit);
    if (isOwn && !isPermitted(unit.unit))
        return u"role"_s;
    for (const Op &op : unit.ops) {
        const core::Result<core::OpBody> body = core::OpBody::read(*op.tableMeant(), op.body);
        if (QString stale = staleBase(op, *body); !stale.isEmpty() && isOwn)
            return stale;
    }
    return missingReference(unit);
}

bool ModelServer::isPermitted(const core::Unit &unit) const
{
    const QByteArray name = unit.verb.toUtf8();
    const core::Verb *verb = core::verbNamed(name.constData());
    const bool isFounding = m_log.isEmpty();
    if (isFounding || !verb) // a verb of the tests
        return true;
    const auto may = [&](const core::RowId &person) {
        const core::RowValues *staff = row(core::tables::staff, person);
        if (!staff || staff->deleted || staff->at(core::tables::staff, "active").number() == 0)
            return false;
        const core::RowValues *role =
            row(core::tables::role, staff->at(core::tables::staff, "role").id());
        return role
               && (role->at(core::tables::role, "name").text() == u"owner"_s
                   || core::Permits::fromText(role->at(core::tables::role, "permits").text())
                          .has(verb->permit));
    };
    return may(unit.actor) || may(unit.approver);
}

QString ModelServer::staleBase(const Op &op, const core::OpBody &body) const
{
    const core::Table &table = *op.tableMeant();
    const core::RowValues *present = row(table, op.row);
    if (table.isRegister() && body.before && !present)
        return u"not_there"_s;
    if (table.contest != core::Contest::MustKnow || !present)
        return {};
    if (!body.before)
        return u"stale"_s;
    const bool isKnown =
        std::all_of(body.before->begin(), body.before->end(), [present](const core::Cell &cell) {
            return cell.column == core::deletedColumn
                       ? cell.value.number() == (present->deleted ? 1 : 0)
                       : cell.value == present->cells[size_t(cell.column)];
        });
    return isKnown ? QString() : u"stale"_s;
}

QString ModelServer::missingReference(const core::LoggedUnit &unit) const
{
    std::set<Key> made;
    for (const Op &op : unit.ops)
        made.insert({op.tableMeant(), op.row});
    for (const Op &op : unit.ops) {
        const core::Result<core::OpBody> body = core::OpBody::read(*op.tableMeant(), op.body);
        const auto columns = m_references.find(op.tableMeant());
        if (columns == m_references.end())
            continue;
        for (const auto &[column, target] : columns->second) {
            for (const core::Cell &cell : body->now) {
                const core::RowId named = cell.value.id();
                const bool isMissing = cell.column == column && column >= 0 && !named.isNone()
                                       && !row(*target, named) && !made.contains({target, named});
                if (isMissing)
                    return u"reference"_s;
            }
            if (column < 0 && !row(*target, op.row) && !made.contains({target, op.row}))
                return u"reference"_s;
        }
    }
    return {};
}

const core::RowValues *ModelServer::row(const core::Table &table, const core::RowId &id) const
{
    const auto found = m_rows.find({&table, id});
    return found == m_rows.end() ? nullptr : &found->second;
}

bool ModelServer::isIssued(const Op &op) const
{
    const core::Table &table = *op.tableMeant();
    if (table.contest != core::Contest::UntilIssued)
        return false;
    const core::Result<core::OpBody> body = core::OpBody::read(table, op.body);
    if (&table == &core::tables::draft)
        return body->before && m_issuedDrafts.count(op.row) > 0;
    const core::RowValues *line = row(table, op.row);
    core::RowValues made;
    if (!line) {
        made = core::rowFrom(table, *body, {op.hlc, op.id});
        line = &made;
    }
    return m_issuedDrafts.count(line->at(table, "draft").id()) > 0;
}

core::Ruling ModelServer::merge(const Op &op)
{
    const core::Table &table = *op.tableMeant();
    const core::Result<core::OpBody> body = core::OpBody::read(table, op.body);
    const core::Stamp stamp{op.hlc, op.id};
    core::Ruling ruling{.verdict = Verdict::Applied, .won = 0};
    const auto present = m_rows.find({&table, op.row});
    if (present == m_rows.end()) {
        m_rows[{&table, op.row}] = core::rowFrom(table, *body, stamp);
        ruling.won = core::Ruling::everyGroup;
    } else if (table.isRegister()) {
        for (const core::Cell &cell : core::mergeInto(table, present->second, *body, stamp)) {
            const int group = cell.column == core::deletedColumn
                                  ? core::Clocks::deletedGroup
                                  : table.groupOf(table.columns[size_t(cell.column)]);
            ruling.won |= qint64(1) << group;
        }
    } else {
        ruling.verdict = Verdict::Superseded;
    }
    return ruling;
}

QString ModelServer::flag(const Op &op) const
{
    const core::Table &table = *op.tableMeant();
    const core::RowValues *made = row(table, op.row);
    const bool isNumbered = table.indexOf("series") >= 0 && table.indexOf("n") >= 0;
    if (isNumbered && !made->at(table, "n").isNull()
        && m_numbers.contains({made->at(table, "series").id(), made->at(table, "n").number()}))
        return u"number_conflict"_s;
    if (m_printedNumbers.contains(printedNumber(table, *made)))
        return u"number_conflict"_s;
    if (&table == &core::tables::document
        && m_issuedDrafts.count(made->at(table, "from_draft").id()) > 0)
        return u"issued_twice"_s;
    return {};
}

} // namespace tests
