// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <iosfwd>
#include <rapidcheck.h>
#include <vector>

namespace tests {

/// What a random script can do to a shop. Those named for a mistake must be refused.
enum class Deed {
    AddCustomer,
    AddCustomerOnTerms,
    ChangeCustomer,
    ChangeTerms,
    SetPattern,
    StartAt,
    PutSetting,
    AddJob,
    MoveJob,
    AddItem,
    AddInvoiceDraft,
    AddCreditDraft,
    AddQuoteDraft,
    FollowPaper,
    AnswerQuote,
    ChangeDraft,
    DiscardDraft,
    Issue,
    Cancel,
    TakeOldestFirst,
    TakeSplit,
    TakeAdvance,
    TakeBackdated,
    TakeTwice,
    TakeTooMuch,
    TakeForOther,
    TakeNothing,
    TakeNegative,
    TakeFuture,
    Reverse,
    Allocate,
    UndoLast,
    UndoAny,
    UndoByOther,
    AddAll,
    IssueAll,
    TakeAll,
    UndoBatch,
    Stranger,
    Approved,
    PasteChat,
    DecideJob,
    DecideClaim,
    DecideFollowUp,
    Dismiss,
    ConfirmClaim,
    DismissClaim,
    Remind,
    NotePromise,
    MoveFollowUp,
    CloseFollowUp,
    OpenBill,
    OpenCredit,
    WriteOff,
    LoseDebt,
    RecoverDebt,
    GiveDiscount,
    WithholdTax,
    Certify,
    TakeLess,
    TakeCheque,
    DepositCheque,
    ClearCheque,
    BounceCheque,
    Refund,
    Charge,
    MoveAllocation,
    UseCredit,
    ReverseAdjustment,
    SettleTooMuch,
    SettleTooMuchForClerk,
    RefundTooMuch,
    MoveTooMuch,
    ReverseTwice,
    PayCancelled,
    ChargeNothing,
    PassMinutes,
    PassDays,
    PassHalfYear,
    ClockBack,
    Reopen,
    Rebuild,
};
constexpr int deedCount = int(Deed::Rebuild) + 1;

const char *nameOf(Deed deed);

/// One step: the deed and three numbers from which everything else about it follows, so that a
/// script is plain data and a failing one shrinks.
struct Step
{
    Deed deed = Deed::AddCustomer;
    int whom = 0;
    int how = 0;
    int much = 0;
};
using Script = std::vector<Step>;

std::ostream &operator<<(std::ostream &out, const Step &step);

/// A random step that neither moves time nor touches the file.
rc::Gen<Step> anyDeed();
/// Random scripts of up to `longest` steps; `withClock` also moves time, reopens and rebuilds.
Script anyScript(int longest, bool withClock = true);

} // namespace tests
