// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ContactPoint;
using core::Customer;
using core::CustomerChange;
using core::ErrorKind;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

/// What is known of how a customer is reached, and how it is corrected.
class TestCustomerContacts : public QObject
{
    Q_OBJECT

private slots:
    void removedPhone_isFoundNoMore_andIsFreeForAnother();
    void removedPhone_comesBackWhenUndone();
    void removedMainPhone_handsThatOverToTheNext();
    void correctedPhone_isFoundByItsNewNumber();
    void anotherPhone_becomesTheMainOne();
    void onlyPhoneReplaced_theNewOneIsTheMainOne();
    void mail_isSetChangedAndRemoved();
    void creditLimit_isTakenAwayAgain();
    void badOrForeignPhone_isRefusedAndNothingWritten();

private:
    struct Known
    {
        core::Id<Customer> id;
        QList<core::Stored<ContactPoint>> phones;
    };
    static Known known(TestShop &shop, const QStringList &phones);
    static core::Result<core::CustomerCard>
    change(TestShop &shop, const Known &known, const CustomerChange &change)
    {
        return shop->customers.change(shop.owner, known.id, change);
    }
};

TestCustomerContacts::Known TestCustomerContacts::known(TestShop &shop, const QStringList &phones)
{
    const auto id = shop.newId<Customer>();
    const auto card =
        shop->customers.add(shop.owner, id, {.customer = {.name = u"Gupta"_s}, .phones = phones});
    return {id, card ? card->contacts : QList<core::Stored<ContactPoint>>()};
}

void TestCustomerContacts::removedPhone_isFoundNoMore_andIsFreeForAnother()
{
    TestShop shop;
    const Known gupta = known(shop, {u"9876543210"_s, u"9876543211"_s});

    DOCKET_TAKE(card, change(shop, gupta, {.phones = {{gupta.phones[1].id, u" "_s}}}));

    QCOMPARE(card.contacts.size(), 1);
    DOCKET_TAKE(found, shop->customers.find(shop.owner, u"43211"_s, 10));
    QVERIFY(found.isEmpty());
    DOCKET_REFUSED(shop->customers.named(shop.owner, u"9876543211"_s), ErrorKind::NotFound);
    const Known verma = known(shop, {u"9876543211"_s});
    DOCKET_TAKE(owner, shop->customers.named(shop.owner, u"9876543211"_s));
    QCOMPARE(owner, verma.id);
    DOCKET_SOUND(shop);
}

void TestCustomerContacts::removedPhone_comesBackWhenUndone()
{
    TestShop shop;
    const Known gupta = known(shop, {u"9876543210"_s, u"9876543211"_s});
    DOCKET_DONE(change(shop, gupta, {.phones = {{gupta.phones[0].id, {}}}}));

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    DOCKET_TAKE(card, shop->customers.card(shop.owner, gupta.id));
    QCOMPARE(card.contacts.size(), 2);
    QCOMPARE(card.contacts[0].id, gupta.phones[0].id);
    QVERIFY(card.contacts[0]->isPrimary && !card.contacts[1]->isPrimary);
    DOCKET_TAKE(found, shop->customers.find(shop.owner, u"43210"_s, 10));
    QCOMPARE(found.size(), 1);
    DOCKET_SOUND(shop);
}

void TestCustomerContacts::removedMainPhone_handsThatOverToTheNext()
{
    TestShop shop;
    const Known gupta = known(shop, {u"9876543210"_s, u"9876543211"_s});

    DOCKET_TAKE(card, change(shop, gupta, {.phones = {{gupta.phones[0].id, {}}}}));

    QCOMPARE(card.contacts.size(), 1);
    QCOMPARE(card.contacts[0]->canonical, u"+919876543211"_s);
    QVERIFY(card.contacts[0]->isPrimary);
}

void TestCustomerContacts::correctedPhone_isFoundByItsNewNumber()
{
    TestShop shop;
    const Known gupta = known(shop, {u"9876543210"_s});

    DOCKET_TAKE(card, change(shop, gupta, {.phones = {{gupta.phones[0].id, u"98765 43219"_s}}}));

    QCOMPARE(card.contacts.size(), 1);
    QCOMPARE(card.contacts[0].id, gupta.phones[0].id);
    QCOMPARE(card.contacts[0]->raw, u"98765 43219"_s);
    QVERIFY(card.contacts[0]->isPrimary);
    DOCKET_TAKE(owner, shop->customers.named(shop.owner, u"9876543219"_s));
    QCOMPARE(owner, gupta.id);
    DOCKET_REFUSED(shop->customers.named(shop.owner, u"9876543210"_s), ErrorKind::NotFound);
}

