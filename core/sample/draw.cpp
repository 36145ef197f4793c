// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/draw.h"

#include <array>

namespace core {

qint64 Draw::below(qint64 end)
{
    std::array<unsigned char, 8> bytes{};
    m_random.fill(bytes.data(), bytes.size());
    // Read byte by byte: an order of the machine's own would draw another shop.
    quint64 drawn = 0;
    for (const unsigned char byte : bytes)
        drawn = drawn << 8 | byte;
    return qint64(drawn % quint64(end));
}

} // namespace core
