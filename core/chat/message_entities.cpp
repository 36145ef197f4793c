// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/message_entities.h"

#include "core/base/decimal.h"
#include "core/base/folding.h"
#include "core/base/phone.h"
#include "core/chat/pasted_text.h"
#include "core/chat/triage_pack.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A date without a year further back than this is next year's.
constexpr int longestAgo = 180;

/// With digits in ASCII and blanks as such; every letter stays at its place.
QString plain(const QString &text)
{
    QString result = text;
    for (QChar &sign : result) {
        if (sign.digitValue() >= 0)
            sign = QChar(u'0' + sign.digitValue());
        else if (sign.isSpace())
            sign = u' ';
    }
    return result;
}

/// "2,50,000.50", "1.500,75", "1.500" as machines write them.
QString plainNumber(const QString &typed)
{
    const qsizetype last = std::max(typed.lastIndexOf(u'.'), typed.lastIndexOf(u','));
    if (last < 0)
        return typed;
    const QChar separator = typed[last];
    const QChar other = separator == u'.' ? u',' : u'.';
    // Three digits behind the only kind of separator are a group; anything else are decimals.
    const bool isGroup =
        !typed.contains(other) && (typed.count(separator) > 1 || typed.size() - last - 1 == 3);
    QString whole = isGroup ? typed : typed.left(last);
    whole.remove(u'.').remove(u',');
    return isGroup ? whole : whole + u'.' + typed.mid(last + 1);
}

/// "1.5" with five zeros is "150000".
QString shifted(const QString &number, int zeros)
{
    QString whole = number.section(u'.', 0, 0);
    QString rest = number.section(u'.', 1);
    while (zeros-- > 0) {
        whole += rest.isEmpty() ? QChar(u'0') : rest.front();
        rest.remove(0, 1);
    }
    return rest.isEmpty() ? whole : whole + u'.' + rest;
}

/// Looks for one kind of thing after the other, each in what the ones before it left.
class Finder
{
public:
    Finder(const QString &text, const ReaderSetting &setting)
        : m_text(text)
        , m_plain(plain(text))
        , m_setting(setting)
    {}

    QList<Found> run()
    {
        references();
        amounts();
        papers();
        dates();
        phones();
        quantities();
        words();
        std::sort(m_spans.begin(), m_spans.end(), [](const Span &a, const Span &b) {
            return a.from < b.from;
        });
        QList<Found> found;
        for (const Span &span : m_spans)
            found.append(span.found);
        return found;
    }

private:
    struct Span
    {
        qsizetype from;
        qsizetype to;
        Found found;
    };

    template <typename Read>
    void each(const QRegularExpression &pattern, Read read)
    {
        auto matches = pattern.globalMatch(m_plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype from = match.capturedStart();
            const qsizetype to = match.capturedEnd();
            const bool isTaken = std::any_of(m_spans.begin(), m_spans.end(), [&](const Span &span) {
                return from < span.to && span.from < to;
            });
            if (isTaken || from == to)
                continue;
            if (std::optional<Found> found = read(match)) {
                found->text = m_text.mid(from, to - from).simplified();
                m_spans.append({from, to, *found});
            }
        }
    }

    static QString firstOf(const QRegularExpressionMatch &match, int from, int to)
    {
        for (int group = from; group <= to; ++group) {
            if (!match.captured(group).isEmpty())
                return match.captured(group);
        }
        return {};
    }

    void references()
    {
        each(triagePack().reference,
             [&](const QRegularExpressionMatch &match) -> std::optional<Found> {
                 const QString bare = match.captured(2);
                 // Twelve digits by themselves may be a phone with its country's code.
                 if (!bare.isEmpty() && phoneIn(u'+' + bare))
                     return std::nullopt;
                 return Found{.kind = FoundKind::Reference,
                              .value = firstOf(match, 1, 2).toUpper()};
             });
    }

    void amounts()
    {
        each(triagePack().amount,
             [&](const QRegularExpressionMatch &match) -> std::optional<Found> {
                 for (const int group : {1, 3, 5}) {
                     if (match.captured(group).isEmpty())
                         continue;
                     const int zeros =
                         triagePack().magnitudes.value(folded(match.captured(group + 1)));
                     const Result<Money> amount =
                         moneyFromPlainText(shifted(plainNumber(match.captured(group)), zeros),
                                            m_setting.digits,
                                            u"amount"_s);
                     if (amount && amount->isPositive())
                         return Found{.kind = FoundKind::Amount, .amount = *amount};
                 }
                 return std::nullopt;
             });
    }

