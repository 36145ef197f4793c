// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derived.h"

#include "core/base/folding.h"
#include "core/base/phone.h"
#include "core/store/chat_waits.h"
#include "core/store/ledger_facts.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The words by which a customer is found: folded name, place, tax number, digits of phones, mails.
QString wordsOf(const Database &database, const RowId &customer)
{
    QStringList words;
    Query query(database,
                "SELECT name, place, tax_number FROM customer WHERE id = ?1 AND deleted = 0",
                customer);
    if (!query.next())
        return {};
    for (int column = 0; column < 3; ++column)
        words.append(folded(query.text(column)));

    Query contacts(database,
                   R"(SELECT kind, canonical FROM contact_point
                       WHERE customer = ?1 AND deleted = 0 ORDER BY id)",
                   customer);
    while (contacts.next()) {
        const bool isPhone = contacts.integer(0) == 1;
        words.append(isPhone ? digitsOf(contacts.text(1)) : contacts.text(1));
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

} // namespace

void Derived::touch(const Table &table,
                    const RowId &id,
                    const RowValues *before,
                    const RowValues *after)
{
    for (const DerivedKey &key : table.keys) {
        if (key.kind == KeyKind::Stage) {
            if (before && !before->deleted)
                --m_stageChanges[before->at(table, key.column).id()];
            if (after && !after->deleted)
                ++m_stageChanges[after->at(table, key.column).id()];
            continue;
        }
        const RowId stale = key.column == "id" ? id : after->at(table, key.column).id();
        switch (key.kind) {
        case KeyKind::Document:
            m_stale.documents.insert(stale);
            break;
        case KeyKind::Receipt:
            m_stale.receipts.insert(stale);
            break;
        case KeyKind::Adjustment:
            m_stale.adjustments.insert(stale);
            break;
        case KeyKind::Reversed:
            m_stale.reversed.insert(stale);
            break;
        case KeyKind::Open:
            m_stale.open.insert(stale);
            break;
        case KeyKind::Customer:
            m_customers.insert(stale);
            break;
        case KeyKind::Chat:
            m_chats.insert(stale);
            break;
        case KeyKind::Withdrawn:
            m_withdrawn.insert(stale);
            break;
        case KeyKind::Stage:
            break;
        }
    }
}

void Derived::gone(const Table &table, const RowId &id, const RowValues &row)
{
    touch(table, id, &row, &row);
    m_stale.gone.insert(id);
}

void Derived::settle()
{
    m_entries.settle(m_stale);
    settleStages();
    for (const RowId &customer : m_customers)
        indexCustomer(customer);
    settleChats();
    m_stale = {};
    m_customers.clear();
}

void Derived::settleStages()
{
    for (const auto &[stage, change] : m_stageChanges) {
        if (change == 0)
            continue;
        Query(m_database,
              R"(INSERT INTO stage_count (stage, jobs) VALUES (?1, ?2)
                 ON CONFLICT (stage) DO UPDATE SET jobs = jobs + ?2)",
              stage,
              change)
            .run();
    }
    m_stageChanges.clear();
}

void Derived::indexCustomer(const RowId &customer)
{
    Query query(m_database, "SELECT row FROM customer WHERE id = ?1", customer);
    if (!query.next())
        return;
    const qint64 row = query.integer(0);
    Query(m_database, "DELETE FROM customer_search WHERE rowid = ?1", row).run();
    const QString words = wordsOf(m_database, customer);
    if (!words.isEmpty()) {
        Query(m_database, "INSERT INTO customer_search (rowid, words) VALUES (?1, ?2)", row, words)
            .run();
    }
}

void Derived::settleChats()
{
    ChatWaits waits(m_database);
    for (const RowId &fact : m_withdrawn) {
        if (const std::optional<RowId> chat = waits.chatOf(fact))
            m_chats.insert(*chat);
    }
    for (const RowId &chat : m_chats)
        waits.settle(chat);
    m_chats.clear();
    m_withdrawn.clear();
}

void Derived::rebuild()
{
    ChatWaits(m_database).rebuild();
    LedgerFacts(m_database).replaceEntries();
    m_database.run(R"(
        DELETE FROM stage_count;
        INSERT INTO stage_count (stage, jobs)
             SELECT stage, count(*) FROM job WHERE deleted = 0 GROUP BY stage;
        DELETE FROM customer_search;)");
    Query query(m_database, "SELECT id FROM customer ORDER BY row");
    while (query.next())
        indexCustomer(query.row(0));
}

QStringList Derived::differences()
{
    QStringList found = LedgerFacts(m_database).differences();
    Query stages(m_database, R"(
        SELECT count(*) FROM (
            SELECT stage, jobs FROM stage_count WHERE jobs <> 0
            EXCEPT SELECT stage, count(*) FROM job WHERE deleted = 0 GROUP BY stage)
        UNION ALL SELECT count(*) FROM (
            SELECT stage, count(*) FROM job WHERE deleted = 0 GROUP BY stage
            EXCEPT SELECT stage, jobs FROM stage_count)
        UNION ALL SELECT count(*) FROM stage_count n
                   WHERE NOT EXISTS (SELECT 1 FROM stage s WHERE s.id = n.stage))");
    while (stages.next()) {
        if (stages.integer(0) > 0 && !found.contains(u"stage_count"_s))
            found.append(u"stage_count"_s);
    }

    if (!ChatWaits(m_database).areSound())
        found.append(u"chat_wait"_s);

    Query customers(m_database, R"(
        SELECT c.id, s.words FROM customer c LEFT JOIN customer_search s ON s.rowid = c.row)");
    while (customers.next()) {
        if (customers.text(1) != wordsOf(m_database, customers.row(0))) {
            found.append(u"customer_search"_s);
            break;
        }
    }
    return found;
}

} // namespace core
