// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_entry.h"
#include "core/domain/customer.h"
#include "core/store/record.h"

namespace core {

/// What is compared when somebody looks for a customer, see `matching`.
struct CustomerWords
{
    qint64 row = 0;
    Id<Customer> id;
    QByteArray name;  ///< by which they are sorted
    QByteArray words; ///< folded
};

/// Customers, their contact points and terms. Throws StoreError.
class CustomerStore
{
public:
    explicit CustomerStore(const Database &database) : m_database(database) {}

    /// None for one that was deleted.
    std::optional<Stored<Customer>> byId(Id<Customer> id) const;
    QList<Stored<ContactPoint>> contactsOf(Id<Customer> id) const;
    std::optional<CustomerTerms> termsOf(Id<Customer> id) const;
    /// What is owed and what is held as credit.
    std::pair<Money, Money> balanceOf(Id<Customer> id) const;
    /// The prices of their jobs, cancelled ones aside, that have no invoice.
    Money unbilledOf(Id<Customer> id) const;
    /// Of the customer with that local number.
    std::pair<Id<Customer>, QString> nameAt(qint64 row) const;
    /// Which jobs these are, oldest first.
    QList<Explanation::UnbilledJob> unbilledJobs(Id<Customer> id) const;

    /// What all customers owe together, and how many owe something.
    std::pair<Money, int> owedByAll() const;

    /// Those whose name, place, tax number or phone has every word of `words` somewhere; a word may
    /// be any fragment. Best first: name starts so, then by name.
    QList<Id<Customer>> matching(const QStringList &words, int limit) const;
    /// Every customer that can be found, in no order.
    QList<CustomerWords> allWords() const;
    /// None for one that was deleted.
    std::optional<CustomerWords> wordsOf(qint64 row) const;
    /// The local numbers of those about whom something was written behind that op.
    QList<qint64> changedSince(qint64 op) const;
    qint64 lastOp() const;
    QList<Id<Customer>> withPhone(const QString &canonical) const;
    QList<Id<Customer>> named(const QString &name) const;
    /// By name, behind `after` (exclusive), for paging.
    QList<Id<Customer>> page(const QString &afterName, int limit) const;
    CustomerRow row(Id<Customer> id) const;

    void add(Record &record, Id<Customer> id, const Customer &customer);
    void addContact(Record &record,
                    Id<ContactPoint> id,
                    Id<Customer> customer,
                    const ContactPoint &contact);
    void changeContact(Record &record, Id<ContactPoint> id, const ContactPoint &contact);
    void removeContact(Record &record, Id<ContactPoint> id);
    void change(Record &record, Id<Customer> id, const Customer &customer);
    void putTerms(Record &record, Id<Customer> id, const CustomerTerms &terms);

private:
    const Database &m_database;
};

} // namespace core
