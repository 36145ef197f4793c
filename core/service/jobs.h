// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/service/request.h"
#include "core/store/shop_file.h"

namespace core {

/// Work: taken in, moved along the board, found again.
class Jobs
{
public:
    explicit Jobs(ShopFile &shop) : m_shop(shop) {}

    /// Refuses: NotPermitted; FieldMissing (title); NotFound (customer, stage); AmountNotPositive,
    /// AmountTooLarge (price); DateOutOfRange; IdReused.
    Result<JobCard> add(const By &by, Id<Job> id, const NewJob &wanted);
    /// Refuses: NotPermitted; NotFound.
    Result<JobCard> move(const By &by, Id<Job> id, Id<Stage> to, const QString &reason);

    Result<JobCard> card(const By &by, Id<Job> id);
    Result<QList<JobRow>>
    list(const By &by, std::optional<Id<Stage>> stage, bool withClosed, int limit);
    Result<QList<Stored<Stage>>> stages(const By &by);
    /// The one job that `text` names: an id, or the number as printed.
    ///
    /// Refuses: NotFound; Ambiguous.
    Result<Id<Job>> named(const By &by, const QString &text);
    /// The stage of that name (case does not matter) or id.
    ///
    /// Refuses: NotOneOf (allowed: the names).
    Result<Id<Stage>> stageNamed(const By &by, const QString &text);

    // What `add` is made of, for a verb that takes work in in the same act as something else.

    Result<NewJob> cleaned(const NewJob &wanted) const;
    static Request requestOf(const NewJob &clean);
    Result<Done> addOne(Record &record, Id<Job> id, const NewJob &clean);
    Result<JobCard> cardOf(const By &by, Id<Job> id) const;

private:
    ShopFile &m_shop;
};

} // namespace core
