// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour_papers.h"

#include "app/window/tour_pictures.h"
#include "ui/print/pdf_file.h"
#include "ui/print/printout.h"

#include <QDir>

namespace app {

using namespace Qt::StringLiterals;

TourPapers::TourPapers(core::Shop &shop, const core::By &by, const QString &folder)
    : m_shop(shop)
    , m_by(by)
    , m_folder(folder)
{}

core::Result<core::Done> TourPapers::write(const ui::ScreenSubjects &subjects) const
{
    using ui::PaperSize;
    namespace printouts = ui::printouts;
    const auto taken = m_shop.payments.list(m_by, subjects.customer, 1);
    if (!taken)
        return taken.error();
    if (taken->isEmpty())
        return core::Error{.kind = core::ErrorKind::NotFound, .subject = u"receipt"_s};
    const ui::Printout paper = printouts::paper(core::Id<core::Paper>(subjects.paper), {});
    const ui::Printout receipt = printouts::receipt(taken->first().id, {});
    const core::Day today = m_shop.file->today();
    const ui::Printout account =
        printouts::statement(subjects.customer, {.from = core::Day::earliest(), .to = today}, {});
    const ui::Printout open = printouts::statement(
        subjects.customer,
        {.from = core::Day::earliest(), .to = today, .what = ui::StatementOf::OpenItems},
        {});
    const struct
    {
        QString name;
        ui::Printout what;
        QString language = u"en"_s;
        PaperSize size = PaperSize::A4;
    } sheets[] = {{u"invoice"_s, paper},
                  {u"invoice-hindi"_s, paper, u"hi"_s},
                  {u"invoice-arabic"_s, paper, u"ar"_s},
                  {u"receipt"_s, receipt, u"en"_s, PaperSize::A5},
                  {u"receipt-80mm"_s, receipt, u"en"_s, PaperSize::Roll80},
                  {u"statement-of-account"_s, account},
                  {u"statement-of-open-items"_s, open},
                  {u"outstanding"_s, printouts::outstanding({}, {}, {})},
                  {u"ageing"_s, printouts::ageing({}, {})},
                  {u"day-book"_s, printouts::dayBook(today.plus(-7), today, {})},
                  {u"job-slip"_s, printouts::jobSlip(subjects.job, {}), u"en"_s, PaperSize::A5}};
    for (const auto &sheet : sheets) {
        const auto pages = sheet.what.pages(m_shop, m_by, sheet.size, sheet.language);
        if (!pages)
            return pages.error();
        if (const auto kept = keep(sheet.name, *pages); !kept)
            return kept.error();
    }
    return core::Done{};
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
