// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/account_sheet.h"

#include "ui/text/standing_text.h"
#include "ui/widgets/label.h"

namespace ui {

AccountSheet::AccountSheet(Desk &desk,
                           const QString &title,
                           const QString &mainWords,
                           QWidget *parent)
    : Sheet(desk, title, mainWords, parent)
    , m_id(desk.shop().file->ids().make<core::AccountAdjustment>())
    , m_customer(new CustomerField(desk, CustomerField::Unknown::Refused, this))
    , m_standing((new Label)->muted())
{
    form().addField(tr("&Customer"), m_customer, m_standing, "customer");
    form().setCheck("customer", [this]() { return m_customer->fault(); });
    desk.registry().bind(commands::saveByEnter, this, [this]() { trySave(); });
}

void AccountSheet::begin(const Subject &about)
{
    m_first = about;
    connect(m_customer, &CustomerField::cleared, this, [this]() {
        m_standing->clear();
        forget();
    });
    connect(m_customer, &CustomerField::chosen, this, [this]() {
        const auto card = desk().shop().customers.card(desk().by(), *customer());
        const auto standing = card ? core::standingOf(*card) : std::nullopt;
        m_standing->setText(standing ? StandingText::whole(*standing, voice()) : QString());
        meet(*customer(), m_first);
        // What was in front belonged to whoever was in front.
        m_first = {};
    });
    m_customer->setFocus(Qt::OtherFocusReason);
    std::optional<core::Id<core::Customer>> who = about.customer;
    if (!who && about.paper) {
        const auto paper =
            desk().shop().documents.card(desk().by(), core::Id<core::Paper>(*about.paper));
        if (paper)
            who = paper->paper.customer;
    }
    if (who)
        m_customer->setCustomer(*who);
    else
        m_customer->setText(about.text);
}

void OpenItemChoice::show(const QList<core::OpenItem> &items)
{
    const QSignalBlocker quiet(this);
    m_items = items;
    clear();
    for (const core::OpenItem &item : items)
        addItem(Voice::sideBySide(
            {Voice::isolated(item.number), m_voice.due(item.due), m_voice.roundMoney(item.open)}));
    setEnabled(!items.isEmpty());
}

void OpenItemChoice::choose(const core::RowId &item)
{
    for (int place = 0; place < m_items.size(); ++place) {
        if (m_items[place].id == item)
            setCurrentIndex(place);
    }
}

std::optional<core::OpenItem> OpenItemChoice::item() const
{
    const int place = currentIndex();
    return place >= 0 && place < m_items.size() ? std::optional(m_items[place]) : std::nullopt;
}

} // namespace ui
