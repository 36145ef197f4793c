// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/widgets/customer_field.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using tests::OpenWindow;

/// A job over the counter.
class TestNewJobSheet : public QObject
{
    Q_OBJECT

private slots:
    void customerOverTheirLimit_isToldOf();
    void emptySheet_saysWhatIsMissing();
    void withoutWhat_isNotSaved();
    void knownPhone_findsItsOwner();
    void unknownPhone_makesTheCustomerToo();
    void customerInFocus_isProposed();
    void phoneOfAKnownCustomer_offersThem();
    void createdByAKnownPhone_offersItsOwner();
    void phoneBehindAName_isTheirPhone_data();
    void phoneBehindAName_isTheirPhone();
    void figureBehindAName_staysInIt();
    void tab_takesCreate();
    void tab_takesCreateThatWasMovedTo();
    void tab_amongSeveral_takesNone();
    void advance_saysWhatIsToPay();
    void advanceAboveThePrice_isToldButTaken();

private:
    static void trySave(OpenWindow &open)
    {
        QTest::keyClick(open.sheet(), Qt::Key_Return, Qt::ControlModifier);
    }
};

void TestNewJobSheet::customerOverTheirLimit_isToldOf()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    core::CustomerChange limit;
    limit.creditLimit = core::Money::fromMinor(1000'00);
    limit.alert = u"Wants a copy of every bill"_s;
    QVERIFY(open.shop->customers.change(open.shop.owner, gupta, limit));
    open.shop.anInvoice(gupta, core::Money::fromMinor(1500'00));

    open.desk().newJob({.customer = gupta});
    QVERIFY2(open.words().contains(u"Owes ₹500 more than the limit of ₹1,000."_s),
             qPrintable(open.words()));
    QVERIFY(open.words().contains(u"Wants a copy of every bill"_s));
}

void TestNewJobSheet::emptySheet_saysWhatIsMissing()
{
    OpenWindow open;
    open.desk().newJob({});

    trySave(open);

    QVERIFY(open.part<QLineEdit>("customer")->property("wrong").toBool());
    QVERIFY(open.part<QLineEdit>("title")->property("wrong").toBool());
    QVERIFY(open.part<QLineEdit>("customer")->hasFocus());
    QCOMPARE(open.shop.rows("job"), 0);
}

void TestNewJobSheet::withoutWhat_isNotSaved()
{
    OpenWindow open;
    open.desk().newJob({.customer = open.shop.aCustomer()});

    trySave(open);

    QVERIFY(open.part<QLineEdit>("title")->hasFocus());
    QVERIFY(open.words().contains(u"Write in a few words what is to be done."_s));
    QCOMPARE(open.shop.rows("job"), 0);
}

void TestNewJobSheet::knownPhone_findsItsOwner()
{
    OpenWindow open;
    const auto gupta = open.aCustomer(u"Gupta Medicals"_s, {u"98765 44821"_s});
    open.desk().newJob({});
    auto *field = open.part<ui::CustomerField>("customer");

    QTest::keyClicks(field, u"9876544821"_s);
    QTest::qWait(50);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(field->customer() == gupta);
    QTest::keyClicks(open.part<QLineEdit>("title"), u"Cards"_s);
    trySave(open);

    QTRY_VERIFY(!open.sheet());
    QCOMPARE(open.shop.rows("customer"), 1);
    QCOMPARE(open.shop.rows("job"), 1);
}

void TestNewJobSheet::unknownPhone_makesTheCustomerToo()
{
    OpenWindow open;
    open.desk().newJob({});
    auto *field = open.part<ui::CustomerField>("customer");

    QTest::keyClicks(field, u"9811122233"_s);
    QTest::qWait(50);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(field->isNew());
    QTest::keyClicks(open.part<QLineEdit>("name"), u"Asha Rao"_s);
    QTest::keyClicks(open.part<QLineEdit>("title"), u"Cards"_s);
    trySave(open);

    QTRY_VERIFY(!open.sheet());
    const auto found = open.shop->customers.find(open.shop.owner, u"2233"_s, 2);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().name, u"Asha Rao"_s);
}

void TestNewJobSheet::customerInFocus_isProposed()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    open.desk().newJob({.customer = gupta});
    QVERIFY(open.part<ui::CustomerField>("customer")->customer() == gupta);

    QTest::keyClicks(open.part<QLineEdit>("title"), u"Cards"_s);
    trySave(open);

    QTRY_VERIFY(!open.sheet());
    const auto jobs = open.shop->customers.card(open.shop.owner, gupta);
    QVERIFY(jobs);
    QCOMPARE(open.shop.rows("job"), 1);
}

