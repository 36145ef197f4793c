// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_job_sheet.h"

#include "ui/dialogs/mode_choice.h"
#include "ui/dialogs/person_choice.h"
#include "ui/dialogs/phone_owner.h"
#include "ui/text/labels.h"
#include "ui/text/standing_text.h"
#include "ui/text/typed_number.h"
#include "ui/widgets/button.h"
#include "ui/widgets/customer_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/typed_edits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastDigits = 4; // what is typed of a phone has at least so many

QComboBox *modes(core::PaymentMode chosen)
{
    using enum core::PaymentMode;
    auto *combo = new QComboBox;
    for (const core::PaymentMode mode : {Cash, Upi, Card, Bank, Cheque, Wallet, Other})
        combo->addItem(Labels::of(mode), int(mode));
    combo->setCurrentIndex(std::max(0, combo->findData(int(chosen))));
    return combo;
}

} // namespace

NewJobSheet::NewJobSheet(Desk &desk, const Subject &about, QWidget *parent)
    : Sheet(desk, tr("New job"), tr("Save"), parent)
    , m_id(desk.shop().file->ids().make<core::Job>())
    , m_newCustomer(desk.shop().file->ids().make<core::Customer>())
    , m_advanceId(desk.shop().file->ids().make<core::Receipt>())
{
    addCustomer(about);
    addWork();
    addMoney();
    addMore();
    enterMovesOn();
    offerPrint(tr("Save and print the slip"));
    if (about.customer) {
        // Proposed, not settled: whoever types a name replaces it, with the same keys as ever.
        m_customer->setCustomer(*about.customer);
        m_customer->setFocus();
        m_customer->selectAll();
    }
    keepTyped(u"job"_s);
}

QJsonObject NewJobSheet::typed() const
{
    QJsonObject all = Sheet::typed();
    all[u"job_id"_s] = m_id.text();
    all[u"newcomer_id"_s] = m_newCustomer.text();
    all[u"advance_id"_s] = m_advanceId.text();
    all[u"is_new"_s] = m_customer->isNew();
    if (m_customer->customer())
        all[u"customer_id"_s] = m_customer->customer()->text();
    return all;
}

void NewJobSheet::type(const QJsonObject &typed)
{
    const auto id = [&typed](const QString &name) {
        return core::RowId::fromText(typed[name].toString());
    };
    if (const auto job = id(u"job_id"_s))
        m_id = core::Id<core::Job>(*job);
    if (const auto newcomer = id(u"newcomer_id"_s))
        m_newCustomer = core::Id<core::Customer>(*newcomer);
    if (const auto advance = id(u"advance_id"_s))
        m_advanceId = core::Id<core::Receipt>(*advance);
    Sheet::type(typed);
    if (const auto customer = id(u"customer_id"_s))
        m_customer->setCustomer(core::Id<core::Customer>(*customer));
    else if (typed[u"is_new"_s].toBool())
        m_customer->create();
    Sheet::type(typed); // whoever is met clears what was typed about them
}

bool NewJobSheet::isMeant(const QJsonObject &typed) const
{
    const auto inFront = m_customer->customer();
    if (inFront)
        return typed[u"customer_id"_s].toString() == inFront->text();
    const QString name = m_customer->text();
    return name.isEmpty() || typed[u"customer"_s].toString() == name;
}

void NewJobSheet::addCustomer(const Subject &about)
{
    m_customer =
        form().addField(tr("&Customer"),
                        new CustomerField(desk(), CustomerField::Unknown::MayBeNewWithPhone, this),
                        "customer");
    form().setCheck("customer", [this]() {
        const QString fault = m_customer->fault();
        return fault.isEmpty() && m_customer->isNew() && isPhone()
                   ? phoneFault(desk(), m_customer->text())
                   : fault;
    });
    m_alert = new Label;
    m_alert->setTone(Tone::Warn);
    m_alert->wrapped()->setVisible(false);
    m_alert->setObjectName(u"alert"_s);
    form().addWide(m_alert);
    m_phone = form().addField(tr("P&hone"), new QLineEdit, "phone");
    form().setCheck("phone", [this]() { return phoneFault(desk(), m_phone->text()); });
    m_owner = new PhoneOwner(desk());
    form().addWide(m_owner);
    connect(m_phone, &QLineEdit::textChanged, m_owner, &PhoneOwner::look);
    connect(m_owner, &PhoneOwner::chosen, m_customer, &CustomerField::setCustomer);
    m_name = form().addField(tr("&Name"), new QLineEdit, "name");
    m_phone->setPlaceholderText(tr("May stay empty"));
    m_name->setPlaceholderText(tr("May stay empty"));
    setNew(false);
    connect(m_customer, &CustomerField::chosen, this, &NewJobSheet::meet);
    connect(m_customer, &CustomerField::cleared, this, [this]() {
        m_alert->setVisible(false);
        setNew(false);
    });
    if (!about.customer)
        m_customer->setText(about.text);
}

