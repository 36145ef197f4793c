// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace core {

QByteArray Random::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    fill(reinterpret_cast<unsigned char *>(result.data()), count);
    return result;
}

SystemRandom::SystemRandom()
{
    if (sodium_init() < 0)
        qFatal("the system has no source of random bytes");
}

void SystemRandom::fill(unsigned char *bytes, qsizetype count)
{
    // One system call per block instead of one per id: a unit of work asks for dozens.
    const std::scoped_lock lock(m_mutex);
    if (count > qsizetype(m_block.size())) {
        randombytes_buf(bytes, size_t(count));
        return;
    }
    if (m_left < count) {
        randombytes_buf(m_block.data(), m_block.size());
        m_left = qsizetype(m_block.size());
    }
    unsigned char *taken = m_block.data() + (qsizetype(m_block.size()) - m_left);
    std::memcpy(bytes, taken, size_t(count));
    sodium_memzero(taken, size_t(count));
    m_left -= count;
}

void SeededRandom::fill(unsigned char *bytes, qsizetype count)
{
    const std::scoped_lock lock(m_mutex);
    for (qsizetype i = 0; i < count; i += 8) {
        // SplitMix64 (Steele, Lea, Flood 2014): one addition and two multiplications a word.
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        z ^= z >> 31;
        for (qsizetype k = i; k < std::min(count, i + 8); ++k, z >>= 8)
            bytes[k] = static_cast<unsigned char>(z & 0xFF);
    }
}

void SeededRandom::startAgain(quint64 seed)
{
    const std::scoped_lock lock(m_mutex);
    m_state = seed;
}

} // namespace core
