// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

namespace core {

namespace {

using enum ColumnKind;

constexpr Column adjustmentColumns[] = {
    {"about", Id},
    {"account", Text},
    {"amount", Integer},
    {"customer", Id},
    {"dated", Integer},
    {"due", Integer},
    {"kind", Integer},
    {"mode", Integer},
    {"n", Integer},
    {"number", Text},
    {"reason", Text},
    {"reference", Text},
    {"series", Id},
};
constexpr DerivedKey adjustmentKeys[] = {{KeyKind::Adjustment, "id"}};

constexpr Column moneyEventColumns[] = {
    {"about", Id}, {"dated", Integer}, {"kind", Integer}, {"note", Text}, {"reference", Text}};

constexpr Column tillSessionColumns[] = {
    {"dated", Integer}, {"opening", Integer}, {"since", Integer}, {"till", Text}};

constexpr Column tillMovementColumns[] = {
    {"amount", Integer}, {"dated", Integer}, {"kind", Integer}, {"reason", Text}, {"session", Id}};

constexpr Column tillCloseColumns[] = {
    {"counted", Text},
    {"dated", Integer},
    {"difference", Integer},
    {"expected", Text},
    {"handover", Text},
    {"head", Text},
    {"kept", Integer},
    {"notes", Text},
    {"reason", Text},
    {"session", Id},
    {"until", Integer},
};

constexpr Column tillReopenColumns[] = {{"close", Id}, {"reason", Text}};

} // namespace

namespace tables {

using enum Nature;
using enum DataClass;

constinit const Table adjustment{
    "adjustment", Fact, DataClass::Money, Reversal::Reverse, adjustmentColumns, {}, adjustmentKeys};
constinit const Table moneyEvent{
    "money_event", Fact, DataClass::Money, Reversal::Withdraw, moneyEventColumns, {}, {}};
constinit const Table tillSession{
    "till_session", Fact, DataClass::Money, Reversal::Withdraw, tillSessionColumns, {}, {}};
constinit const Table tillMovement{
    "till_movement", Fact, DataClass::Money, Reversal::Withdraw, tillMovementColumns, {}, {}};
constinit const Table tillClose{
    "till_close", Fact, DataClass::Money, Reversal::Never, tillCloseColumns, {}, {}};
constinit const Table tillReopen{
    "till_reopen", Fact, DataClass::Money, Reversal::Never, tillReopenColumns, {}, {}};

} // namespace tables

} // namespace core
