// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour_papers.h"

#include "app/window/tour_pictures.h"
#include "ui/print/invoice_sheet.h"
#include "ui/print/job_slip.h"
#include "ui/print/owed_sheets.h"
#include "ui/print/pdf_file.h"
#include "ui/print/receipt_sheet.h"
#include "ui/print/statement_sheet.h"

#include <QDir>

namespace app {

using namespace Qt::StringLiterals;

TourPapers::TourPapers(core::Shop &shop, const core::By &by, const QString &folder)
    : m_shop(shop)
    , m_by(by)
    , m_folder(folder)
{}

ui::PaperWords TourPapers::wordsIn(const QString &language) const
{
    const core::ShopFacts &facts = m_shop.file->facts();
    return {language, facts.country, facts.currency};
}

core::Result<core::Done> TourPapers::write(const ui::ScreenSubjects &subjects) const
{
    const auto details = m_shop.settings.details(m_by);
    if (!details)
        return details.error();
    const core::ShopFacts &facts = m_shop.file->facts();
    const ui::SheetShop sender{*details, facts.country, facts.currency};
    if (const auto written = writeInvoices(subjects.paper, sender); !written)
        return written.error();
    if (const auto written = writeReceipts(subjects.customer, sender); !written)
        return written.error();
    if (const auto written = writeReports(subjects.customer, sender); !written)
        return written.error();
    return writeSlip(subjects.job, sender);
}

core::Result<core::Done> TourPapers::writeInvoices(const core::RowId &paper,
                                                   const ui::SheetShop &sender) const
{
    const auto card = m_shop.documents.card(m_by, core::Id<core::Paper>(paper));
    if (!card)
        return card.error();
    const ui::PrintedPaper printed = ui::printedPaper(*card, sender);
    const std::pair<QString, QString> names[] = {
        {u"invoice"_s, u"en"_s}, {u"invoice-hindi"_s, u"hi"_s}, {u"invoice-arabic"_s, u"ar"_s}};
    for (const auto &[name, language] : names) {
        const auto pages = ui::invoiceSheet(printed, wordsIn(language), ui::PaperSize::A4);
        if (const auto kept = keep(name, pages); !kept)
            return kept.error();
    }
    return core::Done{};
}

core::Result<core::Done> TourPapers::writeReceipts(core::Id<core::Customer> customer,
                                                   const ui::SheetShop &sender) const
{
    const auto taken = m_shop.payments.list(m_by, customer, 1);
    if (!taken)
        return taken.error();
    if (taken->isEmpty())
        return core::Error{.kind = core::ErrorKind::NotFound, .subject = u"receipt"_s};
    const auto card = m_shop.payments.card(m_by, taken->first().id);
    if (!card)
        return card.error();
    const ui::PaperWords words = wordsIn(u"en"_s);
    const std::pair<QString, ui::PaperSize> sizes[] = {{u"receipt"_s, ui::PaperSize::A5},
                                                       {u"receipt-80mm"_s, ui::PaperSize::Roll80}};
    for (const auto &[name, size] : sizes) {
        if (const auto kept = keep(name, ui::receiptSheet(*card, sender, words, size)); !kept)
            return kept.error();
    }
    return core::Done{};
}

core::Result<core::Done> TourPapers::writeReports(core::Id<core::Customer> customer,
                                                  const ui::SheetShop &sender) const
{
    const auto account =
        m_shop.ledger.statement(m_by, customer, core::Day::earliest(), m_shop.file->today());
    const auto outstanding = m_shop.ledger.outstanding(m_by, {});
    const auto ageing = m_shop.ledger.ageing(m_by, {});
    for (const auto *error : {account ? nullptr : &account.error(),
                              outstanding ? nullptr : &outstanding.error(),
                              ageing ? nullptr : &ageing.error()}) {
        if (error)
            return *error;
    }
    using ui::PaperSize;
    const ui::PaperWords words = wordsIn(u"en"_s);
    const std::pair<QString, QList<ui::SheetPage>> sheets[] = {
        {u"statement-of-account"_s, ui::statementSheet(*account, sender, words, PaperSize::A4)},
        {u"outstanding"_s, ui::outstandingSheet(*outstanding, sender, words, PaperSize::A4)},
        {u"ageing"_s, ui::ageingSheet(*ageing, sender, words, PaperSize::A4)}};
    for (const auto &[name, pages] : sheets) {
        if (const auto kept = keep(name, pages); !kept)
            return kept.error();
    }
    return core::Done{};
}

core::Result<core::Done> TourPapers::writeSlip(core::Id<core::Job> job,
                                               const ui::SheetShop &sender) const
{
    const auto card = m_shop.jobs.card(m_by, job);
    if (!card)
        return card.error();
    return keep(u"job-slip"_s, ui::jobSlip(*card, sender, wordsIn(u"en"_s), ui::PaperSize::A5));
}

core::Result<core::Done> TourPapers::keep(const QString &name,
                                          const QList<ui::SheetPage> &pages) const
{
    const QDir folder(m_folder);
    if (const auto written = ui::writePdf(folder.filePath(name + u".pdf"_s), pages, name); !written)
        return written.error();
    return keepPicture(pictureOf(pages.first()), folder.filePath(name + u".png"_s));
}

} // namespace app
