// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tax_number.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr int ten = 10;

struct Rule
{
    QString country;
    QString prefix;
    QRegularExpression pattern;
    QString check;
    int regionLength = 0;
    QString sample;
};

QList<Rule> readRules()
{
    QFile file(u":/docket/packs/tax_numbers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of tax numbers is not built in");
    QList<Rule> rules;
    const QJsonArray numbers =
        QJsonDocument::fromJson(file.readAll()).object().value(u"numbers"_s).toArray();
    for (const QJsonValue &value : numbers) {
        const QJsonObject json = value.toObject();
        rules.append({.country = json.value(u"country"_s).toString(),
                      .prefix = json.value(u"prefix"_s).toString(),
                      .pattern = QRegularExpression(json.value(u"pattern"_s).toString()),
                      .check = json.value(u"check"_s).toString(),
                      .regionLength = int(json.value(u"region"_s).toInteger()),
                      .sample = json.value(u"sample"_s).toString()});
    }
    return rules;
}

const Rule *ruleFor(const QString &number, const QString &country)
{
    static const QList<Rule> rules = readRules();
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) {
        return rule.prefix.isEmpty() ? rule.country == country : number.startsWith(rule.prefix);
    });
    return found == rules.end() ? nullptr : &*found;
}

/// '0' to '9' and 'A' to 'Z' as 0 to 35.
int valueOf(QChar character)
{
    const int code = character.unicode();
    return code <= u'9' ? code - u'0' : code - u'A' + ten;
}

QList<int> digitsIn(const QString &text)
{
    QList<int> digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits.append(valueOf(character));
    }
    return digits;
}

/// Each of the first characters counts once or twice in turn; what is above 35 carries over.
bool isGstin(const QString &number)
{
    constexpr int base = 36;
    int sum = 0;
    for (qsizetype i = 0; i < number.size() - 1; ++i) {
        const int product = valueOf(number[i]) * (i % 2 == 0 ? 1 : 2);
        sum += product / base + product % base;
    }
    return valueOf(number.back()) == (base - sum % base) % base;
}

/// ISO 7064, MOD 11,10.
bool isMod11And10(const QList<int> &digits)
{
    constexpr int eleven = 11;
    int product = ten;
    for (qsizetype i = 0; i < digits.size() - 1; ++i) {
        const int sum = (digits[i] + product) % ten;
        product = 2 * (sum == 0 ? ten : sum) % eleven;
    }
    return digits.back() == (eleven - product) % ten;
}

bool isLuhn(const QList<int> &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const bool isDoubled = (digits.size() - i) % 2 == 0;
        const int value = isDoubled ? 2 * digits[i] : digits[i];
        sum += value / ten + value % ten;
    }
    return sum % ten == 0;
}

/// Seven weighted digits and two that make them up to a multiple of 97, or to 55 more.
bool isMod97(const QList<int> &digits)
{
    constexpr int modulus = 97;
    constexpr int since2009 = 55;
    constexpr int weighted = 7;
    int sum = digits[weighted] * ten + digits[weighted + 1];
    for (int i = 0; i < weighted; ++i)
        sum += digits[i] * (weighted + 1 - i);
    return sum % modulus == 0 || (sum + since2009) % modulus == 0;
}

/// Two digits in front are worked out from the nine of the firm; letters there are not checked.
bool isSiren(const QString &number)
{
    constexpr int modulus = 97;
    bool isNumber = false;
    const int key = number.mid(2, 2).toInt(&isNumber);
    const int firm = number.mid(4).toInt();
    return !isNumber || key == (12 + 3 * (firm % modulus)) % modulus;
}

bool isAbn(const QList<int> &digits)
{
    constexpr int modulus = 89;
    constexpr std::array weights{10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
    int sum = -weights[0];
    for (size_t i = 0; i < weights.size(); ++i)
        sum += digits[qsizetype(i)] * weights[i];
    return sum % modulus == 0;
}

/// The digit that the first `count` ask for behind them, weighted from the last one up from 2 to
/// `highest` and round again.
int brazilianCheck(const QList<int> &digits, qsizetype count, int highest)
{
    constexpr int eleven = 11;
    int sum = 0;
    int weight = 2;
    for (qsizetype i = count - 1; i >= 0; --i) {
        sum += digits[i] * weight;
        weight = weight == highest ? 2 : weight + 1;
    }
    const int rest = sum % eleven;
    return rest < 2 ? 0 : eleven - rest;
}

bool isCpfOrCnpj(const QList<int> &digits)
{
    constexpr int person = 11;
    const int highest = digits.size() == person ? person : 9;
    const qsizetype count = digits.size() - 2;
    return digits[count] == brazilianCheck(digits, count, highest)
           && digits[count + 1] == brazilianCheck(digits, count + 1, highest);
}

bool passes(const QString &check, const QString &number)
{
    if (check == u"gstin")
        return isGstin(number);
    if (check == u"siren")
        return isSiren(number);
    const QList<int> digits = digitsIn(number);
    if (check == u"mod_11_10")
        return isMod11And10(digits);
    if (check == u"luhn")
        return isLuhn(digits);
    if (check == u"mod_97")
        return isMod97(digits);
    if (check == u"abn")
        return isAbn(digits);
    return check != u"cpf_cnpj" || isCpfOrCnpj(digits);
}

QString withoutFurniture(const QString &typed)
{
    QString text;
    for (const QChar character : typed) {
        const bool isFurniture =
            character.isSpace() || character == u'.' || character == u'-' || character == u'/';
        if (!isFurniture)
            text.append(character.toUpper());
    }
    return text;
}

} // namespace

TaxNumber taxNumberFrom(const QString &typed, const QString &country)
{
    TaxNumber number{.text = withoutFurniture(typed)};
    const Rule *rule = number.text.isEmpty() ? nullptr : ruleFor(number.text, country);
    if (!rule)
        return number;
    number.sample = rule->sample;
    // Numbers of embassies and of those who withhold tax are of another shape and as long.
    if (number.text.size() == rule->sample.size())
        number.region = number.text.left(rule->regionLength);
    if (!rule->pattern.match(number.text).hasMatch()) {
        number.look = TaxNumberLook::Unusual;
        return number;
    }
    number.look = passes(rule->check, number.text) ? TaxNumberLook::Sound : TaxNumberLook::Mistyped;
    return number;
}

} // namespace core
