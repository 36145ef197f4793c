// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/clock.h"
#include "core/base/random.h"

#include <algorithm>

namespace core {

std::optional<RowId> RowId::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    RowId id;
    std::memcpy(id.m_bytes.data(), bytes.constData(), size_t(size));
    return id;
}

std::optional<RowId> RowId::fromText(const QString &text)
{
    QByteArray digits = text.toLatin1();
    digits.replace('-', QByteArray());
    const bool allHex = std::all_of(digits.cbegin(), digits.cend(), [](char digit) {
        return std::isxdigit(static_cast<unsigned char>(digit)) != 0;
    });
    if (digits.size() != 2 * size || !allHex)
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(digits));
}

RowId RowId::floorAt(Instant moment)
{
    const auto milliseconds = quint64(std::max<qint64>(0, moment.micros / 1000));
    RowId id;
    for (size_t byte = 0; byte < 6; ++byte)
        id.m_bytes[byte] = static_cast<unsigned char>(milliseconds >> (40 - 8 * byte));
    return id;
}

RowId RowId::ceiling()
{
    RowId id;
    id.m_bytes.fill(0xff);
    return id;
}

QByteArray RowId::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), size);
}

QString RowId::text() const
{
    return QString::fromLatin1(bytes().toHex());
}

void IdSource::startAgain()
{
    const std::scoped_lock lock(m_mutex);
    m_lastMilliseconds = 0;
    m_counter = 0;
}

RowId IdSource::next()
{
    const std::scoped_lock lock(m_mutex);
    const quint64 now = quint64(m_clock.now().micros) / 1000;
    // RFC 9562, method 1: a 12-bit counter behind the millisecond keeps one burst in order; when it
    // is used up, or the clock steps back, the last millisecond is carried on.
    if (now > m_lastMilliseconds) {
        m_lastMilliseconds = now;
        m_counter = 0;
    } else if (++m_counter > 0xFFF) {
        ++m_lastMilliseconds;
        m_counter = 0;
    }

    RowId id;
    m_random.fill(id.m_bytes.data() + 8, 8);
    for (unsigned byte = 0; byte < 6; ++byte)
        id.m_bytes[byte] = static_cast<unsigned char>(m_lastMilliseconds >> (40 - 8 * byte));
    id.m_bytes[6] = static_cast<unsigned char>(0x70 | (m_counter >> 8));
    id.m_bytes[7] = static_cast<unsigned char>(m_counter & 0xFF);
    id.m_bytes[8] = static_cast<unsigned char>(0x80 | (id.m_bytes[8] & 0x3F));
    return id;
}

} // namespace core
