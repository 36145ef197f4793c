// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Attempt;
using core::Customer;
using core::ErrorKind;
using core::FollowUp;
using core::FollowUpKind;
using core::FollowUpOutcome;
using core::Id;
using core::NewFollowUp;
using core::Promise;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

Id<FollowUp> aTask(TestShop &shop, int inDays, const QString &what = u"call"_s)
{
    const auto id = shop.newId<FollowUp>();
    const auto added =
        shop->followUps.add(shop.owner, id, {.what = what, .dueOn = shop.today().plus(inDays)});
    if (!added)
        qFatal("a follow-up was refused");
    return id;
}

QStringList due(TestShop &shop, int inDays)
{
    const auto rows = shop->followUps.due(shop.owner, shop.today().plus(inDays), 50);
    QStringList said;
    for (const core::FollowUpRow &row : rows ? *rows : QList<core::FollowUpRow>())
        said.append(row.followUp->kind == FollowUpKind::Task ? row.followUp->what : row.customer);
    return said;
}

} // namespace

class TestFollowUps : public QObject
{
    Q_OBJECT

private slots:
    void due_isByDayAndMinuteUpToADay();
    void due_isOfOnePersonWhenAsked();
    void dueCount_isAsManyAsAreDue();
    void reminderOfOneWhoPaid_isNotCounted();
    void row_tellsWhoWhatAndHowMuch();
    void amounts_areHiddenFromThoseWhoSeeNoMoney();
    void moved_isDueLaterAndGoesBackOnUndo();
    void given_belongsToThatPerson();
    void closed_isNotDueAndOpensOnUndo();
    void closed_isNotChanged();
    void badFollowUp_isRefusedAndNothingWritten_data();
    void badFollowUp_isRefusedAndNothingWritten();
    void unknownSubject_isRefused();
    void about_namesTheJobAndThePaper();
    void addedAndUndone_isGone();
};

void TestFollowUps::due_isByDayAndMinuteUpToADay()
{
    TestShop shop;
    aTask(shop, 2, u"later"_s);
    aTask(shop, 0, u"today"_s);
    DOCKET_DONE(
        shop->followUps.add(shop.owner,
                            shop.newId<FollowUp>(),
                            {.what = u"at ten"_s, .dueOn = shop.today(), .dueMinute = 600}));
    aTask(shop, -1, u"late"_s);

    QCOMPARE(due(shop, 0), (QStringList{u"late"_s, u"at ten"_s, u"today"_s}));
    QCOMPARE(due(shop, 7).size(), 4);
    DOCKET_SOUND(shop);
}

void TestFollowUps::due_isOfOnePersonWhenAsked()
{
    TestShop shop;
    const auto asha = shop.person(u"Asha"_s, u"counter"_s);
    aTask(shop, 0);
    DOCKET_DONE(
        shop->followUps.add(shop.owner,
                            shop.newId<FollowUp>(),
                            {.what = u"hers"_s, .dueOn = shop.today(), .owner = asha.actor}));

    DOCKET_TAKE(rows, shop->followUps.due(shop.owner, shop.today(), 10, asha.actor));

    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].owner, u"Asha"_s);
}

void TestFollowUps::dueCount_isAsManyAsAreDue()
{
    TestShop shop;
    aTask(shop, -1);
    aTask(shop, 0);
    aTask(shop, 1);
    DOCKET_DONE(shop->followUps.close(shop.owner, aTask(shop, 0), FollowUpOutcome::Done, {}));

    DOCKET_TAKE(today, shop->followUps.dueCount(shop.owner, shop.today()));

    QCOMPARE(today, 2);
    QCOMPARE(due(shop, 0).size(), 2);
}

