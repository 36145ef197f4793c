// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"
#include "core/domain/claim.h"
#include "core/domain/follow_up.h"
#include "core/domain/job.h"
#include "core/store/shop_file.h"

namespace core {

/// Messages that came in, until somebody decides what they become. Nothing leaves the inbox without
/// a decision, and every text stays.
class Inbox
{
public:
    explicit Inbox(ShopFile &shop) : m_shop(shop) {}

    /// Files what was pasted into `chat`, which is made when it is not there yet. What stands in
    /// the chat already is not added again.
    ///
    /// Refuses: NotPermitted; FieldMissing (text); TextTooLong; TooManyLines; NotFound (customer).
    Result<Pasted> pasted(const By &by, Id<Chat> chat, const Paste &paste);
    /// The chat that a paste goes on with: of the same customer, number or name; none when it is
    /// the first of its kind.
    ///
    /// Refuses: NotPermitted; as pasted, for a text that cannot be read.
    Result<std::optional<Id<Chat>>> chatFor(const By &by, const Paste &paste);

    /// Chats that wait, newest message first.
    Result<QList<WaitingRow>> waiting(const By &by, int limit);
    Result<int> waitingCount(const By &by);
    /// Chats nobody waits for, newest message first.
    Result<QList<WaitingRow>> decided(const By &by, int limit);
    /// Chats that were given to this person and not dealt with since, newest message first.
    Result<QList<WaitingRow>> heldBy(const By &by, Id<Staff> person, int limit);
    /// Refuses: NotPermitted; NotFound.
    Result<ChatCard> card(const By &by, Id<Chat> chat);
    /// The one chat that `text` names: an id, or its whole title.
    ///
    /// Refuses: NotFound; Ambiguous.
    Result<Id<Chat>> named(const By &by, const QString &text);

    // Each decision covers the messages up to `seen`, the last one on the screen of whoever
    // decides; none: all of them. What came in behind it goes on waiting.

    /// A job and the decision for it, in one act.
    ///
    /// Refuses: as Jobs::add; NotFound (chat).
    Result<JobCard>
    makeJob(const By &by, Id<Chat> chat, Id<Job> id, const NewJob &wanted, Id<Message> seen = {});
    /// Refuses: NotPermitted; NotFound (chat, customer, message); AmountNotPositive;
    /// AmountTooLarge; DateOutOfRange (after today); TextTooLong; IdReused.
    Result<ClaimRow> makeClaim(
        const By &by, Id<Chat> chat, Id<Claim> id, const NewClaim &wanted, Id<Message> seen = {});
    /// It is about the chat unless it says what else. Refuses: as FollowUps::add; NotFound (chat).
    Result<FollowUpRow> makeFollowUp(const By &by,
                                     Id<Chat> chat,
                                     Id<FollowUp> id,
                                     const NewFollowUp &wanted,
                                     Id<Message> seen = {});
    /// Somebody of the team takes it from here: theirs until the next decision.
    ///
    /// Refuses: NotPermitted; NotFound (chat, staff).
    Result<ChatCard> handOver(const By &by, Id<Chat> chat, Id<Staff> to, Id<Message> seen = {});
    /// Nothing is to be done. Writes nothing where nothing waits and nobody has it.
    ///
    /// Refuses: NotPermitted; NotFound; TextTooLong.
    Result<ChatCard>
    dismiss(const By &by, Id<Chat> chat, const QString &reason, Id<Message> seen = {});
    /// Refuses: NotPermitted; NotFound (chat, customer).
    Result<ChatCard> nameCustomer(const By &by, Id<Chat> chat, std::optional<Id<Customer>> who);

private:
    Result<Paste> cleaned(const Paste &paste) const;
    Result<Done> decide(
        Record &record, Id<Chat> chat, DecisionKind kind, const RowId &subject, Id<Message> seen);
    Result<Stored<Chat>> chatOf(Id<Chat> chat) const;
    Result<ChatCard> cardOf(Id<Chat> id) const;
    Result<QList<WaitingRow>> rowsOf(const By &by, ChatList list, int limit, Id<Staff> holder = {});
    MessageReading readingOf(const QList<Stored<Message>> &messages) const;

    ShopFile &m_shop;
};

} // namespace core
