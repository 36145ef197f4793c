// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decision_panel.h"

#include "ui/dialogs/chat_guess.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/customer_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/typed_edits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DecisionPanel::DecisionPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_holder((new Label)->wrapped())
    , m_guess((new Label)->wrapped())
    , m_matchRow(new QWidget)
    , m_match((new Label)->wrapped())
    , m_form(new Form(Form::Labels::Above))
{
    setAccessibleName(tr("Make of it"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Label(tr("Make of it"), TypeRole::Strong));
    column->addWidget(m_holder);
    column->addWidget(m_guess);
    addCustomerFields(column);
    addJobFields();
    if (m_desk.may(core::Permit::TakePayments))
        addMoneyFields();
    // The form may be longer than the window is high; what it ends in stays in sight.
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Make of it"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *fields = new QWidget;
    auto *rows = new QVBoxLayout(fields);
    rows->setContentsMargins(0, 0, space::m, 0);
    rows->addWidget(m_form);
    rows->addStretch(1);
    scroll->setWidget(fields);
    column->addWidget(scroll, 1);
    addButtons(column);
}

void DecisionPanel::addCustomerFields(QVBoxLayout *column)
{
    m_match->setTone(Tone::Accent);
    auto *accept = plainButton(withKey(tr("It is them"), commands::matchRow));
    accept->setAccessibleName(tr("It is them"));
    accept->setObjectName(u"acceptMatch"_s);
    connect(accept, &QPushButton::clicked, this, &DecisionPanel::acceptMatch);
    auto *row = new QHBoxLayout(m_matchRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_match, 1);
    row->addWidget(accept);
    column->addWidget(m_matchRow);
    m_matchRow->hide();

    m_customer = m_form->addField(tr("&Customer"),
                                  new CustomerField(m_desk, CustomerField::Unknown::MayBeNew, this),
                                  "customer");
    m_form->setCheck("customer", [this]() {
        return m_customer->text().trimmed().isEmpty() ? QString() : m_customer->fault();
    });
}

void DecisionPanel::addJobFields()
{
    m_kind = m_form->addField(tr("This &is"), new QComboBox, "kind");
    for (const core::JobKind kind : {core::JobKind::Enquiry,
                                     core::JobKind::Order,
                                     core::JobKind::Booking,
                                     core::JobKind::Complaint,
                                     core::JobKind::Applicant})
        m_kind->addItem(Labels::of(kind), int(kind));
    m_what = m_form->addField(tr("&What"), new QLineEdit, "title");
    auto *due = new DayEdit(m_desk.voice());
    m_due = m_form->addField(tr("&Due"), due, due->understood(), "promised_on");
    m_form->setCheck("promised_on", [this]() { return m_due->fault(); });
}

void DecisionPanel::addMoneyFields()
{
    using enum MoneyEdit::Empty;
    const Voice &voice = m_desk.voice();
    if (m_desk.may(core::Permit::SeeMoney)) {
        m_price =
            m_form->addField(tr("&Price"), new MoneyEdit(voice, u"price"_s, Allowed), "price");
        m_form->setCheck("price", [this]() { return m_price->fault(); });
    }
    m_mode = new QComboBox;
    m_mode->setAccessibleName(tr("Advance paid by"));
    for (const core::PaymentMode mode : {core::PaymentMode::Cash,
                                         core::PaymentMode::Upi,
                                         core::PaymentMode::Card,
                                         core::PaymentMode::Bank,
                                         core::PaymentMode::Cheque,
                                         core::PaymentMode::Other})
        m_mode->addItem(Labels::of(mode), int(mode));
    m_advance = m_form->addField(
        tr("&Advance"), new MoneyEdit(voice, u"amount"_s, Allowed), m_mode, "amount");
    m_form->setCheck("amount", [this]() { return m_advance->fault(); });
    m_claimed = m_form->addField(
        tr("They say they pai&d"), new MoneyEdit(voice, u"claimed"_s, Allowed), "claimed");
    m_form->setCheck("claimed", [this]() { return m_claimed->fault(); });
    m_reference = m_form->addField(tr("&Reference"), new QLineEdit, "reference");
}

void DecisionPanel::addButtons(QVBoxLayout *column)
{
    const auto button = [this](const QString &words,
                               const Command &command,
                               ButtonKind kind,
                               void (DecisionPanel::*what)()) {
        auto *made = plainButton(withKey(words, command), kind);
        made->setAccessibleName(words);
        made->setObjectName(QLatin1StringView(command.id));
        connect(made, &QPushButton::clicked, this, what);
        return made;
    };
    column->addWidget(
        button(tr("Make job"), commands::makeJob, ButtonKind::Primary, &DecisionPanel::makeJob));
    if (m_claimed) {
        auto *claim = button(tr("Note what they say they paid"),
                             commands::claimRow,
                             ButtonKind::Plain,
                             &DecisionPanel::makeClaim);
        claim->setAccessibleDescription(tr("It is not money until somebody has seen it."));
        column->addWidget(claim);
        column->addWidget(
            (new Label(tr("It is not money until you confirm it."), TypeRole::Caption))
                ->muted()
                ->wrapped());
    }
    auto *follow = plainButton(withKey(tr("Follow up"), commands::newFollowUp));
    follow->setAccessibleName(tr("Follow up"));
    follow->setObjectName(u"followChat"_s);
    connect(follow, &QPushButton::clicked, this, [this]() { m_desk.newFollowUp(subject()); });
    auto *row = new QHBoxLayout;
    row->addWidget(follow, 1);
    row->addWidget(button(tr("Done, nothing to do"),
                          commands::doneRow,
                          ButtonKind::Plain,
                          &DecisionPanel::dismiss),
                   1);
    column->addLayout(row);
    m_give = button(tr("Give to…"), commands::giveRow, ButtonKind::Plain, &DecisionPanel::askWhom);
    column->addWidget(m_give);
}

void DecisionPanel::show(const core::ChatCard &card)
{
    const core::Id<core::Message> last =
        card.messages.isEmpty() ? core::Id<core::Message>() : card.messages.last().id;
    const bool isKnown = m_card && m_card->chat.id == card.chat.id && m_seen == last
                         && m_card->chat->customer == card.chat->customer;
    m_card = card;
    m_seen = last;
    setEnabled(true);
    if (!isKnown)
        fill();
    showGuess();
}

void DecisionPanel::clear()
{
    m_card.reset();
    setEnabled(false);
    m_guess->clear();
    m_holder->hide();
    m_matchRow->hide();
}

void DecisionPanel::fill()
{
    auto &ids = m_desk.shop().file->ids();
    m_job = ids.make<core::Job>();
    m_claim = ids.make<core::Claim>();
    m_receipt = ids.make<core::Receipt>();
    m_freshCustomer = ids.make<core::Customer>();
    m_form->clearFaults();
    m_customer->clear();
    if (m_card->chat->customer)
        m_customer->setCustomer(*m_card->chat->customer);
    m_kind->setCurrentIndex(m_kind->findData(int(ChatGuess::kindOf(m_card->reading.type))));
    m_what->setText(ChatGuess::wish(*m_card));
    fillFound();
}

void DecisionPanel::fillFound()
{
    const core::MessageReading &reading = m_card->reading;
    const auto date = reading.firstOf(core::FoundKind::Date);
    const auto amount = reading.firstOf(core::FoundKind::Amount);
    const auto reference = reading.firstOf(core::FoundKind::Reference);
    const bool isPayment = reading.type == core::MessageType::Payment;
    m_due->setDay(date && !isPayment ? date->day : std::nullopt);
    for (MoneyEdit *field : {m_price, m_advance, m_claimed}) {
        if (field)
            field->clear();
    }
    MoneyEdit *target = isPayment ? m_claimed : m_price;
    if (target && amount && amount->amount)
        target->setAmount(*amount->amount);
    if (m_reference)
        m_reference->setText(reference ? reference->value : QString());
}

void DecisionPanel::showGuess()
{
    m_holder->setVisible(m_card->holder.has_value());
    if (m_card->holder)
        m_holder->setText(tr("%1 has this chat.").arg(m_card->holder->name));
    m_guess->setText(ChatGuess::sentence(*m_card));
    m_matchRow->setVisible(m_card->matched.has_value());
    m_match->setText(tr("The number is that of %1.").arg(m_card->matchedName));
}

Subject DecisionPanel::subject() const
{
    if (!m_card)
        return {};
    return {.customer = m_customer->customer(), .chat = m_card->chat.id};
}

void DecisionPanel::beginJob()
{
    m_what->setFocus(Qt::ShortcutFocusReason);
    m_what->selectAll();
}

bool DecisionPanel::isRight()
{
    return m_card && !m_isBusy && m_form->isRight();
}

ChatOwner DecisionPanel::whom() const
{
    ChatOwner whom{.known = m_customer->customer(), .freshId = m_freshCustomer};
    if (m_customer->isNew()) {
        whom.fresh = core::NewCustomer();
        whom.fresh->customer.name = m_customer->text();
        if (!m_card->chat->address.isEmpty())
            whom.fresh->phones.append(m_card->chat->address);
    }
    whom.namesChat = !m_card->chat->customer;
    return whom;
}

core::NewJob DecisionPanel::job() const
{
    const auto due = m_due->day();
    core::NewJob job;
    job.kind = static_cast<core::JobKind>(m_kind->currentData().toInt());
    job.title = m_what->text();
    job.promisedOn = due ? *due : std::nullopt;
    if (m_price) {
        const auto price = m_price->amount();
        job.price = price ? *price : std::nullopt;
    }
    const auto advance =
        m_advance ? m_advance->amount() : core::Result(std::optional<core::Money>());
    if (advance && *advance) {
        job.advance =
            core::Advance{.id = m_receipt,
                          .amount = **advance,
                          .mode = static_cast<core::PaymentMode>(m_mode->currentData().toInt()),
                          .reference = {}};
    }
    return job;
}

core::NewClaim DecisionPanel::claim() const
{
    const auto amount = m_claimed->amount();
    core::NewClaim claim;
    claim.amount = amount ? amount->value_or(core::Money()) : core::Money();
    claim.reference = m_reference->text();
    if (!m_seen.isNone())
        claim.message = m_seen;
    return claim;
}

} // namespace ui