void TestNewJobSheet::phoneOfAKnownCustomer_offersThem()
{
    OpenWindow open;
    const auto gupta = open.aCustomer(u"Gupta Medicals"_s, {u"98765 44821"_s});
    open.desk().newJob({});
    auto *field = open.part<ui::CustomerField>("customer");
    QTest::keyClicks(field, u"Ramesh"_s);
    field->create();
    QTest::keyClicks(open.part<QLineEdit>("title"), u"Cards"_s);
    QTest::keyClicks(open.part<QLineEdit>("price"), u"900"_s);

    QTest::keyClicks(open.part<QLineEdit>("phone"), u"+91 98765-44821"_s);

    QVERIFY(open.words().contains(u"This number belongs to Gupta Medicals."_s));
    open.part<QPushButton>("useOwner")->click();
    QVERIFY(field->customer() == gupta);
    QVERIFY(!open.part<QPushButton>("useOwner"));
    QCOMPARE(open.part<QLineEdit>("title")->text(), u"Cards"_s);
    QCOMPARE(open.part<QLineEdit>("price")->text(), u"900"_s);
    trySave(open);
    QTRY_VERIFY(!open.sheet());
    QCOMPARE(open.shop.rows("customer"), 1);
    QCOMPARE(open.shop.rows("job"), 1);
}

void TestNewJobSheet::createdByAKnownPhone_offersItsOwner()
{
    OpenWindow open;
    const auto gupta = open.aCustomer(u"Gupta Medicals"_s, {u"98765 44821"_s});
    open.desk().newJob({});
    auto *field = open.part<ui::CustomerField>("customer");
    QTest::keyClicks(field, u"98765 44821"_s);

    field->create();

    open.part<QPushButton>("useOwner")->click();
    QVERIFY(field->customer() == gupta);
}

void TestNewJobSheet::phoneBehindAName_isTheirPhone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");

    const QString karim = u"Karim Sheikh"_s;
    QTest::newRow("blank") << u"Karim Sheikh 98200 14821"_s << karim << u"98200 14821"_s;
    QTest::newRow("comma") << u"Karim Sheikh, 9820014821"_s << karim << u"9820014821"_s;
    QTest::newRow("country") << u"Karim Sheikh +91 98200-14821 "_s << karim << u"+91 98200-14821"_s;
    QTest::newRow("Hindi") << u"रवि ९८२०० १४८२१"_s << u"रवि"_s << u"९८२०० १४८२१"_s;
}

void TestNewJobSheet::phoneBehindAName_isTheirPhone()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QFETCH(const QString, phone);
    OpenWindow open;
    open.desk().newJob({});
    auto *field = open.part<ui::CustomerField>("customer");
    field->setText(typed);

    QTest::keyClick(field, Qt::Key_Return);

    QVERIFY(field->isNew());
    QCOMPARE(field->text(), name);
    QCOMPARE(open.part<QLineEdit>("phone")->text(), phone);
    QVERIFY(open.part<QLineEdit>("title")->hasFocus());
    QTest::keyClicks(open.part<QLineEdit>("title"), u"Cards"_s);
    trySave(open);
    QTRY_VERIFY(!open.sheet());
    const auto found = open.shop->customers.find(open.shop.owner, name, 2);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().name, name);
    QVERIFY(!found->first().phone.isEmpty());
}

