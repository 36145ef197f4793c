// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/decimal_text.h"

#include "ui/text/typed_number.h"

namespace ui {

using namespace Qt::StringLiterals;

QString decimalText(core::Decimal number, int leastPlaces, Grouping grouping)
{
    QString plain = number.text();
    const qsizetype dot = plain.indexOf(u'.');
    const qsizetype places = dot < 0 ? 0 : plain.size() - dot - 1;
    if (places < leastPlaces)
        plain += (dot < 0 ? u"."_s : QString()) + QString(leastPlaces - places, u'0');
    return grouped(plain, grouping);
}

core::Result<core::Decimal> decimalFromText(const QString &text, const QString &field)
{
    QString typed = text.trimmed();
    if (typed.isEmpty())
        return core::Error{.kind = core::ErrorKind::FieldMissing, .subject = field};
    if (typed.endsWith(u'%'))
        typed = typed.chopped(1).trimmed();
    const TypedAmount amount = typedAmount(typed);
    const auto number = typedNumber(amount.number, core::Decimal::places);
    if (!number || number->isEmpty())
        return core::Error{.kind = core::ErrorKind::NotANumber, .subject = field, .given = text};
    if (amount.isNegative)
        return core::Error{.kind = core::ErrorKind::NumberOutOfRange,
                           .subject = field,
                           .given = text,
                           .allowed = u"0 to %1"_s.arg(core::Decimal::largestWhole)};
    return core::Decimal::fromText(*number, field);
}

} // namespace ui
