// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Customer;
using core::CustomerChange;
using core::ErrorKind;
using core::NewCustomer;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

class TestCustomers : public QObject
{
    Q_OBJECT

private slots:
    void newCustomer_hasAllThatWasSaid();
    void phoneInAnyForm_isOneNumber_data();
    void phoneInAnyForm_isOneNumber();
    void firstPhone_isThePrimary();
    void sameQuestionTwice_givesOneCustomer();
    void sameIdOtherAnswer_isRefused_data();
    void sameIdOtherAnswer_isRefused();
    void badValue_isRefusedAndNothingWritten_data();
    void badValue_isRefusedAndNothingWritten();
    void listWithOneRefused_leavesNothing();
    void change_writesOnlyTheGroupsThatDiffer();
    void badChange_leavesNothing();
    void changeOfAStranger_isRefused();
    void terms_needTheRightToSetThem();
    void terms_areHiddenFromThoseWhoSeeNoMoney();
    void termsOutOfRange_areRefused();
    void name_isFoundByPhoneNameAndId();
    void twoOfOneName_areAmbiguous();
    void list_goesOnBehindAName();

private:
    static core::Result<core::CustomerCard> add(TestShop &shop, const NewCustomer &wanted);
};

core::Result<core::CustomerCard> TestCustomers::add(TestShop &shop, const NewCustomer &wanted)
{
    return shop->customers.add(shop.owner, shop.newId<Customer>(), wanted);
}

