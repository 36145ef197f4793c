// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper_verbs.h"

#include "app/cli/words.h"
#include "core/domain/draft_like.h"
#include "core/transfer/choice_names.h"
#include "core/transfer/document_json.h"
#include "ui/text/amount_words.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"
#include "ui/text/money_text.h"

#include <QFile>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostJsonBytes = 4 * 1024 * 1024;

} // namespace

/// A file's bytes, or standard input for "-" and nothing.
core::Result<QByteArray> bytesOf(const QString &name)
{
    QFile file(name);
    const bool isInput = name.isEmpty() || name == u"-"_s;
    const bool isOpen =
        isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return core::Error{.kind = core::ErrorKind::NotFound, .subject = u"file"_s, .given = name};
    // A pipe gives what is in it, not all that will come.
    QByteArray bytes = file.read(mostJsonBytes + 1);
    for (QByteArray more = bytes; !more.isEmpty() && bytes.size() <= mostJsonBytes; bytes += more)
        more = file.read(mostJsonBytes);
    return bytes;
}

/// One amount a line, its name in front.
QString totalsText(const QJsonObject &json, const core::Currency &currency)
{
    QString text;
    const std::pair<QString, QString> rows[] = {{u"subtotal"_s, Words::tr("Subtotal")},
                                                {u"discount"_s, Words::tr("Discount")},
                                                {u"charge"_s, Words::tr("Charges")},
                                                {u"net"_s, Words::tr("Before tax")},
                                                {u"tax_total"_s, Words::tr("Tax")},
                                                {u"total"_s, Words::tr("Total")},
                                                {u"retained"_s, Words::tr("Withheld")},
                                                {u"round_off"_s, Words::tr("Round off")},
                                                {u"payable"_s, Words::tr("Payable")},
                                                {u"paid"_s, Words::tr("Paid")},
                                                {u"due"_s, Words::tr("Due")}};
    for (const auto &[key, label] : rows) {
        if (!json.contains(key)) // nobody pays a quote
            continue;
        const QString plain = json.value(key).toString();
        const auto amount = core::moneyFromPlainText(plain, currency.digits, key);
        const QString shown =
            amount ? ui::moneyText(*amount, currency.digits, ui::groupingOf(currency.code)) : plain;
        text += u"%1 %2\n"_s.arg(label, -12).arg(shown, 18);
    }
    return text + json.value(u"words"_s).toString() + u'\n';
}

namespace {

/// A draft as its JSON says it, and what the JSON says is paid already.
struct ReadDraft
{
    core::Draft draft;
    core::Money paid;
};

core::Result<ReadDraft>
readDraft(Session &session, const Arguments &arguments, core::DocumentKind kind)
{
    const core::Result<QByteArray> json = bytesOf(arguments.place(0));
    if (!json)
        return json.error();
    const core::Currency &own = session.currency();
    const auto digitsOf = [&](const QString &) -> std::optional<core::CurrencyDigits> {
        return own.digits;
    };
    const core::Result<core::DocumentRequest> request = core::documentFromJson(*json, digitsOf);
    if (!request)
        return request.error();
    if (!request->currency.isEmpty() && request->currency != own.code) {
        return core::Error{.kind = core::ErrorKind::CurrencyNotTheShops,
                           .given = request->currency,
                           .allowed = own.code};
    }
    core::Draft draft{.kind = kind,
                      .dated = request->date,
                      .due = request->due,
                      .language = request->language,
                      .note = request->note,
                      .placeOfSupply = request->placeOfSupply,
                      .reason = arguments.valueIfAny(u"reason"_s).value_or(request->reason),
                      .content = request->content};
    const auto customer = session.shop().customers.named(
        session.by(), arguments.valueIfAny(u"customer"_s).value_or(request->customer));
    if (!customer)
        return customer.error();
    draft.customer = *customer;
    const QString jobName = arguments.valueIfAny(u"job"_s).value_or(request->job);
    if (!jobName.isEmpty()) {
        const auto job = session.shop().jobs.named(session.by(), jobName);
        if (!job)
            return job.error();
        draft.job = *job;
    }
    const QString followed = arguments.valueIfAny(u"invoice"_s).value_or(request->follows);
    if (!followed.isEmpty()) {
        const auto paper = session.shop().documents.named(session.by(), followed);
        if (!paper)
            return paper.error();
        draft.follows = *paper;
    }
    return ReadDraft{draft, request->paid};
}

} // namespace

