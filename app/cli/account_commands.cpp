// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/transfer/choice_names.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

using AdjustmentId = core::Id<core::AccountAdjustment>;

QJsonObject jsonOf(Session &session, const core::AdjustmentRow &row)
{
    const core::AccountAdjustment &adjustment = row.adjustment.value;
    return {{u"id"_s, row.adjustment.id.text()},
            {u"kind"_s, core::nameOf(adjustment.kind)},
            {u"customer"_s, adjustment.customerName},
            {u"number"_s, adjustment.number},
            {u"date"_s, ui::dayText(adjustment.dated)},
            {u"amount"_s, session.plain(adjustment.amount)},
            {u"open"_s, session.plain(row.open)},
            {u"reason"_s, adjustment.reason},
            {u"reference"_s, adjustment.reference},
            {u"certified"_s, row.certified ? ui::dayText(*row.certified) : QString()},
            {u"reversed"_s, adjustment.reversed}};
}

core::Result<Answer> answerOf(Session &session, const core::Result<core::AdjustmentRow> &row)
{
    if (!row)
        return row.error();
    const core::AccountAdjustment &adjustment = row->adjustment.value;
    QStringList facts{ui::Labels::of(core::entryKindOf(adjustment.kind)),
                      adjustment.number,
                      session.shown(adjustment.amount),
                      adjustment.customerName,
                      ui::dayText(adjustment.dated),
                      adjustment.reason};
    if (adjustment.reversed)
        facts.append(Words::tr("Taken back"));
    facts.removeAll(QString());
    return Answer{.text = facts.join(u", "_s) + u'\n', .json = jsonOf(session, *row)};
}

/// What the commands that write have in common.
struct Asked
{
    AdjustmentId id;
    core::Money amount;
    std::optional<core::Day> dated;
    core::Id<core::Customer> customer; ///< none where the command is about something of theirs
};

core::Result<Asked> askedOf(Session &session, const Arguments &arguments)
{
    const auto id = session.idFor(arguments);
    if (!id)
        return id.error();
    const auto amount = session.money(arguments.value(u"amount"_s), u"amount"_s);
    if (!amount)
        return amount.error();
    const auto dated = session.dayIfAny(arguments, u"date"_s);
    if (!dated)
        return dated.error();
    const auto customer = session.customerIfAny(arguments);
    if (!customer)
        return customer.error();
    return Asked{
        AdjustmentId(*id), *amount, *dated, customer->value_or(core::Id<core::Customer>())};
}

core::Result<core::PaymentMode> modeOf(const Arguments &arguments)
{
    const QString name = arguments.valueIfAny(u"mode"_s).value_or(u"cash"_s);
    return core::choiceNamed<core::PaymentMode>(name, u"mode"_s);
}

core::Result<Answer> open(Session &session, const Arguments &arguments)
{
    const core::Result<Asked> asked = askedOf(session, arguments);
    if (!asked)
        return asked.error();
    const auto due = session.dayIfAny(arguments, u"due"_s);
    if (!due)
        return due.error();
    const bool isAdvance = arguments.has(u"advance"_s);
    return answerOf(
        session,
        session.shop().adjustments.open(session.by(),
                                        asked->id,
                                        {.customer = asked->customer,
                                         .number = arguments.value(u"number"_s),
                                         .dated = asked->dated.value_or(session.today()),
                                         .due = *due,
                                         .amount = isAdvance ? -asked->amount : asked->amount}));
}

core::Result<Answer> settle(Session &session, const Arguments &arguments)
{
    const core::Result<Asked> asked = askedOf(session, arguments);
    if (!asked)
        return asked.error();
    const auto paper = session.shop().documents.named(session.by(), arguments.value(u"invoice"_s));
    if (!paper)
        return paper.error();
    const auto kind =
        core::choiceNamed<core::AdjustmentKind>(arguments.value(u"kind"_s), u"kind"_s);
    if (!kind)
        return kind.error();
    return answerOf(
        session,
        session.shop().adjustments.settle(session.by(),
                                          asked->id,
                                          {.item = paper->row(),
                                           .kind = *kind,
                                           .amount = asked->amount,
                                           .dated = asked->dated,
                                           .reference = arguments.value(u"certificate"_s),
                                           .reason = arguments.value(u"reason"_s)}));
}

