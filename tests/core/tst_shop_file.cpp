// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTest>

using core::Database;
using core::ErrorKind;
using core::ShopFile;
using tests::money;
using tests::TestShop;

class TestShopFile : public QObject
{
    Q_OBJECT

private slots:
    void fileRemovedWhileOpen_takesNoMoreWrites();
    void newShop_hasAFileAndCanBeOpened();
    void shopWhereOneIs_isRefused();
    void folderThatIsAFile_isRefused();
    void missingFolderAndFolderWithout_areMissing();
    void folderInPlaceOfTheFile_isMissing();
    void strangeFile_isRefusedAndLeftAsItIs_data();
    void strangeFile_isRefusedAndLeftAsItIs();
    void lastByteLost_isFoundByVerify();
    void newerShop_isRefusedByNameAndLeftAsItIs();
    void shopThatWasNeverFounded_isRefused();
    void otherDatabase_isRefusedAndLeftAsItIs();
    void emptyDatabase_isRefusedAndLeftAsItIs();
    void readingOnly_answersAndRefusesToWrite();
    void closedShop_isOneFile();
    void foundedTwice_isRefused();
    void commitRingsTheBell_andARefusalDoesNot();
    void twoOpenFiles_seeEachOther();

private:
    static QByteArray sharma();
    static QByteArray bytesOf(const QString &path);
    static QStringList filesIn(const QString &folder);
    /// Puts `bytes` where a shop's file stands, opens it, and checks that nothing moved.
    static void refuses(const QByteArray &bytes, std::initializer_list<ErrorKind> allowed);
};

/// The bytes of a whole shop, closed.
QByteArray TestShopFile::sharma()
{
    TestShop shop;
    shop.aReceipt(shop.aCustomer(), money(100'00));
    shop.close();
    return bytesOf(shop.path());
}

QByteArray TestShopFile::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList TestShopFile::filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void TestShopFile::refuses(const QByteArray &bytes, std::initializer_list<ErrorKind> allowed)
{
    core::FixedClock clock;
    core::SeededRandom random(1);
    for (const auto access : {ShopFile::Access::ReadWrite, ShopFile::Access::ReadOnly}) {
        QTemporaryDir folder;
        const QString path = core::shopPath(folder.path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();

        const auto opened = ShopFile::open(folder.path(), access, clock, random);

        QVERIFY2(!opened, "this was to be refused");
        const bool isExpected =
            std::find(allowed.begin(), allowed.end(), opened.error().kind) != allowed.end();
        QVERIFY2(isExpected, qPrintable(core::nameOf(opened.error().kind)));
        QVERIFY(opened.error().subject.contains(QStringLiteral("shop.docket")));
        QVERIFY2(bytesOf(path) == bytes, "the file was changed");
        QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("shop.docket")});
    }
}

void TestShopFile::newShop_hasAFileAndCanBeOpened()
{
    TestShop shop;
    const auto customer = shop.aCustomer();

    shop.reopen();

    QCOMPARE(shop.file().facts().name, QStringLiteral("Sharma Print"));
    QCOMPARE(shop.file().facts().currency.code, QStringLiteral("INR"));
    QCOMPARE(shop.today(), core::Day::of(2026, 11, 20));
    DOCKET_DONE(shop->customers.card(shop.owner, customer));
}

void TestShopFile::shopWhereOneIs_isRefused()
{
    TestShop shop;
    shop.close();
    const QByteArray before = bytesOf(shop.path());

    DOCKET_REFUSED(ShopFile::create(shop.folder(), shop.clock, shop.random), ErrorKind::ShopExists);
    QVERIFY(bytesOf(shop.path()) == before);
}

void TestShopFile::folderThatIsAFile_isRefused()
{
    core::FixedClock clock;
    core::SeededRandom random(1);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("shop")));
    QVERIFY(file.open(QIODevice::WriteOnly));

    DOCKET_REFUSED(ShopFile::create(file.fileName(), clock, random), ErrorKind::ShopReadOnly);
    DOCKET_REFUSED(ShopFile::open(file.fileName(), ShopFile::Access::ReadWrite, clock, random),
                   ErrorKind::ShopMissing);
}

void TestShopFile::missingFolderAndFolderWithout_areMissing()
{
    core::FixedClock clock;
    core::SeededRandom random(1);
    QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("nowhere"));

    for (const QString &path : {missing, folder.path()}) {
        DOCKET_REFUSED(ShopFile::open(path, ShopFile::Access::ReadWrite, clock, random),
                       ErrorKind::ShopMissing);
    }
    QVERIFY(!QFileInfo::exists(missing));
    QVERIFY(filesIn(folder.path()).isEmpty());
}

void TestShopFile::folderInPlaceOfTheFile_isMissing()
{
    core::FixedClock clock;
    core::SeededRandom random(1);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("shop.docket")));

    DOCKET_REFUSED(ShopFile::open(folder.path(), ShopFile::Access::ReadWrite, clock, random),
                   ErrorKind::ShopMissing);
}

