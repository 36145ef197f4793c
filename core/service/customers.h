// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/store/shop_file.h"

#include <span>

namespace core {

class CustomerIndex;

/// The people and firms a shop works for.
class Customers
{
public:
    explicit Customers(ShopFile &shop) : m_shop(shop) {}

    /// Refuses: NotPermitted; FieldMissing (name); TextTooLong; NotAPhone, PhoneTooShort,
    /// PhoneTooLong; NotOneOf (country); IdReused. Terms need the right to set them.
    Result<CustomerCard> add(const By &by, Id<Customer> id, const NewCustomer &wanted);
    /// The list form, for imports and the sample shop: one unit, the same rules.
    Result<Done>
    addAll(const By &by, const RowId &batch, std::span<const Stored<NewCustomer>> wanted);
    /// A phone that was the primary one and goes hands that over to the next.
    ///
    /// Refuses: as add; NotFound, also for a phone that is none of theirs.
    Result<CustomerCard> change(const By &by, Id<Customer> id, const CustomerChange &change);

    /// Refuses: NotPermitted; NotFound.
    Result<CustomerCard> card(const By &by, Id<Customer> id);
    /// By any fragments of name, place, tax number or phone, in any script.
    Result<QList<CustomerRow>> find(const By &by, const QString &text, int limit);
    /// From now on `find` asks it for one and two letters, once it is ready. It must outlive this.
    void lookUpIn(const CustomerIndex *index) { m_index = index; }
    /// By name, behind `afterName`.
    Result<QList<CustomerRow>> list(const By &by, const QString &afterName, int limit);
    /// The one customer that `text` names: an id, a phone number, or the whole name.
    ///
    /// Refuses: NotFound; Ambiguous (allowed: the candidates).
    Result<Id<Customer>> named(const By &by, const QString &text);

private:
    Result<Done> addOne(Record &record, const By &by, Id<Customer> id, const NewCustomer &wanted);
    Result<Done>
    addPhones(Record &record, Id<Customer> id, const QStringList &phones, bool firstIsPrimary);
    Result<Done> changeContacts(Record &record, Id<Customer> id, const CustomerChange &change);
    Result<Done> changePhones(Record &record, Id<Customer> id, const QList<PhoneChange> &phones);
    Result<Done> setMail(Record &record, Id<Customer> id, const QString &typed);
    Result<Done>
    makePrimary(Record &record, Id<Customer> id, std::optional<Id<ContactPoint>> asked);
    Result<Done>
    changeTerms(Record &record, const By &by, Id<Customer> id, const CustomerChange &change);
    Result<Done>
    putTerms(Record &record, const By &by, Id<Customer> id, const CustomerTerms &terms);
    CustomerCard cardOf(const By &by, const Stored<Customer> &customer) const;
    QList<CustomerRow> rowsOf(const By &by, const QList<Id<Customer>> &ids) const;

    ShopFile &m_shop;
    const CustomerIndex *m_index = nullptr;
};

} // namespace core
