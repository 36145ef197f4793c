// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts as they are sent: of one customer, of all of them, of a job.
#include "core/store/customer_store.h"
#include "core/store/ledger_store.h"

namespace core {

namespace {

void addOpen(Statement &statement, const OutstandingRow &row)
{
    AgeingRow &ageing = statement.ageing;
    if (ageing.owed.isZero() || row.due < ageing.oldestDue)
        ageing.oldestDue = row.due;
    ageing.buckets[bucketOf(row.due, statement.to, AgeingLimits())] += row.open;
    ageing.owed += row.open;
    statement.open.append(row);
}

void addUnused(Statement &statement, const UnusedCredit &credit)
{
    statement.ageing.credit += credit.open;
    statement.unused.append(credit);
}

Statement statementOf(const Stored<Customer> &customer, Day from, Day to)
{
    Statement statement{.customer = customer,
                        .from = from,
                        .to = to,
                        .opening = {},
                        .lines = {},
                        .closing = {},
                        .ageing = {},
                        .open = {},
                        .unused = {}};
    statement.ageing.customer = customer.id;
    statement.ageing.name = customer->name;
    return statement;
}

bool saysSomething(const Statement &statement)
{
    return !statement.opening.isZero() || !statement.lines.isEmpty() || !statement.open.isEmpty()
           || !statement.unused.isEmpty();
}

} // namespace

void LedgerStore::readLines(Statement &statement) const
{
    Query opening(m_database,
                  R"(SELECT coalesce(sum(amount), 0) FROM entry
                      WHERE customer = (SELECT row FROM customer WHERE id = ?1) AND dated < ?2)",
                  statement.customer.id,
                  statement.from);
    opening.next();
    statement.opening = opening.money(0);
    Money balance = statement.opening;

    Query query(m_database,
                R"(SELECT dated, kind, amount, number FROM entry
                    WHERE customer = (SELECT row FROM customer WHERE id = ?1)
                      AND dated BETWEEN ?2 AND ?3
                    ORDER BY dated, id)",
                statement.customer.id,
                statement.from,
                statement.to);
    while (query.next()) {
        const Money amount = query.money(2);
        balance += amount;
        statement.lines.append({.dated = query.day(0),
                                .number = query.text(3),
                                .kind = query.choice<EntryKind>(1),
                                .debit = amount.isPositive() ? amount : Money(),
                                .credit = amount.isNegative() ? -amount : Money(),
                                .balance = balance});
    }
    statement.closing = balance;
}

QList<UnusedCredit> LedgerStore::unusedIn(const char *entries,
                                          std::optional<Id<Customer>> customer) const
{
    const char *const whose =
        customer ? "e.customer = (SELECT row FROM customer WHERE id = ?1)" : "?1 IS NULL";
    const QByteArray sql = QByteArray(R"(
        SELECT e.id, e.number, e.kind, c.id, e.dated, e.open FROM )")
                           + entries + R"( e JOIN customer c ON c.row = e.customer
         WHERE e.open > 0 AND e.due IS NULL AND )"
                           + whose + " ORDER BY e.dated, e.id";
    Query query(m_database, sql.constData(), Value(customer));
    QList<UnusedCredit> credits;
    while (query.next()) {
        credits.append({.id = query.row(0),
                        .number = query.text(1),
                        .kind = query.choice<EntryKind>(2),
                        .customer = query.id<Customer>(3),
                        .dated = query.day(4),
                        .open = query.money(5)});
    }
    return credits;
}

std::optional<Statement> LedgerStore::statement(Id<Customer> customer, Day from, Day to, Day now)
{
    const std::optional<Stored<Customer>> known = CustomerStore(m_database).byId(customer);
    if (!known)
        return std::nullopt;
    Statement statement = statementOf(*known, from, to);
    readLines(statement);
    const char *const entries = entriesAsOf(to, now);
    for (const OutstandingRow &row : outstandingIn(entries, to, customer).rows)
        addOpen(statement, row);
    for (const UnusedCredit &credit : unusedIn(entries, customer))
        addUnused(statement, credit);
    return statement;
}

QList<Statement> LedgerStore::statements(Day from, Day to, Day now)
{
    QList<Statement> all;
    QHash<RowId, qsizetype> places;
    const CustomerStore customers(m_database);
    Query query(m_database,
                R"(SELECT c.id FROM customer c
                    WHERE EXISTS (SELECT 1 FROM entry e
                                   WHERE e.customer = c.row AND e.dated <= ?1)
                    ORDER BY c.name COLLATE NOCASE, c.id)",
                to);
    while (query.next()) {
        const Id<Customer> id = query.id<Customer>(0);
        places.insert(id.row(), all.size());
        all.append(statementOf(*customers.byId(id), from, to));
        readLines(all.last());
    }

    const char *const entries = entriesAsOf(to, now);
    for (const OutstandingRow &row : outstandingIn(entries, to, std::nullopt).rows) {
        if (const auto place = places.constFind(row.customer.row()); place != places.cend())
            addOpen(all[*place], row);
    }
    for (const UnusedCredit &credit : unusedIn(entries, std::nullopt)) {
        if (const auto place = places.constFind(credit.customer.row()); place != places.cend())
            addUnused(all[*place], credit);
    }
    all.removeIf([](const Statement &statement) { return !saysSomething(statement); });
    return all;
}

std::optional<JobAccount> LedgerStore::job(Id<Job> job) const
{
    Query known(m_database,
                R"(SELECT j.number, j.title, coalesce(c.name, ''), p.agreed
                     FROM job j LEFT JOIN customer c ON c.id = j.customer
                     LEFT JOIN job_price p ON p.id = j.id AND p.deleted = 0
                    WHERE j.id = ?1 AND j.deleted = 0)",
                job);
    if (!known.next())
        return std::nullopt;
    JobAccount account{.job = job,
                       .number = known.text(0),
                       .title = known.text(1),
                       .customerName = known.text(2),
                       .price = known.moneyIfAny(3),
                       .invoices = {},
                       .credits = {},
                       .invoiced = {},
                       .open = {},
                       .unused = {}};
    Query query(m_database,
                R"(SELECT e.id, e.kind, e.number, e.dated, e.amount, e.open, e.due IS NOT NULL
                     FROM entry e
                    WHERE e.live = 1 AND e.id IN (SELECT id FROM document WHERE job = ?1
                                                  UNION ALL SELECT id FROM receipt WHERE job = ?1)
                    ORDER BY e.dated, e.row)",
                job);
    while (query.next()) {
        const JobAccount::Line line{.id = query.row(0),
                                    .kind = query.choice<EntryKind>(1),
                                    .number = query.text(2),
                                    .dated = query.day(3),
                                    .amount = query.money(4).abs(),
                                    .open = query.money(5)};
        if (line.kind == EntryKind::Invoice)
            account.invoiced += line.amount;
        else if (line.kind == EntryKind::CreditNote)
            account.invoiced -= line.amount;
        (query.flag(6) ? account.open : account.unused) += line.open;
        (query.flag(6) ? account.invoices : account.credits).append(line);
    }
    return account;
}

} // namespace core
