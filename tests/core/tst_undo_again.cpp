// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::RowId;
using tests::lastUnit;
using tests::TestShop;

/// Undo of undo, and undo after undo.
class TestUndoAgain : public QObject
{
    Q_OBJECT

private slots:
    void undoOfUndo_bringsTheRowBack();
    void undoOfUndoOfUndo_takesItAwayAgain();
    void undoAgainAndAgain_walksBack();
    void actDoneAgain_canBeUndoneAgain();
};

void TestUndoAgain::undoOfUndo_bringsTheRowBack()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    DOCKET_DONE(shop->history.undoLast(shop.owner));

    DOCKET_DONE(shop->history.undo(shop.owner, lastUnit(shop)));

    DOCKET_TAKE(card, shop->customers.card(shop.owner, customer));
    QCOMPARE(card.customer->name, QStringLiteral("Gupta Medicals"));
    DOCKET_TAKE(found, shop->customers.find(shop.owner, QStringLiteral("gupta"), 10));
    QCOMPARE(found.size(), 1);
    DOCKET_SOUND(shop);
}

void TestUndoAgain::undoOfUndoOfUndo_takesItAwayAgain()
{
    TestShop shop;
    const core::NewCustomer wanted{.customer = {.name = QStringLiteral("Gupta")},
                                   .phones = {QStringLiteral("9876543210")}};
    const auto customer = shop.newId<core::Customer>();
    DOCKET_DONE(shop->customers.add(shop.owner, customer, wanted));

    for (int time = 0; time < 3; ++time)
        DOCKET_DONE(shop->history.undo(shop.owner, lastUnit(shop)));

    DOCKET_REFUSED(shop->customers.card(shop.owner, customer), ErrorKind::NotFound);
    DOCKET_SOUND(shop);
}

void TestUndoAgain::undoAgainAndAgain_walksBack()
{
    TestShop shop;
    const auto customer = shop.aCustomer(QStringLiteral("Gupta"));
    for (const QString &name : {QStringLiteral("Guptaji"), QStringLiteral("Gupta Medicals")}) {
        core::CustomerChange change;
        change.name = name;
        DOCKET_DONE(shop->customers.change(shop.owner, customer, change));
    }

    QStringList names;
    for (int time = 0; time < 2; ++time) {
        DOCKET_DONE(shop->history.undoLast(shop.owner));
        DOCKET_TAKE(card, shop->customers.card(shop.owner, customer));
        names.append(card.customer->name);
    }
    DOCKET_DONE(shop->history.undoLast(shop.owner));

    QCOMPARE(names, QStringList({QStringLiteral("Guptaji"), QStringLiteral("Gupta")}));
    DOCKET_REFUSED(shop->customers.card(shop.owner, customer), ErrorKind::NotFound);
    DOCKET_SOUND(shop);
}

void TestUndoAgain::actDoneAgain_canBeUndoneAgain()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const RowId unit = lastUnit(shop);
    DOCKET_DONE(shop->history.undo(shop.owner, unit));
    DOCKET_DONE(shop->history.undo(shop.owner, lastUnit(shop)));

    DOCKET_DONE(shop->history.undo(shop.owner, unit));

    DOCKET_REFUSED(shop->customers.card(shop.owner, customer), ErrorKind::NotFound);
    DOCKET_SOUND(shop);
}

DOCKET_TEST(TestUndoAgain);
#include "tst_undo_again.moc"
