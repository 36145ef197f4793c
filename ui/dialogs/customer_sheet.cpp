// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/customer_sheet.h"

#include "core/base/phone.h"
#include "core/domain/country.h"
#include "ui/dialogs/phone_owner.h"
#include "ui/dialogs/tax_number_note.h"
#include "ui/text/languages.h"
#include "ui/text/typed_number.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/typed_edits.h"

#include <QComboBox>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 365;
constexpr int addressRows = 2;
constexpr qsizetype digitsOfPhone = 4; // so many in a search are a number, not a house in a name

bool isNumber(const QString &text)
{
    const QString digits = core::digitsOf(text);
    return digits.size() >= digitsOfPhone
           && std::none_of(text.begin(), text.end(), [](QChar one) { return one.isLetter(); });
}

struct LanguageNames
{
    Q_DECLARE_TR_FUNCTIONS(LanguageNames)
};

/// The shop's own first, then all that there are, by name; their data are their codes, of the
/// shop's own none.
QComboBox *countryChoice(const QString &own)
{
    std::multimap<QString, QString> codes;
    QSet<QString> known{own};
    const QList<QLocale> everywhere =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &somewhere : everywhere) {
        const QString code = QLocale::territoryToCode(somewhere.territory());
        if (core::isCountryCode(code) && !known.contains(code))
            codes.emplace(countryName(code), code);
        known.insert(code);
    }
    auto *choice = new QComboBox;
    choice->addItem(countryName(own), QString());
    for (const auto &[name, code] : codes)
        choice->addItem(name, code);
    return choice;
}

} // namespace

QComboBox *languageChoice()
{
    auto *choice = new QComboBox;
    choice->addItem(LanguageNames::tr("The shop's language"), QString());
    // Each in its own words, so that whoever reads it finds it.
    choice->addItem(u"English"_s, u"en"_s);
    choice->addItem(u"हिन्दी"_s, u"hi"_s);
    choice->addItem(u"Español"_s, u"es"_s);
    choice->addItem(u"Português"_s, u"pt"_s);
    choice->addItem(u"العربية"_s, u"ar"_s);
    return choice;
}

CustomerSheet::CustomerSheet(Desk &desk, const Subject &about, QWidget *parent)
    : Sheet(desk, tr("New customer"), tr("Save"), parent)
    , m_id(desk.shop().file->ids().make<core::Customer>())
{
    build({});
    const QString text = about.text.trimmed();
    (isNumber(text) ? m_phone : m_name)->setText(text);
    m_name->setFocus();
    keepTyped(u"customer"_s);
}

CustomerSheet::CustomerSheet(Desk &desk, core::Id<core::Customer> known, QWidget *parent)
    : Sheet(desk, tr("Edit customer"), tr("Save"), parent)
    , m_known(known)
    , m_id(known)
{
    const auto card = desk.shop().customers.card(desk.by(), known);
    build(card ? card->contacts : QList<core::Stored<core::ContactPoint>>());
    if (card)
        fill(*card);
    m_name->setFocus();
    keepTyped(u"customer-"_s + known.text());
}

void CustomerSheet::build(const QList<core::Stored<core::ContactPoint>> &contacts)
{
    m_name = form().addField(tr("&Name"), new QLineEdit, "name");
    form().setCheck("name", [this]() {
        return m_name->text().trimmed().isEmpty() ? tr("Type a name.") : QString();
    });
    addKnownPhones(contacts);
    m_phone = addPhone(m_knownPhones.isEmpty() ? tr("&Phone") : tr("Another &phone"), "phone");
    m_second = m_known ? nullptr : addPhone(tr("Se&cond phone"), "second_phone");
    addOwner();
    m_place = form().addField(tr("P&lace"), new QLineEdit, "place");
    m_address = form().addField(tr("Add&ress"), new NoteEdit(addressRows), "address");
    m_address->setPlaceholderText(tr("As on an envelope; stands on invoices"));
    m_country = form().addField(tr("Countr&y"), countryChoice(shopCountry()), "country");
    m_taxNumber = form().addField(tr("&Tax number"), new QLineEdit, "tax_number");
    form().addBelow(new TaxNumberNote(m_taxNumber, shopCountry()));
    m_mail = form().addField(tr("&Mail"), new QLineEdit, "mail");
    m_language = form().addField(tr("Lan&guage"), languageChoice(), "language");
    m_alert = form().addField(tr("&Alert"), new QLineEdit, "alert");
    m_alert->setPlaceholderText(tr("Shown whenever this customer is called up"));
    if (desk().may(core::Permit::SetTerms) && desk().may(core::Permit::SeeMoney))
        addTerms();
}

