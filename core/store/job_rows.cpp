// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/job_rows.h"

#include <map>

namespace core {

namespace {

// When the customer of the job `j` was told about it, since it was moved last: an attempt that did
// not fail, whose follow-up is about the job.
constexpr const char *toldAt = R"(
    (SELECT max(u.at)
       FROM follow_up f
       JOIN attempt a ON a.follow_up = f.id AND a.outcome IN (1, 2, 5)
       JOIN op o ON o.id = a.id
       JOIN unit u ON u.row = o.unit
      WHERE f.customer = j.customer AND f.about_kind = 3 AND f.about = j.id AND f.deleted = 0
        AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = a.id)
        AND u.at >= (SELECT max(v.at) FROM stage_move m
                       JOIN op p ON p.id = m.id
                       JOIN unit v ON v.row = p.unit
                      WHERE m.job = j.id)))";

// Behind every real day and every minute of it.
constexpr int noDay = 1'000'000;
constexpr int noMinute = 24 * 60;

} // namespace

JobRow JobRows::read(const Query &query) const
{
    JobRow row{.id = query.id<Job>(0),
               .number = query.text(1),
               .title = query.text(2),
               .customer = query.text(3),
               .stage = query.text(4),
               .category = query.choice<StageCategory>(5),
               .promisedOn = query.dayIfAny(6)};
    if (!query.isNull(7))
        row.promisedMinute = int(query.integer(7));
    row.stageId = query.id<Stage>(8);
    row.rank = query.text(9);
    if (!query.isNull(10))
        row.customerId = query.id<Customer>(10);
    row.phone = query.text(11);
    if (!query.isNull(12))
        row.assignee = query.id<Staff>(12);
    row.assigneeName = query.text(13);
    if (const QString reason = query.text(14); !reason.isEmpty()) {
        row.block = Block{.reason = reason, .waitingOn = {}};
        if (!query.isNull(15))
            row.block->waitingOn = query.choice<WaitingOn>(15);
    }
    row.daysLate = daysLate(row.category, row.promisedOn, m_today);
    return row;
}

void JobRows::addMoney(JobRow &row) const
{
    Query agreed(m_database, "SELECT agreed FROM job_price WHERE id = ?1 AND deleted = 0", row.id);
    if (agreed.next())
        row.price = agreed.moneyIfAny(0);
    Query invoices(m_database,
                   R"(SELECT count(*) FILTER (WHERE e.kind = 1),
                             coalesce(sum(e.amount + CASE e.kind WHEN 1 THEN -e.open
                                                                 ELSE e.open END), 0),
                             coalesce(sum(e.open) FILTER (WHERE e.kind = 1), 0)
                        FROM document d JOIN entry e ON e.id = d.id
                       WHERE d.job = ?1 AND e.kind IN (1, 2) AND e.live = 1)",
                   row.id);
    invoices.next();
    // What an advance paid on an invoice is in the invoice already.
    Query advances(m_database,
                   R"(SELECT coalesce(sum(e.open), 0)
                        FROM receipt r JOIN entry e ON e.id = r.id
                       WHERE r.job = ?1 AND e.live = 1)",
                   row.id);
    advances.next();
    const Money paid = invoices.money(1) + advances.money(0);
    row.paid = paid;
    // What was given up costs nothing, unless it was invoiced.
    const auto price = row.category == StageCategory::Cancelled ? std::nullopt : row.price;
    row.due = dueOf(
        price, paid, invoices.integer(0) > 0 ? std::optional(invoices.money(2)) : std::nullopt);
}

void JobRows::addTold(JobRow &row) const
{
    static const QByteArray sql = QByteArray("SELECT ") + toldAt + " FROM job j WHERE j.id = ?1";
    Query query(m_database, sql.constData(), row.id);
    if (query.next() && !query.isNull(0))
        row.toldAt = query.instant(0);
}

JobRow JobRows::row(Id<Job> id) const
{
    Query query(m_database,
                R"(
        SELECT j.id, j.number, j.title, coalesce(c.name, ''), s.name, s.category, j.promised_on,
               j.promised_minute, j.stage, j.rank, j.customer,
               coalesce((SELECT canonical FROM contact_point p
                          WHERE p.customer = j.customer AND p.kind = 1 AND p.deleted = 0
                          ORDER BY is_primary DESC, row LIMIT 1), ''),
               j.assignee, coalesce(f.name, ''), j.blocked_reason, j.waiting_on
          FROM job j
          JOIN stage s ON s.id = j.stage
          LEFT JOIN customer c ON c.id = j.customer
          LEFT JOIN staff f ON f.id = j.assignee
         WHERE j.id = ?1)",
                id);
    if (!query.next())
        return {};
    JobRow row = read(query);
    if (m_withMoney)
        addMoney(row);
    if (row.category == StageCategory::Ready)
        addTold(row);
    return row;
}

