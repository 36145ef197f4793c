// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/clocks.h"

#include <QtEndian>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype stampSize = 8 + RowId::size;

void append(QByteArray &out, const Stamp &stamp)
{
    const qint64 hlc = qToBigEndian(stamp.hlc);
    out.append(reinterpret_cast<const char *>(&hlc), sizeof hlc);
    out.append(reinterpret_cast<const char *>(stamp.op.data()), RowId::size);
}

Stamp stampAt(const QByteArray &bytes, qsizetype place)
{
    return {qFromBigEndian<qint64>(bytes.constData() + place),
            RowId::fromBytes(bytes.mid(place + 8, RowId::size)).value_or(RowId())};
}

} // namespace

std::optional<Clocks> Clocks::fromBytes(const QByteArray &bytes, size_t groups)
{
    if (bytes.size() < stampSize || (bytes.size() - stampSize) % (stampSize + 1) != 0)
        return std::nullopt;
    Clocks clocks(groups, stampAt(bytes, 0));
    for (qsizetype place = stampSize; place < bytes.size(); place += stampSize + 1) {
        const int group = static_cast<unsigned char>(bytes[place]);
        if (group < 1 || group > clocks.groups())
            return std::nullopt;
        clocks.set(group, stampAt(bytes, place + 1));
    }
    return clocks;
}

QByteArray Clocks::bytes() const
{
    const Stamp &earliest = *std::min_element(m_stamps.begin(), m_stamps.end());
    QByteArray out;
    append(out, earliest);
    for (int group = 1; group <= groups(); ++group) {
        if (at(group) == earliest)
            continue;
        out += static_cast<char>(group);
        append(out, at(group));
    }
    return out;
}

} // namespace core
