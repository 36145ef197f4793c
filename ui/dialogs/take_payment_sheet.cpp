// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/take_payment_sheet.h"

#include "ui/dialogs/claim_offer.h"
#include "ui/dialogs/job_choice.h"
#include "ui/dialogs/mode_choice.h"
#include "ui/dialogs/open_items_list.h"
#include "ui/dialogs/payment_outcome.h"
#include "ui/dialogs/payment_way.h"
#include "ui/dialogs/settled_fields.h"
#include "ui/dialogs/twin_warning.h"
#include "ui/text/labels.h"
#include "ui/text/standing_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/customer_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/typed_edits.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersOfName = 20; // on the button
constexpr int jobsLookedAt = 50;
constexpr int roomBesideMore = 3; // rows of open invoices, where all fields are in sight

Label *note(TypeRole role, const char *name)
{
    auto *label = (new Label({}, role))->wrapped();
    label->setObjectName(QLatin1StringView(name));
    label->hide();
    return label;
}

void tell(Label *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

TakePaymentSheet::TakePaymentSheet(Desk &desk, const Subject &about, QWidget *parent)
    : Sheet(desk, tr("Take payment"), tr("Save"), parent)
    , m_receipt(desk.shop().file->ids().make<core::Receipt>())
    , m_job(about.job)
    , m_paper(about.paper)
    , m_customer(new CustomerField(desk, CustomerField::Unknown::Refused, this))
    , m_for(new JobChoice(voice()))
    , m_owes((new Label)->muted())
    , m_about(note(TypeRole::Body, "about"))
    , m_items(new OpenItemsList(voice(), this))
    , m_advance(new QCheckBox)
    , m_amount(new MoneyEdit(voice(), u"amount"_s, MoneyEdit::Empty::Refused))
    , m_outcome(note(TypeRole::Strong, "outcome"))
    , m_twin(new TwinWarning(desk))
    , m_claimed(new ClaimOffer(desk))
{
    addFields();
    addNotes();
    offerPrint(tr("Save and print"));
    desk.registry().bind(commands::saveByEnter, this, [this]() { enter(); });
    m_way->setMode(ModeChoice::usual(desk.preferences()));
    m_items->show({});
    begin(about);
    keepTyped(u"payment"_s);
}

void TakePaymentSheet::addFields()
{
    form().addField(tr("&From"), m_customer, m_owes, "customer");
    form().setCheck("customer", [this]() { return m_customer->fault(); });
    form().addField(tr("F&or"), m_for, "for");
    form().setShown("for", false);
    form().addWide(m_about);
    form().addWide(m_items);
    m_advance->setObjectName(u"advance"_s);
    m_advance->hide();
    form().addWide(m_advance);
    form().addField(tr("&Amount"), m_amount, "amount");
    form().setCheck("amount", [this]() {
        if (isOnlyAdvance())
            return QString();
        const QString fault = m_amount->fault();
        return fault.isEmpty() ? m_items->fault() : fault;
    });
    m_way = new PaymentWay(form(), desk().registry(), voice(), PaymentWay::Direction::In, this);
    m_settled = new SettledFields(form(),
                                  voice(),
                                  desk().may(core::Permit::WriteOffSmall)
                                      ? SettledFields::LettingOff::Allowed
                                      : SettledFields::LettingOff::NotAllowed,
                                  this);

    connect(m_customer, &CustomerField::chosen, this, &TakePaymentSheet::showCustomer);
    connect(m_customer, &CustomerField::cleared, this, &TakePaymentSheet::forget);
    connect(m_for, &QComboBox::currentIndexChanged, this, &TakePaymentSheet::payForChosen);
    connect(m_advance, &QCheckBox::toggled, this, &TakePaymentSheet::follow);
    connect(m_settled, &SettledFields::changed, this, &TakePaymentSheet::follow);
    connect(m_settled, &SettledFields::opened, this, [this]() {
        m_items->setRoom(roomBesideMore);
        adjustSize();
    });
    connect(m_amount, &QLineEdit::textChanged, this, [this]() {
        if (!m_isFilling)
            m_isPrefilled = false;
        showOutcome();
    });
    connect(m_items, &OpenItemsList::ticked, this, [this]() {
        m_asked = m_items->tickedTotal();
        follow();
    });
}

/// As long as nobody typed an amount, it follows what is ticked and what is let off.
void TakePaymentSheet::follow()
{
    if (m_isPrefilled)
        prefill(m_asked);
    else
        showOutcome();
}

void TakePaymentSheet::addNotes()
{
    connect(m_claimed, &ClaimOffer::accepted, this, &TakePaymentSheet::confirm);
    for (QWidget *told : std::initializer_list<QWidget *>{m_claimed, m_outcome, m_twin})
        body()->addWidget(told);
}

void TakePaymentSheet::begin(const Subject &about)
{
    std::optional<core::Id<core::Customer>> who = about.customer;
    if (m_job) {
        const auto card = desk().shop().jobs.card(desk().by(), *m_job);
        who = card ? card->row.customerId : who;
    } else if (m_paper) {
        const auto card =
            desk().shop().documents.card(desk().by(), core::Id<core::Paper>(*m_paper));
        if (card)
            who = card->paper.customer;
    }
    m_customer->setFocus(Qt::OtherFocusReason);
    if (who)
        m_customer->setCustomer(*who);
    else if (!about.text.isEmpty())
        m_customer->setText(about.text);
}

void TakePaymentSheet::showCustomer()
{
    core::Shop &shop = desk().shop();
    const core::Id<core::Customer> who = *m_customer->customer();
    const auto open = shop.payments.openItems(desk().by(), who);
    m_items->show(open ? *open : QList<core::OpenItem>());
    const auto card = shop.customers.card(desk().by(), who);
    const auto standing = card ? core::standingOf(*card) : std::nullopt;
    m_free = standing ? standing->advance : core::Money();
    if (standing) {
        tell(m_owes, StandingText::whole(*standing, voice()));
        m_said = StandingText::about(*card, voice());
        tell(m_about, m_said);
    }
    showAdvance();
    if (m_claim)
        return showOutcome();
    showJobs();
    if (m_paper)
        m_items->tickOnly({*m_paper});
    prefill(m_paper ? m_items->tickedTotal() : m_job ? preferJob() : m_items->total());
    m_claimed->look(who);
    m_amount->setFocus(Qt::OtherFocusReason);
}

void TakePaymentSheet::showJobs()
{
    const auto jobs =
        desk().shop().jobs.ofCustomer(desk().by(), *m_customer->customer(), jobsLookedAt);
    if (!jobs)
        return;
    // Who has no bill and one job comes to pay that job.
    if (!m_paper && !m_job && m_items->items().isEmpty())
        m_job = JobRest::onlyOne(*jobs);
    m_for->show(*jobs, m_job);
    form().setShown("for", m_for->hasJobs() && !m_paper);
}

/// Somebody chose another job, or the bills again: what was typed for the one before is not meant.
void TakePaymentSheet::payForChosen()
{
    m_job = m_for->job();
    m_rest.reset();
    tell(m_about, m_said);
    m_items->show(m_items->items());
    if (m_job) {
        // Money for a job stays with it; what they had before is another matter.
        const QSignalBlocker quiet(m_advance);
        m_advance->setChecked(false);
    }
    prefill(m_job ? preferJob() : m_items->total());
}

core::Money TakePaymentSheet::preferJob()
{
    const auto card = desk().shop().jobs.card(desk().by(), *m_job);
    if (!card)
        return m_items->total();
    QList<core::RowId> papers;
    for (const core::PaperRow &paper : card->papers)
        papers.append(paper.id);
    m_items->tickOnly(papers);
    const core::Money billed = m_items->tickedTotal();
    const core::Money due = card->row.due.value_or(billed);
    if (due.isPositive() && billed.isZero()) {
        m_rest = JobRest(card->row, due);
        tell(m_about, m_rest->sentence(voice()));
    }
    return due;
}

void TakePaymentSheet::showAdvance()
{
    const bool isUsable = m_free.isPositive() && m_items->total().isPositive() && !m_claim;
    const QSignalBlocker quiet(m_advance);
    m_advance->setText(tr("&Use their advance of %1").arg(voice().roundMoney(m_free)));
    m_advance->setChecked(isUsable);
    m_advance->setVisible(isUsable);
}

core::Money TakePaymentSheet::advance() const
{
    return m_advance->isChecked() ? m_free : core::Money();
}

/// No money comes, what is here already is set against the bills.
bool TakePaymentSheet::isOnlyAdvance() const
{
    return advance().isPositive() && m_amount->text().trimmed().isEmpty()
           && m_settled->total().isZero();
}

void TakePaymentSheet::forget()
{
    // Another customer: neither the job nor the paper can be meant any more.
    m_job.reset();
    m_rest.reset();
    m_said.clear();
    tell(m_about, {});
    m_for->show({}, {});
    form().setShown("for", false);
    m_paper.reset();
    m_claim.reset();
    m_free = {};
    tell(m_owes, {});
    m_items->show({});
    showAdvance();
    m_claimed->hide();
    if (m_isPrefilled)
        prefill({});
    showOutcome();
}

void TakePaymentSheet::prefill(core::Money owed)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_isPrefilled = true;
    m_asked = owed;
    m_settled->setWhole(m_asked);
    const core::Money money = owed - m_settled->total() - advance();
    if (money.isPositive())
        m_amount->setAmount(money);
    else
        m_amount->clear();
    m_amount->selectAll();
    showOutcome();
}