void TestCustomerContacts::anotherPhone_becomesTheMainOne()
{
    TestShop shop;
    const Known gupta = known(shop, {u"9876543210"_s, u"9876543211"_s});

    DOCKET_DONE(change(shop, gupta, {.primaryPhone = gupta.phones[1].id}));

    DOCKET_TAKE(rows, shop->customers.list(shop.owner, {}, 1));
    QCOMPARE(rows.first().phone, u"+919876543211"_s);
    DOCKET_TAKE(card, shop->customers.card(shop.owner, gupta.id));
    QVERIFY(card.contacts[0]->isPrimary && !card.contacts[1]->isPrimary);
    QCOMPARE(card.contacts[0].id, gupta.phones[1].id);
}

void TestCustomerContacts::onlyPhoneReplaced_theNewOneIsTheMainOne()
{
    TestShop shop;
    const Known gupta = known(shop, {u"9876543210"_s});

    DOCKET_TAKE(card,
                change(shop,
                       gupta,
                       {.addPhones = {u"9876543212"_s}, .phones = {{gupta.phones[0].id, {}}}}));

    QCOMPARE(card.contacts.size(), 1);
    QCOMPARE(card.contacts[0]->canonical, u"+919876543212"_s);
    QVERIFY(card.contacts[0]->isPrimary);
}

void TestCustomerContacts::mail_isSetChangedAndRemoved()
{
    TestShop shop;
    const Known gupta = known(shop, {u"9876543210"_s});

    DOCKET_TAKE(set, change(shop, gupta, {.mail = u"Gupta@Example.in"_s}));
    DOCKET_TAKE(changed, change(shop, gupta, {.mail = u"shop@example.in"_s}));
    DOCKET_TAKE(removed, change(shop, gupta, {.mail = u""_s}));

    QCOMPARE(set.contacts[1]->canonical, u"gupta@example.in"_s);
    QCOMPARE(changed.contacts.size(), 2);
    QCOMPARE(changed.contacts[1]->raw, u"shop@example.in"_s);
    QCOMPARE(removed.contacts.size(), 1);
    DOCKET_REFUSED(change(shop, gupta, {.mail = QString(201, u'm')}), ErrorKind::TextTooLong);
}

void TestCustomerContacts::creditLimit_isTakenAwayAgain()
{
    TestShop shop;
    const Known gupta = known(shop, {});
    DOCKET_DONE(change(shop, gupta, {.termsDays = 15, .creditLimit = money(5000'00)}));

    DOCKET_TAKE(card, change(shop, gupta, {.noCreditLimit = true}));

    QVERIFY(!card.terms->creditLimit);
    QCOMPARE(card.terms->termsDays, 15);
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    DOCKET_TAKE(again, shop->customers.card(shop.owner, gupta.id));
    QCOMPARE(*again.terms->creditLimit, money(5000'00));
}

void TestCustomerContacts::badOrForeignPhone_isRefusedAndNothingWritten()
{
    TestShop shop;
    const Known gupta = known(shop, {u"9876543210"_s});
    const Known verma = known(shop, {u"9876543211"_s});
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(change(shop, gupta, {.phones = {{gupta.phones[0].id, u"x"_s}}}),
                   ErrorKind::NotAPhone);
    DOCKET_REFUSED(change(shop, gupta, {.phones = {{verma.phones[0].id, {}}}}),
                   ErrorKind::NotFound);
    DOCKET_REFUSED(change(shop, gupta, {.primaryPhone = verma.phones[0].id}), ErrorKind::NotFound);
    DOCKET_REFUSED(
        change(shop,
               gupta,
               {.phones = {{gupta.phones[0].id, {}}}, .primaryPhone = gupta.phones[0].id}),
        ErrorKind::NotFound);

    QCOMPARE(tests::markOf(shop), before);
}

DOCKET_TEST(TestCustomerContacts);
#include "tst_customer_contacts.moc"
