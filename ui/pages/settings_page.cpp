// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "core/domain/tax_region.h"
#include "ui/dialogs/close_day_sheet.h"
#include "ui/dialogs/mode_choice.h"
#include "ui/dialogs/number_settings.h"
#include "ui/dialogs/stage_settings.h"
#include "ui/dialogs/tax_number_note.h"
#include "ui/print/paper_design.h"
#include "ui/print/shop_logo.h"
#include "ui/text/labels.h"
#include "ui/text/languages.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/picture_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionsWidth = 180;
constexpr int textSizes[] = {90, 100, 115, 130};
constexpr int minutesAnHour = 60;
constexpr int rowsOfLines = 2;

} // namespace

SettingsPage::SettingsPage(Desk &desk, Theme &theme, QWidget *parent)
    : Page(desk, tr("Settings"), core::Topic::Shop, parent)
    , m_theme(theme)
    , m_sections(new QListWidget)
    , m_contents(new QStackedWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    m_sections->setAccessibleName(tr("Groups of settings"));
    m_sections->setFixedWidth(sectionsWidth);
    row->addWidget(m_sections);
    row->addWidget(m_contents, 1);
    connect(
        m_sections, &QListWidget::currentRowChanged, m_contents, &QStackedWidget::setCurrentIndex);

    addSection(tr("Shop"), shopSection());
    addSection(tr("Money"), moneySection());
    addSection(tr("Numbers"), new NumberSettings(desk, this));
    addSection(tr("Board"), new StageSettings(desk, this));
    addSection(tr("Look"), lookSection());
    m_sections->setCurrentRow(0);
}

QWidget *SettingsPage::firstFocus()
{
    return m_sections;
}

void SettingsPage::addSection(const QString &name, QWidget *content)
{
    m_sections->addItem(name);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->addWidget(new Label(name, TypeRole::Strong));
    content->setMaximumWidth(size::form);
    column->addWidget(content);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(name);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    m_contents->addWidget(scroll);
}

QLineEdit *SettingsPage::addDetail(Form *form, const QString &label, const char *name)
{
    return form->addField(label, new QLineEdit, name);
}

QWidget *SettingsPage::shopSection()
{
    m_shop = new Form(Form::Labels::Above);
    struct Detail
    {
        QString label;
        const char *name;
        std::optional<QString> core::ShopDetailsChange::*part;
        QString core::ShopDetails::*shown;
    };
    const Detail details[] = {
        {tr("&Name"), "name", &core::ShopDetailsChange::name, &core::ShopDetails::name},
        {tr("&Phone"), "phone", &core::ShopDetailsChange::phone, &core::ShopDetails::phone},
        {tr("&Tax number"),
         "tax_number",
         &core::ShopDetailsChange::taxNumber,
         &core::ShopDetails::taxNumber},
    };
    for (const Detail &detail : details) {
        QLineEdit *edit = addDetail(m_shop, detail.label, detail.name);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit, detail]() {
            if (edit->text() == m_shown.*detail.shown)
                return;
            core::ShopDetailsChange wanted;
            wanted.*detail.part = edit->text();
            change(detail.name, wanted);
        });
        if (detail.shown == &core::ShopDetails::name) // below it, as on an envelope
            m_address = addLines(m_shop,
                                 tr("&Address"),
                                 "address",
                                 &core::ShopDetailsChange::address,
                                 &core::ShopDetails::address);
    }
    addTaxStatus();
    addLogo();
    addDesign();
    return m_shop;
}

NoteEdit *SettingsPage::addLines(Form *form,
                                 const QString &label,
                                 const char *name,
                                 std::optional<QString> core::ShopDetailsChange::*part,
                                 QString core::ShopDetails::*shown)
{
    auto *edit = form->addField(label, new NoteEdit(rowsOfLines), name);
    connect(edit, &NoteEdit::left, this, [this, edit, name, part, shown]() {
        if (edit->text().trimmed() == m_shown.*shown)
            return;
        core::ShopDetailsChange wanted;
        wanted.*part = edit->text();
        change(name, wanted);
    });
    return edit;
}

void SettingsPage::addDesign()
{
    m_design = m_shop->addField(tr("How &invoices look"), new QComboBox, "paper_design");
    for (const PaperDesign &design : paperDesigns())
        m_design->addItem(Labels::ofDesign(design.name), design.name);
    connect(m_design, &QComboBox::activated, this, [this]() {
        const QString name = m_design->currentData().toString();
        if (name != paperDesignOf(m_shown.paperDesign).name)
            change("paper_design", {.paperDesign = name});
    });
}

