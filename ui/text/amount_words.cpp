// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/amount_words.h"

#include "core/base/decimal.h"
#include "ui/text/money_text.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <memory>
#include <unicode/unum.h>
#include <unicode/upluralrules.h>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct CloseSpeller
{
    void operator()(UNumberFormat *format) const { unum_close(format); }
};
using Speller = std::unique_ptr<UNumberFormat, CloseSpeller>;

struct ClosePlurals
{
    void operator()(UPluralRules *rules) const { uplrules_close(rules); }
};
using Plurals = std::unique_ptr<UPluralRules, ClosePlurals>;

const QJsonObject &pack()
{
    static const QJsonObject languages = [] {
        QFile file(u":/docket/packs/amount_words.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the words of amounts are not built in");
        return QJsonDocument::fromJson(file.readAll())["languages"_L1].toObject();
    }();
    return languages;
}

Speller openSpeller(const QString &locale, const QString &rules)
{
    UErrorCode status = U_ZERO_ERROR;
    Speller speller(
        unum_open(UNUM_SPELLOUT, nullptr, 0, locale.toLatin1().constData(), nullptr, &status));
    unum_setTextAttribute(speller.get(),
                          UNUM_DEFAULT_RULESET,
                          reinterpret_cast<const UChar *>(rules.utf16()),
                          int32_t(rules.size()),
                          &status);
    if (U_FAILURE(status))
        speller.reset();
    return speller;
}

/// Reading the rules takes long, so each thread keeps its own spellers.
UNumberFormat *speller(const QString &locale, const QString &rules)
{
    thread_local std::map<QString, Speller> spellers;
    const auto [place, isNew] = spellers.try_emplace(locale + rules);
    if (isNew)
        place->second = openSpeller(locale, rules);
    return place->second.get();
}

/// "one", "few", "other": which form of a unit goes with a number.
QString pluralOf(const QString &locale, qint64 number)
{
    thread_local std::map<QString, Plurals> plurals;
    UErrorCode status = U_ZERO_ERROR;
    const auto [place, isNew] = plurals.try_emplace(locale);
    if (isNew)
        place->second.reset(uplrules_open(locale.toLatin1().constData(), &status));
    // Above a hundred only the last two digits matter.
    const int told = int(number < 100 ? number : 100 + number % 100);
    UChar keyword[32];
    const int32_t length =
        uplrules_select(place->second.get(), told, keyword, int32_t(std::size(keyword)), &status);
    if (U_FAILURE(status))
        return u"other"_s;
    return QString(reinterpret_cast<const QChar *>(keyword), length);
}

QString choice(const QJsonObject &choices, const QString &plural)
{
    return choices.value(plural).toString(choices.value("other"_L1).toString());
}

QString spelled(const QString &digits, const QString &locale, const QString &rules)
{
    UNumberFormat *format = speller(locale, rules);
    UChar buffer[512];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        format == nullptr
            ? 0
            : unum_formatInt64(
                format, digits.toLongLong(), buffer, int32_t(std::size(buffer)), nullptr, &status);
    if (length <= 0 || length > int32_t(std::size(buffer)) || U_FAILURE(status))
        return digits;
    QString words(reinterpret_cast<const QChar *>(buffer), length);
    // Spellers mark where a long word may break.
    return words.remove(u'\u00AD').remove(u'\u200B');
}

QString capitalised(QString words, const QString &which)
{
    bool startsWord = which != u"none"_s;
    for (QChar &letter : words) {
        if (startsWord)
            letter = letter.toUpper();
        startsWord = which == u"all"_s && (letter == u' ' || letter == u'-');
    }
    return words;
}

/// How one language says amounts of one currency.
struct Wording
{
    QJsonObject grammar;
    QJsonObject names;
    bool isEnglish = false;

    QString locale() const { return grammar.value("locale"_L1).toString(); }

    /// `unit` is "major" or "minor".
    QString say(const QString &digits, const QString &unit) const
    {
        const QString genderKey = unit == u"major"_s ? u"gender"_s : u"minor_gender"_s;
        const QString gender = names.value(genderKey).toString(u"masculine"_s);
        const QString rules = grammar.value("rules"_L1)[gender].toString();
        const QString plural = pluralOf(locale(), digits.toLongLong());
        QString words = spelled(digits, locale(), rules);
        if (isEnglish)
            words = capitalised(words, u"all"_s);
        QString pattern = choice(grammar.value(unit).toObject(), plural);
        const QJsonValue million = grammar.value("after_million"_L1);
        if (million["words"_L1].toArray().contains(words.section(u' ', -1)))
            pattern = names.value("after_million"_L1).toString(million["pattern"_L1].toString());
        return pattern.replace(u"{words}"_s, words)
            .replace(u"{name}"_s, choice(names.value(unit).toObject(), plural));
    }
};

Wording wordingOf(const core::Currency &currency, const QString &language)
{
    const QJsonObject grammar = pack().value(language).toObject();
    const QJsonObject names = grammar.value("currencies"_L1)[currency.code].toObject();
    if (!names.isEmpty())
        return {.grammar = grammar, .names = names};
    const bool isIndian = groupingOf(currency.code) == Grouping::Indian;
    return {
        .grammar = pack().value(isIndian ? "en_IN"_L1 : "en"_L1).toObject(),
        .names = {{u"major"_s,
                   QJsonObject{{u"one"_s, currency.major}, {u"other"_s, currency.majorPlural}}},
                  {u"minor"_s,
                   QJsonObject{{u"one"_s, currency.minor}, {u"other"_s, currency.minorPlural}}}},
        .isEnglish = true};
}

bool isNothing(const QString &digits)
{
    return digits.toLongLong() == 0;
}

} // namespace

QString amountInWords(core::Money amount, const core::Currency &currency, const QString &language)
{
    const QString plain = core::plainText(amount.abs(), currency.digits);
    const QString whole = plain.section(u'.', 0, 0);
    const QString minor = plain.section(u'.', 1, 1);
    const Wording wording = wordingOf(currency, language);
    const QJsonObject &grammar = wording.grammar;

    const QString major = wording.say(whole, u"major"_s);
    const QString rest = isNothing(minor) ? QString() : wording.say(minor, u"minor"_s);
    QString words = rest.isEmpty() ? major : rest;
    if (!rest.isEmpty() && !isNothing(whole))
        words = grammar.value("both"_L1)
                    .toString()
                    .replace(u"{whole}"_s, major)
                    .replace(u"{minor}"_s, rest);
    if (amount.isNegative())
        words = grammar.value("minus"_L1).toString().replace(u"{amount}"_s, words);
    words = grammar.value("only"_L1).toString().replace(u"{amount}"_s, words);
    const bool isSentence = grammar.value("capitals"_L1) == u"first"_s;
    return isSentence ? capitalised(words, u"first"_s) : words;
}

} // namespace ui
