// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/iban.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ibanHead = 4; ///< country and check digits

/// How long the numbers of a country are; zero where it has none.
qsizetype lengthIn(const QString &country)
{
    static const QJsonObject lengths = [] {
        QFile file(u":/docket/packs/iban.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the lengths of account numbers are not built in");
        return QJsonDocument::fromJson(file.readAll())["lengths"_L1].toObject();
    }();
    return lengths.value(country).toInteger();
}

bool isRight(const QString &number)
{
    int rest = 0;
    for (const QChar one : number.mid(ibanHead) + number.left(ibanHead)) {
        const int value = one.isDigit() ? one.digitValue() : one.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

} // namespace

QString ibanIn(const QString &text)
{
    static const QRegularExpression start(u"\\b[A-Z]{2}[0-9]{2}"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression signs(u"^[A-Z]{2}[0-9]{2}[0-9A-Z]+$"_s);
    auto found = start.globalMatch(text);
    while (found.hasNext()) {
        const qsizetype from = found.next().capturedStart();
        QString number = text.mid(from).section(u'\n', 0, 0).toUpper();
        number.remove(u' ').remove(QChar::Nbsp);
        const qsizetype length = lengthIn(number.left(2));
        number.truncate(length);
        if (length > 0 && number.size() == length && signs.match(number).hasMatch()
            && isRight(number))
            return number;
    }
    return {};
}

} // namespace core