    void papers()
    {
        each(triagePack().paper, [](const QRegularExpressionMatch &match) -> std::optional<Found> {
            return Found{.kind = FoundKind::Paper, .value = firstOf(match, 1, 4)};
        });
    }

    void dates()
    {
        static const QRegularExpression numbers(
            u"(?<![0-9/.-])([0-9]{1,2})([/.-])([0-9]{1,2})(?:\\2([0-9]{4}|[0-9]{2}))?(?![0-9/])"_s);
        const bool dayIsFirst = dateOrderOf(m_setting.region) == DateOrder::DayFirst;
        each(numbers, [&](const QRegularExpressionMatch &match) -> std::optional<Found> {
            // "1.5" and "10-12" are other things than a day.
            if (match.captured(2) != u"/" && match.captured(4).isEmpty())
                return std::nullopt;
            const int first = match.captured(1).toInt();
            const int second = match.captured(3).toInt();
            return dated(match.captured(4).toInt(),
                         dayIsFirst ? second : first,
                         dayIsFirst ? first : second);
        });
        each(triagePack().namedDay, [&](const QRegularExpressionMatch &match) {
            return dated(
                0, triagePack().months.value(folded(match.captured(2))), match.captured(1).toInt());
        });
    }

    std::optional<Found> dated(int year, int month, int day) const
    {
        if (year == 0)
            year = m_setting.today.date().year();
        else if (year < 100)
            year += 2000;
        QDate date(year, month, day);
        if (!date.isValid() || !Day::of(date).isPlausible())
            return std::nullopt;
        if (Day::of(date) < m_setting.today.plus(-longestAgo))
            date = date.addYears(1);
        return Found{.kind = FoundKind::Date, .day = Day::of(date)};
    }

    std::optional<QString> phoneIn(const QString &text) const
    {
        const QString digits = digitsOf(text);
        const Result<Phone> phone = phoneFromText(text, m_setting.region);
        const bool isLong = digits.size() >= (text.startsWith(u'+') ? 8 : 9);
        return phone && isLong ? std::optional(phone->canonical) : std::nullopt;
    }

    void phones()
    {
        static const QRegularExpression numbers(
            u"(?<![\\p{L}0-9.,])\\+?[0-9(][0-9 ().-]{6,18}[0-9](?![\\p{L}0-9])"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        each(numbers, [&](const QRegularExpressionMatch &match) -> std::optional<Found> {
            QString typed = match.captured();
            const QString digits = digitsOf(typed);
            std::optional<QString> phone = phoneIn(typed);
            if (!phone && !typed.startsWith(u'+') && digits.size() > 10)
                phone = phoneIn(u'+' + digits);
            if (!phone)
                return std::nullopt;
            return Found{.kind = FoundKind::Phone, .value = *phone};
        });
    }

    void quantities()
    {
        each(triagePack().quantity,
             [](const QRegularExpressionMatch &match) -> std::optional<Found> {
                 const int zeros = match.captured(2).isEmpty() ? 0 : 3;
                 return Found{.kind = FoundKind::Quantity,
                              .value = shifted(plainNumber(match.captured(1)), zeros)};
             });
    }

    /// "tomorrow", "day after", "friday".
    void words()
    {
        static const QRegularExpression letters(u"[\\p{L}\\p{M}]+"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
        each(letters, [&](const QRegularExpressionMatch &match) -> std::optional<Found> {
            const QString word = folded(match.captured());
            const TriagePack &pack = triagePack();
            if (pack.days.contains(word))
                return Found{.kind = FoundKind::Date,
                             .day = m_setting.today.plus(pack.days.value(word))};
            const int weekday = pack.weekdays.value(word);
            if (weekday == 0)
                return std::nullopt;
            const int ahead = (weekday - m_setting.today.date().dayOfWeek() + 7) % 7;
            return Found{.kind = FoundKind::Date,
                         .day = m_setting.today.plus(ahead == 0 ? 7 : ahead)};
        });
    }

    const QString m_text;
    const QString m_plain;
    const ReaderSetting &m_setting;
    QList<Span> m_spans;
};

} // namespace

QList<Found> entitiesIn(const QString &text, const ReaderSetting &setting)
{
    return Finder(text, setting).run();
}

} // namespace core
