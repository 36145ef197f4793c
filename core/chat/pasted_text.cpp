// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/pasted_text.h"

#include "core/base/plain_text.h"

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The longest head and author that are taken for such.
constexpr qsizetype longestHead = 60;
constexpr qsizetype longestAuthor = 100;

/// Numbers with what stands between them: "20/11/2026", "10:30:15".
struct Numbers
{
    std::array<int, 3> parts{};
    std::array<qsizetype, 3> digits{};
    int count = 0;
    QChar separator;
};

/// A head in pieces, before anybody knows which part of the date is the day.
struct Head
{
    Numbers date;
    Numbers time;
    std::optional<bool> isAfternoon;
    QString raw;
    QStringView rest;
};

struct Piece
{
    std::optional<Head> head;
    PastedEntry entry;
};

bool isMark(QChar sign)
{
    return sign.category() == QChar::Other_Format;
}

/// Digits in ASCII, other blanks as plain ones, without direction marks: of the same meaning and
/// easier to read. Texts are kept as they came.
QString plain(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar sign : text) {
        if (sign.digitValue() >= 0)
            result += QChar(u'0' + sign.digitValue());
        else if (sign.isSpace())
            result += u' ';
        else if (!isMark(sign))
            result += sign;
    }
    return result;
}

/// Reads "a/b/c" or "h:m[:s]" off the front of `text`.
std::optional<Numbers> numbersOff(QStringView &text, QStringView separators)
{
    Numbers numbers;
    qsizetype at = 0;
    while (numbers.count < 3) {
        const qsizetype start = at;
        int value = 0;
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9' && at - start < 4)
            value = value * 10 + text[at++].unicode() - u'0';
        if (at == start)
            return std::nullopt;
        numbers.parts[size_t(numbers.count)] = value;
        numbers.digits[size_t(numbers.count)] = at - start;
        ++numbers.count;
        const bool goesOn = at + 1 < text.size() && separators.contains(text[at])
                            && (numbers.separator.isNull() || text[at] == numbers.separator)
                            && text[at + 1].isDigit();
        if (!goesOn)
            break;
        numbers.separator = text[at++];
    }
    text = text.mid(at);
    return numbers;
}

std::optional<Numbers> dateOff(QStringView &text)
{
    QStringView rest = text;
    const std::optional<Numbers> date = numbersOff(rest, u"/.-");
    if (!date || date->count != 3)
        return std::nullopt;
    text = rest.startsWith(u'.') ? rest.mid(1) : rest;
    return date;
}

/// Which half of the day a word names, written with or without dots and blanks.
std::optional<bool> halfOff(QStringView &text)
{
    static const std::array<std::pair<QString, bool>, 8> words{{{u"am"_s, false},
                                                                {u"pm"_s, true},
                                                                {u"ص"_s, false},
                                                                {u"م"_s, true},
                                                                {u"sa"_s, false},
                                                                {u"ch"_s, true},
                                                                {u"pg"_s, false},
                                                                {u"ptg"_s, true}}};
    QString word;
    qsizetype at = 0;
    for (; at < text.size() && (text[at].isLetter() || text[at] == u'.' || text[at] == u' ');
         ++at) {
        if (text[at].isLetter())
            word += text[at].toLower();
        for (const auto &[known, isAfternoon] : words) {
            const bool ends = at + 1 >= text.size() || !text[at + 1].isLetter();
            if (word == known && ends) {
                text = text.mid(at + 1);
                if (text.startsWith(u'.'))
                    text = text.mid(1);
                return isAfternoon;
            }
        }
    }
    return std::nullopt;
}

bool timeOff(QStringView &text, Head &head)
{
    QStringView rest = text;
    std::optional<Numbers> time = numbersOff(rest, u":.");
    if (!time || time->count < 2 || time->parts[0] > 23 || time->parts[1] > 59
        || time->parts[2] > 59)
        return false;
    head.time = *time;
    text = rest;
    QStringView behind = text;
    head.isAfternoon = halfOff(behind);
    if (head.isAfternoon)
        text = behind;
    return true;
}

void skipGap(QStringView &text)
{
    while (text.startsWith(u' ') || text.startsWith(u',') || text.startsWith(u'،'))
        text = text.mid(1);
}

/// Date and time in either order, and nothing else.
bool readStamp(QStringView &text, Head &head)
{
    QStringView rest = text;
    if (std::optional<Numbers> date = dateOff(rest)) {
        head.date = *date;
        skipGap(rest);
        if (!timeOff(rest, head))
            return false;
        text = rest;
        return true;
    }
    rest = text;
    if (!timeOff(rest, head))
        return false;
    skipGap(rest);
    const std::optional<Numbers> date = dateOff(rest);
    if (!date)
        return false;
    head.date = *date;
    text = rest;
    return true;
}

/// Where the head of `line` ends: behind "] " or " - "; nothing where there is none.
struct Ends
{
    qsizetype stampFrom = 0;
    qsizetype stampTo = 0;
    qsizetype rest = 0;
};

