// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "ui/print/invoice_sheet.h"
#include "ui/print/pdf_file.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// What a sheet goes on, and the words on it.
struct Sheet
{
    ui::PaperSize size = ui::PaperSize::A4;
    ui::PaperWords words;
    ui::SheetShop shop;
};

/// `customer` is who gets it: its language is the customer's, where nobody asks for another and
/// there are words in it.
core::Result<Sheet> sheetFor(Session &session,
                             const Arguments &arguments,
                             const QList<ui::PaperSize> &sizes,
                             const QString &languageOfCustomer)
{
    const QString paper = arguments.valueIfAny(u"paper"_s).value_or(ui::nameOf(sizes.first()));
    const core::Result<ui::PaperSize> size = ui::paperNamed(paper, sizes);
    if (!size)
        return size.error();
    const core::Result<core::ShopDetails> details = session.shop().settings.details(session.by());
    if (!details)
        return details.error();
    const core::ShopFacts &facts = session.file().facts();
    QString language = languageOfCustomer.isEmpty() ? facts.country.language : languageOfCustomer;
    if (arguments.has(u"lang"_s)) {
        language = arguments.value(u"lang"_s);
        if (const core::Result<core::Done> known = ui::PaperWords::check(language); !known)
            return known.error();
    }
    return Sheet{*size,
                 ui::PaperWords(language, facts.country, facts.currency),
                 {*details, facts.country, facts.currency}};
}

core::Result<Answer>
written(const Arguments &arguments, const QList<ui::SheetPage> &pages, const QString &title)
{
    const QString name = arguments.value(u"output"_s);
    if (const core::Result<core::Done> done = ui::writePdf(name, pages, title); !done)
        return done.error();
    return Answer{.text = Words::tr("Written to %1.").arg(name) + u'\n',
                  .json = {{u"file"_s, name}, {u"pages"_s, int(pages.size())}}};
}

core::Result<Answer> invoice(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().documents.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto card = session.shop().documents.card(session.by(), *id);
    if (!card)
        return card.error();
    const auto customer = session.shop().customers.card(session.by(), card->paper.customer);
    if (!customer)
        return customer.error();
    const core::Result<Sheet> sheet =
        sheetFor(session, arguments, ui::sheetSizes(), customer->customer->language);
    if (!sheet)
        return sheet.error();
    const ui::PrintedPaper paper = ui::printedPaper(*card, sheet->shop);
    return written(arguments,
                   ui::invoiceSheet(paper, sheet->words, sheet->size),
                   ui::titleOf(paper, sheet->words) + u' ' + paper.number);
}

core::Result<Answer> draft(Session &session, const Arguments &arguments)
{
    const std::optional<core::RowId> id = core::RowId::fromText(arguments.place(0));
    if (!id)
        return core::Error{.kind = core::ErrorKind::NotAnId, .given = arguments.place(0)};
    const auto draft = session.shop().documents.draft(session.by(), core::Id<core::Draft>(*id));
    if (!draft)
        return draft.error();
    const auto customer = session.shop().customers.card(session.by(), (*draft)->customer);
    if (!customer)
        return customer.error();
    const QString language =
        (*draft)->language.isEmpty() ? customer->customer->language : (*draft)->language;
    const core::Result<Sheet> sheet = sheetFor(session, arguments, ui::sheetSizes(), language);
    if (!sheet)
        return sheet.error();
    const auto paper = ui::printedDraft(draft->value, *customer, sheet->shop, session.today());
    if (!paper)
        return paper.error();
    return written(arguments,
                   ui::invoiceSheet(*paper, sheet->words, sheet->size),
                   ui::titleOf(*paper, sheet->words));
}

} // namespace

std::span<const Command> paperCommands()
{
    static constexpr Command commands[] = {
        {"invoice pdf INVOICE --output FILE [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "An issued paper as it is handed out, on a4, a5 or letter"),
         Needs::Reader,
         &invoice},
        {"draft pdf DRAFT --output FILE [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine", "A draft as it would be printed, marked as one"),
         Needs::Reader,
         &draft},
    };
    return commands;
}

} // namespace app
