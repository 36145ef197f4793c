// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

#include <bitset>
#include <span>

namespace core {

/// What a person may do. Every verb names the one it needs; a role is a set of them.
/// Reaches the disk by its name (`nameOf`), so the order may change and names may not.
enum class Permit {
    ManageShop, ///< settings, series, boards, stages
    ManageTeam, ///< people, roles, PINs
    SeeWork,    ///< customers, jobs, items: without amounts
    EditCustomers,
    EditJobs,
    MoveJobs,
    EditItems,
    SeeMoney, ///< amounts: prices, papers, receipts, who owes what
    WriteDrafts,
    IssueDocuments,
    CancelDocuments,
    TakePayments,
    ReversePayments, ///< outside the void window, or another person's
    SetTerms,        ///< credit limits and days
    SeeAudit,
    UndoOthers,
    WriteOffSmall, ///< and discounts after the fact, up to the shop's small difference each
    WriteOffAny,   ///< any of them, and bad debts
    RefundMoney,
    CloseDay,
    ReopenDay, ///< and to take back what a close has counted
};
constexpr size_t permitCount = 21;

QString nameOf(Permit permit);

/// A set of permits, as a role keeps it.
class Permits
{
public:
    Permits() = default;
    Permits(std::initializer_list<Permit> permits);
    static Permits all();
    /// Names separated by blanks; a name from a newer program is passed over.
    static Permits fromText(const QString &names);

    bool has(Permit permit) const { return m_bits.test(size_t(permit)); }
    /// Names, sorted, separated by blanks.
    QString text() const;

    bool operator==(const Permits &) const = default;

private:
    std::bitset<permitCount> m_bits;
};

/// The roles that a new shop starts with.
struct RolePattern
{
    QString name; ///< a stable key: owner, manager, counter, production, accounts
    Permits permits;
};
QList<RolePattern> startingRoles();

struct Role
{
    QString name;
    Permits permits;
};

/// A person who works in the shop.
struct Staff
{
    QString name;
    Id<Role> role;
    QString roleName;
    bool hasPin = false;
    bool active = true;
};

/// Who does something, who allowed it where the first may not, and why.
struct By
{
    Id<Staff> actor;
    Id<Staff> approver = {};
    QString reason = {};
};

} // namespace core
