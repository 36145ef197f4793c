// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/service/request.h"
#include "core/store/shop_file.h"

namespace core {

class JobRows;

/// Work: taken in, moved along the board, found again.
class Jobs
{
public:
    explicit Jobs(ShopFile &shop) : m_shop(shop) {}

    /// With an advance, the job and its receipt are one act; it needs the right to take payments
    /// as well, and undo takes both back.
    ///
    /// Refuses: NotPermitted; FieldMissing (title; customer, where there is an advance); NotFound
    /// (customer, stage, staff); AmountNotPositive, AmountTooLarge (price, amount);
    /// DateOutOfRange; IdReused.
    Result<JobCard> add(const By &by, Id<Job> id, const NewJob &wanted);
    /// Without a place it goes to the end of the stage, and stays where it is if it stands there.
    ///
    /// Refuses: NotPermitted; NotFound (job, stage; the neighbour, if it is not on that stage).
    Result<JobCard> move(const By &by,
                         Id<Job> id,
                         Id<Stage> to,
                         const QString &reason,
                         const BoardPlace &place = {});
    /// A price needs the right to see money as well.
    ///
    /// Refuses: NotPermitted; NotFound (job, customer, assignee); FieldMissing (title, reason);
    /// TextTooLong; AmountNotPositive, AmountTooLarge (price); DateOutOfRange; StillUsed (another
    /// customer, while money or papers of this one hang on it).
    Result<JobCard> change(const By &by, Id<Job> id, const JobChange &change);

    Result<JobCard> card(const By &by, Id<Job> id);
    Result<QList<JobRow>>
    list(const By &by, std::optional<Id<Stage>> stage, bool withClosed, int limit);
    /// The cards of one stage, page by page.
    Result<JobPage> page(const By &by, const StageQuestion &question);
    /// Every stage of every board, in their order.
    Result<QList<StageCount>> counts(const By &by);
    /// Newest first.
    Result<QList<JobRow>> ofCustomer(const By &by, Id<Customer> customer, int limit);
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
    static Request requestOf(const NewJob &job);
    Result<Done> addOne(Record &record, Id<Job> id, const NewJob &job);
    Result<JobCard> cardOf(const By &by, Id<Job> id) const;

private:
    Result<Job> cleaned(const Job &wanted) const;
    /// A rank at that place; where ranks have run out there, the cards around it get new ones.
    Result<QString> rankAt(Record &record, Id<Stage> stage, const BoardPlace &place) const;
    Result<Done> changeOne(Record &record, Id<Job> id, const JobChange &change) const;
    JobRows rowsFor(const By &by) const;

    ShopFile &m_shop;
};

} // namespace core
