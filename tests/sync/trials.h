// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/world.h"

#include <optional>
#include <rapidcheck.h>
#include <vector>

namespace tests {

/// A case that went wrong, and how.
struct Failure
{
    int number = 0; ///< of the case, from 1
    QString fault;
    Scenario scenario;
};

/// Draws scenarios and plays each from the same beginning, as many at once as the machine has
/// processors; what comes of it does not depend on how many those are.
class Trials
{
public:
    Trials(Beginning &beginning, int mostPcs, int longest);

    struct Order
    {
        int cases = 0;
        quint64 seed = 20261120;
        bool isShortened = true; ///< whether a failure is looked for with fewer steps
    };
    /// As RC_PARAMS in the environment says ("max_success=5000 seed=7 noshrink=1"), else so many
    /// cases with the seed that never changes.
    static Order orderOr(int cases);

    /// The first case that fails, if one does.
    std::optional<Failure> search(const Order &order);

    Reached reached;

private:
    /// Prepares what the cases will ask, once.
    void warmUp();
    /// One after the other, up to the first that fails.
    QByteArray play(const std::vector<Scenario> &scenarios);
    /// What was wrong, and the place of the case in which it was; empty when nothing was.
    std::pair<QString, size_t> outcome(const std::vector<Scenario> &scenarios,
                                       const QByteArray &said);
    /// Looks for the same failure with less in it.
    void shorten(rc::Shrinkable<Scenario> failed, Failure &failure);
    void findShorter(rc::Shrinkable<Scenario> failed, Failure &failure);

    Beginning &m_beginning;
    int m_mostPcs;
    int m_longest;
    bool m_isWarm = false;
};

} // namespace tests