void NewJobSheet::addWork()
{
    m_what = form().addField(tr("&What"), new QLineEdit, "title");
    form().setCheck("title", [this]() {
        return m_what->text().trimmed().isEmpty() ? tr("Write in a few words what is to be done.")
                                                  : QString();
    });
    m_due = new DayEdit(voice());
    form().addField(tr("&Due"), m_due, m_due->understood(), "promised");
    form().setCheck("promised", [this]() { return m_due->fault(); });
}

void NewJobSheet::addMoney()
{
    using enum core::Permit;
    if (!desk().may(SeeMoney))
        return;
    m_price = form().addField(
        tr("&Price"), new MoneyEdit(voice(), u"price"_s, MoneyEdit::Empty::Allowed), "price");
    form().setCheck("price", [this]() { return m_price->fault(); });
    if (!desk().may(TakePayments))
        return;
    m_advance = new MoneyEdit(voice(), u"amount"_s, MoneyEdit::Empty::Allowed);
    m_mode = modes(ModeChoice::usual(desk().preferences()));
    m_mode->setAccessibleName(tr("Advance by"));
    m_mode->setObjectName(u"mode"_s);
    form().addField(tr("&Advance"), m_advance, m_mode, "amount");
    form().setCheck("amount", [this]() { return m_advance->fault(); });
    m_toPay = (new Label)->wrapped();
    m_toPay->setObjectName(u"toPay"_s);
    m_toPay->setVisible(false);
    form().addBelow(m_toPay);
    connect(m_price, &QLineEdit::textChanged, this, &NewJobSheet::showToPay);
    connect(m_advance, &QLineEdit::textChanged, this, &NewJobSheet::showToPay);
}

/// What the advance leaves of the price. More than the price is odd, but may be meant.
void NewJobSheet::showToPay()
{
    const auto price = m_price->amount();
    const auto advance = m_advance->amount();
    const bool isKnown = price && *price && advance && *advance && (*advance)->isPositive();
    m_toPay->setVisible(isKnown);
    if (!isKnown)
        return;
    if (**advance > **price) {
        m_toPay->setTone(Tone::Warn);
        //: the advance and the price of a job
        m_toPay->setText(tr("%1 is more than the price of %2.")
                             .arg(voice().roundMoney(**advance), voice().roundMoney(**price)));
    } else {
        m_toPay->muted()->setText(tr("To pay: %1").arg(voice().roundMoney(**price - **advance)));
    }
}

void NewJobSheet::addMore()
{
    m_more = plainButton(tr("More: note, who"), ButtonKind::Quiet);
    m_more->setObjectName(u"more"_s);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_more);
    row->addStretch(1);
    form().addWide(holder);
    m_note = form().addField(tr("N&ote"), new NoteEdit(3), "note");
    m_assignee = new PersonChoice(tr("Nobody yet"));
    m_assignee->show(desk(), std::nullopt);
    form().addField(tr("Who does i&t"), m_assignee, "staff");
    form().setShown("note", false);
    form().setShown("staff", false);
    connect(m_more, &QPushButton::clicked, this, [this]() {
        form().setShown("note", true);
        form().setShown("staff", true);
        m_more->setVisible(false);
        m_note->setFocus();
        adjustSize();
    });
}

/// Somebody was chosen, or is to be a new customer.
void NewJobSheet::meet()
{
    setNew(m_customer->isNew());
    if (!m_customer->customer()) {
        m_phone->setText(m_customer->newPhone());
        QLineEdit *next = m_phone->text().isEmpty() ? m_phone : m_what;
        return (isPhone() ? m_name : next)->setFocus();
    }
    const auto card = desk().shop().customers.card(desk().by(), *m_customer->customer());
    const QStringList alerts = card ? StandingText::warnings(*card, voice()) : QStringList();
    m_alert->setText(alerts.join(u'\n'));
    m_alert->setVisible(!alerts.isEmpty());
    m_what->setFocus();
}