void TestCustomers::newCustomer_hasAllThatWasSaid()
{
    TestShop shop;
    const NewCustomer wanted{.customer = {.kind = core::CustomerKind::Firm,
                                          .name = u" Gupta \n Medicals "_s,
                                          .place = u"Indore"_s,
                                          .taxNumber = u"23AAAAA0000A1Z5"_s,
                                          .language = u"hi"_s,
                                          .alert = u"pays late"_s},
                             .phones = {u"98765 43210"_s, u"0731 2540000"_s},
                             .mail = u"Gupta@Example.IN"_s,
                             .terms = core::CustomerTerms{.creditLimit = money(5000'00),
                                                          .limitAction = core::LimitAction::Block,
                                                          .termsDays = 15}};

    DOCKET_TAKE(added, add(shop, wanted));

    DOCKET_TAKE(card, shop->customers.card(shop.owner, added.customer.id));
    QCOMPARE(card.customer->name, u"Gupta Medicals"_s);
    QCOMPARE(card.customer->kind, core::CustomerKind::Firm);
    QCOMPARE(card.customer->alert, u"pays late"_s);
    QCOMPARE(card.contacts.size(), 3);
    QCOMPARE(card.contacts[0]->canonical, u"+919876543210"_s);
    QCOMPARE(card.contacts[0]->raw, u"98765 43210"_s);
    QCOMPARE(card.contacts[2]->canonical, u"gupta@example.in"_s);
    QCOMPARE(card.terms->termsDays, 15);
    QCOMPARE(*card.terms->creditLimit, money(5000'00));
    DOCKET_SOUND(shop);
}

void TestCustomers::phoneInAnyForm_isOneNumber_data()
{
    QTest::addColumn<QString>("typed");
    for (const char16_t *typed : {u"9876543210",
                                  u"09876543210",
                                  u"+91 98765 43210",
                                  u"0091-98765-43210",
                                  u"(+91) 98765.43210",
                                  u"९८७६५४३२१०",
                                  u"９８７６５４３２１０",
                                  u" 98765\u00a043210\u200e "})
        QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed);
}

void TestCustomers::phoneInAnyForm_isOneNumber()
{
    QFETCH(QString, typed);
    TestShop shop;
    DOCKET_TAKE(added, add(shop, {.customer = {.name = u"Gupta"_s}, .phones = {typed}}));

    DOCKET_TAKE(byNumber, shop->customers.named(shop.owner, u"98765-43210"_s));
    DOCKET_TAKE(found, shop->customers.find(shop.owner, u"3210"_s, 10));

    QCOMPARE(added.contacts.first()->canonical, u"+919876543210"_s);
    QCOMPARE(byNumber, added.customer.id);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().phone, u"+919876543210"_s);
}

void TestCustomers::firstPhone_isThePrimary()
{
    TestShop shop;
    DOCKET_TAKE(
        added,
        add(shop,
            {.customer = {.name = u"Gupta"_s}, .phones = {u"9876543210"_s, u"9876543211"_s}}));

    QVERIFY(added.contacts[0]->isPrimary && !added.contacts[1]->isPrimary);
    CustomerChange change;
    change.addPhones = {u"9876543212"_s};
    DOCKET_TAKE(changed, shop->customers.change(shop.owner, added.customer.id, change));
    QCOMPARE(changed.contacts.size(), 3);
    QVERIFY(!changed.contacts[2]->isPrimary);
}

void TestCustomers::sameQuestionTwice_givesOneCustomer()
{
    TestShop shop;
    const auto id = shop.newId<Customer>();
    const NewCustomer wanted{.customer = {.name = u"Gupta"_s}, .phones = {u"9876543210"_s}};

    DOCKET_DONE(shop->customers.add(shop.owner, id, wanted));
    DOCKET_DONE(shop->customers.add(shop.owner, id, wanted));

    QCOMPARE(shop.rows("customer"), 1);
    QCOMPARE(shop.rows("contact_point"), 1);
}

void TestCustomers::sameIdOtherAnswer_isRefused_data()
{
    QTest::addColumn<int>("part");
    int part = 0;
    for (const char *name : {"name",
                             "kind",
                             "place",
                             "tax number",
                             "language",
                             "alert",
                             "opt out",
                             "phone",
                             "mail",
                             "terms",
                             "limit",
                             "limit action"})
        QTest::newRow(name) << part++;
}

void TestCustomers::sameIdOtherAnswer_isRefused()
{
    QFETCH(int, part);
    TestShop shop;
    const auto id = shop.newId<Customer>();
    NewCustomer wanted{.customer = {.name = u"Gupta"_s}, .terms = core::CustomerTerms()};
    DOCKET_DONE(shop->customers.add(shop.owner, id, wanted));
    const std::function<void()> changes[] = {
        [&]() { wanted.customer.name = u"Verma"_s; },
        [&]() { wanted.customer.kind = core::CustomerKind::Firm; },
        [&]() { wanted.customer.place = u"Indore"_s; },
        [&]() { wanted.customer.taxNumber = u"23"_s; },
        [&]() { wanted.customer.language = u"hi"_s; },
        [&]() { wanted.customer.alert = u"pays late"_s; },
        [&]() { wanted.customer.optOut = true; },
        [&]() { wanted.phones = QStringList{u"9876543210"_s}; },
        [&]() { wanted.mail = u"a@b.in"_s; },
        [&]() { wanted.terms->termsDays = 7; },
        [&]() { wanted.terms->creditLimit = money(1); },
        [&]() { wanted.terms->limitAction = core::LimitAction::Block; }};

    changes[part]();

    DOCKET_REFUSED(shop->customers.add(shop.owner, id, wanted), ErrorKind::IdReused);
    QCOMPARE(shop.rows("customer"), 1);
}

void TestCustomers::badValue_isRefusedAndNothingWritten_data()
{
    QTest::addColumn<NewCustomer>("wanted");
    QTest::addColumn<ErrorKind>("kind");
    const Customer gupta{.name = u"Gupta"_s};

    QTest::newRow("no name") << NewCustomer{} << ErrorKind::FieldMissing;
    QTest::newRow("blank name") << NewCustomer{.customer = {.name = u" \t\u00a0\n"_s}}
                                << ErrorKind::FieldMissing;
    QTest::newRow("control name") << NewCustomer{.customer = {.name = u"\u0001\u0002"_s}}
                                  << ErrorKind::FieldMissing;
    QTest::newRow("long name") << NewCustomer{.customer = {.name = QString(121, u'a')}}
                               << ErrorKind::TextTooLong;
    QTest::newRow("long place") << NewCustomer{.customer = {.name = u"G"_s,
                                                            .place = QString(121, u'a')}}
                                << ErrorKind::TextTooLong;
    QTest::newRow("word for a phone")
        << NewCustomer{.customer = gupta, .phones = {u"call his son"_s}} << ErrorKind::NotAPhone;
    QTest::newRow("second phone short")
        << NewCustomer{.customer = gupta, .phones = {u"9876543210"_s, u"+91 98765"_s}}
        << ErrorKind::PhoneTooShort;
    QTest::newRow("phone long") << NewCustomer{.customer = gupta,
                                               .phones = {u"+91 98765 43210 98765 43210"_s}}
                                << ErrorKind::PhoneTooLong;
    QTest::newRow("terms below zero")
        << NewCustomer{.customer = gupta, .terms = core::CustomerTerms{.termsDays = -1}}
        << ErrorKind::NumberOutOfRange;
    QTest::newRow("long mail") << NewCustomer{.customer = gupta, .mail = QString(201, u'm')}
                               << ErrorKind::TextTooLong;
}

void TestCustomers::badValue_isRefusedAndNothingWritten()
{
    QFETCH(NewCustomer, wanted);
    QFETCH(ErrorKind, kind);
    TestShop shop;
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(add(shop, wanted), kind);

    QCOMPARE(tests::markOf(shop), before);
    QCOMPARE(shop.rows("customer"), 0);
    QCOMPARE(shop.rows("contact_point"), 0);
}

void TestCustomers::listWithOneRefused_leavesNothing()
{
    TestShop shop;
    const QList<core::Stored<NewCustomer>> list{
        {shop.newId<NewCustomer>(), {.customer = {.name = u"Gupta"_s}}},
        {shop.newId<NewCustomer>(), {.customer = {.name = u"Verma"_s}, .phones = {u"x"_s}}}};

    DOCKET_REFUSED(shop->customers.addAll(shop.owner, shop.file().ids().next(), list),
                   ErrorKind::NotAPhone);
    QCOMPARE(shop.rows("customer"), 0);
    DOCKET_TAKE(found, shop->customers.find(shop.owner, u"gupta"_s, 10));
    QVERIFY(found.isEmpty());
}

void TestCustomers::change_writesOnlyTheGroupsThatDiffer()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    CustomerChange change;
    change.name = u"Gupta Medicals"_s;
    change.place = u"Indore"_s;
    change.optOut = true;

    DOCKET_DONE(shop->customers.change(shop.owner, customer, change));

    QCOMPARE(tests::cell(shop.database(), "SELECT body FROM op ORDER BY row DESC LIMIT 1").text(),
             uR"({"new":{"opt_out":1,"place":"Indore"},"old":{"opt_out":0,"place":""}})"_s);
    change = {};
    change.kind = core::CustomerKind::Firm;
    DOCKET_DONE(shop->customers.change(shop.owner, customer, change));
    QCOMPARE(tests::cell(shop.database(), "SELECT body FROM op ORDER BY row DESC LIMIT 1").text(),
             uR"({"new":{"kind":2,"name":"Gupta Medicals"},"old":)"
             uR"({"kind":1,"name":"Gupta Medicals"}})"_s);
}