core::Result<Answer> certify(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().adjustments.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto dated = session.dayIfAny(arguments, u"date"_s);
    if (!dated)
        return dated.error();
    return answerOf(session,
                    session.shop().adjustments.certify(
                        session.by(), *id, arguments.value(u"number"_s), *dated));
}

core::Result<Answer> refund(Session &session, const Arguments &arguments)
{
    const core::Result<Asked> asked = askedOf(session, arguments);
    if (!asked)
        return asked.error();
    const auto mode = modeOf(arguments);
    if (!mode)
        return mode.error();
    core::NewRefund refund{.customer = asked->customer,
                           .amount = asked->amount,
                           .mode = *mode,
                           .dated = asked->dated,
                           .reference = arguments.value(u"reference"_s),
                           .reason = arguments.value(u"reason"_s)};
    if (arguments.has(u"receipt"_s)) {
        const auto receipt =
            session.shop().payments.named(session.by(), arguments.value(u"receipt"_s));
        if (!receipt)
            return receipt.error();
        refund.credit = receipt->row();
    }
    return answerOf(session, session.shop().adjustments.refund(session.by(), asked->id, refund));
}

core::Result<Answer> charge(Session &session, const Arguments &arguments)
{
    const core::Result<Asked> asked = askedOf(session, arguments);
    if (!asked)
        return asked.error();
    return answerOf(session,
                    session.shop().adjustments.charge(session.by(),
                                                      asked->id,
                                                      {.customer = asked->customer,
                                                       .amount = asked->amount,
                                                       .dated = asked->dated,
                                                       .reason = arguments.value(u"reason"_s)}));
}

core::Result<Answer> recover(Session &session, const Arguments &arguments)
{
    const core::Result<Asked> asked = askedOf(session, arguments);
    if (!asked)
        return asked.error();
    const auto debt = session.shop().adjustments.named(session.by(), arguments.place(0));
    if (!debt)
        return debt.error();
    const auto row = session.shop().adjustments.card(session.by(), *debt);
    if (!row)
        return row.error();
    const auto mode = modeOf(arguments);
    if (!mode)
        return mode.error();
    core::TakePayment payment;
    payment.customer = row->adjustment->customer;
    payment.amount = asked->amount;
    payment.dated = asked->dated;
    payment.mode = *mode;
    payment.reference = arguments.value(u"reference"_s);
    const auto taken = session.shop().adjustments.recover(
        session.by(), core::Id<core::Receipt>(asked->id.row()), *debt, payment);
    if (!taken)
        return taken.error();
    return Answer{.text = Words::tr("Receipt %1: %2 from %3 for a bad debt")
                              .arg(taken->receipt->number,
                                   session.shown(taken->receipt->amount),
                                   taken->receipt->customerName)
                          + u'\n',
                  .json = {{u"id"_s, taken->receipt.id.text()},
                           {u"number"_s, taken->receipt->number},
                           {u"amount"_s, session.plain(taken->receipt->amount)},
                           {u"credit"_s, session.plain(taken->credit)}}};
}

core::Result<Answer> reverse(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().adjustments.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    return answerOf(
        session,
        session.shop().adjustments.reverse(session.by(), *id, arguments.value(u"reason"_s)));
}

