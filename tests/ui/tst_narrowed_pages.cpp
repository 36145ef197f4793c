// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pasted_chats.h"
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/line_list.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using tests::money;
using tests::OpenWindow;

/// Pages that show a part of what there is: whose chats, whose receipts, of which day.
class TestNarrowedPages : public QObject
{
    Q_OBJECT

private slots:
    void chatGivenToOneself_isMine_andWaitsAgainWhenUndone();
    void paymentsOfOne_haveTheirTotal();
    void owedOnAPastDay_isSaidAndShown();
    void owedOnADayToCome_isNotAsked();
    void manyDebtors_comeAPageAtATime_andAreMarkedToTheLast();
    void ageChosenByAScreenReader_narrowsTheDebtors();
    void spanChosenByAScreenReader_narrowsTheFollowUps();
    void oneselfChosenByAScreenReader_narrowsTheFollowUps();

private:
    static ui::DataTable *shownTable(OpenWindow &open)
    {
        for (ui::DataTable *table : open.window().findChildren<ui::DataTable *>()) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }
    static int rows(OpenWindow &open)
    {
        const ui::DataTable *table = shownTable(open);
        return table ? table->model()->rowCount() : -1;
    }
    static void choose(OpenWindow &open, const char *name, const QString &words)
    {
        auto *choice = open.part<QComboBox>(name);
        choice->setCurrentIndex(choice->findText(words));
    }
    static void aFollowUp(OpenWindow &open, const QString &what, int inDays, const core::By &whose)
    {
        QVERIFY(open.shop->followUps.add(
            open.shop.owner,
            open.shop.newId<core::FollowUp>(),
            {.what = what, .dueOn = open.shop.today().plus(inDays), .owner = whose.actor}));
    }
    static void toggleAsAReaderDoes(OpenWindow &open, const QString &name)
    {
        auto *button = open.part<QAbstractButton>(name.toLatin1().constData());
        QVERIFY2(button, qPrintable(name));
        QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
    }
};

void TestNarrowedPages::chatGivenToOneself_isMine_andWaitsAgainWhenUndone()
{
    OpenWindow open;
    tests::paste(open.shop, tests::wedding);
    open.desk().go(ui::Place::Inbox);
    ui::LineList *chats = nullptr;
    for (ui::LineList *list : open.window().findChildren<ui::LineList *>())
        chats = list->isVisible() && list->accessibleName() == u"Chats"_s ? list : chats;
    chats->setFocus();

    QTest::keyClick(chats, Qt::Key_A);
    auto *menu = open.window().findChild<QMenu *>(u"giveTo"_s);
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_1);

    QTRY_COMPARE(chats->count(), 0);
    QTRY_VERIFY(open.words().contains(u"has the chat of"_s));
    const auto mine = [&]() {
        return open.shop->inbox.heldBy(open.shop.owner, open.shop.owner.actor, 10)->size();
    };
    QCOMPARE(mine(), 1);
    open.undo();
    QTRY_COMPARE(mine(), 0);
    QTRY_COMPARE(chats->count(), 1);
}

