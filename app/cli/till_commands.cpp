// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/transfer/choice_names.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

core::Result<Answer> answerOf(Session &session, const core::Result<core::TillCount> &count)
{
    if (!count)
        return count.error();
    QStringList lines{
        Words::tr("Drawer %1 since %2, opened with %3")
            .arg(count->till, ui::dayText(count->dated), session.shown(count->opening))};
    QJsonArray modes;
    for (const core::TillMode &mode : count->modes) {
        lines.append(Words::tr("  %1: %2 in, %3 given back")
                         .arg(ui::Labels::of(mode.mode),
                              session.shown(mode.taken),
                              session.shown(mode.given)));
        modes.append(QJsonObject{{u"mode"_s, core::nameOf(mode.mode)},
                                 {u"taken"_s, session.plain(mode.taken)},
                                 {u"given"_s, session.plain(mode.given)},
                                 {u"receipts"_s, mode.receipts}});
    }
    for (const core::Stored<core::TillMovement> &movement : count->movements) {
        const bool isIn = movement->kind == core::TillMovementKind::In;
        lines.append((isIn ? Words::tr("  put in %1: %2") : Words::tr("  taken out %1: %2"))
                         .arg(session.shown(movement->amount), movement->reason));
    }
    lines.append(Words::tr("The drawer should hold %1").arg(session.shown(count->expectedCash())));
    return Answer{.text = lines.join(u'\n') + u'\n',
                  .json = {{u"till"_s, count->till},
                           {u"since"_s, ui::dayText(count->dated)},
                           {u"opening"_s, session.plain(count->opening)},
                           {u"modes"_s, modes},
                           {u"paid_in"_s, session.plain(count->paidIn)},
                           {u"paid_out"_s, session.plain(count->paidOut)},
                           {u"expected_cash"_s, session.plain(count->expectedCash())}}};
}

core::Result<Answer> closedAnswer(Session &session,
                                  const core::Result<core::Stored<core::TillClose>> &closed)
{
    if (!closed)
        return closed.error();
    const core::TillClose &close = closed->value;
    const core::Money cash = close.counted.value(core::PaymentMode::Cash);
    QStringList lines{Words::tr("Drawer %1 closed on %2 by %3: %4 counted, %5 expected")
                          .arg(close.till,
                               ui::dayText(close.dated),
                               close.by,
                               session.shown(cash),
                               session.shown(close.expected.value(core::PaymentMode::Cash)))};
    if (close.difference.isPositive())
        lines.append(Words::tr("  %1 over: %2").arg(session.shown(close.difference), close.reason));
    if (close.difference.isNegative()) {
        lines.append(
            Words::tr("  %1 short: %2").arg(session.shown(-close.difference), close.reason));
    }
    lines.append(
        Words::tr("  %1 stays in the drawer. Log %2").arg(session.shown(close.kept), close.head));
    if (close.reopened)
        lines.append(Words::tr("  Reopened"));
    return Answer{.text = lines.join(u'\n') + u'\n',
                  .json = {{u"id"_s, closed->id.text()},
                           {u"till"_s, close.till},
                           {u"date"_s, ui::dayText(close.dated)},
                           {u"counted_cash"_s, session.plain(cash)},
                           {u"difference"_s, session.plain(close.difference)},
                           {u"kept"_s, session.plain(close.kept)},
                           {u"head"_s, close.head},
                           {u"reopened"_s, close.reopened}}};
}

core::Result<Answer> count(Session &session, const Arguments &)
{
    return answerOf(session, session.shop().tills.count(session.by()));
}

core::Result<Answer> open(Session &session, const Arguments &arguments)
{
    const auto id = session.idFor(arguments);
    if (!id)
        return id.error();
    const auto cash = session.money(arguments.value(u"cash"_s), u"opening"_s);
    if (!cash)
        return cash.error();
    return answerOf(
        session, session.shop().tills.open(session.by(), core::Id<core::TillSession>(*id), *cash));
}

core::Result<Answer> moveCash(Session &session, const Arguments &arguments)
{
    const auto id = session.idFor(arguments);
    if (!id)
        return id.error();
    const bool isIn = arguments.has(u"in"_s);
    const auto amount = session.money(arguments.value(isIn ? u"in"_s : u"out"_s), u"amount"_s);
    if (!amount)
        return amount.error();
    return answerOf(
        session,
        session.shop().tills.move(session.by(),
                                  core::Id<core::TillMovement>(*id),
                                  isIn ? core::TillMovementKind::In : core::TillMovementKind::Out,
                                  *amount,
                                  arguments.value(u"reason"_s)));
}