void NewJobSheet::setNew(bool isNew)
{
    // What is out of sight says nothing, and must not be found wrong.
    m_phone->clear();
    m_name->clear();
    form().setShown("phone", isNew && !isPhone());
    form().setShown("name", isNew && isPhone());
    m_owner->look(isNew && isPhone() ? m_customer->text() : QString());
}

/// Over the counter a number is often all that is typed of a new customer.
bool NewJobSheet::isPhone() const
{
    const QString typed = withPlainDigits(m_customer->text());
    int digits = 0;
    for (const QChar letter : typed) {
        if (letter.isLetter())
            return false;
        digits += letter.isDigit() ? 1 : 0;
    }
    return digits >= leastDigits;
}

/// Enter goes to the next field: only Ctrl+Enter and the button save.
void NewJobSheet::enterMovesOn()
{
    const QList<QLineEdit *> fields = form().findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        connect(field, &QLineEdit::returnPressed, this, [this]() { focusNextChild(); });
}

core::NewCustomer NewJobSheet::wantedCustomer() const
{
    const QString typed = m_customer->text().trimmed();
    const QString name = m_name->text().trimmed();
    core::NewCustomer customer;
    const QString phone = isPhone() ? typed : m_phone->text().trimmed();
    customer.customer.name = isPhone() && !name.isEmpty() ? name : typed;
    if (!phone.isEmpty())
        customer.phones = {phone};
    return customer;
}

core::NewJob NewJobSheet::wanted() const
{
    core::NewJob job;
    job.customer = m_customer->isNew() ? m_newCustomer : *m_customer->customer();
    job.title = m_what->text().trimmed();
    job.promisedOn = *m_due->day();
    job.note = m_note->text().trimmed();
    job.assignee = m_assignee->person();
    if (m_price)
        job.price = *m_price->amount();
    const std::optional<core::Money> advance = m_advance ? *m_advance->amount() : std::nullopt;
    if (advance && !advance->isZero())
        job.advance = core::Advance{.id = m_advanceId,
                                    .amount = *advance,
                                    .mode = core::PaymentMode(m_mode->currentData().toInt()),
                                    .reference = {}};
    return job;
}

/// After an undo that had to give back the advance: the same job, with numbers of its own.
void NewJobSheet::addAgain(Desk &desk, const QString &who, core::NewJob job)
{
    const auto id = desk.shop().file->ids().make<core::Job>();
    if (job.advance)
        job.advance->id = desk.shop().file->ids().make<core::Receipt>();
    desk.run([by = desk.by(), id, job](core::Shop &shop) { return shop.jobs.add(by, id, job); })
        .then(&desk, [desk = &desk, who, job](const core::Outcome<core::JobCard> &added) {
            if (!added)
                return desk->refuse(added.error());
            const QString number = Voice::isolated(Labels::ofJob(added->row.number));
            desk->did(tr("%1 %2 saved").arg(number, who), added.unit, [desk, who, job]() {
                addAgain(*desk, who, job);
            });
        });
}

void NewJobSheet::save()
{
    setBusy(true);
    const std::optional<core::NewCustomer> customer =
        m_customer->isNew() ? std::optional(wantedCustomer()) : std::nullopt;
    const QString who = customer ? customer->customer.name : m_customer->text();
    const auto again = [desk = &desk(), who, job = wanted()]() { addAgain(*desk, who, job); };
    desk()
        .run([by = desk().by(), id = m_id, customerId = m_newCustomer, customer, job = wanted()](
                 core::Shop &shop) -> core::Result<core::JobCard> {
            if (customer) {
                const auto added = shop.customers.add(by, customerId, *customer);
                if (!added)
                    return added.error();
            }
            return shop.jobs.add(by, id, job);
        })
        .then(this, [this, who, again](const core::Outcome<core::JobCard> &added) {
            if (!finish(added))
                return;
            const QString number = Voice::isolated(Labels::ofJob(added->row.number));
            //: a job's number and its customer
            desk().did(tr("%1 %2 saved").arg(number, who), added.unit, again);
            if (isToPrint())
                desk().print(printouts::jobSlip(m_id, Labels::ofJob(added->row.number)));
            emit saved(added->job.id);
        });
}

} // namespace ui