void CustomerSheet::addKnownPhones(const QList<core::Stored<core::ContactPoint>> &contacts)
{
    QList<core::Stored<core::ContactPoint>> phones = contacts;
    phones.removeIf([](const core::Stored<core::ContactPoint> &one) {
        return one->kind != core::ContactKind::Phone;
    });
    for (const core::Stored<core::ContactPoint> &phone : std::as_const(phones)) {
        const int place = int(m_knownPhones.size()) + 1;
        auto *field = addPhone(phones.size() == 1 ? tr("Phone") : tr("Phone %1").arg(place),
                               "phone_" + QByteArray::number(place));
        const QSignalBlocker quiet(field); // whose it is, is known
        field->setText(phone->raw);
        field->setPlaceholderText(tr("Is forgotten when you save"));
        m_knownPhones.append({phone, field});
    }
    if (phones.size() < 2)
        return;
    m_primary = form().addField(tr("Main p&hone"), new QComboBox, "primary_phone");
    for (const core::Stored<core::ContactPoint> &phone : std::as_const(phones))
        m_primary->addItem(Voice::isolated(phone->raw));
}

QLineEdit *CustomerSheet::addPhone(const QString &label, const QByteArray &name)
{
    auto *field = form().addField(label, new QLineEdit, name.constData());
    field->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    form().setCheck(name.constData(),
                    [this, field]() { return phoneFault(desk(), field->text()); });
    connect(field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_owner->look(typed);
    });
    return field;
}

void CustomerSheet::addOwner()
{
    m_owner = new PhoneOwner(desk());
    m_owner->setSelf(m_id);
    connect(m_owner, &PhoneOwner::chosen, this, [this](core::Id<core::Customer> owner) {
        desk().openCustomer(owner);
        reject();
    });
    form().addWide(m_owner);
}

void CustomerSheet::addTerms()
{
    m_days = form().addField(tr("Pays &within, days"), new QLineEdit, "terms_days");
    form().setCheck("terms_days", [this]() {
        return typedDays() ? QString() : tr("Type a number of days, up to %1.").arg(mostDays);
    });
    m_limitAction = new QComboBox;
    m_limitAction->setAccessibleName(tr("Above the limit"));
    m_limitAction->setObjectName(u"limit_action"_s);
    m_limitAction->addItem(tr("Warn above it"), int(core::LimitAction::Warn));
    m_limitAction->addItem(tr("Issue nothing above it"), int(core::LimitAction::Block));
    m_limit = form().addField(tr("Credit l&imit"),
                              new MoneyEdit(voice(), u"credit_limit"_s, MoneyEdit::Empty::Allowed),
                              m_limitAction,
                              "credit_limit");
    form().setCheck("credit_limit", [this]() { return m_limit->fault(); });
}

void CustomerSheet::fill(const core::CustomerCard &card)
{
    const core::Customer &customer = card.customer.value;
    m_name->setText(customer.name);
    m_place->setText(customer.place);
    m_taxNumber->setText(customer.taxNumber);
    m_address->setText(customer.address);
    if (m_country->findData(customer.country) < 0) // one that no language has for its own
        m_country->addItem(countryName(customer.country), customer.country);
    m_country->setCurrentIndex(m_country->findData(customer.country));
    m_alert->setText(customer.alert);
    m_language->setCurrentIndex(std::max(0, m_language->findData(customer.language)));
    for (const core::Stored<core::ContactPoint> &contact : card.contacts) {
        if (contact->kind == core::ContactKind::Mail && m_mailBefore.isEmpty())
            m_mailBefore = contact->raw;
    }
    m_mail->setText(m_mailBefore);
    m_termsBefore = card.terms.value_or(core::CustomerTerms());
    if (!m_days)
        return;
    if (m_termsBefore.termsDays > 0)
        m_days->setText(QString::number(m_termsBefore.termsDays));
    if (m_termsBefore.creditLimit)
        m_limit->setAmount(*m_termsBefore.creditLimit);
    m_limitAction->setCurrentIndex(m_limitAction->findData(int(m_termsBefore.limitAction)));
}

QString CustomerSheet::shopCountry()
{
    return desk().shop().file->facts().country.code;
}

