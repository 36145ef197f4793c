// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const core::Stored<core::Staff> &person)
{
    return {{u"id"_s, person.id.text()},
            {u"name"_s, person->name},
            {u"role"_s, person->roleName},
            {u"pin"_s, person->hasPin}};
}

core::Result<Answer> add(Session &session, const Arguments &arguments)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    const auto person = session.shop().team.add(session.by(),
                                                core::Id<core::Staff>(*id),
                                                arguments.place(0),
                                                arguments.value(u"role"_s),
                                                arguments.value(u"pin"_s));
    if (!person)
        return person.error();
    return Answer{
        .text = Words::tr("%1 works here as %2.").arg((*person)->name, (*person)->roleName) + u'\n',
        .json = toJson(*person)};
}

core::Result<Answer> list(Session &session, const Arguments &)
{
    const core::Result<QList<core::Stored<core::Staff>>> people = session.shop().team.people();
    if (!people)
        return people.error();
    Table table({{u"name"_s, Words::tr("Name")},
                 {u"role"_s, Words::tr("Role")},
                 {u"id"_s, Words::tr("Id")}});
    QJsonArray json;
    for (const core::Stored<core::Staff> &person : *people) {
        table.add({person->name, person->roleName, person.id.text()});
        json.append(toJson(person));
    }
    return Answer{.text = table.text(), .json = {{u"staff"_s, json}}};
}

core::Result<Answer> role(Session &session, const Arguments &arguments)
{
    const auto person = session.staffNamed(arguments.place(0));
    if (!person)
        return person.error();
    const core::Result<core::Done> done =
        session.shop().team.setRole(session.by(), *person, arguments.place(1));
    if (!done)
        return done.error();
    return Answer{.text =
                      Words::tr("%1 works here as %2.").arg(arguments.place(0), arguments.place(1))
                      + u'\n',
                  .json = {{u"id"_s, person->text()}, {u"role"_s, arguments.place(1)}}};
}

core::Result<Answer> pin(Session &session, const Arguments &arguments)
{
    const auto person = session.staffNamed(arguments.place(0));
    if (!person)
        return person.error();
    const core::Result<core::Done> done =
        session.shop().team.setPin(session.by(), *person, arguments.value(u"pin"_s));
    if (!done)
        return done.error();
    return Answer{.text = Words::tr("The PIN of %1 is changed.").arg(arguments.place(0)) + u'\n',
                  .json = {{u"id"_s, person->text()}}};
}

} // namespace

std::span<const Command> teamCommands()
{
    static constexpr Command commands[] = {
        {"team add NAME --role ROLE [--pin PIN] [--id ID]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Somebody new: owner, manager, counter, production or accounts"),
         Needs::Writer,
         &add},
        {"team role NAME ROLE",
         QT_TRANSLATE_NOOP("CommandLine", "Give somebody another role"),
         Needs::Writer,
         &role},
        {"team pin NAME --pin PIN",
         QT_TRANSLATE_NOOP("CommandLine", "Give somebody a PIN of 4 to 12 digits"),
         Needs::Writer,
         &pin},
        {"team list", QT_TRANSLATE_NOOP("CommandLine", "Who works here"), Needs::Reader, &list},
    };
    return commands;
}

} // namespace app