core::Result<Answer> addDraft(Session &session, const Arguments &arguments, core::DocumentKind kind)
{
    const core::Result<ReadDraft> read = readDraft(session, arguments, kind);
    if (!read)
        return read.error();
    return writeDraft(session, arguments, read->draft, read->paid);
}

core::Result<Answer>
addFollowing(Session &session, const Arguments &arguments, core::DocumentKind kind)
{
    const auto paper = session.shop().documents.named(session.by(), arguments.place(0));
    if (!paper)
        return paper.error();
    const auto draft = session.shop().documents.draftFollowing(session.by(), *paper, kind);
    if (!draft)
        return draft.error();
    return writeDraft(session, arguments, *draft, {});
}

core::Result<Answer> writeDraft(Session &session,
                                const Arguments &arguments,
                                const core::Draft &wanted,
                                core::Money paid)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    const auto draft =
        session.shop().documents.addDraft(session.by(), core::Id<core::Draft>(*id), wanted);
    if (!draft)
        return draft.error();
    const auto totals = core::totalsOf((*draft)->content, session.currency().digits);
    if (!totals)
        return totals.error();
    QString text = Words::tr("Draft of %1. Give it a number with: docket-cli %2 issue %3")
                       .arg(session.shown(totals->payable),
                            core::nameOf(wanted.kind).replace(u'_', u'-'),
                            draft->id.text())
                   + u'\n';
    QJsonObject json{{u"id"_s, draft->id.text()}, {u"payable"_s, session.plain(totals->payable)}};
    if (paid.isPositive()) {
        // Money comes in through a receipt and nowhere else, or it would be counted twice.
        text += Words::tr("It says %1 is paid: take that with docket-cli receipt take.")
                    .arg(session.shown(paid))
                + u'\n';
        json.insert(u"paid_not_taken"_s, session.plain(paid));
    }
    return Answer{.text = text, .json = json};
}

Answer paperAnswer(Session &session, const core::PaperCard &card)
{
    const core::Paper &paper = card.paper;
    const bool isCancelled = card.state == core::PaperState::Cancelled;
    const core::Money paid = isCancelled ? core::Money() : paper.totals.payable - card.open;
    QJsonObject json = core::toJson(paper.totals,
                                    paid,
                                    session.currency().digits,
                                    ui::amountInWords(paper.totals.payable, session.currency()));
    if (isCancelled)
        json.insert(u"due"_s, session.plain({}));
    if (paper.kind != core::DocumentKind::Invoice) {
        json.remove(u"paid"_s);
        json.remove(u"due"_s);
    }
    json.insert(u"id"_s, card.id.text());
    json.insert(u"kind"_s, core::nameOf(paper.kind));
    json.insert(u"number"_s, paper.number);
    json.insert(u"customer"_s, paper.customerName);
    json.insert(u"date"_s, ui::dayText(paper.dated));
    json.insert(u"due_date"_s, ui::dayText(paper.due));
    json.insert(u"currency"_s, paper.currency);
    json.insert(u"state"_s, core::nameOf(card.state));
    json.insert(u"open"_s, session.plain(card.open));
    if (paper.follows)
        json.insert(u"follows"_s, paper.follows->number);
    if (!paper.reason.isEmpty())
        json.insert(u"reason"_s, paper.reason);
    if (!card.why.isEmpty())
        json.insert(u"why"_s, card.why);
    json.insert(u"hash"_s, QString::fromLatin1(paper.hash.toHex()));

    Table lines({{u"description"_s, Words::tr("What")},
                 {u"quantity"_s, Words::tr("Quantity"), true},
                 {u"price"_s, Words::tr("Price"), true},
                 {u"amount"_s, Words::tr("Amount"), true}});
    for (qsizetype i = 0; i < paper.content.lines.size(); ++i) {
        const core::DocumentLine &line = paper.content.lines[i];
        lines.add({line.description.section(u'\n', 0, 0),
                   line.quantity.text() + u' ' + line.unit,
                   line.price.text(),
                   session.cell(paper.totals.lineAmounts[i])});
    }
    const bool isQuote = paper.kind == core::DocumentKind::Quote;
    const QString head = (isQuote ? Words::tr("%1 %2 for %3, %4, valid until %5: %6")
                                  : Words::tr("%1 %2 for %3, %4, due %5: %6"))
                             .arg(ui::Labels::of(paper.kind),
                                  paper.number,
                                  paper.customerName,
                                  ui::dayText(paper.dated),
                                  ui::dayText(paper.due),
                                  ui::Labels::of(card.state, paper.kind));
    return {.text = head + u'\n' + lines.text() + totalsText(json, session.currency()),
            .json = json};
}

