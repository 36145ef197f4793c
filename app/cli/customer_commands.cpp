// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/base/phone.h"
#include "core/transfer/choice_names.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(Session &session, const core::CustomerCard &card)
{
    QJsonArray contacts;
    for (const core::Stored<core::ContactPoint> &contact : card.contacts) {
        contacts.append(QJsonObject{
            {u"kind"_s, contact->kind == core::ContactKind::Phone ? u"phone"_s : u"mail"_s},
            {u"raw"_s, contact->raw},
            {u"canonical"_s, contact->canonical}});
    }
    QJsonObject json{{u"id"_s, card.customer.id.text()},
                     {u"name"_s, card.customer->name},
                     {u"kind"_s, core::nameOf(card.customer->kind)},
                     {u"place"_s, card.customer->place},
                     {u"tax_number"_s, card.customer->taxNumber},
                     {u"address"_s, card.customer->address},
                     {u"country"_s, card.customer->country},
                     {u"language"_s, card.customer->language},
                     {u"alert"_s, card.customer->alert},
                     {u"contacts"_s, contacts},
                     {u"owed"_s, session.plainIfAny(card.owed)},
                     {u"credit"_s, session.plainIfAny(card.credit)}};
    if (card.terms) {
        json.insert(u"terms_days"_s, card.terms->termsDays);
        json.insert(u"credit_limit"_s, session.plainIfAny(card.terms->creditLimit));
        json.insert(u"limit_action"_s, core::nameOf(card.terms->limitAction));
        json.insert(u"over_limit"_s, session.plainIfAny(card.overLimit()));
    }
    return json;
}

QString cardText(Session &session, const core::CustomerCard &card)
{
    QStringList lines{card.customer->name};
    for (const QString &part :
         {card.customer->place, card.customer->address, card.customer->country}) {
        if (!part.isEmpty())
            lines.append(part);
    }
    for (const core::Stored<core::ContactPoint> &contact : card.contacts)
        lines.append(contact->canonical);
    if (card.owed && card.credit) {
        lines.append(Words::tr("Owes %1").arg(session.shown(*card.owed)));
        if (card.credit->isPositive())
            lines.append(Words::tr("Credit %1").arg(session.shown(*card.credit)));
    }
    if (const std::optional<core::Money> over = card.overLimit())
        lines.append(u"! "_s
                     + Words::tr("Over the credit limit of %1 by %2")
                           .arg(session.shown(*card.terms->creditLimit), session.shown(*over)));
    if (!card.customer->alert.isEmpty())
        lines.append(u"! "_s + card.customer->alert);
    lines.append(card.customer.id.text());
    return lines.join(u'\n') + u'\n';
}

/// The terms that the options name.
core::Result<core::Done>
readTerms(Session &session, const Arguments &arguments, core::CustomerChange &change)
{
    if (arguments.has(u"terms-days"_s)) {
        const auto days =
            session.wholeNumber(arguments.value(u"terms-days"_s), u"terms_days"_s, 0, 3650);
        if (!days)
            return days.error();
        change.termsDays = *days;
    }
    if (arguments.has(u"credit-limit"_s)) {
        const auto limit = session.money(arguments.value(u"credit-limit"_s), u"credit_limit"_s);
        if (!limit)
            return limit.error();
        change.creditLimit = *limit;
    }
    if (arguments.has(u"limit-action"_s)) {
        const auto action = core::choiceNamed<core::LimitAction>(arguments.value(u"limit-action"_s),
                                                                 u"limit_action"_s);
        if (!action)
            return action.error();
        change.limitAction = *action;
    }
    return core::Done{};
}

/// The phone of this customer that somebody typed in any form.
core::Result<core::Id<core::ContactPoint>>
phoneOf(Session &session, const core::CustomerCard &card, const QString &typed)
{
    const auto phone = core::phoneFromText(typed, session.shop().file->facts().country.phoneRegion);
    if (!phone)
        return phone.error();
    for (const core::Stored<core::ContactPoint> &contact : card.contacts) {
        if (contact->canonical == phone->canonical)
            return contact.id;
    }
    return core::Error{.kind = core::ErrorKind::NotFound, .subject = u"phone"_s, .given = typed};
}

