// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shop_details.h"
#include "core/store/shop_file.h"

namespace core {

/// What the shop has decided about itself.
class Settings
{
public:
    explicit Settings(ShopFile &shop) : m_shop(shop) {}

    Result<ShopDetails> details(const By &by);
    /// Other connections to the file see it after their own `ShopFile::loadFacts`: when the bell
    /// says that settings were touched.
    ///
    /// Refuses: NotPermitted; FieldMissing (name); TextTooLong; NotAPhone, PhoneTooShort,
    /// PhoneTooLong; NotAUpiId; NumberOutOfRange (day_start_minutes, terms_days); NotAPicture,
    /// PictureTooLarge (logo); AmountNotPositive (small_difference: below zero), AmountTooLarge (a
    /// hundred times what is usual).
    Result<ShopDetails> change(const By &by, const ShopDetailsChange &change);

private:
    Result<ShopDetails> cleaned(const ShopDetails &wanted) const;

    ShopFile &m_shop;
};

} // namespace core
