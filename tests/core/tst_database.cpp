// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Database;
using core::Done;
using core::ErrorKind;
using core::Query;
using core::Result;
using tests::money;
using tests::TestShop;

namespace {

/// A file with one table of numbers.
class Numbers
{
public:
    Numbers() : path(m_folder.filePath(QStringLiteral("numbers"))), first(path, create)
    {
        first.run("CREATE TABLE number (n INTEGER UNIQUE) STRICT");
    }

    static constexpr auto create = Database::Access::Create;
    static constexpr auto both = Database::Access::ReadWrite;

private:
    QTemporaryDir m_folder;

public:
    QString path;
    Database first;
};

void add(Database &database, qint64 n)
{
    Query(database, "INSERT INTO number (n) VALUES (?1)", n).run();
}

qint64 count(Database &database)
{
    return tests::number(database, "SELECT count(*) FROM number");
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void freshConnection_hasEverySetting();
    void acceptedBody_stands();
    void refusedBody_leavesNothing();
    void brokenStatement_leavesNothing();
    void connectionAfterARefusal_worksOn();
    void sameStatementInsideItself_runsOnItsOwn();
    void reading_isOfOneMoment();
    void readingInsideReading_isOfTheSameMoment();
    void writerElsewhere_isAnsweredAsBusy();
    void readerElsewhere_doesNotWaitForAWriter();
    void commitElsewhere_isNoticed();
    void copy_hasEverything();
    void readOnlyConnection_cannotWrite();
    void everyKindOfCell_comesBackAsItWas();
    void fullDisk_leavesNoHalfPayment();
    void writeBesidesTheLog_isRefused();
    void gate_isClosedAfterEveryUnit();
};

void TestDatabase::freshConnection_hasEverySetting()
{
    Numbers numbers;
    Database database(numbers.path, Numbers::both);

    QCOMPARE(tests::cell(database, "PRAGMA journal_mode").text(), QStringLiteral("wal"));
    QCOMPARE(tests::number(database, "PRAGMA synchronous"), 2);
    QCOMPARE(tests::number(database, "PRAGMA foreign_keys"), 1);
    QCOMPARE(tests::number(database, "PRAGMA recursive_triggers"), 1);
    QCOMPARE(tests::number(database, "PRAGMA trusted_schema"), 0);
    QCOMPARE(tests::number(database, "PRAGMA cell_size_check"), 1);
}

void TestDatabase::acceptedBody_stands()
{
    Numbers numbers;

    DOCKET_DONE(numbers.first.write([&]() -> Result<Done> {
        add(numbers.first, 1);
        return Done{};
    }));

    Database second(numbers.path, Numbers::both);
    QCOMPARE(count(second), 1);
}

void TestDatabase::refusedBody_leavesNothing()
{
    Numbers numbers;

    const auto outcome = numbers.first.write([&]() -> Result<Done> {
        add(numbers.first, 1);
        return core::Error{.kind = ErrorKind::NotFound};
    });

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::NotFound);
    QCOMPARE(count(numbers.first), 0);
}

void TestDatabase::brokenStatement_leavesNothing()
{
    Numbers numbers;

    const auto outcome = numbers.first.write([&]() -> Result<Done> {
        add(numbers.first, 1);
        add(numbers.first, 1);
        return Done{};
    });

    QVERIFY(!outcome);
    QVERIFY(core::isBreakdown(outcome.error().kind));
    QCOMPARE(outcome.error().subject, numbers.path);
    QCOMPARE(count(numbers.first), 0);
}

void TestDatabase::connectionAfterARefusal_worksOn()
{
    Numbers numbers;
    for (int time = 0; time < 3; ++time) {
        QVERIFY(!numbers.first.write([&]() -> Result<Done> {
            Query broken(numbers.first, "INSERT INTO nowhere VALUES (1)");
            return Done{};
        }));
    }

    DOCKET_DONE(numbers.first.write([&]() -> Result<Done> {
        add(numbers.first, 7);
        return Done{};
    }));
    QCOMPARE(count(numbers.first), 1);
}

