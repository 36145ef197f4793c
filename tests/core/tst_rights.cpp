// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verb.h"
#include "tests/core/every_verb.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::By;
using core::ErrorKind;
using tests::TestShop;
using tests::Verbs;

using namespace Qt::StringLiterals;

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
