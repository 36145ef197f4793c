// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"

#include <QDesktopServices>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using tests::money;
using tests::OpenWindow;

/// A message to a customer, as far as the door: links are caught here.
class TestRemindSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void reminder_namesWhatIsOwedAndOpensTheChat();
    void remindedAgainSoon_isWarnedAndMayGoOn();
    void remindedLongAgo_isNotWarned();
    void withoutPhone_asksForOne();
    void readyJobThatIsNamed_countsAsTold();
    void jobInTheFocus_isNotToldUnlessItIsNamed();

public slots:
    void keepLink(const QUrl &link) { m_links.append(link.toString()); }

private:
    struct Debtor
    {
        OpenWindow open;
        core::Id<core::Customer> gupta = open.aCustomer(u"Gupta"_s, {u"98765 44821"_s});
        core::Id<core::Paper> invoice = open.shop.anInvoice(gupta, money(1200'00));

        void send() { QTest::keyClick(open.sheet(), Qt::Key_Return, Qt::ControlModifier); }
    };

    QStringList m_links;
};

void TestRemindSheet::initTestCase()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "keepLink");
}

void TestRemindSheet::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestRemindSheet::reminder_namesWhatIsOwedAndOpensTheChat()
{
    Debtor debtor;
    m_links.clear();
    debtor.open.desk().remind(debtor.gupta);
    QVERIFY(debtor.open.part<QPlainTextEdit>("text")->toPlainText().contains(u"1,200"_s));

    debtor.send();

    QTRY_COMPARE(m_links.size(), 1);
    QVERIFY(m_links.first().contains(u"919876544821"_s));
    QCOMPARE(debtor.open.shop.rows("attempt"), 1);
}

void TestRemindSheet::remindedAgainSoon_isWarnedAndMayGoOn()
{
    Debtor debtor;
    QVERIFY(debtor.open.shop->followUps.remind(debtor.open.shop.owner,
                                               debtor.open.shop.newId<core::Attempt>(),
                                               {.customer = debtor.gupta}));
    debtor.open.desk().remind(debtor.gupta);
    QVERIFY(debtor.open.words().contains(u"They were last reminded"_s));

    debtor.send();

    QTRY_COMPARE(debtor.open.shop.rows("attempt"), 2);
}

void TestRemindSheet::remindedLongAgo_isNotWarned()
{
    Debtor debtor;
    QVERIFY(debtor.open.shop->followUps.remind(debtor.open.shop.owner,
                                               debtor.open.shop.newId<core::Attempt>(),
                                               {.customer = debtor.gupta}));
    debtor.open.shop.advanceDays(core::politeDays);

    debtor.open.desk().remind(debtor.gupta);

    QVERIFY(!debtor.open.words().contains(u"They were last reminded"_s));
}

void TestRemindSheet::withoutPhone_asksForOne()
{
    OpenWindow open;
    open.desk().remind(open.shop.aCustomer());

    QTest::keyClick(open.sheet(), Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(open.words().contains(u"Type the phone number to write to."_s));
    QCOMPARE(open.shop.rows("attempt"), 0);
}

void TestRemindSheet::readyJobThatIsNamed_countsAsTold()
{
    Debtor debtor;
    tests::TestShop &shop = debtor.open.shop;
    const auto job = shop.aJob(debtor.gupta);
    QVERIFY(shop->jobs.move(shop.owner, job, shop.stageOf(core::StageCategory::Ready), {}));
    debtor.open.desk().writeTo(debtor.gupta, u"Your order is ready."_s, job);

    debtor.send();

    QTRY_VERIFY(shop->jobs.card(shop.owner, job)->row.toldAt);
    QVERIFY(shop->daySheets.today(shop.owner, 5)->readyJobs.isEmpty());
}

void TestRemindSheet::jobInTheFocus_isNotToldUnlessItIsNamed()
{
    Debtor debtor;
    tests::TestShop &shop = debtor.open.shop;
    const auto job = shop.aJob(debtor.gupta);
    QVERIFY(shop->jobs.move(shop.owner, job, shop.stageOf(core::StageCategory::Ready), {}));
    debtor.open.desk().openJob(job);
    debtor.open.desk().writeTo(debtor.gupta, u"We are closed tomorrow."_s);

    debtor.send();

    QTRY_COMPARE(shop.rows("attempt"), 1);
    QVERIFY(!shop->jobs.card(shop.owner, job)->row.toldAt);
}

DOCKET_TEST(TestRemindSheet);
#include "tst_remind_sheet.moc"
