// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/item_sheet.h"

#include "core/domain/tax_summary.h"
#include "ui/text/decimal_text.h"
#include "ui/text/unit_price_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr core::Decimal mostTax = core::Decimal::whole(100);

bool chargesTax(Desk &desk)
{
    const auto details = desk.shop().settings.details(desk.by());
    return !details || details->taxStatus == core::TaxStatus::Regular;
}

QString rateText(const core::ItemRow &row)
{
    const auto rate = row.prices.isEmpty() ? std::nullopt : core::rateOf(row.prices.first().taxes);
    return rate ? rate->text() : QString();
}

/// `now` with what differs between `begun` and `wanted`.
core::Item changedFrom(const core::Item &begun, const core::Item &wanted, core::Item now)
{
    for (QString core::Item::*text :
         {&core::Item::name, &core::Item::code, &core::Item::unit, &core::Item::taxCode}) {
        if (wanted.*text != begun.*text)
            now.*text = wanted.*text;
    }
    if (wanted.kind != begun.kind)
        now.kind = wanted.kind;
    return now;
}

} // namespace

ItemSheet::ItemSheet(Desk &desk, const core::ItemRow &begun, Ask ask, QWidget *parent)
    : Sheet(desk,
            ask == Ask::New ? tr("New item") : tr("Item"),
            ask == Ask::New ? tr("Add") : tr("Save"),
            parent)
    , m_begun(begun)
    , m_id(ask == Ask::New ? desk.shop().file->ids().make<core::Item>() : begun.item.id)
    , m_ask(ask)
    , m_country(desk.shop().file->facts().country)
    , m_chargesTax(chargesTax(desk))
{
    m_name = form().addField(tr("&Name"), new QLineEdit, "name");
    form().setCheck("name", [this]() {
        return m_name->text().trimmed().isEmpty() ? tr("Say what it is.") : QString();
    });
    m_price = form().addField(tr("&Price"), new QLineEdit, "price");
    //: examples of a price, for one and for a thousand
    m_price->setPlaceholderText(tr("2.40, or 245/1000"));
    form().setCheck("price", [this]() {
        const auto read = terms();
        return read ? QString() : faultOf(read.error());
    });
    m_breaks = form().addField(tr("&From a quantity on"), new QLineEdit, "breaks");
    //: an example: from 500 on at 2.10 each, from 1000 on at 1.80
    m_breaks->setPlaceholderText(tr("500: 2.10; 1000: 1.80"));
    form().setCheck("breaks", [this]() {
        const auto first = terms();
        if (!first)
            return QString();
        const auto read = prices();
        return read ? QString() : faultOf(read.error());
    });
    m_unit = form().addField(tr("&Unit"), new QLineEdit, "unit");
    m_unit->setPlaceholderText(tr("piece, sheet, hour"));
    addTaxFields();
    m_code = form().addField(tr("&Code"), new QLineEdit, "code");
    m_kind = form().addField(tr("&Kind"), new QComboBox, "kind");
    m_kind->addItem(tr("Work, a service"), int(core::ItemKind::Service));
    m_kind->addItem(tr("Goods"), int(core::ItemKind::Goods));
    fill();
    m_name->setFocus();
}

void ItemSheet::addTaxFields()
{
    m_tax = form().addField(tr("&Tax %"), new QLineEdit, "tax");
    form().setCheck("tax", [this]() {
        const auto rate = decimalFromText(m_tax->text(), u"tax"_s);
        if (m_tax->text().trimmed().isEmpty() || (rate && *rate <= mostTax))
            return QString();
        return tr("Type a rate between 0 and 100.");
    });
    m_includesTax = form().addField(
        QString(), new QCheckBox(tr("The price &includes the tax")), "includes_tax");
    m_includesTax->setAccessibleName(tr("The price includes the tax"));
    form().setShown("tax", m_chargesTax);
    form().setShown("includes_tax", m_chargesTax);
    m_taxCode = form().addField(
        m_country.code == u"IN"_s ? tr("&HSN/SAC") : tr("Ta&x code"), new QLineEdit, "tax_code");
    form().setShown("tax_code", m_chargesTax);
}

void ItemSheet::fill()
{
    const core::Item &item = m_begun.item.value;
    m_name->setText(item.name);
    m_unit->setText(item.unit);
    m_code->setText(item.code);
    m_taxCode->setText(item.taxCode);
    m_kind->setCurrentIndex(m_kind->findData(int(item.kind)));
    if (m_begun.prices.isEmpty())
        return;
    const core::ItemPrice &first = m_begun.prices.first();
    m_price->setText(unitPriceText(first.price, first.pricePer));
    m_breaks->setText(breaksText(m_begun.prices));
    m_tax->setText(rateText(m_begun));
    m_includesTax->setChecked(first.includesTax);
}

core::Item ItemSheet::wantedItem() const
{
    core::Item item = m_begun.item.value;
    item.name = m_name->text();
    item.unit = m_unit->text();
    item.code = m_code->text();
    item.taxCode = m_taxCode->text();
    item.kind = core::ItemKind(m_kind->currentData().toInt());
    return item;
}

/// The first price, and how all of them are meant.
core::Result<core::ItemPrice> ItemSheet::terms() const
{
    core::ItemPrice price = m_begun.prices.isEmpty() ? core::ItemPrice() : m_begun.prices.first();
    const auto typed = unitPriceFromText(m_price->text(), u"price"_s);
    if (!typed)
        return typed.error();
    price.price = typed->price;
    price.pricePer = typed->per;
    price.includesTax = m_includesTax->isChecked();
    // What nobody typed stays as it was: an exemption has no rate either.
    if (m_tax->text().trimmed() == rateText(m_begun))
        return price;
    const auto rate = decimalFromText(m_tax->text(), u"tax"_s);
    price.taxes = rate ? m_country.taxesOn(voice().today(), *rate) : core::Taxes();
    return price;
}

core::Result<core::ItemPrices> ItemSheet::prices() const
{
    const auto first = terms();
    if (!first)
        return first.error();
    const auto breaks = breaksFromText(m_breaks->text(), *first, u"breaks"_s);
    if (!breaks)
        return breaks.error();
    return core::checkedPrices(core::ItemPrices{*first} + *breaks);
}

void ItemSheet::save()
{
    const auto prices = this->prices();
    if (!prices)
        return form().refuse(prices.error(), voice());
    setBusy(true);
    desk()
        .run([by = desk().by(),
              id = m_id,
              item = wantedItem(),
              prices = *prices,
              ask = m_ask,
              begun = m_begun](core::Shop &shop) -> core::Result<core::ItemRow> {
            if (ask == Ask::New)
                return shop.items.add(by, id, item, prices);
            const auto now = shop.items.card(by, id);
            if (!now)
                return now.error();
            // What nobody changed here may have been changed elsewhere in the meantime.
            return shop.items.change(by,
                                     id,
                                     changedFrom(begun.item.value, item, now->item.value),
                                     prices == begun.prices ? now->prices : prices);
        })
        .then(this, [this](const core::Outcome<core::ItemRow> &kept) {
            if (finish(kept))
                desk().did(tr("Item “%1” saved").arg(kept->item->name), kept.unit);
        });
}

} // namespace ui
