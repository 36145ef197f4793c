// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/series_store.h"
#include "tests/properties/player.h"
#include "tests/properties/property.h"
#include "tests/properties/witness.h"
#include "tests/support/registry.h"

#include <QTest>

using tests::Deed;
using tests::derivedRows;
using tests::mustBeEmpty;
using tests::Played;
using tests::Seat;
using tests::Step;
using tests::syncedRows;

namespace {

constexpr int playedCases = 300;
constexpr int longestPlayed = 60;

/// How many remembered reports were asked for again, in all cases.
int reproduced = 0;

qint64 count(Seat &seat, const QByteArray &sql)
{
    core::Query query(seat.database(), sql.constData());
    query.next();
    return query.integer(0);
}

/// How far the log and the tables have come: what a refusal must leave as it was.
QString extentOf(Seat &seat)
{
    QString extent = QString::number(core::UnitLog(seat.database()).identity().dseq);
    QList<QByteArray> tables{"unit", "op", "entry", "allocation_cut"};
    for (const core::Table *table : core::allTables())
        tables.append(table->name);
    for (const QByteArray &table : tables)
        extent += u' ' + QString::number(count(seat, "SELECT count(*) FROM " + table));
    return extent;
}

QMap<QString, QString> papersOf(Seat &seat)
{
    QMap<QString, QString> papers;
    core::Query query(seat.database(), "SELECT id, number, payable, snapshot, hash FROM document");
    while (query.next()) {
        papers.insert(query.row(0).text(),
                      query.text(1) + u' ' + QString::number(query.integer(2)) + u' '
                          + query.text(3) + QString::fromLatin1(query.bytes(4).toHex()));
    }
    return papers;
}

/// Each number once, and none left out, from 1 or from where the series was told to go on.
QString faultOfNumbers(Seat &seat)
{
    QMap<core::RowId, QList<qint64>> taken;
    core::Query query(seat.database(), R"(
        SELECT series, n FROM document UNION ALL SELECT series, n FROM job
        UNION ALL SELECT series, n FROM receipt
        UNION ALL SELECT series, n FROM adjustment WHERE series IS NOT NULL
         ORDER BY n)");
    while (query.next())
        taken[query.row(0)].append(query.integer(1));
    for (auto series = taken.cbegin(); series != taken.cend(); ++series) {
        const qint64 first = series->first();
        if (!core::SeriesStore(seat.database()).mayBeginAt(series.key(), first))
            return series.key().text() + QStringLiteral(" begins at ") + QString::number(first);
        for (qsizetype i = 0; i < series->size(); ++i) {
            if (series->at(i) != first + i)
                return series.key().text() + QStringLiteral(" has a gap or a double at ")
                       + QString::number(first + i);
        }
    }
    // Whoever reads a number knows which paper it is.
    core::Query twice(seat.database(), R"(
        SELECT number FROM (SELECT number FROM document UNION ALL SELECT number FROM job
                             UNION ALL SELECT number FROM receipt
                             UNION ALL SELECT number FROM adjustment WHERE series IS NOT NULL)
         GROUP BY number HAVING count(*) > 1)");
    if (twice.next())
        return QStringLiteral("two papers bear the number ") + twice.text(0);
    return {};
}

/// No invoice had more taken off than it came to, and no quote became two papers.
QString faultOfFollowing(Seat &seat)
{
    core::Query query(seat.database(), R"(
        SELECT i.number
          FROM document i JOIN document n ON n.follows = i.id
         WHERE NOT EXISTS (SELECT 1 FROM document_event e
                            WHERE e.document IN (n.id, i.id) AND e.kind = 4)
         GROUP BY i.id
        HAVING (i.kind = 1 AND sum(n.payable) > i.payable)
            OR (i.kind = 3 AND count(*) > 1))");
    return query.next() ? QStringLiteral("too much follows on ") + query.text(0) : QString();
}

/// Ageing by customer id and amounts, without names, which may change.
QString ageingText(Seat &seat, std::optional<core::Day> asOf)
{
    const auto report = seat.shop().ledger.ageing(seat.by(QStringLiteral("Ravi")), asOf);
    QString text;
    for (const core::AgeingRow &row : report->rows) {
        text += row.customer.text() + u' ' + QString::number(row.credit.minor());
        for (const core::Money bucket : row.buckets)
            text += u' ' + QString::number(bucket.minor());
        text += u'\n';
    }
    return text;
}

/// One script on one shop, watched.
class Watch
{
public:
    Watch() : m_seat(1), m_player(m_seat), m_witness(m_seat)
    {
        m_seat.found();
        m_player.prelude();
        m_witness.listen();
        m_papers = papersOf(m_seat);
    }

