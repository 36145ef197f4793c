// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/widgets/data_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using tests::money;
using tests::OpenWindow;

/// Lists of money in the window: what is given back, what it comes to, what leaves the window.
class TestMoneyLists : public QObject
{
    Q_OBJECT

private slots:
    void refund_isARowOfThePayments();
    void refundVoided_isStruckThrough();
    void payments_areSummedUpByMethodPersonAndDay();
    void payments_areExportedAsListed();
    void owed_isExportedAsListed_data();
    void owed_isExportedAsListed();
    void openItems_endWithTheBalance();
    void account_hasOneNameOnly();
    void lastRow_staysInSightUnderAToast();

private:
    struct Books
    {
        OpenWindow open;
        core::Id<core::Customer> gupta = open.shop.aCustomer();
        QTemporaryDir folder;

        Books()
        {
            open.shop.anInvoice(gupta, money(1000'00));
            open.shop.aReceipt(gupta, money(400'00));
            core::TakePayment advance = open.shop.aPayment(gupta, money(100'00));
            advance.splits = QList<core::Split>();
            advance.mode = core::PaymentMode::Upi;
            open.shop.clock.advance(core::microsPerMinute);
            const bool isTaken = bool(open.shop->payments.take(
                open.shop.owner, open.shop.newId<core::Receipt>(), advance));
            open.shop.clock.advance(core::microsPerMinute);
            const bool isGiven = bool(open.shop->adjustments.refund(
                open.shop.owner,
                open.shop.newId<core::AccountAdjustment>(),
                {.customer = gupta, .amount = money(30'00), .reason = u"torn"_s}));
            if (!isTaken || !isGiven)
                qFatal("an account was refused");
        }
        ui::DataTable *table()
        {
            for (ui::DataTable *table : open.window().findChildren<ui::DataTable *>()) {
                if (table->isVisible())
                    return table;
            }
            return nullptr;
        }
        QString cell(int row, int column)
        {
            return table()->model()->index(row, column).data().toString();
        }
        void choose(const char *name, const QString &words)
        {
            auto *choice = open.part<QComboBox>(name);
            choice->setCurrentIndex(choice->findText(words));
        }
        /// What the button writes as CSV.
        QString exported()
        {
            const QString file = folder.filePath(u"out.csv"_s);
            QFile::remove(file);
            QPushButton *button = nullptr;
            const auto isThere = [&]() {
                button = open.part<QPushButton>("report.export");
                return button && button->isEnabled();
            };
            if (!QTest::qWaitFor(isThere))
                return u"no button"_s;
            button->click();
            QFileDialog *dialog = nullptr;
            for (int wait = 0; wait < 100 && !dialog; ++wait) {
                QTest::qWait(20);
                for (QFileDialog *one : open.window().findChildren<QFileDialog *>())
                    dialog = one->isVisible() ? one : dialog;
            }
            if (!dialog)
                return u"no dialog"_s;
            emit dialog->fileSelected(file);
            dialog->close();
            // It is written on another thread, whole or not at all.
            if (!QTest::qWaitFor([&file]() { return QFile::exists(file); }))
                return u"no file"_s;
            QFile written(file);
            return written.open(QIODevice::ReadOnly) ? QString::fromUtf8(written.readAll())
                                                     : u"unreadable"_s;
        }
    };
};

void TestMoneyLists::refund_isARowOfThePayments()
{
    Books books;
    books.open.desk().go(ui::Place::Payments);

    QCOMPARE(books.table()->model()->rowCount(), 3);
    QCOMPARE(books.cell(0, 3), u"Refund: torn"_s);
    QCOMPARE(books.cell(0, 5), u"-30.00"_s);
    QTRY_COMPARE(books.open.part<QLabel>("total")->text(), u"Total ₹470"_s);
    QVERIFY(books.open.words().contains(u"₹30 given back"_s));
    books.choose("method", u"UPI"_s);
    QCOMPARE(books.table()->model()->rowCount(), 1);
}

void TestMoneyLists::refundVoided_isStruckThrough()
{
    Books books;
    books.open.desk().go(ui::Place::Payments);
    books.table()->setFocus();
    books.table()->setCurrentIndex(books.table()->model()->index(0, 0));

    QTest::keyClick(books.table(), Qt::Key_Delete);

    QTRY_COMPARE(books.open.part<QLabel>("total")->text(), u"Total ₹500"_s);
    QCOMPARE(books.table()->model()->rowCount(), 3);
    QCOMPARE(books.cell(0, 3), u"Refund, void"_s);
    QCOMPARE(books.open.shop.credit(books.gupta), money(100'00));
}

void TestMoneyLists::payments_areSummedUpByMethodPersonAndDay()
{
    Books books;
    books.open.desk().go(ui::Place::Payments);

    books.choose("grouping", u"By method"_s);
    QTRY_COMPARE(books.table()->model()->rowCount(), 3); // cash, UPI, the total
    QCOMPARE(books.cell(0, 4), u"370.00"_s);
    QCOMPARE(books.cell(2, 4), u"470.00"_s);
    QVERIFY(!books.open.part<QComboBox>("method")->isEnabled());
    books.choose("grouping", u"By person"_s);
    QTRY_COMPARE(books.cell(0, 0), u"Ravi"_s);
    QCOMPARE(books.cell(0, 3), u"30.00"_s);
    books.choose("grouping", u"By day"_s);
    QTRY_COMPARE(books.cell(0, 0), u"Today"_s);

    books.choose("grouping", u"One by one"_s);
    QTRY_COMPARE(books.table()->model()->rowCount(), 3);
    QCOMPARE(books.cell(0, 3), u"Refund: torn"_s);
}

void TestMoneyLists::payments_areExportedAsListed()
{
    Books books;
    books.open.desk().go(ui::Place::Payments);

    const QString list = books.exported();
    books.choose("grouping", u"By method"_s);
    QTRY_COMPARE(books.table()->model()->rowCount(), 3);
    const QString sums = books.exported();

    QVERIFY2(list.startsWith(u"date,number,customer,for,method,amount,by,void"_s)
                 && list.contains(u"Refund: torn,Cash,-30.00,Ravi"_s),
             qPrintable(list));
    QVERIFY2(sums.contains(u"Cash,1,400.00,30.00,370.00"_s), qPrintable(sums));
}

void TestMoneyLists::owed_isExportedAsListed_data()
{
    QTest::addColumn<QString>("grouping");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("row");
    QTest::newRow("by person") << u"By person"_s << u"customer,not_due,bucket_1"_s
                               << u"Gupta Medicals,600.00,0.00,0.00,0.00,0.00,600.00,0.00,70.00,"
                                  "530.00,2026-11-20,,"_s;
    QTest::newRow("by invoice") << u"By invoice"_s << u"customer,number,date,due"_s
                                << u",1000.00,600.00"_s;
}

void TestMoneyLists::owed_isExportedAsListed()
{
    QFETCH(const QString, grouping);
    QFETCH(const QString, head);
    QFETCH(const QString, row);
    Books books;
    books.open.desk().go(ui::Place::Owed);
    QTRY_COMPARE(books.open.part<QLabel>("owedTotal")->text(), u"₹600"_s);
    books.choose("grouping", grouping);

    const QString written = books.exported();

    QVERIFY2(written.startsWith(head) && written.contains(row), qPrintable(written));
}

void TestMoneyLists::openItems_endWithTheBalance()
{
    Books books;
    books.open.desk().openStatement(books.gupta);
    QTRY_VERIFY(books.table() && books.table()->model()->rowCount() > 0);

    books.open.part<QCheckBox>("openOnly")->setChecked(true);

    QTRY_COMPARE(books.table()->model()->rowCount(), 3); // a bill, an advance, the balance
    QCOMPARE(books.cell(0, 6), u"600.00"_s);
    QCOMPARE(books.cell(1, 6), u"-70.00"_s);
    QCOMPARE(books.cell(2, 6), u"530.00"_s);
    QCOMPARE(books.open.part<QLabel>("closing")->text(), u"Balance ₹530.00"_s);
}

void TestMoneyLists::account_hasOneNameOnly()
{
    Books books;
    books.open.desk().openCustomer(books.gupta);

    QStringList names;
    for (QTabWidget *tabs : books.open.window().findChildren<QTabWidget *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            names.append(tabs->tabText(tab));
    }

    const auto *button = books.open.part<QPushButton>("accountOfCustomer");
    QVERIFY(button);
    for (const QString &name : std::as_const(names))
        QVERIFY2(!name.startsWith(button->text()), qPrintable(name));
}

void TestMoneyLists::lastRow_staysInSightUnderAToast()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    for (int count = 0; count < 40; ++count)
        open.shop.aReceipt(gupta, money(100'00 + count));
    open.window().resize(1024, 600);
    open.desk().go(ui::Place::Payments);
    ui::DataTable *table = nullptr;
    for (ui::DataTable *one : open.window().findChildren<ui::DataTable *>())
        table = one->isVisible() ? one : table;
    QVERIFY(table);
    const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, 0);
    table->setCurrentIndex(last);
    table->scrollTo(last);
    const int before = table->viewport()->height();

    open.desk().say(u"Something was done"_s, ui::Tone::Plain);

    QTRY_VERIFY(table->viewport()->height() < before);
    QTRY_VERIFY(table->visualRect(last).bottom() < table->viewport()->height());
}

DOCKET_TEST(TestMoneyLists);

#include "tst_money_lists.moc"
