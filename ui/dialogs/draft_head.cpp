// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/draft_head.h"

#include "core/domain/sale_tax.h"
#include "core/domain/tax_region.h"
#include "ui/dialogs/phone_owner.h"
#include "ui/text/standing_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/customer_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/typed_edits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersBeside = 20; // the day that was understood, in full

} // namespace

DraftHead::DraftHead(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new Form(Form::Labels::Beside))
    // The list of matches lies over the page: the head itself is too low for it.
    , m_customer(new CustomerField(desk, CustomerField::Unknown::MayBeNew, parent))
    , m_dated(new DayEdit(desk.voice()))
    , m_due(new DayEdit(desk.voice()))
    , m_place(new QComboBox)
    , m_treatment(new QComboBox)
    , m_reason(new QLineEdit)
    , m_about((new Label)->muted()->wrapped())
{
    addFields();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xl);
    m_form->setMaximumWidth(size::form);
    row->addWidget(m_form, 2);
    row->addWidget(m_about, 1, Qt::AlignTop);
}

void DraftHead::addFields()
{
    // Three fields of one width, whatever is said beside them.
    auto *besideCustomer = new QWidget;
    auto *besidePlace = new QWidget;
    auto *besideReason = new QWidget;
    auto *besideTreatment = new QWidget;
    for (QWidget *beside : {besideCustomer,
                            static_cast<QWidget *>(m_dated->understood()),
                            static_cast<QWidget *>(m_due->understood()),
                            besidePlace,
                            besideTreatment,
                            besideReason})
        beside->setFixedWidth(lettersBeside * fontMetrics().averageCharWidth());
    m_form->addField(tr("&To"), m_customer, besideCustomer, "customer");
    m_form->setCheck("customer", [this]() { return m_customer->fault(); });
    addPhone();
    m_form->addField(tr("&Date"), m_dated, m_dated->understood(), "dated");
    m_form->setCheck("dated", [this]() { return m_dated->fault(); });
    m_form->addField(tr("D&ue"), m_due, m_due->understood(), "due");
    m_form->setCheck("due", [this]() { return m_due->fault(); });
    m_form->addField(tr("Place of &supply"), m_place, besidePlace, "place_of_supply");
    addPlace();
    addTreatment(besideTreatment);
    m_form->addField(tr("&Reason"), m_reason, besideReason, "reason");
    m_form->setCheck("reason", [this]() {
        return isNote() && m_reason->text().trimmed().isEmpty()
                   ? tr("Say why; it is printed on the note.")
                   : QString();
    });
    m_dated->setPlaceholderText(tr("the day it is issued"));
    connect(m_customer, &CustomerField::chosen, this, [this]() {
        m_form->setShown("phone", m_customer->isNew());
        showPlace();
        showAbout();
        if (m_isFilling)
            return;
        emit changed();
        if (m_customer->isNew())
            m_phone->setFocus(Qt::OtherFocusReason);
        else
            emit customerChosen();
    });
    const auto typed = [this]() {
        if (!m_isFilling)
            emit changed();
    };
    connect(m_customer, &QLineEdit::textChanged, this, typed);
    connect(m_customer, &CustomerField::cleared, this, [this]() {
        m_form->setShown("phone", false);
        showPlace();
    });
    connect(m_phone, &QLineEdit::textChanged, this, typed);
    connect(m_dated, &QLineEdit::textChanged, this, typed);
    connect(m_due, &QLineEdit::textChanged, this, typed);
    connect(m_reason, &QLineEdit::textChanged, this, typed);
}

/// Asked only where regions of the country are taxed apart.
void DraftHead::addPlace()
{
    const QString &country = m_desk.shop().file->facts().country.code;
    m_place->addItem(QString());
    for (const core::TaxRegion &region : core::taxRegionsOf(country))
        m_place->addItem(Voice::isolated(u"%1 (%2)"_s.arg(region.name, region.code)), region.code);
    connect(m_place, &QComboBox::activated, this, [this]() {
        if (!m_isFilling)
            emit changed();
    });
}

/// The first choice leaves it to the lines; their data are the reasons for no tax.
void DraftHead::addTreatment(QWidget *beside)
{
    const bool isInUnion = m_desk.shop().file->facts().country.isInUnion;
    m_treatment->addItem(tr("As the lines say"), -1);
    m_treatment->addItem(tr("Reverse charge: the buyer owes it"), int(core::TaxCategory::AE));
    if (isInUnion)
        m_treatment->addItem(tr("To a firm elsewhere in the EU"), int(core::TaxCategory::K));
    m_treatment->addItem(tr("Export"), int(core::TaxCategory::G));
    m_treatment->addItem(tr("Exempt"), int(core::TaxCategory::E));
    m_form->addField(tr("Ta&x"), m_treatment, beside, "tax_treatment");
    connect(m_treatment, &QComboBox::activated, this, [this]() {
        if (!m_isFilling)
            emit changed();
    });
}

