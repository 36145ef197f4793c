// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/dialogs/close_day_sheet.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using core::ChequeState;
using tests::money;
using tests::OpenWindow;
using ui::MoneyAct;

/// Cheques on their way, and the drawer from the morning to the night.
class TestDrawerSheets : public QObject
{
    Q_OBJECT

private slots:
    void cheque_goesToTheBankAndIsPaid();
    void cheque_comesBackWithAFee();
    void chequesAtTheBank_areListedBySelf();
    void drawer_beginsWithWhatIsCounted();
    void cashTakenOut_isNotExpected();
    void notes_addUpToTheCash();
    void lettersForNotes_areTold();
    void cardMachine_isCountedBesideTheCash();
    void noteOfTheLastClose_isReadInTheMorning();
    void blindCount_saysNothingBefore();
    void closedDay_isReopenedWithAReason();

private:
    struct Counter
    {
        OpenWindow open;
        core::Id<core::Customer> gupta = open.shop.aCustomer();

        core::Id<core::Receipt> aCheque(core::Money amount)
        {
            const auto id = open.shop.newId<core::Receipt>();
            core::TakePayment payment = open.shop.aPayment(gupta, amount);
            payment.mode = core::PaymentMode::Cheque;
            payment.reference = u"004711"_s;
            const auto taken = open.shop->payments.take(open.shop.owner, id, payment);
            Q_ASSERT(taken);
            return id;
        }
        ChequeState state(core::Id<core::Receipt> cheque)
        {
            return open.shop->cheques.card(open.shop.owner, cheque)->state;
        }
        QLineEdit *field(const char *name) { return open.part<QLineEdit>(name); }
        ui::DataTable *table() { return open.sheet()->findChild<ui::DataTable *>(); }
        void enter() { QTest::keyClick(open.sheet(), Qt::Key_Return); }
        core::TillClose lastClose()
        {
            const auto page = open.shop->tills.page(open.shop.owner, {}, 1);
            return page && !page->rows.isEmpty() ? page->rows.first().value : core::TillClose();
        }
    };
};

