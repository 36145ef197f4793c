// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/dialogs/customer_sheet.h"
#include "ui/widgets/note_edit.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using tests::money;
using tests::OpenWindow;

/// What is known of a customer, corrected in the window.
class TestCustomerSheet : public QObject
{
    Q_OBJECT

private slots:
    void withoutName_isNotSaved();
    void knownPhones_standAsTyped();
    void clearedPhone_isForgotten_andComesBackByUndo();
    void mainPhone_isChosen();
    void mail_isChangedAndRemoved();
    void creditLimit_isTakenAway();
    void numberOfAnother_isToldWhileItIsTyped();
    void wrongPhone_isToldAtItsField();
    void addressAndCountry_areKept();

private:
    struct Gupta
    {
        OpenWindow open;
        core::Id<core::Customer> id =
            open.aCustomer(u"Gupta"_s, {u"98765 44821"_s, u"(98765) 44822"_s});

        void edit() { (new ui::CustomerSheet(open.desk(), id, &open.window()))->openOver(); }
        QLineEdit *field(const char *name) { return open.part<QLineEdit>(name); }
        void save() { QTest::keyClick(open.sheet(), Qt::Key_Return, Qt::ControlModifier); }
        core::CustomerCard card() { return *open.shop->customers.card(open.shop.owner, id); }
    };
};

void TestCustomerSheet::withoutName_isNotSaved()
{
    OpenWindow open;
    open.desk().newCustomer({});

    QTest::keyClick(open.sheet(), Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(open.words().contains(u"Type a name."_s));
    QCOMPARE(open.shop.rows("customer"), 0);
}

void TestCustomerSheet::knownPhones_standAsTyped()
{
    Gupta gupta;
    gupta.edit();

    QCOMPARE(gupta.field("phone_1")->text(), u"98765 44821"_s);
    QCOMPARE(gupta.field("phone_2")->text(), u"(98765) 44822"_s);
    QCOMPARE(gupta.field("phone")->text(), QString());
    gupta.save();
    QTRY_VERIFY(!gupta.open.sheet());
    QCOMPARE(gupta.card().contacts[1]->raw, u"(98765) 44822"_s);
}

void TestCustomerSheet::clearedPhone_isForgotten_andComesBackByUndo()
{
    Gupta gupta;
    gupta.edit();

    gupta.field("phone_1")->clear();
    gupta.save();

    QTRY_VERIFY(!gupta.open.sheet());
    QCOMPARE(gupta.card().contacts.size(), 1);
    gupta.open.undo();
    QTRY_COMPARE(gupta.card().contacts.size(), 2);
}

void TestCustomerSheet::mainPhone_isChosen()
{
    Gupta gupta;
    gupta.edit();

    gupta.open.part<QComboBox>("primary_phone")->setCurrentIndex(1);
    gupta.save();

    QTRY_VERIFY(!gupta.open.sheet());
    QCOMPARE(gupta.card().contacts.first()->raw, u"(98765) 44822"_s);
}

void TestCustomerSheet::mail_isChangedAndRemoved()
{
    Gupta gupta;
    for (const QString &mail : {u"a@example.in"_s, u"b@example.in"_s, QString()}) {
        gupta.edit();
        gupta.field("mail")->setText(mail);
        gupta.save();
        QTRY_VERIFY(!gupta.open.sheet());
        const auto contacts = gupta.card().contacts;
        QCOMPARE(contacts.size(), mail.isEmpty() ? 2 : 3);
        if (!mail.isEmpty())
            QCOMPARE(contacts.last()->raw, mail);
    }
}

void TestCustomerSheet::creditLimit_isTakenAway()
{
    Gupta gupta;
    core::CustomerChange limit;
    limit.creditLimit = money(5000'00);
    QVERIFY(gupta.open.shop->customers.change(gupta.open.shop.owner, gupta.id, limit));
    gupta.edit();
    QCOMPARE(gupta.field("credit_limit")->text(), u"5000.00"_s);

    gupta.field("credit_limit")->clear();
    gupta.save();

    QTRY_VERIFY(!gupta.open.sheet());
    QVERIFY(!gupta.card().terms->creditLimit);
}

void TestCustomerSheet::numberOfAnother_isToldWhileItIsTyped()
{
    Gupta gupta;
    gupta.open.desk().newCustomer({});

    QTest::keyClicks(gupta.field("phone"), u"9876544821"_s);

    QVERIFY(gupta.open.words().contains(u"This number belongs to Gupta."_s));
}

void TestCustomerSheet::wrongPhone_isToldAtItsField()
{
    Gupta gupta;
    gupta.edit();

    gupta.field("phone_2")->setText(u"call his son"_s);
    gupta.save();

    QVERIFY(gupta.field("phone_2")->property("wrong").toBool());
    QVERIFY(gupta.field("phone_2")->hasFocus());
    QCOMPARE(gupta.card().contacts.size(), 2);
}

void TestCustomerSheet::addressAndCountry_areKept()
{
    Gupta gupta;
    gupta.edit();
    auto *country = gupta.open.part<QComboBox>("country");
    QVERIFY(country->count() > 200);
    QCOMPARE(country->currentData().toString(), QString());

    gupta.open.part<ui::NoteEdit>("address")->setText(u"Rue de la Paix 2\n75002 Paris"_s);
    country->setCurrentIndex(country->findData(u"FR"_s));
    gupta.save();
    QTRY_VERIFY(!gupta.open.sheet());
    QCOMPARE(gupta.card().customer->address, u"Rue de la Paix 2\n75002 Paris"_s);
    QCOMPARE(gupta.card().customer->country, u"FR"_s);

    gupta.edit();
    QCOMPARE(gupta.open.part<QComboBox>("country")->currentData().toString(), u"FR"_s);
}

DOCKET_TEST(TestCustomerSheet);
#include "tst_customer_sheet.moc"
