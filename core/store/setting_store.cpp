// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setting_store.h"

#include "core/base/hash.h"
#include "core/domain/tax_status.h"

namespace core {

using namespace Qt::StringLiterals;

RowId settingId(const QString &key)
{
    return *RowId::fromBytes(Digest().add(u"setting"_s).add(key).finish().left(RowId::size));
}

QString SettingStore::value(const QString &key) const
{
    Query query(
        m_database, "SELECT value FROM setting WHERE id = ?1 AND deleted = 0", settingId(key));
    return query.next() ? query.text(0) : QString();
}

void SettingStore::put(Record &record, const QString &key, const QString &value)
{
    Query query(m_database, "SELECT 1 FROM setting WHERE id = ?1", settingId(key));
    if (!query.next()) {
        record.insert(tables::setting, settingId(key), {{"key", key}, {"value", value}});
        return;
    }
    record.update(tables::setting, settingId(key), {{"value", value}});
    record.restore(tables::setting, settingId(key)); // where setting it was undone
}

Money SettingStore::smallDifference(const Currency &currency) const
{
    const QString said = value(u"small_difference"_s);
    return said.isEmpty() ? currency.small : Money::fromMinor(said.toLongLong());
}

void SettingStore::putSmallDifference(Record &record, Money difference)
{
    const QString said = QString::number(difference.minor());
    if (value(u"small_difference"_s) != said)
        put(record, u"small_difference"_s, said);
}

TaxStatus SettingStore::taxStatus() const
{
    return taxStatusOf(value(u"tax_status"_s));
}

void SettingStore::putTaxStatus(Record &record, TaxStatus status)
{
    if (taxStatus() != status)
        put(record, u"tax_status"_s, codeOf(status));
}

Result<ShopFacts> SettingStore::facts() const
{
    const std::optional<Country> country = countryOf(value(u"country"_s));
    const std::optional<Currency> currency = currencyOf(value(u"currency"_s));
    const QTimeZone zone(value(u"zone"_s).toLatin1());
    if (!country || !currency || !zone.isValid()) {
        return Error{.kind = ErrorKind::ShopDamaged,
                     .subject = m_database.path(),
                     .given = u"country, currency or zone"_s};
    }
    return ShopFacts{.name = value(u"name"_s),
                     .country = *country,
                     .currency = *currency,
                     .calendar = Calendar(zone, value(u"day_start_minutes"_s).toInt()),
                     .termsDays = value(u"terms_days"_s).toInt(),
                     .smallDifference = smallDifference(*currency),
                     .use = value(u"use"_s) == u"sample"_s ? ShopUse::Sample : ShopUse::Real};
}

} // namespace core