QStringList CustomerSheet::typedPhones() const
{
    QStringList phones;
    for (const QLineEdit *field : {m_phone, m_second}) {
        if (field && !field->text().trimmed().isEmpty())
            phones.append(field->text());
    }
    return phones;
}

std::optional<int> CustomerSheet::typedDays() const
{
    const QString typed = withPlainDigits(m_days->text()).trimmed();
    bool isNumber = false;
    const int days = typed.toInt(&isNumber);
    if (typed.isEmpty())
        return 0;
    return isNumber && days >= 0 && days <= mostDays ? std::optional(days) : std::nullopt;
}

std::optional<core::CustomerTerms> CustomerSheet::typedTerms() const
{
    if (!m_days)
        return std::nullopt;
    const auto limit = m_limit->amount();
    const core::CustomerTerms terms{
        .creditLimit = limit ? *limit : std::nullopt,
        .limitAction = static_cast<core::LimitAction>(m_limitAction->currentData().toInt()),
        .termsDays = typedDays().value_or(m_termsBefore.termsDays)};
    const bool isSame = terms.creditLimit == m_termsBefore.creditLimit
                        && terms.limitAction == m_termsBefore.limitAction
                        && terms.termsDays == m_termsBefore.termsDays;
    return isSame ? std::nullopt : std::optional(terms);
}

core::NewCustomer CustomerSheet::said() const
{
    core::NewCustomer said;
    said.customer.name = m_name->text();
    said.customer.place = m_place->text();
    said.customer.taxNumber = m_taxNumber->text();
    said.customer.address = m_address->text();
    said.customer.country = m_country->currentData().toString();
    said.customer.language = m_language->currentData().toString();
    said.customer.alert = m_alert->text();
    said.phones = typedPhones();
    said.mail = m_mail->text();
    said.terms = typedTerms();
    return said;
}

void CustomerSheet::sayPhones(core::CustomerChange &change) const
{
    change.addPhones = typedPhones();
    for (const KnownPhone &known : m_knownPhones) {
        if (known.field->text() != known.phone->raw)
            change.phones.append({known.phone.id, known.field->text()});
    }
    // The first is the main one already.
    const int primary = m_primary ? m_primary->currentIndex() : 0;
    if (primary > 0 && !m_knownPhones[primary].field->text().trimmed().isEmpty())
        change.primaryPhone = m_knownPhones[primary].phone.id;
}

core::CustomerChange CustomerSheet::changed() const
{
    core::CustomerChange change;
    change.name = m_name->text();
    change.place = m_place->text();
    change.taxNumber = m_taxNumber->text();
    change.address = m_address->text();
    change.country = m_country->currentData().toString();
    change.language = m_language->currentData().toString();
    change.alert = m_alert->text();
    sayPhones(change);
    if (m_mail->text() != m_mailBefore)
        change.mail = m_mail->text();
    if (const auto terms = typedTerms()) {
        change.termsDays = terms->termsDays;
        change.creditLimit = terms->creditLimit;
        change.noCreditLimit = !terms->creditLimit;
        change.limitAction = terms->limitAction;
    }
    return change;
}

bool CustomerSheet::isMeant(const QJsonObject &typed) const
{
    // Who comes with a name or a number of their own is somebody else.
    const bool isNobody = m_name->text().isEmpty() && m_phone->text().isEmpty();
    return m_known || isNobody || typed[u"name"_s].toString() == m_name->text();
}

void CustomerSheet::save()
{
    setBusy(true);
    if (m_known)
        change();
    else
        add();
}

void CustomerSheet::add()
{
    desk()
        .run([by = desk().by(), id = m_id, wanted = said()](core::Shop &shop) {
            return shop.customers.add(by, id, wanted);
        })
        .then(this, [this](const core::Outcome<core::CustomerCard> &added) {
            if (!finish(added))
                return;
            desk().did(tr("%1 is a customer now").arg(added->customer->name), added.unit);
            desk().openCustomer(m_id);
        });
}

void CustomerSheet::change()
{
    desk()
        .run([by = desk().by(), id = m_id, wanted = changed()](core::Shop &shop) {
            return shop.customers.change(by, id, wanted);
        })
        .then(this, [this](const core::Outcome<core::CustomerCard> &changed) {
            if (finish(changed))
                desk().did(tr("Changed %1").arg(changed->customer->name), changed.unit);
        });
}

} // namespace ui
