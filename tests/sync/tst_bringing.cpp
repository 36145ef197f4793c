// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/sync/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using tests::Deed;
using tests::numberOf;
using tests::Seat;

/// Two PCs that each kept a shop of their own become one shop: nothing of either is lost, and the
/// shop that was joined stays what it is.
class TestBringing : public QObject
{
    Q_OBJECT

private slots:
    void bothShops_areOnBothPcs();
    void anyTwoShops_becomeOne();
    void settingsOfTheShopJoined_stay();
    void numbersGivenTwice_areListed();
    void nextNumbers_areItsOwn();
    void peopleOfBoth_goOnWorking();
    void withoutTheOwnersWord_nothingCounts();
    void otherCurrency_isRefused();
    void secondServer_isRefused();
};

namespace {

constexpr qint64 tenYears = 3650 * core::microsPerDay;

/// A shop that is shared already, and one that stood alone until now.
struct TwoShops
{
    explicit TwoShops(int acts = 60, quint64 seed = 31, qint64 ahead = 0)
        : first(seed, {.mark = u"A"_s}, nullptr)
        , second(seed + 1, {.mark = u"A"_s}, nullptr)
    {
        second.clock.advance(ahead);
        work(first, acts, int(seed));
        work(second, acts, int(seed) + 7);
        core::IdSource ids(steady, random);
        server =
            std::make_unique<tests::ModelServer>(ids.next(), tests::referencesOf(first.database()));
        first.clock.set(tests::shopStart);
        second.clock.set({tests::shopStart.micros + ahead});
        const QByteArray secret = random.bytes(32);
        server->enrol(deviceOf(first), secret);
        if (!core::Replica(first.file()).join(server->history(), secret))
            qFatal("the first shop cannot join");
        talk(first);
    }

    static void work(Seat &seat, int acts, int how)
    {
        seat.found();
        tests::Player player(seat);
        player.prelude();
        for (int act = 0; act < acts; ++act) {
            seat.clock.advance(core::microsPerMinute);
            const auto deed = static_cast<Deed>((act * 5 + how) % int(Deed::TakeTooMuch));
            player.play({deed, act, act + how, 50 + act});
        }
    }

    static core::RowId deviceOf(Seat &seat)
    {
        return core::UnitLog(seat.database()).identity().device;
    }

    void talk(Seat &seat)
    {
        core::Replica replica(seat.file());
        core::Engine engine(replica, seat.clock, steady, random);
        tests::makeEven(engine, *server, steady);
    }

    /// The second one joins with all it has, of which the owner was told so much.
    void bring(const core::Brought &told)
    {
        const core::Result<qint64> life = server->enrol(deviceOf(second), told);
        QVERIFY(life);
        QVERIFY(core::Replica(second.file()).bring(server->history(), *life));
        talk(second);
        talk(first);
    }
    void bring() { bring(*core::Replica(second.file()).brought()); }

    core::FixedClock steady;
    core::SeededRandom random{5};
    Seat first;
    Seat second;
    std::unique_ptr<tests::ModelServer> server;
};

qint64 count(Seat &seat, const char *table)
{
    const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
    return numberOf(seat.database(), sql.constData());
}

/// How the two differ, or what is wrong with one of them; empty when nothing is.
/// The rows of a PC without those that it made and that were refused: they stay, deleted, with
/// their author, who may look at them, and with nobody else.
QStringList rowsOf(Seat &seat)
{
    QStringList refused;
    core::Query lost(seat.database(), R"(
        SELECT tbl || '|' || lower(hex(id)) || '|' FROM op
         GROUP BY tbl, id HAVING min(verdict IN (2, 4)))");
    while (lost.next())
        refused.append(lost.text(0));
    QStringList rows;
    for (const QString &line : tests::syncedRows(seat.database())) {
        const auto isOf = [&line](const QString &row) { return line.startsWith(row); };
        if (std::none_of(refused.begin(), refused.end(), isOf))
            rows.append(line);
    }
    return rows;
}

QString faultOf(TwoShops &shops)
{
    const QString rows = tests::differenceOf(rowsOf(shops.second), rowsOf(shops.first));
    const QString derived = tests::differenceOf(tests::derivedRows(shops.second.database()),
                                                tests::derivedRows(shops.first.database()));
    return rows + derived + tests::findingsOf(shops.first) + tests::findingsOf(shops.second);
}

QStringList linesOf(Seat &seat, const char *table)
{
    QStringList lines;
    for (const QString &line : rowsOf(seat)) {
        if (line.startsWith(QLatin1StringView(table) + u'|'))
            lines.append(line);
    }
    return lines;
}

} // namespace

