// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Decimal;
using core::ErrorKind;
using core::Item;
using core::ItemPrice;
using tests::TestShop;

using namespace Qt::StringLiterals;

class TestItems : public QObject
{
    Q_OBJECT

private slots:
    void newItem_hasAllThatWasSaid();
    void items_areListedByName();
    void price_isHiddenFromThoseWhoSeeNoMoney();
    void badValue_isRefusedAndNothingWritten();
    void sameIdOtherAnswer_isRefused();
    void change_keepsThePriceRowsThatStay();
    void codeOfAnother_isRefused();
    void retired_isNotOfferedAndComesBack();
    void doubledPrice_standsInNoWay();
    void lastTime_isTheNewestInvoiceThatStands();
    void whoTakesMore_paysThePriceOfThatQuantity_data();
    void whoTakesMore_paysThePriceOfThatQuantity();
};

void TestItems::newItem_hasAllThatWasSaid()
{
    TestShop shop;
    const Item item{.kind = core::ItemKind::Goods,
                    .code = u" P-4 "_s,
                    .name = u"A4  paper"_s,
                    .unit = u"ream"_s,
                    .taxCode = u"4802"_s};
    const ItemPrice price{
        .price = Decimal::fromMillionths(245'123'456),
        .pricePer = Decimal::whole(1000),
        .includesTax = true,
        .taxes = {.components = {{.name = u"CGST"_s, .rate = Decimal::whole(9)},
                                 {.name = u"SGST"_s, .rate = Decimal::whole(9)}}}};

    DOCKET_DONE(shop->items.add(shop.owner, shop.newId<Item>(), item, {price}));

    DOCKET_TAKE(rows, shop->items.list(shop.owner, 10));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].item->name, u"A4 paper"_s);
    QCOMPARE(rows[0].item->code, u"P-4"_s);
    QCOMPARE(rows[0].item->kind, core::ItemKind::Goods);
    QCOMPARE(rows[0].prices[0].price, price.price);
    QCOMPARE(rows[0].prices[0].pricePer, price.pricePer);
    QVERIFY(rows[0].prices[0].includesTax && rows[0].prices[0].taxes == price.taxes);
    DOCKET_SOUND(shop);
}

void TestItems::items_areListedByName()
{
    TestShop shop;
    for (const QString &name : {u"C"_s, u"A"_s, u"B"_s})
        DOCKET_DONE(shop->items.add(shop.owner, shop.newId<Item>(), {.name = name}, {}));

    DOCKET_TAKE(rows, shop->items.list(shop.owner, 2));

    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].item->name, u"A"_s);
    QCOMPARE(rows[1].item->name, u"B"_s);
}

void TestItems::price_isHiddenFromThoseWhoSeeNoMoney()
{
    TestShop shop;
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);
    DOCKET_DONE(shop->items.add(
        shop.owner, shop.newId<Item>(), {.name = u"Paper"_s}, {{.price = Decimal::whole(5)}}));

    DOCKET_TAKE(rows, shop->items.list(mohan, 10));

    QVERIFY(rows.first().prices.isEmpty());
}

void TestItems::badValue_isRefusedAndNothingWritten()
{
    TestShop shop;
    const Item paper{.name = u"Paper"_s};
    const auto before = tests::markOf(shop);
    const auto add = [&](const Item &item, const core::ItemPrices &prices) {
        return shop->items.add(shop.owner, shop.newId<Item>(), item, prices);
    };

    DOCKET_REFUSED(add({}, {}), ErrorKind::FieldMissing);
    DOCKET_REFUSED(add({.code = QString(41, u'c'), .name = u"P"_s}, {}), ErrorKind::TextTooLong);
    DOCKET_REFUSED(add(paper, {{.price = Decimal::whole(-1)}}), ErrorKind::NumberOutOfRange);
    DOCKET_REFUSED(add(paper, {{.pricePer = Decimal()}}), ErrorKind::NumberOutOfRange);
    DOCKET_REFUSED(add(paper, {{.fromQuantity = Decimal::whole(-1)}}), ErrorKind::NumberOutOfRange);

    DOCKET_REFUSED(
        add(paper, {{.fromQuantity = Decimal::whole(5)}, {.fromQuantity = Decimal::whole(5)}}),
        ErrorKind::PriceTwice);

    QCOMPARE(tests::markOf(shop), before);
    QCOMPARE(shop.rows("item"), 0);
}

