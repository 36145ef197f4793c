// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tst_sentences.h"

#include "tests/support/registry.h"
#include "ui/text/sentences.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Every kind there is: names end where the kinds do.
QList<core::ErrorKind> everyKind()
{
    QList<core::ErrorKind> kinds;
    for (int number = 0; !core::nameOf(core::ErrorKind(number)).isEmpty(); ++number)
        kinds.append(core::ErrorKind(number));
    return kinds;
}

core::Error filledError(core::ErrorKind kind)
{
    return {.kind = kind,
            .subject = u"SUBJECT"_s,
            .given = u"GIVEN"_s,
            .allowed = u"ALLOWED"_s,
            .amount = core::Money::fromMinor(1'234'567'89),
            .limit = core::Money::fromMinor(1'000'00)};
}

} // namespace

void TestSentences::everyKind_hasASentence()
{
    QVERIFY(everyKind().size() >= 50);
    for (const core::ErrorKind kind : everyKind()) {
        const QString sentence = ui::Sentences::of(filledError(kind), nullptr);
        QVERIFY2(sentence != core::nameOf(kind), qPrintable(core::nameOf(kind)));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u'}'), qPrintable(sentence));
        QVERIFY2(sentence.count(u". "_s) <= 1, qPrintable(sentence));
    }
}

void TestSentences::everySentence_isSaidPlainly()
{
    static const QRegularExpression machine(u"please|invalid|error|fail|illegal|unable"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const core::ErrorKind kind : everyKind()) {
        for (const core::Error &error : {filledError(kind), core::Error{.kind = kind}}) {
            const QString sentence = ui::Sentences::of(error, nullptr);
            QVERIFY2(!sentence.contains(machine), qPrintable(sentence));
        }
    }
}

void TestSentences::amountBelowZero_saysWhatToEnter()
{
    const core::Error error{.kind = core::ErrorKind::AmountNotPositive, .given = u"-5"_s};

    QCOMPARE(ui::Sentences::of(error, nullptr),
             u"-5 is not above zero. Enter an amount above 0."_s);
    const auto rupee = core::currencyOf(u"INR"_s);
    const core::Error nothing{.kind = core::ErrorKind::AmountNotPositive, .amount = core::Money()};
    QCOMPARE(ui::Sentences::of(nothing, &*rupee),
             u"The amount comes to INR 0.00. Type how much money it is: more than 0."_s);
}

void TestSentences::amounts_areWrittenInTheCurrency()
{
    core::Error error = filledError(core::ErrorKind::CreditLimitReached);
    error.subject = u"Asha"_s;
    const auto rupee = core::currencyOf(u"INR"_s);

    QCOMPARE(ui::Sentences::of(error, &*rupee),
             u"Asha would owe INR 12,34,567.89, above the limit of INR 1,000.00. Take a payment or "
             "raise the limit."_s);
}

void TestSentences::missingFact_getsAnotherSentence()
{
    const core::Error known{
        .kind = core::ErrorKind::PhoneTooShort, .given = u"98765"_s, .allowed = u"10"_s};
    const core::Error unknown{.kind = core::ErrorKind::PhoneTooShort, .given = u"98765"_s};

    QCOMPARE(ui::Sentences::of(known, nullptr),
             u"98765 is too short. A phone number has 10 digits."_s);
    QCOMPARE(ui::Sentences::of(unknown, nullptr),
             u"98765 is too short. Look for a missing digit."_s);
}

void TestSentences::typedBraces_areNotFilled()
{
    const core::Error error{
        .kind = core::ErrorKind::NotAnAmount, .subject = u"S"_s, .given = u"{subject}%1"_s};

    QVERIFY(ui::Sentences::of(error, nullptr).startsWith(u"“{subject}%1” is not"_s));
}

void TestSentences::longText_isShortened()
{
    const core::Error error{.kind = core::ErrorKind::NotAnAmount, .given = QString(5'000, u'x')};

    QVERIFY(ui::Sentences::of(error, nullptr).size() < 200);
}

void TestSentences::trouble_isToldFromRefusal()
{
    QVERIFY(core::isBreakdown(core::ErrorKind::DiskFull));
    QVERIFY(core::isBreakdown(core::ErrorKind::UnknownToThisVersion));
    QVERIFY(!core::isBreakdown(core::ErrorKind::ShopExists));
    QVERIFY(!core::isBreakdown(core::ErrorKind::NothingToUndo));
}

DOCKET_TEST(TestSentences);
