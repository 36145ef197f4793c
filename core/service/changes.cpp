// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/changes.h"

#include "core/store/tables.h"

#include <map>
#include <string_view>

namespace core {

Topics topicsOf(const std::set<const Table *> &touched)
{
    static const std::map<std::string_view, Topics> known{
        {"setting", Topic::Shop},
        {"role", Topic::Shop},
        {"staff", Topic::Shop},
        {"item", Topic::Shop},
        {"item_price", Topic::Shop},
        {"series", {}},
        {"customer", Topic::Customers},
        {"customer_terms", Topic::Customers},
        {"contact_point", Topic::Customers},
        {"board", Topic::Work},
        {"stage", Topic::Work},
        {"job", Topic::Work},
        {"job_price", Topic::Work | Topic::Money},
        {"stage_move", Topic::Work},
        {"draft", Topic::Money},
        {"draft_line", Topic::Money},
        {"document", Topic::Money},
        {"document_line", Topic::Money},
        {"document_tax", Topic::Money},
        {"document_event", Topic::Money},
        {"receipt", Topic::Money},
        {"adjustment", Topic::Money},
        {"money_event", Topic::Money},
        {"till_session", Topic::Money},
        {"till_movement", Topic::Money},
        {"till_close", Topic::Money},
        {"till_reopen", Topic::Money},
        {"allocation", Topic::Money},
        {"reversal", Topic::Money},
        {"claim", Topic::Money},
        {"claim_answer", Topic::Money},
        {"chat", Topic::Chats},
        {"message", Topic::Chats},
        {"decision", Topic::Chats},
        {"follow_up", Topic::FollowUps},
        {"promise", Topic::FollowUps},
        // A card says whether its customer was told.
        {"attempt", Topic::FollowUps | Topic::Work},
    };
    Topics topics;
    for (const Table *table : touched) {
        const auto found = known.find(table->name);
        topics |= found == known.end() ? everything : found->second;
    }
    return topics;
}

} // namespace core
