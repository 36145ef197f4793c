// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paper_store.h"

#include "core/domain/document_content_json.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *paperSelect = R"(
    SELECT d.id, d.kind, d.number, c.name, d.dated, d.due, d.payable, coalesce(e.open, 0),
           coalesce(e.live, 1), d.customer, d.job
      FROM document d JOIN customer c ON c.id = d.customer LEFT JOIN entry e ON e.id = d.id
)";

PaperState stateOf(bool live, Money payable, Money open)
{
    if (!live)
        return PaperState::Cancelled;
    if (open.isZero())
        return PaperState::Paid;
    return open < payable.abs() ? PaperState::PartPaid : PaperState::Open;
}

PaperRow rowOf(const Query &query)
{
    PaperRow row{.id = query.row(0),
                 .kind = query.choice<DocumentKind>(1),
                 .number = query.text(2),
                 .customer = query.text(3),
                 .dated = query.day(4),
                 .due = query.day(5),
                 .payable = query.money(6),
                 .open = query.money(7)};
    row.state = stateOf(query.flag(8), row.payable, row.open);
    row.customerId = query.id<Customer>(9);
    if (!query.isNull(10))
        row.job = query.id<Job>(10);
    return row;
}

constexpr const char *oldestOpen = R"(
    SELECT id, number, dated, due, open FROM entry
     WHERE customer = (SELECT row FROM customer WHERE id = ?1) AND open > 0 AND due IS NOT NULL
     ORDER BY due, row
)";

constexpr const char *namedOpen = R"(
    SELECT id, number, dated, due, open FROM entry
     WHERE id = ?2 AND open > 0 AND due IS NOT NULL
       AND +customer = (SELECT row FROM customer WHERE id = ?1)
)";

OpenItem openItemOf(const Query &query)
{
    return {.id = query.row(0),
            .number = query.text(1),
            .dated = query.day(2),
            .due = query.day(3),
            .open = query.money(4)};
}

/// Which papers are walked, and how; see PaperStore::page for what is bound.
const char *walkOf(const PaperQuestion &question, bool isOpen)
{
    // Unpaid papers are few: they come from the index of what is open. The rest is walked from the
    // newest.
    const char *const open = R"(
        SELECT e.id FROM entry e JOIN document d ON d.id = e.id
         WHERE e.open > 0 AND e.due < ?1 AND +e.id < ?2 AND (?3 IS NULL OR d.kind = ?3)
         ORDER BY +e.id DESC LIMIT ?4)";
    const char *const openOfCustomer = R"(
        SELECT e.id FROM entry e JOIN document d ON d.id = e.id
         WHERE e.customer = (SELECT row FROM customer WHERE id = ?5) AND e.open > 0
           AND e.due < ?1 AND +e.id < ?2 AND (?3 IS NULL OR d.kind = ?3)
         ORDER BY +e.id DESC LIMIT ?4)";
    const char *const any = R"(
        SELECT d.id FROM document d LEFT JOIN entry e ON e.id = d.id
         WHERE d.id < ?2 AND ?3 IS NULL
           AND (?1 IS NULL OR (?1 = 0 AND e.live = 0) OR (?1 = 1 AND e.live = 1 AND e.open = 0))
         ORDER BY d.id DESC LIMIT ?4)";
    const char *const anyOfKind = R"(
        SELECT d.id FROM document d LEFT JOIN entry e ON e.id = d.id
         WHERE d.kind = ?3 AND d.id < ?2
           AND (?1 IS NULL OR (?1 = 0 AND e.live = 0) OR (?1 = 1 AND e.live = 1 AND e.open = 0))
         ORDER BY d.id DESC LIMIT ?4)";
    const char *const anyOfCustomer = R"(
        SELECT d.id FROM document d LEFT JOIN entry e ON e.id = d.id
         WHERE d.customer = ?5 AND +d.id < ?2 AND (?3 IS NULL OR d.kind = ?3)
           AND (?1 IS NULL OR (?1 = 0 AND e.live = 0) OR (?1 = 1 AND e.live = 1 AND e.open = 0))
         ORDER BY +d.id DESC LIMIT ?4)";
    const char *const everybodys = isOpen ? open : question.kind ? anyOfKind : any;
    return question.customer ? (isOpen ? openOfCustomer : anyOfCustomer) : everybodys;
}

} // namespace

PaperRow PaperStore::read(const Query &query) const
{
    PaperRow row = rowOf(query);
    if (row.kind == DocumentKind::Quote)
        row.state = quoteState(row.id);
    return row;
}

