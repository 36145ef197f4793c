// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Of a field that acts of before do not have: empty is nothing, as it was for them.
std::optional<QString> saidOrNone(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// The jobs of customer ?1 whose price no invoice has yet.
constexpr const char *fromUnbilled = R"(
  FROM job j
  JOIN stage s ON s.id = j.stage AND s.category <> 6
  JOIN job_price p ON p.id = j.id AND p.deleted = 0
 WHERE j.customer = ?1 AND j.deleted = 0
   AND NOT EXISTS (SELECT 1 FROM document d JOIN entry e ON e.id = d.id
                    WHERE d.job = j.id AND e.kind = 1 AND e.live = 1))";

QList<Id<Customer>> idsFrom(Query &query)
{
    QList<Id<Customer>> ids;
    while (query.next())
        ids.append(query.id<Customer>(0));
    return ids;
}

/// A phrase of FTS5: quotes doubled, so that no word of a person is an operator.
QString phrase(const QString &word)
{
    QString quoted = word;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

} // namespace

std::optional<Stored<Customer>> CustomerStore::byId(Id<Customer> id) const
{
    Query query(m_database,
                R"(SELECT kind, name, place, tax_number, language, alert, opt_out, address, country
                     FROM customer WHERE id = ?1 AND deleted = 0)",
                id);
    if (!query.next())
        return std::nullopt;
    return Stored<Customer>{id,
                            {.kind = query.choice<CustomerKind>(0),
                             .name = query.text(1),
                             .place = query.text(2),
                             .taxNumber = query.text(3),
                             .language = query.text(4),
                             .alert = query.text(5),
                             .optOut = query.flag(6),
                             .address = query.text(7),
                             .country = query.text(8)}};
}

QList<Stored<ContactPoint>> CustomerStore::contactsOf(Id<Customer> id) const
{
    Query query(m_database,
                R"(SELECT id, kind, raw, canonical, label, is_primary, opt_out
                     FROM contact_point WHERE customer = ?1 AND deleted = 0
                    ORDER BY is_primary DESC, row)",
                id);
    QList<Stored<ContactPoint>> contacts;
    while (query.next()) {
        contacts.append({query.id<ContactPoint>(0),
                         {.kind = query.choice<ContactKind>(1),
                          .raw = query.text(2),
                          .canonical = query.text(3),
                          .label = query.text(4),
                          .isPrimary = query.flag(5),
                          .optOut = query.flag(6)}});
    }
    return contacts;
}

std::optional<CustomerTerms> CustomerStore::termsOf(Id<Customer> id) const
{
    Query query(m_database,
                R"(SELECT credit_limit, limit_action, terms_days
                     FROM customer_terms WHERE id = ?1 AND deleted = 0)",
                id);
    if (!query.next())
        return std::nullopt;
    return CustomerTerms{.creditLimit = query.moneyIfAny(0),
                         .limitAction = query.choice<LimitAction>(1),
                         .termsDays = int(query.integer(2))};
}

std::pair<Money, Money> CustomerStore::balanceOf(Id<Customer> id) const
{
    Query query(m_database,
                R"(SELECT b.owed, b.credit FROM customer_balance b
                     JOIN customer c ON c.row = b.customer WHERE c.id = ?1)",
                id);
    if (!query.next())
        return {};
    return {query.money(0), query.money(1)};
}

std::pair<Id<Customer>, QString> CustomerStore::nameAt(qint64 row) const
{
    Query query(m_database, "SELECT id, name FROM customer WHERE row = ?1", row);
    if (!query.next())
        return {};
    return {query.id<Customer>(0), query.text(1)};
}

Money CustomerStore::unbilledOf(Id<Customer> id) const
{
    static const QByteArray sql = QByteArray("SELECT coalesce(sum(p.agreed), 0)") + fromUnbilled;
    Query query(m_database, sql.constData(), id);
    query.next();
    return query.money(0);
}

