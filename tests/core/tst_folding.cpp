// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tst_folding.h"

#include "core/base/folding.h"
#include "tests/support/registry.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

void TestFolding::name_foldsToPlainLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("form");

    QTest::newRow("capitals") << u"MUNOZ"_s << u"munoz"_s;
    QTest::newRow("accent") << u"Muñoz"_s << u"munoz"_s;
    QTest::newRow("accent apart") << u"Mun\u0303oz"_s << u"munoz"_s;
    QTest::newRow("Devanagari") << u"राम शर्मा"_s << u"rama sarma"_s;
    QTest::newRow("signs") << u"  O'Brien & Sons, Ltd. "_s << u"o brien sons ltd"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("strokes") << u"Łódź Đặng Søren"_s << u"lodz dang soren"_s;
    QTest::newRow("dotted i") << u"İstanbul ışık"_s << u"istanbul isik"_s;
    QTest::newRow("Cyrillic") << u"Иван"_s << u"ivan"_s;
    QTest::newRow("Greek") << u"Αθήνα"_s << u"athena"_s;
    QTest::newRow("Korean") << u"서울"_s << u"seoul"_s;
    QTest::newRow("digits") << u"शॉप १२ ٣٤"_s << u"sopa 12 34"_s;
    QTest::newRow("wide letters") << u"ＡＢＣ１"_s << u"abc1"_s;
    QTest::newRow("soft hyphen") << u"Zwei\u00ADhundert"_s << u"zweihundert"_s;
    QTest::newRow("ligature") << u"oﬃce"_s << u"office"_s;
    QTest::newRow("signs only") << u"--- ... ---"_s << QString();
    QTest::newRow("picture") << u"Asha 🎉 Prints"_s << u"asha prints"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestFolding::name_foldsToPlainLetters()
{
    QFETCH(QString, text);
    QFETCH(QString, form);

    QCOMPARE(core::folded(text), form);
}

void TestFolding::foldedAgain_staysTheSame()
{
    for (const QString &text : {u"राम शर्मा"_s, u"محمد"_s, u"Đặng Thị"_s, u"東京"_s, u"தமிழ்"_s}) {
        const QString once = core::folded(text);
        QVERIFY(!once.isEmpty());
        QCOMPARE(core::folded(once), once);
    }
}

void TestFolding::brokenText_isNotFatal()
{
    const QString loneSurrogates = QString(QChar(0xD800)) + u'a' + QChar(0xDC00);

    QVERIFY(core::folded(loneSurrogates).contains(u'a'));
}

void TestFolding::longText_growsAsItMust()
{
    QCOMPARE(core::folded(QString(2'000, u'ﷺ')).isEmpty(), false);
    QCOMPARE(core::folded(QString(5'000, u'ß')).size(), 10'000);
}

void TestFolding::severalThreads_foldAlike()
{
    std::vector<QString> results(4);
    std::vector<std::thread> threads;
    for (QString &result : results) {
        threads.emplace_back([&result] {
            for (int round = 0; round < 200; ++round)
                result = core::folded(u"राम शर्मा Muñoz"_s);
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    for (const QString &result : results)
        QCOMPARE(result, u"rama sarma munoz"_s);
}

DOCKET_TEST(TestFolding);
