// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/widgets/data_table.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::money;
using tests::OpenWindow;

/// The drawer is counted, and an amount says what it is made of.
class TestLedgerSheets : public QObject
{
    Q_OBJECT

private slots:
    void rightCount_closesWithEnter();
    void largeDifference_asksWhy();
    void smallDifference_isLetGo();
    void lettersForCash_areToldAndNothingIsClosed();
    void owed_isExplainedByItsBills();
    void payment_isExplainedByWhatItPaid();
    void nothingChosen_saysWhatToDo();
    void besideAnOpenJob_moneyIsOfTheCustomerInFront();

private:
    struct Counter
    {
        OpenWindow open;
        core::Id<core::Customer> gupta = open.shop.aCustomer();
        core::Id<core::Paper> invoice = open.shop.anInvoice(gupta, money(1200'00));
        core::Id<core::Receipt> receipt = open.shop.aReceipt(gupta, money(500'00));

        QLineEdit *field(const char *name) { return open.part<QLineEdit>(name); }
        void closeWith(const QString &cash)
        {
            open.desk().closeDay({});
            QTest::keyClicks(field("cash"), cash);
            QTest::keyClick(field("cash"), Qt::Key_Return);
        }
        qsizetype closes()
        {
            const auto page = open.shop->tills.page(open.shop.owner, {}, 10);
            return page ? page->rows.size() : -1;
        }
        /// What the sheet's table says in its last row.
        QString total()
        {
            const auto *table = open.sheet()->findChild<ui::DataTable *>();
            const QAbstractItemModel *model = table->model();
            return model->index(model->rowCount() - 1, model->columnCount() - 1).data().toString();
        }
    };
};

void TestLedgerSheets::rightCount_closesWithEnter()
{
    Counter counter;

    counter.closeWith(u"500"_s);

    QTRY_VERIFY(!counter.open.sheet());
    QCOMPARE(counter.closes(), 1);
}

void TestLedgerSheets::largeDifference_asksWhy()
{
    Counter counter;
    counter.closeWith(u"480"_s);
    QVERIFY(counter.open.words().contains(u"₹20.00 is missing"_s));
    QCOMPARE(counter.closes(), 0);

    QTest::keyClicks(counter.field("reason"), u"lent to Asha"_s);
    QTest::keyClick(counter.field("reason"), Qt::Key_Return);

    QTRY_VERIFY(!counter.open.sheet());
    const auto page = counter.open.shop->tills.page(counter.open.shop.owner, {}, 1);
    QCOMPARE(page->rows.first()->difference, money(-20'00));
    QCOMPARE(page->rows.first()->reason, u"lent to Asha"_s);
}

void TestLedgerSheets::smallDifference_isLetGo()
{
    Counter counter;
    counter.closeWith(u"505"_s);
    QTRY_VERIFY(!counter.open.sheet());
    QCOMPARE(counter.closes(), 1);
}

void TestLedgerSheets::lettersForCash_areToldAndNothingIsClosed()
{
    Counter counter;
    counter.closeWith(u"five"_s);
    QVERIFY(counter.open.sheet());
    QVERIFY(counter.open.words().contains(u"five"_s));
    QCOMPARE(counter.closes(), 0);
}

void TestLedgerSheets::owed_isExplainedByItsBills()
{
    Counter counter;
    counter.open.desk().explain({.customer = counter.gupta});
    QCOMPARE(counter.total(), u"700.00"_s);

    QTest::keyClick(counter.open.sheet(), Qt::Key_Escape);
    QTRY_VERIFY(!counter.open.sheet());
    counter.open.desk().explain({.customer = counter.gupta, .paper = counter.invoice.row()});
    QCOMPARE(counter.total(), u"700.00"_s);
}

void TestLedgerSheets::payment_isExplainedByWhatItPaid()
{
    Counter counter;
    counter.open.desk().explain({.customer = counter.gupta, .receipt = counter.receipt});
    QCOMPARE(counter.total(), u"0.00"_s);
}

void TestLedgerSheets::nothingChosen_saysWhatToDo()
{
    Counter counter;
    counter.open.desk().explain({});
    QVERIFY(!counter.open.sheet());
    QVERIFY(counter.open.words().contains(u"Choose a customer"_s));
}

void TestLedgerSheets::besideAnOpenJob_moneyIsOfTheCustomerInFront()
{
    Counter counter;
    const auto karim = counter.open.shop.aCustomer(u"Karim"_s);
    const auto job = counter.open.shop.aJob(karim);
    counter.open.desk().openCustomer(counter.gupta);
    counter.open.desk().openJob(job);
    const auto tables = counter.open.window().findChildren<ui::DataTable *>();
    const auto shown = std::find_if(
        tables.rbegin(), tables.rend(), [](const auto *one) { return one->isVisible(); });
    QVERIFY(shown != tables.rend());
    ui::DataTable *const customers = *shown;
    customers->setFocus();
    QTRY_VERIFY(customers->hasFocus());

    QTest::keyClick(customers, Qt::Key_F4);

    QVERIFY(counter.open.sheet());
    QVERIFY(counter.open.words().contains(u"to pay ₹700"_s));
}

DOCKET_TEST(TestLedgerSheets);

#include "tst_ledger_sheets.moc"
