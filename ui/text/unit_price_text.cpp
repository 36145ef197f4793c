// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/unit_price_text.h"

#include "ui/text/decimal_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace ui {

using namespace Qt::StringLiterals;

QString unitPriceText(core::Decimal price, core::Decimal per)
{
    return per == core::Decimal::whole(1) ? price.text() : price.text() + u'/' + per.text();
}

core::Result<UnitPrice> unitPriceFromText(const QString &text, const QString &field)
{
    const QString typed = text.trimmed();
    const qsizetype stroke = typed.endsWith(u"/-"_s) ? -1 : typed.indexOf(u'/');
    const auto price = decimalFromText(stroke < 0 ? typed : typed.first(stroke), field);
    if (!price)
        return price.error();
    if (stroke < 0)
        return UnitPrice{.price = *price};
    const auto per = decimalFromText(typed.sliced(stroke + 1), field);
    if (!per)
        return per.error();
    if (per->isZero()) {
        return core::Error{.kind = core::ErrorKind::NumberOutOfRange,
                           .subject = field,
                           .given = typed,
                           .allowed = u"0.000001 to %1"_s.arg(core::Decimal::largestWhole)};
    }
    return UnitPrice{.price = *price, .per = *per};
}

QString breaksText(const core::ItemPrices &prices)
{
    QStringList texts;
    for (const core::ItemPrice &price : prices.mid(1))
        texts.append(u"%1: %2"_s.arg(price.fromQuantity.text(), price.price.text()));
    return texts.join(u"; "_s);
}

core::Result<core::ItemPrices>
breaksFromText(const QString &text, const core::ItemPrice &terms, const QString &field)
{
    core::ItemPrices prices;
    static const QRegularExpression sign(u"[;\u061b]"_s);
    const QStringList pieces = text.split(sign, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (piece.trimmed().isEmpty())
            continue;
        const auto from = decimalFromText(piece.section(u':', 0, 0), field);
        const auto each = decimalFromText(piece.section(u':', 1), field);
        if (!from || !each) {
            core::Error error = from ? each.error() : from.error();
            error.given = piece.trimmed();
            // "500" alone lacks its price: that is not a missing field.
            if (error.kind == core::ErrorKind::FieldMissing)
                error.kind = core::ErrorKind::NotANumber;
            return error;
        }
        core::ItemPrice price = terms;
        price.fromQuantity = *from;
        price.price = *each;
        prices.append(price);
    }
    return prices;
}

} // namespace ui
