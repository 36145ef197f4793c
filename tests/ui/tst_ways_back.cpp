// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/widgets/customer_field.h"
#include "ui/widgets/toast.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using tests::money;
using tests::OpenWindow;

/// What was put aside, undone or only said in passing is not lost and in nobody's way.
class TestWaysBack : public QObject
{
    Q_OBJECT

private slots:
    void jobPutAside_isThereAgain();
    void jobBroughtBack_isLetGoByEsc();
    void paymentPutAside_isThereAgainForThem();
    void paymentPutAside_isNotBroughtToAnother();
    void customerPutAside_isThereAgain();
    void savedJob_isNotBroughtBack();
    void undonePayment_isTakenAgain();
    void undoneJob_comesBack();
    void undoneJobWithAdvance_comesBackWithIt();
    void toast_coversNothing();
    void toastClicked_leavesTheFocus();
    void customerFound_showsTheirOpenJobs();

private:
    static void escape(OpenWindow &open)
    {
        QTest::keyClick(open.sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!open.sheet());
    }
    static void type(OpenWindow &open, const char *field, const QString &text)
    {
        QTest::keyClicks(open.part<QLineEdit>(field), text);
    }
    static QString text(OpenWindow &open, const char *field)
    {
        const auto *line = open.part<QLineEdit>(field);
        return line ? line->text() : QString();
    }
    static ui::Toast *toast(OpenWindow &open) { return open.window().findChild<ui::Toast *>(); }
    static void redo(OpenWindow &open)
    {
        QTest::keyClick(&open.window(), Qt::Key_Y, Qt::ControlModifier);
    }
};

void TestWaysBack::jobPutAside_isThereAgain()
{
    OpenWindow open;
    open.desk().newJob({.customer = open.shop.aCustomer()});
    type(open, "title", u"Wedding cards"_s);
    type(open, "price", u"900"_s);

    escape(open);
    QVERIFY(open.words().contains(u"Put aside, not saved"_s));
    open.desk().newJob({});

    QCOMPARE(text(open, "title"), u"Wedding cards"_s);
    QCOMPARE(text(open, "price"), u"900"_s);
    QCOMPARE(text(open, "customer"), u"Gupta Medicals"_s);
}

void TestWaysBack::jobBroughtBack_isLetGoByEsc()
{
    OpenWindow open;
    open.desk().newJob({});
    type(open, "title", u"Wedding cards"_s);
    escape(open);
    open.desk().newJob({});
    QVERIFY(open.words().contains(u"typed before and not saved"_s));

    escape(open);
    open.desk().newJob({});

    QCOMPARE(text(open, "title"), QString());
}

