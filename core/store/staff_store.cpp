// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/staff_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

Stored<Staff> readStaff(const Query &query)
{
    return {query.id<Staff>(0),
            {.name = query.text(1),
             .role = query.id<Role>(2),
             .roleName = query.text(3),
             .hasPin = query.flag(4),
             .active = query.flag(5)}};
}

} // namespace

std::optional<Stored<Staff>> StaffStore::byId(Id<Staff> id) const
{
    Query query(m_database,
                R"(SELECT s.id, s.name, s.role, r.name, length(s.pin) > 0, s.active
                     FROM staff s JOIN role r ON r.id = s.role WHERE s.id = ?1)",
                id);
    return query.next() ? std::optional(readStaff(query)) : std::nullopt;
}

QList<Stored<Staff>> StaffStore::active() const
{
    Query query(m_database, R"(
        SELECT s.id, s.name, s.role, r.name, length(s.pin) > 0, s.active
          FROM staff s JOIN role r ON r.id = s.role
         WHERE s.deleted = 0 AND s.active = 1
         ORDER BY s.name, s.id)");
    QList<Stored<Staff>> people;
    while (query.next())
        people.append(readStaff(query));
    return people;
}

QByteArray StaffStore::sealedPin(Id<Staff> id) const
{
    Query query(m_database, "SELECT pin FROM staff WHERE id = ?1", id);
    return query.next() ? query.bytes(0) : QByteArray();
}

Permits StaffStore::permitsOf(Id<Staff> id) const
{
    Query query(m_database,
                R"(SELECT r.permits, r.name FROM staff s JOIN role r ON r.id = s.role
                    WHERE s.id = ?1 AND s.active = 1 AND s.deleted = 0)",
                id);
    if (!query.next())
        return {};
    // The owner also may what a newer program has added since the role was written down.
    return query.text(1) == u"owner"_s ? Permits::all() : Permits::fromText(query.text(0));
}

std::optional<Id<Role>> StaffStore::roleNamed(const QString &name) const
{
    Query query(m_database,
                "SELECT id FROM role WHERE name = ?1 AND deleted = 0 ORDER BY id LIMIT 1",
                name);
    return query.next() ? std::optional(query.id<Role>(0)) : std::nullopt;
}

QStringList StaffStore::roleNames() const
{
    Query query(m_database, "SELECT name FROM role WHERE deleted = 0 ORDER BY row");
    QStringList names;
    while (query.next())
        names.append(query.text(0));
    return names;
}

void StaffStore::addRole(Record &record, Id<Role> id, const RolePattern &role)
{
    record.insert(tables::role, id.row(), {{"name", role.name}, {"permits", role.permits.text()}});
}

void StaffStore::add(
    Record &record, Id<Staff> id, const QString &name, Id<Role> role, const QByteArray &pin)
{
    record.insert(
        tables::staff, id.row(), {{"name", name}, {"role", role}, {"pin", pin}, {"active", true}});
}

void StaffStore::setPin(Record &record, Id<Staff> id, const QByteArray &pin)
{
    record.update(tables::staff, id.row(), {{"pin", pin}});
}

void StaffStore::setRole(Record &record, Id<Staff> id, Id<Role> role)
{
    record.update(tables::staff, id.row(), {{"role", role}});
}

} // namespace core