void TestDatabase::sameStatementInsideItself_runsOnItsOwn()
{
    Numbers numbers;
    for (int n = 1; n <= 3; ++n)
        add(numbers.first, n);
    const char *const sql = "SELECT n FROM number WHERE n > ?1 ORDER BY n";

    QList<qint64> seen;
    Query outer(numbers.first, sql, 0);
    while (outer.next()) {
        Query inner(numbers.first, sql, outer.integer(0));
        while (inner.next())
            seen.append(outer.integer(0) * 10 + inner.integer(0));
    }

    QCOMPARE(seen, (QList<qint64>{12, 13, 23}));
    Query again(numbers.first, sql, 2);
    QVERIFY(again.next());
    QCOMPARE(again.integer(0), 3);
}

void TestDatabase::reading_isOfOneMoment()
{
    Numbers numbers;
    Database second(numbers.path, Numbers::both);

    const auto counted = numbers.first.read([&]() -> Result<std::pair<qint64, qint64>> {
        const qint64 before = count(numbers.first);
        add(second, 1);
        return std::pair(before, count(numbers.first));
    });

    QVERIFY(counted);
    QCOMPARE(counted->first, 0);
    QCOMPARE(counted->second, 0);
    QCOMPARE(count(numbers.first), 1);
}

void TestDatabase::readingInsideReading_isOfTheSameMoment()
{
    Numbers numbers;
    Database second(numbers.path, Numbers::both);

    const auto counted = numbers.first.read([&]() -> Result<qint64> {
        const auto inner =
            numbers.first.read([&]() -> Result<qint64> { return count(numbers.first); });
        add(second, 1);
        return *inner + count(numbers.first);
    });

    QVERIFY(counted);
    QCOMPARE(*counted, 0);
}

void TestDatabase::writerElsewhere_isAnsweredAsBusy()
{
    Numbers numbers;
    Database second(numbers.path, Numbers::both);
    second.run("PRAGMA busy_timeout = 0");

    const auto inside = numbers.first.write([&]() -> Result<ErrorKind> {
        const auto outcome = second.write([&]() -> Result<Done> { return Done{}; });
        add(numbers.first, 1);
        return outcome ? ErrorKind::NotFound : outcome.error().kind;
    });

    QVERIFY(inside);
    QCOMPARE(*inside, ErrorKind::ShopBusy);
    DOCKET_DONE(second.write([&]() -> Result<Done> {
        add(second, 2);
        return Done{};
    }));
    QCOMPARE(count(numbers.first), 2);
}

void TestDatabase::readerElsewhere_doesNotWaitForAWriter()
{
    Numbers numbers;
    Database second(numbers.path, Numbers::both);
    second.run("PRAGMA busy_timeout = 0");

    const auto seen = numbers.first.write([&]() -> Result<qint64> {
        add(numbers.first, 1);
        const auto counted = second.read([&]() -> Result<qint64> { return count(second); });
        return counted ? *counted : -1;
    });

    QVERIFY(seen);
    QCOMPARE(*seen, 0);
}

void TestDatabase::commitElsewhere_isNoticed()
{
    Numbers numbers;
    Database second(numbers.path, Numbers::both);
    const qint64 before = numbers.first.dataVersion();

    add(numbers.first, 1);
    QCOMPARE(numbers.first.dataVersion(), before);
    add(second, 2);

    QVERIFY(numbers.first.dataVersion() != before);
}

void TestDatabase::copy_hasEverything()
{
    Numbers numbers;
    add(numbers.first, 42);
    const QString path = numbers.path + QStringLiteral(".copy");

    numbers.first.copyTo(path);

    Database copy(path, Database::Access::ReadOnly);
    QCOMPARE(tests::number(copy, "SELECT n FROM number"), 42);
    QCOMPARE(tests::cell(copy, "PRAGMA integrity_check").text(), QStringLiteral("ok"));
}

