// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/team.h"

#include "core/base/hash.h"
#include "core/base/phone.h"
#include "core/base/plain_text.h"
#include "core/service/request.h"
#include "core/store/staff_store.h"

namespace core {

using namespace Qt::StringLiterals;

Result<QByteArray> sealedPinFrom(const QString &typed)
{
    if (typed.isEmpty())
        return QByteArray();
    const QString digits = digitsOf(typed);
    if (digits.size() != typed.size() || digits.size() < 4 || digits.size() > 12)
        return Error{.kind = ErrorKind::NotANumber, .subject = u"pin"_s, .allowed = u"4 to 12"_s};
    return sealedPin(digits);
}

Result<Id<Role>> Team::role(const QString &name)
{
    const StaffStore store(m_shop.database());
    const std::optional<Id<Role>> role = store.roleNamed(name);
    if (role)
        return *role;
    return Error{.kind = ErrorKind::NotOneOf,
                 .subject = u"role"_s,
                 .given = name,
                 .allowed = store.roleNames().join(u", "_s)};
}

Result<Stored<Staff>>
Team::add(const By &by, Id<Staff> id, const QString &name, const QString &role, const QString &pin)
{
    const Result<QString> cleanName = oneLine(name, u"name"_s, Need::Required, 80);
    if (!cleanName)
        return cleanName.error();
    const Result<QByteArray> sealed = sealedPinFrom(pin);
    if (!sealed)
        return sealed.error();

    StaffStore store(m_shop.database());
    const Act act{.verb = verbs::addStaff,
                  .by = by,
                  .subject = id.row(),
                  .request = Request(*cleanName, role).digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            const Result<Id<Role>> known = this->role(role);
            if (!known)
                return known.error();
            store.add(record, id, *cleanName, *known, *sealed);
            return Done{};
        },
        [&]() -> Result<Stored<Staff>> { return *store.byId(id); });
}

Result<Done> Team::setPin(const By &by, Id<Staff> staff, const QString &pin)
{
    const Result<QByteArray> sealed = sealedPinFrom(pin);
    if (!sealed)
        return sealed.error();
    StaffStore store(m_shop.database());
    return m_shop.write({.verb = verbs::setPin, .by = by}, [&](Record &record) -> Result<Done> {
        if (!store.byId(staff))
            return Error{.kind = ErrorKind::NotFound, .subject = u"staff"_s, .given = staff.text()};
        store.setPin(record, staff, *sealed);
        return Done{};
    });
}

Result<Done> Team::setRole(const By &by, Id<Staff> staff, const QString &role)
{
    StaffStore store(m_shop.database());
    return m_shop.write({.verb = verbs::setRole, .by = by}, [&](Record &record) -> Result<Done> {
        if (!store.byId(staff))
            return Error{.kind = ErrorKind::NotFound, .subject = u"staff"_s, .given = staff.text()};
        const Result<Id<Role>> known = this->role(role);
        if (!known)
            return known.error();
        store.setRole(record, staff, *known);
        return Done{};
    });
}

Result<QList<Stored<Staff>>> Team::people()
{
    return m_shop.database().read(
        [&]() -> Result<QList<Stored<Staff>>> { return StaffStore(m_shop.database()).active(); });
}

Result<Stored<Staff>> Team::signIn(const QString &name, const QString &pin)
{
    const Result<QList<Stored<Staff>>> everybody = people();
    if (!everybody)
        return everybody.error();
    QList<Stored<Staff>> meant;
    for (const Stored<Staff> &person : *everybody) {
        const bool isNamed =
            person->name.compare(name, Qt::CaseInsensitive) == 0 || person.id.text() == name;
        if (isNamed || name.isEmpty())
            meant.append(person);
    }
    if (meant.isEmpty())
        return Error{.kind = ErrorKind::StaffUnknown, .given = name};
    if (meant.size() > 1) {
        return name.isEmpty()
                   ? Error{.kind = ErrorKind::StaffNotNamed}
                   : Error{.kind = ErrorKind::Ambiguous, .subject = u"staff"_s, .given = name};
    }
    const Stored<Staff> &person = meant.first();
    const Result<QByteArray> sealed = m_shop.database().read(
        [&]() -> Result<QByteArray> { return StaffStore(m_shop.database()).sealedPin(person.id); });
    if (!sealed)
        return sealed.error();
    if (!sealed->isEmpty() && !pinMatches(digitsOf(pin), *sealed))
        return Error{.kind = ErrorKind::PinWrong, .given = person->name};
    return person;
}

} // namespace core