/// What is said about phones that are known, and a limit that is taken away.
core::Result<core::Done> readKnown(Session &session,
                                   const Arguments &arguments,
                                   core::Id<core::Customer> id,
                                   core::CustomerChange &change)
{
    change.noCreditLimit = arguments.has(u"no-credit-limit"_s);
    const auto card = session.shop().customers.card(session.by(), id);
    if (!card)
        return card.error();
    for (const QString &typed : arguments.values(u"remove-phone"_s)) {
        const auto phone = phoneOf(session, *card, typed);
        if (!phone)
            return phone.error();
        change.phones.append({*phone, {}});
    }
    if (arguments.has(u"main-phone"_s)) {
        const auto phone = phoneOf(session, *card, arguments.value(u"main-phone"_s));
        if (!phone)
            return phone.error();
        change.primaryPhone = *phone;
    }
    return core::Done{};
}

core::Result<core::CustomerChange> readChange(Session &session, const Arguments &arguments)
{
    core::CustomerChange change{.name = arguments.valueIfAny(u"name"_s),
                                .kind = {},
                                .place = arguments.valueIfAny(u"place"_s),
                                .taxNumber = arguments.valueIfAny(u"tax-number"_s),
                                .language = arguments.valueIfAny(u"language"_s),
                                .alert = arguments.valueIfAny(u"alert"_s),
                                .optOut = {},
                                .addPhones = arguments.values(u"phone"_s),
                                .phones = {},
                                .primaryPhone = {},
                                .mail = arguments.valueIfAny(u"mail"_s),
                                .address = arguments.valueIfAny(u"address"_s),
                                .country = arguments.valueIfAny(u"country"_s)};
    if (arguments.has(u"kind"_s)) {
        const auto kind =
            core::choiceNamed<core::CustomerKind>(arguments.value(u"kind"_s), u"kind"_s);
        if (!kind)
            return kind.error();
        change.kind = *kind;
    }
    if (const core::Result<core::Done> read = readTerms(session, arguments, change); !read)
        return read.error();
    return change;
}

core::Result<Answer> add(Session &session, const Arguments &arguments)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    const core::Result<core::CustomerChange> said = readChange(session, arguments);
    if (!said)
        return said.error();
    core::NewCustomer wanted{.customer = {.kind = said->kind.value_or(core::CustomerKind::Person),
                                          .name = said->name.value_or(QString()),
                                          .place = said->place.value_or(QString()),
                                          .taxNumber = said->taxNumber.value_or(QString()),
                                          .language = said->language.value_or(QString()),
                                          .alert = said->alert.value_or(QString()),
                                          .address = said->address.value_or(QString()),
                                          .country = said->country.value_or(QString())},
                             .phones = said->addPhones,
                             .mail = said->mail.value_or(QString()),
                             .terms = {}};
    if (said->termsDays || said->creditLimit || said->limitAction) {
        wanted.terms =
            core::CustomerTerms{.creditLimit = said->creditLimit,
                                .limitAction = said->limitAction.value_or(core::LimitAction::Warn),
                                .termsDays = said->termsDays.value_or(0)};
    }
    const auto card =
        session.shop().customers.add(session.by(), core::Id<core::Customer>(*id), wanted);
    if (!card)
        return card.error();
    return Answer{.text = cardText(session, *card), .json = toJson(session, *card)};
}

core::Result<Answer> edit(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().customers.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    core::Result<core::CustomerChange> change = readChange(session, arguments);
    if (!change)
        return change.error();
    if (const auto read = readKnown(session, arguments, *id, *change); !read)
        return read.error();
    const auto card = session.shop().customers.change(session.by(), *id, *change);
    if (!card)
        return card.error();
    return Answer{.text = cardText(session, *card), .json = toJson(session, *card)};
}

