// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome.h"

#include "core/domain/country.h"
#include "core/domain/trade.h"
#include "ui/text/labels.h"
#include "ui/text/languages.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tilesARow = 3;
constexpr int welcomeWidth = 620;
constexpr int windowHeight = 460;

} // namespace

Welcome::Welcome(const QString &country)
    : m_steps(new QStackedWidget)
    , m_heading(new Label({}, TypeRole::Title))
    , m_back(plainButton(tr("Back"), ButtonKind::Quiet))
    , m_next(plainButton(tr("Next"), ButtonKind::Primary))
    , m_look(plainButton(tr("Look at a sample shop first"), ButtonKind::Quiet))
    , m_progress(new Label)
{
    setWindowTitle(tr("Welcome to Docket"));
    setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(m_heading);
    column->addWidget(m_steps, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_look);
    buttons->addWidget(m_progress);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    for (QWidget *step : {shopStep(country), tradeStep(), ownerStep()}) {
        auto *room = new QWidget;
        auto *top = new QVBoxLayout(room);
        top->setContentsMargins(0, 0, 0, 0);
        top->addWidget(step);
        top->addStretch(1);
        m_steps->addWidget(room);
    }
    m_next->setDefault(true);
    m_next->setAutoDefault(true);
    connect(m_next, &QPushButton::clicked, this, &Welcome::next);
    connect(
        m_back, &QPushButton::clicked, this, [this]() { showStep(m_steps->currentIndex() - 1); });
    connect(m_look, &QPushButton::clicked, this, [this]() {
        tellProgress(0, 1);
        emit sampleAsked(answers().country);
    });
    m_progress->hide();
    showStep(0);
    resize(welcomeWidth, windowHeight);
}

QWidget *Welcome::shopStep(const QString &country)
{
    m_shop = new Form(Form::Labels::Above);
    m_name = m_shop->addField(tr("&Name of the shop"), new QLineEdit, "name");
    m_shop->setCheck("name", [this]() {
        return m_name->text().trimmed().isEmpty() ? tr("Write the name as it stands over the door.")
                                                  : QString();
    });
    m_country = m_shop->addField(tr("&Country"), new QComboBox, "country");
    for (const QString &code : core::countryCodes()) {
        const auto known = core::countryOf(code);
        m_country->addItem(u"%1  (%2)"_s.arg(countryName(code), known->currency), code);
    }
    const int place = m_country->findData(country);
    m_country->setCurrentIndex(place < 0 ? m_country->findData(u"IN"_s) : place);
    m_shop->addWide((new Label(tr("It settles the currency, how numbers are written and how phone "
                                  "numbers are read.")))
                        ->muted()
                        ->wrapped());
    return m_shop;
}

QWidget *Welcome::tradeStep()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    auto *tiles = new QGridLayout;
    column->addLayout(tiles);
    m_trades = new QButtonGroup(step);
    m_tradeNames = core::tradeNames();
    for (qsizetype i = 0; i < m_tradeNames.size(); ++i) {
        auto *tile = plainButton(Labels::ofTrade(m_tradeNames[i]));
        tile->setCheckable(true);
        tile->setMinimumHeight(2 * controlHeight(fontMetrics()));
        m_trades->addButton(tile, int(i));
        tiles->addWidget(tile, int(i) / tilesARow, int(i) % tilesARow);
    }
    m_stages = (new Label)->muted()->wrapped();
    column->addWidget(m_stages);
    column->addWidget((new Label(tr("Stages can be renamed, added and moved later, in Settings.")))
                          ->muted()
                          ->wrapped());
    column->addStretch(1);
    connect(m_trades, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        const auto trade = isOn ? core::tradeNamed(m_tradeNames[id]) : std::nullopt;
        if (!trade)
            return;
        QStringList names;
        for (const core::Stage &stage : trade->stages)
            names.append(stage.name);
        m_stages->setText(names.join(layoutDirection() == Qt::RightToLeft ? u" ← "_s : u" → "_s));
    });
    m_trades->button(std::max(0, int(m_tradeNames.indexOf(u"print"_s))))->setChecked(true);
    return step;
}

QWidget *Welcome::ownerStep()
{
    m_owner = new Form(Form::Labels::Above);
    m_ownerName = m_owner->addField(tr("&Your name"), new QLineEdit, "owner");
    m_owner->setCheck("owner", [this]() {
        return m_ownerName->text().trimmed().isEmpty()
                   ? tr("Write your name: it stands beside what you do.")
                   : QString();
    });
    m_pin = m_owner->addField(tr("&PIN, if others use this computer too"), new QLineEdit, "pin");
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setPlaceholderText(tr("4 to 12 digits, or nothing"));
    return m_owner;
}

void Welcome::showStep(int step)
{
    const QString headings[] = {
        tr("What is your shop called?"), tr("What kind of shop is it?"), tr("Who are you?")};
    m_heading->setText(headings[step]);
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step > 0);
    m_look->setVisible(step == 0);
    m_next->setText(step + 1 == m_steps->count() ? tr("Open the shop") : tr("Next"));
    if (step == 1)
        m_trades->checkedButton()->setFocus(Qt::OtherFocusReason);
    else
        (step == 0 ? m_name : m_ownerName)->setFocus(Qt::OtherFocusReason);
}

void Welcome::next()
{
    const int step = m_steps->currentIndex();
    if ((step == 0 && !m_shop->isRight()) || (step == 2 && !m_owner->isRight()))
        return;
    if (step + 1 < m_steps->count())
        return showStep(step + 1);
    const core::NewShop wanted = answers();
    if (const auto sound = core::checkNewShop(wanted); !sound)
        return refuse(sound.error());
    emit founded(wanted);
}

core::NewShop Welcome::answers() const
{
    return {.name = m_name->text().trimmed(),
            .country = m_country->currentData().toString(),
            .trade = m_tradeNames.value(m_trades->checkedId()),
            .owner = m_ownerName->text().trimmed(),
            .pin = m_pin->text()};
}

void Welcome::setBusy(bool isBusy)
{
    for (QWidget *part : {static_cast<QWidget *>(m_steps),
                          static_cast<QWidget *>(m_back),
                          static_cast<QWidget *>(m_next),
                          static_cast<QWidget *>(m_look)})
        part->setEnabled(!isBusy);
    m_look->setVisible(!isBusy && m_steps->currentIndex() == 0);
    m_progress->setVisible(isBusy);
}

void Welcome::tellProgress(qint64 done, qint64 all)
{
    if (m_progress->isHidden())
        setBusy(true);
    m_progress->setText(tr("Filling the sample shop: %1 of 100 done").arg(100 * done / all));
}

void Welcome::refuse(const core::Error &error)
{
    setBusy(false);
    const auto country = core::countryOf(answers().country);
    const auto currency = core::currencyOf(country->currency);
    const Voice voice(*currency, core::Calendar(), core::Day());
    const bool isShop = error.subject == u"name"_s || error.subject == u"country"_s;
    showStep(isShop ? 0 : 2);
    (isShop ? m_shop : m_owner)->refuse(error, voice);
}

} // namespace ui
