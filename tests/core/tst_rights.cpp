// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verb.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

#include <functional>

using core::By;
using core::Error;
using core::ErrorKind;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

/// A shop with one of everything, and every verb ready to be asked by anybody.
struct Verbs
{
    TestShop shop;
    core::Id<core::Customer> customer = shop.aCustomer();
    core::Id<core::Job> job = shop.aJob(customer);
    core::Id<core::Draft> draft = shop.newId<core::Draft>();
    core::Id<core::Paper> invoice = shop.anInvoice(customer, money(1000'00));
    core::Id<core::Receipt> receipt = shop.newId<core::Receipt>();
    core::Id<core::Stage> stage;
    core::Id<core::Chat> chat = shop.newId<core::Chat>();
    core::Id<core::Claim> claim = shop.newId<core::Claim>();
    core::Id<core::FollowUp> followUp = shop.newId<core::FollowUp>();
    core::RowId unit;

    using Ask = std::function<std::optional<Error>(const By &)>;
    std::map<QByteArray, Ask> ask;

    Verbs();
    void askAboutWork();
    void askAboutMoney();
    void askAboutChats();
    void askAboutFollowUps();
};

template <typename T>
std::optional<Error> refusalOf(const core::Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

Verbs::Verbs()
{
    core::TakePayment kept = shop.aPayment(customer, money(100'00));
    kept.splits = QList<core::Split>();
    const bool isReady =
        shop->payments.take(shop.owner, receipt, kept)
        && shop->documents.addDraft(shop.owner, draft, shop.aDraft(customer, money(1'00)));
    unit = tests::lastUnit(shop);
    const bool isTold = shop->inbox.pasted(shop.owner, chat, {.text = u"sent 100"_s})
                        && shop->inbox.makeClaim(shop.owner, chat, claim, {.amount = money(1'00)})
                        && shop->followUps.add(shop.owner,
                                               followUp,
                                               {.what = u"call"_s, .dueOn = shop.today().plus(1)})
                        && shop->inbox.pasted(shop.owner, chat, {.text = u"and now?"_s});
    if (!isReady || !isTold)
        qFatal("the shop was not made ready");
    stage = (*shop->jobs.stages(shop.owner))[1].id;
    askAboutWork();
    askAboutMoney();
    askAboutChats();
    askAboutFollowUps();
}

void Verbs::askAboutWork()
{
    ask["undo"] = [this](const By &by) { return refusalOf(shop->history.undo(by, unit)); };
    ask["staff.add"] = [this](const By &by) {
        return refusalOf(shop->team.add(by, shop.newId<core::Staff>(), u"New"_s, u"counter"_s, {}));
    };
    ask["staff.pin"] = [this](const By &by) {
        return refusalOf(shop->team.setPin(by, by.actor, u"1234"_s));
    };
    ask["staff.role"] = [this](const By &by) {
        return refusalOf(shop->team.setRole(by, by.actor, u"owner"_s));
    };
    ask["customer.add"] = [this](const By &by) {
        return refusalOf(shop->customers.add(
            by, shop.newId<core::Customer>(), {.customer = {.name = u"New"_s}}));
    };
    ask["customer.change"] = [this](const By &by) {
        core::CustomerChange change;
        change.alert = u"new"_s;
        return refusalOf(shop->customers.change(by, customer, change));
    };
    ask["job.add"] = [this](const By &by) {
        core::NewJob wanted;
        wanted.title = u"New"_s;
        return refusalOf(shop->jobs.add(by, shop.newId<core::Job>(), wanted));
    };
    ask["job.move"] = [this](const By &by) {
        return refusalOf(shop->jobs.move(by, job, stage, {}));
    };
    ask["item.add"] = [this](const By &by) {
        return refusalOf(shop->items.add(by, shop.newId<core::Item>(), {.name = u"New"_s}, {}));
    };
}

void Verbs::askAboutChats()
{
    ask["chat.paste"] = [this](const By &by) {
        return refusalOf(shop->inbox.pasted(by, chat, {.text = u"hello"_s}));
    };
    ask["chat.name"] = [this](const By &by) {
        return refusalOf(shop->inbox.nameCustomer(by, chat, customer));
    };
    ask["chat.job"] = [this](const By &by) {
        core::NewJob wanted;
        wanted.title = u"New"_s;
        return refusalOf(shop->inbox.makeJob(by, chat, shop.newId<core::Job>(), wanted));
    };
    ask["chat.claim"] = [this](const By &by) {
        return refusalOf(
            shop->inbox.makeClaim(by, chat, shop.newId<core::Claim>(), {.amount = money(1'00)}));
    };
    ask["chat.follow_up"] = [this](const By &by) {
        return refusalOf(shop->inbox.makeFollowUp(
            by, chat, shop.newId<core::FollowUp>(), {.what = u"call"_s, .dueOn = shop.today()}));
    };
    ask["chat.hand_over"] = [this](const By &by) {
        return refusalOf(shop->inbox.handOver(by, chat, shop.owner.actor));
    };
    ask["chat.dismiss"] = [this](const By &by) {
        return refusalOf(shop->inbox.dismiss(by, chat, u"thanks"_s));
    };
    ask["claim.confirm"] = [this](const By &by) {
        return refusalOf(shop->claims.confirm(
            by, claim, shop.newId<core::Receipt>(), shop.aPayment(customer, money(1'00))));
    };
    ask["claim.dismiss"] = [this](const By &by) {
        return refusalOf(shop->claims.dismiss(by, claim, u"not there"_s));
    };
}

void Verbs::askAboutFollowUps()
{
    ask["follow_up.add"] = [this](const By &by) {
        return refusalOf(shop->followUps.add(
            by, shop.newId<core::FollowUp>(), {.what = u"call"_s, .dueOn = shop.today()}));
    };
    ask["follow_up.move"] = [this](const By &by) {
        return refusalOf(shop->followUps.moveTo(by, followUp, shop.today().plus(3), {}));
    };
    ask["follow_up.give"] = [this](const By &by) {
        return refusalOf(shop->followUps.giveTo(by, followUp, shop.owner.actor));
    };
    ask["follow_up.close"] = [this](const By &by) {
        return refusalOf(shop->followUps.close(by, followUp, core::FollowUpOutcome::Done, {}));
    };
    ask["customer.remind"] = [this](const By &by) {
        return refusalOf(
            shop->followUps.remind(by, shop.newId<core::Attempt>(), {.customer = customer}));
    };
    ask["customer.promise"] = [this](const By &by) {
        return refusalOf(
            shop->followUps.promise(by,
                                    shop.newId<core::Promise>(),
                                    {.customer = customer, .promisedOn = shop.today().plus(2)}));
    };
}

void Verbs::askAboutMoney()
{
    ask["draft.add"] = [this](const By &by) {
        return refusalOf(shop->documents.addDraft(
            by, shop.newId<core::Draft>(), shop.aDraft(customer, money(1'00))));
    };
    ask["document.issue"] = [this](const By &by) {
        return refusalOf(shop->documents.issue(by, shop.newId<core::Paper>(), draft));
    };
    ask["document.cancel"] = [this](const By &by) {
        return refusalOf(shop->documents.cancel(by, invoice, u"why"_s));
    };
    ask["receipt.take"] = [this](const By &by) {
        return refusalOf(shop->payments.take(
            by, shop.newId<core::Receipt>(), shop.aPayment(customer, money(1'00))));
    };
    ask["receipt.allocate"] = [this](const By &by) {
        return refusalOf(shop->payments.allocate(
            by, shop.newId<core::Allocation>(), receipt, {invoice.row(), money(1'00)}));
    };
    ask["receipt.reverse"] = [this](const By &by) {
        return refusalOf(shop->payments.reverse(by, receipt, u"why"_s));
    };
}

} // namespace

/// Every verb of core/domain/verb, asked by people who may and who may not.
class TestRights : public QObject
{
    Q_OBJECT

private slots:
    void everyVerb_isAskedHere();
    void stranger_mayDoNothing_data() { everyVerb(); }
    void stranger_mayDoNothing();
    void personWithoutTheRight_isRefusedAndNothingWritten_data() { everyVerb(); }
    void personWithoutTheRight_isRefusedAndNothingWritten();
    void personWithTheRight_isAnswered_data() { everyVerb(); }
    void personWithTheRight_isAnswered();
    void approverWithTheRight_isEnough_data() { everyVerb(); }
    void approverWithTheRight_isEnough();
    void approverWithoutTheRight_isNot_data() { everyVerb(); }
    void approverWithoutTheRight_isNot();
    void personWhoLeft_mayDoNothing();
    void namesOfRights_areAllDifferent();

private:
    static void everyVerb();
    /// Somebody who has every right but the one this verb takes.
    static By lacking(TestShop &shop, const core::Verb &verb);
    static By having(TestShop &shop, core::Permits permits, const QString &name);
};

void TestRights::everyVerb()
{
    QTest::addColumn<QByteArray>("name");
    for (const core::Verb *verb : core::allVerbs()) {
        if (QByteArray(verb->name) != core::verbs::found.name)
            QTest::newRow(verb->name) << QByteArray(verb->name);
    }
}

By TestRights::having(TestShop &shop, core::Permits permits, const QString &name)
{
    const auto role = shop.newId<core::Role>();
    const auto staff = shop.newId<core::Staff>();
    const core::Act act{.verb = core::verbs::addStaff, .by = shop.owner};
    const auto done = shop.file().write(act, [&](core::Record &record) -> core::Result<core::Done> {
        record.insert(core::tables::role,
                      role.row(),
                      {{"name", name + u" role"_s}, {"permits", permits.text()}});
        record.insert(core::tables::staff,
                      staff.row(),
                      {{"name", name}, {"role", role}, {"pin", QByteArray()}, {"active", true}});
        return core::Done{};
    });
    if (!done)
        qFatal("a person was refused");
    return {.actor = staff};
}

By TestRights::lacking(TestShop &shop, const core::Verb &verb)
{
    // Undo takes the right of what it undoes: here a draft of somebody else.
    const bool isUndo = QByteArray(verb.name) == core::verbs::undo.name;
    const core::Permit missing = isUndo ? core::verbs::addDraft.voidPermit : verb.permit;
    QStringList names = core::Permits::all().text().split(u' ');
    names.removeAll(core::nameOf(missing));
    return having(shop, core::Permits::fromText(names.join(u' ')), u"Lacking"_s);
}

void TestRights::everyVerb_isAskedHere()
{
    Verbs verbs;

    for (const core::Verb *verb : core::allVerbs()) {
        const bool isFounding = QByteArray(verb->name) == core::verbs::found.name;
        QVERIFY2(isFounding || verbs.ask.contains(verb->name), verb->name);
        QCOMPARE(core::verbNamed(verb->name), verb);
    }
    QCOMPARE(verbs.ask.size() + 1, core::allVerbs().size());
}

void TestRights::stranger_mayDoNothing()
{
    QFETCH(QByteArray, name);
    Verbs verbs;
    const auto before = tests::markOf(verbs.shop);

    for (const By &by : {By{}, By{.actor = verbs.shop.newId<core::Staff>()}}) {
        const auto refused = verbs.ask[name](by);
        QVERIFY(refused);
        QCOMPARE(refused->kind, ErrorKind::NotPermitted);
    }
    QCOMPARE(tests::markOf(verbs.shop), before);
}

void TestRights::personWithoutTheRight_isRefusedAndNothingWritten()
{
    QFETCH(QByteArray, name);
    Verbs verbs;
    const By by = lacking(verbs.shop, *core::verbNamed(name.constData()));
    const auto before = tests::markOf(verbs.shop);

    const auto refused = verbs.ask[name](by);

    QVERIFY(refused);
    QCOMPARE(refused->kind, ErrorKind::NotPermitted);
    QCOMPARE(refused->given, u"Lacking"_s);
    QCOMPARE(tests::markOf(verbs.shop), before);
}

void TestRights::personWithTheRight_isAnswered()
{
    QFETCH(QByteArray, name);
    Verbs verbs;

    const auto refused = verbs.ask[name](verbs.shop.owner);

    QVERIFY2(!refused, refused ? qPrintable(core::nameOf(refused->kind)) : "");
    DOCKET_SOUND(verbs.shop);
}

void TestRights::approverWithTheRight_isEnough()
{
    QFETCH(QByteArray, name);
    Verbs verbs;
    By by = lacking(verbs.shop, *core::verbNamed(name.constData()));
    by.approver = verbs.shop.owner.actor;

    const auto refused = verbs.ask[name](by);

    QVERIFY2(!refused, refused ? qPrintable(core::nameOf(refused->kind)) : "");
    QCOMPARE(
        tests::cell(verbs.shop.database(), "SELECT approver FROM unit ORDER BY row DESC LIMIT 1")
            .id(),
        verbs.shop.owner.actor.row());
}

void TestRights::approverWithoutTheRight_isNot()
{
    QFETCH(QByteArray, name);
    Verbs verbs;
    By by = lacking(verbs.shop, *core::verbNamed(name.constData()));
    by.approver = having(verbs.shop, {}, u"Helper"_s).actor;
    const auto before = tests::markOf(verbs.shop);

    const auto refused = verbs.ask[name](by);

    QVERIFY(refused);
    QCOMPARE(refused->kind, ErrorKind::NotPermitted);
    QCOMPARE(tests::markOf(verbs.shop), before);
}

void TestRights::personWhoLeft_mayDoNothing()
{
    Verbs verbs;
    const By by = having(verbs.shop, core::Permits::all(), u"Gone"_s);
    const core::Act act{.verb = core::verbs::setRole, .by = verbs.shop.owner};
    DOCKET_DONE(verbs.shop.file().write(act, [&](core::Record &record) -> core::Result<core::Done> {
        record.update(core::tables::staff, by.actor.row(), {{"active", false}});
        return core::Done{};
    }));

    for (const auto &[name, ask] : verbs.ask) {
        const auto refused = ask(by);
        QVERIFY2(refused && refused->kind == ErrorKind::NotPermitted, name.constData());
    }
}

void TestRights::namesOfRights_areAllDifferent()
{
    QStringList names = core::Permits::all().text().split(u' ');

    QCOMPARE(names.size(), qsizetype(core::permitCount));
    QCOMPARE(names.removeDuplicates(), 0);
}

DOCKET_TEST(TestRights);
#include "tst_rights.moc"
