// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/transfer/choice_names.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

core::Result<Answer> answerOf(Session &session, const core::Result<core::ChequeRow> &row)
{
    if (!row)
        return row.error();
    const core::Receipt &receipt = row->receipt.value;
    QStringList facts{receipt.number,
                      receipt.reference,
                      session.shown(receipt.amount),
                      receipt.customerName,
                      ui::Labels::of(row->state),
                      ui::dayText(row->since),
                      row->note};
    facts.removeAll(QString());
    return Answer{.text = facts.join(u", "_s) + u'\n',
                  .json = {{u"receipt"_s, receipt.number},
                           {u"id"_s, row->receipt.id.text()},
                           {u"state"_s, core::nameOf(row->state)},
                           {u"since"_s, ui::dayText(row->since)},
                           {u"account"_s, row->account},
                           {u"note"_s, row->note}}};
}

core::Result<Answer> deposit(Session &session, const Arguments &arguments)
{
    const auto receipt = session.shop().payments.named(session.by(), arguments.place(0));
    if (!receipt)
        return receipt.error();
    const auto dated = session.dayIfAny(arguments, u"date"_s);
    if (!dated)
        return dated.error();
    const auto done = session.shop().cheques.deposit(
        session.by(), {*receipt}, *dated, arguments.value(u"account"_s));
    return done ? answerOf(session, session.shop().cheques.card(session.by(), *receipt))
                : core::Result<Answer>(done.error());
}

core::Result<Answer> clear(Session &session, const Arguments &arguments)
{
    const auto receipt = session.shop().payments.named(session.by(), arguments.place(0));
    if (!receipt)
        return receipt.error();
    const auto dated = session.dayIfAny(arguments, u"date"_s);
    if (!dated)
        return dated.error();
    return answerOf(session, session.shop().cheques.clear(session.by(), *receipt, *dated));
}

core::Result<Answer> bounce(Session &session, const Arguments &arguments)
{
    const auto receipt = session.shop().payments.named(session.by(), arguments.place(0));
    if (!receipt)
        return receipt.error();
    const auto dated = session.dayIfAny(arguments, u"date"_s);
    if (!dated)
        return dated.error();
    core::Bounce bounce{.dated = *dated, .reason = arguments.value(u"reason"_s), .fee = {}};
    if (arguments.has(u"fee"_s)) {
        const auto fee = session.money(arguments.value(u"fee"_s), u"fee"_s);
        if (!fee)
            return fee.error();
        bounce.fee = *fee;
    }
    return answerOf(session, session.shop().cheques.bounce(session.by(), *receipt, bounce));
}

core::Result<Answer> list(Session &session, const Arguments &arguments)
{
    const auto limit = session.limit(arguments, 100);
    if (!limit)
        return limit.error();
    std::optional<core::ChequeState> state;
    if (arguments.has(u"state"_s)) {
        const auto named =
            core::choiceNamed<core::ChequeState>(arguments.value(u"state"_s), u"state"_s);
        if (!named)
            return named.error();
        state = *named;
    }
    const auto rows = session.shop().cheques.list(session.by(), state, *limit);
    if (!rows)
        return rows.error();
    Table table({{u"receipt"_s, Words::tr("Receipt")},
                 {u"cheque"_s, Words::tr("Cheque")},
                 {u"customer"_s, Words::tr("Customer")},
                 {u"amount"_s, Words::tr("Amount"), true},
                 {u"state"_s, Words::tr("State")},
                 {u"since"_s, Words::tr("Since")},
                 {u"account"_s, Words::tr("Account")}});
    for (const core::ChequeRow &row : *rows) {
        table.add({row.receipt->number,
                   row.receipt->reference,
                   row.receipt->customerName,
                   session.cell(row.receipt->amount),
                   {core::nameOf(row.state), ui::Labels::of(row.state)},
                   ui::dayText(row.since),
                   row.account});
    }
    return Answer{.text = table.text(), .json = {{u"cheques"_s, table.json()}}};
}

} // namespace

std::span<const Command> chequeCommands()
{
    static constexpr Command commands[] = {
        {"cheque deposit RECEIPT [--account TEXT] [--date DATE]",
         QT_TRANSLATE_NOOP("CommandLine", "The cheque of a receipt went to the bank"),
         Needs::Writer,
         &deposit},
        {"cheque clear RECEIPT [--date DATE]",
         QT_TRANSLATE_NOOP("CommandLine", "The bank has paid it"),
         Needs::Writer,
         &clear},
        {"cheque bounce RECEIPT --reason TEXT [--fee AMOUNT] [--date DATE]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "It came back: its bills are open again, and --fee is charged"),
         Needs::Writer,
         &bounce},
        {"cheque list [--state STATE] [--limit N]",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Cheques, newest first; STATE is in_hand, deposited, cleared or bounced"),
         Needs::Reader,
         &list},
    };
    return commands;
}

} // namespace app
