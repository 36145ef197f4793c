// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox_page.h"

#include "core/chat/click_link.h"
#include "ui/dialogs/decision_panel.h"
#include "ui/dialogs/paste_sheet.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChats = 200;
constexpr int panelWidth = 370;
constexpr int talkWidth = 240; // the least that a conversation needs
constexpr int chatWidth = 300;

} // namespace

InboxPage::InboxPage(Desk &desk, QWidget *parent)
    : Page(desk, tr("Inbox"), core::Topic::Chats | core::Topic::Customers, parent)
    , m_scope(new QButtonGroup(this))
    , m_chats(new LineList(tr("Chats")))
    , m_list(new ListOrEmpty(m_chats, u"inbox"_s))
    , m_title(new Label({}, TypeRole::Strong))
    , m_address((new Label)->muted())
    , m_messages(new LineList(tr("Messages"), LineList::Detail::Whole))
    , m_panel(new DecisionPanel(desk, nullptr))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(chatSide(), 3);
    row->addWidget(talkSide(), 4);
    row->addWidget(m_panel, 3);
    m_panel->setMaximumWidth(panelWidth);
    bindKeys();
    m_panel->clear();
    connect(m_panel, &DecisionPanel::decided, m_chats, [this]() { m_chats->setFocus(); });
    connect(m_chats, &LineList::lineChanged, this, [this]() {
        m_asked.reset();
        showFocused();
    });
}

QWidget *InboxPage::chatSide()
{
    auto *side = new QWidget;
    side->setMaximumWidth(chatWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *scopes = new QHBoxLayout;
    const auto add = [&](const QString &words, Shown shown) {
        auto *button = plainButton(words, ButtonKind::Quiet);
        button->setCheckable(true);
        button->setChecked(shown == m_shown);
        m_scope->addButton(button, int(shown));
        scopes->addWidget(button);
    };
    add(tr("Waiting"), Shown::Waiting);
    add(tr("Mine"), Shown::Mine);
    add(tr("Done"), Shown::Done);
    scopes->addStretch(1);
    column->addLayout(scopes);
    column->addWidget(m_list, 1);
    // Toggled, not clicked: a screen reader switches such a button without a click.
    connect(m_scope, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (!isChosen)
            return;
        m_shown = static_cast<Shown>(id);
        m_asked.reset();
        reload();
    });
    return side;
}