void TestBringing::bothShops_areOnBothPcs()
{
    TwoShops shops;
    QHash<QByteArray, qint64> before;
    for (const char *table : {"customer", "job", "document", "receipt", "allocation", "staff"})
        before[table] = count(shops.first, table) + count(shops.second, table);
    QVERIFY(count(shops.second, "receipt") > 5);

    shops.bring();

    for (auto table = before.cbegin(); table != before.cend(); ++table)
        QCOMPARE(count(shops.first, table.key().constData()), *table);
    QCOMPARE(faultOf(shops), QString());
}

void TestBringing::anyTwoShops_becomeOne()
{
    for (quint64 seed = 100; seed < 120; ++seed) {
        TwoShops shops(90, seed * 10, seed % 3 == 0 ? tenYears : 0);
        const qint64 receipts = count(shops.first, "receipt") + count(shops.second, "receipt");

        shops.bring();

        QCOMPARE(count(shops.first, "receipt"), receipts);
        QCOMPARE(faultOf(shops), QString());
    }
}

void TestBringing::settingsOfTheShopJoined_stay()
{
    TwoShops shops;
    const QStringList settings = linesOf(shops.first, "setting");

    shops.bring();

    QCOMPARE(linesOf(shops.first, "setting"), settings);
    QCOMPARE(linesOf(shops.second, "setting"), settings);
    const auto looks = core::Replica(shops.second.file()).looks();
    QVERIFY(looks && !looks->isEmpty());
    QCOMPARE(looks->first().reason, u"stale"_s);
}

void TestBringing::numbersGivenTwice_areListed()
{
    TwoShops shops;
    QVERIFY(!linesOf(shops.first, "document").isEmpty());
    QVERIFY(!linesOf(shops.second, "document").isEmpty());

    shops.bring();

    const auto looks = core::Replica(shops.second.file()).looks();
    QVERIFY(looks);
    const qint64 listed = std::count_if(looks->begin(), looks->end(), [](const core::Look &look) {
        return look.reason == u"number_conflict";
    });
    const qint64 twice = numberOf(shops.first.database(), R"(
        SELECT count(*) - count(DISTINCT kind || number) FROM document)");
    QVERIFY(twice > 0);
    QCOMPARE(listed, twice);
}

void TestBringing::nextNumbers_areItsOwn()
{
    TwoShops shops;
    const qint64 twice = numberOf(shops.second.database(), R"(
        SELECT count(*) - count(DISTINCT kind || number) FROM document)");
    QCOMPARE(twice, 0);
    shops.bring();
    const QString before = linesOf(shops.first, "document").join(u'\n');

    tests::Player player(shops.second);
    for (int n = 0; n < 6; ++n)
        player.play({Deed::IssueAll, n, n, 50});
    shops.talk(shops.second);
    shops.talk(shops.first);

    core::Query added(shops.first.database(), R"(
        SELECT d.number, (SELECT count(*) FROM document o WHERE o.number = d.number)
          FROM document d JOIN op o ON o.id = d.id JOIN unit u ON u.row = o.unit
         ORDER BY u.row DESC LIMIT 1)");
    QVERIFY(added.next());
    QVERIFY(!before.contains(added.text(0)));
    QCOMPARE(added.integer(1), 1);
}

void TestBringing::peopleOfBoth_goOnWorking()
{
    TwoShops shops;
    shops.bring();
    const qint64 customers = count(shops.first, "customer");

    const auto id = shops.second.file().ids().make<core::Customer>();
    QVERIFY(shops.second.shop().customers.add(
        shops.second.by(u"Asha"_s), id, {.customer = {.name = u"Noor Stores"_s}}));
    shops.talk(shops.second);
    shops.talk(shops.first);

    QCOMPARE(count(shops.first, "customer"), customers + 1);
    QCOMPARE(faultOf(shops), QString());
}

void TestBringing::withoutTheOwnersWord_nothingCounts()
{
    TwoShops shops;
    const qint64 receipts = count(shops.first, "receipt");
    const qint64 staff = count(shops.first, "staff");
    core::Brought told = *core::Replica(shops.second.file()).brought();
    told.ops = 0;

    shops.bring(told);

    QCOMPARE(count(shops.first, "receipt"), receipts);
    QCOMPARE(count(shops.first, "staff"), staff);
    const auto looks = core::Replica(shops.second.file()).looks();
    QVERIFY(looks && looks->size() > 5); // nothing is gone without a word
}

void TestBringing::otherCurrency_isRefused()
{
    TwoShops shops;

    const auto life =
        shops.server->enrol(TwoShops::deviceOf(shops.second), {.ops = 10, .currency = u"EUR"_s});

    QVERIFY(!life);
    QCOMPARE(life.error().kind, ErrorKind::CurrencyNotTheShops);
    QCOMPARE(life.error().allowed, u"INR"_s);
}

void TestBringing::secondServer_isRefused()
{
    TwoShops shops;
    shops.bring();

    const auto again = core::Replica(shops.second.file()).bring(shops.server->history(), 9);

    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::ChangedSince);
}

DOCKET_TEST(TestBringing);
#include "tst_bringing.moc"
