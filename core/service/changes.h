// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

#include <set>

namespace core {

struct Table;

/// What a commit may have changed, as those think of it who show it.
enum class Topic {
    Customers = 1,
    Work = 2,  ///< jobs, boards, stages
    Money = 4, ///< prices, drafts, papers, receipts, claims
    Chats = 8, ///< messages and what was made of them
    FollowUps = 16,
    Shop = 32, ///< settings, people, items
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

inline constexpr Topics everything = Topics(63);

/// The topics of the tables that a commit touched. A table that nobody has sorted yet counts as
/// everything: too much is shown again rather than too little.
Topics topicsOf(const std::set<const Table *> &touched);

} // namespace core