core::Result<core::PaperCard> paperNamed(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().documents.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    return session.shop().documents.card(session.by(), *id);
}

core::Result<Answer> addLike(Session &session, const Arguments &arguments)
{
    const auto card = paperNamed(session, arguments);
    if (!card)
        return card.error();
    const auto draft = core::draftLike(card->paper);
    if (!draft) {
        return core::Error{.kind = core::ErrorKind::NotFound,
                           .subject = u"invoice"_s,
                           .given = card->paper.number};
    }
    return writeDraft(session, arguments, *draft, {});
}

core::Result<Answer> issuePaper(Session &session, const Arguments &arguments)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    const std::optional<core::RowId> draft = core::RowId::fromText(arguments.place(0));
    if (!draft)
        return core::Error{.kind = core::ErrorKind::NotAnId, .given = arguments.place(0)};
    const auto card = session.shop().documents.issue(
        session.by(), core::Id<core::Paper>(*id), core::Id<core::Draft>(*draft));
    if (!card)
        return card.error();
    return paperAnswer(session, *card);
}

core::Result<Answer> cancelPaper(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().documents.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto card =
        session.shop().documents.cancel(session.by(), *id, arguments.value(u"reason"_s));
    if (!card)
        return card.error();
    return paperAnswer(session, *card);
}

core::Result<Answer> showPaper(Session &session, const Arguments &arguments)
{
    const auto card = paperNamed(session, arguments);
    if (!card)
        return card.error();
    return paperAnswer(session, *card);
}

core::Result<Answer>
listPapers(Session &session, const Arguments &arguments, core::DocumentKind kind)
{
    const auto customer = session.customerIfAny(arguments);
    if (!customer)
        return customer.error();
    const auto limit = session.limit(arguments, 50);
    if (!limit)
        return limit.error();
    const auto rows = session.shop().documents.list(
        session.by(), kind, *customer, arguments.has(u"open"_s), *limit);
    if (!rows)
        return rows.error();
    Table table({{u"number"_s, Words::tr("Number")},
                 {u"date"_s, Words::tr("Date")},
                 {u"due"_s, Words::tr("Due")},
                 {u"customer"_s, Words::tr("Customer")},
                 {u"payable"_s, Words::tr("Amount"), true},
                 {u"open"_s, Words::tr("Open"), true},
                 {u"state"_s, Words::tr("State")},
                 {u"id"_s, Words::tr("Id")}});
    for (const core::PaperRow &row : *rows) {
        table.add({row.number,
                   ui::dayText(row.dated),
                   ui::dayText(row.due),
                   row.customer,
                   session.cell(row.payable),
                   session.cell(row.open),
                   {core::nameOf(row.state), ui::Labels::of(row.state, row.kind)},
                   row.id.text()});
    }
    return Answer{.text = table.text(), .json = {{u"documents"_s, table.json()}}};
}

} // namespace app
