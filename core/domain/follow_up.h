// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/customer.h"
#include "core/domain/permit.h"

#include <QString>

#include <optional>

namespace core {

struct Job;

// What reaches the disk: the numbers stay, new ones come at the end.

enum class FollowUpKind {
    Task = 1,     ///< by hand; `what` says what
    Reminder = 2, ///< remind a debtor again
    Promise = 3,  ///< they promised to pay by then
};

/// What a follow-up is about, beside its customer.
enum class FollowUpAbout { Nothing = 1, Customer = 2, Job = 3, Document = 4, Chat = 5 };

enum class FollowUpOutcome { Done = 1, Won = 2, Lost = 3, NoAnswer = 4, Withdrawn = 5 };

enum class AttemptChannel { WhatsAppLink = 1, Call = 2, InPerson = 3, Other = 4 };

enum class AttemptOutcome {
    HandedOver = 1, ///< a link was opened; nobody knows whether it was sent
    Sent = 2,
    NotSent = 3,
    NoAnswer = 4,
    Spoke = 5,
};

/// What is said when somebody must act by a day.
struct NewFollowUp
{
    FollowUpKind kind = FollowUpKind::Task;
    std::optional<Id<Customer>> customer;
    FollowUpAbout about = FollowUpAbout::Nothing;
    RowId subject; ///< the job, document or chat
    QString what;  ///< a task needs it
    Day dueOn;
    std::optional<int> dueMinute; ///< after midnight
    std::optional<Id<Staff>> owner;
};

/// The follow-up with its texts in the form that is kept.
///
/// Refuses: FieldMissing (what; customer or subject, where it is about one); TextTooLong;
/// DateOutOfRange.
Result<NewFollowUp> checkedFollowUp(const NewFollowUp &wanted);

/// Somebody must act by then.
struct FollowUp
{
    FollowUpKind kind = FollowUpKind::Task;
    std::optional<Id<Customer>> customer;
    FollowUpAbout about = FollowUpAbout::Nothing;
    RowId subject;
    QString what;
    Day dueOn;
    std::optional<int> dueMinute;
    std::optional<Id<Staff>> owner;
    std::optional<Instant> doneAt;
    std::optional<FollowUpOutcome> outcome;
    QString note;
};

/// A follow-up as a list shows it. `owed` and `promised` are empty for those who may not see money.
struct FollowUpRow
{
    Stored<FollowUp> followUp;
    QString customer;
    QString phone;
    QString subject; ///< number or title of what it is about
    QString owner;
    int daysLate = 0; ///< below zero: so many days to go
    std::optional<Money> owed;
    std::optional<Day> promisedOn;
    std::optional<Money> promised;
    bool isBroken = false; ///< the day of the promise is over and they still owe
};

/// A fact: somebody tried to reach a customer.
struct Attempt
{
    std::optional<Id<Customer>> customer;
    std::optional<Id<FollowUp>> followUp;
    AttemptChannel channel = AttemptChannel::WhatsAppLink;
    QString address; ///< the phone
    QString text;    ///< as it was handed over
    AttemptOutcome outcome = AttemptOutcome::HandedOver;
    QString language;
    Day dated;
};

/// What is said when a customer is reminded. With `nextOn` the same act says when to look again:
/// it moves `followUp`, or the reminder of this customer that is open, or makes one. An attempt
/// about a job gets a follow-up of its own about that job, done unless `nextOn` is said.
struct NewAttempt
{
    std::optional<Id<Customer>> customer; ///< none: the follow-up's
    std::optional<Id<FollowUp>> followUp;
    AttemptChannel channel = AttemptChannel::WhatsAppLink;
    QString address;
    QString text;
    AttemptOutcome outcome = AttemptOutcome::HandedOver;
    QString language;
    std::optional<Day> nextOn;
    std::optional<Id<Job>> job = {}; ///< what it is about; a follow-up that is named says it itself
};

struct AttemptRow
{
    Stored<Attempt> attempt;
    Instant at;
    QString by;
};

/// Reminded again within so many days, a person is warned that it is soon.
constexpr int politeDays = 3;

/// What a reminder came to.
struct Reminded
{
    Id<Attempt> attempt;
    std::optional<Id<FollowUp>> next;  ///< what will remind us again
    std::optional<Day> remindedBefore; ///< the attempt before it, where it was within politeDays
};

/// What a customer promised to pay.
struct NewPromise
{
    Id<Customer> customer;
    Day promisedOn;
    std::optional<Money> amount; ///< none: all of it
};

/// A fact: a customer promised to pay by a day.
struct Promise
{
    Id<FollowUp> followUp;
    Id<Customer> customer;
    Day promisedOn;
    std::optional<Money> amount;
};

/// What a debtor was told last and promised last. The promise's amount is empty for those who may
/// not see money.
struct LastTold
{
    std::optional<Day> toldOn;
    AttemptChannel channel = AttemptChannel::Other;
    std::optional<Day> promisedOn; ///< none when nothing is promised, or the promise was closed
    std::optional<Money> promised;
    bool isBroken = false;
};

} // namespace core