QWidget *InboxPage::talkSide()
{
    auto *side = new QWidget;
    side->setMinimumWidth(talkWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(m_title);
    column->addWidget(m_address);
    column->addWidget(m_messages, 1);
    return side;
}

void InboxPage::bindKeys()
{
    m_paste = registry().bind(commands::pasteHere, this, [this]() {
        (new PasteSheet(desk(), {}, window()))->openOver();
    });
    registry().bind(commands::makeJob, this, [this]() { m_panel->makeJob(); });
    registry().bind(commands::jobRow, m_chats, [this]() { m_panel->beginJob(); });
    registry().bind(commands::claimRow, m_chats, [this]() { m_panel->makeClaim(); });
    registry().bind(commands::doneRow, m_chats, [this]() { m_panel->dismiss(); });
    registry().bind(commands::giveRow, m_chats, [this]() { m_panel->askWhom(); });
    registry().bind(commands::matchRow, m_chats, [this]() { m_panel->acceptMatch(); });
    registry().bind(commands::writeRow, m_chats, [this]() { write(); });
    registry().bind(commands::openRow, m_chats, [this]() { m_messages->setFocus(); });
}

QWidget *InboxPage::firstFocus()
{
    return m_chats->count() > 0 ? static_cast<QWidget *>(m_chats) : nullptr;
}

Subject InboxPage::subject() const
{
    return m_panel->subject();
}

Line InboxPage::lineOf(const core::WaitingRow &row) const
{
    const bool isGuess = row.messages > 0 && row.reading.type != core::MessageType::Other;
    return {.key = row.id.row().bytes(),
            .title = row.customer.isEmpty() ? row.title : row.customer,
            .trailing = voice().moment(row.latest),
            .detail = row.lastText,
            //: a guess what a message is about, such as "Order?"
            .chip = isGuess ? tr("%1?").arg(Labels::of(row.reading.type)) : QString(),
            .tone = Tone::Plain,
            .note = row.messages > 0 ? Labels::waiting(row.since, desk().shop().file->now())
                    : row.holderName.isEmpty() ? QString()
                                               : tr("%1 has it").arg(row.holderName)};
}

core::Result<QList<core::WaitingRow>> InboxPage::chats(Shown shown)
{
    core::Inbox &inbox = desk().shop().inbox;
    const core::By by = desk().by();
    switch (shown) {
    case Shown::Waiting:
        return inbox.waiting(by, mostChats);
    case Shown::Mine:
        return inbox.heldBy(by, by.actor, mostChats);
    case Shown::Done:
        return inbox.decided(by, mostChats);
    }
    Q_UNREACHABLE();
}

void InboxPage::nameScopes()
{
    const auto waiting = desk().shop().inbox.waitingCount(desk().by());
    const auto mine = chats(Shown::Mine);
    const auto name = [this](Shown shown, const QString &words, qsizetype count) {
        //: what a list is narrowed to, and how many there are
        m_scope->button(int(shown))->setText(count > 0 ? tr("%1 %2").arg(words).arg(count) : words);
    };
    name(Shown::Waiting, tr("Waiting"), waiting ? *waiting : 0);
    name(Shown::Mine, tr("Mine"), mine ? mine->size() : 0);
}

void InboxPage::showChats()
{
    const auto rows = chats(m_shown);
    if (!rows)
        return desk().refuse(rows.error());
    QList<Line> lines;
    for (const core::WaitingRow &row : *rows)
        lines.append(lineOf(row));
    const QSignalBlocker quiet(m_chats);
    m_chats->show(lines);
    m_list->showList(!lines.isEmpty());
    if (m_asked)
        m_chats->select(m_asked->row().bytes());
    else if (m_chats->key().isEmpty() && !lines.isEmpty())
        m_chats->select(lines.first().key);
}

void InboxPage::reload()
{
    if (m_shown == Shown::Waiting) {
        m_list->emptyState().say(
            tr("Nobody waits for an answer"),
            tr("Copy messages in WhatsApp and paste them here: they become jobs or payments."),
            m_paste);
    } else if (m_shown == Shown::Mine) {
        m_list->emptyState().say(tr("You have no chat to deal with"),
                                 tr("Chats that somebody gives to you stand here."));
    } else {
        m_list->emptyState().say(tr("Nothing decided yet"),
                                 tr("Chats stand here once somebody dealt with them."));
    }
    nameScopes();
    showChats();
    showFocused();
}

void InboxPage::showFocused()
{
    if (m_asked)
        return showCard(*m_asked);
    const auto id = core::RowId::fromBytes(m_chats->key());
    if (id)
        return showCard(core::Id<core::Chat>(*id));
    m_card.reset();
    m_title->clear();
    m_address->clear();
    m_messages->show({});
    m_panel->clear();
}

void InboxPage::showCard(core::Id<core::Chat> chat)
{
    const auto card = desk().shop().inbox.card(desk().by(), chat);
    if (!card)
        return desk().refuse(card.error());
    const bool isOther = !m_card || m_card->chat.id != chat;
    m_card = *card;
    m_title->setText(
        Voice::asWritten(card->customer.isEmpty() ? card->chat->title : card->customer));
    m_address->setText(Voice::isolated(card->chat->address));
    m_address->setVisible(!card->chat->address.isEmpty());
    QList<Line> lines;
    for (const core::Stored<core::Message> &message : card->messages) {
        const bool isOurs = message->direction == core::Direction::Out;
        const core::Instant at = message->saidAt.value_or(message->arrivedAt);
        lines.append({.key = message.id.row().bytes(),
                      .title = isOurs                      ? tr("We wrote")
                               : message->author.isEmpty() ? card->chat->title
                                                           : message->author,
                      .trailing = voice().moment(at),
                      .detail = message->text});
    }
    m_messages->show(lines);
    if (isOther)
        m_messages->scrollToBottom();
    m_panel->show(*card);
}

void InboxPage::write()
{
    if (!m_card)
        return;
    if (m_card->chat->customer)
        return desk().writeTo(*m_card->chat->customer, {});
    const auto link = core::clickLink(m_card->chat->address, {});
    if (link)
        desk().openLink(*link);
    else
        desk().say(tr("Nobody knows the number of this chat. Name its customer first."),
                   Tone::Warn);
}

void InboxPage::showChat(core::Id<core::Chat> chat)
{
    const auto card = desk().shop().inbox.card(desk().by(), chat);
    if (!card)
        return desk().refuse(card.error());
    m_shown = card->waiting > 0 ? Shown::Waiting : Shown::Done;
    m_scope->button(int(m_shown))->setChecked(true);
    m_asked = chat;
    reload();
}

} // namespace ui
