// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/chat_guess.h"

#include "ui/text/labels.h"

#include <QLocale>

namespace ui {

namespace {

constexpr qsizetype longestTitle = 120;

QString quoted(const QStringList &words)
{
    QStringList marked;
    for (const QString &word : words)
        marked.append(QLocale().quoteString(word));
    return QLocale().createSeparatedList(marked);
}

} // namespace

core::JobKind ChatGuess::kindOf(core::MessageType type)
{
    switch (type) {
    case core::MessageType::Order:
        return core::JobKind::Order;
    case core::MessageType::Booking:
        return core::JobKind::Booking;
    case core::MessageType::Support:
        return core::JobKind::Complaint;
    case core::MessageType::Hiring:
        return core::JobKind::Applicant;
    case core::MessageType::Inquiry:
    case core::MessageType::Payment:
    case core::MessageType::Other:
        return core::JobKind::Enquiry;
    }
    Q_UNREACHABLE();
}

QString ChatGuess::wish(const core::ChatCard &card)
{
    QString wish;
    const QList<core::Stored<core::Message>> waiting =
        card.messages.last(std::min<qsizetype>(card.waiting, card.messages.size()));
    for (const core::Stored<core::Message> &message : waiting) {
        if (message->direction == core::Direction::In && message->text.size() > wish.size())
            wish = message->text;
    }
    return wish.simplified().left(longestTitle);
}

QString ChatGuess::sentence(const core::ChatCard &card)
{
    const core::MessageReading &reading = card.reading;
    if (card.waiting == 0)
        return tr("Nothing waits here. What was said can still become something.");
    if (reading.type == core::MessageType::Other)
        return tr("What is this about? The words do not tell.");
    //: a guess what a message is about, such as "Order?"
    const QString guess = tr("%1?").arg(Labels::of(reading.type));
    if (reading.reasons.isEmpty())
        return guess;
    //: the guess, and the words of the message that led to it
    return tr("%1 Because of: %2").arg(guess, quoted(reading.reasons));
}

} // namespace ui
