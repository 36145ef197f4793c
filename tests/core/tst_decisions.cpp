// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pasted_chats.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Chat;
using core::DecisionKind;
using core::ErrorKind;
using tests::money;
using tests::paste;
using tests::TestShop;
using tests::waiting;
using tests::wedding;

using namespace Qt::StringLiterals;

namespace {

core::NewJob aJobOf(const QString &title)
{
    core::NewJob job;
    job.title = title;
    return job;
}

} // namespace

/// What messages become.
class TestDecisions : public QObject
{
    Q_OBJECT

private slots:
    void job_takesTheChatOutOfTheInbox();
    void job_isTheChatsCustomersUnlessItSaysWhose();
    void followUp_isAboutTheChat();
    void handedOver_namesThePerson();
    void handedOver_isTheirsUntilSomethingIsMadeOfIt();
    void handedOverAndUndone_waitsAgainAndIsNobodys();
    void handedOverAndDismissed_isNobodysAnyMore();
    void dismissed_keepsTheText();
    void dismissedWithNothingWaiting_writesNothing();
    void messageBehindTheOneSeen_goesOnWaiting();
    void newMessage_makesItWaitAgain();
    void undoneDecision_makesItWaitAgain_data();
    void undoneDecision_makesItWaitAgain();
    void refusedDecision_writesNothing();
    void sameQuestionTwice_givesOneJob();
};

void TestDecisions::job_takesTheChatOutOfTheInbox()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);
    const auto job = shop.newId<core::Job>();
    const qint64 units = shop.rows("unit");

    DOCKET_TAKE(made, shop->inbox.makeJob(shop.owner, chat, job, aJobOf(u"Wedding cards"_s)));

    QCOMPARE(made.row.title, u"Wedding cards"_s);
    QCOMPARE(waiting(shop), 0);
    QCOMPARE(shop.rows("unit"), units + 1);
    DOCKET_TAKE(card, shop->inbox.card(shop.owner, chat));
    QCOMPARE(card.decisions.size(), 1);
    QCOMPARE(card.decisions[0].decision->kind, DecisionKind::Job);
    QCOMPARE(card.decisions[0].decision->subject, job.row());
    QCOMPARE(card.decisions[0].by, u"Ravi"_s);
    DOCKET_TAKE(done, shop->inbox.decided(shop.owner, 10));
    QCOMPARE(done.size(), 1);
    DOCKET_SOUND(shop);
}

void TestDecisions::job_isTheChatsCustomersUnlessItSaysWhose()
{
    TestShop shop;
    const auto priya = shop.aCustomer(u"Priya"_s);
    const auto other = shop.aCustomer(u"Om"_s);
    const auto chat = paste(shop, wedding, priya);
    core::NewJob forOther = aJobOf(u"Two"_s);
    forOther.customer = other;

    DOCKET_TAKE(one,
                shop->inbox.makeJob(shop.owner, chat, shop.newId<core::Job>(), aJobOf(u"One"_s)));
    DOCKET_TAKE(two, shop->inbox.makeJob(shop.owner, chat, shop.newId<core::Job>(), forOther));

    QCOMPARE(one.row.customer, u"Priya"_s);
    QCOMPARE(two.row.customer, u"Om"_s);
}

void TestDecisions::followUp_isAboutTheChat()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);

    DOCKET_TAKE(row,
                shop->inbox.makeFollowUp(shop.owner,
                                         chat,
                                         shop.newId<core::FollowUp>(),
                                         {.what = u"send samples"_s, .dueOn = shop.today()}));

    QCOMPARE(row.followUp->about, core::FollowUpAbout::Chat);
    QCOMPARE(row.followUp->subject, chat.row());
    QCOMPARE(row.subject, u"Priya Sharma"_s);
    QCOMPARE(waiting(shop), 0);
    DOCKET_SOUND(shop);
}

void TestDecisions::handedOver_namesThePerson()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);
    const auto asha = shop.person(u"Asha"_s, u"counter"_s);

    DOCKET_TAKE(card, shop->inbox.handOver(shop.owner, chat, asha.actor));

    QCOMPARE(card.waiting, 0);
    QCOMPARE(card.decisions.last().decision->kind, DecisionKind::Person);
    QCOMPARE(card.decisions.last().decision->subject, asha.actor.row());
    DOCKET_REFUSED(shop->inbox.handOver(shop.owner, chat, shop.newId<core::Staff>()),
                   ErrorKind::NotFound);
}

