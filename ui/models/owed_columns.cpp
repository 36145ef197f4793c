// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/owed_columns.h"

#include "ui/text/labels.h"

namespace ui {

using core::Debtor;
using core::OutstandingRow;

namespace {

QString unlessZero(const Voice &voice, core::Money amount)
{
    return amount.isZero() ? voice.amount(std::nullopt) : voice.roundAmount(amount);
}

std::optional<Tone> promiseTone(const Debtor &debtor)
{
    return debtor.told.isBroken ? std::optional(Tone::Danger) : std::nullopt;
}

std::optional<Tone> openItemTone(const OutstandingRow &row)
{
    return row.daysOverdue > 0 ? Tone::Danger : Tone::Plain;
}

} // namespace

QString OwedColumns::promiseOf(const Debtor &debtor, const Voice &voice)
{
    const core::LastTold &told = debtor.told;
    if (!told.promisedOn)
        return {};
    if (told.isBroken)
        return tr("not kept: %1").arg(voice.day(*told.promisedOn));
    if (told.promised)
        //: an amount and the day for which it is promised
        return tr("%1, %2").arg(voice.roundMoney(*told.promised), voice.day(*told.promisedOn));
    return voice.day(*told.promisedOn);
}

QList<Column<Debtor>> OwedColumns::byPerson(const Voice &voice, const core::AgeingLimits &limits)
{
    QList<Column<Debtor>> columns{
        {.title = tr("Customer"),
         .text = [](const Debtor &row) { return row.ageing.name; },
         .isStrong = true},
        {.title = tr("By invoice"),
         .text = [&voice](const Debtor &row) { return voice.roundAmount(row.ageing.owed); },
         .alignment = amountSide,
         .isStrong = true,
         .yields = 5}};
    const QStringList buckets =
        Labels::ageingBuckets(QList<int>(limits.days.begin(), limits.days.end()));
    for (size_t bucket = 0; bucket < core::ageingBuckets; ++bucket) {
        const auto text = [&voice, bucket](const Debtor &row) {
            return unlessZero(voice, row.ageing.buckets[bucket]);
        };
        const Column<Debtor> column{
            .title = buckets[qsizetype(bucket)], .text = text, .alignment = amountSide};
        columns.append(column);
    }
    const QList<Column<Debtor>> rest{
        {.title = tr("Jobs"),
         .text =
             [&voice](const Debtor &row) {
                 return unlessZero(voice, row.toPay - row.ageing.owed + row.ageing.credit);
             },
         .alignment = amountSide,
         .yields = 2},
        {.title = tr("Advance"),
         .text = [&voice](const Debtor &row) { return unlessZero(voice, row.ageing.credit); },
         .alignment = amountSide,
         .isMuted = true,
         .yields = 3},
        {.title = tr("To pay"),
         .text = [&voice](const Debtor &row) { return voice.roundAmount(row.toPay); },
         .alignment = amountSide,
         .isStrong = true},
        {.title = tr("Oldest"),
         .text = [&voice](const Debtor &row) { return voice.due(row.ageing.oldestDue); },
         .yields = 4},
        {.title = tr("Last told"),
         .text =
             [&voice](const Debtor &row) {
                 return row.told.toldOn ? voice.day(*row.told.toldOn) : tr("never");
             },
         .isMuted = true,
         .yields = 1},
        {.title = tr("Promise"),
         .text = [&voice](const Debtor &row) { return promiseOf(row, voice); },
         .tone = promiseTone}};
    return columns + rest;
}

QList<Column<OutstandingRow>> OwedColumns::byInvoice(const Voice &voice)
{
    const QList<Column<OutstandingRow>> columns{
        {.title = tr("Invoice"),
         .text = [](const OutstandingRow &row) { return Voice::isolated(row.number); },
         .isStrong = true},
        {.title = tr("Customer"), .text = [](const OutstandingRow &row) { return row.name; }},
        {.title = tr("Date"),
         .text = [&voice](const OutstandingRow &row) { return voice.day(row.dated); },
         .isMuted = true},
        {.title = tr("Due"),
         .text = [&voice](const OutstandingRow &row) { return voice.due(row.due); },
         .tone = openItemTone},
        {.title = tr("Amount"),
         .text = [&voice](const OutstandingRow &row) { return voice.amount(row.amount); },
         .alignment = amountSide},
        {.title = tr("Open"),
         .text = [&voice](const OutstandingRow &row) { return voice.amount(row.open); },
         .alignment = amountSide,
         .isStrong = true}};
    return columns;
}

} // namespace ui
