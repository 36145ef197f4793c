// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/message_reader.h"

#include "core/base/folding.h"
#include "core/chat/triage_pack.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRead = 20'000; ///< characters; what is behind decides nothing
constexpr int enough = 3;                 ///< points below which a guess is not sure
constexpr int ahead = 2;                  ///< points by which a sure guess leads

/// Of two types with equal points the one that costs more to overlook comes first.
constexpr std::array byWeight{MessageType::Payment,
                              MessageType::Support,
                              MessageType::Order,
                              MessageType::Booking,
                              MessageType::Hiring,
                              MessageType::Inquiry,
                              MessageType::Other};

class Score
{
public:
    void add(MessageType type, int points, const QString &reason = {})
    {
        m_points[size_t(type)] += points;
        if (!reason.isEmpty() && !m_reasons[size_t(type)].contains(reason))
            m_reasons[size_t(type)].append(reason);
    }
    int of(MessageType type) const { return m_points[size_t(type)]; }
    QStringList reasons(MessageType type) const { return m_reasons[size_t(type)]; }

private:
    std::array<int, byWeight.size()> m_points{};
    std::array<QStringList, byWeight.size()> m_reasons;
};

/// The longest phrase of the pack that starts at `from` counts, and takes its words with it.
qsizetype scorePhrase(const QStringList &words, qsizetype from, Score &score)
{
    const TriagePack &pack = triagePack();
    for (qsizetype length = std::min<qsizetype>(longestPhrase, words.size() - from); length > 0;
         --length) {
        const QString phrase = words.mid(from, length).join(u' ');
        const QList<WordWeight> known = pack.words.value(phrase);
        if (known.isEmpty())
            continue;
        for (const WordWeight &weight : known)
            score.add(weight.type, weight.points, weight.word);
        return length;
    }
    for (qsizetype length = words[from].size(); length >= shortestBeginning; --length) {
        const QList<WordWeight> known = pack.beginnings.value(words[from].left(length));
        if (known.isEmpty())
            continue;
        for (const WordWeight &weight : known)
            score.add(weight.type, weight.points, weight.word);
        break;
    }
    return 1;
}

void scoreFound(const QString &text, const MessageReading &reading, Score &score)
{
    // One's points may be the condition of the next, so the order matters.
    const auto support = [&](FoundKind kind, MessageType type, int points, bool isWanted) {
        const std::optional<Found> found = reading.firstOf(kind);
        if (found && isWanted)
            score.add(type, points, found->text);
    };
    using enum MessageType;
    support(FoundKind::Reference, Payment, 4, true);
    support(FoundKind::Amount, Payment, 2, score.of(Payment) > 0);
    support(FoundKind::Quantity, Order, 2, true);
    support(FoundKind::Date, Booking, 1, score.of(Booking) > 0);
    support(FoundKind::Paper, Support, 2, score.of(Support) > 0);
    if (text.contains(u'?') || text.contains(u'؟'))
        score.add(Inquiry, 1, u"?"_s);
}

} // namespace

MessageReading readMessage(const QString &text, const ReaderSetting &setting)
{
    const QString read = text.left(longestRead);
    MessageReading reading;
    reading.found = entitiesIn(read, setting);
    Score score;
    const QStringList words = folded(read).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size();)
        at += scorePhrase(words, at, score);
    scoreFound(read, reading, score);

    std::array<MessageType, byWeight.size()> order = byWeight;
    std::stable_sort(order.begin(), order.end(), [&score](MessageType a, MessageType b) {
        return score.of(a) > score.of(b);
    });
    if (score.of(order[0]) == 0)
        return reading;
    reading.type = order[0];
    reading.reasons = score.reasons(order[0]);
    reading.isSure =
        score.of(order[0]) >= enough && score.of(order[0]) - score.of(order[1]) >= ahead;
    if (!reading.isSure && score.of(order[1]) > 0)
        reading.orElse = order[1];
    return reading;
}

} // namespace core
