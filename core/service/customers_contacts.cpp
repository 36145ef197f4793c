// SPDX-License-Identifier: GPL-3.0-or-later
// How customers are reached: their phones and their mail.
#include "core/base/phone.h"
#include "core/base/plain_text.h"
#include "core/service/customers.h"
#include "core/store/customer_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QList<Stored<ContactPoint>>
contactsOf(const CustomerStore &store, Id<Customer> customer, ContactKind kind)
{
    QList<Stored<ContactPoint>> contacts = store.contactsOf(customer);
    contacts.removeIf([&](const Stored<ContactPoint> &one) { return one->kind != kind; });
    return contacts;
}

Result<Stored<ContactPoint>> among(const QList<Stored<ContactPoint>> &contacts, Id<ContactPoint> id)
{
    const auto found = std::find_if(contacts.begin(),
                                    contacts.end(),
                                    [&](const Stored<ContactPoint> &one) { return one.id == id; });
    if (found == contacts.end()) {
        return Error{.kind = ErrorKind::NotFound, .subject = u"phone"_s, .given = id.text()};
    }
    return *found;
}

} // namespace

Result<Done> Customers::addPhones(Record &record,
                                  Id<Customer> id,
                                  const QStringList &phones,
                                  bool firstIsPrimary)
{
    bool isFirst = firstIsPrimary;
    for (const QString &typed : phones) {
        const Result<Phone> phone = phoneFromText(typed, m_shop.facts().country.phoneRegion);
        if (!phone)
            return phone.error();
        CustomerStore(m_shop.database())
            .addContact(record,
                        Id<ContactPoint>(record.newId()),
                        id,
                        {.kind = ContactKind::Phone,
                         .raw = phone->raw,
                         .canonical = phone->canonical,
                         .label = u""_s,
                         .isPrimary = isFirst,
                         .optOut = false});
        isFirst = false;
    }
    return Done{};
}

Result<Done>
Customers::changePhones(Record &record, Id<Customer> id, const QList<PhoneChange> &phones)
{
    CustomerStore store(m_shop.database());
    const auto known = contactsOf(store, id, ContactKind::Phone);
    for (const PhoneChange &change : phones) {
        const Result<Stored<ContactPoint>> before = among(known, change.id);
        if (!before)
            return before.error();
        if (change.typed.trimmed().isEmpty()) {
            store.removeContact(record, change.id);
            continue;
        }
        const Result<Phone> phone = phoneFromText(change.typed, m_shop.facts().country.phoneRegion);
        if (!phone)
            return phone.error();
        ContactPoint after = before->value;
        after.raw = phone->raw;
        after.canonical = phone->canonical;
        store.changeContact(record, change.id, after);
    }
    return Done{};
}

Result<Done> Customers::setMail(Record &record, Id<Customer> id, const QString &typed)
{
    const Result<QString> mail = oneLine(typed, u"mail"_s, Need::Optional);
    if (!mail)
        return mail.error();
    CustomerStore store(m_shop.database());
    const auto known = contactsOf(store, id, ContactKind::Mail);
    ContactPoint after =
        known.isEmpty()
            ? ContactPoint{.kind = ContactKind::Mail, .raw = {}, .canonical = {}, .label = u""_s}
            : known.first().value;
    after.raw = *mail;
    after.canonical = mail->toLower();
    if (!known.isEmpty() && mail->isEmpty())
        store.removeContact(record, known.first().id);
    else if (!known.isEmpty())
        store.changeContact(record, known.first().id, after);
    else if (!mail->isEmpty())
        store.addContact(record, Id<ContactPoint>(record.newId()), id, after);
    return Done{};
}

Result<Done>
Customers::makePrimary(Record &record, Id<Customer> id, std::optional<Id<ContactPoint>> asked)
{
    CustomerStore store(m_shop.database());
    const auto phones = contactsOf(store, id, ContactKind::Phone);
    if (phones.isEmpty() && !asked)
        return Done{};
    // The primary one comes first, and where there is none, the oldest.
    const Result<Stored<ContactPoint>> primary =
        asked ? among(phones, *asked) : Result<Stored<ContactPoint>>(phones.first());
    if (!primary)
        return primary.error();
    for (const Stored<ContactPoint> &phone : phones) {
        ContactPoint after = phone.value;
        after.isPrimary = phone.id == primary->id;
        store.changeContact(record, phone.id, after);
    }
    return Done{};
}

Result<Done>
Customers::changeContacts(Record &record, Id<Customer> id, const CustomerChange &change)
{
    if (Result<Done> done = changePhones(record, id, change.phones); !done)
        return done;
    const CustomerStore store(m_shop.database());
    const bool isFirst = contactsOf(store, id, ContactKind::Phone).isEmpty();
    if (Result<Done> done = addPhones(record, id, change.addPhones, isFirst); !done)
        return done;
    if (change.mail) {
        if (Result<Done> done = setMail(record, id, *change.mail); !done)
            return done;
    }
    if (change.phones.isEmpty() && !change.primaryPhone)
        return Done{};
    return makePrimary(record, id, change.primaryPhone);
}

} // namespace core
