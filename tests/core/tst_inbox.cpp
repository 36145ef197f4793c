// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pasted_chats.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Chat;
using core::ErrorKind;
using core::MessageType;
using tests::paste;
using tests::TestShop;
using tests::waiting;
using tests::wedding;

using namespace Qt::StringLiterals;

class TestInbox : public QObject
{
    Q_OBJECT

private slots:
    void pastedMessages_waitWithTheirTextAuthorAndTime();
    void pastedAgain_addsNothingTwice();
    void pastedWithMore_addsWhatIsNew();
    void sameWordsTwiceInOneMinute_areTwoMessages();
    void sameWordsWithoutTimeOnAnotherDay_areAnotherMessage();
    void ownWords_doNotWait();
    void ownNameSaidOnce_isKnownLater();
    void programsOwnLine_isANote();
    void pasteOfAKnownWriter_goesOnWithTheirChat();
    void emptyOrHugePaste_isRefusedAndNothingWritten_data();
    void emptyOrHugePaste_isRefusedAndNothingWritten();
    void undonePaste_isGoneAndMayComeAgain();
    void pasteThatWasDecidedOn_isNotUndone();
    void number_findsTheCustomer();
    void chat_isFoundByIdAndTitle();
};

void TestInbox::pastedMessages_waitWithTheirTextAuthorAndTime()
{
    TestShop shop;

    const auto chat = paste(shop, wedding);

    DOCKET_TAKE(rows, shop->inbox.waiting(shop.owner, 10));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].id, chat);
    QCOMPARE(rows[0].title, u"Priya Sharma"_s);
    QCOMPARE(rows[0].messages, 2);
    QCOMPARE(rows[0].lastText, u"kab tak milega?"_s);
    QCOMPARE(rows[0].reading.type, MessageType::Order);
    DOCKET_TAKE(card, shop->inbox.card(shop.owner, chat));
    QCOMPARE(card.messages.size(), 2);
    QCOMPARE(card.messages[0]->author, u"Priya Sharma"_s);
    QCOMPARE(card.messages[0]->saidRaw, u"10:40, 20/11/2026"_s);
    // 10:40 in Kolkata is 05:10 of London.
    QCOMPARE(shop.file().facts().calendar.local(*card.messages[0]->saidAt).time(), QTime(10, 40));
    DOCKET_SOUND(shop);
}

void TestInbox::pastedAgain_addsNothingTwice()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);
    const auto before = tests::markOf(shop);

    DOCKET_TAKE(again, shop->inbox.pasted(shop.owner, chat, {.text = wedding}));

    QCOMPARE(again.added, 0);
    QCOMPARE(again.known, 2);
    QCOMPARE(tests::markOf(shop), before);
}

void TestInbox::pastedWithMore_addsWhatIsNew()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);

    DOCKET_TAKE(
        more,
        shop->inbox.pasted(
            shop.owner, chat, {.text = wedding + u"\n[10:50, 20/11/2026] Priya Sharma: in red"_s}));

    QCOMPARE(more.added, 1);
    DOCKET_TAKE(card, shop->inbox.card(shop.owner, chat));
    QCOMPARE(card.messages.last()->text, u"in red"_s);
}

void TestInbox::sameWordsTwiceInOneMinute_areTwoMessages()
{
    TestShop shop;
    const QString twice = u"[10:40, 20/11/2026] Priya: ok\n[10:40, 20/11/2026] Priya: ok"_s;

    const auto chat = paste(shop, twice);
    DOCKET_TAKE(again, shop->inbox.pasted(shop.owner, chat, {.text = twice}));

    QCOMPARE(again.added, 0);
    QCOMPARE(shop.rows("message"), 2);
}

void TestInbox::sameWordsWithoutTimeOnAnotherDay_areAnotherMessage()
{
    TestShop shop;
    const auto chat = paste(shop, u"is it ready?"_s);
    DOCKET_TAKE(same, shop->inbox.pasted(shop.owner, chat, {.text = u"is it ready?"_s}));
    QCOMPARE(same.added, 0);
    shop.advanceDays(3);

    DOCKET_TAKE(later, shop->inbox.pasted(shop.owner, chat, {.text = u"is it ready?"_s}));

    QCOMPARE(later.added, 1);
}

void TestInbox::ownWords_doNotWait()
{
    TestShop shop;

    const auto chat = paste(shop, u"[10:40, 20/11/2026] Sharma Print: your cards are ready"_s);

    QCOMPARE(waiting(shop), 0);
    DOCKET_TAKE(card, shop->inbox.card(shop.owner, chat));
    QCOMPARE(card.messages[0]->direction, core::Direction::Out);
}