void TestNarrowedPages::paymentsOfOne_haveTheirTotal()
{
    OpenWindow open;
    const core::By asha = open.shop.person(u"Asha"_s, u"counter"_s);
    const auto gupta = open.shop.aCustomer();
    open.shop.aReceipt(gupta, money(100'00));
    QVERIFY(open.shop->payments.take(
        asha, open.shop.newId<core::Receipt>(), {.customer = gupta, .amount = money(40'00)}));
    open.desk().go(ui::Place::Payments);
    QCOMPARE(rows(open), 2);

    choose(open, "by", u"Asha"_s);

    QCOMPARE(rows(open), 1);
    QTRY_COMPARE(open.part<QLabel>("total")->text(), u"Total ₹40"_s);
    choose(open, "by", u"Everyone"_s);
    QTRY_COMPARE(open.part<QLabel>("total")->text(), u"Total ₹140"_s);
}

void TestNarrowedPages::owedOnAPastDay_isSaidAndShown()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    open.shop.anInvoice(gupta, money(1000'00));
    open.shop.advanceDays(30);
    open.shop.aReceipt(gupta, money(400'00));
    open.desk().go(ui::Place::Owed);
    QTRY_COMPARE(open.part<QLabel>("owedTotal")->text(), u"₹600"_s);

    choose(open, "asOf", u"End of last month"_s);

    QTRY_COMPARE(open.part<QLabel>("owedTotal")->text(), u"₹1,000"_s);
    const QString said = open.part<QLabel>("owedPeople")->text();
    QVERIFY2(said.contains(u"as it was on"_s) && said.contains(u"November"_s), qPrintable(said));
    choose(open, "asOf", u"Another day…"_s);
    auto *day = open.part<QLineEdit>("asOfDay");
    QTest::keyClicks(day, u"19/11"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QTRY_VERIFY(open.words().contains(u"Nobody owed you anything on"_s));
}

void TestNarrowedPages::owedOnADayToCome_isNotAsked()
{
    OpenWindow open;
    open.shop.anInvoice(open.shop.aCustomer(), money(1000'00));
    open.desk().go(ui::Place::Owed);
    choose(open, "asOf", u"Another day…"_s);
    auto *day = open.part<QLineEdit>("asOfDay");

    QTest::keyClicks(day, u"+3"_s);
    QTest::keyClick(day, Qt::Key_Return);

    QVERIFY(open.words().contains(u"Type a day that is over."_s));
    QTRY_COMPARE(open.part<QLabel>("owedTotal")->text(), u"₹1,000"_s);
}

void TestNarrowedPages::manyDebtors_comeAPageAtATime_andAreMarkedToTheLast()
{
    constexpr int many = 130;
    OpenWindow open;
    for (int i = 0; i < many; ++i)
        open.shop.anInvoice(open.shop.aCustomer(u"Customer %1"_s.arg(i)), money(100'00 + i));
    open.desk().go(ui::Place::Owed);
    QTRY_VERIFY(rows(open) > 0);
    QVERIFY(rows(open) < many);
    QVERIFY(open.part<QLabel>("owedPeople")->text().contains(QString::number(many)));
    ui::DataTable *table = shownTable(open);

    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);

    QCOMPARE(rows(open), many);
    QCOMPARE(table->selectionModel()->selectedRows().size(), many);
    choose(open, "grouping", u"By invoice"_s);
    toggleAsAReaderDoes(open, u"bucket0"_s); // before the invoices are there
    QTRY_VERIFY(rows(open) > 0 && rows(open) < many);
}

void TestNarrowedPages::ageChosenByAScreenReader_narrowsTheDebtors()
{
    OpenWindow open;
    open.shop.anInvoice(open.shop.aCustomer(u"Gupta"_s), money(1000'00));
    open.shop.advanceDays(45);
    open.shop.anInvoice(open.shop.aCustomer(u"Rao"_s), money(50'00));
    open.desk().go(ui::Place::Owed);
    QTRY_COMPARE(rows(open), 2);

    toggleAsAReaderDoes(open, u"bucket2"_s); // 31 to 60 days

    QCOMPARE(rows(open), 1);
}

void TestNarrowedPages::spanChosenByAScreenReader_narrowsTheFollowUps()
{
    OpenWindow open;
    aFollowUp(open, u"late"_s, -3, open.shop.owner);
    aFollowUp(open, u"next month"_s, 30, open.shop.owner);
    open.desk().go(ui::Place::FollowUps);
    toggleAsAReaderDoes(open, u"span3"_s);
    QCOMPARE(rows(open), 2);

    toggleAsAReaderDoes(open, u"span0"_s);

    QCOMPARE(rows(open), 1);
}

void TestNarrowedPages::oneselfChosenByAScreenReader_narrowsTheFollowUps()
{
    OpenWindow open;
    aFollowUp(open, u"mine"_s, 0, open.shop.owner);
    aFollowUp(open, u"hers"_s, 0, open.shop.person(u"Asha"_s, u"counter"_s));
    open.desk().go(ui::Place::FollowUps);
    QCOMPARE(rows(open), 2);

    toggleAsAReaderDoes(open, u"whose1"_s);

    QCOMPARE(rows(open), 1);
}

DOCKET_TEST(TestNarrowedPages);
#include "tst_narrowed_pages.moc"
