// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/domain/customer.h"
#include "core/domain/paper.h"

namespace bench {

/// Draws people and papers: the same ones for the same seed.
class Synthetic
{
public:
    Synthetic(quint64 seed, qint64 customers);

    qint64 below(qint64 end);
    bool chance(int percent) { return below(100) < percent; }
    core::NewCustomer customer(qint64 number);
    /// A customer by place, skewed: the first has about 0.3 % of the draws.
    qint64 buyer();
    /// An invoice of one to five lines; without its customer and dates.
    core::DocumentContent content();

private:
    double part();

    core::SeededRandom m_random;
    qint64 m_customers;
    double m_skew;
};

} // namespace bench
