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

    DOCKET_DONE(shop->items.add(shop.owner, shop.newId<Item>(), item, price));

    DOCKET_TAKE(rows, shop->items.list(shop.owner, 10));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].item->name, u"A4 paper"_s);
    QCOMPARE(rows[0].item->code, u"P-4"_s);
    QCOMPARE(rows[0].item->kind, core::ItemKind::Goods);
    QCOMPARE(rows[0].price->price, price.price);
    QCOMPARE(rows[0].price->pricePer, price.pricePer);
    QVERIFY(rows[0].price->includesTax && rows[0].price->taxes == price.taxes);
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
        shop.owner, shop.newId<Item>(), {.name = u"Paper"_s}, {.price = Decimal::whole(5)}));

    DOCKET_TAKE(rows, shop->items.list(mohan, 10));

    QVERIFY(!rows.first().price);
}

void TestItems::badValue_isRefusedAndNothingWritten()
{
    TestShop shop;
    const Item paper{.name = u"Paper"_s};
    const auto before = tests::markOf(shop);
    const auto add = [&](const Item &item, const ItemPrice &price) {
        return shop->items.add(shop.owner, shop.newId<Item>(), item, price);
    };

    DOCKET_REFUSED(add({}, {}), ErrorKind::FieldMissing);
    DOCKET_REFUSED(add({.code = QString(41, u'c'), .name = u"P"_s}, {}), ErrorKind::TextTooLong);
    DOCKET_REFUSED(add(paper, {.price = Decimal::whole(-1)}), ErrorKind::NumberOutOfRange);
    DOCKET_REFUSED(add(paper, {.pricePer = Decimal()}), ErrorKind::NumberOutOfRange);
    DOCKET_REFUSED(add(paper, {.fromQuantity = Decimal::whole(-1)}), ErrorKind::NumberOutOfRange);

    QCOMPARE(tests::markOf(shop), before);
    QCOMPARE(shop.rows("item"), 0);
}

void TestItems::sameIdOtherAnswer_isRefused()
{
    TestShop shop;
    const auto id = shop.newId<Item>();
    const Item item{.name = u"Paper"_s, .unit = u"ream"_s};
    const ItemPrice price{.price = Decimal::whole(5)};
    DOCKET_DONE(shop->items.add(shop.owner, id, item, price));
    DOCKET_DONE(shop->items.add(shop.owner, id, item, price));

    Item other = item;
    other.unit = u"sheet"_s;
    DOCKET_REFUSED(shop->items.add(shop.owner, id, other, price), ErrorKind::IdReused);
    ItemPrice otherPrice = price;
    otherPrice.pricePer = Decimal::whole(1000);
    DOCKET_REFUSED(shop->items.add(shop.owner, id, item, otherPrice), ErrorKind::IdReused);
    QCOMPARE(shop.rows("item"), 1);
}

DOCKET_TEST(TestItems);
#include "tst_items.moc"
