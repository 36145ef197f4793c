// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTest>

using core::Database;
using core::ErrorKind;
using tests::money;
using tests::TestShop;

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void newShop_isOfTheNewestSchema();
    void schemaSteps_areNumberedWithoutAGap();
    void migratedTwice_isTheSame();
    void shopOfThisSchema_opensUnchanged();
    void shopOfTheFirstSchema_isBroughtForward();
    void shopOfTheFirstSchema_isBroughtForwardByAReaderToo();
    void newerSchema_isRefusedByItsNumber();
    void otherProgramsFile_isRefused();
    void everyTable_isStrict();
    void foreignKeys_holdInANewShop();

private:
    /// A shop as the program before the second step left it, closed.
    static void makeFirst(TestShop &shop);
    static QString schemaOf(core::Database &database);
};

void TestMigrations::makeFirst(TestShop &shop)
{
    shop.aReceipt(shop.aCustomer(), money(100'00));
    shop.database().run(R"(
        DROP TABLE chat_wait; DROP TABLE claim_answer; DROP TABLE claim; DROP TABLE promise;
        DROP TABLE attempt; DROP TABLE follow_up; DROP TABLE decision; DROP TABLE message;
        DROP TABLE chat; DROP TABLE withdrawal; DROP INDEX receipt_reference;
        DROP TABLE till_reopen; DROP TABLE till_close; DROP TABLE till_movement;
        DROP TABLE till_session; DROP TABLE money_event; DROP TABLE adjustment;
        DROP INDEX receipt_dated; DROP INDEX document_dated; DROP INDEX reversal_dated;
        DROP INDEX document_event_cancelled; DROP INDEX receipt_cheque; DROP INDEX job_promised;
        DROP TABLE sync_look; DROP TABLE sync_checkpoint; DROP TABLE sync_standing;
        DROP INDEX op_refused; DROP TABLE sync_mended; DROP INDEX op_short;
        DROP INDEX op_unread; ALTER TABLE op DROP COLUMN unread;
        ALTER TABLE op DROP COLUMN written; ALTER TABLE op DROP COLUMN won;
        ALTER TABLE op DROP COLUMN verdict; ALTER TABLE sync_identity DROP COLUMN clock_offset;
        ALTER TABLE sync_identity DROP COLUMN class;
        ALTER TABLE sync_identity DROP COLUMN launches;
        DROP INDEX document_follows; DROP INDEX document_kind;
        ALTER TABLE draft DROP COLUMN follows; ALTER TABLE draft DROP COLUMN reason;
        ALTER TABLE document DROP COLUMN follows; ALTER TABLE document DROP COLUMN reason;
        ALTER TABLE customer DROP COLUMN address; ALTER TABLE customer DROP COLUMN country;
        ALTER TABLE draft DROP COLUMN place_of_supply;
        ALTER TABLE document DROP COLUMN place_of_supply;
        PRAGMA user_version = 1;)");
    shop.close();
}

QString TestMigrations::schemaOf(core::Database &database)
{
    core::Query query(database,
                      "SELECT type || ' ' || sql FROM sqlite_schema WHERE sql <> '' ORDER BY 1");
    QStringList schema;
    while (query.next())
        schema.append(query.text(0));
    return schema.join(u'\n');
}

void TestMigrations::newShop_isOfTheNewestSchema()
{
    TestShop shop;

    QCOMPARE(tests::number(shop.database(), "PRAGMA user_version"), core::newestSchema());
    QCOMPARE(tests::number(shop.database(), "PRAGMA application_id"), core::applicationId);
    QCOMPARE(QByteArray::fromHex(QByteArray::number(core::applicationId, 16)), QByteArray("Dckt"));
}

void TestMigrations::schemaSteps_areNumberedWithoutAGap()
{
    const QStringList steps = QDir(QStringLiteral(":/docket/schema")).entryList(QDir::Files);

    QCOMPARE(steps.size(), core::newestSchema());
    for (int step = 1; step <= steps.size(); ++step)
        QCOMPARE(steps[step - 1], QStringLiteral("%1.sql").arg(step, 3, 10, QChar(u'0')));
}

void TestMigrations::migratedTwice_isTheSame()
{
    TestShop shop;
    const qint64 before = tests::number(shop.database(), "PRAGMA schema_version");

    DOCKET_DONE(core::migrate(shop.database()));

    QCOMPARE(tests::number(shop.database(), "PRAGMA schema_version"), before);
}

void TestMigrations::shopOfThisSchema_opensUnchanged()
{
    TestShop shop;
    shop.aReceipt(shop.aCustomer(), money(100'00));
    shop.close();
    QFile file(shop.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    shop.reopen();
    shop.close();

    QVERIFY(file.seek(0));
    QVERIFY(file.readAll() == before);
    QCOMPARE(QDir(shop.folder()).entryList(QDir::Files).size(), 1);
}

void TestMigrations::shopOfTheFirstSchema_isBroughtForward()
{
    TestShop fresh;
    const QString newest = schemaOf(fresh.database());
    TestShop shop;
    makeFirst(shop);

    shop.reopen();

    QCOMPARE(tests::number(shop.database(), "PRAGMA user_version"), core::newestSchema());
    QCOMPARE(schemaOf(shop.database()), newest);
    QCOMPARE(shop.rows("receipt"), 1);
    DOCKET_SOUND(shop);
    QVERIFY(QFile::exists(shop.path() + QStringLiteral(".before-2")));
}

void TestMigrations::shopOfTheFirstSchema_isBroughtForwardByAReaderToo()
{
    TestShop shop;
    makeFirst(shop);

    DOCKET_TAKE(file,
                core::ShopFile::open(
                    shop.folder(), core::ShopFile::Access::ReadOnly, shop.clock, shop.random));

    QCOMPARE(tests::number(file->database(), "SELECT count(*) FROM message"), 0);
}

void TestMigrations::newerSchema_isRefusedByItsNumber()
{
    TestShop shop;
    shop.database().run("PRAGMA user_version = 4711");

    const auto refused = core::migrate(shop.database());

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::ShopNewer);
    QCOMPARE(refused.error().given, QStringLiteral("4711"));
    QCOMPARE(refused.error().subject, shop.path());
}

void TestMigrations::otherProgramsFile_isRefused()
{
    QTemporaryDir folder;
    Database other(folder.filePath(QStringLiteral("other")), Database::Access::Create);
    other.run("CREATE TABLE thing (n INTEGER); PRAGMA user_version = 1;");

    DOCKET_REFUSED(core::migrate(other), ErrorKind::ShopNotAShop);
    QCOMPARE(tests::number(other, "SELECT count(*) FROM sqlite_schema"), 1);
}

void TestMigrations::everyTable_isStrict()
{
    TestShop shop;

    QCOMPARE(tests::cell(shop.database(), R"(
                 SELECT coalesce(group_concat(name), '') FROM pragma_table_list
                  WHERE schema = 'main' AND type = 'table' AND strict = 0
                    AND name NOT LIKE 'sqlite_%')")
                 .text(),
             QString());
}

void TestMigrations::foreignKeys_holdInANewShop()
{
    TestShop shop;

    core::Query broken(shop.database(), "PRAGMA foreign_key_check");
    QVERIFY(!broken.next());
    DOCKET_SOUND(shop);
}

DOCKET_TEST(TestMigrations);
#include "tst_migrations.moc"