void SettingsPage::addTaxStatus()
{
    const core::Country &country = desk().shop().file->facts().country;
    auto *number = m_shop->findChild<QLineEdit *>(u"tax_number"_s);
    m_shop->addBelow(new TaxNumberNote(number, country.code));
    m_taxStatus = m_shop->addField(tr("Ta&x on sales"), new QComboBox, "tax_status");
    m_taxStatus->addItem(tr("The shop charges tax"), int(core::TaxStatus::Regular));
    // The scheme is of the country whose regions tax apart.
    if (!core::taxRegionsOf(country.code).isEmpty())
        m_taxStatus->addItem(tr("Composition scheme: no tax on bills"),
                             int(core::TaxStatus::Composition));
    m_taxStatus->addItem(tr("The shop charges no tax"), int(core::TaxStatus::None));
    connect(m_taxStatus, &QComboBox::activated, this, [this]() {
        const auto status = core::TaxStatus(m_taxStatus->currentData().toInt());
        if (status != m_shown.taxStatus)
            change("tax_status", {.taxStatus = status});
    });
}

void SettingsPage::addLogo()
{
    m_logo = new PictureField(tr("Logo"));
    m_shop->addField(tr("&Logo"), m_logo, m_logo->beside(), "logo");
    connect(m_logo, &PictureField::chosen, this, [this](const QString &file) {
        // Read where it is saved: a photograph takes longer than a frame.
        changeAfter("logo", [file]() -> core::Result<core::ShopDetailsChange> {
            const core::Result<QByteArray> logo = logoFromFile(file);
            if (!logo)
                return logo.error();
            return core::ShopDetailsChange{.logo = *logo};
        });
    });
    connect(
        m_logo, &PictureField::removed, this, [this]() { change("logo", {.logo = QByteArray()}); });
}

QWidget *SettingsPage::moneySection()
{
    m_money = new Form(Form::Labels::Above);
    auto *currency = m_money->addField(tr("Currency"), new QLineEdit, "currency");
    currency->setText(voice().currency().code + u"  "_s + voice().currency().sign);
    currency->setReadOnly(true);
    QLineEdit *upi = addDetail(m_money, tr("&UPI address for payments"), "upi_id");
    connect(upi, &QLineEdit::editingFinished, this, [this, upi]() {
        if (upi->text() != m_shown.upiId)
            change("upi_id", {.upiId = upi->text()});
    });
    m_bank = addLines(m_money,
                      tr("&Bank details on invoices"),
                      "bank_details",
                      &core::ShopDetailsChange::bankDetails,
                      &core::ShopDetails::bankDetails);
    QLineEdit *terms =
        addDetail(m_money, tr("&Days to pay, where nothing else was agreed"), "terms_days");
    connect(terms, &QLineEdit::editingFinished, this, [this, terms]() {
        bool isNumber = false;
        const int days = terms->text().trimmed().toInt(&isNumber);
        if (!isNumber)
            m_money->setFault(u"terms_days"_s, tr("Write the days as a number, such as 15."));
        else if (days != m_shown.termsDays)
            change("terms_days", {.termsDays = days});
    });
    QLineEdit *start = addDetail(m_money, tr("A new day be&gins at"), "day_start");
    connect(start, &QLineEdit::editingFinished, this, [this, start]() {
        const QTime time = QTime::fromString(start->text().trimmed(), u"H:mm"_s);
        if (!time.isValid())
            return m_money->setFault(u"day_start"_s, tr("Write the hour as 0:00 or 4:30."));
        const int minutes = time.hour() * minutesAnHour + time.minute();
        if (minutes != m_shown.dayStartMinutes)
            change("day_start", {.dayStartMinutes = minutes});
    });
    addHabits();
    return m_money;
}

void SettingsPage::addHabits()
{
    auto *usual = m_money->addField(
        tr("&How payments usually come in at this PC"), new QComboBox, "usual_mode");
    using enum core::PaymentMode;
    for (const core::PaymentMode mode : {Cash, Upi, Card, Bank, Cheque, Other})
        usual->addItem(Labels::of(mode), int(mode));
    usual->setCurrentIndex(usual->findData(int(ModeChoice::usual(desk().preferences()))));
    connect(usual, &QComboBox::activated, this, [this, usual]() {
        ModeChoice::setUsual(desk().preferences(), core::PaymentMode(usual->currentData().toInt()));
    });
    auto *blind = m_money->addField(tr("&When the day is closed"), new QComboBox, "blind_count");
    blind->addItems({tr("Say what the drawer should hold"), tr("Count first, say it afterwards")});
    blind->setCurrentIndex(CloseDaySheet::isBlind(desk().preferences()) ? 1 : 0);
    blind->setEnabled(desk().may(core::Permit::ManageShop));
    connect(blind, &QComboBox::activated, this, [this](int index) {
        CloseDaySheet::setBlind(desk().preferences(), index > 0);
    });
}

