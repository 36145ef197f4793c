// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace core {

/// When something was written: a hybrid clock (48 bits of milliseconds, 16 of counter) and, for two
/// that agree, the id of the op. Two writes never compare equal.
struct Stamp
{
    qint64 hlc = 0;
    RowId op;

    auto operator<=>(const Stamp &) const = default;
};

/// For each group of a register's columns, the stamp of the write that stands there now.
///
/// On disk (`clk`): the earliest of the stamps, then one entry for every group that differs, so
/// that a new group costs nothing until it is first written:
///
///     hlc:8 op:16 { group:1 hlc:8 op:16 }*
class Clocks
{
public:
    /// Group 1 is "deleted"; the table's own start at 2.
    static constexpr int deletedGroup = 1;

    Clocks(size_t groups, const Stamp &created) : m_stamps(groups + 1, created) {}
    /// Nothing when the bytes are not of that form.
    static std::optional<Clocks> fromBytes(const QByteArray &bytes, size_t groups);

    const Stamp &at(int group) const { return m_stamps[size_t(group - 1)]; }
    void set(int group, const Stamp &stamp) { m_stamps[size_t(group - 1)] = stamp; }
    int groups() const { return int(m_stamps.size()); }

    QByteArray bytes() const;

private:
    std::vector<Stamp> m_stamps;
};

/// The next value of a device's hybrid clock: ahead of all it has seen, and of its wall clock.
constexpr qint64 nextHlc(qint64 last, qint64 unixMilliseconds)
{
    const qint64 physical = unixMilliseconds << 16;
    return last + 1 > physical ? last + 1 : physical;
}

} // namespace core