void TestCustomers::badChange_leavesNothing()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto before = tests::markOf(shop);
    CustomerChange change;
    change.place = u"Indore"_s;
    change.addPhones = {u"9876543210"_s, u"x"_s};

    DOCKET_REFUSED(shop->customers.change(shop.owner, customer, change), ErrorKind::NotAPhone);
    change.addPhones.clear();
    change.name = u" "_s;
    DOCKET_REFUSED(shop->customers.change(shop.owner, customer, change), ErrorKind::FieldMissing);

    QCOMPARE(tests::markOf(shop), before);
    DOCKET_TAKE(card, shop->customers.card(shop.owner, customer));
    QCOMPARE(card.customer->place, QString());
}

void TestCustomers::changeOfAStranger_isRefused()
{
    TestShop shop;

    DOCKET_REFUSED(shop->customers.change(shop.owner, shop.newId<Customer>(), {}),
                   ErrorKind::NotFound);
    DOCKET_REFUSED(shop->customers.card(shop.owner, shop.newId<Customer>()), ErrorKind::NotFound);
}

void TestCustomers::terms_needTheRightToSetThem()
{
    TestShop shop;
    core::By counter = shop.person(u"Asha"_s, u"counter"_s);
    const auto customer = shop.aCustomer();
    CustomerChange change;
    change.place = u"Indore"_s;
    change.termsDays = 30;
    const NewCustomer wanted{.customer = {.name = u"Verma"_s},
                             .terms = core::CustomerTerms{.termsDays = 7}};
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->customers.change(counter, customer, change), ErrorKind::NotPermitted);
    DOCKET_REFUSED(shop->customers.add(counter, shop.newId<Customer>(), wanted),
                   ErrorKind::NotPermitted);
    QCOMPARE(tests::markOf(shop), before);

    counter.approver = shop.owner.actor;
    DOCKET_DONE(shop->customers.change(counter, customer, change));
}

