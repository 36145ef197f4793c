// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/shop_file.h"

namespace core {

/// A PIN in the form that is kept; empty for none.
///
/// Refuses: NotANumber (a PIN is 4 to 12 digits).
Result<QByteArray> sealedPinFrom(const QString &typed);

/// Who works here and what each may do.
class Team
{
public:
    explicit Team(ShopFile &shop) : m_shop(shop) {}

    /// Refuses: NotPermitted; FieldMissing; NotOneOf (role); IdReused; NotANumber (a PIN is 4 to 12
    /// digits).
    Result<Stored<Staff>>
    add(const By &by, Id<Staff> id, const QString &name, const QString &role, const QString &pin);
    /// Refuses: NotPermitted; NotFound; NotANumber.
    Result<Done> setPin(const By &by, Id<Staff> staff, const QString &pin);
    /// Refuses: NotPermitted; NotFound; NotOneOf.
    Result<Done> setRole(const By &by, Id<Staff> staff, const QString &role);

    Result<QList<Stored<Staff>>> people();

    /// The person who signs in as `name` (or id) with `pin`. An empty name is enough where one
    /// person works alone and has no PIN.
    ///
    /// Refuses: StaffUnknown; StaffNotNamed; PinWrong; Ambiguous.
    Result<Stored<Staff>> signIn(const QString &name, const QString &pin);

private:
    Result<Id<Role>> role(const QString &name);

    ShopFile &m_shop;
};

} // namespace core
