// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/amount_words.h"

#include "core/base/decimal.h"
#include "ui/text/money_text.h"

#include <memory>
#include <unicode/unum.h>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct CloseSpeller
{
    void operator()(UNumberFormat *format) const { unum_close(format); }
};
using Speller = std::unique_ptr<UNumberFormat, CloseSpeller>;

Speller openSpeller(const char *locale)
{
    UErrorCode status = U_ZERO_ERROR;
    Speller speller(unum_open(UNUM_SPELLOUT, nullptr, 0, locale, nullptr, &status));
    if (U_FAILURE(status))
        speller.reset();
    return speller;
}

/// Reading the rules takes long, so each thread keeps its own spellers.
UNumberFormat *speller(Grouping grouping)
{
    thread_local const Speller indian = openSpeller("en_IN");
    thread_local const Speller western = openSpeller("en");
    return grouping == Grouping::Indian ? indian.get() : western.get();
}

QString capitalised(QString words)
{
    bool startsWord = true;
    for (QChar &letter : words) {
        if (startsWord)
            letter = letter.toUpper();
        startsWord = letter == u' ' || letter == u'-';
    }
    return words;
}

QString spelled(const QString &digits, Grouping grouping)
{
    UNumberFormat *rules = speller(grouping);
    UChar buffer[512];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        rules == nullptr
            ? 0
            : unum_formatInt64(
                rules, digits.toLongLong(), buffer, int32_t(std::size(buffer)), nullptr, &status);
    if (length <= 0 || length > int32_t(std::size(buffer)) || U_FAILURE(status))
        return digits;
    QString words(reinterpret_cast<const QChar *>(buffer), length);
    // Spellers mark where a long word may break.
    words.remove(u'\u00AD');
    return capitalised(words);
}

bool isOne(const QString &digits)
{
    return digits.toLongLong() == 1;
}

bool isNothing(const QString &digits)
{
    return digits.toLongLong() == 0;
}

} // namespace

QString amountInWords(core::Money amount, const core::Currency &currency)
{
    const QString plain = core::plainText(amount.abs(), currency.digits);
    const QString whole = plain.section(u'.', 0, 0);
    const QString minor = plain.section(u'.', 1, 1);
    const Grouping grouping = groupingOf(currency.code);

    QStringList parts;
    if (!isNothing(whole) || isNothing(minor)) {
        const QString name = isOne(whole) ? currency.major : currency.majorPlural;
        const QString words = spelled(whole, grouping);
        parts << (grouping == Grouping::Indian ? name + u' ' + words : words + u' ' + name);
    }
    if (!isNothing(minor)) {
        const QString name = isOne(minor) ? currency.minor : currency.minorPlural;
        parts << spelled(minor, grouping) + u' ' + name;
    }
    const QString sign = amount.isNegative() ? u"Minus "_s : QString();
    return sign + parts.join(u" and "_s) + u" Only"_s;
}

} // namespace ui
