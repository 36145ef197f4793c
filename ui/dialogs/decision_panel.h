// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/claim.h"
#include "ui/desk/desk.h"
#include "ui/dialogs/chat_owner.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class CustomerField;
class DayEdit;
class Form;
class Label;
class MoneyEdit;

/// What is made of a chat: says what it seems to be about, and takes over what was found in it.
/// Nothing here acts by itself.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    DecisionPanel(Desk &desk, QWidget *parent);

    /// What somebody is writing stays, as long as nothing new was said in the chat.
    void show(const core::ChatCard &card);
    void clear();
    Subject subject() const;

    void beginJob();
    void makeJob();
    void makeClaim();
    void dismiss();
    /// Asks who of the team takes the chat from here.
    void askWhom();
    /// Takes the customer whose number it is.
    void acceptMatch();

signals:
    /// Something was made of it: the keys go back to the chats.
    void decided();

private:
    void addCustomerFields(QVBoxLayout *column);
    void addJobFields();
    void addMoneyFields();
    void addButtons(QVBoxLayout *column);
    void fill();
    void showGuess();
    void fillFound();
    void give(const core::Stored<core::Staff> &person);
    bool isRight();
    ChatOwner whom() const;
    core::NewJob job() const;
    core::NewClaim claim() const;
    template <typename T>
    bool took(const core::Outcome<T> &answer);

    Desk &m_desk;
    std::optional<core::ChatCard> m_card;
    bool m_isBusy = false; ///< an answer is awaited
    core::Id<core::Message> m_seen;
    core::Id<core::Job> m_job;
    core::Id<core::Claim> m_claim;
    core::Id<core::Receipt> m_receipt;
    core::Id<core::Customer> m_freshCustomer;

    Label *m_holder;
    Label *m_guess;
    QWidget *m_matchRow;
    Label *m_match;
    Form *m_form;
    QPushButton *m_give = nullptr;
    CustomerField *m_customer = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_what = nullptr;
    DayEdit *m_due = nullptr;
    MoneyEdit *m_price = nullptr;
    MoneyEdit *m_advance = nullptr;
    QComboBox *m_mode = nullptr;
    MoneyEdit *m_claimed = nullptr;
    QLineEdit *m_reference = nullptr;
};

} // namespace ui
