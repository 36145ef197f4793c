// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

enum class CustomerKind { Person = 1, Firm = 2 };

/// Somebody the shop works for.
struct Customer
{
    CustomerKind kind = CustomerKind::Person;
    QString name;
    QString place;     ///< town or quarter, as people tell two Guptas apart
    QString taxNumber; ///< GSTIN, VAT id
    QString language;  ///< of papers and messages; empty: the shop's
    QString alert;     ///< shown whenever the customer is called up
    bool optOut = false;
    QString address = {}; ///< where papers go, in lines as on an envelope; empty: the place says it
    QString country = {}; ///< ISO 3166; empty: the shop's own

    /// What stands below the name on paper.
    const QString &postalAddress() const { return address.isEmpty() ? place : address; }

    bool operator==(const Customer &) const = default;
};

enum class ContactKind { Phone = 1, Mail = 2 };

/// A way to reach a customer.
struct ContactPoint
{
    ContactKind kind = ContactKind::Phone;
    QString raw;       ///< as typed
    QString canonical; ///< E.164, or the mail address in lower case
    QString label;
    bool isPrimary = false;
    bool optOut = false;
};

/// What happens at the credit limit. Reaches the disk.
enum class LimitAction { Warn = 1, Block = 2 };

/// What was agreed on credit.
struct CustomerTerms
{
    std::optional<Money> creditLimit;
    LimitAction limitAction = LimitAction::Warn;
    int termsDays = 0; ///< from the invoice's date to its due date
};

/// What is said when a customer is added.
struct NewCustomer
{
    Customer customer;
    QStringList phones; ///< as typed
    QString mail;
    std::optional<CustomerTerms> terms;
};

/// A phone that is known, typed anew; empty: it is no number of theirs any more.
struct PhoneChange
{
    Id<ContactPoint> id;
    QString typed;
};

/// Which parts of a customer change; what is empty stays.
struct CustomerChange
{
    std::optional<QString> name;
    std::optional<CustomerKind> kind;
    std::optional<QString> place;
    std::optional<QString> taxNumber;
    std::optional<QString> language;
    std::optional<QString> alert;
    std::optional<bool> optOut;
    QStringList addPhones;
    QList<PhoneChange> phones;
    std::optional<Id<ContactPoint>> primaryPhone;
    std::optional<QString> mail; ///< an empty one: none any more
    std::optional<int> termsDays;
    std::optional<Money> creditLimit;
    bool noCreditLimit = false; ///< what was agreed holds no longer
    std::optional<LimitAction> limitAction;
    std::optional<QString> address = {};
    std::optional<QString> country = {};
};

/// How a customer stands with the shop, as every list and page says it.
struct Standing
{
    Money owed;     ///< open by invoices and fees
    Money unbilled; ///< prices of jobs that have no invoice yet
    Money advance;  ///< what they have left with the shop

    /// What they would pay to owe nothing; below zero that much is theirs.
    Money toPay() const { return owed + unbilled - advance; }
};

/// A customer as a list shows it. `owed`, `credit` and `unbilled` are empty for those who may not
/// see money.
struct CustomerRow
{
    Id<Customer> id;
    QString name;
    QString place;
    QString phone;
    std::optional<Money> owed;
    std::optional<Money> credit;
    std::optional<Money> unbilled = {}; ///< prices of jobs that have no invoice yet
};

/// A customer as their page shows it.
struct CustomerCard
{
    Stored<Customer> customer;
    QList<Stored<ContactPoint>> contacts;
    std::optional<CustomerTerms> terms; ///< empty for those who may not see money
    std::optional<Money> owed;
    std::optional<Money> credit;
    std::optional<Money> unbilled = {};

    /// By how much they owe more than was agreed; none as long as they do not.
    std::optional<Money> overLimit() const
    {
        if (!terms || !terms->creditLimit || !owed || !credit)
            return std::nullopt;
        const Money over = *owed - *credit - *terms->creditLimit;
        return over.isPositive() ? std::optional(over) : std::nullopt;
    }
};

/// Of a row or a card; none for those who may not see money.
template <typename Shown>
std::optional<Standing> standingOf(const Shown &shown)
{
    if (!shown.owed || !shown.credit || !shown.unbilled)
        return std::nullopt;
    return Standing{.owed = *shown.owed, .unbilled = *shown.unbilled, .advance = *shown.credit};
}

} // namespace core