    Played step(const Step &step);
    void finish();

private:
    void checkSpread(const Step &step, const tests::ReferenceLedger &before, qint64 lastUnit);
    void checkPromise(const Step &step, const Played &played, const tests::ReferenceLedger &before);
    void checkLimits(const Step &step, qint64 lastUnit);
    void remember();
    void checkMemories();

    struct Memory
    {
        core::Day day;
        QString ageing;
        size_t facts;
    };

    Seat m_seat;
    tests::Player m_player;
    tests::Witness m_witness;
    QMap<QString, QString> m_papers;
    QList<Memory> m_memories;
};

Played Watch::step(const Step &step)
{
    const QString extent = extentOf(m_seat);
    const tests::ReferenceLedger before = m_witness.ledger();
    const qint64 lastUnit = count(m_seat, "SELECT coalesce(max(row), 0) FROM unit");
    if (step.deed >= Deed::PassMinutes && step.deed <= Deed::PassHalfYear)
        remember();

    const Played played = m_player.play(step);
    const char *deed = tests::nameOf(step.deed);
    mustBeEmpty(deed, played.fault);
    // A batch is several units; those before the one that was refused stay undone.
    if (played.how == Played::How::Refused && step.deed != Deed::UndoBatch
        && extentOf(m_seat) != extent)
        mustBeEmpty(deed, QStringLiteral("was refused and left something behind"));

    m_witness.listen();
    if (played.how == Played::How::Done)
        checkSpread(step, before, lastUnit);
    checkPromise(step, played, before);
    checkLimits(step, lastUnit);
    mustBeEmpty(deed, m_witness.faultNow());
    mustBeEmpty(deed, m_witness.faultOfAllocations());
    mustBeEmpty(deed, m_witness.faultOfStatements());
    mustBeEmpty(deed, m_witness.faultOfExplanations());
    mustBeEmpty(deed, m_witness.faultOfDerived());
    mustBeEmpty(deed, faultOfNumbers(m_seat));
    mustBeEmpty(deed, faultOfFollowing(m_seat));
    const QMap<QString, QString> papers = papersOf(m_seat);
    for (auto paper = papers.cbegin(); paper != papers.cend(); ++paper) {
        if (!m_papers.contains(paper.key()))
            m_papers.insert(paper.key(), paper.value());
    }
    return played;
}

void Watch::checkSpread(const Step &step, const tests::ReferenceLedger &before, qint64 lastUnit)
{
    const bool isPlain = step.deed == Deed::TakeOldestFirst || step.deed == Deed::TakeBackdated
                         || step.deed == Deed::Approved || step.deed == Deed::TakeLess
                         || step.deed == Deed::TakeCheque;
    if (!isPlain)
        return;
    core::Query taken(m_seat.database(),
                      R"(SELECT r.id, r.customer, r.amount
                           FROM op o JOIN receipt r ON r.id = o.id WHERE o.unit > ?1)",
                      lastUnit);
    RC_ASSERT(taken.next());
    const auto parts = before.oldestFirst(taken.row(1).text().toStdString(), taken.integer(2));
    std::map<std::string, qint64> expected;
    for (const tests::ReferenceLedger::Part &part : parts)
        expected[part.paper] = part.amount;
    std::map<std::string, qint64> written;
    core::Query query(
        m_seat.database(), "SELECT debit, amount FROM allocation WHERE credit = ?1", taken.row(0));
    while (query.next())
        written[query.row(0).text().toStdString()] += query.integer(1);
    RC_ASSERT(written == expected);
}

