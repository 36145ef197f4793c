// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/click_link.h"
#include "core/domain/follow_up.h"
#include "core/service/request.h"
#include "core/store/shop_file.h"

#include <QMap>

namespace core {

/// Who must act by when; what customers were told, and what they promised.
class FollowUps
{
public:
    explicit FollowUps(ShopFile &shop) : m_shop(shop) {}

    /// Refuses: NotPermitted; FieldMissing (what, subject); TextTooLong; DateOutOfRange; NotFound
    /// (customer, staff, and what it is about); IdReused.
    Result<FollowUpRow> add(const By &by, Id<FollowUp> id, const NewFollowUp &wanted);
    /// Later, or sooner.
    ///
    /// Refuses: NotPermitted; NotFound; DateOutOfRange; FollowUpClosed.
    Result<FollowUpRow> moveTo(const By &by, Id<FollowUp> id, Day dueOn, std::optional<int> minute);
    /// Refuses: NotPermitted; NotFound (follow-up, staff); FollowUpClosed.
    Result<FollowUpRow> giveTo(const By &by, Id<FollowUp> id, std::optional<Id<Staff>> owner);
    /// Refuses: NotPermitted; NotFound; FollowUpClosed; TextTooLong.
    Result<FollowUpRow>
    close(const By &by, Id<FollowUp> id, FollowUpOutcome outcome, const QString &note);

    /// What is to be done up to a day, broken promises first, then by day and minute; of one
    /// person when one is given. Reminders and promises of those who owe nothing any more are not
    /// due.
    Result<QList<FollowUpRow>>
    due(const By &by, Day upTo, int limit, std::optional<Id<Staff>> owner = {});
    /// How many `due` would answer, of everybody and without a limit.
    Result<int> dueCount(const By &by, Day upTo);
    /// Open and closed ones of a customer, newest first.
    Result<QList<FollowUpRow>> ofCustomer(const By &by, Id<Customer> customer, int limit);
    /// Refuses: NotPermitted; NotFound.
    Result<FollowUpRow> card(const By &by, Id<FollowUp> id);

    /// Logs that somebody was reminded, or told about a job, and with `nextOn` sets when to look
    /// again.
    ///
    /// Refuses: NotPermitted; FieldMissing (customer, where there is no address either); NotFound;
    /// FollowUpClosed; TextTooLong; DateOutOfRange (next on: before today); IdReused. Never for
    /// being too soon: that is said in the answer.
    Result<Reminded> remind(const By &by, Id<Attempt> id, const NewAttempt &wanted);
    /// What a customer was told, newest first.
    Result<QList<AttemptRow>> attempts(const By &by, Id<Customer> customer, int limit);

    /// A promise to pay and the follow-up for it, in one act. A second promise moves the follow-up
    /// of the first.
    ///
    /// Refuses: NotPermitted; NotFound; DateOutOfRange (before today); AmountNotPositive;
    /// AmountTooLarge; IdReused.
    Result<FollowUpRow> promise(const By &by, Id<Promise> id, const NewPromise &wanted);

    /// What these customers were told and promised last; those without either are left out.
    Result<QMap<Id<Customer>, LastTold>> lastToldOf(const By &by,
                                                    const QList<Id<Customer>> &customers);

    // What `add` is made of, for a verb that adds one in the same act as something else.

    static Request requestOf(const NewFollowUp &wanted);
    Result<Done> addOne(Record &record, Id<FollowUp> id, const NewFollowUp &wanted);
    Result<FollowUpRow> cardOf(const By &by, Id<FollowUp> id) const;

private:
    Result<Done> checkNames(const NewFollowUp &wanted) const;
    template <typename Change>
    Result<FollowUpRow> changeOpen(const Verb &verb, const By &by, Id<FollowUp> id, Change change);
    QList<FollowUpRow> shownTo(const By &by, QList<FollowUpRow> rows) const;
    Result<NewAttempt> cleaned(const NewAttempt &wanted) const;
    Result<Done> log(Record &record, Id<Attempt> id, const NewAttempt &wanted);
    /// What says of an attempt that it was about this job, and when to look again.
    Result<Id<FollowUp>> aboutJob(Record &record, const NewAttempt &attempt);
    /// Moves the open reminder of this customer, or makes one.
    Id<FollowUp> lookAgain(Record &record, Id<Customer> customer, Day on);
    Result<Done> keepPromise(Record &record, Id<Promise> id, const NewPromise &wanted);
    Result<Reminded> remindedBy(Id<Attempt> id) const;
    LastTold lastTold(const By &by, Id<Customer> customer) const;

    ShopFile &m_shop;
};

} // namespace core