void TestDrawerSheets::cheque_goesToTheBankAndIsPaid()
{
    Counter counter;
    const auto cheque = counter.aCheque(money(700'00));
    counter.open.desk().open(MoneyAct::Cheques, {});

    QTest::keyClick(counter.table(), Qt::Key_D);
    QTRY_COMPARE(counter.state(cheque), ChequeState::Deposited);
    counter.open.part<QComboBox>("state")->setCurrentIndex(0);
    QTRY_COMPARE(counter.table()->model()->rowCount(), 1);
    counter.table()->setCurrentIndex(counter.table()->model()->index(0, 0));
    QTest::keyClick(counter.table(), Qt::Key_C);

    QTRY_COMPARE(counter.state(cheque), ChequeState::Cleared);
}

void TestDrawerSheets::cheque_comesBackWithAFee()
{
    Counter counter;
    counter.open.shop.anInvoice(counter.gupta, money(700'00));
    const auto cheque = counter.aCheque(money(700'00));
    counter.open.desk().open(MoneyAct::Cheques, {});
    QTest::keyClick(counter.table(), Qt::Key_B);
    auto *bounce = counter.open.sheet()->findChild<QDialog *>();
    QVERIFY(bounce);

    QTest::keyClicks(bounce->findChild<QLineEdit *>(u"reason"_s), u"no money"_s);
    QTest::keyClicks(bounce->findChild<QLineEdit *>(u"fee"_s), u"150"_s);
    bounce->findChild<QPushButton *>(u"save"_s)->click();

    QTRY_COMPARE(counter.state(cheque), ChequeState::Bounced);
    QCOMPARE(counter.open.shop.owed(counter.gupta), money(850'00));
}

void TestDrawerSheets::chequesAtTheBank_areListedBySelf()
{
    Counter counter;
    counter.aCheque(money(700'00));
    const auto banked = counter.aCheque(money(300'00));
    QVERIFY(
        counter.open.shop->cheques.deposit(counter.open.shop.owner, {banked}, std::nullopt, {}));
    counter.open.desk().open(MoneyAct::Cheques, {});
    QCOMPARE(counter.table()->model()->rowCount(), 1);

    auto *state = counter.open.part<QComboBox>("state");
    state->setCurrentIndex(state->findData(int(ChequeState::Deposited)));

    QCOMPARE(counter.table()->model()->rowCount(), 1);
    QVERIFY(counter.open.words().contains(u"₹300"_s));
}

void TestDrawerSheets::drawer_beginsWithWhatIsCounted()
{
    Counter counter;
    counter.open.desk().open(MoneyAct::OpenDrawer, {});

    counter.field("opening")->selectAll();
    QTest::keyClicks(counter.field("opening"), u"450"_s);
    counter.enter();

    QTRY_VERIFY(!counter.open.sheet());
    QCOMPARE(counter.open.shop->tills.count(counter.open.shop.owner)->opening, money(450'00));
}

void TestDrawerSheets::cashTakenOut_isNotExpected()
{
    Counter counter;
    counter.open.shop.aReceipt(counter.gupta, money(500'00));
    counter.open.desk().open(MoneyAct::DrawerCash, {});

    QTest::keyClicks(counter.field("amount"), u"40"_s);
    counter.enter();
    QVERIFY(counter.open.words().contains(u"Say what it is for"_s));
    QTest::keyClicks(counter.field("reason"), u"tea"_s);
    counter.enter();

    QTRY_VERIFY(!counter.open.sheet());
    QCOMPARE(counter.open.shop->tills.count(counter.open.shop.owner)->expectedCash(),
             money(460'00));
}

void TestDrawerSheets::notes_addUpToTheCash()
{
    Counter counter;
    counter.open.shop.aReceipt(counter.gupta, money(720'50));
    counter.open.desk().closeDay({});

    counter.open.part<QPushButton>("drawer.notes")->click();
    QTest::keyClicks(counter.field("note0"), u"1"_s); // of 500
    QTest::keyClicks(counter.field("note2"), u"2"_s); // of 100
    QTest::keyClicks(counter.field("note4"), u"1"_s); // of 20
    QTest::keyClicks(counter.field("coins"), u"0.50"_s);

    QCOMPARE(counter.field("cash")->text(), u"720.50"_s);
    counter.enter();
    QTRY_VERIFY(!counter.open.sheet());
    QCOMPARE(counter.lastClose().notes.size(), 4);
    QCOMPARE(counter.lastClose().difference, money(0));
}

void TestDrawerSheets::lettersForNotes_areTold()
{
    Counter counter;
    counter.open.desk().closeDay({});
    counter.open.part<QPushButton>("drawer.notes")->click();

    QTest::keyClicks(counter.field("note0"), u"two"_s);
    counter.enter();

    QVERIFY(counter.open.sheet());
    QVERIFY(counter.open.words().contains(u"Write how many there are of ₹500"_s));
}

void TestDrawerSheets::cardMachine_isCountedBesideTheCash()
{
    Counter counter;
    core::TakePayment card = counter.open.shop.aPayment(counter.gupta, money(800'00));
    card.mode = core::PaymentMode::Card;
    QVERIFY(counter.open.shop->payments.take(
        counter.open.shop.owner, counter.open.shop.newId<core::Receipt>(), card));
    counter.open.desk().closeDay({});

    QTest::keyClicks(counter.field("counted3"), u"790"_s);
    QTest::keyClicks(counter.field("cash"), u"0"_s);
    counter.enter();

    QTRY_VERIFY(!counter.open.sheet());
    QCOMPARE(counter.lastClose().expected.value(core::PaymentMode::Card), money(800'00));
    QCOMPARE(counter.lastClose().counted.value(core::PaymentMode::Card), money(790'00));
}

void TestDrawerSheets::noteOfTheLastClose_isReadInTheMorning()
{
    Counter counter;
    QVERIFY(counter.open.shop->tills.close(counter.open.shop.owner,
                                           counter.open.shop.newId<core::TillClose>(),
                                           {.cash = money(0),
                                            .notes = {},
                                            .others = {},
                                            .reason = {},
                                            .handover = u"keys at Asha's"_s,
                                            .kept = {}}));

    counter.open.desk().open(MoneyAct::OpenDrawer, {});

    QVERIFY(counter.open.words().contains(u"keys at Asha's"_s));
}

void TestDrawerSheets::blindCount_saysNothingBefore()
{
    Counter counter;
    ui::CloseDaySheet::setBlind(counter.open.desk().preferences(), true);
    counter.open.shop.aReceipt(counter.gupta, money(500'00));
    counter.open.desk().closeDay({});
    QVERIFY(!counter.open.words().contains(u"500"_s));

    QTest::keyClicks(counter.field("cash"), u"450"_s);
    counter.enter();
    QVERIFY(counter.open.words().contains(u"It is not what it should be"_s));
    QVERIFY(!counter.open.words().contains(u"50.00 is missing"_s));
    QTest::keyClicks(counter.field("reason"), u"lent"_s);
    counter.enter();

    QTRY_VERIFY(!counter.open.sheet());
    QCOMPARE(counter.lastClose().difference, money(-50'00));
}

void TestDrawerSheets::closedDay_isReopenedWithAReason()
{
    Counter counter;
    QVERIFY(counter.open.shop->tills.close(counter.open.shop.owner,
                                           counter.open.shop.newId<core::TillClose>(),
                                           {.cash = money(0), .handover = u"keys at Asha's"_s}));
    counter.open.desk().open(MoneyAct::ClosedDays, {});
    QCOMPARE(counter.table()->model()->rowCount(), 1);

    QTest::keyClick(counter.table(), Qt::Key_R);
    auto *asked = counter.open.sheet()->findChild<QDialog *>();
    QVERIFY(asked);
    QTest::keyClicks(asked->findChild<QLineEdit *>(u"reason"_s), u"a payment came late"_s);
    QTest::keyClick(asked, Qt::Key_Return);

    QTRY_VERIFY(counter.lastClose().reopened);
}

DOCKET_TEST(TestDrawerSheets);

#include "tst_drawer_sheets.moc"