void TestItems::sameIdOtherAnswer_isRefused()
{
    TestShop shop;
    const auto id = shop.newId<Item>();
    const Item item{.name = u"Paper"_s, .unit = u"ream"_s};
    const ItemPrice price{.price = Decimal::whole(5)};
    DOCKET_DONE(shop->items.add(shop.owner, id, item, {price}));
    DOCKET_DONE(shop->items.add(shop.owner, id, item, {price}));

    Item other = item;
    other.unit = u"sheet"_s;
    DOCKET_REFUSED(shop->items.add(shop.owner, id, other, {price}), ErrorKind::IdReused);
    ItemPrice otherPrice = price;
    otherPrice.pricePer = Decimal::whole(1000);
    DOCKET_REFUSED(shop->items.add(shop.owner, id, item, {otherPrice}), ErrorKind::IdReused);
    QCOMPARE(shop.rows("item"), 1);
}

void TestItems::change_keepsThePriceRowsThatStay()
{
    TestShop shop;
    const auto id = shop.newId<Item>();
    const core::ItemPrices before{
        {.price = Decimal::whole(3)},
        {.fromQuantity = Decimal::whole(500), .price = Decimal::whole(2)},
        {.fromQuantity = Decimal::whole(1000), .price = Decimal::whole(1)}};
    DOCKET_DONE(shop->items.add(shop.owner, id, {.name = u"Card"_s}, before));
    core::ItemPrices after = before;
    after[1].price = Decimal::fromMillionths(1'800'000);
    after.removeLast();

    DOCKET_DONE(shop->items.change(shop.owner, id, {.name = u"Cards"_s}, after));

    DOCKET_TAKE(row, shop->items.card(shop.owner, id));
    QCOMPARE(row.item->name, u"Cards"_s);
    QCOMPARE(row.prices, after);
    QCOMPARE(shop.rows("item_price"), 3); // one of them let go, none written anew
    DOCKET_SOUND(shop);

    DOCKET_DONE(shop->history.undoLast(shop.owner));
    DOCKET_TAKE(again, shop->items.card(shop.owner, id));
    QCOMPARE(again.item->name, u"Card"_s);
    QCOMPARE(again.prices, before);
}

void TestItems::codeOfAnother_isRefused()
{
    TestShop shop;
    DOCKET_DONE(
        shop->items.add(shop.owner, shop.newId<Item>(), {.code = u"P4"_s, .name = u"Paper"_s}, {}));
    const auto other = shop.newId<Item>();
    const Item card{.name = u"Card"_s};
    DOCKET_DONE(shop->items.add(shop.owner, other, card, {}));
    Item coded = card;
    coded.code = u"p4"_s; // whatever the case

    DOCKET_REFUSED(shop->items.add(shop.owner, shop.newId<Item>(), coded, {}),
                   ErrorKind::ItemCodeTaken);
    DOCKET_REFUSED(shop->items.change(shop.owner, other, coded, {}), ErrorKind::ItemCodeTaken);
    DOCKET_REFUSED(shop->items.change(shop.owner, shop.newId<Item>(), card, {}),
                   ErrorKind::NotFound);
}

void TestItems::retired_isNotOfferedAndComesBack()
{
    TestShop shop;
    const auto id = shop.newId<Item>();
    Item item{.name = u"Fax"_s};
    const core::ItemPrices prices{{.price = Decimal::whole(5)}};
    DOCKET_DONE(shop->items.add(shop.owner, id, item, prices));
    item.active = false;
    DOCKET_DONE(shop->items.change(shop.owner, id, item, prices));

    DOCKET_TAKE(sold, shop->items.list(shop.owner, 10));
    QVERIFY(sold.isEmpty());
    DOCKET_TAKE(all, shop->items.list(shop.owner, 10, core::ItemRange::All));
    QCOMPARE(all.size(), 1);

    item.active = true;
    DOCKET_DONE(shop->items.change(shop.owner, id, item, prices));
    DOCKET_TAKE(again, shop->items.list(shop.owner, 10));
    QCOMPARE(again.first().prices, prices);
}