void TestNewJobSheet::figureBehindAName_staysInIt()
{
    OpenWindow open;
    open.desk().newJob({});
    auto *field = open.part<ui::CustomerField>("customer");
    QTest::keyClicks(field, u"Studio 54"_s);

    QTest::keyClick(field, Qt::Key_Return);

    QVERIFY(field->isNew());
    QCOMPARE(field->text(), u"Studio 54"_s);
    QCOMPARE(open.part<QLineEdit>("phone")->text(), QString());
}

void TestNewJobSheet::tab_takesCreate()
{
    OpenWindow open;
    open.desk().newJob({});
    auto *field = open.part<ui::CustomerField>("customer");
    QTest::keyClicks(field, u"Asha Rao"_s);

    QTest::keyClick(field, Qt::Key_Tab);

    QVERIFY(field->isNew());
    QVERIFY(!field->property("wrong").toBool());
    QVERIFY(open.part<QLineEdit>("phone")->hasFocus());
}

void TestNewJobSheet::tab_takesCreateThatWasMovedTo()
{
    OpenWindow open;
    open.aCustomer(u"Asha Rao"_s, {});
    open.desk().newJob({});
    auto *field = open.part<ui::CustomerField>("customer");
    QTest::keyClicks(field, u"Asha"_s);
    QTest::keyClick(field, Qt::Key_Down);

    QTest::keyClick(field, Qt::Key_Tab);

    QVERIFY(field->isNew());
    QVERIFY(!field->property("wrong").toBool());
}

void TestNewJobSheet::tab_amongSeveral_takesNone()
{
    OpenWindow open;
    open.aCustomer(u"Asha Rao"_s, {});
    open.aCustomer(u"Asha Devi"_s, {});
    open.desk().newJob({});
    auto *field = open.part<ui::CustomerField>("customer");
    QTest::keyClicks(field, u"Asha"_s);

    QTest::keyClick(field, Qt::Key_Tab);

    QVERIFY(!field->isNew() && !field->customer());
    QVERIFY(field->property("wrong").toBool());
}

void TestNewJobSheet::advance_saysWhatIsToPay()
{
    OpenWindow open;
    open.desk().newJob({});
    QTest::keyClicks(open.part<QLineEdit>("price"), u"900"_s);
    QVERIFY(!open.part<QLabel>("toPay"));

    QTest::keyClicks(open.part<QLineEdit>("amount"), u"300"_s);

    QCOMPARE(open.part<QLabel>("toPay")->text(), u"To pay: ₹600"_s);
    open.part<QLineEdit>("price")->setText(u"1000"_s);
    QCOMPARE(open.part<QLabel>("toPay")->text(), u"To pay: ₹700"_s);
    open.part<QLineEdit>("price")->clear();
    QVERIFY(!open.part<QLabel>("toPay"));
}

void TestNewJobSheet::advanceAboveThePrice_isToldButTaken()
{
    OpenWindow open;
    open.desk().newJob({.customer = open.shop.aCustomer()});
    QTest::keyClicks(open.part<QLineEdit>("title"), u"Cards"_s);
    QTest::keyClicks(open.part<QLineEdit>("price"), u"900"_s);

    QTest::keyClicks(open.part<QLineEdit>("amount"), u"3000"_s);

    auto *told = open.part<QLabel>("toPay");
    QCOMPARE(told->text(), u"₹3,000 is more than the price of ₹900."_s);
    QCOMPARE(told->foregroundRole(), QPalette::LinkVisited);
    trySave(open);
    QTRY_VERIFY(!open.sheet());
    QCOMPARE(open.shop.rows("receipt"), 1);
}

DOCKET_TEST(TestNewJobSheet);
#include "tst_new_job_sheet.moc"
