// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/domain/rank.h"
#include "tests/support/registry.h"

#include <QTest>

using core::rankBetween;

class TestRank : public QObject
{
    Q_OBJECT

private slots:
    void hundredThousandAppends_stayShort();
    void thousandsInFront_stayShort();
    void thousandsAnywhere_stayShortAndInOrder();
    void hundredsAtOnePlace_stayInOrder_data();
    void hundredsAtOnePlace_stayInOrder();
    void twoPcsAtOnePlace_rarelyMeet();
    void rank_neverEndsInTheLowestDigit();

private:
    static bool isBetween(const QString &below, const QString &rank, const QString &above);
    QByteArray jitter() { return m_random.bytes(3); }

    core::SeededRandom m_random{5};
};

/// By plain byte order, as SQLite compares, and short enough for the schema.
bool TestRank::isBetween(const QString &below, const QString &rank, const QString &above)
{
    const QByteArray bytes = rank.toLatin1();
    return !rank.isEmpty() && rank.size() <= 64 && (below.isEmpty() || below.toLatin1() < bytes)
           && (above.isEmpty() || bytes < above.toLatin1());
}

void TestRank::hundredThousandAppends_stayShort()
{
    QString last;
    for (int i = 0; i < 100'000; ++i) {
        const QString next = rankBetween(last, {}, jitter());
        QVERIFY(isBetween(last, next, {}));
        QVERIFY(next.size() <= 12);
        last = next;
    }
}

void TestRank::thousandsInFront_stayShort()
{
    QString first;
    for (int i = 0; i < 100'000; ++i) {
        const QString next = rankBetween({}, first, jitter());
        QVERIFY2(isBetween({}, next, first), qPrintable(next + u' ' + first));
        QVERIFY(next.size() <= 12);
        first = next;
    }
}

void TestRank::thousandsAnywhere_stayShortAndInOrder()
{
    QStringList ranks;
    for (quint32 i = 0; i < 10'000; ++i) {
        const QByteArray dice = m_random.bytes(4);
        quint32 number = 0;
        memcpy(&number, dice.constData(), sizeof number);
        const qsizetype place = qsizetype(number % (i + 1));
        const QString below = place > 0 ? ranks[place - 1] : QString();
        const QString above = place < ranks.size() ? ranks[place] : QString();
        const QString rank = rankBetween(below, above, jitter());
        QVERIFY2(isBetween(below, rank, above), qPrintable(below + u' ' + rank + u' ' + above));
        ranks.insert(place, rank);
    }
}

void TestRank::hundredsAtOnePlace_stayInOrder_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("always behind the same card") << 0;
    QTest::newRow("always before the same card") << 1;
    QTest::newRow("in turn") << 2;
}

void TestRank::hundredsAtOnePlace_stayInOrder()
{
    QFETCH(int, way);
    QString below = rankBetween({}, {}, jitter());
    QString above = rankBetween(below, {}, jitter());

    for (int i = 0; i < 60; ++i) {
        const QString rank = rankBetween(below, above, jitter());
        QVERIFY2(isBetween(below, rank, above), qPrintable(QString::number(i)));
        const bool closesFromAbove = way == 0 || (way == 2 && i % 2 == 0);
        (closesFromAbove ? above : below) = rank;
    }
}

void TestRank::twoPcsAtOnePlace_rarelyMeet()
{
    const QString below = rankBetween({}, {}, {});
    const QString above = rankBetween(below, {}, {});
    QSet<QString> seen;

    for (int i = 0; i < 1000; ++i)
        seen.insert(rankBetween(below, above, jitter()));

    QVERIFY(seen.size() > 990);
}

void TestRank::rank_neverEndsInTheLowestDigit()
{
    for (const char zero : {'\0', '\x3e', '\x7c'}) {
        const QString rank = rankBetween({}, {}, QByteArray(3, zero));
        QVERIFY(!rank.endsWith(u'0'));
        QVERIFY(isBetween({}, rankBetween({}, rank, {}), rank));
    }
}

DOCKET_TEST(TestRank);
#include "tst_rank.moc"