void TestDatabase::readOnlyConnection_cannotWrite()
{
    Numbers numbers;
    Database reader(numbers.path, Database::Access::ReadOnly);

    const auto outcome = reader.write([&]() -> Result<Done> {
        add(reader, 1);
        return Done{};
    });

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::ShopReadOnly);
}

void TestDatabase::everyKindOfCell_comesBackAsItWas()
{
    Numbers numbers;
    numbers.first.run("CREATE TABLE thing (a ANY, b ANY, c ANY, d ANY, e ANY) STRICT");
    const core::Value values[] = {
        core::Value(),
        core::Value(std::numeric_limits<qint64>::min()),
        core::Value(QStringLiteral("a'b\"\nc\u0000d\u202e👍🏽 राम")),
        core::Value(QByteArray("\0\xff\x80", 3)),
        core::Value(QString())};

    Query(numbers.first,
          "INSERT INTO thing VALUES (?1, ?2, ?3, ?4, ?5)",
          values[0],
          values[1],
          values[2],
          values[3],
          values[4])
        .run();

    Query query(numbers.first, "SELECT a, b, c, d, e FROM thing");
    QVERIFY(query.next());
    for (int column = 0; column < 5; ++column)
        QCOMPARE(query.value(column), values[column]);
}

void TestDatabase::fullDisk_leavesNoHalfPayment()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(1'000'000'00));
    const qint64 pages = tests::number(shop.database(), "PRAGMA page_count");
    shop.database().run("PRAGMA max_page_count = " + QByteArray::number(pages + 4));

    core::TakePayment payment = shop.aPayment(customer, money(1'00));
    payment.note = QString(3000, u'n');
    qint64 taken = 0;
    std::optional<core::Error> refused;
    while (!refused && taken < 1000) {
        const auto outcome = shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment);
        if (outcome)
            ++taken;
        else
            refused = outcome.error();
    }

    QVERIFY(refused && taken > 0);
    QCOMPARE(core::nameOf(refused->kind), core::nameOf(ErrorKind::DiskFull));
    QCOMPARE(shop.rows("receipt"), taken);
    QCOMPARE(shop.rows("allocation"), taken);
    QCOMPARE(shop.owed(customer), money(1'000'000'00 - taken * 1'00));
    shop.database().run("PRAGMA max_page_count = 1000000");
    DOCKET_TAKE(after, shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment));
    QVERIFY(after.receipt->number.endsWith(QString::number(taken + 1)));
    DOCKET_SOUND(shop);
}

void TestDatabase::writeBesidesTheLog_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(100'00));

    for (const char *sql : {"UPDATE customer SET name = 'x'",
                            "DELETE FROM customer",
                            "UPDATE receipt SET amount = 1",
                            "DELETE FROM receipt",
                            R"(INSERT INTO reversal (id, fact, dated, reason)
                               VALUES (randomblob(16), randomblob(16), 20000, ''))"}) {
        const auto outcome = shop.database().write([&]() -> Result<Done> {
            Query(shop.database(), sql).run();
            return Done{};
        });
        QVERIFY2(!outcome, sql);
        QVERIFY(outcome.error().given.contains(QStringLiteral("past the log")));
    }
    DOCKET_SOUND(shop);
}

void TestDatabase::gate_isClosedAfterEveryUnit()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto writes = [&]() {
        return bool(shop.database().write([&]() -> Result<Done> {
            Query(shop.database(), "UPDATE customer SET name = 'x'").run();
            return Done{};
        }));
    };

    QVERIFY(!writes());
    QVERIFY(!shop->payments.take(
        shop.owner, shop.newId<core::Receipt>(), shop.aPayment(customer, money(0))));
    QVERIFY(!writes());
    QVERIFY(!shop->payments.reverse(
        shop.owner, shop.newId<core::Receipt>(), QStringLiteral("unknown")));
    QVERIFY(!writes());
}

DOCKET_TEST(TestDatabase);
#include "tst_database.moc"
