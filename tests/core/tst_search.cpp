// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/customer_index.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::Fit;
using core::HitKind;
using core::SearchHit;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

/// One question for everything, and the names in memory that answer one and two letters.
class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void number_isSoughtEverywhere();
    void shortNumber_leavesPhonesOut();
    void printedNumber_isFoundByItsStart();
    void text_findsCustomersAndOpenJobs();
    void betterFits_comeFirst();
    void openThings_comeBeforeClosedOnes();
    void papers_needTheRightToSeeMoney();
    void emptyQuestion_findsNothing();
    void index_answersAsTheFileDoes();
    void index_followsWhatChanges();
    void index_withoutAShopAnswersNothing();

private:
    static QList<SearchHit> find(TestShop &shop, const QString &text);
    static QStringList named(const QList<SearchHit> &hits, HitKind kind);
    static core::Id<core::Customer> customer(TestShop &shop, const QString &name);
};

QList<SearchHit> TestSearch::find(TestShop &shop, const QString &text)
{
    const auto found = shop->search.find(shop.owner, text, 20);
    return found ? *found : QList<SearchHit>();
}

QStringList TestSearch::named(const QList<SearchHit> &hits, HitKind kind)
{
    QStringList names;
    for (const SearchHit &hit : hits) {
        if (hit.kind == kind)
            names.append(kind == HitKind::Customer ? hit.title : hit.number);
    }
    return names;
}

core::Id<core::Customer> TestSearch::customer(TestShop &shop, const QString &name)
{
    const auto id = shop.newId<core::Customer>();
    const bool isAdded = bool(shop->customers.add(shop.owner, id, {.customer = {.name = name}}));
    return isAdded ? id : core::Id<core::Customer>();
}

