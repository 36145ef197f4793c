// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rank.h"

namespace core {

namespace {

// Ascending in ASCII, so that byte order is the order of the digits.
constexpr char rankDigits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int rankBase = 62;

struct RankEnds
{
    QString below;
    QString above;
};

int rankValueOf(QChar c)
{
    const char digit = c.toLatin1();
    if (digit <= '9')
        return digit - '0';
    return digit <= 'Z' ? digit - 'A' + 10 : digit - 'a' + 36;
}

constexpr int stepDigits = 8;
constexpr qint64 appendStep = qint64(rankBase) * rankBase * rankBase * rankBase;
constexpr qint64 firstRank = appendStep * appendStep / 2;

/// Behind the last card: a small step ahead in the first eight digits, good for seven million
/// cards.
QString stepAhead(const QString &below)
{
    qint64 value = below.isEmpty() ? firstRank : 0;
    for (qsizetype place = 0; !below.isEmpty() && place < stepDigits; ++place)
        value = value * rankBase + (place < below.size() ? rankValueOf(below[place]) : 0);
    value += appendStep;
    QString rank(stepDigits, u'0');
    for (qsizetype place = stepDigits - 1; place >= 0; --place, value /= rankBase)
        rank[place] = QLatin1Char(rankDigits[value % rankBase]);
    return value == 0 ? rank : QString();
}

/// In front of the first card: the same small step back.
QString stepBack(const QString &above)
{
    qint64 value = 0;
    for (qsizetype place = 0; place < stepDigits; ++place)
        value = value * rankBase + (place < above.size() ? rankValueOf(above[place]) : 0);
    value -= appendStep;
    if (value <= 0)
        return {};
    QString rank(stepDigits, u'0');
    for (qsizetype place = stepDigits - 1; place >= 0; --place, value /= rankBase)
        rank[place] = QLatin1Char(rankDigits[value % rankBase]);
    return rank;
}

/// The middle of two ranks, digit by digit until there is room.
QString middleOf(const QString &below, const QString &above)
{
    QString rank;
    bool underAbove = !above.isEmpty();
    for (qsizetype place = 0; place < 56; ++place) {
        const int low = place < below.size() ? rankValueOf(below[place]) : 0;
        const int high = underAbove && place < above.size() ? rankValueOf(above[place]) : rankBase;
        if (high - low > 1)
            return rank + QLatin1Char(rankDigits[(low + high) / 2]);
        rank += QLatin1Char(rankDigits[low]);
        underAbove = underAbove && high == low;
    }
    return rank;
}

/// Past this a rank is too long to be halved much further.
constexpr qsizetype longRank = 40;

/// Fills `ranks` from `first` to before `last` between two ranks, the middle one first.
bool fillBetween(QStringList &ranks, qsizetype first, qsizetype last, const RankEnds &ends)
{
    if (first == last)
        return true;
    const qsizetype middle = (first + last) / 2;
    const QString rank = rankBetween(ends.below, ends.above, {});
    if (!isBetween(rank, ends.below, ends.above) || rank.size() > longRank / 2)
        return false;
    ranks[middle] = rank;
    return fillBetween(ranks, first, middle, {ends.below, rank})
           && fillBetween(ranks, middle + 1, last, {rank, ends.above});
}

} // namespace

QStringList ranksBetween(const QString &below, const QString &above, int count)
{
    QStringList ranks(count);
    return fillBetween(ranks, 0, count, {below, above}) ? ranks : QStringList();
}

bool isBetween(const QString &rank, const QString &below, const QString &above)
{
    return rank > below && (above.isEmpty() || rank < above) && rank.size() <= longRank;
}

QString rankBetween(const QString &below, const QString &above, const QByteArray &jitter)
{
    QString rank;
    if (above.isEmpty())
        rank = stepAhead(below);
    else if (below.isEmpty())
        rank = stepBack(above);
    if (rank.isEmpty())
        rank = middleOf(below, above);
    const QByteArray chance = jitter.left(3);
    for (const char byte : chance)
        rank += QLatin1Char(rankDigits[static_cast<unsigned char>(byte) % rankBase]);
    // A rank never ends in the lowest digit: nothing would fit below it.
    return rank.endsWith(u'0') ? rank + u'V' : rank;
}

} // namespace core