QList<Explanation::UnbilledJob> CustomerStore::unbilledJobs(Id<Customer> id) const
{
    static const QByteArray sql = QByteArray("SELECT j.id, j.number, j.title, p.agreed")
                                  + fromUnbilled + " AND p.agreed <> 0 ORDER BY j.row";
    Query query(m_database, sql.constData(), id);
    QList<Explanation::UnbilledJob> jobs;
    while (query.next())
        jobs.append({query.id<Job>(0), query.text(1), query.text(2), query.money(3)});
    return jobs;
}

std::pair<Money, int> CustomerStore::owedByAll() const
{
    Query query(m_database,
                "SELECT coalesce(sum(owed), 0), count(*) FROM customer_balance WHERE owed > 0");
    query.next();
    return {query.money(0), int(query.integer(1))};
}

QList<Id<Customer>> CustomerStore::matching(const QStringList &words, int limit) const
{
    // Trigrams answer words of three letters and more; shorter ones look through the text.
    QStringList phrases;
    QStringList fragments;
    for (const QString &word : words)
        (word.size() >= 3 ? phrases : fragments).append(word);
    const QString likes[] = {fragments.value(0), fragments.value(1)};
    const QString starts = words.value(0);

    const char *const byTrigram = R"(
        SELECT c.id FROM customer_search s JOIN customer c ON c.row = s.rowid
         WHERE customer_search MATCH ?1 AND instr(s.words, ?2) > 0 AND instr(s.words, ?3) > 0
         ORDER BY instr(s.words, ?4) <> 1, c.name, c.row LIMIT ?5)";
    const char *const byText = R"(
        SELECT c.id FROM customer_search s JOIN customer c ON c.row = s.rowid
         WHERE ?1 = '' AND instr(s.words, ?2) > 0 AND instr(s.words, ?3) > 0
         ORDER BY instr(s.words, ?4) <> 1, c.name, c.row LIMIT ?5)";
    QStringList quoted;
    for (const QString &word : phrases)
        quoted.append(phrase(word));
    Query query(m_database,
                phrases.isEmpty() ? byText : byTrigram,
                quoted.join(u' '),
                likes[0],
                likes[1],
                starts,
                limit);
    return idsFrom(query);
}

QList<CustomerWords> CustomerStore::allWords() const
{
    Query query(m_database, R"(
        SELECT c.row, c.id, CAST(c.name AS BLOB), CAST(s.words AS BLOB)
          FROM customer_search s JOIN customer c ON c.row = s.rowid)");
    QList<CustomerWords> all;
    while (query.next())
        all.append({query.integer(0), query.id<Customer>(1), query.bytes(2), query.bytes(3)});
    return all;
}

std::optional<CustomerWords> CustomerStore::wordsOf(qint64 row) const
{
    Query query(m_database,
                R"(SELECT c.row, c.id, CAST(c.name AS BLOB), CAST(s.words AS BLOB)
                     FROM customer_search s JOIN customer c ON c.row = s.rowid WHERE s.rowid = ?1)",
                row);
    if (!query.next())
        return std::nullopt;
    return CustomerWords{query.integer(0), query.id<Customer>(1), query.bytes(2), query.bytes(3)};
}

QList<qint64> CustomerStore::changedSince(qint64 op) const
{
    Query query(m_database,
                R"(SELECT c.row FROM op o JOIN customer c ON c.id = o.id
                    WHERE o.row > ?1 AND o.tbl = 'customer'
                   UNION
                   SELECT c.row FROM op o JOIN contact_point p ON p.id = o.id
                     JOIN customer c ON c.id = p.customer
                    WHERE o.row > ?1 AND o.tbl = 'contact_point')",
                op);
    QList<qint64> rows;
    while (query.next())
        rows.append(query.integer(0));
    return rows;
}

qint64 CustomerStore::lastOp() const
{
    Query query(m_database, "SELECT coalesce(max(row), 0) FROM op");
    query.next();
    return query.integer(0);
}

QList<Id<Customer>> CustomerStore::withPhone(const QString &canonical) const
{
    Query query(
        m_database,
        R"(SELECT DISTINCT p.customer FROM contact_point p JOIN customer c ON c.id = p.customer
                    WHERE p.canonical = ?1 AND p.deleted = 0 AND c.deleted = 0)",
        canonical);
    return idsFrom(query);
}

