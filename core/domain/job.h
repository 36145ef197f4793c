// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/customer.h"
#include "core/domain/permit.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

/// What a job began as; it stays one record from enquiry to delivered. Reaches the disk.
enum class JobKind { Enquiry = 1, Order = 2, Booking = 3, Complaint = 4, Applicant = 5 };

/// What a stage means, whatever the shop calls it. Reaches the disk.
enum class StageCategory { Intake = 1, Waiting = 2, Doing = 3, Ready = 4, Done = 5, Cancelled = 6 };

enum class BoardKind { Sales = 1, Production = 2, Support = 3, Bookings = 4 };

struct Board
{
    QString name;
    BoardKind kind = BoardKind::Production;
};

struct Stage
{
    Id<Board> board;
    QString name;
    StageCategory category = StageCategory::Intake;
    std::optional<int> wipLimit;
};

/// A piece of work. Where it stands is (stage, rank) and nothing else.
struct Job
{
    JobKind kind = JobKind::Order;
    QString number;
    std::optional<Id<Customer>> customer;
    QString title;
    Id<Stage> stage;
    std::optional<Day> promisedOn;
    std::optional<int> promisedMinute; ///< after midnight, where an hour was promised
    QString note;
};

/// What is said when a job is taken in.
struct NewJob
{
    JobKind kind = JobKind::Order;
    std::optional<Id<Customer>> customer;
    QString title;
    std::optional<Id<Stage>> stage; ///< none: the board's first
    std::optional<Day> promisedOn;
    std::optional<int> promisedMinute;
    std::optional<Money> price;
    QString note;
};

/// A job as a list or a card shows it. `price` is empty for those who may not see money.
struct JobRow
{
    Id<Job> id;
    QString number;
    QString title;
    QString customer;
    QString stage;
    StageCategory category = StageCategory::Intake;
    std::optional<Day> promisedOn;
    std::optional<Money> price;
};

/// One step of a job's way.
struct StageStep
{
    Instant at;
    QString from;
    QString to;
    QString by;
    QString reason;
};

struct JobCard
{
    Stored<Job> job;
    JobRow row;
    QList<StageStep> steps;
};

} // namespace core
