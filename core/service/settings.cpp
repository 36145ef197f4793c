// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/settings.h"

#include "core/base/phone.h"
#include "core/base/plain_text.h"
#include "core/store/setting_store.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int latestDayStart = 12 * 60;
constexpr int longestTerms = 3650;

Result<Done> checkRange(int value, int most, const QString &field)
{
    if (value >= 0 && value <= most)
        return Done{};
    return Error{.kind = ErrorKind::NumberOutOfRange,
                 .subject = field,
                 .given = QString::number(value),
                 .allowed = u"0 to %1"_s.arg(most)};
}

ShopDetails detailsOf(const ShopFile &shop)
{
    const SettingStore settings(shop.database());
    return {.name = settings.value(u"name"_s),
            .address = settings.value(u"address"_s),
            .phone = settings.value(u"phone"_s),
            .taxNumber = settings.value(u"tax_number"_s),
            .taxStatus = settings.taxStatus(),
            .upiId = settings.value(u"upi_id"_s),
            .dayStartMinutes = settings.value(u"day_start_minutes"_s).toInt(),
            .termsDays = settings.value(u"terms_days"_s).toInt(),
            .logo = QByteArray::fromBase64(settings.value(u"logo"_s).toLatin1()),
            .bankDetails = settings.value(u"bank_details"_s),
            .paperDesign = settings.value(u"paper_design"_s),
            .smallDifference = settings.smallDifference(shop.facts().currency)};
}

/// What a picture shows is the window's business; here it only has to be one, and to be small.
Result<Done> checkLogo(const QByteArray &logo)
{
    if (logo.isEmpty())
        return Done{};
    if (!logo.startsWith("\x89PNG\r\n\x1a\n") && !logo.startsWith("\xff\xd8\xff"))
        return Error{.kind = ErrorKind::NotAPicture, .subject = u"logo"_s};
    if (logo.size() > largestLogo) {
        return Error{.kind = ErrorKind::PictureTooLarge,
                     .subject = u"logo"_s,
                     .given = u"%1 KiB"_s.arg(logo.size() / 1024),
                     .allowed = u"%1 KiB"_s.arg(largestLogo / 1024)};
    }
    return Done{};
}

Result<Done> checkSmall(Money difference, const Currency &currency)
{
    const Money most = largestSmallDifference(currency);
    if (!difference.isNegative() && difference <= most)
        return Done{};
    return Error{.kind = difference.isNegative() ? ErrorKind::AmountNotPositive
                                                 : ErrorKind::AmountTooLarge,
                 .subject = u"small_difference"_s,
                 .amount = difference,
                 .limit = most};
}

} // namespace

Result<ShopDetails> Settings::cleaned(const ShopDetails &wanted) const
{
    ShopDetails details = wanted;
    const Result<QString> name = oneLine(wanted.name, u"name"_s, Need::Required, 120);
    const Result<QString> address = severalLines(wanted.address, u"address"_s, 500);
    const Result<QString> tax = oneLine(wanted.taxNumber, u"tax_number"_s, Need::Optional, 30);
    const Result<QString> upi = oneLine(wanted.upiId, u"upi_id"_s, Need::Optional, 100);
    const Result<QString> bank = severalLines(wanted.bankDetails, u"bank_details"_s, 500);
    const Result<QString> design =
        oneLine(wanted.paperDesign, u"paper_design"_s, Need::Optional, 40);
    for (const Result<QString> *part : {&name, &address, &tax, &upi, &bank, &design}) {
        if (!*part)
            return part->error();
    }
    details.name = *name;
    details.address = *address;
    details.taxNumber = *tax;
    details.upiId = *upi;
    details.bankDetails = *bank;
    details.paperDesign = *design;
    if (!wanted.phone.trimmed().isEmpty()) {
        const Result<Phone> phone = phoneFromText(wanted.phone, m_shop.facts().country.phoneRegion);
        if (!phone)
            return phone.error();
        details.phone = phone->canonical;
    } else {
        details.phone = u""_s;
    }
    // Source: NPCI, UPI linking specification: virtual payment address.
    static const QRegularExpression payee(u"^[A-Za-z0-9._-]{2,}@[A-Za-z][A-Za-z0-9.-]+$"_s);
    if (!upi->isEmpty() && !payee.match(*upi).hasMatch())
        return Error{.kind = ErrorKind::NotAUpiId, .given = *upi};
    for (const Result<Done> &sound :
         {checkRange(details.dayStartMinutes, latestDayStart, u"day_start_minutes"_s),
          checkRange(details.termsDays, longestTerms, u"terms_days"_s),
          checkLogo(details.logo),
          checkSmall(details.smallDifference, m_shop.facts().currency)}) {
        if (!sound)
            return sound.error();
    }
    return details;
}

Result<ShopDetails> Settings::details(const By &by)
{
    return m_shop.read(
        Permit::SeeWork, by, [&]() -> Result<ShopDetails> { return detailsOf(m_shop); });
}

Result<ShopDetails> Settings::change(const By &by, const ShopDetailsChange &change)
{
    return m_shop.write(
        {.verb = verbs::changeSettings, .by = by}, [&](Record &record) -> Result<ShopDetails> {
            ShopDetails wanted = detailsOf(m_shop);
            wanted.name = change.name.value_or(wanted.name);
            wanted.address = change.address.value_or(wanted.address);
            wanted.phone = change.phone.value_or(wanted.phone);
            wanted.taxNumber = change.taxNumber.value_or(wanted.taxNumber);
            wanted.taxStatus = change.taxStatus.value_or(wanted.taxStatus);
            wanted.upiId = change.upiId.value_or(wanted.upiId);
            wanted.dayStartMinutes = change.dayStartMinutes.value_or(wanted.dayStartMinutes);
            wanted.termsDays = change.termsDays.value_or(wanted.termsDays);
            wanted.logo = change.logo.value_or(wanted.logo);
            wanted.bankDetails = change.bankDetails.value_or(wanted.bankDetails);
            wanted.paperDesign = change.paperDesign.value_or(wanted.paperDesign);
            wanted.smallDifference = change.smallDifference.value_or(wanted.smallDifference);
            const Result<ShopDetails> after = cleaned(wanted);
            if (!after)
                return after.error();
            SettingStore settings(m_shop.database());
            const std::pair<QString, QString> values[] = {
                {u"name"_s, after->name},
                {u"address"_s, after->address},
                {u"phone"_s, after->phone},
                {u"tax_number"_s, after->taxNumber},
                {u"upi_id"_s, after->upiId},
                {u"bank_details"_s, after->bankDetails},
                {u"paper_design"_s, after->paperDesign},
                {u"day_start_minutes"_s, QString::number(after->dayStartMinutes)},
                {u"terms_days"_s, QString::number(after->termsDays)},
                {u"logo"_s, QString::fromLatin1(after->logo.toBase64())}};
            for (const auto &[key, value] : values) {
                if (settings.value(key) != value)
                    settings.put(record, key, value);
            }
            settings.putTaxStatus(record, after->taxStatus);
            // What the shop never said stays the currency's.
            if (change.smallDifference)
                settings.putSmallDifference(record, after->smallDifference);
            return *after;
        });
}

} // namespace core