void SettingsPage::change(const char *field, const core::ShopDetailsChange &wanted)
{
    changeAfter(field, [wanted]() { return core::Result<core::ShopDetailsChange>(wanted); });
}

void SettingsPage::changeAfter(const char *field, const Wanted &ask)
{
    const QString name = QLatin1StringView(field);
    desk()
        .run([by = desk().by(), ask](core::Shop &shop) -> core::Result<core::ShopDetails> {
            const core::Result<core::ShopDetailsChange> wanted = ask();
            return wanted ? shop.settings.change(by, *wanted) : wanted.error();
        })
        .then(this, [this, name](const core::Outcome<core::ShopDetails> &changed) {
            for (Form *form : {m_shop, m_money})
                form->setFault(name, changed ? QString() : voice().refusal(changed.error()));
            if (changed)
                desk().did(tr("Setting changed"), changed.unit);
        });
}

QWidget *SettingsPage::lookSection()
{
    auto *form = new Form(Form::Labels::Above);
    auto *look = form->addField(tr("&Colours"), new QComboBox, "look");
    auto *size = form->addField(tr("Text &size"), new QComboBox, "text_size");
    auto *language = form->addField(tr("&Language"), new QComboBox, "language");
    fillLook(look, size, language);
    connect(look, &QComboBox::activated, this, [this, look]() {
        m_theme.setLook(static_cast<LookChoice>(look->currentData().toInt()));
        desk().preferences().setNumber(u"look"_s, look->currentData().toInt());
    });
    connect(size, &QComboBox::activated, this, [this, size]() {
        m_theme.setTextSize(size->currentData().toInt());
        desk().preferences().setNumber(u"text-size"_s, size->currentData().toInt());
    });
    connect(language, &QComboBox::activated, this, [this, language]() {
        desk().preferences().setText(u"language"_s, language->currentData().toString());
        emit languageChosen(language->currentData().toString());
    });
    return form;
}

void SettingsPage::fillLook(QComboBox *look, QComboBox *size, QComboBox *language)
{
    const std::pair<QString, LookChoice> looks[] = {
        {tr("As the desktop"), LookChoice::System},
        {tr("Light"), LookChoice::Light},
        {tr("Dark"), LookChoice::Dark},
        {tr("High contrast"), LookChoice::Contrast},
    };
    for (const auto &[words, choice] : looks)
        look->addItem(words, int(choice));
    look->setCurrentIndex(look->findData(int(m_theme.choice())));
    for (const int percent : textSizes)
        size->addItem(tr("%1 %").arg(percent), percent);
    size->setCurrentIndex(size->findData(m_theme.textSize()));
    for (const QString &code : languageCodes())
        language->addItem(languageName(code), code);
    language->setCurrentIndex(
        std::max(0, language->findData(desk().preferences().text(u"language"_s))));
}

void SettingsPage::reload()
{
    const auto details = desk().shop().settings.details(desk().by());
    if (!details)
        return desk().refuse(details.error());
    m_shown = *details;
    const auto put = [](Form *form, const char *name, const QString &text) {
        auto *edit = form->findChild<QLineEdit *>(QLatin1StringView(name));
        if (!edit->hasFocus())
            edit->setText(text);
    };
    put(m_shop, "name", m_shown.name);
    put(m_shop, "phone", m_shown.phone);
    put(m_shop, "tax_number", m_shown.taxNumber);
    m_taxStatus->setCurrentIndex(m_taxStatus->findData(int(m_shown.taxStatus)));
    m_logo->show(logoImage(m_shown.logo));
    m_design->setCurrentIndex(m_design->findData(paperDesignOf(m_shown.paperDesign).name));
    const std::pair<NoteEdit *, QString> written[] = {{m_address, m_shown.address},
                                                      {m_bank, m_shown.bankDetails}};
    for (const auto &[edit, text] : written) {
        // What was refused stays, to be put right.
        const bool isRefused = (edit == m_bank ? m_money : m_shop)->hasFaults();
        if (!edit->hasFocus() && !isRefused)
            edit->setText(text);
    }
    put(m_money, "upi_id", m_shown.upiId);
    put(m_money, "terms_days", QString::number(m_shown.termsDays));
    put(m_money,
        "day_start",
        QTime(m_shown.dayStartMinutes / minutesAnHour, m_shown.dayStartMinutes % minutesAnHour)
            .toString(u"H:mm"_s));
}

} // namespace ui
