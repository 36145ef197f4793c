// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verb.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::By;
using core::ErrorKind;
using core::Staff;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

class TestTeam : public QObject
{
    Q_OBJECT

private slots:
    void newPerson_hasTheRightsOfTheRole_data();
    void newPerson_hasTheRightsOfTheRole();
    void unknownRole_isRefusedWithTheChoices();
    void personWithoutName_isRefused();
    void pin_isFourToTwelveDigits_data();
    void pin_isFourToTwelveDigits();
    void pinOfTheFounder_followsTheSameRule();
    void pin_isNotInTheFile();
    void oneAloneWithoutPin_needsNoName();
    void ownerWithPin_mustSayIt();
    void severalPeople_mustBeNamed();
    void twoOfOneName_areAmbiguous();
    void stranger_isUnknown();
    void removedPin_isNotAsked();
    void changedRole_holdsAtOnce();
    void strangers_cannotBeGivenPinOrRole();
    void sameQuestionTwice_givesOnePerson();
    void askedAgainAfterUndo_breaksNothing();
};

void TestTeam::newPerson_hasTheRightsOfTheRole_data()
{
    QTest::addColumn<QString>("role");
    for (const core::RolePattern &role : core::startingRoles())
        QTest::newRow(qPrintable(role.name)) << role.name;
}

void TestTeam::newPerson_hasTheRightsOfTheRole()
{
    QFETCH(QString, role);
    TestShop shop;
    const By by = shop.person(u"Asha"_s, role);

    core::Permits expected;
    for (const core::RolePattern &pattern : core::startingRoles()) {
        if (pattern.name == role)
            expected = pattern.permits;
    }
    QCOMPARE(shop.file().permitsOf(by.actor), expected);
    QCOMPARE(core::Permits::fromText(expected.text()), expected);
}

void TestTeam::unknownRole_isRefusedWithTheChoices()
{
    TestShop shop;
    const auto before = tests::markOf(shop);

    const auto refused =
        shop->team.add(shop.owner, shop.newId<Staff>(), u"Asha"_s, u"emperor"_s, {});

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotOneOf);
    QCOMPARE(refused.error().allowed, u"owner, manager, counter, production, accounts"_s);
    QCOMPARE(tests::markOf(shop), before);
}

void TestTeam::personWithoutName_isRefused()
{
    TestShop shop;

    DOCKET_REFUSED(shop->team.add(shop.owner, shop.newId<Staff>(), u" "_s, u"counter"_s, {}),
                   ErrorKind::FieldMissing);
    DOCKET_REFUSED(
        shop->team.add(shop.owner, shop.newId<Staff>(), QString(81, u'a'), u"counter"_s, {}),
        ErrorKind::TextTooLong);
    QCOMPARE(shop.rows("staff"), 1);
}

void TestTeam::pin_isFourToTwelveDigits_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("3 digits") << u"123"_s << false;
    QTest::newRow("4 digits") << u"1234"_s << true;
    QTest::newRow("12 digits") << u"123456789012"_s << true;
    QTest::newRow("13 digits") << u"1234567890123"_s << false;
    QTest::newRow("letters") << u"12ab"_s << false;
    QTest::newRow("blank") << u"12 34"_s << false;
    QTest::newRow("Devanagari") << u"१२३४"_s << true;
}

void TestTeam::pin_isFourToTwelveDigits()
{
    QFETCH(QString, pin);
    QFETCH(bool, isTaken);
    TestShop shop;

    const auto added =
        shop->team.add(shop.owner, shop.newId<Staff>(), u"Asha"_s, u"counter"_s, pin);

    QCOMPARE(bool(added), isTaken);
    if (!isTaken) {
        QCOMPARE(added.error().kind, ErrorKind::NotANumber);
        QCOMPARE(shop.rows("staff"), 1);
        return;
    }
    DOCKET_DONE(shop->team.signIn(u"Asha"_s, pin));
    DOCKET_REFUSED(shop->team.signIn(u"Asha"_s, u"9999"_s), ErrorKind::PinWrong);
}

void TestTeam::pinOfTheFounder_followsTheSameRule()
{
    TestShop time;
    for (const char16_t *pin : {u"123", u"abcd", u"1234567890123"}) {
        QTemporaryDir folder;
        DOCKET_TAKE(file, core::ShopFile::create(folder.path(), time.clock, time.random));
        DOCKET_REFUSED(core::foundShop(*file,
                                       {.name = u"S"_s,
                                        .country = u"IN"_s,
                                        .owner = u"R"_s,
                                        .pin = QString::fromUtf16(pin)}),
                       ErrorKind::NotANumber);
    }
}

void TestTeam::pin_isNotInTheFile()
{
    TestShop shop;
    DOCKET_DONE(
        shop->team.add(shop.owner, shop.newId<Staff>(), u"Asha"_s, u"counter"_s, u"73915028"_s));
    shop.close();

    QFile file(shop.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("73915028"));
}

