// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui {

/// Something the shop sells: a new one that says this much already, or one that is there.
class ItemSheet : public Sheet
{
    Q_OBJECT

public:
    enum class Ask { New, Change };

    ItemSheet(Desk &desk, const core::ItemRow &begun, Ask ask, QWidget *parent);

protected:
    void save() override;

private:
    void addTaxFields();
    void fill();
    core::Item wantedItem() const;
    core::Result<core::ItemPrice> terms() const;
    core::Result<core::ItemPrices> prices() const;
    QString faultOf(const core::Error &error) const { return voice().refusal(error); }

    const core::ItemRow m_begun;
    const core::Id<core::Item> m_id;
    const Ask m_ask;
    const core::Country m_country;
    const bool m_chargesTax;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_price = nullptr;
    QLineEdit *m_breaks = nullptr;
    QLineEdit *m_unit = nullptr;
    QLineEdit *m_tax = nullptr;
    QCheckBox *m_includesTax = nullptr;
    QLineEdit *m_taxCode = nullptr;
    QLineEdit *m_code = nullptr;
    QComboBox *m_kind = nullptr;
};

} // namespace ui
