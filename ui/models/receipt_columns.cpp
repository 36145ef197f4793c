// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/receipt_columns.h"

#include "ui/text/labels.h"

namespace ui {

using core::ReceiptRow;
using namespace Qt::StringLiterals;

QString ReceiptColumns::purpose(const ReceiptRow &row)
{
    if (row.receipt->reversed)
        return row.voidReason.isEmpty() ? tr("Void") : tr("Void: %1").arg(row.voidReason);
    QStringList numbers;
    for (const core::PaidPart &part : row.paid)
        numbers.append(Voice::isolated(part.number));
    if (row.credit.isPositive())
        numbers.append(row.jobNumber.isEmpty()
                           ? tr("advance")
                           : tr("advance for %1").arg(Voice::isolated(row.jobNumber)));
    return numbers.join(u", "_s);
}

QList<Column<ReceiptRow>> ReceiptColumns::ofOne(const Voice &voice)
{
    return {
        {.title = tr("Time"),
         .text =
             [&voice](const ReceiptRow &row) {
                 // A payment that was entered later belongs to its own day.
                 const QString moment = voice.moment(row.at);
                 const bool isToday = row.receipt->dated == voice.today();
                 return isToday ? moment : voice.day(row.receipt->dated);
             },
         .isMuted = true},
        {.title = tr("Receipt"),
         .text = [](const ReceiptRow &row) { return Voice::isolated(row.receipt->number); }},
        {.title = tr("For"), .text = [](const ReceiptRow &row) { return purpose(row); }},
        {.title = tr("Method"),
         .text = [](const ReceiptRow &row) { return Labels::of(row.receipt->mode); }},
        {.title = tr("Amount"),
         .text = [&voice](const ReceiptRow &row) { return voice.amount(row.receipt->amount); },
         .alignment = amountSide,
         .isStrong = true},
        {.title = tr("By"), .text = [](const ReceiptRow &row) { return row.by; }, .isMuted = true},
    };
}

core::Money ReceiptColumns::paidOn(const ReceiptRow &row, const core::RowId &paper)
{
    core::Money paid;
    for (const core::PaidPart &part : row.paid) {
        if (part.paper == paper)
            paid += part.amount;
    }
    return paid;
}

} // namespace ui
