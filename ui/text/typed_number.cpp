// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/typed_number.h"

#include "core/domain/currency.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isMinus(QChar sign)
{
    return sign == u'-' || sign == u'\u2212';
}

/// Whether people write it beside amounts: "Rs", "INR", "kr".
bool isCurrencyWord(const QString &word)
{
    static const QStringList everyday{u"rs"_s,
                                      u"re"_s,
                                      u"kr"_s,
                                      u"us"_s,
                                      u"zł"_s,
                                      u"ksh"_s,
                                      u"dh"_s,
                                      u"r"_s,
                                      u"rm"_s,
                                      u"rp"_s,
                                      u"tk"_s};
    return everyday.contains(word.toLower()) || core::currencyOf(word.toUpper()).has_value();
}

/// Takes one sign or word of a currency off the front; tells whether there was one.
bool dropLeadingCurrency(QString &text)
{
    if (!text.isEmpty() && text.front().category() == QChar::Symbol_Currency) {
        text = text.mid(1).trimmed();
        return true;
    }
    static const QRegularExpression word(u"^(\\p{L}+)\\.?\\s*"_s);
    const auto match = word.match(text);
    if (!match.hasMatch() || !isCurrencyWord(match.captured(1)))
        return false;
    text = text.mid(match.capturedLength());
    return true;
}

void dropTrailingCurrency(QString &text)
{
    if (text.endsWith(u"/-"_s))
        text = text.chopped(2).trimmed();
    if (!text.isEmpty() && text.back().category() == QChar::Symbol_Currency)
        text = text.chopped(1).trimmed();
    static const QRegularExpression word(u"\\s*(\\p{L}+)\\.?$"_s);
    const auto match = word.match(text);
    if (match.hasMatch() && isCurrencyWord(match.captured(1)))
        text.truncate(match.capturedStart());
}

/// A typed number taken apart at its separators.
struct Pieces
{
    QStringList groups; ///< of digits; one more than separators
    QString separators;
};

std::optional<Pieces> piecesOf(const QString &text)
{
    Pieces pieces{.groups = {QString()}, .separators = {}};
    for (const QChar sign : text) {
        if (isDigit(sign)) {
            pieces.groups.last() += sign;
        } else if (u".,' \u2019"_s.contains(sign)) {
            pieces.separators += sign;
            pieces.groups.append(QString());
        } else {
            return std::nullopt;
        }
    }
    return pieces;
}

bool haveSize(const QStringList &groups, qsizetype first, qsizetype end, qsizetype size)
{
    return std::all_of(groups.cbegin() + first,
                       groups.cbegin() + end,
                       [size](const QString &group) { return group.size() == size; });
}

/// Whether the digits are grouped as 1,234,567 or, by commas only, as 12,34,567.
bool areGroups(const QStringList &groups, QChar separator)
{
    const qsizetype count = groups.size();
    const QString &first = groups.first();
    if (count == 1)
        return !first.isEmpty();
    if (first.isEmpty() || first.startsWith(u'0') || groups.last().size() != 3)
        return false;
    if (first.size() <= 3 && haveSize(groups, 1, count, 3))
        return true;
    return separator == u',' && first.size() <= 2 && haveSize(groups, 1, count - 1, 2);
}

/// Whether the only separator of a number is its decimal one.
bool isDecimal(const Pieces &pieces, int decimals)
{
    const QChar separator = pieces.separators.front();
    const qsizetype after = pieces.groups.last().size();
    if (separator == u'.')
        return after != 3 || decimals >= 3 || !areGroups(pieces.groups, separator);
    return separator == u',' && after >= 1 && after <= decimals
           && !areGroups(pieces.groups, separator);
}

/// Whether the last separator is a decimal one; nothing when the separators contradict.
std::optional<bool> endsInDecimals(const Pieces &pieces, int decimals)
{
    const QString &separators = pieces.separators;
    if (separators.isEmpty())
        return false;
    const QChar first = separators.front();
    const QChar last = separators.back();
    if (separators.count(first) == separators.size())
        return separators.size() == 1 && isDecimal(pieces, decimals);
    const bool isSound = (last == u'.' || last == u',') && separators.count(last) == 1
                         && separators.count(first) == separators.size() - 1;
    return isSound ? std::optional(true) : std::nullopt;
}

} // namespace

QStringList TypedAmount::factors() const
{
    static const QRegularExpression times(u"[xX*\u00d7]"_s);
    QStringList factors = number.split(times);
    for (QString &factor : factors)
        factor = factor.trimmed();
    return factors;
}

TypedAmount typedAmount(const QString &text)
{
    TypedAmount typed{.number = withPlainDigits(text).trimmed(), .isNegative = false};
    const auto dropMinus = [&typed] {
        if (!typed.number.isEmpty() && isMinus(typed.number.front())) {
            typed.isNegative = true;
            typed.number = typed.number.mid(1).trimmed();
        }
    };
    dropMinus();
    // "US$" is a word and a sign.
    for (int part = 0; part < 2 && dropLeadingCurrency(typed.number); ++part)
        dropMinus();
    dropTrailingCurrency(typed.number);
    return typed;
}

QString withPlainDigits(const QString &text)
{
    QString result;
    for (const char32_t sign : text.toUcs4()) {
        const int digit = QChar::digitValue(sign);
        if (digit >= 0)
            result += QChar(u'0' + digit);
        else if (sign == U'\u066B')
            result += u'.';
        else if (sign == U'\u066C')
            result += u',';
        else if (QChar::isSpace(sign))
            result += u' ';
        else if (QChar::category(sign) != QChar::Other_Format)
            result += QChar::fromUcs4(sign);
    }
    return result;
}

std::optional<QString> typedNumber(const QString &text, int decimals)
{
    auto pieces = piecesOf(text);
    if (!pieces)
        return std::nullopt;
    const auto isFraction = endsInDecimals(*pieces, decimals);
    if (!isFraction)
        return std::nullopt;

    QString fraction;
    if (*isFraction) {
        fraction = pieces->groups.takeLast();
        pieces->separators.chop(1);
        // ".5" and "5." are typed in haste; a dot alone says nothing.
        QString &whole = pieces->groups.first();
        if (whole.isEmpty() && !fraction.isEmpty() && pieces->groups.size() == 1)
            whole = u"0"_s;
    }
    const QChar separator = pieces->separators.isEmpty() ? u',' : pieces->separators.front();
    if (!areGroups(pieces->groups, separator))
        return std::nullopt;
    const QString whole = pieces->groups.join(QString());
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

} // namespace ui