void TakePaymentSheet::confirm(const core::ClaimRow &claim)
{
    const core::Claim &said = claim.claim.value;
    if (said.customer && said.customer != m_customer->customer())
        m_customer->setCustomer(*said.customer);
    m_claim = claim.claim.id.row();
    m_amount->setAmount(said.amount);
    m_amount->selectAll();
    m_way->setMode(said.mode);
    m_way->setReference(said.reference);
    m_claimed->hide();
    m_amount->setFocus(Qt::OtherFocusReason);
}

std::optional<core::Money> TakePaymentSheet::amount() const
{
    const auto typed = m_amount->amount();
    return typed ? *typed : std::nullopt;
}

PaymentOutcome TakePaymentSheet::outcome(core::Money amount) const
{
    PaymentOutcome outcome;
    outcome.amount = amount;
    outcome.items = m_items->items();
    outcome.splits = m_items->splitsOf(amount);
    outcome.isByHand = m_items->isByHand();
    outcome.settled = m_settled->settled();
    outcome.rest = m_rest;
    outcome.advance = advance();
    return outcome;
}

void TakePaymentSheet::showOutcome()
{
    const core::Money typed = amount().value_or(core::Money());
    m_items->spread(typed);
    if (!m_isPrefilled)
        m_settled->setWhole(m_items->tickedOpen());
    const PaymentOutcome outcome = this->outcome(typed);
    m_settled->setRoom(outcome.openAfterMoney());
    tell(m_outcome, m_customer->customer() ? outcome.words(voice()) : QString());
    setMainWords(mainWords(typed));
    m_way->setAmount(amount());
    m_twin->look(m_customer->customer(), amount());
}

QString TakePaymentSheet::mainWords(core::Money amount) const
{
    if (isOnlyAdvance())
        return tr("Use the advance");
    if (!amount.isPositive() || !m_customer->customer())
        return tr("Save");
    const QString name = fontMetrics().elidedText(
        m_customer->text(), Qt::ElideRight, lettersOfName * fontMetrics().averageCharWidth());
    //: an amount and the customer who pays it
    return tr("Save %1 from %2").arg(voice().roundMoney(amount), Voice::asWritten(name));
}

void TakePaymentSheet::enter()
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && !button->isCheckable())
        button->click();
    else
        trySave();
}

} // namespace ui
