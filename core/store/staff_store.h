// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/permit.h"
#include "core/store/record.h"

namespace core {

/// People and their roles. Throws StoreError.
class StaffStore
{
public:
    explicit StaffStore(const Database &database) : m_database(database) {}

    std::optional<Stored<Staff>> byId(Id<Staff> id) const;
    /// Those who work here now, by name.
    QList<Stored<Staff>> active() const;
    QByteArray sealedPin(Id<Staff> id) const;
    /// Nothing for a stranger, or for someone who has left.
    Permits permitsOf(Id<Staff> id) const;
    std::optional<Id<Role>> roleNamed(const QString &name) const;
    QStringList roleNames() const;

    void addRole(Record &record, Id<Role> id, const RolePattern &role);
    void
    add(Record &record, Id<Staff> id, const QString &name, Id<Role> role, const QByteArray &pin);
    void setPin(Record &record, Id<Staff> id, const QByteArray &pin);
    void setRole(Record &record, Id<Staff> id, Id<Role> role);

private:
    const Database &m_database;
};

} // namespace core