void TestItems::whoTakesMore_paysThePriceOfThatQuantity_data()
{
    QTest::addColumn<int>("quantity");
    QTest::addColumn<int>("price");
    QTest::newRow("below the first") << 10 << 5;
    QTest::newRow("the first") << 100 << 5;
    QTest::newRow("one below the next") << 499 << 5;
    QTest::newRow("the next") << 500 << 4;
    QTest::newRow("beyond the last") << 9000 << 3;
    QTest::newRow("taken back") << -500 << 4;
}

void TestItems::whoTakesMore_paysThePriceOfThatQuantity()
{
    QFETCH(int, quantity);
    QFETCH(int, price);
    const auto from = [](int count, int each) {
        return ItemPrice{.fromQuantity = Decimal::whole(count), .price = Decimal::whole(each)};
    };

    DOCKET_TAKE(prices, core::checkedPrices({from(1000, 3), from(100, 5), from(500, 4)}));

    QCOMPARE(core::priceAt(prices, Decimal::whole(quantity))->price, Decimal::whole(price));
    QVERIFY(!core::priceAt({}, Decimal::whole(quantity)));
}

void TestItems::lastTime_isTheNewestInvoiceThatStands()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto sell = [&](const QString &name, int price) {
        core::Draft draft = shop.aDraft(customer, tests::money(100'00));
        draft.content.lines.first().description = name;
        draft.content.lines.first().price = Decimal::whole(price);
        const auto id = shop.newId<core::Draft>();
        tests::must(shop->documents.addDraft(shop.owner, id, draft));
        return tests::must(shop->documents.issue(shop.owner, shop.newId<core::Paper>(), id));
    };
    const auto last = [&](const QString &name) {
        return tests::must(shop->items.lastSold(shop.owner, customer, name));
    };
    sell(u"Banner 8 × 4 ft"_s, 18);
    const auto newest = sell(u"Banner"_s, 20);
    sell(u"Bannerstand"_s, 7);
    sell(u"Banner 300 gsm gold"_s, 7);
    sell(u"Banner stand"_s, 7);

    QVERIFY(!last(u"Card"_s));
    QCOMPARE(last(u"Banner"_s)->price, Decimal::whole(20));
    QCOMPARE(last(u"Banner"_s)->number, newest.paper.number);
    DOCKET_DONE(shop->documents.cancel(shop.owner, core::Id<core::Paper>(newest.id), u"wrong"_s));
    QCOMPARE(last(u"Banner"_s)->price, Decimal::whole(18));
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);
    DOCKET_REFUSED(shop->items.lastSold(mohan, customer, u"Banner"_s), ErrorKind::NotPermitted);
}

void TestItems::doubledPrice_standsInNoWay()
{
    TestShop shop;
    const auto id = shop.newId<Item>();
    const core::ItemPrices prices{{.price = Decimal::whole(5)}};
    DOCKET_DONE(shop->items.add(shop.owner, id, {.name = u"Card"_s}, prices));
    // Two PCs said a price for the same quantity.
    const core::Act act{.verb = core::verbs::changeItem, .by = shop.owner};
    DOCKET_DONE(shop.file().write(act, [&](core::Record &record) -> core::Result<core::Done> {
        core::ItemStore(shop.database()).change(record, id, {.name = u"Card"_s}, prices + prices);
        return core::Done{};
    }));
    DOCKET_TAKE(twice, shop->items.card(shop.owner, id));
    QCOMPARE(twice.prices.size(), 2);

    Item item = twice.item.value;
    item.active = false;
    DOCKET_DONE(shop->items.change(shop.owner, id, item, twice.prices)); // stands in no way
    DOCKET_REFUSED(shop->items.change(shop.owner, id, item, twice.prices + prices),
                   ErrorKind::PriceTwice);
}

DOCKET_TEST(TestItems);
#include "tst_items.moc"