QList<Id<Customer>> CustomerStore::named(const QString &name) const
{
    Query query(
        m_database,
        "SELECT id FROM customer WHERE name = ?1 COLLATE NOCASE AND deleted = 0 ORDER BY row",
        name);
    return idsFrom(query);
}

QList<Id<Customer>> CustomerStore::page(const QString &afterName, int limit) const
{
    Query query(m_database,
                R"(SELECT id FROM customer WHERE deleted = 0 AND name > ?1
                    ORDER BY name, row LIMIT ?2)",
                afterName,
                limit);
    return idsFrom(query);
}

CustomerRow CustomerStore::row(Id<Customer> id) const
{
    Query query(m_database,
                R"(SELECT c.name, c.place, coalesce(b.owed, 0), coalesce(b.credit, 0),
                          coalesce((SELECT canonical FROM contact_point p
                                     WHERE p.customer = c.id AND p.kind = 1 AND p.deleted = 0
                                     ORDER BY is_primary DESC, row LIMIT 1), '')
                     FROM customer c LEFT JOIN customer_balance b ON b.customer = c.row
                    WHERE c.id = ?1)",
                id);
    query.next();
    return {.id = id,
            .name = query.text(0),
            .place = query.text(1),
            .phone = query.text(4),
            .owed = query.money(2),
            .credit = query.money(3),
            .unbilled = unbilledOf(id)};
}

void CustomerStore::add(Record &record, Id<Customer> id, const Customer &customer)
{
    record.insert(tables::customer,
                  id.row(),
                  {{"kind", customer.kind},
                   {"name", customer.name},
                   {"place", customer.place},
                   {"tax_number", customer.taxNumber},
                   {"language", customer.language},
                   {"alert", customer.alert},
                   {"opt_out", customer.optOut},
                   {"address", saidOrNone(customer.address)},
                   {"country", saidOrNone(customer.country)}});
}

void CustomerStore::addContact(Record &record,
                               Id<ContactPoint> id,
                               Id<Customer> customer,
                               const ContactPoint &contact)
{
    record.insert(tables::contactPoint,
                  id.row(),
                  {{"customer", customer},
                   {"kind", contact.kind},
                   {"raw", contact.raw},
                   {"canonical", contact.canonical},
                   {"label", contact.label},
                   {"is_primary", contact.isPrimary},
                   {"opt_out", contact.optOut}});
}

void CustomerStore::changeContact(Record &record, Id<ContactPoint> id, const ContactPoint &contact)
{
    record.update(tables::contactPoint,
                  id.row(),
                  {{"raw", contact.raw},
                   {"canonical", contact.canonical},
                   {"is_primary", contact.isPrimary}});
}

void CustomerStore::removeContact(Record &record, Id<ContactPoint> id)
{
    record.remove(tables::contactPoint, id.row());
}

void CustomerStore::change(Record &record, Id<Customer> id, const Customer &customer)
{
    record.update(tables::customer,
                  id.row(),
                  {{"kind", customer.kind},
                   {"name", customer.name},
                   {"place", customer.place},
                   {"tax_number", customer.taxNumber},
                   {"language", customer.language},
                   {"alert", customer.alert},
                   {"opt_out", customer.optOut},
                   {"address", saidOrNone(customer.address)},
                   {"country", saidOrNone(customer.country)}});
}

void CustomerStore::putTerms(Record &record, Id<Customer> id, const CustomerTerms &terms)
{
    const Field fields[] = {{"credit_limit", terms.creditLimit},
                            {"limit_action", terms.limitAction},
                            {"terms_days", terms.termsDays}};
    Query query(m_database, "SELECT 1 FROM customer_terms WHERE id = ?1", id);
    if (!query.next())
        return record.insert(tables::customerTerms, id.row(), fields);
    record.update(tables::customerTerms, id.row(), fields);
    record.restore(tables::customerTerms, id.row()); // where agreeing on them was undone
}

} // namespace core
