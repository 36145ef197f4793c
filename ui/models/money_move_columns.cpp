// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/money_move_columns.h"

#include "ui/models/receipt_columns.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::MoneyMove;
using Holds = TableCell::Holds;

QString MoneyMoveColumns::purpose(const MoneyMove &row)
{
    if (const core::ReceiptRow *receipt = row.receipt())
        return ReceiptColumns::purpose(*receipt);
    if (row.isReversed())
        return tr("Refund, void");
    const QString reason = row.refund()->adjustment->reason;
    //: money that was given back, and why
    return reason.isEmpty() ? tr("Refund") : tr("Refund: %1").arg(reason);
}

QList<Column<MoneyMove>> MoneyMoveColumns::all(const Voice &voice)
{
    return {
        {.title = tr("Time"),
         .text =
             [&voice](const MoneyMove &row) {
                 // What was entered later belongs to its own day.
                 return row.dated() == voice.today() ? voice.moment(row.at())
                                                     : voice.day(row.dated());
             },
         .isMuted = true},
        {.title = tr("Number"),
         .text = [](const MoneyMove &row) { return Voice::isolated(row.number()); }},
        {.title = tr("Customer"),
         .text = [](const MoneyMove &row) { return row.customerName(); },
         .isStrong = true},
        {.title = tr("For"), .text = &MoneyMoveColumns::purpose},
        {.title = tr("Method"),
         .text = [](const MoneyMove &row) { return Labels::of(row.mode()); }},
        {.title = tr("Amount"),
         .text = [&voice](const MoneyMove &row) { return voice.amount(row.amount()); },
         .alignment = amountSide,
         .isStrong = true},
        {.title = tr("By"), .text = [](const MoneyMove &row) { return row.by(); }, .isMuted = true},
    };
}

Table MoneyMoveColumns::table(const QList<MoneyMove> &rows, const Voice &voice)
{
    const auto sum = [&voice](core::Money amount) {
        return TableCell(voice.typed(amount), voice.amount(amount), Holds::Money);
    };
    Table table({{u"date"_s, tr("Date")},
                 {u"number"_s, tr("Number")},
                 {u"customer"_s, tr("Customer")},
                 {u"for"_s, tr("For")},
                 {u"method"_s, tr("Method")},
                 {u"amount"_s, tr("Amount"), true},
                 {u"by"_s, tr("By")},
                 {u"void"_s, tr("Void")}});
    core::Money total;
    for (const MoneyMove &row : rows) {
        total += row.isReversed() ? core::Money() : row.amount();
        table.add({TableCell(dayText(row.dated()), voice.day(row.dated()), Holds::Day),
                   row.number(),
                   row.customerName(),
                   purpose(row),
                   Labels::of(row.mode()),
                   sum(row.amount()),
                   row.by(),
                   row.isReversed() ? tr("Void") : QString()});
    }
    table.addTotal({tr("Total"),
                    QString(),
                    QString(),
                    QString(),
                    QString(),
                    sum(total),
                    QString(),
                    QString()});
    return table;
}

} // namespace ui