void TestDecisions::handedOver_isTheirsUntilSomethingIsMadeOfIt()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);
    const auto asha = shop.person(u"Asha"_s, u"counter"_s);
    DOCKET_TAKE(card, shop->inbox.handOver(shop.owner, chat, asha.actor));

    DOCKET_TAKE(hers, shop->inbox.heldBy(asha, asha.actor, 10));
    DOCKET_TAKE(mine, shop->inbox.heldBy(shop.owner, shop.owner.actor, 10));

    QCOMPARE(card.holder->name, u"Asha"_s);
    QCOMPARE(hers.size(), 1);
    QCOMPARE(hers.first().id, chat);
    QCOMPARE(hers.first().holderName, u"Asha"_s);
    QVERIFY(!hers.first().lastText.isEmpty());
    QVERIFY(mine.isEmpty());
    DOCKET_TAKE(answered, shop->inbox.decided(shop.owner, 10));
    QCOMPARE(answered.first().holderName, u"Asha"_s);
    DOCKET_DONE(shop->inbox.makeJob(asha, chat, shop.newId<core::Job>(), aJobOf(u"cards"_s)));
    DOCKET_TAKE(after, shop->inbox.heldBy(asha, asha.actor, 10));
    QVERIFY(after.isEmpty());
}

void TestDecisions::handedOverAndUndone_waitsAgainAndIsNobodys()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);
    DOCKET_DONE(shop->inbox.handOver(shop.owner, chat, shop.owner.actor));

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    QCOMPARE(waiting(shop), 1);
    DOCKET_TAKE(card, shop->inbox.card(shop.owner, chat));
    QVERIFY(!card.holder);
    DOCKET_TAKE(mine, shop->inbox.heldBy(shop.owner, shop.owner.actor, 10));
    QVERIFY(mine.isEmpty());
}

void TestDecisions::handedOverAndDismissed_isNobodysAnyMore()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);
    DOCKET_DONE(shop->inbox.handOver(shop.owner, chat, shop.owner.actor));

    DOCKET_TAKE(card, shop->inbox.dismiss(shop.owner, chat, {}));

    QVERIFY(!card.holder);
    DOCKET_TAKE(mine, shop->inbox.heldBy(shop.owner, shop.owner.actor, 10));
    QVERIFY(mine.isEmpty());
}

void TestDecisions::dismissed_keepsTheText()
{
    TestShop shop;
    const auto chat = paste(shop, u"[10:40, 20/11/2026] Priya: thank you"_s);

    DOCKET_TAKE(card, shop->inbox.dismiss(shop.owner, chat, u"only thanks"_s));

    QCOMPARE(card.waiting, 0);
    QCOMPARE(card.messages[0]->text, u"thank you"_s);
    QCOMPARE(card.decisions[0].decision->reason, u"only thanks"_s);
    QCOMPARE(waiting(shop), 0);
    DOCKET_SOUND(shop);
}

void TestDecisions::dismissedWithNothingWaiting_writesNothing()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);
    DOCKET_DONE(shop->inbox.dismiss(shop.owner, chat, {}));
    const auto before = tests::markOf(shop);

    DOCKET_DONE(shop->inbox.dismiss(shop.owner, chat, {}));

    QCOMPARE(tests::markOf(shop), before);
}

void TestDecisions::messageBehindTheOneSeen_goesOnWaiting()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);
    DOCKET_TAKE(seen, shop->inbox.card(shop.owner, chat));

    DOCKET_TAKE(card, shop->inbox.dismiss(shop.owner, chat, {}, seen.messages[0].id));

    QCOMPARE(card.waiting, 1);
    DOCKET_SOUND(shop);
}

void TestDecisions::newMessage_makesItWaitAgain()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);
    DOCKET_DONE(shop->inbox.dismiss(shop.owner, chat, {}));
    // Clocks go wrong; what came in behind a decision waits all the same.
    shop.clock.advance(-5 * core::microsPerDay);
    shop.reopen();

    DOCKET_DONE(shop->inbox.pasted(shop.owner, chat, {.text = u"hello?"_s}));

    QCOMPARE(waiting(shop), 1);
    DOCKET_TAKE(card, shop->inbox.card(shop.owner, chat));
    QCOMPARE(card.waiting, 1);
    DOCKET_SOUND(shop);
}

void TestDecisions::undoneDecision_makesItWaitAgain_data()
{
    QTest::addColumn<int>("kind");
    for (const int kind : {1, 2, 3, 4, 5})
        QTest::addRow("%d", kind) << kind;
}

