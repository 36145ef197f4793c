// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/take_payment_sheet.h"

#include "core/domain/claim.h"
#include "ui/dialogs/mode_choice.h"
#include "ui/dialogs/open_items_list.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/customer_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/typed_edits.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString lastMode = u"payment.mode"_s;
constexpr qint64 twinMinutes = 15;
constexpr int twinsLookedAt = 20;
constexpr int lettersOfName = 20; // on the button

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
    , m_owes((new Label)->muted())
    , m_about(note(TypeRole::Body, "about"))
    , m_items(new OpenItemsList(voice(), this))
    , m_amount(new MoneyEdit(voice(), u"amount"_s, MoneyEdit::Empty::Refused))
    , m_modes(new ModeChoice(desk.registry(), this))
    , m_given(new MoneyEdit(voice(), u"given"_s, MoneyEdit::Empty::Allowed))
    , m_change((new Label)->muted())
    , m_reference(new QLineEdit)
    , m_outcome(note(TypeRole::Strong, "outcome"))
    , m_twin(note(TypeRole::Body, "twin"))
    , m_claimRow(new QWidget)
    , m_claimText((new Label)->wrapped())
{
    addFields();
    addNotes();
    offerPrint(tr("Save and print"));
    desk.registry().bind(commands::saveByEnter, this, [this]() { enter(); });
    m_modes->setMode(
        core::PaymentMode(desk.preferences().number(lastMode, int(core::PaymentMode::Cash))));
    m_items->show({});
    showMode();
    begin(about);
}

void TakePaymentSheet::addFields()
{
    form().addField(tr("&From"), m_customer, m_owes, "customer");
    form().setCheck("customer", [this]() { return m_customer->fault(); });
    form().addWide(m_about);
    form().addWide(m_items);
    form().addField(tr("&Amount"), m_amount, "amount");
    form().setCheck("amount", [this]() { return m_amount->fault(); });
    form().addField(tr("&Method"), m_modes, "mode");
    form().addField(tr("&Given"), m_given, m_change, "given");
    m_change->hide();
    form().setCheck("given", [this]() { return m_given->fault(); });
    form().addField(tr("&Reference"), m_reference, "reference");

    connect(m_customer, &CustomerField::chosen, this, &TakePaymentSheet::showCustomer);
    connect(m_customer, &CustomerField::cleared, this, &TakePaymentSheet::forget);
    connect(m_modes, &ModeChoice::modeChanged, this, &TakePaymentSheet::showMode);
    connect(m_given, &QLineEdit::textChanged, this, &TakePaymentSheet::showChange);
    connect(m_amount, &QLineEdit::textChanged, this, [this]() {
        if (!m_isFilling)
            m_isPrefilled = false;
        showOutcome();
    });
    connect(m_items, &OpenItemsList::ticked, this, [this]() {
        // As long as nobody typed an amount, it follows the marks.
        if (m_isPrefilled)
            prefill(m_items->tickedTotal());
        showOutcome();
    });
}

void TakePaymentSheet::addNotes()
{
    m_twin->setTone(Tone::Warn);
    auto *row = new QHBoxLayout(m_claimRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_claimText, 1);
    QPushButton *fill = plainButton(tr("Confirm it"));
    fill->setObjectName(u"confirmClaim"_s);
    connect(fill, &QPushButton::clicked, this, [this]() {
        const auto waiting = desk().shop().claims.waiting(desk().by(), 1, m_customer->customer());
        if (waiting && !waiting->isEmpty())
            confirm(waiting->first());
    });
    row->addWidget(fill);
    m_claimRow->hide();
    body()->addWidget(m_claimRow);
    body()->addWidget(m_outcome);
    body()->addWidget(m_twin);
}