std::optional<PaperRow> PaperStore::row(const RowId &id) const
{
    static const QByteArray sql = QByteArray(paperSelect) + " WHERE d.id = ?1";
    Query query(m_database, sql.constData(), id);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

Result<PaperCard> PaperStore::card(const RowId &id) const
{
    const std::optional<PaperRow> head = row(id);
    if (!head)
        return Error{.kind = ErrorKind::NotFound, .subject = u"invoice"_s, .given = id.text()};
    Query query(
        m_database,
        R"(SELECT customer, job, currency, subtotal, discount, charge, net, tax_total, total,
                          retained, round_off, payable, snapshot, hash, place_of_supply, follows,
                          reason
                     FROM document WHERE id = ?1)",
        id);
    query.next();
    const QByteArray snapshot = query.bytes(12);
    const QJsonObject json = QJsonDocument::fromJson(snapshot).object();
    Result<DocumentContent> content =
        contentFromJson(json.value("content"_L1).toObject(), m_digits);
    if (!content)
        return content.error();
    // The totals were worked out once, at issue; the lines' amounts follow from the frozen content.
    Result<DocumentTotals> totals = totalsOf(*content, m_digits);
    if (!totals)
        return totals.error();

    Paper paper{.kind = head->kind,
                .number = head->number,
                .customer = query.id<Customer>(0),
                .customerName = json.value("buyer"_L1).toObject().value("name"_L1).toString(),
                .job = {},
                .dated = head->dated,
                .due = head->due,
                .currency = query.text(2),
                .placeOfSupply = query.text(14),
                .follows = {},
                .reason = query.text(16),
                .content = std::move(*content),
                .totals = std::move(*totals),
                .snapshot = snapshot,
                .hash = query.bytes(13)};
    if (!query.isNull(1))
        paper.job = query.id<Job>(1);
    const auto followed = query.isNull(15) ? std::nullopt : row(query.row(15));
    if (followed)
        paper.follows = {Id<Paper>(followed->id), followed->number, followed->dated};
    return PaperCard{
        .id = id, .paper = paper, .open = head->open, .state = head->state, .why = lastReason(id)};
}

QList<RowId> PaperStore::numbered(const QString &number) const
{
    Query query(m_database, "SELECT id FROM document WHERE number = ?1 ORDER BY row", number);
    QList<RowId> ids;
    while (query.next())
        ids.append(query.row(0));
    return ids;
}

QList<PaperRow> PaperStore::rows(std::optional<DocumentKind> kind,
                                 std::optional<Id<Customer>> customer,
                                 bool openOnly,
                                 int limit) const
{
    static const QByteArray sql = QByteArray(paperSelect) + R"(
         WHERE (?1 IS NULL OR d.kind = ?1) AND (?2 IS NULL OR d.customer = ?2)
           AND (NOT ?3 OR e.open > 0)
         ORDER BY d.row DESC LIMIT ?4)";
    Query query(m_database, sql.constData(), Value(kind), Value(customer), openOnly, limit);
    QList<PaperRow> rows;
    while (query.next())
        rows.append(read(query));
    return rows;
}

PaperPage PaperStore::page(const PaperQuestion &question, Day today) const
{
    Value what;
    bool isOpen = false;
    switch (question.filter) {
    case PaperFilter::Unpaid:
    case PaperFilter::Overdue:
        isOpen = true;
        what = question.filter == PaperFilter::Overdue ? today : Day::latest().plus(1);
        break;
    case PaperFilter::Paid:
        what = true;
        break;
    case PaperFilter::Cancelled:
        what = false;
        break;
    case PaperFilter::All:
    case PaperFilter::Draft:
        break;
    }
    Query ids(m_database,
              walkOf(question, isOpen),
              what,
              question.after.value_or(RowId::ceiling()),
              Value(question.kind),
              question.limit + 1);
    if (question.customer)
        ids.bind(5, *question.customer);
    PaperPage page;
    while (ids.next() && !page.more) {
        page.more = page.rows.size() == question.limit;
        if (!page.more)
            page.rows.append(*row(ids.row(0)));
    }
    return page;
}

QList<PaperRow> PaperStore::ofJob(Id<Job> job) const
{
    static const QByteArray sql =
        QByteArray(paperSelect) + " WHERE d.job = ?1 ORDER BY d.dated, d.id";
    Query query(m_database, sql.constData(), job);
    QList<PaperRow> rows;
    while (query.next())
        rows.append(read(query));
    return rows;
}

QList<OpenItem> PaperStore::ofJob(Id<Job> job, const QList<OpenItem> &items) const
{
    QSet<RowId> papers;
    for (const PaperRow &paper : ofJob(job))
        papers.insert(paper.id);
    QList<OpenItem> found;
    for (const OpenItem &item : items) {
        if (papers.contains(item.id))
            found.append(item);
    }
    return found;
}

std::pair<Money, int> PaperStore::invoiced(Day day) const
{
    Query query(m_database,
                R"(SELECT coalesce(sum(d.payable), 0), count(*)
                     FROM document d JOIN entry e ON e.id = d.id AND e.live = 1
                    WHERE d.id >= ?1 AND d.dated = ?2 AND d.kind = 1)",
                madeFor(day),
                day);
    query.next();
    return {query.money(0), int(query.integer(1))};
}

