// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/triage_pack.h"

#include "core/base/folding.h"
#include "core/base/json_fields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

MessageType typeNamed(const QString &name)
{
    static const QStringList names{u"inquiry"_s,
                                   u"order"_s,
                                   u"support"_s,
                                   u"booking"_s,
                                   u"payment"_s,
                                   u"hiring"_s,
                                   u"other"_s};
    return static_cast<MessageType>(names.indexOf(name));
}

void addWords(TriagePack &pack, const QJsonObject &language)
{
    for (auto type = language.begin(); type != language.end(); ++type) {
        const QJsonObject byPoints = type->toObject();
        for (auto points = byPoints.begin(); points != byPoints.end(); ++points) {
            const QJsonArray words = points->toArray();
            for (const QJsonValue &value : words) {
                const QString word = value.toString();
                const WordWeight weight{typeNamed(type.key()), points.key().toInt(), word};
                (word.endsWith(u'*') ? pack.beginnings : pack.words)[folded(word)].append(weight);
            }
        }
    }
}

QHash<QString, int> numbersIn(const QJsonObject &json)
{
    QHash<QString, int> numbers;
    for (auto one = json.begin(); one != json.end(); ++one)
        numbers.insert(folded(one.key()), one->toInt());
    return numbers;
}

/// "(?:pieces|pcs)", longest first, so that "pc" does not take the front of "pcs".
QString anyOf(QStringList words)
{
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
        return a.size() > b.size();
    });
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return u"(?:"_s + words.join(u'|') + u')';
}

QRegularExpression pattern(const QString &text)
{
    QRegularExpression made(text,
                            QRegularExpression::CaseInsensitiveOption
                                | QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

void addPatterns(TriagePack &pack, const QJsonObject &json)
{
    const auto any = [&json](const QString &name) { return anyOf(textsOf(json.value(name))); };
    const QString zeros = anyOf(json.value("magnitudes"_L1).toObject().keys());
    const QString number = u"([0-9](?:[0-9.,]{0,20}[0-9])?)"_s;
    const QString scaled = number + u"\\s?("_s + zeros + u"(?![\\p{L}]))?"_s;
    const QString start = u"(?<![\\p{L}0-9])"_s;
    const QString end = u"(?![\\p{L}0-9])"_s;
    pack.amount =
        pattern(u"(?:"_s + start + any(u"currency_before"_s) + u"\\s?"_s + scaled + u")|(?:"_s
                + start + scaled + u"\\s?"_s + any(u"currency_after"_s) + u"(?![\\p{L}]))|(?:"_s
                + start + any(u"payment_verbs"_s) + u"\\s+"_s + scaled + end + u')');
    pack.quantity = pattern(start + u"([0-9][0-9.,]{0,12})\\s?(k\\s?)?"_s + any(u"units"_s) + end);
    const QString ownNumber = u"([A-Z0-9]{0,4}/[0-9]{2}-[0-9]{2}/[0-9]{1,6})"_s;
    const QString codedNumber = u"((?:INV|JOB|QUO|ORD)[-/][A-Z0-9/-]{1,16})"_s;
    pack.paper = pattern(
        start + u"(?:"_s + ownNumber + u'|' + codedNumber + u'|' + any(u"paper_words"_s)
        + u"\\s?(?:no|number|num|nr|nº|n°)?[.:]?\\s?#?([0-9]{1,8})"_s + u"|#([0-9]{1,8}))"_s + end);
    pack.reference = pattern(
        start + u"(?:"_s + any(u"reference_words"_s)
        + u"\\s?(?:no|number|id)?[.:#]?\\s?([A-Z]{0,6}[0-9][A-Z0-9]{7,21})|([0-9]{12}))"_s + end);
    const QString month = anyOf(json.value("months"_L1).toObject().keys());
    pack.namedDay =
        pattern(start + u"([0-9]{1,2})(?:st|nd|rd|th|º)?\\s(?:de\\s)?("_s + month + u")\\w*"_s);
}

TriagePack readPack()
{
    QFile file(u":/docket/packs/triage.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the words of triage are not built in");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    TriagePack pack;
    for (const QJsonValue &language : json.value("words"_L1).toObject())
        addWords(pack, language.toObject());
    pack.days = numbersIn(json.value("days"_L1).toObject());
    pack.weekdays = numbersIn(json.value("weekdays"_L1).toObject());
    pack.months = numbersIn(json.value("months"_L1).toObject());
    pack.magnitudes = numbersIn(json.value("magnitudes"_L1).toObject());
    addPatterns(pack, json);
    return pack;
}

} // namespace

const TriagePack &triagePack()
{
    static const TriagePack pack = readPack();
    return pack;
}

} // namespace core
