// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/customers.h"

#include "core/base/folding.h"
#include "core/base/phone.h"
#include "core/base/plain_text.h"
#include "core/service/customer_index.h"
#include "core/service/request.h"
#include "core/store/customer_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Every text of a customer, brought into the form that is kept.
constexpr qsizetype mostOfAddress = 500;

Result<Customer> cleaned(const Customer &typed)
{
    Customer customer = typed;
    struct Part
    {
        QString *text;
        QString field;
        Need need;
        qsizetype most;
    };
    const Part parts[] = {{&customer.name, u"name"_s, Need::Required, 120},
                          {&customer.place, u"place"_s, Need::Optional, 120},
                          {&customer.taxNumber, u"tax_number"_s, Need::Optional, 30},
                          {&customer.language, u"language"_s, Need::Optional, 12},
                          {&customer.alert, u"alert"_s, Need::Optional, 300}};
    for (const Part &part : parts) {
        const Result<QString> text = oneLine(*part.text, part.field, part.need, part.most);
        if (!text)
            return text.error();
        *part.text = *text;
    }
    const Result<QString> address = severalLines(customer.address, u"address"_s, mostOfAddress);
    if (!address)
        return address.error();
    customer.address = *address;
    customer.country = customer.country.trimmed().toUpper();
    if (!customer.country.isEmpty() && !isCountryCode(customer.country)) {
        return Error{.kind = ErrorKind::NotOneOf,
                     .subject = u"country"_s,
                     .given = typed.country,
                     .allowed = u"DE, IN, US …"_s};
    }
    return customer;
}

Error notFound(const QString &given)
{
    return {.kind = ErrorKind::NotFound, .subject = u"customer"_s, .given = given};
}

Result<CustomerTerms> checked(const CustomerTerms &terms)
{
    if (terms.termsDays < 0 || terms.termsDays > 3650) {
        return Error{.kind = ErrorKind::NumberOutOfRange,
                     .subject = u"terms_days"_s,
                     .given = QString::number(terms.termsDays),
                     .allowed = u"0 to 3650"_s};
    }
    if (terms.creditLimit
        && (terms.creditLimit->isNegative() || !terms.creditLimit->isEnterable())) {
        return Error{.kind = terms.creditLimit->isNegative() ? ErrorKind::AmountNotPositive
                                                             : ErrorKind::AmountTooLarge,
                     .subject = u"credit_limit"_s,
                     .amount = terms.creditLimit};
    }
    return terms;
}

} // namespace

Result<Done>
Customers::putTerms(Record &record, const By &by, Id<Customer> id, const CustomerTerms &terms)
{
    if (!m_shop.may(Permit::SetTerms, by))
        return Error{.kind = ErrorKind::NotPermitted, .subject = nameOf(Permit::SetTerms)};
    const Result<CustomerTerms> sound = checked(terms);
    if (!sound)
        return sound.error();
    CustomerStore(m_shop.database()).putTerms(record, id, *sound);
    return Done{};
}

Result<Done>
Customers::changeTerms(Record &record, const By &by, Id<Customer> id, const CustomerChange &change)
{
    if (!change.termsDays && !change.creditLimit && !change.limitAction && !change.noCreditLimit)
        return Done{};
    const CustomerStore store(m_shop.database());
    CustomerTerms terms = store.termsOf(id).value_or(CustomerTerms());
    terms.termsDays = change.termsDays.value_or(terms.termsDays);
    terms.creditLimit = change.creditLimit ? change.creditLimit : terms.creditLimit;
    terms.limitAction = change.limitAction.value_or(terms.limitAction);
    if (change.noCreditLimit)
        terms.creditLimit.reset();
    return putTerms(record, by, id, terms);
}

Result<Done>
Customers::addOne(Record &record, const By &by, Id<Customer> id, const NewCustomer &wanted)
{
    const Result<Customer> customer = cleaned(wanted.customer);
    if (!customer)
        return customer.error();
    CustomerStore store(m_shop.database());
    store.add(record, id, *customer);
    if (Result<Done> added = addPhones(record, id, wanted.phones, true); !added)
        return added;
    if (Result<Done> set = setMail(record, id, wanted.mail); !set)
        return set;
    return wanted.terms ? putTerms(record, by, id, *wanted.terms) : Result<Done>(Done{});
}

Result<CustomerCard> Customers::add(const By &by, Id<Customer> id, const NewCustomer &wanted)
{
    const Customer &said = wanted.customer;
    Request request(said.name,
                    said.kind,
                    said.place,
                    said.taxNumber,
                    said.language,
                    said.alert,
                    said.optOut,
                    said.address,
                    said.country,
                    wanted.mail,
                    wanted.terms.has_value());
    if (wanted.terms) {
        request.add(wanted.terms->creditLimit)
            .add(wanted.terms->limitAction)
            .add(wanted.terms->termsDays);
    }
    for (const QString &phone : wanted.phones)
        request.add(phone);
    const Act act{
        .verb = verbs::addCustomer, .by = by, .subject = id.row(), .request = request.digest()};
    return m_shop.create(
        act,
        [&](Record &record) { return addOne(record, by, id, wanted); },
        [&]() -> Result<CustomerCard> {
            const std::optional<Stored<Customer>> added = CustomerStore(m_shop.database()).byId(id);
            if (!added)
                return notFound(id.text());
            return cardOf(by, *added);
        });
}

