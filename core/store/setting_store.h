// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"
#include "core/store/shop_facts.h"

namespace core {

/// What the shop has decided about itself, by key. Throws StoreError.
class SettingStore
{
public:
    explicit SettingStore(const Database &database) : m_database(database) {}

    /// Empty where nothing was set.
    QString value(const QString &key) const;
    void put(Record &record, const QString &key, const QString &value);

    /// What nobody chases: what the shop said, else what is usual in its currency.
    Money smallDifference(const Currency &currency) const;
    void putSmallDifference(Record &record, Money difference);
    TaxStatus taxStatus() const;
    void putTaxStatus(Record &record, TaxStatus status);
    /// Refuses: ShopDamaged when country, currency or zone are none that we know.
    Result<ShopFacts> facts() const;

private:
    const Database &m_database;
};

/// The same on every PC, so that two that set one key at once meet in one row.
RowId settingId(const QString &key);

} // namespace core