QList<OpenItem> PaperStore::openItems(Id<Customer> customer) const
{
    Query query(m_database, oldestOpen, customer);
    QList<OpenItem> items;
    while (query.next())
        items.append(openItemOf(query));
    return items;
}

QList<OpenItem>
PaperStore::openItems(Id<Customer> customer, Money reach, const QList<RowId> &named) const
{
    Query query(m_database, oldestOpen, customer);
    QList<OpenItem> items;
    QSet<RowId> read;
    Money sum;
    while (query.next()) {
        const OpenItem item = openItemOf(query);
        // Those due on one day are read together: which of them is the older is told elsewhere.
        if (sum >= reach && (items.isEmpty() || items.last().due != item.due))
            break;
        items.append(item);
        read.insert(item.id);
        sum += item.open;
    }
    const qsizetype reached = items.size();
    Query one(m_database, namedOpen);
    for (const RowId &id : named) {
        if (!read.contains(id) && one.again(customer, id).next()) {
            items.append(openItemOf(one));
            read.insert(id);
        }
    }
    std::stable_sort(items.begin() + reached,
                     items.end(),
                     [](const OpenItem &a, const OpenItem &b) { return a.due < b.due; });
    return items;
}

QByteArray PaperStore::snapshot(const RowId &id) const
{
    Query query(m_database, "SELECT snapshot FROM document WHERE id = ?1", id);
    return query.next() ? query.bytes(0) : QByteArray();
}

QList<std::pair<RowId, RowId>> PaperStore::issuedIn(Day from, Day to) const
{
    Query query(m_database,
                R"(SELECT d.id, d.series FROM document d JOIN series s ON s.id = d.series
                    WHERE d.dated BETWEEN ?1 AND ?2 AND d.kind IN (?3, ?4)
                    ORDER BY d.kind, s.row, d.n)",
                from,
                to,
                Value(DocumentKind::Invoice),
                Value(DocumentKind::CreditNote));
    QList<std::pair<RowId, RowId>> papers;
    while (query.next())
        papers.append({query.row(0), query.row(1)});
    return papers;
}

void PaperStore::add(Record &record,
                     const RowId &id,
                     const Paper &paper,
                     const TakenNumber &number,
                     std::optional<Id<Draft>> fromDraft)
{
    const DocumentTotals &totals = paper.totals;
    record.insert(tables::document,
                  id,
                  {{"kind", paper.kind},
                   {"series", number.series},
                   {"n", number.n},
                   {"number", number.printed},
                   {"customer", paper.customer},
                   {"job", paper.job},
                   {"from_draft", fromDraft},
                   {"dated", paper.dated},
                   {"due", paper.due},
                   {"currency", paper.currency},
                   {"place_of_supply", paper.placeOfSupply},
                   {"follows", paper.follows ? Value(paper.follows->id) : Value()},
                   {"reason", paper.reason},
                   {"subtotal", totals.subtotal},
                   {"discount", totals.discount},
                   {"charge", totals.charge},
                   {"net", totals.net},
                   {"tax_total", totals.taxTotal},
                   {"total", totals.total},
                   {"retained", totals.retained},
                   {"round_off", totals.roundOff},
                   {"payable", totals.payable},
                   {"snapshot", QString::fromUtf8(paper.snapshot)},
                   {"hash", paper.hash}});
    for (qsizetype i = 0; i < paper.content.lines.size(); ++i) {
        const DocumentLine &line = paper.content.lines[i];
        record.insert(tables::documentLine,
                      record.newId(),
                      {{"document", id},
                       {"line", qint64(i + 1)},
                       {"description", line.description},
                       {"quantity", line.quantity},
                       {"unit", line.unit},
                       {"price", line.price},
                       {"price_per", line.pricePer},
                       {"amount", totals.lineAmounts[i]}});
    }
    for (qsizetype i = 0; i < totals.taxes.size(); ++i) {
        const TaxRow &tax = totals.taxes[i];
        record.insert(tables::documentTax,
                      record.newId(),
                      {{"document", id},
                       {"line", qint64(i + 1)},
                       {"name", tax.name},
                       {"rate", tax.rate},
                       {"category", textOf(tax.category)},
                       {"retained", tax.retained},
                       {"base", tax.base},
                       {"amount", tax.amount}});
    }
}

void PaperStore::addEvent(
    Record &record, const RowId &paper, PaperEvent kind, Day dated, const QString &reason)
{
    record.insert(tables::documentEvent,
                  record.newId(),
                  {{"document", paper}, {"kind", kind}, {"dated", dated}, {"reason", reason}});
}

} // namespace core