void TestFollowUps::reminderOfOneWhoPaid_isNotCounted()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(500'00));
    DOCKET_DONE(shop->followUps.promise(
        shop.owner, shop.newId<Promise>(), {.customer = customer, .promisedOn = shop.today()}));
    DOCKET_TAKE(before, shop->followUps.dueCount(shop.owner, shop.today()));

    shop.aReceipt(customer, money(500'00));

    QCOMPARE(before, 1);
    DOCKET_TAKE(after, shop->followUps.dueCount(shop.owner, shop.today()));
    QCOMPARE(after, 0);
}

void TestFollowUps::row_tellsWhoWhatAndHowMuch()
{
    TestShop shop;
    core::NewCustomer wanted{.customer = {.name = u"Om Packers"_s}};
    wanted.phones = {u"98765 43210"_s};
    const auto customer = shop.newId<Customer>();
    DOCKET_DONE(shop->customers.add(shop.owner, customer, wanted));
    shop.anInvoice(customer, money(500'00));

    DOCKET_TAKE(row,
                shop->followUps.add(shop.owner,
                                    shop.newId<FollowUp>(),
                                    {.customer = customer,
                                     .about = core::FollowUpAbout::Customer,
                                     .what = u" ask  for it "_s,
                                     .dueOn = shop.today().plus(-2)}));

    QCOMPARE(row.customer, u"Om Packers"_s);
    QCOMPARE(row.phone, u"+919876543210"_s);
    QCOMPARE(row.followUp->what, u"ask for it"_s);
    QCOMPARE(row.daysLate, 2);
    QCOMPARE(*row.owed, money(500'00));
}

void TestFollowUps::amounts_areHiddenFromThoseWhoSeeNoMoney()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(500'00));
    DOCKET_DONE(shop->followUps.promise(
        shop.owner,
        shop.newId<Promise>(),
        {.customer = customer, .promisedOn = shop.today(), .amount = money(500'00)}));
    const auto kiran = shop.person(u"Kiran"_s, u"production"_s);

    DOCKET_TAKE(rows, shop->followUps.due(kiran, shop.today(), 10));
    DOCKET_TAKE(told, shop->followUps.lastToldOf(kiran, {customer}));

    QCOMPARE(rows.size(), 1);
    QVERIFY(!rows[0].owed && !rows[0].promised);
    QVERIFY(told.value(customer).promisedOn && !told.value(customer).promised);
}

void TestFollowUps::moved_isDueLaterAndGoesBackOnUndo()
{
    TestShop shop;
    const auto id = aTask(shop, 0);

    DOCKET_TAKE(row, shop->followUps.moveTo(shop.owner, id, shop.today().plus(3), 9 * 60));

    QCOMPARE(row.daysLate, -3);
    QCOMPARE(*row.followUp->dueMinute, 540);
    QVERIFY(due(shop, 0).isEmpty());
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    QCOMPARE(due(shop, 0).size(), 1);
    DOCKET_REFUSED(shop->followUps.moveTo(shop.owner, id, core::Day{1}, {}),
                   ErrorKind::DateOutOfRange);
    DOCKET_SOUND(shop);
}

void TestFollowUps::given_belongsToThatPerson()
{
    TestShop shop;
    const auto asha = shop.person(u"Asha"_s, u"counter"_s);
    const auto id = aTask(shop, 0);

    DOCKET_TAKE(row, shop->followUps.giveTo(shop.owner, id, asha.actor));

    QCOMPARE(row.owner, u"Asha"_s);
    DOCKET_REFUSED(shop->followUps.giveTo(shop.owner, id, shop.newId<core::Staff>()),
                   ErrorKind::NotFound);
}

void TestFollowUps::closed_isNotDueAndOpensOnUndo()
{
    TestShop shop;
    const auto id = aTask(shop, 0);

    DOCKET_TAKE(row, shop->followUps.close(shop.owner, id, FollowUpOutcome::Won, u"ordered"_s));

    QCOMPARE(*row.followUp->outcome, FollowUpOutcome::Won);
    QCOMPARE(row.followUp->note, u"ordered"_s);
    QCOMPARE(*row.followUp->doneAt, shop.clock.now());
    QVERIFY(due(shop, 0).isEmpty());
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    QCOMPARE(due(shop, 0).size(), 1);
    DOCKET_SOUND(shop);
}

void TestFollowUps::closed_isNotChanged()
{
    TestShop shop;
    const auto id = aTask(shop, 0);
    DOCKET_DONE(shop->followUps.close(shop.owner, id, FollowUpOutcome::Done, {}));
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->followUps.close(shop.owner, id, FollowUpOutcome::Lost, {}),
                   ErrorKind::FollowUpClosed);
    DOCKET_REFUSED(shop->followUps.moveTo(shop.owner, id, shop.today(), {}),
                   ErrorKind::FollowUpClosed);
    DOCKET_REFUSED(shop->followUps.remind(shop.owner, shop.newId<Attempt>(), {.followUp = id}),
                   ErrorKind::FollowUpClosed);

    QCOMPARE(tests::markOf(shop), before);
}

void TestFollowUps::badFollowUp_isRefusedAndNothingWritten_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("about");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing to do") << u" "_s << 20'000 << 0 << 1 << ErrorKind::FieldMissing;
    QTest::newRow("a novel") << QString(301, u'x') << 20'000 << 0 << 1 << ErrorKind::TextTooLong;
    QTest::newRow("1970") << u"x"_s << 1 << 0 << 1 << ErrorKind::DateOutOfRange;
    QTest::newRow("25 h") << u"x"_s << 20'000 << 1500 << 1 << ErrorKind::DateOutOfRange;
    QTest::newRow("about nobody") << u"x"_s << 20'000 << 0 << 2 << ErrorKind::FieldMissing;
    QTest::newRow("about no job") << u"x"_s << 20'000 << 0 << 3 << ErrorKind::FieldMissing;
}

void TestFollowUps::badFollowUp_isRefusedAndNothingWritten()
{
    QFETCH(QString, what);
    QFETCH(int, day);
    QFETCH(int, minute);
    QFETCH(int, about);
    QFETCH(ErrorKind, kind);
    TestShop shop;
    const auto before = tests::markOf(shop);
    const NewFollowUp wanted{.about = static_cast<core::FollowUpAbout>(about),
                             .what = what,
                             .dueOn = {day},
                             .dueMinute = minute};

    DOCKET_REFUSED(shop->followUps.add(shop.owner, shop.newId<FollowUp>(), wanted), kind);

    QCOMPARE(tests::markOf(shop), before);
}

void TestFollowUps::unknownSubject_isRefused()
{
    TestShop shop;
    const auto before = tests::markOf(shop);
    for (const auto about :
         {core::FollowUpAbout::Job, core::FollowUpAbout::Document, core::FollowUpAbout::Chat}) {
        DOCKET_REFUSED(shop->followUps.add(shop.owner,
                                           shop.newId<FollowUp>(),
                                           {.about = about,
                                            .subject = shop.file().ids().next(),
                                            .what = u"x"_s,
                                            .dueOn = shop.today()}),
                       ErrorKind::NotFound);
    }
    DOCKET_REFUSED(shop->followUps.add(
                       shop.owner,
                       shop.newId<FollowUp>(),
                       {.customer = shop.newId<Customer>(), .what = u"x"_s, .dueOn = shop.today()}),
                   ErrorKind::NotFound);
    QCOMPARE(tests::markOf(shop), before);
}

void TestFollowUps::about_namesTheJobAndThePaper()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto job = shop.aJob(customer);
    const auto invoice = shop.anInvoice(customer, money(10'00));
    const auto about = [&](core::FollowUpAbout what, const core::RowId &which) {
        return shop->followUps.add(
            shop.owner,
            shop.newId<FollowUp>(),
            {.about = what, .subject = which, .what = u"x"_s, .dueOn = shop.today()});
    };

    DOCKET_TAKE(ofJob, about(core::FollowUpAbout::Job, job.row()));
    DOCKET_TAKE(ofPaper, about(core::FollowUpAbout::Document, invoice.row()));

    QCOMPARE(ofJob.subject, u"1"_s);
    QVERIFY(ofPaper.subject.contains(u'/'));
}

void TestFollowUps::addedAndUndone_isGone()
{
    TestShop shop;
    const auto id = aTask(shop, 0);

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    DOCKET_REFUSED(shop->followUps.card(shop.owner, id), ErrorKind::NotFound);
    QVERIFY(due(shop, 0).isEmpty());
    DOCKET_SOUND(shop);
}

DOCKET_TEST(TestFollowUps);
#include "tst_follow_ups.moc"
