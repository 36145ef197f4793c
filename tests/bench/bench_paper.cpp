// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_shop.h"
#include "tests/print/sheet_maker.h"
#include "ui/print/invoice_sheet.h"
#include "ui/print/pdf_file.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int alone = 50;
constexpr int together = 1000;
constexpr double mostAlone = 10; // milliseconds
constexpr double mostTogether = 1;

ui::PrintedPaper numbered(int lines, int number)
{
    ui::PrintedPaper paper = tests::aPaper(lines);
    paper.number = u"A/26-27/%1"_s.arg(number, 5, 10, QChar(u'0'));
    return paper;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const bench::Options options = bench::optionsFrom(argc, argv);
    bench::Figures figures(u"bench_paper"_s, options);
    const QString folder = bench::scratchFolder(options, u"papers"_s);
    const ui::PaperWords words = tests::sheetWords();
    const auto sheet = [&words](int lines, int number) {
        return ui::invoiceSheet(numbered(lines, number), words, ui::PaperSize::A4);
    };

    for (const int lines : {10, 60}) {
        bench::Samples layout;
        bench::Samples whole;
        for (int i = 0; i < alone; ++i) {
            layout.time([&] { sheet(lines, i); });
            const QString name = u"%1/%2.pdf"_s.arg(folder).arg(i);
            whole.time([&] { bench::must(ui::writePdf(name, sheet(lines, i), u"Invoice"_s)); });
        }
        // The floor is what is asked for, so that the ratio is what is left of it.
        figures.add({.what = u"invoice of %1 lines, a file each"_s.arg(lines),
                     .unit = u"ms"_s,
                     .floor = mostAlone,
                     .product = whole.median(),
                     .bar = bench::atMost(lines == 10 ? 1 : 2),
                     .note = u"layout %1 ms"_s.arg(layout.median(), 0, 'f', 2)});
    }

    bench::Samples batch;
    batch.time([&] {
        ui::PdfFile file(folder + u"/batch.pdf"_s, u"Invoices"_s);
        for (int i = 0; i < together; ++i)
            file.add(sheet(10, i));
        bench::must(file.finish());
    });
    figures.add({.what = u"invoice of 10 lines, %1 in one file"_s.arg(together),
                 .unit = u"ms"_s,
                 .floor = mostTogether,
                 .product = batch.median() / together,
                 .bar = bench::atMost(1)});
    return 0;
}