QList<JobRow> JobRows::rowsOf(Query &ids) const
{
    QList<JobRow> rows;
    while (ids.next())
        rows.append(row(ids.id<Job>(0)));
    return rows;
}

QList<JobRow> JobRows::rows(std::optional<Id<Stage>> stage, bool withClosed, int limit) const
{
    Query query(m_database,
                R"(SELECT j.id FROM job j JOIN stage s ON s.id = j.stage
                    WHERE j.deleted = 0 AND (?1 IS NULL OR j.stage = ?1) AND (?2 OR s.category < 5)
                    ORDER BY s.category, s.rank, j.rank, j.id LIMIT ?3)",
                Value(stage),
                withClosed,
                limit);
    return rowsOf(query);
}

JobPage JobRows::page(const StageQuestion &question) const
{
    Query query(m_database, "SELECT category FROM stage WHERE id = ?1", question.stage);
    const bool isClosed = query.next() && query.choice<StageCategory>(0) >= StageCategory::Done;
    return isClosed ? closedPage(question) : openPage(question);
}

JobPage JobRows::openPage(const StageQuestion &question) const
{
    const JobRow after = question.after.value_or(JobRow());
    // One row more than asked for tells whether there is more.
    const int limit = question.limit + 1;
    const char *const byHand = R"(
        SELECT id FROM job
         WHERE stage = ?1 AND deleted = 0 AND (?2 IS NULL OR assignee = ?2)
           AND (rank, id) > (?3, ?4)
         ORDER BY rank, id LIMIT ?5)";
    const char *const byDueDate = R"(
        SELECT id FROM job
         WHERE stage = ?1 AND deleted = 0 AND (?2 IS NULL OR assignee = ?2)
           AND (coalesce(promised_on, 1000000), coalesce(promised_minute, 1440), id) > (?3, ?4, ?5)
         ORDER BY coalesce(promised_on, 1000000), coalesce(promised_minute, 1440), id LIMIT ?6)";
    JobPage page;
    if (question.order == BoardOrder::ByHand) {
        Query ids(m_database,
                  byHand,
                  question.stage,
                  Value(question.assignee),
                  after.rank,
                  after.id,
                  limit);
        page.rows = rowsOf(ids);
    } else {
        Query ids(m_database,
                  byDueDate,
                  question.stage,
                  Value(question.assignee),
                  question.after ? after.promisedOn.value_or(Day{noDay}).number : -1,
                  after.promisedMinute.value_or(noMinute),
                  after.id,
                  limit);
        page.rows = rowsOf(ids);
    }
    page.more = page.rows.size() > question.limit;
    if (page.more)
        page.rows.removeLast();
    return page;
}

JobPage JobRows::closedPage(const StageQuestion &question) const
{
    // A job that comes to a stage gets the last rank there, so the newest are at the end of the
    // index, and the walk ends at the first that is too old.
    Query ids(m_database,
              R"(SELECT id FROM job
                  WHERE stage = ?1 AND deleted = 0 AND (?2 IS NULL OR assignee = ?2)
                    AND (rank, id) < (?3, ?4)
                  ORDER BY rank DESC, id DESC)",
              question.stage,
              Value(question.assignee),
              question.after ? question.after->rank : QStringLiteral("~"), // behind every rank
              question.after ? question.after->id : Id<Job>());
    JobPage page;
    while (ids.next() && !page.older && !page.more) {
        const auto id = ids.id<Job>(0);
        page.older = !question.withOlder && isOlder(id);
        page.more = !page.older && page.rows.size() >= question.limit;
        if (!page.older && !page.more)
            page.rows.append(row(id));
    }
    return page;
}

bool JobRows::isOlder(Id<Job> id) const
{
    Query query(m_database,
                R"(SELECT max(u.business_date) FROM stage_move m
                     JOIN op o ON o.id = m.id JOIN unit u ON u.row = o.unit WHERE m.job = ?1)",
                id);
    return query.next() && query.day(0) < m_today.plus(-boardDays);
}

