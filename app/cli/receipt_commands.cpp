// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/report_answer.h"
#include "app/cli/words.h"
#include "core/transfer/choice_names.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

Answer takenAnswer(Session &session, const core::TakenPayment &taken)
{
    const core::Receipt &receipt = taken.receipt.value;
    QStringList lines;
    lines.append(Words::tr("Receipt %1: %2 from %3, %4, %5")
                     .arg(receipt.number,
                          session.shown(receipt.amount),
                          receipt.customerName,
                          ui::Labels::of(receipt.mode),
                          ui::dayText(receipt.dated)));
    if (receipt.reversed)
        lines.append(Words::tr("Taken back. What it paid is open again."));
    QJsonArray paid;
    for (const core::PaidPart &part : taken.paid) {
        lines.append(Words::tr("  %1 to invoice %2").arg(session.shown(part.amount), part.number));
        paid.append(QJsonObject{{u"invoice"_s, part.number},
                                {u"id"_s, part.paper.text()},
                                {u"amount"_s, session.plain(part.amount)}});
    }
    if (taken.credit.isPositive())
        lines.append(Words::tr("  %1 stays as credit").arg(session.shown(taken.credit)));
    if (!taken.twin.isEmpty()) {
        lines.append(
            Words::tr("  Is this the same money as %1? It is as much, by the same way, a few "
                      "minutes apart.")
                .arg(taken.twin));
    }
    lines.append(Words::tr("%1 now owes %2").arg(receipt.customerName, session.shown(taken.owed)));
    return {.text = lines.join(u'\n') + u'\n',
            .json = {{u"id"_s, taken.receipt.id.text()},
                     {u"number"_s, receipt.number},
                     {u"customer"_s, receipt.customerName},
                     {u"date"_s, ui::dayText(receipt.dated)},
                     {u"amount"_s, session.plain(receipt.amount)},
                     {u"mode"_s, core::nameOf(receipt.mode)},
                     {u"reference"_s, receipt.reference},
                     {u"reversed"_s, receipt.reversed},
                     {u"paid"_s, paid},
                     {u"credit"_s, session.plain(taken.credit)},
                     {u"maybe_twice"_s, taken.twin},
                     {u"owed"_s, session.plain(taken.owed)}}};
}

/// "A/26-27/00017", all that is open of it as far as the payment reaches, or "A/26-27/00017=200".
core::Result<QList<core::Split>>
readSplits(Session &session, const Arguments &arguments, core::Money amount)
{
    QList<core::Split> splits;
    core::Money left = amount;
    for (const QString &text : arguments.values(u"invoice"_s)) {
        const auto paper = session.shop().documents.named(session.by(), text.section(u'=', 0, 0));
        if (!paper)
            return paper.error();
        core::Split split{.item = paper->row(), .amount = {}};
        if (text.contains(u'=')) {
            const auto part = session.money(text.section(u'=', 1), u"invoice"_s);
            if (!part)
                return part.error();
            split.amount = *part;
        } else {
            const auto card = session.shop().documents.card(session.by(), *paper);
            if (!card)
                return card.error();
            // Where nothing is open the whole is asked for, so that the refusal says why.
            split.amount = card->open.isZero() ? left : std::min(card->open, left);
        }
        left -= split.amount;
        splits.append(split);
    }
    return splits;
}

core::Result<core::TakePayment> readPayment(Session &session, const Arguments &arguments)
{
    core::TakePayment payment;
    const auto customer =
        session.shop().customers.named(session.by(), arguments.value(u"customer"_s));
    if (!customer)
        return customer.error();
    payment.customer = *customer;
    const auto amount = session.money(arguments.value(u"amount"_s), u"amount"_s);
    if (!amount)
        return amount.error();
    payment.amount = *amount;
    if (arguments.has(u"mode"_s)) {
        const auto mode =
            core::choiceNamed<core::PaymentMode>(arguments.value(u"mode"_s), u"mode"_s);
        if (!mode)
            return mode.error();
        payment.mode = *mode;
    }
    const auto dated = session.dayIfAny(arguments, u"date"_s);
    if (!dated)
        return dated.error();
    payment.dated = *dated;
    if (arguments.has(u"job"_s)) {
        const auto job = session.shop().jobs.named(session.by(), arguments.value(u"job"_s));
        if (!job)
            return job.error();
        payment.job = *job;
    }
    payment.account = arguments.value(u"account"_s);
    payment.reference = arguments.value(u"reference"_s);
    payment.note = arguments.value(u"note"_s);
    if (arguments.has(u"invoice"_s) || arguments.has(u"keep-as-credit"_s)) {
        const auto splits = readSplits(session, arguments, payment.amount);
        if (!splits)
            return splits.error();
        payment.splits = *splits;
    }
    const std::pair<QString, core::AdjustmentKind> settlements[] = {
        {u"discount"_s, core::AdjustmentKind::Discount},
        {u"withheld"_s, core::AdjustmentKind::WithheldTax}};
    for (const auto &[option, kind] : settlements) {
        if (!arguments.has(option))
            continue;
        const auto part = session.money(arguments.value(option), option);
        if (!part)
            return part.error();
        payment.settled.append({.kind = kind, .amount = *part, .reference = {}, .reason = {}});
    }
    return payment;
}

core::Result<Answer> take(Session &session, const Arguments &arguments)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    const core::Result<core::TakePayment> payment = readPayment(session, arguments);
    if (!payment)
        return payment.error();
    const auto taken =
        session.shop().payments.take(session.by(), core::Id<core::Receipt>(*id), *payment);
    if (!taken)
        return taken.error();
    return takenAnswer(session, *taken);
}

