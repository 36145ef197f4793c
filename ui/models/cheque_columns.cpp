// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cheque_columns.h"

#include "ui/text/labels.h"

namespace ui {

using core::ChequeRow;
using core::ChequeState;

namespace {

Tone toneOf(ChequeState state)
{
    switch (state) {
    case ChequeState::InHand:
        return Tone::Warn;
    case ChequeState::Deposited:
        return Tone::Plain;
    case ChequeState::Cleared:
        return Tone::Ok;
    case ChequeState::Bounced:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

core::Money cashOf(const QMap<core::PaymentMode, core::Money> &amounts)
{
    return amounts.value(core::PaymentMode::Cash);
}

} // namespace

QList<Column<ChequeRow>> ChequeColumns::cheques(const Voice &voice)
{
    return {
        {.title = tr("Cheque"),
         .text =
             [](const ChequeRow &row) {
                 return Voice::sideBySide({Voice::isolated(row.receipt->reference),
                                           Voice::asWritten(row.receipt->account)});
             }},
        {.title = tr("Customer"),
         .text = [](const ChequeRow &row) { return row.receipt->customerName; },
         .isStrong = true},
        {.title = tr("Amount"),
         .text = [&voice](const ChequeRow &row) { return voice.amount(row.receipt->amount); },
         .alignment = amountSide,
         .isStrong = true},
        {.title = tr("State"),
         .text = [](const ChequeRow &row) { return Labels::of(row.state); },
         .tone = [](const ChequeRow &row) { return std::optional(toneOf(row.state)); }},
        {.title = tr("Since"),
         .text = [&voice](const ChequeRow &row) { return voice.day(row.since); }},
        {.title = tr("Note"),
         .text =
             [](const ChequeRow &row) {
                 return Voice::sideBySide({Voice::asWritten(row.account),
                                           Voice::asWritten(row.note),
                                           Voice::asWritten(row.receipt->note)});
             },
         .isMuted = true},
    };
}

QList<Column<core::Stored<core::TillClose>>> ChequeColumns::closes(const Voice &voice)
{
    using Row = core::Stored<core::TillClose>;
    return {
        {.title = tr("Day"),
         .text = [&voice](const Row &row) { return voice.day(row->dated); },
         .isStrong = true},
        {.title = tr("Cash counted"),
         .text = [&voice](const Row &row) { return voice.amount(cashOf(row->counted)); },
         .alignment = amountSide},
        {.title = tr("Should be"),
         .text = [&voice](const Row &row) { return voice.amount(cashOf(row->expected)); },
         .alignment = amountSide},
        {.title = tr("Over or short"),
         .text =
             [&voice](const Row &row) {
                 return row->difference.isZero() ? tr("right") : voice.amount(row->difference);
             },
         .alignment = amountSide,
         .tone =
             [](const Row &row) {
                 return row->difference.isZero() ? std::nullopt : std::optional(Tone::Warn);
             }},
        {.title = tr("Stayed in it"),
         .text = [&voice](const Row &row) { return voice.amount(row->kept); },
         .alignment = amountSide},
        {.title = tr("By"), .text = [](const Row &row) { return row->by; }, .isMuted = true},
        {.title = tr("Said"),
         .text =
             [](const Row &row) {
                 return Voice::sideBySide({row->reopened ? tr("reopened") : QString(),
                                           Voice::asWritten(row->reason),
                                           Voice::asWritten(row->handover.simplified())});
             },
         .isMuted = true},
    };
}

} // namespace ui
