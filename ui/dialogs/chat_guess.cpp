// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/chat_guess.h"

namespace ui {

namespace {

constexpr qsizetype longestTitle = 120;

} // namespace

core::JobKind kindOf(core::MessageType type)
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

QString wishIn(const core::ChatCard &card)
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

} // namespace ui
