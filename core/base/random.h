// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <array>
#include <mutex>

namespace core {

/// Where random bytes come from; handed in, so that a seed repeats a whole run. Safe from any
/// thread.
class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(unsigned char *bytes, qsizetype count) = 0;

    QByteArray bytes(qsizetype count);
};

/// The operating system's generator.
class SystemRandom : public Random
{
public:
    SystemRandom();
    void fill(unsigned char *bytes, qsizetype count) override;

private:
    std::mutex m_mutex;
    std::array<unsigned char, 4096> m_block{};
    qsizetype m_left = 0;
};

/// The same bytes for the same seed, on every system: for the sample shop and for simulations.
/// Never for secrets.
class SeededRandom : public Random
{
public:
    explicit SeededRandom(quint64 seed) : m_state(seed) {}

    void fill(unsigned char *bytes, qsizetype count) override;
    /// From here on as if it had been made with `seed`.
    void startAgain(quint64 seed);

private:
    std::mutex m_mutex;
    quint64 m_state;
};

} // namespace core