/// "500x3": three notes of 500.
core::Result<core::NoteCount> noteOf(Session &session, const QString &text)
{
    const auto worth = session.money(text.section(u'x', 0, 0), u"note"_s);
    if (!worth)
        return worth.error();
    const auto many = session.wholeNumber(text.section(u'x', 1), u"note"_s, 0, 1'000'000);
    if (!many)
        return many.error();
    return core::NoteCount{*worth, *many};
}

core::Result<Answer> close(Session &session, const Arguments &arguments)
{
    const auto id = session.idFor(arguments);
    if (!id)
        return id.error();
    core::CloseTill counted{.reason = arguments.value(u"reason"_s),
                            .handover = arguments.value(u"handover"_s)};
    for (const QString &text : arguments.values(u"note"_s)) {
        const core::Result<core::NoteCount> note = noteOf(session, text);
        if (!note)
            return note.error();
        counted.notes.append(*note);
    }
    for (auto *field : {&counted.cash, &counted.kept}) {
        const QString name = field == &counted.cash ? u"cash"_s : u"keep"_s;
        if (!arguments.has(name))
            continue;
        const auto amount = session.money(arguments.value(name), name);
        if (!amount)
            return amount.error();
        *field = *amount;
    }
    return closedAnswer(
        session, session.shop().tills.close(session.by(), core::Id<core::TillClose>(*id), counted));
}

core::Result<core::Id<core::TillClose>> closeNamed(const QString &text)
{
    const std::optional<core::RowId> id = core::RowId::fromText(text);
    if (!id)
        return core::Error{.kind = core::ErrorKind::NotAnId, .given = text};
    return core::Id<core::TillClose>(*id);
}

core::Result<Answer> reopen(Session &session, const Arguments &arguments)
{
    const auto id = session.idFor(arguments);
    if (!id)
        return id.error();
    const auto close = closeNamed(arguments.place(0));
    if (!close)
        return close.error();
    return closedAnswer(
        session,
        session.shop().tills.reopen(
            session.by(), core::Id<core::TillReopen>(*id), *close, arguments.value(u"reason"_s)));
}

core::Result<Answer> list(Session &session, const Arguments &arguments)
{
    const auto limit = session.limit(arguments, 31);
    if (!limit)
        return limit.error();
    const auto page = session.shop().tills.page(session.by(), {}, *limit);
    if (!page)
        return page.error();
    Table table({{u"till"_s, Words::tr("Drawer")},
                 {u"date"_s, Words::tr("Date")},
                 {u"by"_s, Words::tr("By")},
                 {u"cash"_s, Words::tr("Counted"), true},
                 {u"difference"_s, Words::tr("Difference"), true},
                 {u"reason"_s, Words::tr("Reason")},
                 {u"head"_s, Words::tr("Log")},
                 {u"reopened"_s, Words::tr("State")},
                 {u"id"_s, Words::tr("Id")}});
    for (const core::Stored<core::TillClose> &close : page->rows) {
        table.add({close->till,
                   ui::dayText(close->dated),
                   close->by,
                   session.cell(close->counted.value(core::PaymentMode::Cash)),
                   session.cell(close->difference),
                   close->reason,
                   close->head,
                   {close->reopened ? u"true"_s : u"false"_s,
                    close->reopened ? Words::tr("Reopened") : QString()},
                   close.id.text()});
    }
    return Answer{.text = table.text(), .json = {{u"closes"_s, table.json()}}};
}

} // namespace

std::span<const Command> tillCommands()
{
    static constexpr Command commands[] = {
        {"till count",
         QT_TRANSLATE_NOOP("CommandLine", "What the drawer of this computer should hold now"),
         Needs::Reader,
         &count},
        {"till open --cash AMOUNT [--id ID]",
         QT_TRANSLATE_NOOP("CommandLine", "Begin the day with so much in the drawer"),
         Needs::Writer,
         &open},
        {"till cash [--in AMOUNT] [--out AMOUNT] --reason TEXT [--id ID]",
         QT_TRANSLATE_NOOP("CommandLine", "Cash in or out that settles nothing"),
         Needs::Writer,
         &moveCash},
        {"till close [--cash AMOUNT] [--note NOTE]... [--keep AMOUNT] [--reason TEXT] "
         "[--handover TEXT] [--id ID]",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Close the day with what was counted; NOTE is WORTHxCOUNT, such as 500x3"),
         Needs::Writer,
         &close},
        {"till reopen CLOSE --reason TEXT [--id ID]",
         QT_TRANSLATE_NOOP("CommandLine", "Let a close go; recorded"),
         Needs::Writer,
         &reopen},
        {"till list [--limit N]",
         QT_TRANSLATE_NOOP("CommandLine", "The closes, newest first"),
         Needs::Reader,
         &list},
    };
    return commands;
}

} // namespace app