Result<Done>
Customers::addAll(const By &by, const RowId &batch, std::span<const Stored<NewCustomer>> wanted)
{
    return m_shop.write({.verb = verbs::addCustomer, .by = by, .batch = batch},
                        [&](Record &record) -> Result<Done> {
                            for (const Stored<NewCustomer> &one : wanted) {
                                if (Result<Done> added =
                                        addOne(record, by, Id<Customer>(one.id.row()), one.value);
                                    !added)
                                    return added;
                            }
                            return Done{};
                        });
}

Result<CustomerCard> Customers::change(const By &by, Id<Customer> id, const CustomerChange &change)
{
    CustomerStore store(m_shop.database());
    return m_shop.write(
        {.verb = verbs::changeCustomer, .by = by}, [&](Record &record) -> Result<CustomerCard> {
            const std::optional<Stored<Customer>> before = store.byId(id);
            if (!before)
                return notFound(id.text());
            Customer wanted = before->value;
            wanted.name = change.name.value_or(wanted.name);
            wanted.kind = change.kind.value_or(wanted.kind);
            wanted.place = change.place.value_or(wanted.place);
            wanted.taxNumber = change.taxNumber.value_or(wanted.taxNumber);
            wanted.language = change.language.value_or(wanted.language);
            wanted.alert = change.alert.value_or(wanted.alert);
            wanted.optOut = change.optOut.value_or(wanted.optOut);
            wanted.address = change.address.value_or(wanted.address);
            wanted.country = change.country.value_or(wanted.country);
            const Result<Customer> after = cleaned(wanted);
            if (!after)
                return after.error();
            store.change(record, id, *after);
            if (const Result<Done> done = changeContacts(record, id, change); !done)
                return done.error();
            if (const Result<Done> done = changeTerms(record, by, id, change); !done)
                return done.error();
            return cardOf(by, {id, *after});
        });
}

CustomerCard Customers::cardOf(const By &by, const Stored<Customer> &customer) const
{
    const CustomerStore store(m_shop.database());
    CustomerCard card{.customer = customer,
                      .contacts = store.contactsOf(customer.id),
                      .terms = {},
                      .owed = {},
                      .credit = {}};
    if (m_shop.may(Permit::SeeMoney, by)) {
        card.terms = store.termsOf(customer.id);
        const auto [owed, credit] = store.balanceOf(customer.id);
        card.owed = owed;
        card.credit = credit;
        card.unbilled = store.unbilledOf(customer.id);
    }
    return card;
}

QList<CustomerRow> Customers::rowsOf(const By &by, const QList<Id<Customer>> &ids) const
{
    const bool seesMoney = m_shop.may(Permit::SeeMoney, by);
    QList<CustomerRow> rows;
    for (const Id<Customer> &id : ids) {
        CustomerRow row = CustomerStore(m_shop.database()).row(id);
        if (!seesMoney) {
            row.owed.reset();
            row.credit.reset();
            row.unbilled.reset();
        }
        rows.append(row);
    }
    return rows;
}

Result<CustomerCard> Customers::card(const By &by, Id<Customer> id)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<CustomerCard> {
        const std::optional<Stored<Customer>> known = CustomerStore(m_shop.database()).byId(id);
        if (!known)
            return notFound(id.text());
        return cardOf(by, *known);
    });
}

Result<QList<CustomerRow>> Customers::find(const By &by, const QString &text, int limit)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<CustomerRow>> {
        // "98765 43210" is one number; "gupta 43210" is a name and a fragment.
        QString digits = digitsOf(text);
        const QString words = folded(text);
        const bool isNumber = !digits.isEmpty() && QString(words).remove(u' ') == digits;
        // The trunk zero of "098765 43210" is not in the canonical number.
        while (isNumber && digits.size() > 1 && digits.startsWith(u'0'))
            digits.remove(0, 1);
        const QStringList wanted =
            isNumber ? QStringList{digits} : words.split(u' ', Qt::SkipEmptyParts);
        if (wanted.isEmpty())
            return QList<CustomerRow>();
        constexpr qsizetype gram = 3; // what the file's own index has a hold on
        const bool isShort = std::all_of(
            wanted.begin(), wanted.end(), [](const QString &word) { return word.size() < gram; });
        if (isShort && m_index && m_index->isReady())
            return rowsOf(by, m_index->matching(wanted, limit));
        return rowsOf(by, CustomerStore(m_shop.database()).matching(wanted, limit));
    });
}

Result<QList<CustomerRow>> Customers::list(const By &by, const QString &afterName, int limit)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<CustomerRow>> {
        return rowsOf(by, CustomerStore(m_shop.database()).page(afterName, limit));
    });
}

Result<Id<Customer>> Customers::named(const By &by, const QString &text)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<Id<Customer>> {
        const CustomerStore store(m_shop.database());
        if (const std::optional<RowId> id = RowId::fromText(text);
            id && store.byId(Id<Customer>(*id)))
            return Id<Customer>(*id);
        QList<Id<Customer>> found = store.named(text.simplified());
        const Result<Phone> phone = phoneFromText(text, m_shop.facts().country.phoneRegion);
        if (found.isEmpty() && phone)
            found = store.withPhone(phone->canonical);
        if (found.isEmpty())
            return notFound(text);
        if (found.size() == 1)
            return found.first();
        QStringList candidates;
        for (const Id<Customer> &id : found)
            candidates.append(id.text());
        return Error{.kind = ErrorKind::Ambiguous,
                     .subject = u"customer"_s,
                     .given = text,
                     .allowed = candidates.join(u", "_s)};
    });
}

} // namespace core