void TakePaymentSheet::begin(const Subject &about)
{
    std::optional<core::Id<core::Customer>> who = about.customer;
    core::Shop &shop = desk().shop();
    if (m_job) {
        const auto card = shop.jobs.card(desk().by(), *m_job);
        who = card ? card->row.customerId : who;
    } else if (m_paper) {
        const auto card = shop.documents.card(desk().by(), core::Id<core::Paper>(*m_paper));
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
    const auto open = desk().shop().payments.openItems(desk().by(), *m_customer->customer());
    m_items->show(open ? *open : QList<core::OpenItem>());
    core::Money owed = m_items->total();
    if (open)
        tell(m_owes,
             owed.isPositive() ? tr("owes %1").arg(voice().roundMoney(owed)) : tr("owes nothing"));
    if (m_claim)
        return showOutcome();
    if (m_paper) {
        m_items->tickOnly({*m_paper});
        owed = m_items->tickedTotal();
    } else if (m_job)
        owed = preferJob();
    prefill(owed);
    showClaim();
    m_amount->setFocus(Qt::OtherFocusReason);
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
        if (m_items->total().isZero())
            tell(m_owes, {}); // nothing by invoice, which would read as nothing at all
    }
    return due;
}

void TakePaymentSheet::forget()
{
    // Another customer: neither the job nor the paper can be meant any more.
    m_job.reset();
    m_rest.reset();
    tell(m_about, {});
    m_paper.reset();
    m_claim.reset();
    tell(m_owes, {});
    m_items->show({});
    m_claimRow->hide();
    if (m_isPrefilled)
        prefill({});
    showOutcome();
}

void TakePaymentSheet::prefill(core::Money owed)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_isPrefilled = true;
    if (owed.isPositive())
        m_amount->setAmount(owed);
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
    m_modes->setMode(said.mode);
    m_reference->setText(said.reference);
    m_claimRow->hide();
    m_amount->setFocus(Qt::OtherFocusReason);
}

void TakePaymentSheet::showMode()
{
    const bool isCash = m_modes->mode() == core::PaymentMode::Cash;
    if (!isCash)
        m_given->clear();
    form().setShown("given", isCash);
    form().setShown("reference", !isCash);
    showChange();
}

std::optional<core::Money> TakePaymentSheet::amount() const
{
    const auto typed = m_amount->amount();
    return typed ? *typed : std::nullopt;
}

void TakePaymentSheet::showOutcome()
{
    const core::Money typed = amount().value_or(core::Money());
    m_items->spread(typed);
    tell(m_outcome, m_customer->customer() ? outcomeOf(typed) : QString());
    setMainWords(mainWords(typed));
    showChange();
    lookForTwin();
}

QString TakePaymentSheet::mainWords(core::Money amount) const
{
    if (!amount.isPositive() || !m_customer->customer())
        return tr("Save");
    const QString name = fontMetrics().elidedText(
        m_customer->text(), Qt::ElideRight, lettersOfName * fontMetrics().averageCharWidth());
    //: an amount and the customer who pays it
    return tr("Save %1 from %2").arg(voice().roundMoney(amount), Voice::asWritten(name));
}

QString TakePaymentSheet::outcomeOf(core::Money amount) const
{
    if (!amount.isPositive())
        return {};
    const QList<core::Split> splits = m_items->splitsOf(amount);
    core::Money kept = amount;
    QStringList lines;
    core::Money untouched;
    int untouchedCount = 0;
    for (const core::OpenItem &item : m_items->items()) {
        core::Money paid;
        for (const core::Split &split : splits)
            paid += split.item == item.id ? split.amount : core::Money();
        kept -= paid;
        const core::Money left = item.open - paid;
        if (paid.isPositive() && left.isPositive())
            lines.append(tr("%1 stays open with %2")
                             .arg(Voice::isolated(item.number), voice().roundMoney(left)));
        else if (left.isPositive()) {
            untouched += left;
            ++untouchedCount;
        }
    }
    if (untouchedCount > 0)
        lines.append(tr("%n more stay open, %1 in all", nullptr, untouchedCount)
                         .arg(voice().roundMoney(untouched)));
    const core::Money part = m_rest ? m_rest->partOf(kept) : core::Money();
    if (kept > part)
        lines.prepend(tr("%1 stays as advance").arg(voice().roundMoney(kept - part)));
    if (m_rest && part.isPositive())
        lines.prepend(m_rest->after(part, voice()));
    return lines.join(u'\n');
}