/// The first choice says what it comes to.
void DraftHead::showPlace()
{
    const int chosen = m_place->currentIndex();
    m_place->setCurrentIndex(0);
    const Taxing taxing = this->taxing();
    const bool isAsked = taxing.isTaxed && !taxing.supply.from.isEmpty() && !isNote();
    m_form->setShown("place_of_supply", isAsked);
    m_form->setShown("tax_treatment", taxing.isAsked);
    const auto region =
        core::taxRegionOf(m_desk.shop().file->facts().country.code, taxing.supply.to);
    m_place->setItemText(
        0, region ? tr("%1, by the tax numbers").arg(Voice::isolated(region->name)) : QString());
    m_place->setCurrentIndex(chosen);
}

/// Asked of somebody new only: without it nobody can be reminded.
void DraftHead::addPhone()
{
    m_phone = m_form->addField(tr("P&hone"), new QLineEdit, "phone");
    m_form->setCheck("phone", [this]() {
        return m_customer->isNew() ? phoneFault(m_desk, m_phone->text()) : QString();
    });
    m_phone->setPlaceholderText(tr("May stay empty"));
    m_owner = new PhoneOwner(m_desk);
    m_form->addBelow(m_owner);
    connect(m_phone, &QLineEdit::returnPressed, this, &DraftHead::customerChosen);
    connect(m_phone, &QLineEdit::textChanged, m_owner, &PhoneOwner::look);
    connect(m_owner, &PhoneOwner::chosen, this, [this](core::Id<core::Customer> owner) {
        m_customer->setCustomer(owner);
        m_form->setShown("phone", false);
    });
    m_form->setShown("phone", false);
}

core::Draft DraftHead::fill(const core::Draft &draft)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_job = draft.job;
    m_kind = draft.kind;
    m_follows = draft.follows;
    m_form->clearFaults();
    m_phone->clear();
    m_form->setShown("phone", false);
    if (draft.customer.isNone())
        m_customer->clear();
    else
        m_customer->setCustomer(draft.customer);
    m_dated->setDay(draft.dated);
    m_due->setDay(draft.due);
    m_place->setCurrentIndex(std::max(0, m_place->findData(draft.placeOfSupply)));
    const auto why = core::whyUntaxed(draft.content);
    m_treatment->setCurrentIndex(std::max(0, m_treatment->findData(why ? int(*why) : -1)));
    m_reason->setText(draft.reason);
    showKind();
    showPlace();
    showAbout();
    core::Draft typed = draft;
    if (taxing().untaxed)
        typed.content = core::withoutTaxes(draft.content);
    return typed;
}

/// What follows on a paper is its customer's; a note is due at once, a quote holds for some days.
void DraftHead::showKind()
{
    const bool isQuote = m_kind == core::DocumentKind::Quote;
    m_customer->setEnabled(!m_follows);
    m_form->setShown("reason", isNote());
    m_form->setShown("due", !isNote());
    m_form->setLabel("due", isQuote ? tr("Valid &until") : tr("D&ue"));
    m_due->setPlaceholderText(isQuote ? tr("%n days after its date", nullptr, core::quoteDays)
                                      : tr("as agreed with the customer"));
}

void DraftHead::refresh()
{
    const QScopedValueRollback filling(m_isFilling, true);
    showPlace();
    showAbout();
}

void DraftHead::setCustomer(core::Id<core::Customer> customer)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_customer->setCustomer(customer);
    m_phone->clear();
    m_form->setShown("phone", false);
}

std::optional<core::Id<core::Customer>> DraftHead::customer() const
{
    return m_customer->customer();
}

core::NewCustomer DraftHead::newCustomer() const
{
    core::NewCustomer newcomer;
    if (!m_customer->isNew())
        return newcomer;
    newcomer.customer.name = m_customer->text().trimmed();
    if (const QString phone = m_phone->text().trimmed(); !phone.isEmpty())
        newcomer.phones = {phone};
    return newcomer;
}

