// SPDX-License-Identifier: GPL-3.0-or-later
// How what was pasted comes into the inbox: the other half of Inbox.
#include "core/base/folding.h"
#include "core/base/phone.h"
#include "core/base/plain_text.h"
#include "core/chat/pasted_text.h"
#include "core/service/inbox.h"
#include "core/store/chat_store.h"
#include "core/store/customer_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 120;

/// Files one paste: tells the shop's own words from the others', and what is new from what stands.
class Filing
{
public:
    Filing(ShopFile &shop, const Paste &paste, const QList<PastedEntry> &entries)
        : m_shop(shop)
        , m_paste(paste)
        , m_entries(entries)
        , m_store(shop.database())
    {}

    Pasted into(Record &record, Id<Chat> chat);
    /// Who wrote the first message that is not the shop's own.
    QString writer() const;
    /// The writer's number, where the author is one.
    QString address() const;

private:
    Direction directionOf(const PastedEntry &entry) const;
    Chat newChat() const;
    Message messageOf(const PastedEntry &entry) const;

    ShopFile &m_shop;
    const Paste &m_paste;
    const QList<PastedEntry> &m_entries;
    ChatStore m_store;
};

Direction Filing::directionOf(const PastedEntry &entry) const
{
    // A head without an author: what the program that carried the chat says.
    if (entry.author.isEmpty())
        return entry.raw.isEmpty() ? Direction::In : Direction::Note;
    const bool isUs = folded(entry.author) == folded(m_paste.us)
                      || folded(entry.author) == folded(m_shop.facts().name)
                      || m_store.isUs(entry.author);
    return isUs ? Direction::Out : Direction::In;
}

QString Filing::writer() const
{
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [this](const PastedEntry &one) {
            return !one.author.isEmpty() && directionOf(one) == Direction::In;
        });
    return entry == m_entries.end() ? QString() : entry->author;
}

QString Filing::address() const
{
    const Result<Phone> phone = phoneFromText(writer(), m_shop.facts().country.phoneRegion);
    return phone ? phone->canonical : QString();
}

Chat Filing::newChat() const
{
    Chat chat{.channel = m_paste.channel,
              .title = m_paste.title,
              .address = address(),
              .customer = m_paste.customer};
    if (chat.title.isEmpty() && chat.customer)
        chat.title = CustomerStore(m_shop.database()).row(*chat.customer).name;
    if (chat.title.isEmpty())
        chat.title = writer();
    if (chat.title.isEmpty())
        chat.title = m_entries.first().text.simplified().left(40);
    return chat;
}

Message Filing::messageOf(const PastedEntry &entry) const
{
    Message message{.direction = directionOf(entry),
                    .origin = MessageOrigin::Paste,
                    .author = entry.author,
                    .text = entry.text,
                    .saidAt = {},
                    .saidRaw = entry.raw,
                    .arrivedAt = m_shop.now()};
    if (entry.day)
        message.saidAt = m_shop.facts().calendar.instantOf(*entry.day, entry.second.value_or(0));
    return message;
}

Pasted Filing::into(Record &record, Id<Chat> chat)
{
    const std::optional<Stored<Chat>> present = m_store.byId(chat);
    if (!present)
        m_store.put(record, chat, newChat());
    else if (m_paste.customer && !(*present)->customer)
        m_store.nameCustomer(record, chat, m_paste.customer);

    // What is pasted again stands already. Without a time "ok" may be said again another day.
    QHash<QString, int> known = m_store.known(chat, {m_shop.now().micros - microsPerDay});
    Pasted came{.chat = chat, .added = 0, .known = 0};
    qint64 place = m_store.nextPlace(chat);
    for (const PastedEntry &entry : m_entries) {
        if (int &left = known[sameKey(entry.author, entry.raw, entry.text)]; left > 0) {
            --left;
            ++came.known;
            continue;
        }
        m_store.add(record, Id<Message>(record.newId()), chat, place++, messageOf(entry));
        ++came.added;
    }
    return came;
}

} // namespace

Result<Paste> Inbox::cleaned(const Paste &paste) const
{
    Paste clean = paste;
    const Result<QString> title = oneLine(paste.title, u"title"_s, Need::Optional, longestTitle);
    const Result<QString> us = oneLine(paste.us, u"us"_s, Need::Optional, longestTitle);
    for (const Result<QString> *part : {&title, &us}) {
        if (!*part)
            return part->error();
    }
    clean.title = *title;
    clean.us = *us;
    return clean;
}

Result<Pasted> Inbox::pasted(const By &by, Id<Chat> chat, const Paste &paste)
{
    const Result<Paste> clean = cleaned(paste);
    if (!clean)
        return clean.error();
    const auto entries = readPaste(paste.text, dateOrderOf(m_shop.facts().country.code));
    if (!entries)
        return entries.error();
    return m_shop.write(
        {.verb = verbs::pasteChat, .by = by}, [&](Record &record) -> Result<Pasted> {
            if (clean->customer && !CustomerStore(m_shop.database()).byId(*clean->customer)) {
                return Error{.kind = ErrorKind::NotFound,
                             .subject = u"customer"_s,
                             .given = clean->customer->text()};
            }
            return Filing(m_shop, *clean, *entries).into(record, chat);
        });
}

Result<std::optional<Id<Chat>>> Inbox::chatFor(const By &by, const Paste &paste)
{
    const Result<Paste> clean = cleaned(paste);
    if (!clean)
        return clean.error();
    const auto entries = readPaste(paste.text, dateOrderOf(m_shop.facts().country.code));
    if (!entries)
        return entries.error();
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<std::optional<Id<Chat>>> {
        const ChatStore store(m_shop.database());
        const Filing filing(m_shop, *clean, *entries);
        QList<Id<Chat>> known;
        if (clean->customer)
            known = store.ofCustomer(*clean->customer);
        if (known.isEmpty())
            known = store.withAddress(filing.address());
        const QString title = clean->title.isEmpty() ? filing.writer() : clean->title;
        if (known.isEmpty() && !title.isEmpty())
            known = store.titled(title);
        return known.isEmpty() ? std::nullopt : std::optional(known.first());
    });
}

} // namespace core