QList<StageCount> JobRows::counts() const
{
    QList<StageCount> counts;
    std::map<RowId, qsizetype> places;
    Query stages(m_database, R"(
        SELECT s.id, coalesce(n.jobs, 0)
          FROM stage s JOIN board b ON b.id = s.board LEFT JOIN stage_count n ON n.stage = s.id
         WHERE s.deleted = 0 AND b.deleted = 0 ORDER BY b.rank, b.id, s.rank, s.id)");
    while (stages.next()) {
        places.emplace(stages.row(0), counts.size());
        counts.append({.stage = stages.id<Stage>(0), .jobs = int(stages.integer(1))});
        if (m_withMoney)
            counts.last().value = Money();
    }

    // What is ready keeps nobody waiting: its promises are neither late nor due.
    Query split(m_database,
                R"(SELECT s.id, coalesce(sum(s.category < 4 AND j.promised_on < ?1), 0),
                          coalesce(sum(s.category < 4 AND j.promised_on = ?1), 0),
                          sum(j.promised_on IS NOT NULL), count(*)
                     FROM stage s CROSS JOIN job j ON j.stage = s.id AND j.deleted = 0
                    WHERE s.category < 5 AND s.deleted = 0 GROUP BY s.id)",
                m_today);
    while (split.next()) {
        const auto place = places.find(split.row(0));
        if (place == places.end())
            continue;
        StageCount &count = counts[place->second];
        count.late = int(split.integer(1));
        count.today = int(split.integer(2));
        count.later = int(split.integer(3)) - count.late - count.today;
        count.undated = int(split.integer(4) - split.integer(3));
    }
    if (!m_withMoney)
        return counts;
    Query value(m_database, R"(
        SELECT s.id, coalesce(sum(p.agreed), 0)
          FROM stage s CROSS JOIN job j ON j.stage = s.id AND j.deleted = 0
          CROSS JOIN job_price p ON p.id = j.id AND p.deleted = 0
         WHERE s.category < 5 AND s.deleted = 0 GROUP BY s.id)");
    while (value.next()) {
        if (const auto place = places.find(value.row(0)); place != places.end())
            counts[place->second].value = value.money(1);
    }
    return counts;
}

QList<JobRow> JobRows::ofCustomer(Id<Customer> customer, int limit) const
{
    Query ids(m_database,
              "SELECT id FROM job WHERE customer = ?1 AND deleted = 0 ORDER BY row DESC LIMIT ?2",
              customer,
              limit);
    return rowsOf(ids);
}

QList<JobRow> JobRows::promisedUntil(Day day, int limit) const
{
    Query ids(m_database,
              R"(SELECT j.id FROM stage s CROSS JOIN job j ON j.stage = s.id AND j.deleted = 0
                  WHERE s.category < 4 AND s.deleted = 0 AND j.promised_on <= ?1
                  ORDER BY j.promised_on, coalesce(j.promised_minute, 1440), j.id LIMIT ?2)",
              day,
              limit);
    return rowsOf(ids);
}

QList<JobRow> JobRows::readyNotTold(int limit) const
{
    static const QByteArray sql = QByteArray(R"(
        SELECT j.id FROM stage s CROSS JOIN job j ON j.stage = s.id AND j.deleted = 0
         WHERE s.category = 4 AND s.deleted = 0 AND )")
                                  + toldAt + R"( IS NULL
         ORDER BY coalesce(j.promised_on, 1000000), j.id LIMIT ?1)";
    Query ids(m_database, sql.constData(), limit);
    return rowsOf(ids);
}

int JobRows::readyCount() const
{
    Query query(m_database, R"(
        SELECT coalesce(sum(n.jobs), 0) FROM stage s JOIN stage_count n ON n.stage = s.id
         WHERE s.category = 4 AND s.deleted = 0)");
    query.next();
    return int(query.integer(0));
}

QList<DayCount> JobRows::promises() const
{
    Query query(m_database, R"(
        SELECT j.promised_on, count(*)
          FROM stage s CROSS JOIN job j ON j.stage = s.id AND j.deleted = 0
         WHERE s.category < 4 AND s.deleted = 0 AND j.promised_on IS NOT NULL
         GROUP BY j.promised_on ORDER BY j.promised_on)");
    QList<DayCount> days;
    while (query.next())
        days.append({query.day(0), int(query.integer(1))});
    return days;
}

} // namespace core