void TakePaymentSheet::showChange()
{
    const auto given = m_given->amount();
    const auto due = amount();
    const bool isKnown = given && *given && due && **given >= *due;
    m_change->setText(isKnown ? tr("Change %1").arg(voice().roundMoney(**given - *due))
                              : QString());
    m_change->setVisible(isKnown);
}

void TakePaymentSheet::lookForTwin()
{
    const auto typed = amount();
    const auto who = m_customer->customer();
    tell(m_twin, {});
    if (!typed || !who || !typed->isPositive())
        return;
    core::ReceiptFilter filter{.customer = *who};
    const auto page = desk().shop().payments.page(desk().by(), filter, std::nullopt, twinsLookedAt);
    if (!page)
        return;
    const qint64 since = desk().shop().file->now().micros - twinMinutes * core::microsPerMinute;
    for (const core::ReceiptRow &row : page->rows) {
        const core::Receipt &receipt = row.receipt.value;
        if (receipt.reversed || receipt.amount != *typed || row.at.micros < since)
            continue;
        tell(m_twin,
             tr("%1 was taken from them at %2 already (%3). Save only if this is another payment.")
                 .arg(voice().roundMoney(*typed),
                      voice().moment(row.at),
                      Voice::isolated(receipt.number)));
        return;
    }
}

void TakePaymentSheet::showClaim()
{
    m_claim.reset();
    const auto waiting = desk().shop().claims.waiting(desk().by(), 1, m_customer->customer());
    const bool isWaiting = waiting && !waiting->isEmpty();
    if (isWaiting) {
        const core::Claim &said = waiting->first().claim.value;
        m_claimText->setText(tr("They say they paid %1 by %2 (%3).")
                                 .arg(voice().roundMoney(said.amount),
                                      Labels::of(said.mode),
                                      voice().day(said.dated)));
    }
    m_claimRow->setVisible(isWaiting);
}

void TakePaymentSheet::enter()
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && !button->isCheckable())
        button->click();
    else
        trySave();
}

core::TakePayment TakePaymentSheet::payment(core::Id<core::Customer> customer,
                                            core::Money amount) const
{
    const bool isCash = m_modes->mode() == core::PaymentMode::Cash;
    core::TakePayment payment{.customer = customer,
                              .job = m_job,
                              .dated = std::nullopt,
                              .amount = amount,
                              .mode = m_modes->mode(),
                              .account = {},
                              .reference = isCash ? QString() : m_reference->text().trimmed(),
                              .note = {},
                              .splits = std::nullopt};
    if (m_items->isByHand())
        payment.splits = m_items->splitsOf(amount);
    return payment;
}

void TakePaymentSheet::save()
{
    const core::Money typed = amount().value_or(core::Money());
    const core::TakePayment wanted = payment(*m_customer->customer(), typed);
    desk().preferences().setNumber(lastMode, int(wanted.mode));
    setBusy(true);
    desk()
        .run([by = desk().by(), id = m_receipt, claim = m_claim, wanted](core::Shop &shop) {
            return claim ? shop.claims.confirm(by, core::Id<core::Claim>(*claim), id, wanted)
                         : shop.payments.take(by, id, wanted);
        })
        .then(this, [this](const core::Outcome<core::TakenPayment> &taken) {
            if (!finish(taken))
                return;
            const core::Receipt &receipt = taken->receipt.value;
            desk().did(tr("%1 from %2 saved")
                           .arg(voice().roundMoney(receipt.amount), receipt.customerName),
                       taken.unit);
            if (isToPrint())
                desk().print(printouts::receipt(m_receipt, receipt.number));
        });
}

} // namespace ui
