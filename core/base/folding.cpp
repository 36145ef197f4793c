// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"

#include <QList>

#include <algorithm>
#include <memory>
#include <unicode/utrans.h>

using namespace Qt::StringLiterals;

namespace core {
namespace {

struct CloseTransliterator
{
    void operator()(UTransliterator *rules) const { utrans_close(rules); }
};
using Transliterator = std::unique_ptr<UTransliterator, CloseTransliterator>;

Transliterator opened()
{
    // Letters that stand for a breath would tear words apart, so they go with the accents.
    const QString rules =
        u"Any-Latin; NFD; [[:Mn:][:Me:][:Lm:]] Remove; Lower; Latin-ASCII; Lower"_s;
    UErrorCode status = U_ZERO_ERROR;
    Transliterator made(utrans_openU(reinterpret_cast<const UChar *>(rules.utf16()),
                                     int(rules.size()),
                                     UTRANS_FORWARD,
                                     nullptr,
                                     0,
                                     nullptr,
                                     &status));
    if (U_FAILURE(status))
        made.reset();
    return made;
}

/// Opening takes milliseconds, so each thread keeps its own.
UTransliterator *transliterator()
{
    thread_local const Transliterator rules = opened();
    return rules.get();
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar sign) { return sign < u'\x80'; });
}

/// With digits in ASCII and without the joiners and direction marks that nobody sees.
QString prepared(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t sign : text.toUcs4()) {
        const int digit = QChar::digitValue(sign);
        if (digit >= 0)
            result += QChar(u'0' + digit);
        else if (QChar::category(sign) != QChar::Other_Format)
            result += QChar::fromUcs4(sign);
    }
    return result;
}

QString latin(const QString &text)
{
    UTransliterator *rules = transliterator();
    const QString plain = prepared(text);
    // One letter of another script becomes a handful of Latin ones at most.
    for (qsizetype factor = 4; rules != nullptr && factor <= 64; factor *= 4) {
        QString buffer = plain;
        buffer.resize(plain.size() * factor + 32);
        int32_t length = int32_t(plain.size());
        int32_t limit = length;
        UErrorCode status = U_ZERO_ERROR;
        utrans_transUChars(rules,
                           reinterpret_cast<UChar *>(buffer.data()),
                           &length,
                           int32_t(buffer.size()),
                           0,
                           &limit,
                           &status);
        if (U_SUCCESS(status) && length <= buffer.size())
            return buffer.left(length);
    }
    return plain.toLower();
}

bool belongsToAWord(char32_t sign)
{
    // Scripts that have no Latin form keep their letters and their vowel signs.
    return QChar::isLetterOrNumber(sign) || QChar::isMark(sign);
}

QString collapsed(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool gap = false;
    for (const char32_t sign : text.toUcs4()) {
        if (!belongsToAWord(sign)) {
            gap = true;
            continue;
        }
        if (gap && !result.isEmpty())
            result += u' ';
        gap = false;
        result += QChar::fromUcs4(sign);
    }
    return result;
}

QString collapsedAscii(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool gap = false;
    for (const QChar sign : text) {
        const ushort code = sign.unicode();
        const bool isUpper = code >= u'A' && code <= u'Z';
        if (!isUpper && !(code >= u'a' && code <= u'z') && !(code >= u'0' && code <= u'9')) {
            gap = true;
            continue;
        }
        if (gap && !result.isEmpty())
            result += u' ';
        gap = false;
        result += QChar(ushort(isUpper ? code + (u'a' - u'A') : code));
    }
    return result;
}

} // namespace

QString folded(const QString &text)
{
    return isAscii(text) ? collapsedAscii(text) : collapsed(latin(text));
}

} // namespace core
