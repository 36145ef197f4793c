// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/transfer/choice_names.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

core::Result<core::Id<core::Claim>> claimNamed(const QString &text)
{
    const std::optional<core::RowId> id = core::RowId::fromText(text);
    if (!id)
        return core::Error{.kind = core::ErrorKind::NotAnId, .given = text};
    return core::Id<core::Claim>(*id);
}

core::Result<Answer> list(Session &session, const Arguments &arguments)
{
    const auto customer = session.customerIfAny(arguments);
    if (!customer)
        return customer.error();
    const auto limit = session.limit(arguments, 50);
    if (!limit)
        return limit.error();
    const auto rows = session.shop().claims.waiting(session.by(), *limit, *customer);
    if (!rows)
        return rows.error();
    Table table({{u"date"_s, Words::tr("Date")},
                 {u"customer"_s, Words::tr("Customer")},
                 {u"chat"_s, Words::tr("Chat")},
                 {u"amount"_s, Words::tr("Amount"), true},
                 {u"mode"_s, Words::tr("How")},
                 {u"reference"_s, Words::tr("Reference")},
                 {u"seen_on"_s, Words::tr("Seen on")},
                 {u"id"_s, Words::tr("Id")}});
    for (const core::ClaimRow &row : *rows) {
        table.add({ui::dayText(row.claim->dated),
                   row.customer,
                   row.chat,
                   session.cell(row.claim->amount),
                   {core::nameOf(row.claim->mode), ui::Labels::of(row.claim->mode)},
                   row.claim->reference,
                   row.seenOn,
                   row.claim.id.text()});
    }
    return Answer{.text = table.text(), .json = {{u"claims"_s, table.json()}}};
}

core::Result<Answer> confirm(Session &session, const Arguments &arguments)
{
    const auto claim = claimNamed(arguments.place(0));
    if (!claim)
        return claim.error();
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    auto payment = session.shop().claims.paymentOf(session.by(), *claim);
    if (!payment)
        return payment.error();
    const auto customer = session.customerIfAny(arguments);
    if (!customer)
        return customer.error();
    payment->customer = customer->value_or(payment->customer);
    if (arguments.has(u"amount"_s)) {
        const auto amount = session.money(arguments.value(u"amount"_s), u"amount"_s);
        if (!amount)
            return amount.error();
        payment->amount = *amount;
    }
    const auto taken =
        session.shop().claims.confirm(session.by(), *claim, core::Id<core::Receipt>(*id), *payment);
    if (!taken)
        return taken.error();
    return Answer{.text = Words::tr("Receipt %1: %2 from %3. They now owe %4")
                              .arg(taken->receipt->number,
                                   session.shown(taken->receipt->amount),
                                   taken->receipt->customerName,
                                   session.shown(taken->owed))
                          + u'\n',
                  .json = {{u"id"_s, taken->receipt.id.text()},
                           {u"number"_s, taken->receipt->number},
                           {u"amount"_s, session.plain(taken->receipt->amount)},
                           {u"credit"_s, session.plain(taken->credit)},
                           {u"owed"_s, session.plain(taken->owed)}}};
}

core::Result<Answer> dismiss(Session &session, const Arguments &arguments)
{
    const auto claim = claimNamed(arguments.place(0));
    if (!claim)
        return claim.error();
    const auto row =
        session.shop().claims.dismiss(session.by(), *claim, arguments.value(u"reason"_s));
    if (!row)
        return row.error();
    return Answer{.text = Words::tr("Dismissed: %1").arg(row->reason) + u'\n',
                  .json = {{u"id"_s, row->claim.id.text()},
                           {u"state"_s, core::nameOf(row->state)},
                           {u"reason"_s, row->reason}}};
}

} // namespace

std::span<const Command> claimCommands()
{
    static constexpr Command commands[] = {
        {"claim list [--customer CUSTOMER] [--limit N]",
         QT_TRANSLATE_NOOP("CommandLine", "What people say they paid and nobody has confirmed"),
         Needs::Reader,
         &list},
        {"claim confirm CLAIM [--customer CUSTOMER] [--amount AMOUNT] [--id ID]",
         QT_TRANSLATE_NOOP("CommandLine", "The money is there: the claim becomes a receipt"),
         Needs::Writer,
         &confirm},
        {"claim dismiss CLAIM --reason TEXT",
         QT_TRANSLATE_NOOP("CommandLine", "The money did not come, or was counted before"),
         Needs::Writer,
         &dismiss},
    };
    return commands;
}

} // namespace app