DraftHead::Taxing DraftHead::taxing() const
{
    core::Shop &shop = m_desk.shop();
    const auto details = shop.settings.details(m_desk.by());
    const auto supply =
        shop.documents.supply(m_desk.by(), customer(), m_place->currentData().toString());
    Taxing taxing{.isTaxed = !details || details->taxStatus == core::TaxStatus::Regular,
                  .supply = supply ? *supply : core::Supply()};
    // A note takes off what was charged, whatever the shop charges today.
    taxing.isTaxed = taxing.isTaxed || isNote();
    if (!isNote() || !m_follows)
        taxing.applied = taxing.supply;
    // A shop without a number has no tax to leave out; a reason that is there is shown all the
    // same.
    const bool hasNumber = details && !details->taxNumber.isEmpty();
    taxing.isAsked = taxing.isTaxed && !isNote() && (hasNumber || m_treatment->currentIndex() > 0);
    if (const int why = m_treatment->currentData().toInt(); taxing.isAsked && why >= 0)
        taxing.untaxed = core::TaxCategory(why);
    return taxing;
}

core::DocumentContent DraftHead::taxed(core::DocumentContent content,
                                       const QList<core::DocumentLine> &lines) const
{
    content.lines = lines;
    const Taxing taxing = this->taxing();
    if (!taxing.untaxed)
        return content;
    const core::Country &country = m_desk.shop().file->facts().country;
    const core::Day today = m_desk.voice().today();
    return core::untaxed(std::move(content), *taxing.untaxed, country, today, taxing.supply);
}

core::Money DraftHead::advanceHeld() const
{
    core::Money held;
    if (!m_job || !customer() || m_kind != core::DocumentKind::Invoice)
        return held;
    const auto credits = m_desk.shop().payments.credits(m_desk.by(), *customer());
    for (const core::FreeCredit &credit : credits ? *credits : QList<core::FreeCredit>()) {
        if (credit.job == m_job)
            held += credit.open;
    }
    return held;
}

bool DraftHead::isSomebody() const
{
    return customer() || (m_customer->isNew() && phoneFault(m_desk, m_phone->text()).isEmpty());
}

bool DraftHead::isAskingPhone() const
{
    return m_phone->isVisible() && m_phone->hasFocus();
}

std::optional<core::Draft> DraftHead::onto(core::Draft draft) const
{
    const auto dated = m_dated->day();
    const auto due = m_due->day();
    if (!dated || !due)
        return std::nullopt;
    draft.dated = *dated;
    draft.due = *due;
    draft.placeOfSupply = m_place->currentData().toString();
    draft.reason = m_reason->text().trimmed();
    return draft;
}

bool DraftHead::isRight()
{
    return m_form->isRight();
}

void DraftHead::refuse(const core::Error &error)
{
    m_form->refuse(error, m_desk.voice());
}

QWidget *DraftHead::firstField() const
{
    return m_customer;
}

QString DraftHead::followedText() const
{
    if (!m_follows)
        return {};
    const auto card = m_desk.shop().documents.card(m_desk.by(), *m_follows);
    if (!card)
        return {};
    const QString number = Voice::isolated(card->paper.number);
    const QString day = m_desk.voice().day(card->paper.dated);
    switch (m_kind) {
    case core::DocumentKind::Invoice:
        return tr("From quote %1 of %2").arg(number, day);
    case core::DocumentKind::CreditNote:
        return tr("Takes off invoice %1 of %2").arg(number, day);
    case core::DocumentKind::Quote:
        return tr("In place of quote %1 of %2").arg(number, day);
    }
    Q_UNREACHABLE();
}

void DraftHead::showAbout()
{
    QStringList lines;
    core::Shop &shop = m_desk.shop();
    const Voice &voice = m_desk.voice();
    if (const QString followed = followedText(); !followed.isEmpty())
        lines.append(followed);
    if (m_job) {
        const auto job = shop.jobs.card(m_desk.by(), *m_job);
        if (job)
            lines.append(
                tr("For job %1, %2")
                    .arg(Voice::isolated(job->row.number), Voice::asWritten(job->row.title)));
    }
    if (const auto who = m_customer->customer()) {
        const auto card = shop.customers.card(m_desk.by(), *who);
        const auto standing = card ? core::standingOf(*card) : std::nullopt;
        if (standing && !standing->toPay().isZero())
            lines.append(StandingText::whole(*standing, voice));
        if (card && card->credit && card->credit->isPositive())
            lines.append(tr("Advance held: %1").arg(voice.roundMoney(*card->credit)));
        if (card)
            lines += StandingText::warnings(*card, voice);
    }
    m_about->setText(lines.join(u'\n'));
}

} // namespace ui
