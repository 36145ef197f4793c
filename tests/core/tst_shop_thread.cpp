// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/shop_thread.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

#include <set>
#include <thread>

using core::Outcome;
using core::Receipt;
using core::Result;
using core::Shop;
using core::ShopFile;
using core::ShopThread;
using core::TakenPayment;
using tests::money;
using tests::TestShop;

class TestShopThread : public QObject
{
    Q_OBJECT

private slots:
    void verbsFromFourThreads_allSucceedWithoutAGap();
    void whoListens_hearsTheAnswerOnTheWritersThread();
    void refusal_reachesTheAsker();
    void queue_isFinishedOnDestruction();
    void missingShop_isRefusedByEveryVerb();
    void verbs_runInTheOrderTheyWereAsked();
    void twoWriters_shareOneShop();
    void outcome_namesTheUnitThatTakesItBack();
    void refusalOrQuestion_namesNoUnit();
    void bell_ringsOnTheWritersThreadWithWhatWasTouched();
    void otherProgram_isNoticedByTheDataVersion();

private:
    static core::Forthcoming<Outcome<TakenPayment>>
    take(ShopThread &writer, const TestShop &shop, core::Id<Receipt> id, core::TakePayment payment);
};

core::Forthcoming<Outcome<TakenPayment>> TestShopThread::take(ShopThread &writer,
                                                    const TestShop &shop,
                                                    core::Id<Receipt> id,
                                                    core::TakePayment payment)
{
    return writer.run([by = shop.owner, id, payment](Shop &open) -> Result<TakenPayment> {
        return open.payments.take(by, id, payment);
    });
}