void TestCustomers::terms_areHiddenFromThoseWhoSeeNoMoney()
{
    TestShop shop;
    const core::By worker = shop.person(u"Mohan"_s, u"production"_s);
    const auto customer = shop.aCustomer(u"Gupta"_s, 30);
    shop.anInvoice(customer, money(100'00));

    DOCKET_TAKE(card, shop->customers.card(worker, customer));
    DOCKET_TAKE(rows, shop->customers.list(worker, {}, 10));
    DOCKET_TAKE(found, shop->customers.find(worker, u"gupta"_s, 10));

    QVERIFY(!card.terms && !card.owed && !card.credit);
    QVERIFY(!rows.first().owed && !rows.first().credit);
    QVERIFY(!found.first().owed && !found.first().credit);
    DOCKET_TAKE(mine, shop->customers.list(shop.owner, {}, 10));
    QCOMPARE(*mine.first().owed, money(100'00));
}

void TestCustomers::termsOutOfRange_areRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto setting = [&](int days, qint64 limit) {
        CustomerChange change;
        change.termsDays = days;
        change.creditLimit = money(limit);
        return shop->customers.change(shop.owner, customer, change);
    };

    DOCKET_REFUSED(setting(3651, 0), ErrorKind::NumberOutOfRange);
    DOCKET_REFUSED(setting(0, -1), ErrorKind::AmountNotPositive);
    DOCKET_REFUSED(setting(0, 1'000'000'000'001), ErrorKind::AmountTooLarge);
    QCOMPARE(shop.rows("customer_terms"), 0);
    DOCKET_DONE(setting(3650, 1'000'000'000'000));
}

void TestCustomers::name_isFoundByPhoneNameAndId()
{
    TestShop shop;
    DOCKET_TAKE(
        added, add(shop, {.customer = {.name = u"Gupta Medicals"_s}, .phones = {u"9876543210"_s}}));

    for (const QString &text : {u"gupta medicals"_s,
                                u" Gupta  Medicals "_s,
                                u"+91 98765 43210"_s,
                                added.customer.id.text()}) {
        DOCKET_TAKE(id, shop->customers.named(shop.owner, text));
        QCOMPARE(id, added.customer.id);
    }
    DOCKET_REFUSED(shop->customers.named(shop.owner, u"Gupta"_s), ErrorKind::NotFound);
}

void TestCustomers::twoOfOneName_areAmbiguous()
{
    TestShop shop;
    const auto first = shop.aCustomer(u"Gupta"_s);
    const auto second = shop.aCustomer(u"Gupta"_s);

    const auto refused = shop->customers.named(shop.owner, u"Gupta"_s);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Ambiguous);
    QVERIFY(refused.error().allowed.contains(first.text()));
    QVERIFY(refused.error().allowed.contains(second.text()));
}

void TestCustomers::list_goesOnBehindAName()
{
    TestShop shop;
    for (const char16_t *name : {u"C", u"A", u"B", u"D"})
        shop.aCustomer(QString::fromUtf16(name));

    DOCKET_TAKE(first, shop->customers.list(shop.owner, {}, 2));
    DOCKET_TAKE(second, shop->customers.list(shop.owner, first.last().name, 2));

    QCOMPARE(first.size(), 2);
    QCOMPARE(first[1].name, u"B"_s);
    QCOMPARE(second.size(), 2);
    QCOMPARE(second[0].name, u"C"_s);
    QCOMPARE(second[1].name, u"D"_s);
}

DOCKET_TEST(TestCustomers);
#include "tst_customers.moc"
