// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/text/standing_text.h"
#include "ui/widgets/data_table.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using tests::money;
using tests::OpenWindow;

/// What a customer has to pay is the same wherever it is said.
class TestStanding : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void advanceOnAJob_isOneTruthEverywhere();
    void advanceAndBill_areOneTruthEverywhere();
    void advance_paysWhatTheMoneyLeaves();
    void advanceUnticked_isLeftAlone();
    void advanceThatCoversAll_isUsedWithoutMoney();

private:
    static ui::DataTable *owedTable(OpenWindow &open)
    {
        for (auto *table : open.window().findChildren<ui::DataTable *>()) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }
};

void TestStanding::words_data()
{
    QTest::addColumn<core::Standing>("standing");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("parts");
    using core::Standing;

    QTest::newRow("nothing") << Standing{} << u"nothing to pay"_s << QString();
    QTest::newRow("a bill") << Standing{money(600'00), {}, {}} << u"to pay ₹600"_s << QString();
    QTest::newRow("a job with an advance")
        << Standing{{}, money(900'00), money(300'00)} << u"to pay ₹600"_s
        << u"₹900 for jobs without invoice, less ₹300 advance"_s;
    QTest::newRow("all of it") << Standing{money(100'00), money(900'00), money(300'00)}
                               << u"to pay ₹700"_s
                               << u"₹100 by invoice + ₹900 for jobs without invoice, less ₹300 "
                                  u"advance"_s;
    QTest::newRow("an advance") << Standing{{}, {}, money(300'00)} << u"₹300 advance left"_s
                                << QString();
}

void TestStanding::words()
{
    QFETCH(const core::Standing, standing);
    QFETCH(const QString, whole);
    QFETCH(const QString, parts);
    OpenWindow open;

    QCOMPARE(ui::StandingText::whole(standing, open.desk().voice()), whole);
    QCOMPARE(ui::StandingText::parts(standing, open.desk().voice()), parts);
}

void TestStanding::advanceOnAJob_isOneTruthEverywhere()
{
    OpenWindow open;
    const auto job = open.shop.aPricedJob(money(900'00), money(300'00));
    const auto who = *open.shop->jobs.card(open.shop.owner, job)->row.customerId;

    open.desk().openCustomer(who);
    QVERIFY(open.words().contains(u"₹900 for jobs without invoice, less ₹300 advance"_s));
    QVERIFY(open.words().contains(u"₹600"_s));
    const auto hits = open.shop->search.find(open.shop.owner, u"gupta"_s, 3);
    QCOMPARE(hits->first().amount, money(600'00));
    open.desk().takePayment({.customer = who});

    QVERIFY(open.words().contains(u"to pay ₹600"_s));
    QVERIFY(open.words().contains(u"₹600 left on #1, Bill books"_s));
    QCOMPARE(open.part<QLineEdit>("amount")->text(), u"600.00"_s);
}

void TestStanding::advanceAndBill_areOneTruthEverywhere()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    open.shop.aReceipt(gupta, money(300'00));
    open.shop.anInvoice(gupta, money(1000'00));

    open.desk().openCustomer(gupta);
    QVERIFY(open.words().contains(u"₹1,000 by invoice, less ₹300 advance"_s));
    open.desk().go(ui::Place::Owed);
    QTRY_VERIFY(owedTable(open) && owedTable(open)->model()->rowCount() == 1);
    QStringList cells;
    const QAbstractItemModel *model = owedTable(open)->model();
    for (int column = 0; column < model->columnCount(); ++column)
        cells.append(model->index(0, column).data().toString());
    QVERIFY2(cells.contains(u"700"_s), qPrintable(cells.join(u'|')));
    open.desk().takePayment({.customer = gupta});

    QVERIFY(open.words().contains(u"to pay ₹700"_s));
    QCOMPARE(open.part<QLineEdit>("amount")->text(), u"700.00"_s);
}

void TestStanding::advance_paysWhatTheMoneyLeaves()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    open.shop.aReceipt(gupta, money(300'00));
    open.shop.anInvoice(gupta, money(1000'00));
    open.desk().takePayment({.customer = gupta});
    QVERIFY(open.part<QLabel>("outcome")->text().contains(u"₹300 of their advance is used"_s));

    QTest::keyClick(open.part<QLineEdit>("amount"), Qt::Key_Return);

    QTRY_VERIFY(!open.sheet());
    QCOMPARE(open.shop.owed(gupta), money(0));
    QCOMPARE(open.shop.credit(gupta), money(0));
}

void TestStanding::advanceUnticked_isLeftAlone()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    open.shop.aReceipt(gupta, money(300'00));
    open.shop.anInvoice(gupta, money(1000'00));
    open.desk().takePayment({.customer = gupta});

    open.part<QCheckBox>("advance")->setChecked(false);
    QCOMPARE(open.part<QLineEdit>("amount")->text(), u"1000.00"_s);
    QTest::keyClick(open.part<QLineEdit>("amount"), Qt::Key_Return);

    QTRY_VERIFY(!open.sheet());
    QCOMPARE(open.shop.credit(gupta), money(300'00));
}

void TestStanding::advanceThatCoversAll_isUsedWithoutMoney()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    open.shop.aReceipt(gupta, money(300'00));
    open.shop.anInvoice(gupta, money(200'00));
    open.desk().takePayment({.customer = gupta});
    QCOMPARE(open.part<QPushButton>("save")->accessibleName(), u"Use the advance"_s);

    QTest::keyClick(open.part<QLineEdit>("amount"), Qt::Key_Return);

    QTRY_VERIFY(!open.sheet());
    QCOMPARE(open.shop.owed(gupta), money(0));
    QCOMPARE(open.shop.credit(gupta), money(100'00));
    QCOMPARE(open.shop.rows("receipt"), 1);
}

DOCKET_TEST(TestStanding);

#include "tst_standing.moc"