core::Result<Answer> list(Session &session, const Arguments &arguments)
{
    const auto customer = session.customerIfAny(arguments);
    if (!customer)
        return customer.error();
    const auto limit = session.limit(arguments, 100);
    if (!limit)
        return limit.error();
    core::AdjustmentFilter filter{.customer = *customer,
                                  .uncertified = arguments.has(u"uncertified"_s)};
    if (arguments.has(u"kind"_s)) {
        const auto kind =
            core::choiceNamed<core::AdjustmentKind>(arguments.value(u"kind"_s), u"kind"_s);
        if (!kind)
            return kind.error();
        filter.kind = *kind;
    }
    const auto rows = session.shop().adjustments.list(session.by(), filter, *limit);
    if (!rows)
        return rows.error();
    Table table({{u"kind"_s, Words::tr("What")},
                 {u"number"_s, Words::tr("Number")},
                 {u"date"_s, Words::tr("Date")},
                 {u"customer"_s, Words::tr("Customer")},
                 {u"amount"_s, Words::tr("Amount"), true},
                 {u"reason"_s, Words::tr("Reason")},
                 {u"reversed"_s, Words::tr("State")},
                 {u"id"_s, Words::tr("Id")}});
    for (const core::AdjustmentRow &row : *rows) {
        const core::AccountAdjustment &adjustment = row.adjustment.value;
        table.add(
            {{core::nameOf(adjustment.kind), ui::Labels::of(core::entryKindOf(adjustment.kind))},
             adjustment.number,
             ui::dayText(adjustment.dated),
             adjustment.customerName,
             session.cell(adjustment.amount),
             adjustment.reason,
             {adjustment.reversed ? u"true"_s : u"false"_s,
              adjustment.reversed ? Words::tr("Taken back") : QString()},
             row.adjustment.id.text()});
    }
    return Answer{.text = table.text(), .json = {{u"adjustments"_s, table.json()}}};
}

} // namespace

std::span<const Command> accountCommands()
{
    static constexpr Command commands[] = {
        {"account open --customer CUSTOMER --amount AMOUNT [--advance] [--date DATE] [--due DATE] "
         "[--number NUMBER] [--id ID]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "A bill, or with --advance money, from before this shop used Docket"),
         Needs::Writer,
         &open},
        {"account settle --invoice INVOICE --kind KIND --amount AMOUNT [--reason TEXT] "
         "[--certificate NUMBER] [--date DATE] [--id ID]",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Owed no longer, without money: KIND is write_off, bad_debt, discount or "
             "withheld_tax"),
         Needs::Writer,
         &settle},
        {"account certificate ENTRY --number NUMBER [--date DATE]",
         QT_TRANSLATE_NOOP("CommandLine", "The certificate of withheld tax has come"),
         Needs::Writer,
         &certify},
        {"account refund --customer CUSTOMER --amount AMOUNT [--mode MODE] [--receipt RECEIPT] "
         "[--reason TEXT] [--reference TEXT] [--date DATE] [--id ID]",
         QT_TRANSLATE_NOOP("CommandLine", "Give money back, out of what the customer has left"),
         Needs::Writer,
         &refund},
        {"account fee --customer CUSTOMER --amount AMOUNT --reason TEXT [--date DATE] [--id ID]",
         QT_TRANSLATE_NOOP("CommandLine", "Charge a fee without an invoice"),
         Needs::Writer,
         &charge},
        {"account recover ENTRY --amount AMOUNT [--mode MODE] [--reference TEXT] [--date DATE] "
         "[--id ID]",
         QT_TRANSLATE_NOOP("CommandLine", "Take a payment for a bad debt after all"),
         Needs::Writer,
         &recover},
        {"account reverse ENTRY --reason TEXT",
         QT_TRANSLATE_NOOP("CommandLine", "Take one of these back; what it settled is open again"),
         Needs::Writer,
         &reverse},
        {"account list [--customer CUSTOMER] [--kind KIND] [--uncertified] [--limit N]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "These entries, newest first; --uncertified: tax whose certificate is "
                           "missing"),
         Needs::Reader,
         &list},
    };
    return commands;
}

} // namespace app
