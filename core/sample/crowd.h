// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/sample/draw.h"
#include "core/sample/sample_pack.h"

namespace core {

/// Draws people and papers for a shop of any size: the same ones for the same seed.
class Crowd
{
public:
    Crowd(const SamplePack &pack, quint64 seed, qint64 customers);

    qint64 below(qint64 end) { return m_draw.below(end); }
    bool chance(int percent) { return m_draw.chance(percent); }
    NewCustomer customer(qint64 number);
    /// A customer by place, skewed: the first has about 0.3 % of the draws.
    qint64 buyer();
    /// An invoice of one to five lines; without its customer and dates.
    DocumentContent content(Day day);

private:
    const SamplePack &m_pack;
    Draw m_draw;
    qint64 m_customers;
    qint64 m_skewed; ///< of ten thousand draws
};

/// A number of the pack that nobody has.
QString drawnPhone(const SamplePack &pack, Draw &draw);

} // namespace core