void TestDecisions::undoneDecision_makesItWaitAgain()
{
    QFETCH(int, kind);
    TestShop shop;
    const auto chat = paste(shop, wedding);
    const auto claim = shop.newId<core::Claim>();
    const auto job = shop.newId<core::Job>();
    const auto followUp = shop.newId<core::FollowUp>();
    if (kind == 1)
        DOCKET_DONE(shop->inbox.makeJob(shop.owner, chat, job, aJobOf(u"Cards"_s)));
    if (kind == 2)
        DOCKET_DONE(shop->inbox.makeClaim(shop.owner, chat, claim, {.amount = money(5'00)}));
    if (kind == 3)
        DOCKET_DONE(shop->inbox.makeFollowUp(
            shop.owner, chat, followUp, {.what = u"call"_s, .dueOn = shop.today()}));
    if (kind == 4)
        DOCKET_DONE(shop->inbox.handOver(shop.owner, chat, shop.owner.actor));
    if (kind == 5)
        DOCKET_DONE(shop->inbox.dismiss(shop.owner, chat, {}));
    QCOMPARE(waiting(shop), 0);

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    QCOMPARE(waiting(shop), 1);
    DOCKET_TAKE(card, shop->inbox.card(shop.owner, chat));
    QCOMPARE(card.waiting, 2);
    QVERIFY(card.decisions.isEmpty());
    DOCKET_REFUSED(shop->jobs.card(shop.owner, job), ErrorKind::NotFound);
    DOCKET_REFUSED(shop->claims.card(shop.owner, claim), ErrorKind::NotFound);
    DOCKET_REFUSED(shop->followUps.card(shop.owner, followUp), ErrorKind::NotFound);
    DOCKET_DONE(shop->inbox.dismiss(shop.owner, chat, {}));
    QCOMPARE(waiting(shop), 0);
    DOCKET_SOUND(shop);
}

void TestDecisions::refusedDecision_writesNothing()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);
    const auto strange = shop.newId<Chat>();
    const auto before = tests::markOf(shop);
    core::Inbox &inbox = shop->inbox;

    DOCKET_REFUSED(inbox.makeJob(shop.owner, chat, shop.newId<core::Job>(), aJobOf({})),
                   ErrorKind::FieldMissing);
    DOCKET_REFUSED(inbox.makeJob(shop.owner, strange, shop.newId<core::Job>(), aJobOf(u"x"_s)),
                   ErrorKind::NotFound);
    DOCKET_REFUSED(
        inbox.makeJob(
            shop.owner, chat, shop.newId<core::Job>(), aJobOf(u"x"_s), shop.newId<core::Message>()),
        ErrorKind::NotFound);
    DOCKET_REFUSED(inbox.makeClaim(shop.owner, chat, shop.newId<core::Claim>(), {}),
                   ErrorKind::AmountNotPositive);
    DOCKET_REFUSED(
        inbox.makeFollowUp(shop.owner, chat, shop.newId<core::FollowUp>(), {.dueOn = shop.today()}),
        ErrorKind::FieldMissing);
    DOCKET_REFUSED(inbox.dismiss(shop.owner, strange, {}), ErrorKind::NotFound);
    DOCKET_REFUSED(inbox.dismiss(shop.owner, chat, QString(301, u'x')), ErrorKind::TextTooLong);
    DOCKET_REFUSED(inbox.nameCustomer(shop.owner, chat, shop.newId<core::Customer>()),
                   ErrorKind::NotFound);
    DOCKET_REFUSED(inbox.card(shop.owner, strange), ErrorKind::NotFound);

    QCOMPARE(tests::markOf(shop), before);
    QCOMPARE(waiting(shop), 1);
}

void TestDecisions::sameQuestionTwice_givesOneJob()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);
    const auto job = shop.newId<core::Job>();

    DOCKET_DONE(shop->inbox.makeJob(shop.owner, chat, job, aJobOf(u"Cards"_s)));
    DOCKET_DONE(shop->inbox.makeJob(shop.owner, chat, job, aJobOf(u"Cards"_s)));

    QCOMPARE(shop.rows("job"), 1);
    QCOMPARE(shop.rows("decision"), 1);
    DOCKET_REFUSED(shop->inbox.makeJob(shop.owner, chat, job, aJobOf(u"Other"_s)),
                   ErrorKind::IdReused);
}

DOCKET_TEST(TestDecisions);
#include "tst_decisions.moc"