void TestShopThread::verbsFromFourThreads_allSucceedWithoutAGap()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    ShopThread writer(shop.folder(), ShopFile::Access::ReadWrite, shop.clock, shop.random);
    constexpr int each = 10;
    std::vector<core::Forthcoming<Outcome<TakenPayment>>> asked(4 * each);
    const core::TakePayment payment = shop.aPayment(customer, money(1'00));

    std::vector<std::thread> threads;
    for (size_t thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread]() {
            for (size_t i = 0; i < each; ++i) {
                const auto id = shop.newId<Receipt>();
                asked[thread * each + i] = take(writer, shop, id, payment);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    std::set<QString> numbers;
    for (auto &future : asked) {
        const auto taken = future.get();
        QVERIFY2(taken, taken ? "" : qPrintable(core::nameOf(taken.error().kind)));
        numbers.insert(taken->receipt->number);
    }
    QCOMPARE(numbers.size(), size_t(4 * each));
    QCOMPARE(*numbers.begin(), QStringLiteral("AR/26-27/00001"));
    QCOMPARE(*numbers.rbegin(), QStringLiteral("AR/26-27/00040"));
    QCOMPARE(shop.credit(customer), money(40'00));
    DOCKET_SOUND(shop);
}

void TestShopThread::whoListens_hearsTheAnswerOnTheWritersThread()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    ShopThread writer(shop.folder(), ShopFile::Access::ReadWrite, shop.clock, shop.random);
    const core::Forthcoming<QString> number;
    const auto writersThread = writer.run([](Shop &) -> Result<std::thread::id> {
        return std::this_thread::get_id();
    });
    std::thread::id heardOn;

    take(writer, shop, shop.newId<Receipt>(), shop.aPayment(customer, money(1'00)))
        .whenGiven([&](const Outcome<TakenPayment> &taken) {
            heardOn = std::this_thread::get_id();
            number.give(taken ? taken->receipt->number : QString());
        });

    QCOMPARE(number.get(), QStringLiteral("AR/26-27/00001"));
    QVERIFY(heardOn == *writersThread.get());
}

void TestShopThread::refusal_reachesTheAsker()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    ShopThread writer(shop.folder(), ShopFile::Access::ReadWrite, shop.clock, shop.random);

    const auto refused =
        take(writer, shop, shop.newId<Receipt>(), shop.aPayment(customer, money(0))).get();

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::AmountNotPositive);
}

void TestShopThread::queue_isFinishedOnDestruction()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    {
        ShopThread writer(shop.folder(), ShopFile::Access::ReadWrite, shop.clock, shop.random);
        for (int i = 0; i < 20; ++i)
            take(writer, shop, shop.newId<Receipt>(), shop.aPayment(customer, money(1'00)));
    }

    QCOMPARE(shop.rows("receipt"), 20);
}

void TestShopThread::missingShop_isRefusedByEveryVerb()
{
    TestShop shop;
    QTemporaryDir empty;
    ShopThread writer(empty.path(), ShopFile::Access::ReadWrite, shop.clock, shop.random);

    for (int time = 0; time < 2; ++time) {
        const auto refused = take(writer, shop, shop.newId<Receipt>(), {}).get();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::ShopMissing);
    }
}

void TestShopThread::verbs_runInTheOrderTheyWereAsked()
{
    TestShop shop;
    ShopThread writer(shop.folder(), ShopFile::Access::ReadWrite, shop.clock, shop.random);
    QList<int> order; // written by the writer's one thread only
    core::Forthcoming<Outcome<core::Done>> last;

    for (int i = 0; i < 50; ++i) {
        last = writer.run([&order, i](Shop &) -> Result<core::Done> {
            order.append(i);
            return core::Done{};
        });
    }

    QVERIFY(last.get());
    QCOMPARE(order.size(), 50);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TestShopThread::twoWriters_shareOneShop()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    ShopThread first(shop.folder(), ShopFile::Access::ReadWrite, shop.clock, shop.random);
    ShopThread second(shop.folder(), ShopFile::Access::ReadWrite, shop.clock, shop.random);
    QList<core::Forthcoming<Outcome<TakenPayment>>> asked;

    for (int i = 0; i < 10; ++i) {
        for (ShopThread *writer : {&first, &second})
            asked.append(
                take(*writer, shop, shop.newId<Receipt>(), shop.aPayment(customer, money(1))));
    }

    for (const auto &future : asked)
        QVERIFY(future.get());
    QCOMPARE(shop.credit(customer), money(20));
    DOCKET_SOUND(shop);
}

void TestShopThread::outcome_namesTheUnitThatTakesItBack()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    ShopThread writer(shop.folder(), ShopFile::Access::ReadWrite, shop.clock, shop.random);
    const auto first =
        take(writer, shop, shop.newId<Receipt>(), shop.aPayment(customer, money(1'00))).get();
    take(writer, shop, shop.newId<Receipt>(), shop.aPayment(customer, money(2'00)))
        .wait();

    const auto undone = writer
                            .run([by = shop.owner, unit = first.unit](Shop &open) {
                                return open.history.undo(by, unit);
                            })
                            .get();

    QVERIFY(undone);
    QVERIFY(!undone.unit.isNone() && undone.unit != first.unit);
    QCOMPARE(shop.credit(customer), money(2'00));
    DOCKET_SOUND(shop);
}

void TestShopThread::refusalOrQuestion_namesNoUnit()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    ShopThread writer(shop.folder(), ShopFile::Access::ReadWrite, shop.clock, shop.random);
    const auto id = shop.newId<Receipt>();
    QVERIFY(!take(writer, shop, id, shop.aPayment(customer, money(1'00))).get().unit.isNone());

    const auto refused =
        take(writer, shop, shop.newId<Receipt>(), shop.aPayment(customer, money(0))).get();
    const auto again = take(writer, shop, id, shop.aPayment(customer, money(1'00))).get();
    const auto asked =
        writer.run([by = shop.owner](Shop &open) { return open.jobs.stages(by); }).get();

    QVERIFY(!refused && refused.unit.isNone());
    QVERIFY(again && again.unit.isNone());
    QVERIFY(asked && asked.unit.isNone());
}

void TestShopThread::bell_ringsOnTheWritersThreadWithWhatWasTouched()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    std::set<const core::Table *> touched; // read when the writer has answered
    QThread *rungOn = nullptr;
    int rings = 0;
    ShopThread writer(shop.folder(),
                      ShopFile::Access::ReadWrite,
                      shop.clock,
                      shop.random,
                      [&](const std::set<const core::Table *> &tables) {
                          touched = tables;
                          rungOn = QThread::currentThread();
                          ++rings;
                      });

    take(writer, shop, shop.newId<Receipt>(), shop.aPayment(customer, money(0))).wait();
    take(writer, shop, shop.newId<Receipt>(), shop.aPayment(customer, money(1))).wait();

    QCOMPARE(rings, 1);
    QVERIFY(touched.contains(&core::tables::receipt));
    QVERIFY(!touched.contains(&core::tables::job));
    QVERIFY(rungOn && rungOn != thread());
}

void TestShopThread::otherProgram_isNoticedByTheDataVersion()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    DOCKET_TAKE(before, shop.file().dataVersion());
    DOCKET_TAKE(quiet, shop.file().dataVersion());
    ShopThread writer(shop.folder(), ShopFile::Access::ReadWrite, shop.clock, shop.random);

    take(writer, shop, shop.newId<Receipt>(), shop.aPayment(customer, money(1))).wait();

    DOCKET_TAKE(after, shop.file().dataVersion());
    QCOMPARE(quiet, before);
    QVERIFY(after != before);
}

DOCKET_TEST(TestShopThread);
#include "tst_shop_thread.moc"