void TestInbox::ownNameSaidOnce_isKnownLater()
{
    TestShop shop;
    const QString text = u"[10:40, 20/11/2026] Ravi ji: your cards are ready"_s;
    DOCKET_DONE(shop->inbox.pasted(
        shop.owner, shop.newId<Chat>(), {.text = text, .title = u"Priya"_s, .us = u"Ravi ji"_s}));

    paste(shop, u"[10:45, 20/11/2026] Ravi ji: and yours"_s);

    QCOMPARE(waiting(shop), 0);
}

void TestInbox::programsOwnLine_isANote()
{
    TestShop shop;

    const auto chat = paste(shop, u"20/11/2026, 10:40 - Messages are end-to-end encrypted"_s);

    DOCKET_TAKE(card, shop->inbox.card(shop.owner, chat));
    QCOMPARE(card.messages[0]->direction, core::Direction::Note);
    QCOMPARE(waiting(shop), 0);
}

void TestInbox::pasteOfAKnownWriter_goesOnWithTheirChat()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);
    const QString more = u"[11:50, 20/11/2026] priya sharma: hello?"_s;

    DOCKET_TAKE(known, shop->inbox.chatFor(shop.owner, {.text = more}));
    DOCKET_TAKE(other, shop->inbox.chatFor(shop.owner, {.text = u"who is this"_s}));

    QVERIFY(known);
    QCOMPARE(*known, chat);
    QVERIFY(!other);
}

void TestInbox::emptyOrHugePaste_isRefusedAndNothingWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << u" \n "_s << ErrorKind::FieldMissing;
    QTest::newRow("huge") << QString(200'001, u'x') << ErrorKind::TextTooLong;
    QTest::newRow("many") << u"[1:00, 1/1/2026] A: b\n"_s.repeated(2'001)
                          << ErrorKind::TooManyLines;
}

void TestInbox::emptyOrHugePaste_isRefusedAndNothingWritten()
{
    QFETCH(QString, text);
    QFETCH(ErrorKind, kind);
    TestShop shop;
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->inbox.pasted(shop.owner, shop.newId<Chat>(), {.text = text}), kind);

    QCOMPARE(tests::markOf(shop), before);
}

void TestInbox::undonePaste_isGoneAndMayComeAgain()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    QCOMPARE(waiting(shop), 0);
    DOCKET_REFUSED(shop->inbox.card(shop.owner, chat), ErrorKind::NotFound);
    DOCKET_TAKE(again, shop->inbox.pasted(shop.owner, chat, {.text = wedding}));
    QCOMPARE(again.added, 2);
    QCOMPARE(waiting(shop), 1);
    DOCKET_SOUND(shop);
}

void TestInbox::pasteThatWasDecidedOn_isNotUndone()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);
    const core::RowId pasting = tests::lastUnit(shop);
    DOCKET_DONE(shop->inbox.dismiss(shop.owner, chat, {}));
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->history.undo(shop.owner, pasting), ErrorKind::StillUsed);

    QCOMPARE(tests::markOf(shop), before);
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    DOCKET_DONE(shop->history.undo(shop.owner, pasting));
    DOCKET_SOUND(shop);
}

void TestInbox::number_findsTheCustomer()
{
    TestShop shop;
    core::NewCustomer wanted{.customer = {.name = u"Neha Boutique"_s}};
    wanted.phones = {u"98765 43210"_s};
    const auto neha = shop.newId<core::Customer>();
    DOCKET_DONE(shop->customers.add(shop.owner, neha, wanted));

    const auto chat = paste(shop, u"[10:40, 20/11/2026] +91 98765 43210: rate?"_s);

    DOCKET_TAKE(card, shop->inbox.card(shop.owner, chat));
    QCOMPARE(card.chat->address, u"+919876543210"_s);
    QVERIFY(card.matched);
    QCOMPARE(*card.matched, neha);
    DOCKET_TAKE(named, shop->inbox.nameCustomer(shop.owner, chat, neha));
    QCOMPARE(named.customer, u"Neha Boutique"_s);
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    DOCKET_TAKE(back, shop->inbox.card(shop.owner, chat));
    QVERIFY(!back.chat->customer);
    DOCKET_SOUND(shop);
}

void TestInbox::chat_isFoundByIdAndTitle()
{
    TestShop shop;
    const auto chat = paste(shop, wedding);

    DOCKET_TAKE(byTitle, shop->inbox.named(shop.owner, u"priya sharma"_s));
    DOCKET_TAKE(byId, shop->inbox.named(shop.owner, chat.text()));

    QCOMPARE(byTitle, chat);
    QCOMPARE(byId, chat);
    DOCKET_REFUSED(shop->inbox.named(shop.owner, u"nobody"_s), ErrorKind::NotFound);
}

DOCKET_TEST(TestInbox);
#include "tst_inbox.moc"
