// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

namespace core {

namespace {

using enum ColumnKind;

constexpr Column withdrawalColumns[] = {{"fact", Id}, {"reason", Text}};
constexpr DerivedKey withdrawalKeys[] = {{KeyKind::Withdrawn, "fact"}};

constexpr Column chatColumns[] = {
    {"address", Text, "address"},
    {"channel", Integer},
    {"customer", Id, "customer"},
    {"title", Text, "title"},
};
constexpr Groups chatGroups[] = {"title", "address", "customer"};
constexpr DerivedKey chatKeys[] = {{KeyKind::Chat, "id"}};

constexpr Column messageColumns[] = {
    {"arrived_at", Integer},
    {"author", Text},
    {"chat", Id},
    {"direction", Integer},
    {"origin", Integer},
    {"place", Integer},
    {"said_at", Integer},
    {"said_raw", Text},
    {"text", Text},
};
constexpr DerivedKey messageKeys[] = {{KeyKind::Chat, "chat"}};

constexpr Column decisionColumns[] = {
    {"chat", Id}, {"kind", Integer}, {"last", Id}, {"reason", Text}, {"subject", Id}};
constexpr DerivedKey decisionKeys[] = {{KeyKind::Chat, "chat"}};

constexpr Column followUpColumns[] = {
    {"about", Id},
    {"about_kind", Integer},
    {"customer", Id, "customer"},
    {"done_at", Integer, "state"},
    {"due_minute", Integer, "due"},
    {"due_on", Integer, "due"},
    {"kind", Integer},
    {"note", Text, "state"},
    {"outcome", Integer, "state"},
    {"owner", Id, "owner"},
    {"what", Text, "what"},
};
constexpr Groups followUpGroups[] = {"due", "state", "owner", "what", "customer"};

constexpr Column attemptColumns[] = {
    {"address", Text},
    {"channel", Integer},
    {"customer", Id},
    {"dated", Integer},
    {"follow_up", Id},
    {"language", Text},
    {"outcome", Integer},
    {"text", Text},
};

constexpr Column promiseColumns[] = {
    {"amount", Integer}, {"customer", Id}, {"follow_up", Id}, {"promised_on", Integer}};

constexpr Column claimColumns[] = {
    {"amount", Integer},
    {"chat", Id},
    {"customer", Id},
    {"dated", Integer},
    {"message", Id},
    {"mode", Integer},
    {"reference", Text},
};

constexpr Column claimAnswerColumns[] = {{"claim", Id}, {"reason", Text}, {"receipt", Id}};

} // namespace

namespace tables {

using enum Nature;
using enum DataClass;

constinit const Table withdrawal{
    "withdrawal", Fact, Work, Reversal::Never, withdrawalColumns, {}, withdrawalKeys};
constinit const Table chat{
    "chat", Register, Work, Reversal::Delete, chatColumns, chatGroups, chatKeys};
constinit const Table message{
    "message", Fact, Work, Reversal::Withdraw, messageColumns, {}, messageKeys};
constinit const Table decision{
    "decision", Fact, Work, Reversal::Withdraw, decisionColumns, {}, decisionKeys};
constinit const Table followUp{
    "follow_up", Register, Work, Reversal::Delete, followUpColumns, followUpGroups, {}};
constinit const Table attempt{"attempt", Fact, Work, Reversal::Withdraw, attemptColumns, {}, {}};
constinit const Table promise{
    "promise", Fact, DataClass::Money, Reversal::Withdraw, promiseColumns, {}, {}};
constinit const Table claim{
    "claim", Fact, DataClass::Money, Reversal::Withdraw, claimColumns, {}, {}};
constinit const Table claimAnswer{
    "claim_answer", Fact, DataClass::Money, Reversal::Withdraw, claimAnswerColumns, {}, {}};

} // namespace tables

} // namespace core