void TestSearch::number_isSoughtEverywhere()
{
    TestShop shop;
    const auto id = shop.newId<core::Customer>();
    DOCKET_DONE(shop->customers.add(
        shop.owner, id, {.customer = {.name = u"Gupta"_s}, .phones = {u"98765 00001"_s}}));
    shop.aJob(id);
    shop.anInvoice(id, money(5'00));
    shop.aReceipt(id, money(1'00));

    const auto byPaper = find(shop, u"00001"_s);

    QCOMPARE(named(byPaper, HitKind::Customer), QStringList({u"Gupta"_s}));
    QCOMPARE(named(byPaper, HitKind::Job), QStringList({u"1"_s}));
    QCOMPARE(named(byPaper, HitKind::Paper), QStringList({u"A/26-27/00001"_s}));
    QCOMPARE(named(byPaper, HitKind::Receipt), QStringList({u"AR/26-27/00001"_s}));
    QCOMPARE(byPaper.last().kind, HitKind::Customer); // inside a phone, behind whole numbers
}

void TestSearch::shortNumber_leavesPhonesOut()
{
    TestShop shop;
    const auto id = shop.newId<core::Customer>();
    DOCKET_DONE(shop->customers.add(
        shop.owner, id, {.customer = {.name = u"Gupta"_s}, .phones = {u"98765 00001"_s}}));
    for (int i = 0; i < 12; ++i)
        shop.aJob(id);

    const auto hits = find(shop, u"1"_s);

    QVERIFY(named(hits, HitKind::Customer).isEmpty());
    QCOMPARE(named(hits, HitKind::Job), QStringList({u"1"_s, u"10"_s, u"11"_s, u"12"_s}));
    QCOMPARE(hits[0].fit, Fit::WholeNumber);
    QCOMPARE(hits[1].fit, Fit::NumberStart);
}

void TestSearch::printedNumber_isFoundByItsStart()
{
    TestShop shop;
    const auto gupta = shop.aCustomer();
    shop.anInvoice(gupta, money(5'00));
    shop.anInvoice(gupta, money(6'00));

    QCOMPARE(named(find(shop, u"a/26-27/00002"_s), HitKind::Paper),
             QStringList({u"A/26-27/00002"_s}));
    QCOMPARE(find(shop, u"a/26-27/00002"_s).constFirst().fit, Fit::WholeNumber);
    QCOMPARE(named(find(shop, u"A/26"_s), HitKind::Paper).size(), 2);
}

void TestSearch::text_findsCustomersAndOpenJobs()
{
    TestShop shop;
    const auto gupta = shop.aCustomer();
    shop.aJob(gupta, u"Wedding cards"_s);
    const auto over = shop.aJob(gupta, u"Business cards"_s);
    DOCKET_DONE(shop->jobs.move(shop.owner, over, shop.stageOf(core::StageCategory::Done), {}));

    const auto hits = find(shop, u"CARD"_s);

    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].title, u"Wedding cards"_s);
    QCOMPARE(hits[0].detail, u"Gupta Medicals"_s);
    QCOMPARE(named(find(shop, u"medic"_s), HitKind::Customer), QStringList({u"Gupta Medicals"_s}));
}

void TestSearch::betterFits_comeFirst()
{
    TestShop shop;
    customer(shop, u"Lotus Agarwal"_s);
    customer(shop, u"Prasadlotus"_s);
    customer(shop, u"Lotus Clinic"_s);

    QCOMPARE(named(find(shop, u"lotus"_s), HitKind::Customer),
             QStringList({u"Lotus Agarwal"_s, u"Lotus Clinic"_s, u"Prasadlotus"_s}));
}

void TestSearch::openThings_comeBeforeClosedOnes()
{
    TestShop shop;
    const auto gupta = shop.aCustomer();
    shop.anInvoice(gupta, money(5'00));
    shop.aReceipt(gupta, money(5'00));
    shop.anInvoice(gupta, money(6'00));

    const auto hits = find(shop, u"A/26"_s);

    QCOMPARE(named(hits, HitKind::Paper), QStringList({u"A/26-27/00002"_s, u"A/26-27/00001"_s}));
    QVERIFY(!hits[0].isClosed && hits[1].isClosed);
    QCOMPARE(*hits[0].amount, money(6'00));
}

void TestSearch::papers_needTheRightToSeeMoney()
{
    TestShop shop;
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);
    const auto gupta = shop.aCustomer();
    shop.anInvoice(gupta, money(5'00));
    shop.aJob(gupta);

    DOCKET_TAKE(hits, shop->search.find(mohan, u"1"_s, 20));
    DOCKET_TAKE(people, shop->search.find(mohan, u"gupta"_s, 20));

    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].kind, HitKind::Job);
    QVERIFY(!hits[0].amount && !people[0].amount);
    DOCKET_REFUSED(shop->search.find({}, u"gupta"_s, 20), ErrorKind::NotPermitted);
    DOCKET_REFUSED(shop->search.find({}, u"1"_s, 20), ErrorKind::NotPermitted);
}

void TestSearch::emptyQuestion_findsNothing()
{
    TestShop shop;
    shop.aJob(shop.aCustomer());

    QVERIFY(find(shop, u"  "_s).isEmpty());
    QVERIFY(find(shop, u"%"_s).isEmpty());
    QVERIFY(find(shop, u"\"'"_s).isEmpty());
}

void TestSearch::index_answersAsTheFileDoes()
{
    TestShop shop;
    const QStringList people{u"Gupta"_s, u"Agrawal Gupta"_s, u"राम शर्मा"_s, u"Muñoz"_s, u"gg"_s};
    for (const QString &name : people)
        customer(shop, name);
    const auto titles = [&](const QString &text) {
        const auto found = shop->customers.find(shop.owner, text, 3);
        QStringList names;
        for (const auto &row : *found)
            names.append(row.name);
        return names;
    };
    const QStringList questions{u"g"_s, u"gu"_s, u"r"_s, u"ra s"_s, u"mu"_s, u"zz"_s, u"a g"_s};
    QList<QStringList> byFile;
    for (const QString &text : questions)
        byFile.append(titles(text));

    core::CustomerIndex index(shop.folder(), shop.clock, shop.random);
    index.settle();
    shop->customers.lookUpIn(&index);

    QVERIFY(index.isReady());
    for (qsizetype i = 0; i < questions.size(); ++i)
        QCOMPARE(titles(questions[i]), byFile[i]);
}

void TestSearch::index_followsWhatChanges()
{
    TestShop shop;
    const auto gupta = customer(shop, u"Gupta"_s);
    core::CustomerIndex index(shop.folder(), shop.clock, shop.random);
    index.settle();
    const auto count = [&](const QString &word) {
        index.refresh();
        index.settle();
        return index.matching({word}, 10).size();
    };

    core::CustomerChange change;
    change.name = u"Xavier"_s;
    change.addPhones = {u"98765 43210"_s};
    DOCKET_DONE(shop->customers.change(shop.owner, gupta, change));
    QCOMPARE(count(u"gu"_s), 0);
    QCOMPARE(count(u"xa"_s), 1);
    QCOMPARE(count(u"98"_s), 1);
    customer(shop, u"Xerxes"_s);
    QCOMPARE(count(u"x"_s), 2);
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    QCOMPARE(count(u"x"_s), 1);
}

void TestSearch::index_withoutAShopAnswersNothing()
{
    TestShop shop;
    QTemporaryDir empty;
    core::CustomerIndex index(empty.path(), shop.clock, shop.random);
    index.settle();

    QVERIFY(!index.isReady());
    QVERIFY(index.matching({u"g"_s}, 10).isEmpty());
}

DOCKET_TEST(TestSearch);
#include "tst_search.moc"