void Watch::checkPromise(const Step &step,
                         const Played &played,
                         const tests::ReferenceLedger &before)
{
    if (!played.promise)
        return;
    const tests::Promise &promise = *played.promise;
    const tests::ReferenceLedger &after = m_witness.ledger();
    const std::string whom = tests::nameOf(promise.customer.row());
    mustBeEmpty(tests::nameOf(step.deed),
                tests::said("the change of a balance",
                            whom,
                            after.balance(whom) - before.balance(whom),
                            promise.balance.minor()));
    const auto wasOpen = before.open();
    const auto isOpen = after.open();
    const auto openOf = [](const std::map<std::string, std::int64_t> &open, const std::string &id) {
        const auto found = open.find(id);
        return found == open.end() ? 0 : found->second;
    };
    for (const tests::Promise::Change &change : promise.entries) {
        const std::string entry = tests::nameOf(change.entry);
        mustBeEmpty(tests::nameOf(step.deed),
                    tests::said("the change of what is open",
                                entry,
                                openOf(isOpen, entry) - openOf(wasOpen, entry),
                                change.open.minor()));
    }
}

void Watch::checkLimits(const Step &step, qint64 lastUnit)
{
    if (step.deed != Deed::Issue && step.deed != Deed::IssueAll)
        return;
    // Who may not set terms cannot bill beyond them; credit notes of the list may come on top.
    core::Query over(m_seat.database(),
                     R"(SELECT d.number
                          FROM unit u
                          JOIN op o ON o.unit = u.row AND o.tbl = 'document'
                          JOIN document d ON d.id = o.id AND d.kind = 1
                          JOIN customer_terms t ON t.id = d.customer AND t.deleted = 0
                          JOIN customer c ON c.id = d.customer
                          JOIN customer_balance b ON b.customer = c.row
                         WHERE u.row > ?1 AND u.actor = ?2 AND t.limit_action = 2
                           AND b.owed - b.credit > t.credit_limit)",
                     lastUnit,
                     m_seat.by(QStringLiteral("Asha")).actor);
    if (over.next())
        mustBeEmpty("credit limit", over.text(0));
}

void Watch::remember()
{
    const core::Day today = m_seat.file().today();
    const std::vector<int> &dates = m_witness.ledger().dates();
    const bool knowsMore = std::any_of(
        dates.begin(), dates.end(), [today](int dated) { return dated > today.number; });
    if (!knowsMore)
        m_memories.append({today, ageingText(m_seat, today), dates.size()});
}

void Watch::checkMemories()
{
    const core::Day today = m_seat.file().today();
    const std::vector<int> &dates = m_witness.ledger().dates();
    for (const Memory &memory : m_memories) {
        const bool isRewritten = std::any_of(dates.begin() + std::ptrdiff_t(memory.facts),
                                             dates.end(),
                                             [&](int dated) { return dated <= memory.day.number; });
        if (memory.day >= today)
            continue;
        mustBeEmpty("as of a day that is over", m_witness.faultAsOf(memory.day));
        if (isRewritten)
            continue;
        ++reproduced;
        RC_ASSERT(ageingText(m_seat, memory.day) == memory.ageing);
    }
    for (const int back : {1, 15, 45, 130, 400})
        mustBeEmpty("as of a day that is over", m_witness.faultAsOf(today.plus(-back)));
}

void Watch::finish()
{
    checkMemories();
    RC_ASSERT(papersOf(m_seat) == m_papers);
    mustBeEmpty("verify", findingsOf(m_seat));
    const QStringList synced = syncedRows(m_seat.database());
    const QStringList derived = derivedRows(m_seat.database());
    RC_ASSERT(bool(m_seat.shop().upkeep.rebuild(m_seat.by(QStringLiteral("Ravi")))));
    mustBeEmpty("rebuild", tests::differenceOf(derived, derivedRows(m_seat.database())));
    mustBeEmpty("rebuild", tests::differenceOf(synced, syncedRows(m_seat.database())));
    mustBeEmpty("verify", findingsOf(m_seat));
}

} // namespace

/// Whatever people do to a shop, its books agree with themselves and with a plain second account.
class TestShopProperties : public QObject
{
    Q_OBJECT

private slots:
    void anyScript_keepsTheBooks();
};

void TestShopProperties::anyScript_keepsTheBooks()
{
    tests::Census census;
    QVERIFY(tests::holds("any script keeps the books", playedCases, [&census]() {
        const tests::Script script = tests::anyScript(longestPlayed);
        census.addCase();
        Watch watch;
        for (const Step &step : script)
            census.add(step, watch.step(step));
        watch.finish();
    }));
    const QStringList missing = census.unreached("TestShopProperties");
    std::printf("  reports of past days reproduced: %d\n", reproduced);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    QVERIFY(reproduced > 0);
}

DOCKET_TEST(TestShopProperties);
#include "tst_shop_properties.moc"
