// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/number_series.h"
#include "core/store/shop_file.h"

namespace core {

/// How papers are numbered. The patterns are the shop's and hold on every PC from its next paper
/// on; where a series goes on is this PC's.
class Numberings
{
public:
    explicit Numberings(ShopFile &shop) : m_shop(shop) {}

    /// Of every kind of paper, at this PC today; a series that has no number left is listed with
    /// the one that would be too long.
    ///
    /// Refuses: NotPermitted.
    Result<QList<Numbering>> list(const By &by);
    /// How the next paper would be numbered by `pattern`; an empty one: as in a new shop.
    ///
    /// Refuses: NotPermitted; as checkPattern; NumberPatternTaken.
    Result<Numbering> preview(const By &by, SeriesKind kind, const QString &pattern);
    /// Papers of `kind` are numbered by `pattern` from now on, beginning with 1, or where such
    /// numbers ended when they were given last; this PC's at `start`, where one is said. An empty
    /// pattern: as a new shop does.
    ///
    /// Refuses: NotPermitted; as checkPattern; NumberPatternTaken; as startAt.
    Result<Numbering> setPattern(const By &by,
                                 SeriesKind kind,
                                 const QString &pattern,
                                 std::optional<qint64> start = {});
    /// This PC's series of today goes on at `n`: where a book of numbered bills was at.
    ///
    /// Refuses: NotPermitted; NumberOutOfRange; NumberTooLong; NumbersBegun (the series has given a
    /// number: another one would leave a gap, or come twice).
    Result<Numbering> startAt(const By &by, SeriesKind kind, qint64 n);

private:
    Result<Numbering> here(SeriesKind kind, const QString &pattern);
    Result<Numbering> here(SeriesKind kind);
    /// What was typed, as it may be used.
    Result<QString> cleaned(SeriesKind kind, const QString &typed);
    Result<Numbering> startIn(Record &record, SeriesKind kind, qint64 n);

    ShopFile &m_shop;
};

} // namespace core
