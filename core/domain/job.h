// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/customer.h"
#include "core/domain/paper.h"
#include "core/domain/permit.h"
#include "core/domain/receipt.h"

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

/// For whom a job waits when it does not go on. Reaches the disk.
enum class WaitingOn { Us = 1, Customer = 2, Supplier = 3 };

/// Why a job does not go on.
struct Block
{
    QString reason;
    std::optional<WaitingOn> waitingOn;

    bool operator==(const Block &) const = default;
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
    std::optional<Id<Staff>> assignee;
    std::optional<Block> block;
};

/// Money that is left when a job is taken in: a receipt of its own, with the id it will have.
struct Advance
{
    Id<Receipt> id;
    Money amount;
    PaymentMode mode = PaymentMode::Cash;
    QString reference;
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
    std::optional<Advance> advance; ///< needs a customer
    std::optional<Id<Staff>> assignee;
};

/// Which parts of a job change; what is empty stays. Where there may be nothing, the inner value
/// says what it becomes: `assignee = std::optional<Id<Staff>>()` takes it from whoever had it.
struct JobChange
{
    std::optional<QString> title;
    std::optional<QString> note;
    std::optional<std::optional<Id<Customer>>> customer;
    std::optional<std::optional<Day>> promisedOn;
    std::optional<std::optional<int>> promisedMinute;
    std::optional<std::optional<Money>> price;
    std::optional<std::optional<Id<Staff>>> assignee;
    std::optional<std::optional<Block>> block;
};

/// A job as a list or a card shows it. `price`, `paid` and `due` are empty for those who may not
/// see money.
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
    std::optional<Money> paid; ///< on its invoices, and what its advances still hold
    std::optional<Money> due;  ///< what is still to be paid; none where no price was agreed either
    std::optional<Id<Customer>> customerId;
    QString phone; ///< the customer's first
    Id<Stage> stageId;
    QString rank;
    std::optional<int> promisedMinute;
    std::optional<Id<Staff>> assignee;
    QString assigneeName;
    std::optional<Block> block;
    int daysLate = 0; ///< past the promise, as long as there is work to do; 0 when not
    std::optional<Instant> toldAt = {}; ///< of a ready one: when its customer was told last
};

/// How many days a job is late on `today`. What is ready or done keeps nobody waiting.
int daysLate(StageCategory category, std::optional<Day> promisedOn, Day today);

/// What is still to be paid for a job: what its invoices leave open; before there is one, the price
/// less what was paid. Never below zero; none where nobody agreed on a price.
std::optional<Money>
dueOf(std::optional<Money> price, Money paid, std::optional<Money> openOnInvoices);

/// How the cards of a stage are ordered. Done and cancelled ones always stand newest first.
enum class BoardOrder {
    ByDueDate, ///< the promise, then the older job; those without a promise last
    ByHand,
};

/// What is asked of one stage of the board.
struct StageQuestion
{
    Id<Stage> stage;
    BoardOrder order = BoardOrder::ByDueDate;
    std::optional<JobRow> after; ///< the last row shown; none: from the start
    int limit = 200;
    bool withOlder = false; ///< also what was done more than `boardDays` ago
    std::optional<Id<Staff>> assignee;
};

/// For so long a finished job stays on the board.
constexpr int boardDays = 30;

/// `more`: there is something behind the last row. `older`: the question left something out for
/// being older than `boardDays`.
struct JobPage
{
    QList<JobRow> rows;
    bool more = false;
    bool older = false;
};

/// The head of one stage. Only `jobs` is known of done and cancelled ones; `value` is empty for
/// those who may not see money.
struct StageCount
{
    Id<Stage> stage;
    int jobs = 0;
    int late = 0;
    int today = 0;
    int later = 0;
    int undated = 0;
    std::optional<Money> value;
};

/// Where a card is put by hand: right behind a card or right before one; at the end when neither.
struct BoardPlace
{
    std::optional<Id<Job>> behind;
    std::optional<Id<Job>> before;
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

/// A job as its panel shows it. Receipts and papers are empty for those who may not see money.
struct JobCard
{
    Stored<Job> job;
    JobRow row;
    QList<StageStep> steps;
    QList<Stored<Receipt>> receipts; ///< taken for it, oldest first
    QList<PaperRow> papers;          ///< made for it, oldest first
};

/// What is said when a stage is added to a board.
struct NewStage
{
    std::optional<Id<Board>> board; ///< none: the shop's first
    QString name;
    StageCategory category = StageCategory::Doing;
    std::optional<int> wipLimit;
    std::optional<Id<Stage>> before; ///< none: at the end
};

/// Which parts of a stage change; what is empty stays.
struct StageChange
{
    std::optional<QString> name;
    std::optional<StageCategory> category;
    std::optional<std::optional<int>> wipLimit;
};

/// Where a stage goes in the order of its board: towards the first, towards the last.
enum class Shift { Earlier, Later };

} // namespace core
