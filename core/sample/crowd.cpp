// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/crowd.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tenThousand = 10'000;
constexpr qint64 busiestShare = 30; // of ten thousand

qint64 rootOf(qint64 square)
{
    qint64 root = 0;
    while ((root + 1) * (root + 1) <= square)
        ++root;
    return root;
}

/// The place of a draw that falls off as its square does: the first has one part in the root.
qint64 squared(qint64 draw, qint64 customers)
{
    constexpr int bits = 30;
    const qint64 square = (draw * draw) >> bits;
    return (customers * square) >> bits;
}

/// How often the draw is skewed rather than even, so that the first has just its share.
qint64 skewedOf(qint64 customers)
{
    const qint64 even = tenThousand;
    const qint64 root = rootOf(customers);
    if (root < 2)
        return 0;
    const qint64 wanted = (busiestShare * customers - even) / (root - 1);
    return std::clamp<qint64>(wanted, 0, tenThousand);
}

} // namespace

Crowd::Crowd(const SamplePack &pack, quint64 seed, qint64 customers)
    : m_pack(pack)
    , m_draw(seed)
    , m_customers(std::max<qint64>(customers, 1))
    , m_skewed(skewedOf(m_customers))
{}

NewCustomer Crowd::customer(qint64 number)
{
    const SampleNames &names = m_pack.moreNames;
    NewCustomer wanted;
    wanted.customer.kind = chance(70) ? CustomerKind::Firm : CustomerKind::Person;
    wanted.customer.name = u"%1 %2 %3"_s.arg(
        m_draw.oneOf(names.families), m_draw.oneOf(names.trades), QString::number(number + 1));
    wanted.customer.place = m_draw.oneOf(names.places);
    wanted.phones = {drawnPhone(m_pack, m_draw)};
    return wanted;
}

qint64 Crowd::buyer()
{
    if (below(tenThousand) >= m_skewed)
        return below(m_customers);
    return squared(below(qint64(1) << 30), m_customers);
}

DocumentContent Crowd::content(Day day)
{
    const SampleWork &first = m_draw.oneOf(m_pack.works);
    DocumentContent content = m_pack.contentFor(first, m_draw.oneOf(first.quantities), day);
    for (qint64 more = below(5) + 1 - content.lines.size(); more > 0; --more) {
        const SampleWork &work = m_draw.oneOf(m_pack.works);
        content.lines.append(m_pack.lineFor(work, m_draw.oneOf(work.quantities), day));
    }
    return content;
}

QString drawnPhone(const SamplePack &pack, Draw &draw)
{
    QString phone = pack.phonePattern;
    for (QChar &sign : phone) {
        if (sign == u'#')
            sign = QChar(u'0' + char16_t(draw.below(10)));
    }
    return phone;
}

} // namespace core