void TestTeam::oneAloneWithoutPin_needsNoName()
{
    TestShop shop;

    DOCKET_TAKE(person, shop->team.signIn({}, {}));

    QCOMPARE(person.id, shop.owner.actor);
}

void TestTeam::ownerWithPin_mustSayIt()
{
    TestShop shop;
    DOCKET_DONE(shop->team.setPin(shop.owner, shop.owner.actor, u"4711"_s));

    DOCKET_REFUSED(shop->team.signIn({}, {}), ErrorKind::PinWrong);
    DOCKET_REFUSED(shop->team.signIn(u"Ravi"_s, u"4712"_s), ErrorKind::PinWrong);
    DOCKET_DONE(shop->team.signIn(u"Ravi"_s, u"4711"_s));
    DOCKET_DONE(shop->team.signIn(u"ravi"_s, u"४७११"_s));
}

void TestTeam::severalPeople_mustBeNamed()
{
    TestShop shop;
    const By asha = shop.person(u"Asha"_s, u"counter"_s);

    DOCKET_REFUSED(shop->team.signIn({}, {}), ErrorKind::StaffNotNamed);
    DOCKET_TAKE(byName, shop->team.signIn(u"ASHA"_s, {}));
    DOCKET_TAKE(byId, shop->team.signIn(asha.actor.text(), {}));
    QCOMPARE(byName.id, asha.actor);
    QCOMPARE(byId.id, asha.actor);
}

void TestTeam::twoOfOneName_areAmbiguous()
{
    TestShop shop;
    shop.person(u"Asha"_s, u"counter"_s);
    shop.person(u"asha"_s, u"accounts"_s);

    DOCKET_REFUSED(shop->team.signIn(u"Asha"_s, {}), ErrorKind::Ambiguous);
}

void TestTeam::stranger_isUnknown()
{
    TestShop shop;

    DOCKET_REFUSED(shop->team.signIn(u"Nobody"_s, {}), ErrorKind::StaffUnknown);
}

void TestTeam::removedPin_isNotAsked()
{
    TestShop shop;
    DOCKET_DONE(shop->team.setPin(shop.owner, shop.owner.actor, u"4711"_s));
    DOCKET_DONE(shop->team.setPin(shop.owner, shop.owner.actor, {}));

    DOCKET_TAKE(person, shop->team.signIn(u"Ravi"_s, {}));

    QVERIFY(!person->hasPin);
}

void TestTeam::changedRole_holdsAtOnce()
{
    TestShop shop;
    const By asha = shop.person(u"Asha"_s, u"counter"_s);
    const auto customer = shop.aCustomer();

    DOCKET_DONE(shop->team.setRole(shop.owner, asha.actor, u"production"_s));

    DOCKET_REFUSED(shop->payments.take(
                       asha, shop.newId<core::Receipt>(), shop.aPayment(customer, money(100'00))),
                   ErrorKind::NotPermitted);
}

void TestTeam::strangers_cannotBeGivenPinOrRole()
{
    TestShop shop;
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->team.setPin(shop.owner, shop.newId<Staff>(), u"1234"_s),
                   ErrorKind::NotFound);
    DOCKET_REFUSED(shop->team.setRole(shop.owner, shop.newId<Staff>(), u"counter"_s),
                   ErrorKind::NotFound);
    DOCKET_REFUSED(shop->team.setRole(shop.owner, shop.owner.actor, u"emperor"_s),
                   ErrorKind::NotOneOf);
    QCOMPARE(tests::markOf(shop), before);
}

void TestTeam::sameQuestionTwice_givesOnePerson()
{
    TestShop shop;
    const auto id = shop.newId<Staff>();

    DOCKET_DONE(shop->team.add(shop.owner, id, u"Asha"_s, u"counter"_s, {}));
    DOCKET_DONE(shop->team.add(shop.owner, id, u"Asha"_s, u"counter"_s, {}));
    DOCKET_REFUSED(shop->team.add(shop.owner, id, u"Asha"_s, u"owner"_s, {}), ErrorKind::IdReused);

    QCOMPARE(shop.rows("staff"), 2);
}

void TestTeam::askedAgainAfterUndo_breaksNothing()
{
    TestShop shop;
    const auto id = shop.newId<Staff>();
    DOCKET_DONE(shop->team.add(shop.owner, id, u"Asha"_s, u"counter"_s, {}));
    DOCKET_DONE(shop->history.undoLast(shop.owner));

    const auto again = shop->team.add(shop.owner, id, u"Asha"_s, u"counter"_s, {});

    Q_UNUSED(again)
    DOCKET_TAKE(people, shop->team.people());
    QCOMPARE(people.size(), 1);
}

DOCKET_TEST(TestTeam);
#include "tst_team.moc"
