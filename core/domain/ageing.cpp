// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ageing.h"

#include "core/base/wide.h"

#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAge = 36'500;

} // namespace

Result<Done> checkLimits(const AgeingLimits &limits)
{
    const auto refused = [](qint64 given, qint64 lowest, qint64 highest) {
        return Error{.kind = ErrorKind::NumberOutOfRange,
                     .subject = u"buckets"_s,
                     .given = QString::number(given),
                     .allowed = u"%1 to %2"_s.arg(lowest).arg(highest)};
    };
    if (limits.days.empty() || limits.days.size() > mostAgeingLimits)
        return refused(qint64(limits.days.size()), 1, qint64(mostAgeingLimits));
    int before = 0;
    for (const int day : limits.days) {
        if (day <= before || day > longestAge)
            return refused(day, before + 1, longestAge);
        before = day;
    }
    return Done{};
}

size_t bucketOf(Day day, Day asOf, const AgeingLimits &limits)
{
    const int age = asOf.number - day.number;
    if (age <= 0 && limits.from == AgeFrom::Due)
        return 0;
    size_t bucket = 1;
    while (bucket <= limits.days.size() && age > limits.days[bucket - 1])
        ++bucket;
    return bucket;
}

Result<Statement> agedBy(Statement statement, const AgeingLimits &limits)
{
    if (const Result<Done> sound = checkLimits(limits); !sound)
        return sound.error();
    statement.limits = limits;
    statement.ageing.buckets.assign(limits.buckets(), Money());
    for (const OutstandingRow &row : statement.open) {
        const Day day = limits.from == AgeFrom::Due ? row.due : row.dated;
        statement.ageing.buckets[bucketOf(day, statement.to, limits)] += row.open;
    }
    return statement;
}

bool owesMore(const AgeingRow &one, const AgeingRow &other)
{
    return one.owed != other.owed ? one.owed > other.owed : one.customer < other.customer;
}

qint64 pressureOf(const Owing &row, Day asOf)
{
    // What leaves 64 bits presses most.
    const qint64 days = std::max(0, asOf.number - row.oldestDue.number);
    return multiplyDivide(row.owed.minor(), days, 1).value_or(std::numeric_limits<qint64>::max());
}

} // namespace core
