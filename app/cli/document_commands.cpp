// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/paper_verbs.h"
#include "app/cli/words.h"
#include "core/transfer/choice_names.h"
#include "core/transfer/document_json.h"
#include "ui/text/amount_words.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"
#include "ui/text/money_text.h"

#include <QFile>
#include <QJsonDocument>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Where a document names no currency and there is no shop to ask.
constexpr const char *currencyWithoutShop = "INR";

core::Result<core::Currency> currencyNamed(const QString &code)
{
    const QString wanted = code.isEmpty() ? QString::fromLatin1(currencyWithoutShop) : code;
    const std::optional<core::Currency> currency = core::currencyOf(wanted);
    if (!currency)
        return core::Error{
            .kind = core::ErrorKind::NotFound, .subject = u"currency"_s, .given = code};
    return *currency;
}

core::Result<Answer> total(Session &, const Arguments &arguments)
{
    const core::Result<QByteArray> json = bytesOf(arguments.place(0));
    if (!json)
        return json.error();
    const auto digitsOf = [](const QString &code) -> std::optional<core::CurrencyDigits> {
        const core::Result<core::Currency> currency = currencyNamed(code);
        return currency ? std::optional(currency->digits) : std::nullopt;
    };
    const core::Result<core::DocumentRequest> request = core::documentFromJson(*json, digitsOf);
    if (!request)
        return request.error();
    const core::Result<core::Currency> currency = currencyNamed(request->currency);
    if (!currency)
        return currency.error();
    const core::Result<core::DocumentTotals> totals =
        core::totalsOf(request->content, currency->digits);
    if (!totals)
        return totals.error();
    const QJsonObject answer = core::toJson(
        *totals, request->paid, currency->digits, ui::amountInWords(totals->payable, *currency));
    return Answer{.text = totalsText(answer, *currency), .json = answer};
}

/// The frozen snapshot itself, byte for byte as it was issued.
core::Result<Answer> snapshot(Session &session, const Arguments &arguments)
{
    const auto card = paperNamed(session, arguments);
    if (!card)
        return card.error();
    return Answer{.text = QString::fromUtf8(card->paper.snapshot) + u'\n',
                  .json = QJsonDocument::fromJson(card->paper.snapshot).object()};
}

core::Result<Answer> drafts(Session &session, const Arguments &)
{
    const auto rows = session.shop().documents.drafts(session.by(), 1000);
    if (!rows)
        return rows.error();
    Table table({{u"id"_s, Words::tr("Draft")},
                 {u"kind"_s, Words::tr("Kind")},
                 {u"customer"_s, Words::tr("Customer")},
                 {u"payable"_s, Words::tr("Amount"), true}});
    for (const core::DraftRow &row : *rows) {
        table.add({row.id.text(),
                   {core::nameOf(row.kind), ui::Labels::of(row.kind)},
                   row.customer,
                   session.cell(row.payable)});
    }
    return Answer{.text = table.text(), .json = {{u"drafts"_s, table.json()}}};
}

constexpr Command commands[] = {
    {"document total [FILE]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "What a document comes to; FILE or standard input, no shop needed"),
     Needs::Nothing,
     &total},
    {"invoice add [FILE] [--customer CUSTOMER] [--job JOB] [--id ID]",
     QT_TRANSLATE_NOOP("CommandLine", "A draft of an invoice from its JSON"),
     Needs::Writer,
     &addDraftOf<core::DocumentKind::Invoice>},
    {"invoice issue DRAFT [--id ID]",
     QT_TRANSLATE_NOOP("CommandLine", "Give a draft its number; from then on it does not change"),
     Needs::Writer,
     &issuePaper},
    {"invoice cancel INVOICE --reason TEXT",
     QT_TRANSLATE_NOOP("CommandLine", "Cancel; the number stays, what was paid becomes credit"),
     Needs::Writer,
     &cancelPaper},
    {"invoice again INVOICE [--id ID]",
     QT_TRANSLATE_NOOP("CommandLine", "A draft that says what this invoice says"),
     Needs::Writer,
     &addLike},
    {"invoice show INVOICE",
     QT_TRANSLATE_NOOP("CommandLine", "One invoice; INVOICE: number or id"),
     Needs::Reader,
     &showPaper},
    {"invoice list [--customer CUSTOMER] [--open] [--limit N]",
     QT_TRANSLATE_NOOP("CommandLine", "Invoices, newest first; --open: with something left to pay"),
     Needs::Reader,
     &listPapersOf<core::DocumentKind::Invoice>},
    {"invoice json INVOICE",
     QT_TRANSLATE_NOOP("CommandLine", "Everything an invoice prints, as it was issued"),
     Needs::Reader,
     &snapshot},
    {"invoice drafts",
     QT_TRANSLATE_NOOP("CommandLine", "Drafts without a number"),
     Needs::Reader,
     &drafts},
};

} // namespace

std::span<const Command> documentCommands()
{
    return commands;
}

} // namespace app
