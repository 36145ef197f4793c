// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printout.h"

#include "ui/print/explanation_sheet.h"
#include "ui/print/invoice_sheet.h"
#include "ui/print/job_slip.h"
#include "ui/print/owed_sheets.h"
#include "ui/print/receipt_sheet.h"
#include "ui/print/reminder_letter.h"
#include "ui/print/shop_logo.h"
#include "ui/print/statement_sheet.h"
#include "ui/print/till_close_sheet.h"

#include <map>

namespace ui {

using namespace Qt::StringLiterals;
using core::By;
using core::Shop;

namespace {

QString languageOf(Shop &shop, const By &by, core::Id<core::Customer> customer)
{
    const auto card = shop.customers.card(by, customer);
    return card ? card->customer->language : QString();
}

QString ofTheCountry(Shop & /*shop*/, const By & /*by*/)
{
    return {};
}

/// The words for one customer after the other; those of a language are read once.
class Tongues
{
public:
    explicit Tongues(const SheetChoice &choice) : m_choice(choice) {}

    const PaperWords &of(const core::Customer &customer)
    {
        if (m_choice.isAsked || customer.language.isEmpty())
            return m_choice.words;
        const SheetShop &shop = m_choice.shop;
        return m_known
            .try_emplace(customer.language, customer.language, shop.country, shop.currency)
            .first->second;
    }

private:
    const SheetChoice &m_choice;
    std::map<QString, PaperWords> m_known;
};

} // namespace

core::Result<SheetChoice>
sheetChoice(Shop &shop, const By &by, PaperSize size, const QString &language)
{
    const core::Result<core::ShopDetails> details = shop.settings.details(by);
    if (!details)
        return details.error();
    const core::ShopFacts &facts = shop.file->facts();
    const QString spoken = language.isEmpty() ? facts.country.language : language;
    return SheetChoice{size,
                       PaperWords(spoken, facts.country, facts.currency),
                       {*details, facts.country, facts.currency, logoImage(details->logo)}};
}

Printout::Pages Printout::pages(Shop &shop, const By &by, PaperSize size, const QString &lang) const
{
    auto choice = sheetChoice(shop, by, size, lang.isEmpty() ? language(shop, by) : lang);
    if (!choice)
        return choice.error();
    choice->isAsked = !lang.isEmpty();
    return lay(shop, by, *choice);
}

namespace printouts {

Printout paper(core::Id<core::Paper> paper, const QString &number)
{
    Printout one = papers({paper}, number);
    one.language = [paper](Shop &shop, const By &by) {
        const auto card = shop.documents.card(by, paper);
        return card ? languageOf(shop, by, card->paper.customer) : QString();
    };
    return one;
}

Printout papers(const QList<core::Id<core::Paper>> &papers, const QString &title)
{
    return {
        .kind = u"invoice"_s,
        .title = title,
        .sizes = invoiceSizes(),
        .language = &ofTheCountry,
        .lay = [papers](Shop &shop, const By &by, const SheetChoice &choice) -> Printout::Pages {
            QList<SheetPage> pages;
            Tongues tongues(choice);
            for (const core::Id<core::Paper> paper : papers) {
                const auto card = shop.documents.card(by, paper);
                if (!card)
                    return card.error();
                const auto buyer = shop.customers.card(by, card->paper.customer);
                if (!buyer)
                    return buyer.error();
                pages += invoiceSheet(printedPaper(*card, choice.shop),
                                      tongues.of(buyer->customer.value),
                                      choice.size);
            }
            return pages;
        }};
}

namespace {

std::optional<core::FollowedPaper> followedBy(Shop &shop, const By &by, const core::Draft &draft)
{
    if (!draft.follows)
        return std::nullopt;
    const auto card = shop.documents.card(by, *draft.follows);
    if (!card)
        return std::nullopt;
    return core::FollowedPaper{*draft.follows, card->paper.number, card->paper.dated};
}

} // namespace

Printout draft(const core::Draft &draft, const QString &title)
{
    return {.kind = u"invoice"_s,
            .title = title,
            .sizes = invoiceSizes(),
            .language =
                [draft](Shop &shop, const By &by) {
                    return draft.language.isEmpty() ? languageOf(shop, by, draft.customer)
                                                    : draft.language;
                },
            .lay = [draft](Shop &shop, const By &by, const SheetChoice &choice) -> Printout::Pages {
                // Somebody who is only typed yet has no card.
                const auto customer = shop.customers.card(by, draft.customer);
                const auto said = printedDraft(draft,
                                               customer ? *customer : core::CustomerCard(),
                                               followedBy(shop, by, draft),
                                               choice.shop,
                                               shop.file->today());
                return said ? Printout::Pages(invoiceSheet(*said, choice.words, choice.size))
                            : Printout::Pages(said.error());
            }};
}

Printout receipt(core::Id<core::Receipt> receipt, const QString &number)
{
    return {
        .kind = u"receipt"_s,
        .title = number,
        .sizes = receiptSizes(),
        .language =
            [receipt](Shop &shop, const By &by) {
                const auto card = shop.payments.card(by, receipt);
                return card ? languageOf(shop, by, card->receipt->customer) : QString();
            },
        .lay = [receipt](Shop &shop, const By &by, const SheetChoice &choice) -> Printout::Pages {
            const auto card = shop.payments.card(by, receipt);
            if (!card)
                return card.error();
            return receiptSheet(*card, choice.shop, choice.words, choice.size);
        }};
}

Printout jobSlip(core::Id<core::Job> job, const QString &number)
{
    return {.kind = u"job"_s,
            .title = number,
            .sizes = receiptSizes(),
            .language = &ofTheCountry,
            .lay = [job](Shop &shop, const By &by, const SheetChoice &choice) -> Printout::Pages {
                const auto card = shop.jobs.card(by, job);
                if (!card)
                    return card.error();
                return ui::jobSlip(*card, choice.shop, choice.words, choice.size);
            }};
}

Printout outstanding(std::optional<core::Day> asOf,
                     std::optional<core::Id<core::Customer>> customer,
                     const QString &title)
{
    return {.kind = u"report"_s,
            .title = title,
            .sizes = sheetSizes(),
            .language = &ofTheCountry,
            .lay = [asOf, customer](
                       Shop &shop, const By &by, const SheetChoice &choice) -> Printout::Pages {
                const auto report = shop.ledger.outstanding(by, asOf, customer);
                if (!report)
                    return report.error();
                return outstandingSheet(*report, choice.shop, choice.words, choice.size);
            }};
}

Printout
ageing(std::optional<core::Day> asOf, const QString &title, const core::AgeingLimits &limits)
{
    return {.kind = u"report"_s,
            .title = title,
            .sizes = sheetSizes(),
            .language = &ofTheCountry,
            .lay = [asOf, limits](
                       Shop &shop, const By &by, const SheetChoice &choice) -> Printout::Pages {
                const auto report = shop.ledger.ageing(by, asOf, limits);
                if (!report)
                    return report.error();
                return ageingSheet(*report, choice.shop, choice.words, choice.size);
            }};
}

Printout
statement(core::Id<core::Customer> customer, const StatementChoice &wanted, const QString &title)
{
    return {
        .kind = u"report"_s,
        .title = title,
        .sizes = sheetSizes(),
        .language = [customer](Shop &shop, const By &by) { return languageOf(shop, by, customer); },
        .lay = [=](Shop &shop, const By &by, const SheetChoice &choice) -> Printout::Pages {
            const auto account = shop.ledger.statement(by, customer, wanted.from, wanted.to);
            if (!account)
                return account.error();
            const auto report = core::agedBy(*account, wanted.limits);
            if (!report)
                return report.error();
            return statementSheet(*report, choice.shop, choice.words, choice.size, wanted.what);
        }};
}

Printout statements(core::Day from, core::Day to, const QString &title)
{
    return {.kind = u"report"_s,
            .title = title,
            .sizes = sheetSizes(),
            .language = &ofTheCountry,
            .lay = [=](Shop &shop, const By &by, const SheetChoice &choice) -> Printout::Pages {
                const auto accounts = shop.ledger.statements(by, from, to);
                if (!accounts)
                    return accounts.error();
                if (accounts->isEmpty())
                    return core::Error{.kind = core::ErrorKind::NothingToPrint};
                QList<SheetPage> pages;
                Tongues tongues(choice);
                for (const core::Statement &account : *accounts) {
                    const PaperWords &words = tongues.of(account.customer.value);
                    pages += statementSheet(account, choice.shop, words, choice.size);
                }
                return pages;
            }};
}

Printout reminders(const QList<core::Id<core::Customer>> &customers, const QString &title)
{
    return {
        .kind = u"letter"_s,
        .title = title,
        .sizes = sheetSizes(),
        .language = &ofTheCountry,
        .lay = [customers](Shop &shop, const By &by, const SheetChoice &choice) -> Printout::Pages {
            if (customers.isEmpty())
                return core::Error{.kind = core::ErrorKind::NothingToPrint};
            QList<SheetPage> pages;
            Tongues tongues(choice);
            for (const core::Id<core::Customer> customer : customers) {
                const auto card = shop.customers.card(by, customer);
                if (!card)
                    return card.error();
                const auto open = shop.ledger.outstanding(by, std::nullopt, customer);
                if (!open)
                    return open.error();
                const PaperWords &words = tongues.of(card->customer.value);
                pages += reminderLetter(*open, *card, choice.shop, words, choice.size);
            }
            return pages;
        }};
}

Printout explanation(const core::RowId &what, const QString &title)
{
    return {.kind = u"report"_s,
            .title = title,
            .sizes = sheetSizes(),
            .language =
                [what](Shop &shop, const By &by) {
                    const auto found = shop.ledger.explain(by, what);
                    return found ? languageOf(shop, by, found->customer) : QString();
                },
            .lay = [what](Shop &shop, const By &by, const SheetChoice &choice) -> Printout::Pages {
                const auto found = shop.ledger.explain(by, what);
                if (!found)
                    return found.error();
                return explanationSheet(
                    *found, shop.file->today(), choice.shop, choice.words, choice.size);
            }};
}

Printout tillClose(core::Id<core::TillClose> close, const QString &title)
{
    return {.kind = u"day-close"_s,
            .title = title,
            .sizes = receiptSizes(),
            .language = &ofTheCountry,
            .lay = [close](Shop &shop, const By &by, const SheetChoice &choice) -> Printout::Pages {
                const auto found = shop.tills.card(by, close);
                if (!found)
                    return found.error();
                const QDateTime at = shop.file->facts().calendar.local(found->value.at);
                return tillCloseSheet(found->value,
                                      at.time().toString(u"HH:mm"_s),
                                      choice.shop,
                                      choice.words,
                                      choice.size);
            }};
}

} // namespace printouts

} // namespace ui
