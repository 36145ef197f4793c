// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/random.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <thread>

using core::IdSource;
using core::RowId;

class TestIds : public QObject
{
    Q_OBJECT

private slots:
    void id_isAUuidOfVersionSeven();
    void manyInOneMillisecond_growAll();
    void clockSteppingBack_doesNotTurnTheOrder();
    void fourThreads_neverMeet();
    void sameSeed_givesTheSameIds();
    void text_isReadInEveryForm();
    void otherText_isNoId_data();
    void otherText_isNoId();
    void bytesOfOtherLength_areNoId();
    void nothing_isNone();

private:
    core::FixedClock m_clock{core::Instant{1'795'149'000'123'456}};
    core::SeededRandom m_random{3};
};

void TestIds::id_isAUuidOfVersionSeven()
{
    IdSource ids(m_clock, m_random);

    for (int i = 0; i < 5000; ++i) {
        const QByteArray bytes = ids.next().bytes();
        QCOMPARE(bytes.size(), 16);
        QCOMPARE(static_cast<unsigned char>(bytes[6]) >> 4, 7);
        QCOMPARE(static_cast<unsigned char>(bytes[8]) >> 6, 2);
        if (i == 0)
            QCOMPARE(bytes.left(6).toHex().toLongLong(nullptr, 16), 1'795'149'000'123LL);
    }
}

void TestIds::manyInOneMillisecond_growAll()
{
    IdSource ids(m_clock, m_random);
    RowId last = ids.next();

    for (int i = 0; i < 20'000; ++i) {
        const RowId next = ids.next();
        QVERIFY(last < next);
        last = next;
    }
}

void TestIds::clockSteppingBack_doesNotTurnTheOrder()
{
    core::FixedClock clock = m_clock;
    IdSource ids(clock, m_random);
    RowId last = ids.next();

    for (const qint64 step : {-3600, 0, 1, -86'400, 90'000, 0}) {
        clock.advance(step * core::microsPerSecond);
        const RowId next = ids.next();
        QVERIFY(last < next);
        last = next;
    }
}

void TestIds::fourThreads_neverMeet()
{
    IdSource ids(m_clock, m_random);
    constexpr size_t each = 5000;
    std::vector<std::vector<RowId>> made(4);
    std::vector<std::thread> threads;
    for (std::vector<RowId> &mine : made) {
        threads.emplace_back([&]() {
            for (size_t i = 0; i < each; ++i)
                mine.push_back(ids.next());
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    std::vector<RowId> all;
    for (const std::vector<RowId> &mine : made) {
        QVERIFY(std::is_sorted(mine.begin(), mine.end()));
        all.insert(all.end(), mine.begin(), mine.end());
    }
    std::sort(all.begin(), all.end());
    QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
    QCOMPARE(all.size(), 4 * each);
}

void TestIds::sameSeed_givesTheSameIds()
{
    core::SeededRandom first(9);
    core::SeededRandom second(9);
    IdSource a(m_clock, first);
    IdSource b(m_clock, second);

    for (int i = 0; i < 100; ++i)
        QCOMPARE(a.next().text(), b.next().text());
}

void TestIds::text_isReadInEveryForm()
{
    IdSource ids(m_clock, m_random);
    const RowId id = ids.next();
    const QString text = id.text();
    QString dashed = text;
    for (const qsizetype place : {20, 16, 12, 8})
        dashed.insert(place, u'-');

    QCOMPARE(text.size(), 32);
    for (const QString &form : {text, text.toUpper(), dashed})
        QVERIFY(RowId::fromText(form) == id);
    QVERIFY(RowId::fromBytes(id.bytes()) == id);
}

void TestIds::otherText_isNoId_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("31 digits") << QString(31, u'a');
    QTest::newRow("33 digits") << QString(33, u'a');
    QTest::newRow("not hex") << QString(31, u'a') + u'g';
    QTest::newRow("blank") << QString(31, u'a') + u' ';
    QTest::newRow("wide digits") << QString(32, QChar(0xFF11));
    QTest::newRow("Devanagari digits") << QString(32, QChar(0x0967));
    QTest::newRow("letter beyond Latin-1") << QString(32, QChar(0x0161));
}

void TestIds::otherText_isNoId()
{
    QFETCH(QString, text);

    QVERIFY(!RowId::fromText(text));
}

void TestIds::bytesOfOtherLength_areNoId()
{
    QVERIFY(!RowId::fromBytes({}));
    QVERIFY(!RowId::fromBytes(QByteArray(15, 'x')));
    QVERIFY(!RowId::fromBytes(QByteArray(17, 'x')));
    QVERIFY(RowId::fromBytes(QByteArray(16, 'x')));
}

void TestIds::nothing_isNone()
{
    QVERIFY(RowId().isNone());
    QVERIFY(RowId::fromBytes(QByteArray(16, '\0'))->isNone());
    QVERIFY(!IdSource(m_clock, m_random).next().isNone());
}

DOCKET_TEST(TestIds);
#include "tst_ids.moc"