void TestShopFile::strangeFile_isRefusedAndLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    core::SeededRandom random(7);
    const QByteArray shop = sharma();

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("text") << QByteArray("Gupta owes 500\n").repeated(1000);
    QTest::newRow("random bytes") << random.bytes(40'000);
    QTest::newRow("random behind the magic")
        << "SQLite format 3" + QByteArray(1, '\0') + random.bytes(40'000);
    QTest::newRow("cut inside the header") << shop.left(60);
    QTest::newRow("cut behind the header") << shop.left(100);
    QTest::newRow("one page") << shop.left(4096);
    QTest::newRow("half of it") << shop.left(shop.size() / 2);
    QTest::newRow("without its last page") << shop.left(shop.size() - 4096);
    QTest::newRow("zeroes") << QByteArray(8192, '\0');
}

void TestShopFile::strangeFile_isRefusedAndLeftAsItIs()
{
    QFETCH(QByteArray, bytes);

    refuses(bytes, {ErrorKind::ShopNotAShop, ErrorKind::ShopDamaged});
}

void TestShopFile::lastByteLost_isFoundByVerify()
{
    TestShop shop;
    shop.aReceipt(shop.aCustomer(), money(100'00));
    shop.close();
    QFile file(shop.path());
    QVERIFY(file.resize(file.size() - 1));

    shop.reopen();

    DOCKET_TAKE(proof, shop->upkeep.verify());
    QVERIFY(!proof.isClean());
}

void TestShopFile::newerShop_isRefusedByNameAndLeftAsItIs()
{
    TestShop shop;
    const QByteArray version = QByteArray::number(core::newestSchema() + 1);
    shop.database().run("PRAGMA user_version = " + version);
    shop.close();

    const auto opened =
        ShopFile::open(shop.folder(), ShopFile::Access::ReadWrite, shop.clock, shop.random);

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::ShopNewer);
    QCOMPARE(opened.error().given, QString::fromLatin1(version));
    QCOMPARE(opened.error().allowed, QString::number(core::newestSchema()));
    refuses(bytesOf(shop.path()), {ErrorKind::ShopNewer});
}

void TestShopFile::shopThatWasNeverFounded_isRefused()
{
    core::FixedClock clock;
    core::SeededRandom random(1);
    QTemporaryDir folder;
    DOCKET_DONE(ShopFile::create(folder.path(), clock, random));

    DOCKET_REFUSED(ShopFile::open(folder.path(), ShopFile::Access::ReadWrite, clock, random),
                   ErrorKind::ShopDamaged);
}

void TestShopFile::otherDatabase_isRefusedAndLeftAsItIs()
{
    for (const char *mode : {"PRAGMA journal_mode = DELETE", "PRAGMA journal_mode = WAL"}) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("other"));
        {
            Database other(path, Database::Access::Create);
            other.run("CREATE TABLE customer (id INTEGER); INSERT INTO customer VALUES (1);");
            other.run(mode);
        }
        refuses(bytesOf(path), {ErrorKind::ShopNotAShop});
    }
}

void TestShopFile::emptyDatabase_isRefusedAndLeftAsItIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other"));
    {
        Database other(path, Database::Access::Create);
        other.run("CREATE TABLE customer (id INTEGER); DROP TABLE customer;");
    }

    refuses(bytesOf(path), {ErrorKind::ShopNotAShop, ErrorKind::ShopDamaged});
}

void TestShopFile::readingOnly_answersAndRefusesToWrite()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.close();
    DOCKET_TAKE(opened,
                ShopFile::open(shop.folder(), ShopFile::Access::ReadOnly, shop.clock, shop.random));
    core::Shop reader(std::move(opened));

    DOCKET_DONE(reader.customers.card(shop.owner, customer));
    DOCKET_REFUSED(reader.customers.add(shop.owner,
                                        core::Id<core::Customer>(reader.file->ids().next()),
                                        {.customer = {.name = QStringLiteral("New")}}),
                   ErrorKind::ShopReadOnly);
}

void TestShopFile::closedShop_isOneFile()
{
    TestShop shop;
    shop.aCustomer();

    shop.close();

    QCOMPARE(filesIn(shop.folder()), QStringList{QStringLiteral("shop.docket")});
}

void TestShopFile::foundedTwice_isRefused()
{
    TestShop shop;
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(core::foundShop(shop.file(),
                                   {.name = QStringLiteral("Other"),
                                    .country = QStringLiteral("IN"),
                                    .owner = QStringLiteral("Thief")}),
                   ErrorKind::ShopExists);
    QCOMPARE(tests::markOf(shop), before);
}

void TestShopFile::commitRingsTheBell_andARefusalDoesNot()
{
    TestShop shop;
    QList<std::set<const core::Table *>> rung;
    shop.file().setBell(
        [&](const std::set<const core::Table *> &touched) { rung.append(touched); });

    const auto customer = shop.aCustomer();
    QVERIFY(!shop->customers.add(shop.owner, shop.newId<core::Customer>(), {}));
    DOCKET_DONE(shop->customers.change(shop.owner, customer, {}));

    QCOMPARE(rung.size(), 1);
    QVERIFY(rung.first() == (std::set<const core::Table *>{&core::tables::customer}));
}

void TestShopFile::twoOpenFiles_seeEachOther()
{
    TestShop shop;
    DOCKET_TAKE(
        opened,
        ShopFile::open(shop.folder(), ShopFile::Access::ReadWrite, shop.clock, shop.random));
    core::Shop second(std::move(opened));

    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(100'00));

    DOCKET_DONE(second.payments.take(shop.owner,
                                     core::Id<core::Receipt>(second.file->ids().next()),
                                     shop.aPayment(customer, money(50'00))));
    QCOMPARE(shop.credit(customer), money(150'00));
    DOCKET_SOUND(shop);
}

void TestShopFile::fileRemovedWhileOpen_takesNoMoreWrites()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const QString away = shop.path() + QStringLiteral(".away");

    QVERIFY(QFile::rename(shop.path(), away));
    DOCKET_REFUSED(shop->payments.take(shop.owner,
                                       shop.newId<core::Receipt>(),
                                       shop.aPayment(customer, money(100))),
                   ErrorKind::ShopMoved);
    DOCKET_REFUSED(shop.file().dataVersion(), ErrorKind::ShopMoved);

    QVERIFY(QFile::rename(away, shop.path()));
    shop.aReceipt(customer, money(1'00));
    DOCKET_SOUND(shop);
}

DOCKET_TEST(TestShopFile);
#include "tst_shop_file.moc"
