// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <mutex>
#include <optional>

namespace core {

class Clock;
class Random;
struct Instant;

/// The 16 bytes (UUIDv7) by which every PC of a shop knows a row. All zero means "none".
class RowId
{
public:
    static constexpr qsizetype size = 16;

    RowId() = default;

    /// Nothing when `bytes` is not 16 long.
    static std::optional<RowId> fromBytes(QByteArrayView bytes);
    /// 32 hexadecimal digits, with or without the dashes of a UUID.
    static std::optional<RowId> fromText(const QString &text);

    /// Below every id that is made from `moment` on, and above those made before.
    static RowId floorAt(Instant moment);
    /// Above every id.
    static RowId ceiling();

    bool isNone() const { return *this == RowId(); }
    QByteArray bytes() const;
    /// Lower-case hexadecimal without dashes, as in the bodies of the log.
    QString text() const;
    const unsigned char *data() const { return m_bytes.data(); }

    auto operator<=>(const RowId &) const = default;

private:
    friend class IdSource;
    std::array<unsigned char, size> m_bytes{};
};

/// An id that knows what it names: `Id<Customer>` does not convert to `Id<Job>`.
template <typename Thing>
class Id
{
public:
    Id() = default;
    explicit Id(const RowId &row) : m_row(row) {}

    const RowId &row() const { return m_row; }
    bool isNone() const { return m_row.isNone(); }
    QString text() const { return m_row.text(); }

    auto operator<=>(const Id &) const = default;

private:
    RowId m_row;
};

inline size_t qHash(const RowId &id, size_t seed = 0)
{
    // The tail of a UUIDv7 is random already.
    size_t tail = 0;
    std::memcpy(&tail, id.data() + RowId::size - qsizetype(sizeof tail), sizeof tail);
    return tail ^ seed;
}

/// A value together with the identity that saving gave it.
template <typename Value>
struct Stored
{
    Id<Value> id;
    Value value;

    const Value *operator->() const { return &value; }
};

/// Makes ids that grow with time, several within one millisecond included; safe from any thread.
class IdSource
{
public:
    IdSource(const Clock &clock, Random &random) : m_clock(clock), m_random(random) {}

    RowId next();
    template <typename Thing>
    Id<Thing> make()
    {
        return Id<Thing>(next());
    }
    /// Knows of none it made, as in a program that has just started.
    void startAgain();

private:
    const Clock &m_clock;
    Random &m_random;
    std::mutex m_mutex;
    quint64 m_lastMilliseconds = 0;
    unsigned m_counter = 0;
};

} // namespace core
