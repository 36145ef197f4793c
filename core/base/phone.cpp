// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

#include <QCache>
#include <QList>

#include <phonenumbers/phonenumberutil.h>
#include <string>
#include <string_view>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace core {
namespace {

constexpr auto anyPhone = PhoneNumberUtil::FIXED_LINE_OR_MOBILE;

/// Ten times what the longest number needs, blanks and brackets included.
constexpr qsizetype longestText = 200;

constexpr char32_t fullWidthPlus = 0xFF0B;

bool isSeparator(char32_t sign)
{
    constexpr std::u32string_view others = U"().[]/·−";
    return QChar::isSpace(sign) || QChar::category(sign) == QChar::Punctuation_Dash
           || others.find(sign) != std::u32string_view::npos;
}

/// The text in ASCII, blank where people separate; nothing when a sign cannot stand in a number.
std::optional<std::string> dialled(const QString &text)
{
    std::string ascii;
    for (const char32_t sign : text.toUcs4()) {
        const int digit = QChar::digitValue(sign);
        // Copied numbers carry marks of writing direction that nobody sees.
        if (QChar::category(sign) == QChar::Other_Format)
            continue;
        if (digit >= 0)
            ascii += char('0' + digit);
        else if ((sign == U'+' || sign == fullWidthPlus)
                 && ascii.find_first_not_of(' ') == std::string::npos)
            ascii += '+';
        else if (isSeparator(sign))
            ascii += ' ';
        else
            return std::nullopt;
    }
    return ascii;
}

/// The numbers of digits that a fixed or mobile number of this country may have: "10", "7 to 10".
QString possibleLengths(const PhoneNumberUtil &plan, const PhoneNumber &number)
{
    constexpr int longestNational = 17;
    QList<int> lengths;
    quint64 digits = 1;
    for (int length = 1; length <= longestNational; ++length, digits = digits * 10 + 1) {
        PhoneNumber probe;
        probe.set_country_code(number.country_code());
        probe.set_national_number(digits);
        if (plan.IsPossibleNumberForTypeWithReason(probe, anyPhone) == PhoneNumberUtil::IS_POSSIBLE)
            lengths.append(length);
    }
    if (lengths.isEmpty())
        return {};
    if (lengths.size() == 1)
        return QString::number(lengths.first());
    return u"%1 to %2"_s.arg(lengths.first()).arg(lengths.last());
}

/// A number of the region's country, of any length: enough to ask for possible lengths.
PhoneNumber anyNumberOf(const PhoneNumberUtil &plan, const std::string &region)
{
    PhoneNumber number;
    number.set_country_code(plan.GetCountryCodeForRegion(region));
    return number;
}

/// Whether the length is wrong, and on which side; nothing when it is right.
std::optional<ErrorKind> lengthFault(const PhoneNumberUtil &plan, const PhoneNumber &number)
{
    switch (plan.IsPossibleNumberForTypeWithReason(number, anyPhone)) {
    case PhoneNumberUtil::IS_POSSIBLE:
        return std::nullopt;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return ErrorKind::NotAPhone;
    case PhoneNumberUtil::TOO_LONG:
        return ErrorKind::PhoneTooLong;
    // Between two possible lengths a digit was more likely forgotten than doubled.
    case PhoneNumberUtil::INVALID_LENGTH:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
    case PhoneNumberUtil::TOO_SHORT:
        break;
    }
    return ErrorKind::PhoneTooShort;
}

std::optional<ErrorKind> faultOf(PhoneNumberUtil::ErrorType error, qsizetype digits)
{
    switch (error) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        return std::nullopt;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return ErrorKind::PhoneTooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return ErrorKind::PhoneTooLong;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
    case PhoneNumberUtil::NOT_A_NUMBER:
        break;
    }
    return digits < 3 ? ErrorKind::PhoneTooShort : ErrorKind::NotAPhone;
}

Error refusal(ErrorKind kind,
              const QString &text,
              const PhoneNumberUtil &plan,
              const PhoneNumber &number)
{
    const bool isLength = kind != ErrorKind::NotAPhone;
    return {.kind = kind,
            .given = text,
            .allowed = isLength ? possibleLengths(plan, number) : QString()};
}

} // namespace

Result<Phone> phoneFromText(const QString &text, const QString &region)
{
    const auto ascii = text.size() <= longestText ? dialled(text) : std::nullopt;
    const qsizetype digits = ascii ? digitsOf(text).size() : 0;
    if (digits == 0)
        return Error{.kind = ErrorKind::NotAPhone, .given = text};

    const PhoneNumberUtil &plan = *PhoneNumberUtil::GetInstance();
    const std::string regionCode = region.toUpper().toStdString();
    PhoneNumber number;
    if (const auto fault = faultOf(plan.Parse(*ascii, regionCode, &number), digits))
        return refusal(*fault, text, plan, anyNumberOf(plan, regionCode));
    // Service numbers have lengths of their own; the plan knows those that exist.
    if (const auto fault = lengthFault(plan, number); fault && !plan.IsValidNumber(number))
        return refusal(*fault, text, plan, number);

    std::string canonical;
    plan.Format(number, PhoneNumberUtil::E164, &canonical);
    return Phone{.raw = text, .canonical = QString::fromStdString(canonical)};
}

QString spacedPhone(const QString &canonical)
{
    // Lists and papers say the same few numbers again and again; working one out takes as long as
    // laying out a table.
    constexpr int mostSeen = 1000;
    thread_local QCache<QString, QString> seen(mostSeen);
    if (const QString *before = seen.object(canonical))
        return *before;
    const PhoneNumberUtil &plan = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (plan.Parse(canonical.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return canonical;
    std::string spaced;
    plan.Format(number, PhoneNumberUtil::INTERNATIONAL, &spaced);
    auto *said = new QString(QString::fromStdString(spaced));
    const QString answer = *said;
    seen.insert(canonical, said);
    return answer;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const char32_t sign : text.toUcs4()) {
        if (const int digit = QChar::digitValue(sign); digit >= 0)
            digits += QChar(u'0' + digit);
    }
    return digits;
}

} // namespace core
