// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verb.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array everyVerb{&verbs::found,
                               &verbs::undo,
                               &verbs::changeSettings,
                               &verbs::changeNumbering,
                               &verbs::addStage,
                               &verbs::changeStage,
                               &verbs::shiftStage,
                               &verbs::removeStage,
                               &verbs::addStaff,
                               &verbs::setPin,
                               &verbs::setRole,
                               &verbs::addCustomer,
                               &verbs::changeCustomer,
                               &verbs::addJob,
                               &verbs::addJobWithAdvance,
                               &verbs::changeJob,
                               &verbs::moveJob,
                               &verbs::addItem,
                               &verbs::changeItem,
                               &verbs::addDraft,
                               &verbs::changeDraft,
                               &verbs::discardDraft,
                               &verbs::issueDocument,
                               &verbs::cancelDocument,
                               &verbs::answerQuote,
                               &verbs::takeReceipt,
                               &verbs::allocateReceipt,
                               &verbs::useCredit,
                               &verbs::reverseReceipt,
                               &verbs::openAccount,
                               &verbs::moveAllocation,
                               &verbs::writeOff,
                               &verbs::giveDiscount,
                               &verbs::withholdTax,
                               &verbs::writeOffBadDebt,
                               &verbs::recoverDebt,
                               &verbs::refund,
                               &verbs::charge,
                               &verbs::reverseAdjustment,
                               &verbs::certifyTax,
                               &verbs::depositCheque,
                               &verbs::clearCheque,
                               &verbs::bounceCheque,
                               &verbs::openTill,
                               &verbs::moveTillCash,
                               &verbs::closeTill,
                               &verbs::reopenTill,
                               &verbs::pasteChat,
                               &verbs::nameChat,
                               &verbs::makeChatJob,
                               &verbs::makeChatClaim,
                               &verbs::makeChatFollowUp,
                               &verbs::handChatOver,
                               &verbs::dismissChat,
                               &verbs::confirmClaim,
                               &verbs::dismissClaim,
                               &verbs::addFollowUp,
                               &verbs::moveFollowUp,
                               &verbs::giveFollowUp,
                               &verbs::closeFollowUp,
                               &verbs::remindCustomer,
                               &verbs::notePromise};

} // namespace

std::span<const Verb *const> allVerbs()
{
    return everyVerb;
}

const Verb *verbNamed(std::string_view name)
{
    const auto all = allVerbs();
    const auto found = std::find_if(
        all.begin(), all.end(), [name](const Verb *verb) { return name == verb->name; });
    return found == all.end() ? nullptr : *found;
}

} // namespace core