core::Result<Answer> show(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().customers.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto card = session.shop().customers.card(session.by(), *id);
    if (!card)
        return card.error();
    return Answer{.text = cardText(session, *card), .json = toJson(session, *card)};
}

Answer rowsAnswer(Session &session, const QList<core::CustomerRow> &rows)
{
    Table table({{u"name"_s, Words::tr("Customer")},
                 {u"phone"_s, Words::tr("Phone")},
                 {u"place"_s, Words::tr("Place")},
                 {u"owed"_s, Words::tr("Owes"), true},
                 {u"credit"_s, Words::tr("Credit"), true}});
    QJsonArray json;
    const auto amount = [&](const std::optional<core::Money> &money) {
        return money ? session.cell(*money) : TableCell(QString());
    };
    for (const core::CustomerRow &row : rows) {
        table.add({row.name, row.phone, row.place, amount(row.owed), amount(row.credit)});
        json.append(QJsonObject{{u"id"_s, row.id.text()},
                                {u"name"_s, row.name},
                                {u"phone"_s, row.phone},
                                {u"place"_s, row.place},
                                {u"owed"_s, session.plainIfAny(row.owed)},
                                {u"credit"_s, session.plainIfAny(row.credit)}});
    }
    return {.text = table.text(), .json = {{u"customers"_s, json}}};
}

core::Result<Answer> list(Session &session, const Arguments &arguments)
{
    const core::Result<int> limit = session.limit(arguments, 50);
    if (!limit)
        return limit.error();
    const auto rows =
        session.shop().customers.list(session.by(), arguments.value(u"after"_s), *limit);
    if (!rows)
        return rows.error();
    return rowsAnswer(session, *rows);
}

core::Result<Answer> find(Session &session, const Arguments &arguments)
{
    const core::Result<int> limit = session.limit(arguments, 50);
    if (!limit)
        return limit.error();
    const auto rows = session.shop().customers.find(session.by(), arguments.place(0), *limit);
    if (!rows)
        return rows.error();
    return rowsAnswer(session, *rows);
}

} // namespace

std::span<const Command> customerCommands()
{
    static constexpr Command commands[] = {
        {"customer add --name NAME [--phone PHONE]... [--mail MAIL] [--place PLACE] [--kind KIND] "
         "[--address TEXT] [--country CODE] [--tax-number NUMBER] [--language CODE] [--alert TEXT] "
         "[--terms-days N] "
         "[--credit-limit AMOUNT] [--limit-action ACTION] [--id ID]",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Somebody new to work for; KIND is person or firm, ACTION warn or block"),
         Needs::Writer,
         &add},
        {"customer edit CUSTOMER [--name NAME] [--phone PHONE]... [--remove-phone PHONE]... "
         "[--main-phone PHONE] [--mail MAIL] [--place PLACE] [--kind KIND] [--address TEXT] "
         "[--country CODE] [--tax-number NUMBER] [--language CODE] [--alert TEXT] [--terms-days N] "
         "[--credit-limit AMOUNT] "
         "[--no-credit-limit] [--limit-action ACTION]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Change what is said; --phone adds one, an empty MAIL removes it. "
                           "CUSTOMER: name, phone or id"),
         Needs::Writer,
         &edit},
        {"customer show CUSTOMER",
         QT_TRANSLATE_NOOP("CommandLine", "One customer"),
         Needs::Reader,
         &show},
        {"customer list [--after NAME] [--limit N]",
         QT_TRANSLATE_NOOP("CommandLine", "Customers by name"),
         Needs::Reader,
         &list},
        {"customer find TEXT [--limit N]",
         QT_TRANSLATE_NOOP("CommandLine", "By any part of a name, a place or a phone number"),
         Needs::Reader,
         &find},
    };
    return commands;
}

} // namespace app
