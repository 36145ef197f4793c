// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customer_columns.h"

#include "ui/text/labels.h"
#include "ui/text/standing_text.h"

namespace ui {

Tone toneOf(const Voice &voice, core::Day due)
{
    if (due < voice.today())
        return Tone::Danger;
    return due == voice.today() ? Tone::Warn : Tone::Plain;
}

Tone toneOf(core::StageCategory category)
{
    using enum core::StageCategory;
    return category == Ready || category == Done ? Tone::Ok : Tone::Plain;
}

Tone toneOf(core::PaperState state)
{
    using enum core::PaperState;
    return state == Paid ? Tone::Ok : state == PartPaid ? Tone::Warn : Tone::Plain;
}

QList<Column<core::CustomerRow>> CustomerColumns::list(const Voice &voice, bool seesMoney)
{
    using Row = core::CustomerRow;
    QList<Column<Row>> columns{
        {.title = tr("Name"), .text = [](const Row &row) { return row.name; }, .isStrong = true},
        {.title = tr("Place"), .text = [](const Row &row) { return row.place; }, .isMuted = true},
    };
    if (seesMoney) {
        columns.append({.title = tr("To pay"),
                        .text =
                            [&voice](const Row &row) {
                                const auto standing = core::standingOf(row);
                                const bool owes = standing && standing->toPay().isPositive();
                                return owes ? voice.roundMoney(standing->toPay()) : QString(u'–');
                            },
                        .alignment = amountSide});
    }
    return columns;
}

QString CustomerColumns::sentence(const Voice &voice, const core::CustomerRow &row)
{
    const auto standing = core::standingOf(row);
    const QString words = standing ? StandingText::brief(*standing, voice) : QString();
    //: a customer, and what they have to pay
    return words.isEmpty() ? row.name : tr("%1, %2").arg(row.name, words);
}

QList<Column<core::JobRow>> CustomerColumns::jobs(const Voice &voice)
{
    using Row = core::JobRow;
    return {
        {.title = tr("Job"), .text = [](const Row &row) { return Voice::isolated(row.number); }},
        {.title = tr("What"), .text = [](const Row &row) { return row.title; }, .isStrong = true},
        {.title = tr("Stage"),
         .text = [](const Row &row) { return row.stage; },
         .tone = [](const Row &row) { return std::optional(toneOf(row.category)); }},
        {.title = tr("Due"),
         .text =
             [&voice](const Row &row) {
                 if (!row.promisedOn)
                     return QString();
                 return row.daysLate > 0 ? voice.due(*row.promisedOn) : voice.day(*row.promisedOn);
             },
         .tone =
             [](const Row &row) {
                 return row.daysLate > 0 ? std::optional(Tone::Danger) : std::nullopt;
             }},
        {.title = tr("To pay"),
         .text =
             [&voice](const Row &row) { return row.due ? voice.roundMoney(*row.due) : QString(); },
         .alignment = amountSide},
    };
}

QList<Column<core::PaperRow>> CustomerColumns::papers(const Voice &voice)
{
    using Row = core::PaperRow;
    return {
        {.title = tr("Number"),
         .text = [](const Row &row) { return Voice::isolated(row.number); },
         .isStrong = true},
        {.title = tr("Date"), .text = [&voice](const Row &row) { return voice.day(row.dated); }},
        {.title = tr("State"),
         .text = [](const Row &row) { return Labels::of(row.state); },
         .tone = [](const Row &row) { return std::optional(toneOf(row.state)); }},
        {.title = tr("Amount"),
         .text = [&voice](const Row &row) { return voice.amount(row.payable); },
         .alignment = amountSide},
        {.title = tr("Open", "still to be paid"),
         .text = [&voice](const Row &row) { return voice.amount(row.open); },
         .alignment = amountSide},
    };
}

QList<Column<core::Stored<core::Receipt>>> CustomerColumns::receipts(const Voice &voice)
{
    using Row = core::Stored<core::Receipt>;
    return {
        {.title = tr("Receipt"),
         .text = [](const Row &row) { return Voice::isolated(row->number); },
         .isStrong = true},
        {.title = tr("Date"), .text = [&voice](const Row &row) { return voice.day(row->dated); }},
        {.title = tr("Paid by"), .text = [](const Row &row) { return Labels::of(row->mode); }},
        {.title = tr("Amount"),
         .text = [&voice](const Row &row) { return voice.amount(row->amount); },
         .alignment = amountSide},
    };
}

QList<Column<core::AdjustmentRow>> CustomerColumns::adjustments(const Voice &voice)
{
    using Row = core::AdjustmentRow;
    return {
        {.title = tr("Date"),
         .text = [&voice](const Row &row) { return voice.day(row.adjustment->dated); }},
        {.title = tr("What"),
         .text = [](const Row &row) { return Labels::of(core::entryKindOf(row.adjustment->kind)); },
         .isStrong = true},
        {.title = tr("Number"),
         .text = [](const Row &row) { return Voice::isolated(row.adjustment->number); }},
        {.title = tr("Amount"),
         .text = [&voice](const Row &row) { return voice.amount(row.adjustment->amount); },
         .alignment = amountSide},
        {.title = tr("Said"),
         .text =
             [&voice](const Row &row) {
                 const bool isWaited = row.adjustment->kind == core::AdjustmentKind::WithheldTax
                                       && !row.certified && !row.adjustment->reversed;
                 return Voice::sideBySide(
                     {isWaited ? tr("certificate not here yet") : QString(),
                      row.certified ? tr("certificate of %1").arg(voice.day(*row.certified))
                                    : QString(),
                      Voice::asWritten(row.adjustment->reason),
                      Voice::isolated(row.adjustment->reference)});
             },
         .isMuted = true},
    };
}

QList<Column<core::FollowUpRow>> CustomerColumns::followUps(const Voice &voice)
{
    using Row = core::FollowUpRow;
    return {
        {.title = tr("Due"),
         .text =
             [&voice](const Row &row) {
                 return row.followUp->doneAt ? tr("Done") : voice.due(row.followUp->dueOn);
             },
         .tone =
             [&voice](const Row &row) {
                 return std::optional(row.followUp->doneAt ? Tone::Ok
                                                           : toneOf(voice, row.followUp->dueOn));
             }},
        {.title = tr("What"), .text = [](const Row &row) { return Labels::whatOf(row); }},
        {.title = tr("Who"), .text = [](const Row &row) { return row.owner; }, .isMuted = true},
    };
}

QList<Column<core::AttemptRow>> CustomerColumns::attempts(const Voice &voice)
{
    using Row = core::AttemptRow;
    return {
        {.title = tr("When"), .text = [&voice](const Row &row) { return voice.moment(row.at); }},
        {.title = tr("How"),
         .text = [](const Row &row) { return Labels::of(row.attempt->channel); }},
        {.title = tr("What was said"),
         .text = [](const Row &row) { return row.attempt->text.simplified(); }},
        {.title = tr("Who"), .text = [](const Row &row) { return row.by; }, .isMuted = true},
    };
}

} // namespace ui