core::Result<Answer> move(Session &session, const Arguments &arguments)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    const auto receipt = session.shop().payments.named(session.by(), arguments.place(0));
    if (!receipt)
        return receipt.error();
    const auto from = session.shop().documents.named(session.by(), arguments.value(u"from"_s));
    if (!from)
        return from.error();
    const auto to = session.shop().documents.named(session.by(), arguments.value(u"to"_s));
    if (!to)
        return to.error();
    const auto amount = session.money(arguments.value(u"amount"_s), u"amount"_s);
    if (!amount)
        return amount.error();
    const auto moved = session.shop().payments.move(session.by(),
                                                    core::Id<core::Allocation>(*id),
                                                    receipt->row(),
                                                    from->row(),
                                                    {to->row(), *amount});
    if (!moved)
        return moved.error();
    const auto taken = session.shop().payments.card(session.by(), *receipt);
    return taken ? core::Result<Answer>(takenAnswer(session, *taken)) : taken.error();
}

core::Result<Answer> allocate(Session &session, const Arguments &arguments)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    const auto receipt = session.shop().payments.named(session.by(), arguments.place(0));
    if (!receipt)
        return receipt.error();
    const auto paper = session.shop().documents.named(session.by(), arguments.value(u"invoice"_s));
    if (!paper)
        return paper.error();
    const auto amount = session.money(arguments.value(u"amount"_s), u"amount"_s);
    if (!amount)
        return amount.error();
    const auto taken = session.shop().payments.allocate(
        session.by(), core::Id<core::Allocation>(*id), *receipt, {paper->row(), *amount});
    if (!taken)
        return taken.error();
    return takenAnswer(session, *taken);
}

core::Result<Answer> reverse(Session &session, const Arguments &arguments)
{
    const auto receipt = session.shop().payments.named(session.by(), arguments.place(0));
    if (!receipt)
        return receipt.error();
    const auto taken =
        session.shop().payments.reverse(session.by(), *receipt, arguments.value(u"reason"_s));
    if (!taken)
        return taken.error();
    return takenAnswer(session, *taken);
}

core::Result<Answer> show(Session &session, const Arguments &arguments)
{
    const auto receipt = session.shop().payments.named(session.by(), arguments.place(0));
    if (!receipt)
        return receipt.error();
    const auto taken = session.shop().payments.card(session.by(), *receipt);
    if (!taken)
        return taken.error();
    return takenAnswer(session, *taken);
}

core::Result<Answer> list(Session &session, const Arguments &arguments)
{
    const auto customer = session.customerIfAny(arguments);
    if (!customer)
        return customer.error();
    const auto limit = session.limit(arguments, 50);
    if (!limit)
        return limit.error();
    const auto receipts = session.shop().payments.list(session.by(), *customer, *limit);
    if (!receipts)
        return receipts.error();
    Table table({{u"number"_s, Words::tr("Receipt")},
                 {u"date"_s, Words::tr("Date")},
                 {u"customer"_s, Words::tr("Customer")},
                 {u"mode"_s, Words::tr("How")},
                 {u"amount"_s, Words::tr("Amount"), true},
                 {u"reference"_s, Words::tr("Reference")},
                 {u"reversed"_s, Words::tr("State")},
                 {u"id"_s, Words::tr("Id")}});
    for (const core::Stored<core::Receipt> &receipt : *receipts) {
        table.add(
            {receipt->number,
             {ui::dayText(receipt->dated), ui::dayText(receipt->dated), TableCell::Holds::Day},
             receipt->customerName,
             {core::nameOf(receipt->mode), ui::Labels::of(receipt->mode)},
             session.cell(receipt->amount),
             receipt->reference,
             {receipt->reversed ? u"true"_s : u"false"_s,
              receipt->reversed ? Words::tr("Taken back") : QString()},
             receipt.id.text()});
    }
    return reportAnswer(session,
                        arguments,
                        {table.text(),
                         {{u"receipts"_s, table.json()}},
                         Words::tr("Payments"),
                         table,
                         std::nullopt});
}

} // namespace

std::span<const Command> receiptCommands()
{
    static constexpr Command commands[] = {
        {"receipt take --customer CUSTOMER --amount AMOUNT [--mode MODE] [--date DATE] [--job JOB] "
         "[--invoice INVOICE]... [--keep-as-credit] [--discount AMOUNT] [--withheld AMOUNT] "
         "[--reference TEXT] [--account TEXT] [--note "
         "TEXT] "
         "[--id ID]",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Take money. Oldest due first, the rest is credit; --invoice NUMBER or NUMBER=AMOUNT "
             "chooses; --discount and --withheld are let off and kept back. MODE is cash, upi, "
             "card, bank, cheque, wallet or other"),
         Needs::Writer,
         &take},
        {"receipt allocate RECEIPT --invoice INVOICE --amount AMOUNT [--id ID]",
         QT_TRANSLATE_NOOP("CommandLine", "Set free credit against an invoice"),
         Needs::Writer,
         &allocate},
        {"receipt move RECEIPT --from INVOICE --to INVOICE --amount AMOUNT [--id ID]",
         QT_TRANSLATE_NOOP("CommandLine", "Let a receipt pay another invoice"),
         Needs::Writer,
         &move},
        {"receipt reverse RECEIPT --reason TEXT",
         QT_TRANSLATE_NOOP("CommandLine", "Take a receipt back; what it paid is open again"),
         Needs::Writer,
         &reverse},
        {"receipt show RECEIPT",
         QT_TRANSLATE_NOOP("CommandLine", "One receipt and where it went"),
         Needs::Reader,
         &show},
        {"receipt list [--customer CUSTOMER] [--limit N] [--format FORMAT] [--output FILE] [--lang "
         "LANG]",
         QT_TRANSLATE_NOOP("CommandLine", "Receipts, newest first"),
         Needs::Reader,
         &list},
    };
    return commands;
}

} // namespace app
