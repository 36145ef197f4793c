// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_shop.h"
#include "core/store/query.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using core::Day;
using core::ErrorKind;
using core::Query;
using core::SampleWish;

using namespace Qt::StringLiterals;

namespace {

/// A sample shop, open on its last moment.
class SampleShop
{
public:
    explicit SampleShop(Day today, quint64 seed = 1, qint64 scale = 0)
        : m_clock(*core::sampleEvening(u"IN"_s, today))
        , m_random(seed)
    {
        const SampleWish wish{
            .shop = {.country = u"IN"_s}, .until = m_clock.now(), .seed = seed, .scale = scale};
        const auto made = core::makeSampleShop(m_folder.path(), wish);
        if (!made)
            qFatal("%s: %s",
                   qPrintable(core::nameOf(made.error().kind)),
                   qPrintable(made.error().given));
        owner.actor = *made;
        using Access = core::ShopFile::Access;
        m_shop = std::make_unique<core::Shop>(
            *core::ShopFile::open(m_folder.path(), Access::ReadWrite, m_clock, m_random));
    }

    core::Shop *operator->() { return m_shop.get(); }
    core::ShopFile &file() { return *m_shop->file; }
    core::Instant now() const { return m_clock.now(); }
    qint64 count(const char *sql)
    {
        Query query(m_shop->file->database(), sql);
        query.next();
        return query.integer(0);
    }
    QByteArray bytes()
    {
        m_shop.reset();
        QFile file(core::shopPath(m_folder.path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    core::By owner;

private:
    QTemporaryDir m_folder;
    core::FixedClock m_clock;
    core::SeededRandom m_random;
    std::unique_ptr<core::Shop> m_shop;
};

const Day aTuesday = Day::of(2026, 11, 24);

} // namespace

/// The shop that strangers look at: alive today, the same whenever it is made for that day.
class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void twoOfOneSeed_areTheSameFile();
    void anotherSeed_isAnotherShop();
    void everything_isThereInItsNumber_data();
    void everything_isThereInItsNumber();
    void everyAgeAndEveryStage_isFilled();
    void nothing_liesAheadOrOnAClosedDay();
    void today_isAlive_data();
    void today_isAlive();
    void scale_addsOlderInvoices();
    void looksLikeItself_andSaysSo();
    void withoutAPack_isRefusedAndNothingLeft();
};

void TestSample::twoOfOneSeed_areTheSameFile()
{
    SampleShop one(aTuesday);
    SampleShop other(aTuesday);

    const QByteArray bytes = one.bytes();
    QVERIFY(bytes.size() > 1'000'000);
    QVERIFY(bytes == other.bytes());
}

void TestSample::anotherSeed_isAnotherShop()
{
    SampleShop one(aTuesday);
    SampleShop other(aTuesday, 2);

    QVERIFY(one.bytes() != other.bytes());
}

void TestSample::everything_isThereInItsNumber_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<Day>("today");
    QTest::newRow("a Tuesday") << 1 << aTuesday;
    QTest::newRow("a Sunday") << 1 << Day::of(2026, 11, 22);
    QTest::newRow("a Monday") << 5 << Day::of(2027, 3, 1);
    QTest::newRow("a new year of the books") << 7 << Day::of(2027, 4, 1);
}

void TestSample::everything_isThereInItsNumber()
{
    QFETCH(int, seed);
    QFETCH(Day, today);
    SampleShop shop(today, quint64(seed));

    const std::pair<const char *, qint64> numbers[] = {
        {"SELECT count(*) FROM customer", 60},
        {"SELECT count(*) FROM job", 140},
        {"SELECT count(*) FROM document", 90},
        {"SELECT count(*) FROM receipt", 113},
        {"SELECT count(*) FROM adjustment WHERE kind = 1", 3},
        {"SELECT count(*) FROM adjustment WHERE kind = 6", 3},
        {"SELECT count(*) FROM adjustment WHERE kind = 5", 2},
        {"SELECT count(*) FROM chat", 18},
        {"SELECT count(*) FROM follow_up WHERE done_at IS NULL", 12},
        {"SELECT count(*) FROM promise", 4},
        {"SELECT count(*) FROM reversal", 1},
    };
    for (const auto &[sql, number] : numbers)
        QVERIFY2(shop.count(sql) == number,
                 qPrintable(u"%1: %2"_s.arg(QLatin1StringView(sql)).arg(shop.count(sql))));
    DOCKET_TAKE(claims, shop->claims.waiting(shop.owner, 50));
    QCOMPARE(claims.size(), 3);
    DOCKET_TAKE(waiting, shop->inbox.waitingCount(shop.owner));
    QCOMPARE(waiting, 7);
    DOCKET_TAKE(report, shop->upkeep.verify());
    QVERIFY(report.isClean());
}

void TestSample::everyAgeAndEveryStage_isFilled()
{
    SampleShop shop(aTuesday);

    DOCKET_TAKE(ageing, shop->ledger.ageing(shop.owner, std::nullopt));
    for (const core::Money bucket : ageing.total.buckets)
        QVERIFY(bucket.isPositive());
    QVERIFY(ageing.total.credit.isPositive());
    DOCKET_TAKE(stages, shop->jobs.counts(shop.owner));
    QCOMPARE(stages.size(), 7);
    for (const core::StageCount &stage : stages)
        QVERIFY(stage.jobs >= 5);
    for (const core::PaperFilter filter : {core::PaperFilter::Unpaid,
                                           core::PaperFilter::Overdue,
                                           core::PaperFilter::Paid,
                                           core::PaperFilter::Draft,
                                           core::PaperFilter::Cancelled}) {
        DOCKET_TAKE(page, shop->documents.page(shop.owner, {.filter = filter}));
        QVERIFY(!page.rows.isEmpty());
    }
    DOCKET_TAKE(modes, shop->payments.totals(shop.owner, aTuesday.plus(-180), aTuesday));
    QCOMPARE(modes.size(), 5);
    DOCKET_TAKE(items, shop->items.list(shop.owner, 100));
    QVERIFY(items.size() > 10);
}

void TestSample::nothing_liesAheadOrOnAClosedDay()
{
    SampleShop shop(aTuesday);
    const core::Calendar calendar = shop.file().facts().calendar;

    Query units(shop.file().database(), "SELECT at FROM unit");
    while (units.next()) {
        const core::Instant at{units.integer(0)};
        QVERIFY(at <= shop.now());
        const QDateTime local = calendar.local(at);
        QVERIFY(local.date().dayOfWeek() != Qt::Sunday);
        QVERIFY(local.time() >= QTime(9, 30) && local.time() <= QTime(19, 0));
    }
    QCOMPARE(shop.count("SELECT count(*) FROM message WHERE said_at > arrived_at"), 0);
    Query dates(
        shop.file().database(),
        "SELECT max(dated) FROM (SELECT dated FROM document UNION SELECT dated FROM receipt)");
    QVERIFY(dates.next());
    QCOMPARE(dates.integer(0), qint64(aTuesday.number));
}

void TestSample::today_isAlive_data()
{
    QTest::addColumn<Day>("today");
    for (int i = 0; i < 7; ++i)
        QTest::addRow("day %d", i) << aTuesday.plus(i);
}

void TestSample::today_isAlive()
{
    QFETCH(Day, today);
    SampleShop shop(today);

    DOCKET_TAKE(sheet, shop->daySheets.today(shop.owner, 20));
    QVERIFY(sheet.money->takenTotal.isPositive());
    QVERIFY(sheet.money->invoices >= 2);
    QVERIFY(sheet.late >= 4 && sheet.late <= 10);
    QVERIFY(sheet.dueToday >= 3);
    QVERIFY(sheet.ready >= 8);
    int busy = 0;
    for (const core::DayTotal &day : sheet.money->lastDays)
        busy += day.total.isPositive() ? 1 : 0;
    QVERIFY(busy >= 6);
    DOCKET_TAKE(due, shop->followUps.due(shop.owner, today, 50));
    QVERIFY(due.size() >= 6 && due.size() <= 10);
    QVERIFY(due.first().isBroken);
}

void TestSample::scale_addsOlderInvoices()
{
    SampleShop shop(aTuesday, 1, 300);

    QCOMPARE(shop.count("SELECT count(*) FROM document"), 390);
    QCOMPARE(shop.count("SELECT count(*) FROM customer"), 90);
    DOCKET_TAKE(report, shop->upkeep.verify());
    QVERIFY(report.isClean());
}

void TestSample::looksLikeItself_andSaysSo()
{
    SampleShop shop(aTuesday);

    QCOMPARE(shop.file().facts().use, core::ShopUse::Sample);
    DOCKET_TAKE(details, shop->settings.details(shop.owner));
    QCOMPARE(details.name, u"Sharma Print"_s);
    QVERIFY(!details.address.isEmpty());
    QVERIFY(!details.upiId.isEmpty());
    QVERIFY(details.phone.startsWith(u"+91555"_s));
    QCOMPARE(shop.count("SELECT count(*) FROM contact_point WHERE canonical NOT LIKE '+91555%'"),
             0);

    // Source: the check character of a GSTIN: base 36, weights 1 and 2 in turn, digits added.
    const QString signs = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    QStringList numbers{details.taxNumber};
    Query customers(shop.file().database(),
                    "SELECT tax_number FROM customer WHERE tax_number <> ''");
    while (customers.next())
        numbers.append(customers.text(0));
    QVERIFY(numbers.size() > 10);
    for (const QString &number : numbers) {
        QCOMPARE(number.size(), 15);
        qsizetype sum = 0;
        for (qsizetype i = 0; i < 14; ++i) {
            const qsizetype product = signs.indexOf(number[i]) * (1 + i % 2);
            sum += product / 36 + product % 36;
        }
        QCOMPARE(number[14], signs[(36 - sum % 36) % 36]);
    }
}

void TestSample::withoutAPack_isRefusedAndNothingLeft()
{
    QTemporaryDir folder;
    const SampleWish elsewhere{.shop = {.country = u"IS"_s}, .until = {}};
    const SampleWish otherTrade{.shop = {.country = u"IN"_s, .trade = u"tailor"_s}, .until = {}};
    const SampleWish tooMuch{.shop = {.country = u"IN"_s}, .until = {}, .scale = 1'000'001};

    DOCKET_REFUSED(core::makeSampleShop(folder.path(), elsewhere), ErrorKind::NotOneOf);
    DOCKET_REFUSED(core::makeSampleShop(folder.path(), otherTrade), ErrorKind::NotOneOf);
    DOCKET_REFUSED(core::makeSampleShop(folder.path(), tooMuch), ErrorKind::NumberOutOfRange);

    QVERIFY(QDir(folder.path()).isEmpty());
}

DOCKET_TEST(TestSample);

#include "tst_sample.moc"