void TestWaysBack::paymentPutAside_isThereAgainForThem()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    open.shop.anInvoice(gupta, money(1000'00));
    open.desk().takePayment({.customer = gupta});
    type(open, "amount", u"400"_s);
    QTest::keyClick(open.part<QLineEdit>("amount"), Qt::Key_2, Qt::AltModifier);
    type(open, "reference", u"4711"_s);

    escape(open);
    open.desk().takePayment({});

    QCOMPARE(text(open, "customer"), u"Gupta Medicals"_s);
    QCOMPARE(text(open, "amount"), u"400"_s);
    QCOMPARE(text(open, "reference"), u"4711"_s);
    QTest::keyClick(open.part<QLineEdit>("amount"), Qt::Key_Return);
    QTRY_COMPARE(open.shop.owed(gupta), money(600'00));
}

void TestWaysBack::paymentPutAside_isNotBroughtToAnother()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    const auto karim = open.shop.aCustomer(u"Karim"_s);
    open.desk().takePayment({.customer = gupta});
    type(open, "amount", u"400"_s);
    escape(open);

    open.desk().takePayment({.customer = karim});

    QCOMPARE(text(open, "customer"), u"Karim"_s);
    QCOMPARE(text(open, "amount"), QString());
}

void TestWaysBack::customerPutAside_isThereAgain()
{
    OpenWindow open;
    open.desk().newCustomer({});
    type(open, "name", u"Asha Rao"_s);

    escape(open);
    open.desk().newCustomer({});

    QCOMPARE(text(open, "name"), u"Asha Rao"_s);
}

void TestWaysBack::savedJob_isNotBroughtBack()
{
    OpenWindow open;
    open.desk().newJob({.customer = open.shop.aCustomer()});
    type(open, "title", u"Wedding cards"_s);
    QTest::keyClick(open.sheet(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!open.sheet());

    open.desk().newJob({});

    QCOMPARE(text(open, "title"), QString());
}

void TestWaysBack::undonePayment_isTakenAgain()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    open.shop.anInvoice(gupta, money(1000'00));
    open.desk().takePayment({.customer = gupta});
    QTest::keyClick(open.part<QLineEdit>("amount"), Qt::Key_Return);
    QTRY_COMPARE(open.shop.owed(gupta), money(0));
    open.undo();
    QTRY_COMPARE(open.shop.owed(gupta), money(1000'00));
    QTRY_COMPARE(open.part<QPushButton>("wayBack")->text(), u"Bring back"_s);

    open.part<QPushButton>("wayBack")->click();

    QTRY_COMPARE(open.shop.owed(gupta), money(0));
    QCOMPARE(open.shop.rows("receipt"), 2);
    open.undo();
    QTRY_COMPARE(open.shop.owed(gupta), money(1000'00));
}

void TestWaysBack::undoneJob_comesBack()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    open.desk().newJob({.customer = gupta});
    type(open, "title", u"Wedding cards"_s);
    QTest::keyClick(open.sheet(), Qt::Key_Return, Qt::ControlModifier);
    const auto jobs = [&]() { return open.shop->jobs.ofCustomer(open.shop.owner, gupta, 9); };
    QTRY_COMPARE(jobs()->size(), 1);
    open.undo();
    QTRY_COMPARE(jobs()->size(), 0);

    redo(open);

    QTRY_COMPARE(jobs()->size(), 1);
    QCOMPARE(jobs()->first().title, u"Wedding cards"_s);
}

void TestWaysBack::undoneJobWithAdvance_comesBackWithIt()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    open.desk().newJob({.customer = gupta});
    type(open, "title", u"Wedding cards"_s);
    type(open, "price", u"900"_s);
    type(open, "amount", u"300"_s);
    QTest::keyClick(open.sheet(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(open.shop.credit(gupta), money(300'00));
    open.undo();
    QTRY_COMPARE(open.shop.credit(gupta), money(0));

    redo(open);

    QTRY_COMPARE(open.shop.credit(gupta), money(300'00));
    const auto jobs = open.shop->jobs.ofCustomer(open.shop.owner, gupta, 9);
    QCOMPARE(jobs->size(), 1);
    QCOMPARE(jobs->first().due, money(600'00));
}

void TestWaysBack::toast_coversNothing()
{
    OpenWindow open;
    open.desk().go(ui::Place::Payments);
    const auto rectOf = [&](const QWidget *part) {
        return QRect(part->mapTo(&open.window(), QPoint(0, 0)), part->size());
    };

    open.desk().say(u"Something was said"_s, ui::Tone::Plain);
    QTRY_VERIFY(toast(open)->isVisible());
    QTest::qWait(20);

    const QRect said = rectOf(toast(open));
    for (const char *name : {"total", "totalsByMethod"}) {
        const auto *label = open.window().findChild<QLabel *>(QString::fromLatin1(name));
        QVERIFY2(!said.intersects(rectOf(label)), name);
    }
}

void TestWaysBack::toastClicked_leavesTheFocus()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    open.desk().openCustomer(gupta);
    QWidget *before = open.window().focusWidget();
    const auto unit = open.shop->history.acts(open.shop.owner, {}, 1)->first().unit;
    open.desk().did(u"Something"_s, unit);
    auto *way = open.part<QPushButton>("wayBack");
    QVERIFY(way);

    QTest::mouseClick(way, Qt::LeftButton);

    QCOMPARE(open.window().focusWidget(), before);
    QVERIFY(!way->hasFocus());
}

void TestWaysBack::customerFound_showsTheirOpenJobs()
{
    OpenWindow open;
    open.shop.aJob(open.shop.aCustomer(), u"Wedding cards"_s);
    QTest::keyClick(&open.window(), Qt::Key_K, Qt::ControlModifier);
    auto *search = open.part<QLineEdit>("search");

    QTest::keyClicks(search, u"gupta"_s);
    QTest::qWait(20);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);

    QTRY_COMPARE(text(open, "title"), u"Wedding cards"_s);
}

DOCKET_TEST(TestWaysBack);

#include "tst_ways_back.moc"
