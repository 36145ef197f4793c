// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/script.h"

#include <array>
#include <ostream>
#include <rapidcheck.h>

namespace tests {

namespace {

struct Choice
{
    const char *name;
    int weight;
};

// In the order of Deed.
constexpr std::array<Choice, deedCount> choices{{
    {"AddCustomer", 3},
    {"AddCustomerOnTerms", 3},
    {"ChangeCustomer", 3},
    {"ChangeTerms", 2},
    {"SetPattern", 2},
    {"StartAt", 2},
    {"PutSetting", 2},
    {"AddJob", 3},
    {"MoveJob", 4},
    {"AddItem", 1},
    {"AddInvoiceDraft", 8},
    {"AddCreditDraft", 3},
    {"AddQuoteDraft", 2},
    {"FollowPaper", 5},
    {"AnswerQuote", 6},
    {"ChangeDraft", 4},
    {"DiscardDraft", 1},
    {"Issue", 12},
    {"Cancel", 3},
    {"TakeOldestFirst", 8},
    {"TakeSplit", 5},
    {"TakeAdvance", 5},
    {"TakeBackdated", 4},
    {"TakeTwice", 1},
    {"TakeTooMuch", 2},
    {"TakeForOther", 2},
    {"TakeNothing", 1},
    {"TakeNegative", 1},
    {"TakeFuture", 1},
    {"Reverse", 5},
    {"Allocate", 6},
    {"UndoLast", 3},
    {"UndoAny", 5},
    {"UndoByOther", 2},
    {"AddAll", 2},
    {"IssueAll", 3},
    {"TakeAll", 3},
    {"UndoBatch", 3},
    {"Stranger", 2},
    {"Approved", 2},
    {"PasteChat", 6},
    {"DecideJob", 2},
    {"DecideClaim", 6},
    {"DecideFollowUp", 2},
    {"Dismiss", 3},
    {"ConfirmClaim", 5},
    {"DismissClaim", 5},
    {"Remind", 3},
    {"NotePromise", 3},
    {"MoveFollowUp", 2},
    {"CloseFollowUp", 2},
    {"OpenBill", 4},
    {"OpenCredit", 3},
    {"WriteOff", 4},
    {"LoseDebt", 4},
    {"RecoverDebt", 5},
    {"GiveDiscount", 4},
    {"WithholdTax", 4},
    {"Certify", 3},
    {"TakeLess", 6},
    {"TakeCheque", 6},
    {"DepositCheque", 4},
    {"ClearCheque", 3},
    {"BounceCheque", 5},
    {"Refund", 5},
    {"Charge", 3},
    {"MoveAllocation", 5},
    {"UseCredit", 5},
    {"ReverseAdjustment", 5},
    {"SettleTooMuch", 1},
    {"SettleTooMuchForClerk", 1},
    {"RefundTooMuch", 1},
    {"MoveTooMuch", 1},
    {"ReverseTwice", 2},
    {"PayCancelled", 4},
    {"ChargeNothing", 1},
    {"PassMinutes", 3},
    {"PassDays", 5},
    {"PassHalfYear", 1},
    {"ClockBack", 1},
    {"Reopen", 1},
    {"Rebuild", 1},
}};

rc::Gen<Step> anyStep(bool withClock)
{
    std::vector<int> bag;
    for (int deed = 0; deed < deedCount; ++deed) {
        if (withClock || deed < int(Deed::PassDays))
            bag.insert(bag.end(), size_t(choices[size_t(deed)].weight), deed);
    }
    const auto number = [] { return rc::gen::inRange(0, 1000); };
    return rc::gen::map(rc::gen::tuple(rc::gen::elementOf(bag), number(), number(), number()),
                        [](const std::tuple<int, int, int, int> &drawn) {
                            const auto &[deed, whom, how, much] = drawn;
                            return Step{static_cast<Deed>(deed), whom, how, much};
                        });
}

} // namespace

const char *nameOf(Deed deed)
{
    return choices[size_t(deed)].name;
}

std::ostream &operator<<(std::ostream &out, const Step &step)
{
    return out << nameOf(step.deed) << '(' << step.whom << ',' << step.how << ',' << step.much
               << ')';
}

rc::Gen<Step> anyDeed()
{
    return anyStep(false);
}

Script anyScript(int longest, bool withClock)
{
    return *rc::gen::resize(longest, rc::gen::container<Script>(anyStep(withClock)));
}

} // namespace tests
