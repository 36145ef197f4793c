// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/permit.h"

#include <span>
#include <string_view>

namespace core {

/// Something a person can do to the shop's data: its stable name in the log, the right it takes,
/// and the right it takes to undo it later than the void window or for somebody else.
///
/// It cannot be made without rights, and nothing is written without a verb.
struct Verb
{
    constexpr Verb(const char *verbName, Permit needed, Permit neededToVoid)
        : name(verbName)
        , permit(needed)
        , voidPermit(neededToVoid)
    {}

    const char *name;
    Permit permit;
    Permit voidPermit;
};

/// One's own act may be undone with no more than the right that made it, for so long (minutes).
constexpr int voidWindowMinutes = 10;

/// All that can be done to a shop's data, on one sheet. Names are in the log of every shop: a verb
/// may be added, never renamed.
namespace verbs {

using enum Permit;

inline constexpr Verb found{"shop.found", ManageShop, ManageShop};
inline constexpr Verb undo{"undo", SeeWork, UndoOthers};

inline constexpr Verb changeSettings{"settings.change", ManageShop, ManageShop};
inline constexpr Verb changeNumbering{"numbering.change", ManageShop, ManageShop};
inline constexpr Verb addStage{"stage.add", ManageShop, ManageShop};
inline constexpr Verb changeStage{"stage.change", ManageShop, ManageShop};
inline constexpr Verb shiftStage{"stage.shift", ManageShop, ManageShop};
inline constexpr Verb removeStage{"stage.remove", ManageShop, ManageShop};

inline constexpr Verb addStaff{"staff.add", ManageTeam, ManageTeam};
inline constexpr Verb setPin{"staff.pin", ManageTeam, ManageTeam};
inline constexpr Verb setRole{"staff.role", ManageTeam, ManageTeam};

inline constexpr Verb addCustomer{"customer.add", EditCustomers, UndoOthers};
inline constexpr Verb changeCustomer{"customer.change", EditCustomers, UndoOthers};

inline constexpr Verb addJob{"job.add", EditJobs, UndoOthers};
inline constexpr Verb addJobWithAdvance{"job.add_with_advance", TakePayments, ReversePayments};
inline constexpr Verb changeJob{"job.change", EditJobs, UndoOthers};
inline constexpr Verb moveJob{"job.move", MoveJobs, UndoOthers};

inline constexpr Verb addItem{"item.add", EditItems, UndoOthers};
inline constexpr Verb changeItem{"item.change", EditItems, UndoOthers};

inline constexpr Verb addDraft{"draft.add", WriteDrafts, UndoOthers};
inline constexpr Verb changeDraft{"draft.change", WriteDrafts, UndoOthers};
inline constexpr Verb discardDraft{"draft.discard", WriteDrafts, UndoOthers};
inline constexpr Verb issueDocument{"document.issue", IssueDocuments, CancelDocuments};
inline constexpr Verb cancelDocument{"document.cancel", CancelDocuments, CancelDocuments};
inline constexpr Verb answerQuote{"quote.answer", WriteDrafts, UndoOthers};

inline constexpr Verb takeReceipt{"receipt.take", TakePayments, ReversePayments};
inline constexpr Verb allocateReceipt{"receipt.allocate", TakePayments, ReversePayments};
inline constexpr Verb useCredit{"credit.use", TakePayments, ReversePayments};
inline constexpr Verb reverseReceipt{"receipt.reverse", ReversePayments, ReversePayments};

inline constexpr Verb openAccount{"account.open", IssueDocuments, CancelDocuments};
inline constexpr Verb moveAllocation{"allocation.move", TakePayments, ReversePayments};
inline constexpr Verb writeOff{"settle.write_off", WriteOffSmall, ReversePayments};
inline constexpr Verb giveDiscount{"settle.discount", WriteOffSmall, ReversePayments};
inline constexpr Verb withholdTax{"settle.withheld", TakePayments, ReversePayments};
inline constexpr Verb writeOffBadDebt{"settle.bad_debt", WriteOffAny, WriteOffAny};
inline constexpr Verb recoverDebt{"debt.recover", TakePayments, ReversePayments};
inline constexpr Verb refund{"refund", RefundMoney, ReversePayments};
inline constexpr Verb charge{"charge", IssueDocuments, CancelDocuments};
inline constexpr Verb reverseAdjustment{"adjustment.reverse", ReversePayments, ReversePayments};
inline constexpr Verb certifyTax{"settle.certificate", TakePayments, ReversePayments};
inline constexpr Verb depositCheque{"cheque.deposit", TakePayments, ReversePayments};
inline constexpr Verb clearCheque{"cheque.clear", TakePayments, ReversePayments};
inline constexpr Verb bounceCheque{"cheque.bounce", ReversePayments, ReversePayments};

inline constexpr Verb openTill{"till.open", CloseDay, CloseDay};
inline constexpr Verb moveTillCash{"till.cash", CloseDay, CloseDay};
inline constexpr Verb closeTill{"till.close", CloseDay, ReopenDay};
inline constexpr Verb reopenTill{"till.reopen", ReopenDay, ReopenDay};

// Who deals with customers also reads what they write.
inline constexpr Verb pasteChat{"chat.paste", EditCustomers, UndoOthers};
inline constexpr Verb nameChat{"chat.name", EditCustomers, UndoOthers};
inline constexpr Verb makeChatJob{"chat.job", EditJobs, UndoOthers};
inline constexpr Verb makeChatClaim{"chat.claim", TakePayments, ReversePayments};
inline constexpr Verb makeChatFollowUp{"chat.follow_up", EditCustomers, UndoOthers};
inline constexpr Verb handChatOver{"chat.hand_over", EditCustomers, UndoOthers};
inline constexpr Verb dismissChat{"chat.dismiss", EditCustomers, UndoOthers};

inline constexpr Verb confirmClaim{"claim.confirm", TakePayments, ReversePayments};
inline constexpr Verb dismissClaim{"claim.dismiss", TakePayments, ReversePayments};

inline constexpr Verb addFollowUp{"follow_up.add", EditCustomers, UndoOthers};
inline constexpr Verb moveFollowUp{"follow_up.move", EditCustomers, UndoOthers};
inline constexpr Verb giveFollowUp{"follow_up.give", EditCustomers, UndoOthers};
inline constexpr Verb closeFollowUp{"follow_up.close", EditCustomers, UndoOthers};
inline constexpr Verb remindCustomer{"customer.remind", EditCustomers, UndoOthers};
inline constexpr Verb notePromise{"customer.promise", EditCustomers, UndoOthers};

} // namespace verbs

std::span<const Verb *const> allVerbs();
/// The verb of that name, or null.
const Verb *verbNamed(std::string_view name);

} // namespace core
