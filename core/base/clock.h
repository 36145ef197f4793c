// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace core {

/// A moment: microseconds since 1970-01-01T00:00Z.
struct Instant
{
    qint64 micros = 0;

    auto operator<=>(const Instant &) const = default;
};

/// The one place that is asked what time it is.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock : public Clock
{
public:
    Instant now() const override;
};

/// Stands still until it is moved: for tests, the sample shop and `--developer --now`.
class FixedClock : public Clock
{
public:
    explicit FixedClock(Instant instant = {}) : m_instant(instant) {}

    Instant now() const override { return m_instant; }
    void set(Instant instant) { m_instant = instant; }
    void advance(qint64 micros) { m_instant.micros += micros; }

private:
    Instant m_instant;
};

constexpr qint64 microsPerSecond = 1'000'000;
constexpr qint64 microsPerMinute = 60 * microsPerSecond;
constexpr qint64 microsPerDay = 24 * 60 * microsPerMinute;

} // namespace core
