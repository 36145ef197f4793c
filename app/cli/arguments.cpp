// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    bool takesValue = false;
    bool repeats = false;
    bool required = false;
};

struct Rules
{
    QHash<QString, Rule> options;
    int requiredPlaces = 0;
    int places = 0;
};

Rules rulesOf(const QString &synopsis)
{
    Rules rules;
    static const QRegularExpression part(
        u"(\\[)?(?:--([a-z-]+)(?: ([A-Z][A-Z:-]*))?|\\b([A-Z][A-Z-]*)\\b)(\\])?(\\.\\.\\.)?"_s);
    auto matches = part.globalMatch(synopsis);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool optional = !match.captured(1).isEmpty();
        if (match.captured(2).isEmpty()) {
            ++rules.places;
            rules.requiredPlaces += optional ? 0 : 1;
            continue;
        }
        rules.options.insert(match.captured(2),
                             {.takesValue = !match.captured(3).isEmpty(),
                              .repeats = !match.captured(6).isEmpty(),
                              .required = !optional});
    }
    return rules;
}

} // namespace

std::optional<UsageFault>
Arguments::read(const QString &synopsis, const QStringList &given, Arguments &out)
{
    const Rules rules = rulesOf(synopsis);
    QStringList words = given;
    for (const QString &shorter : {u"-o"_s, u"--out"_s}) {
        if (rules.options.contains(shorter.mid(2))) // cash goes out of a drawer, too
            continue;
        std::replace(words.begin(), words.end(), shorter, u"--output"_s);
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u"--"_s)) {
            out.m_places.append(words[i]);
            continue;
        }
        const QString option = words[i].mid(2).section(u'=', 0, 0);
        const auto rule = rules.options.constFind(option);
        if (rule == rules.options.constEnd())
            return UsageFault{Words::tr("There is no option --%1 here.").arg(option)};
        if (out.has(option) && !rule->repeats)
            return UsageFault{Words::tr("--%1 is given twice.").arg(option)};
        if (!rule->takesValue) {
            out.m_values.insert(option, {});
        } else if (words[i].contains(u'=')) {
            out.m_values[option].append(words[i].section(u'=', 1));
        } else if (i + 1 < words.size()) {
            out.m_values[option].append(words[++i]);
        } else {
            return UsageFault{Words::tr("--%1 needs a value behind it.").arg(option)};
        }
    }
    for (auto rule = rules.options.cbegin(); rule != rules.options.cend(); ++rule) {
        if (rule->required && !out.has(rule.key()))
            return UsageFault{Words::tr("--%1 is missing.").arg(rule.key())};
    }
    if (out.m_places.size() < rules.requiredPlaces)
        return UsageFault{Words::tr("Something is missing.")};
    if (out.m_places.size() > rules.places)
        return UsageFault{Words::tr("“%1” is one word too many.").arg(out.m_places.last())};
    return std::nullopt;
}

std::optional<QString> Arguments::valueIfAny(const QString &option) const
{
    return has(option) ? std::optional(value(option)) : std::nullopt;
}

std::optional<QStringList> wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    QChar quote;
    bool inWord = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'\\' && quote != u'\'' && i + 1 < line.size()) {
            word += line[++i];
            inWord = true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            inWord = true;
        } else if (c.isSpace()) {
            if (inWord)
                words.append(word);
            word.clear();
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (!quote.isNull())
        return std::nullopt;
    if (inWord)
        words.append(word);
    return words;
}

} // namespace app
