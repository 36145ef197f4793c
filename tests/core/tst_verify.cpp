// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"
#include "tests/core/raw_file.h"
#include "tests/support/filled_accounts.h"
#include "tests/support/registry.h"
#include "tests/support/test_shop.h"

#include <QFile>
#include <QtEndian>
#include <QTest>

using core::Fault;
using tests::money;
using tests::RawFile;
using tests::TestShop;

namespace {

/// A chat that became a claim, a follow-up with an attempt and a promise, and a decision undone.
void fillWithMessages(TestShop &shop)
{
    const QString text = QStringLiteral("x");
    const auto customer = shop.aCustomer(QStringLiteral("Priya"));
    const auto chat = shop.newId<core::Chat>();
    const auto claim = shop.newId<core::Claim>();
    QVERIFY(shop->inbox.pasted(shop.owner, chat, {.text = text, .customer = customer}));
    QVERIFY(shop->inbox.dismiss(shop.owner, chat, text));
    QVERIFY(shop->history.undoLast(shop.owner));
    QVERIFY(shop->inbox.makeClaim(shop.owner, chat, claim, {.amount = money(10'00)}));
    QVERIFY(shop->claims.dismiss(shop.owner, claim, text));
    QVERIFY(shop->inbox.pasted(shop.owner, chat, {.text = QStringLiteral("and?")}));
    QVERIFY(shop->followUps.remind(
        shop.owner,
        shop.newId<core::Attempt>(),
        {.customer = customer, .text = text, .nextOn = shop.today().plus(2)}));
    QVERIFY(shop->followUps.promise(shop.owner,
                                    shop.newId<core::Promise>(),
                                    {.customer = customer, .promisedOn = shop.today()}));
}

/// Every noun once, a cancelled paper, a reversed receipt, an act undone, and acts of a second PC.
void fill(TestShop &shop)
{
    const QString text = QStringLiteral("x");
    core::NewCustomer wanted{.customer = {.name = QStringLiteral("Gupta Medicals")}};
    wanted.phones = {QStringLiteral("98765 43210")};
    wanted.mail = QStringLiteral("gupta@example.org");
    wanted.terms = core::CustomerTerms{.creditLimit = money(5000'00), .termsDays = 15};
    const auto customer = shop.newId<core::Customer>();
    QVERIFY(shop->customers.add(shop.owner, customer, wanted));

    core::NewJob job{.customer = customer, .title = text, .price = money(900'00)};
    const auto jobId = shop.newId<core::Job>();
    QVERIFY(shop->jobs.add(shop.owner, jobId, job));
    const auto stages = shop->jobs.stages(shop.owner);
    QVERIFY(shop->jobs.move(shop.owner, jobId, stages->at(1).id, text));
    QVERIFY(
        shop->items.add(shop.owner, shop.newId<core::Item>(), {.name = text}, {core::ItemPrice()}));

    core::Draft draft = shop.aDraft(customer, money(1000'00));
    draft.content.lines.first().taxes.components = {
        {.name = QStringLiteral("CGST"), .rate = core::Decimal::whole(9)}};
    for (int n = 0; n < 2; ++n) {
        const auto draftId = shop.newId<core::Draft>();
        const auto paper = shop.newId<core::Paper>();
        QVERIFY(shop->documents.addDraft(shop.owner, draftId, draft));
        QVERIFY(shop->documents.issue(shop.owner, paper, draftId));
        if (n == 0)
            QVERIFY(shop->documents.cancel(shop.owner, paper, text));
    }
    shop.aReceipt(customer, money(400'00));
    QVERIFY(shop->payments.reverse(shop.owner, shop.aReceipt(customer, money(50'00)), text));
    QVERIFY(shop->customers.change(shop.owner, customer, {.place = text}));
    QVERIFY(shop->history.undoLast(shop.owner));
    fillWithMessages(shop);
    tests::fillAccounts(shop, customer);
}

/// A second PC takes the log, adds a customer, and the first takes that.
void fillFromAnotherSeat(TestShop &shop)
{
    QTemporaryDir folder;
    core::SeededRandom random(2);
    auto made = core::ShopFile::create(
        folder.path(), shop.clock, random, {.mark = QStringLiteral("B"), .firstDevice = false});
    QVERIFY(made);
    core::Shop other(std::move(*made));
    QVERIFY(other.file->take(core::UnitLog(shop.database()).unitsAfter(0, 1000)));
    QVERIFY(other.file->database().read([&other]() { return other.file->loadFacts(); }));
    const core::NewCustomer wanted{.customer = {.name = QStringLiteral("Asha Stores")}};
    QVERIFY(other.customers.add(shop.owner, other.file->ids().make<core::Customer>(), wanted));
    QVERIFY(shop.file().take(core::UnitLog(other.file->database()).unitsAfter(0, 1000)));
}

QList<QByteArray> everyTable()
{
    QList<QByteArray> tables{"unit", "op", "sync_identity", "sync_origin"};
    for (const core::Table *table : core::allTables())
        tables.append(table->name);
    return tables;
}

/// Another value that differs as little as can be, as SQL; `value` is an SQL literal.
QByteArray altered(const QByteArray &value, const QByteArray &column)
{
    const bool isText = value.startsWith("CAST");
    if (value == "NULL")
        return column == "seq" || column.endsWith("_days") ? "1" : "zeroblob(16)";
    if (!isText && !value.startsWith("x'"))
        return value + " + 1";
    QByteArray bytes = tests::bytesOf(value);
    if (bytes.isEmpty())
        bytes = "x";
    else
        bytes.back() = char(bytes.back() ^ 1);
    return isText ? "CAST(x'" + bytes.toHex() + "' AS TEXT)" : "x'" + bytes.toHex() + "'";
}

/// What is in the file, all of it.
QList<QList<QByteArray>> everythingIn(RawFile &file)
{
    QList<QList<QByteArray>> all;
    QList<QByteArray> tables = everyTable();
    tables.append({"entry", "allocation_cut", "customer_balance", "stage_count", "chat_wait"});
    for (const QByteArray &table : tables)
        all += file.rows("SELECT * FROM " + table + " ORDER BY 1");
    return all + file.rows("SELECT rowid, words FROM customer_search ORDER BY 1");
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void everyNoun_isInTheShopAndClean();
    void anyCellAltered_isFound_data();
    void anyCellAltered_isFound();
    void derivedAltered_isFound_data();
    void derivedAltered_isFound();
    void logAltered_isFound_data();
    void logAltered_isFound();
    void anyByteOfTheFile_isFoundOrFree();
    void writtenPastTheLog_isRefused();
    void factWithOpenGate_isRefused();
    void nameBehindByteOrderMark_isClean();
};

void TestVerify::everyNoun_isInTheShopAndClean()
{
    TestShop shop;
    fill(shop);
    fillFromAnotherSeat(shop);
    for (const QByteArray &table : everyTable())
        QVERIFY2(shop.rows(table.constData()) > 0, table.constData());
    DOCKET_TAKE(proof, shop->upkeep.verify());
    QVERIFY(proof.isClean());
}

void TestVerify::anyCellAltered_isFound_data()
{
    QTest::addColumn<QByteArray>("table");
    for (const QByteArray &table : everyTable())
        QTest::newRow(table.constData()) << table;
}

void TestVerify::anyCellAltered_isFound()
{
    QFETCH(QByteArray, table);
    TestShop shop;
    fill(shop);
    fillFromAnotherSeat(shop);
    RawFile raw(shop.path());
    const QList<QByteArray> columns = raw.columnsOf(table);
    QVERIFY(columns.contains("row"));
    const QList<QList<QByteArray>> rows = raw.rows("SELECT * FROM " + table);
    int cells = 0;
    for (const QList<QByteArray> &row : rows) {
        const QByteArray where = " WHERE row = " + row[columns.indexOf("row")];
        for (qsizetype i = 0; i < columns.size(); ++i) {
            // The local number is no part of what was written.
            if (columns[i] == "row")
                continue;
            const QByteArray set = "UPDATE " + table + " SET " + columns[i] + " = ";
            const QByteArray said = raw.run(set + altered(row[i], columns[i]) + where);
            if (said.contains("cannot store"))
                raw.run(set + "1" + where);
            else
                QVERIFY2(said.isEmpty(), said.constData());
            const auto proof = shop->upkeep.verify();
            QVERIFY2(!proof || !proof->isClean(), (columns[i] + where).constData());
            QCOMPARE(raw.run(set + row[i] + where), QByteArray());
            ++cells;
        }
    }
    QVERIFY(cells > 0);
    DOCKET_TAKE(restored, shop->upkeep.verify());
    QVERIFY(restored.isClean());
}

void TestVerify::derivedAltered_isFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    const QList<QByteArray> all{
        "UPDATE entry SET open = open - 1 WHERE open > 0",
        "UPDATE entry SET amount = amount + 1 WHERE row = 1",
        "UPDATE entry SET due = due + 1 WHERE due IS NOT NULL",
        "UPDATE entry SET live = 1 - live WHERE row = 1",
        "DELETE FROM entry WHERE row = 1",
        "UPDATE customer_balance SET owed = owed + 1",
        "UPDATE customer_balance SET credit = credit + 1",
        "DELETE FROM customer_balance",
        "UPDATE stage_count SET jobs = jobs + 1",
        "DELETE FROM stage_count",
        "UPDATE customer_search SET words = 'somebody else'",
        "DELETE FROM customer_search",
        "UPDATE chat_wait SET messages = messages + 1",
        "UPDATE chat_wait SET since = since - 1",
        "DELETE FROM chat_wait",
        "INSERT INTO allocation_cut SELECT id, 1, 0 FROM allocation LIMIT 1",
    };
    for (const QByteArray &sql : all)
        QTest::newRow(sql.constData()) << sql;
}

void TestVerify::derivedAltered_isFound()
{
    QFETCH(QByteArray, sql);
    TestShop shop;
    fill(shop);
    QCOMPARE(RawFile(shop.path()).run(sql), QByteArray());
    DOCKET_TAKE(proof, shop->upkeep.verify());
    QVERIFY(!proof.isClean());
    QCOMPARE(proof.findings.first().fault, Fault::DerivedWrong);

    QVERIFY(shop->upkeep.rebuild(shop.owner));
    DOCKET_TAKE(rebuilt, shop->upkeep.verify());
    QVERIFY(rebuilt.isClean());
}

void TestVerify::logAltered_isFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a tripwire gone") << QByteArray("DROP TRIGGER tripwire_receipt_update");
    QTest::newRow("a tripwire defused") << QByteArray(R"(
        DROP TRIGGER tripwire_receipt_update;
        CREATE TRIGGER tripwire_receipt_update BEFORE UPDATE ON receipt WHEN 0
        BEGIN SELECT RAISE(ABORT, 'written past the log'); END)");
    QTest::newRow("the last op and its row") << QByteArray(R"(
        DELETE FROM receipt WHERE id = (SELECT id FROM op ORDER BY row DESC LIMIT 1);
        DELETE FROM op WHERE row = (SELECT max(row) FROM op))");
    QTest::newRow("the last unit") << QByteArray(R"(
        DELETE FROM receipt WHERE id IN (SELECT id FROM op
                                       WHERE unit = (SELECT max(row) FROM unit));
        DELETE FROM op WHERE unit = (SELECT max(row) FROM unit);
        DELETE FROM unit WHERE row = (SELECT max(row) FROM unit))");
    QTest::newRow("a unit in the middle") << QByteArray(R"(
        DELETE FROM op WHERE unit = 4;
        DELETE FROM unit WHERE row = 4)");
    QTest::newRow("two bodies swapped") << QByteArray(R"(
        CREATE TEMP TABLE kept AS SELECT row, body FROM op WHERE tbl = 'document' LIMIT 2;
        UPDATE op SET body = (SELECT body FROM kept WHERE kept.row <> op.row)
         WHERE row IN (SELECT row FROM kept))");
    QTest::newRow("two bodies and digests swapped") << QByteArray(R"(
        CREATE TEMP TABLE kept AS
        SELECT row, body, salt, digest FROM op WHERE tbl = 'document' LIMIT 2;
        UPDATE op SET (body, salt, digest) =
               (SELECT body, salt, digest FROM kept WHERE kept.row <> op.row)
         WHERE row IN (SELECT row FROM kept))");
    QTest::newRow("a row nobody wrote") << QByteArray(R"(
        INSERT INTO reversal (id, fact, dated, reason)
        SELECT randomblob(16), id, dated, 'x' FROM receipt LIMIT 1)");
}

void TestVerify::logAltered_isFound()
{
    QFETCH(QByteArray, sql);
    TestShop shop;
    fill(shop);
    shop.aReceipt(shop.aCustomer(), money(10'00));
    QCOMPARE(RawFile(shop.path()).run(sql), QByteArray());
    DOCKET_TAKE(proof, shop->upkeep.verify());
    QVERIFY(!proof.isClean());
}

void TestVerify::anyByteOfTheFile_isFoundOrFree()
{
    constexpr int flips = 700;
    TestShop shop;
    fill(shop);
    fillFromAnotherSeat(shop);
    const QList<QList<QByteArray>> before = [&shop]() {
        RawFile raw(shop.path());
        return everythingIn(raw);
    }();
    shop.close();
    QFile sound(shop.path());
    QVERIFY(sound.open(QIODevice::ReadOnly));
    const QByteArray bytes = sound.readAll();
    int refused = 0;
    int found = 0;
    int harmless = 0;
    for (int flip = 0; flip < flips; ++flip) {
        const QByteArray draw = shop.random.bytes(4);
        qsizetype place = qFromLittleEndian<quint32>(draw.constData()) % quint32(bytes.size());
        // Zeros are mostly free space; what was written is further on.
        while (bytes[place] == 0)
            place = (place + 1) % bytes.size();
        QByteArray damaged = bytes;
        damaged[place] = char(damaged[place] ^ (1 << (flip % 8)));
        QTemporaryDir folder;
        {
            QFile file(core::shopPath(folder.path()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(damaged), damaged.size());
        }
        auto opened = core::ShopFile::open(
            folder.path(), core::ShopFile::Access::ReadWrite, shop.clock, shop.random);
        if (!opened) {
            ++refused;
            continue;
        }
        core::Shop one(std::move(*opened));
        const auto proof = one.upkeep.verify();
        if (!proof || !proof->isClean()) {
            ++found;
            continue;
        }
        ++harmless;
        RawFile raw(core::shopPath(folder.path()));
        const QByteArray at = "byte " + QByteArray::number(place);
        QVERIFY2(everythingIn(raw) == before, at.constData());
    }
    qInfo("%d flips: %d refused, %d found, %d harmless", flips, refused, found, harmless);
    QVERIFY(found > flips / 2);
}

void TestVerify::writtenPastTheLog_isRefused()
{
    TestShop shop;
    fill(shop);
    RawFile raw(shop.path(), RawFile::Gate::Closed);
    for (const core::Table *table : core::allTables()) {
        const QByteArray name = table->name;
        for (const QByteArray &sql : {"INSERT INTO " + name + " SELECT * FROM " + name,
                                      "UPDATE " + name + " SET id = id",
                                      "DELETE FROM " + name})
            QVERIFY2(raw.run(sql) == "written past the log", sql.constData());
    }
    DOCKET_TAKE(proof, shop->upkeep.verify());
    QVERIFY(proof.isClean());
}

void TestVerify::factWithOpenGate_isRefused()
{
    TestShop shop;
    fill(shop);
    RawFile raw(shop.path(), RawFile::Gate::Open);
    for (const core::Table *table : core::allTables()) {
        const QByteArray name = table->name;
        QCOMPARE(raw.run("DELETE FROM " + name), QByteArray("written past the log"));
        const QByteArray said = raw.run("UPDATE " + name + " SET id = id");
        QCOMPARE(said, QByteArray(table->isRegister() ? "" : "written past the log"));
        const QByteArray replaced =
            raw.run("INSERT OR REPLACE INTO " + name + " SELECT * FROM " + name + " LIMIT 1");
        QVERIFY2(table->isRegister() || !replaced.isEmpty(), name.constData());
    }
    DOCKET_TAKE(proof, shop->upkeep.verify());
    QVERIFY(proof.isClean());
}

void TestVerify::nameBehindByteOrderMark_isClean()
{
    TestShop shop;
    const auto customer = shop.aCustomer(QChar(QChar::ByteOrderMark) + QStringLiteral("Gupta"));
    DOCKET_TAKE(proof, shop->upkeep.verify());
    QVERIFY(proof.isClean());

    // And one that somebody slips in is seen.
    RawFile(shop.path())
        .run("UPDATE customer SET place = CAST(x'efbbbf' AS TEXT) WHERE id = x'"
             + customer.row().bytes().toHex() + "'");
    DOCKET_TAKE(after, shop->upkeep.verify());
    QVERIFY(!after.isClean());
}

DOCKET_TEST(TestVerify);
#include "tst_verify.moc"
