// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace core {

/// Chance with a memory: the same draws for the same seed, on every system.
class Draw
{
public:
    explicit Draw(quint64 seed) : m_random(seed) {}

    /// From 0 to one below `end`, which is above zero.
    qint64 below(qint64 end);
    bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    const auto &oneOf(const List &list)
    {
        return *(std::cbegin(list) + below(qint64(std::size(list))));
    }
    template <typename List>
    void shuffle(List &list)
    {
        for (qint64 left = qint64(std::size(list)); left > 1; --left)
            std::iter_swap(std::begin(list) + left - 1, std::begin(list) + below(left));
    }

private:
    SeededRandom m_random;
};

} // namespace core
