// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QHash>
#include <QList>

namespace core {

/// A paper or an opening item that is still to be paid.
struct OpenItem
{
    RowId id;
    QString number;
    Day dated;
    Day due;
    Money open;
};

/// A wish to set part of a credit against an item.
struct Split
{
    RowId item;
    Money amount;

    bool operator==(const Split &) const = default;
};

/// How a payment spreads when nobody says otherwise: oldest due first, then oldest dated, then in
/// the order the papers were made; what is left over stays the customer's credit.
QList<Split> oldestFirst(QList<OpenItem> items, Money amount);

/// What `splits` leave open of the items. What was paid in part comes first, the rest in its order:
/// what is let off beside a payment is for the bill that was paid.
QList<OpenItem> leftOpen(QList<OpenItem> items, const QList<Split> &splits);
/// How an amount spreads in the order in which the items stand.
QList<Split> inOrder(const QList<OpenItem> &items, Money amount);

/// An allocation as it was written down.
struct StatedAllocation
{
    RowId id;
    RowId credit;
    RowId debit;
    Money amount;
};

/// How much of each allocation counts when together they ask for more than there is: in the order
/// given, each takes at most what its credit and its debit still have. A pure function of the
/// facts, so that every PC of a shop comes to the same.
///
/// `left` holds the magnitude of every credit and debit. Answers one amount per allocation.
QList<Money> effectiveAmounts(const QList<StatedAllocation> &inOrder, QHash<RowId, Money> left);

} // namespace core
