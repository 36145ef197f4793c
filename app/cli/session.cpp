// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "ui/text/day_text.h"
#include "ui/text/money_text.h"

namespace app {

using namespace Qt::StringLiterals;

Session::Session(GlobalOptions options) : m_options(std::move(options))
{
    if (m_options.now)
        m_clock = std::make_unique<core::FixedClock>(*m_options.now);
    else
        m_clock = std::make_unique<core::SystemClock>();
}

core::Result<core::Done> Session::open(core::ShopFile::Access access)
{
    if (m_shop)
        return core::Done{};
    core::Result<std::unique_ptr<core::ShopFile>> file =
        core::ShopFile::open(m_options.folder, access, *m_clock, m_random);
    if (!file)
        return file.error();
    m_shop = std::make_unique<core::Shop>(std::move(*file));
    return core::Done{};
}

core::Result<core::Done> Session::signIn(core::ShopFile::Access access)
{
    if (core::Result<core::Done> opened = open(access); !opened)
        return opened;
    if (!m_by.actor.isNone())
        return core::Done{};
    const auto actor = m_shop->team.signIn(m_options.staff, qEnvironmentVariable("DOCKET_PIN"));
    if (!actor)
        return actor.error();
    m_by = {.actor = actor->id};
    if (!m_options.approver.isEmpty()) {
        const auto approver =
            m_shop->team.signIn(m_options.approver, qEnvironmentVariable("DOCKET_APPROVER_PIN"));
        if (!approver)
            return approver.error();
        m_by.approver = approver->id;
    }
    return core::Done{};
}

const core::Currency *Session::currencyIfAny() const
{
    return m_shop ? &m_shop->file->facts().currency : nullptr;
}

core::Result<core::RowId> Session::idFor(const Arguments &arguments)
{
    if (!arguments.has(u"id"_s))
        return file().ids().next();
    const std::optional<core::RowId> id = core::RowId::fromText(arguments.value(u"id"_s));
    if (!id || id->isNone())
        return core::Error{.kind = core::ErrorKind::NotAnId, .given = arguments.value(u"id"_s)};
    return *id;
}

core::Result<core::Money> Session::money(const QString &text, const QString &field)
{
    return ui::certainMoneyFromText(text, currency().digits, field);
}

core::Result<core::Day> Session::day(const QString &text)
{
    return ui::dayFromText(text, today());
}

core::Result<std::optional<core::Day>> Session::dayIfAny(const Arguments &arguments,
                                                         const QString &option)
{
    if (!arguments.has(option))
        return std::optional<core::Day>();
    const core::Result<core::Day> day = this->day(arguments.value(option));
    if (!day)
        return day.error();
    return std::optional(*day);
}

core::Result<AskedDays> Session::days(const Arguments &arguments)
{
    const auto from = dayIfAny(arguments, u"from"_s);
    if (!from)
        return from.error();
    const auto to = dayIfAny(arguments, u"to"_s);
    if (!to)
        return to.error();
    return AskedDays{.from = *from, .to = to->value_or(today())};
}

core::Result<int>
Session::wholeNumber(const QString &text, const QString &field, int lowest, int highest)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return core::Error{.kind = core::ErrorKind::NotANumber, .subject = field, .given = text};
    if (number < lowest || number > highest) {
        return core::Error{.kind = core::ErrorKind::NumberOutOfRange,
                           .subject = field,
                           .given = text,
                           .allowed = u"%1 to %2"_s.arg(lowest).arg(highest)};
    }
    return number;
}

core::Result<int> Session::limit(const Arguments &arguments, int otherwise)
{
    const QString text = arguments.valueIfAny(u"limit"_s).value_or(QString::number(otherwise));
    return wholeNumber(text, u"limit"_s, 1, 1'000'000);
}

core::Result<std::optional<core::Id<core::Customer>>>
Session::customerIfAny(const Arguments &arguments)
{
    if (!arguments.has(u"customer"_s))
        return std::optional<core::Id<core::Customer>>();
    const auto named = shop().customers.named(by(), arguments.value(u"customer"_s));
    if (!named)
        return named.error();
    return std::optional(*named);
}

core::Result<core::Id<core::Staff>> Session::staffNamed(const QString &name)
{
    const core::Result<QList<core::Stored<core::Staff>>> people = shop().team.people();
    if (!people)
        return people.error();
    for (const core::Stored<core::Staff> &person : *people) {
        if (person->name.compare(name, Qt::CaseInsensitive) == 0 || person.id.text() == name)
            return person.id;
    }
    return core::Error{.kind = core::ErrorKind::StaffUnknown, .given = name};
}

QString Session::shown(core::Money amount)
{
    return ui::moneyText(amount, currency().digits, ui::groupingOf(currency().code));
}

QString Session::plain(core::Money amount)
{
    return core::plainText(amount, currency().digits);
}

ui::Voice Session::voice()
{
    const core::ShopFacts &facts = shop().file->facts();
    return {facts.currency, facts.calendar, today()};
}

QJsonValue Session::plainIfAny(const std::optional<core::Money> &amount)
{
    return amount ? QJsonValue(plain(*amount)) : QJsonValue(QJsonValue::Null);
}

} // namespace app
