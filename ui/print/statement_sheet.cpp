// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/statement_sheet.h"

#include "ui/print/owed_sheets.h"
#include "ui/print/sheet_blocks.h"

namespace ui {

namespace {

constexpr double sumShare = 0.42;

PaperTable entriesOf(const core::Statement &statement, const SheetBlocks &blocks)
{
    const PaperWords &words = blocks.words();
    const Side end = Side::Trailing;
    PaperTable table({{.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Date"))},
                      {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Particulars")), .share = 1},
                      {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Number"))},
                      {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Debit")), .side = end},
                      {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Credit")), .side = end},
                      {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Balance")), .side = end}},
                     blocks.look(),
                     blocks.look().width());
    const QString opening = words.say(QT_TRANSLATE_NOOP("Paper", "Opening balance"));
    table.add(
        {QString(), opening, QString(), QString(), QString(), words.amount(statement.opening)});
    core::Money debit;
    core::Money credit;
    for (const core::StatementLine &line : statement.lines) {
        debit += line.debit;
        credit += line.credit;
        table.add({words.day(line.dated),
                   words.entry(line.kind),
                   line.number,
                   words.amountIfAny(line.debit),
                   words.amountIfAny(line.credit),
                   words.amount(line.balance)},
                  line.debit - line.credit);
    }
    table.addTotal({QString(),
                    words.say(QT_TRANSLATE_NOOP("Paper", "Closing balance")),
                    QString(),
                    words.amountIfAny(debit),
                    words.amountIfAny(credit),
                    words.amount(statement.closing)});
    table.carry({.carried = words.say(QT_TRANSLATE_NOOP("Paper", "Carried forward")),
                 .brought = words.say(QT_TRANSLATE_NOOP("Paper", "Brought forward")),
                 .text = [&words](core::Money sum) { return words.amount(sum); },
                 .start = statement.opening});
    return table;
}

PaperTable openOf(const core::Statement &statement, const SheetBlocks &blocks)
{
    const PaperWords &words = blocks.words();
    const QList<PaperColumn> number{
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Open invoices")), .share = 1}};
    PaperTable table(number + openColumns(words), blocks.look(), blocks.look().width());
    for (const core::OutstandingRow &row : statement.open)
        table.add(QList<PaperCell>{row.number} + openCells(row, words), row.open);
    return table;
}

/// What is to be paid and what no invoice has used: together they are the balance.
PaperTable itemsOf(const core::Statement &statement, const SheetBlocks &blocks)
{
    const PaperWords &words = blocks.words();
    const QList<PaperColumn> what{
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Particulars")), .share = 1},
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Number"))}};
    PaperTable table(what + openColumns(words), blocks.look(), blocks.look().width());
    for (const core::OutstandingRow &row : statement.open)
        table.add(QList<PaperCell>{words.say(QT_TRANSLATE_NOOP("Paper", "To pay")), row.number}
                      + openCells(row, words),
                  row.open);
    for (const core::UnusedCredit &credit : statement.unused) {
        table.add({words.entry(credit.kind),
                   credit.number,
                   words.day(credit.dated),
                   QString(),
                   QString(),
                   QString(),
                   words.amount(-credit.open)},
                  -credit.open);
    }
    table.addTotal({words.say(QT_TRANSLATE_NOOP("Paper", "Balance")),
                    QString(),
                    QString(),
                    QString(),
                    QString(),
                    QString(),
                    words.amount(statement.ageing.balance())});
    table.carry({.carried = words.say(QT_TRANSLATE_NOOP("Paper", "Carried forward")),
                 .brought = words.say(QT_TRANSLATE_NOOP("Paper", "Brought forward")),
                 .text = [&words](core::Money sum) { return words.amount(sum); },
                 .start = {}});
    return table;
}

/// What stands beside the name.
QList<Captioned>
figuresOf(const core::Statement &statement, StatementOf what, const PaperWords &words)
{
    if (what == StatementOf::Account) {
        return {{words.say(QT_TRANSLATE_NOOP("Paper", "Opening balance")),
                 words.money(statement.opening)},
                {words.say(QT_TRANSLATE_NOOP("Paper", "Closing balance")),
                 words.money(statement.closing),
                 true}};
    }
    QList<Captioned> figures{
        {words.say(QT_TRANSLATE_NOOP("Paper", "Owed")), words.money(statement.ageing.owed)}};
    if (!statement.ageing.credit.isZero())
        figures.append({words.say(QT_TRANSLATE_NOOP("Paper", "Credit")),
                        words.money(statement.ageing.credit)});
    figures.append({words.say(QT_TRANSLATE_NOOP("Paper", "Balance")),
                    words.money(statement.ageing.balance()),
                    true});
    return figures;
}

/// How old what is owed is, the code, and the balance.
Piece tailOf(const core::Statement &statement, const SheetShop &shop, const SheetBlocks &blocks)
{
    const SheetLook &look = blocks.look();
    const PaperWords &words = blocks.words();
    const double right = look.width() * sumShare;
    const double left = look.width() - right - look.gutter * 2.5;
    QList<TotalLine> ages;
    const QStringList names = bucketNames(statement.limits, words);
    const size_t first = firstBucket(statement.limits);
    for (size_t i = first; i < statement.ageing.buckets.size(); ++i) {
        if (!statement.ageing.buckets[i].isZero())
            ages.append({names[qsizetype(i - first)], words.amount(statement.ageing.buckets[i])});
    }
    if (!statement.ageing.credit.isZero())
        ages.append({words.say(QT_TRANSLATE_NOOP("Paper", "Credit")),
                     words.amount(-statement.ageing.credit)});
    const core::Money balance = statement.closing;
    const TotalLine sum{balance.isNegative()
                            ? words.say(QT_TRANSLATE_NOOP("Paper", "You have with us"))
                            : words.say(QT_TRANSLATE_NOOP("Paper", "You owe")),
                        words.money(balance.abs())};
    Piece piece;
    piece.place(blocks.totals(ages, sum, right), {look.width() - right, 0});
    const UpiRequest request{.payee = shop.details.upiId,
                             .name = shop.details.name,
                             .amount = balance,
                             .reference = statement.customer->name};
    if (const auto code = blocks.payByUpi(request, left))
        piece.place(*code, {0, 0});
    piece.size.setWidth(look.width());
    return piece;
}

} // namespace

QList<SheetPage> statementSheet(const core::Statement &statement,
                                const SheetShop &shop,
                                const PaperWords &words,
                                PaperSize size,
                                StatementOf what)
{
    const SheetBlocks blocks(lookOf(size), words);
    const SheetLook &look = blocks.look();
    const core::Customer &customer = statement.customer.value;
    const bool isOpenOnly = what == StatementOf::OpenItems;
    const QString title = isOpenOnly
                              ? words.say(QT_TRANSLATE_NOOP("Paper", "Statement of open items"))
                              : words.say(QT_TRANSLATE_NOOP("Paper", "Statement of account"));
    const QString days =
        isOpenOnly ? words.say(QT_TRANSLATE_NOOP("Paper", "As of %1")).arg(words.day(statement.to))
                   : words.period(statement.from, statement.to);
    PageFlow flow(look, words.direction());
    Piece head = blocks.letterhead(partyOf(shop), {title, days});
    head.append(blocks.addressee(words.say(QT_TRANSLATE_NOOP("Paper", "Account of")),
                                 {.name = customer.name,
                                  .address = addressOf(customer, shop.country),
                                  .taxNumber = customer.taxNumber},
                                 figuresOf(statement, what, words)),
                look.gap * 1.4);
    flow.add(head, BlockKind::Head, Keep::WithNext);
    if (isOpenOnly)
        flow.add(itemsOf(statement, blocks), Keep::Free, look.gap * 1.2);
    else
        flow.add(entriesOf(statement, blocks), Keep::Free, look.gap * 1.2);
    if (!isOpenOnly && !statement.open.isEmpty())
        flow.add(openOf(statement, blocks), Keep::WithNext, look.gap * 1.2);
    flow.add(tailOf(statement, shop, blocks), BlockKind::Totals, Keep::Free, look.gap);
    blocks.furnish(flow, title, customer.name);
    return flow.pages();
}

} // namespace ui
