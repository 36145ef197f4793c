// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"
#include "ui/widgets/line_list.h"
#include "ui/widgets/page.h"

class QButtonGroup;

namespace ui {

class DecisionPanel;
class Label;
class ListOrEmpty;

/// Chats that wait for a decision, what was said in the one in focus, and what can be made of it.
class InboxPage : public Page
{
    Q_OBJECT

public:
    InboxPage(Desk &desk, QWidget *parent);

    /// Puts that chat in focus, whether it waits or not.
    void showChat(core::Id<core::Chat> chat);

    QList<QAction *> mainActions() override { return {m_paste}; }
    Subject subject() const override;
    QWidget *firstFocus() override;

protected:
    void reload() override;

private:
    enum class Shown { Waiting, Mine, Done };

    QWidget *chatSide();
    QWidget *talkSide();
    void bindKeys();
    Line lineOf(const core::WaitingRow &row) const;
    core::Result<QList<core::WaitingRow>> chats(Shown shown);
    void nameScopes();
    void showChats();
    void showFocused();
    void showCard(core::Id<core::Chat> chat);
    void write();

    Shown m_shown = Shown::Waiting;
    std::optional<core::Id<core::Chat>> m_asked; ///< by another page, and maybe not in the list
    QButtonGroup *m_scope;
    LineList *m_chats;
    ListOrEmpty *m_list;
    Label *m_title;
    Label *m_address;
    LineList *m_messages;
    DecisionPanel *m_panel;
    std::optional<core::ChatCard> m_card;
    QAction *m_paste = nullptr;
};

} // namespace ui