std::optional<Ends> endsOf(QStringView line)
{
    qsizetype start = 0;
    while (start < line.size() && isMark(line[start]))
        ++start;
    if (start >= line.size())
        return std::nullopt;
    const QStringView within = line.left(start + longestHead);
    if (line[start] == u'[') {
        const qsizetype close = within.indexOf(u']', start);
        if (close < 0)
            return std::nullopt;
        return Ends{start + 1, close, close + 1};
    }
    if (line[start].digitValue() < 0)
        return std::nullopt;
    for (const QStringView dash : {QStringView(u" - "), QStringView(u" – ")}) {
        if (const qsizetype at = within.indexOf(dash, start); at >= 0)
            return Ends{start, at, at + dash.size()};
    }
    return std::nullopt;
}

std::optional<Head> headOf(QStringView line)
{
    const std::optional<Ends> ends = endsOf(line);
    if (!ends)
        return std::nullopt;
    Head head;
    head.raw = plain(line.mid(ends->stampFrom, ends->stampTo - ends->stampFrom)).simplified();
    QStringView stamp = head.raw;
    if (!readStamp(stamp, head) || !stamp.trimmed().isEmpty())
        return std::nullopt;
    head.rest = line.mid(ends->rest);
    return head;
}

/// "Ravi: text"; a line of the program itself has no author.
void splitAuthor(QStringView rest, PastedEntry &entry)
{
    const qsizetype colon = rest.indexOf(QStringView(u": "));
    const qsizetype end = colon >= 0 ? colon : rest.endsWith(u':') ? rest.size() - 1 : -1;
    if (end > 0 && end <= longestAuthor) {
        const auto author = oneLine(rest.left(end).toString(), u"author"_s, Need::Optional);
        entry.author = author ? *author : QString();
        while (!entry.author.isEmpty() && isMark(entry.author.front()))
            entry.author.remove(0, 1);
        entry.text = rest.mid(end + 1).trimmed().toString();
        return;
    }
    entry.text = rest.trimmed().toString();
}

/// What the whole paste tells about the order; nothing when all days could be months.
std::optional<DateOrder> toldBy(const QList<Piece> &pieces)
{
    for (const Piece &piece : pieces) {
        if (!piece.head || piece.head->date.digits[0] > 2)
            continue;
        if (piece.head->date.parts[0] > 12)
            return DateOrder::DayFirst;
        if (piece.head->date.parts[1] > 12)
            return DateOrder::MonthFirst;
    }
    return std::nullopt;
}

std::optional<Day> dayOf(const Numbers &date, DateOrder order)
{
    const bool isYearFirst = date.digits[0] > 2;
    int year = isYearFirst ? date.parts[0] : date.parts[2];
    const int second = date.parts[1];
    const int first = isYearFirst ? date.parts[2] : date.parts[0];
    if (year < 100)
        year += 2000;
    const bool dayIsFirst = isYearFirst || order == DateOrder::DayFirst;
    const QDate day(year, dayIsFirst ? second : first, dayIsFirst ? first : second);
    const bool isKnown = day.isValid() && Day::of(day).isPlausible();
    return isKnown ? std::optional(Day::of(day)) : std::nullopt;
}

int secondOf(const Head &head)
{
    int hour = head.time.parts[0];
    if (head.isAfternoon && hour <= 12)
        hour = hour % 12 + (*head.isAfternoon ? 12 : 0);
    return (hour * 60 + head.time.parts[1]) * 60 + head.time.parts[2];
}

} // namespace

DateOrder dateOrderOf(const QString &region)
{
    static const QStringList monthFirst{u"US"_s, u"PH"_s, u"PR"_s, u"GU"_s};
    return monthFirst.contains(region.toUpper()) ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

Result<QList<PastedEntry>> readPaste(const QString &text, DateOrder order)
{
    const Result<QString> kept = severalLines(text, u"text"_s, longestPaste);
    if (!kept)
        return kept.error();
    if (kept->isEmpty())
        return Error{.kind = ErrorKind::FieldMissing, .subject = u"text"_s};

    QList<Piece> pieces;
    for (const QStringView line : QStringView(*kept).split(u'\n')) {
        if (std::optional<Head> head = headOf(line)) {
            if (pieces.size() >= mostPasted) {
                return Error{.kind = ErrorKind::TooManyLines,
                             .allowed = QString::number(mostPasted)};
            }
            Piece piece{.head = head, .entry = {}};
            splitAuthor(head->rest, piece.entry);
            pieces.append(piece);
        } else if (pieces.isEmpty()) {
            pieces.append({.head = {}, .entry = {.text = line.toString()}});
        } else {
            pieces.last().entry.text += u'\n' + line.toString();
        }
    }
    const DateOrder read = toldBy(pieces).value_or(order);
    QList<PastedEntry> entries;
    for (Piece &piece : pieces) {
        piece.entry.text = piece.entry.text.trimmed();
        if (piece.head) {
            piece.entry.raw = piece.head->raw;
            piece.entry.day = dayOf(piece.head->date, read);
            if (piece.entry.day)
                piece.entry.second = secondOf(*piece.head);
        }
        if (!piece.entry.text.isEmpty())
            entries.append(piece.entry);
    }
    if (entries.isEmpty())
        return Error{.kind = ErrorKind::FieldMissing, .subject = u"text"_s};
    return entries;
}

} // namespace core
