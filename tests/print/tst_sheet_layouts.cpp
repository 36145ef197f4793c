// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/counted_till.h"
#include "tests/print/sheet_maker.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"
#include "ui/print/day_book_sheet.h"
#include "ui/print/explanation_sheet.h"
#include "ui/print/invoice_sheet.h"
#include "ui/print/job_slip.h"
#include "ui/print/owed_sheets.h"
#include "ui/print/paper_design.h"
#include "ui/print/receipt_sheet.h"
#include "ui/print/reminder_letter.h"
#include "ui/print/statement_sheet.h"
#include "ui/print/takings_sheet.h"
#include "ui/print/till_close_sheet.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::aPaper;
using tests::aSheetShop;
using tests::money;
using ui::PaperSize;

/// Where the blocks of every sheet stand: as files/sheet_layouts.txt says, in millimetres.
///
/// Who moves them on purpose runs this with DOCKET_RENEW_LAYOUTS=1 and reads what is different in
/// that file before it is committed.
class TestSheetLayouts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void blocks_standWhereTheyStood_data();
    void blocks_standWhereTheyStood();
    void cleanupTestCase();

private:
    using Lay = std::function<QList<ui::SheetPage>(const ui::PaperWords &)>;

    void add(const QString &sheet, const QList<PaperSize> &sizes, auto lay);
    void addShops(const QString &sheet, const QList<PaperSize> &sizes, auto lay);
    void addInvoices();
    void addAccounts(tests::TestShop &shop);
    void addBooks(tests::TestShop &shop);

    const bool m_isRenewed = qEnvironmentVariableIsSet("DOCKET_RENEW_LAYOUTS");
    std::vector<std::pair<QString, Lay>> m_sheets;
    QMap<QString, QStringList> m_known;
    QStringList m_found;
};

namespace {

constexpr auto fileName = DOCKET_TEST_FILES "/sheet_layouts.txt";
constexpr double tolerance = 0.25; ///< millimetres: fonts of another release differ by a hair

QString nameOf(ui::BlockKind kind)
{
    constexpr const char *names[] = {"head",
                                     "running-head",
                                     "table-head",
                                     "row",
                                     "carried",
                                     "brought",
                                     "table-total",
                                     "totals",
                                     "text",
                                     "closing",
                                     "foot"};
    return QLatin1StringView(names[int(kind)]);
}

/// Where the first text of a block begins: blocks are as wide as the page, so only that tells
/// whether they are mirrored.
double firstText(const ui::SheetPage &page, const QRectF &area)
{
    for (const ui::Mark &mark : page.marks) {
        const auto *run = std::get_if<ui::TextRun>(&mark);
        if (run && run->turned == 0 && area.contains(run->at))
            return run->at.x();
    }
    return 0;
}

/// "2 row 3-24 17.0 80.1 176.0 7.4 19.2": page, what, which; left, top, width, height, first text.
/// Rows of one height that follow each other are one line.
QStringList layoutOf(const QList<ui::SheetPage> &pages)
{
    QStringList lines;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QList<ui::PlacedBlock> &blocks = pages[page].blocks;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const ui::PlacedBlock &first = blocks[i];
            const bool isRow = first.kind == ui::BlockKind::Row;
            const auto follows = [&](const ui::PlacedBlock &next) {
                return next.kind == first.kind
                       && qAbs(next.area.height() - first.area.height()) < 0.001;
            };
            while (isRow && i + 1 < blocks.size() && follows(blocks[i + 1]))
                ++i;
            const auto mm = [](double length) { return QString::number(length, 'f', 1); };
            const QString which = isRow ? u"%1-%2"_s.arg(first.index).arg(blocks[i].index) : u"."_s;
            lines.append(QStringList{QString::number(page + 1),
                                     nameOf(first.kind),
                                     which,
                                     mm(first.area.x()),
                                     mm(first.area.y()),
                                     mm(first.area.width()),
                                     mm(first.area.height()),
                                     mm(firstText(pages[page], first.area))}
                             .join(u' '));
        }
    }
    return lines;
}

bool isNear(const QString &one, const QString &other)
{
    const QStringList left = one.split(u' ');
    const QStringList right = other.split(u' ');
    constexpr qsizetype words = 3; // page, what, which
    if (left.size() != right.size() || left.mid(0, words) != right.mid(0, words))
        return false;
    for (qsizetype i = words; i < left.size(); ++i) {
        if (qAbs(left[i].toDouble() - right[i].toDouble()) > tolerance)
            return false;
    }
    return true;
}

} // namespace

void TestSheetLayouts::add(const QString &sheet, const QList<PaperSize> &sizes, auto lay)
{
    for (const PaperSize size : sizes) {
        m_sheets.emplace_back(
            u"%1 %2"_s.arg(sheet, ui::nameOf(size)),
            [lay, size](const ui::PaperWords &words) { return lay(words, size); });
    }
}

void TestSheetLayouts::addInvoices()
{
    for (const int lines : {1, 60}) {
        add(u"invoice of %1 lines"_s.arg(lines),
            lines == 1 ? ui::invoiceSizes() : ui::sheetSizes(),
            [lines](const ui::PaperWords &words, PaperSize size) {
                return ui::invoiceSheet(aPaper(lines), words, size);
            });
    }
    for (const ui::PaperDesign &design : ui::paperDesigns()) {
        if (design.name == ui::paperDesigns().first().name)
            continue;
        add(u"invoice of 30 lines, %1"_s.arg(design.name),
            ui::sheetSizes(),
            [name = design.name](const ui::PaperWords &words, PaperSize size) {
                ui::PrintedPaper paper = aPaper(30);
                paper.design = name;
                return ui::invoiceSheet(paper, words, size);
            });
    }
}

void TestSheetLayouts::initTestCase()
{
    QFile file(QString::fromLatin1(fileName));
    QVERIFY(m_isRenewed || file.open(QIODevice::ReadOnly));
    QString name;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"  "_s))
            m_known[name].append(line.trimmed());
        else
            name = line;
    }

    tests::TestShop shop;
    addInvoices();
    addAccounts(shop);
    addBooks(shop);
}

void TestSheetLayouts::addShops(const QString &sheet, const QList<PaperSize> &sizes, auto lay)
{
    add(sheet, sizes, [lay](const ui::PaperWords &words, PaperSize size) {
        return lay(aSheetShop(), words, size);
    });
}

void TestSheetLayouts::addAccounts(tests::TestShop &shop)
{
    const auto gupta = shop.aCustomer(u"Gupta Medicals"_s);
    for (int i = 1; i <= 40; ++i)
        shop.anInvoice(i % 2 == 0 ? gupta : shop.aCustomer(u"Customer %1"_s.arg(i)),
                       money(i * 1000));
    const auto receipt = shop.aReceipt(gupta, money(2500'00));
    shop.advanceDays(40);
    const auto job = shop.aJob(gupta, u"Bill books"_s);
    DOCKET_TAKE(taken, shop->payments.card(shop.owner, receipt));
    DOCKET_TAKE(slip, shop->jobs.card(shop.owner, job));
    DOCKET_TAKE(outstanding, shop->ledger.outstanding(shop.owner, std::nullopt));
    DOCKET_TAKE(ageing, shop->ledger.ageing(shop.owner, std::nullopt));
    DOCKET_TAKE(account,
                shop->ledger.statement(shop.owner, gupta, core::Day::earliest(), shop.today()));

    DOCKET_TAKE(owing, shop->ledger.outstanding(shop.owner, std::nullopt, gupta));
    DOCKET_TAKE(card, shop->customers.card(shop.owner, gupta));
    DOCKET_TAKE(explained, shop->ledger.explain(shop.owner, gupta.row()));
    DOCKET_TAKE(closed, tests::aTillClose(shop));

    using std::placeholders::_1, std::placeholders::_2, std::placeholders::_3;
    addShops(u"receipt"_s, ui::receiptSizes(), std::bind(&ui::receiptSheet, taken, _1, _2, _3));
    addShops(u"job slip"_s, ui::receiptSizes(), std::bind(&ui::jobSlip, slip, _1, _2, _3));
    addShops(u"outstanding by invoice"_s,
             ui::sheetSizes(),
             std::bind(&ui::outstandingSheet, outstanding, _1, _2, _3));
    addShops(u"outstanding by customer"_s,
             ui::sheetSizes(),
             std::bind(&ui::ageingSheet, ageing, _1, _2, _3));
    for (const auto what : {ui::StatementOf::Account, ui::StatementOf::OpenItems}) {
        const bool isAll = what == ui::StatementOf::Account;
        addShops(isAll ? u"statement"_s : u"statement of open items"_s,
                 ui::sheetSizes(),
                 std::bind(&ui::statementSheet, account, _1, _2, _3, what));
    }
    addShops(u"reminder letter"_s,
             ui::sheetSizes(),
             std::bind(&ui::reminderLetter, owing, card, _1, _2, _3));
    addShops(u"explanation"_s,
             ui::sheetSizes(),
             std::bind(&ui::explanationSheet, explained, shop.today(), _1, _2, _3));
    addShops(u"day close"_s,
             ui::receiptSizes(),
             std::bind(&ui::tillCloseSheet, closed.value, u"21:04"_s, _1, _2, _3));
}

void TestSheetLayouts::addBooks(tests::TestShop &shop)
{
    DOCKET_TAKE(book, shop->ledger.dayBook(shop.owner, core::Day::earliest(), shop.today()));
    ui::TakingsReport takings{.from = core::Day::earliest(), .to = shop.today(), .rows = {}};
    DOCKET_TAKE(sums, shop->payments.takings(shop.owner, takings.from, takings.to, takings.apart));
    takings.rows = sums;

    using std::placeholders::_1, std::placeholders::_2, std::placeholders::_3;
    addShops(u"day book"_s, ui::sheetSizes(), std::bind(&ui::dayBookSheet, book, _1, _2, _3));
    addShops(u"payments by method"_s,
             ui::sheetSizes(),
             std::bind(&ui::takingsSheet, takings, _1, _2, _3));
}

void TestSheetLayouts::blocks_standWhereTheyStood_data()
{
    QTest::addColumn<QString>("sheet");
    for (const auto &[sheet, lay] : m_sheets)
        QTest::newRow(qPrintable(sheet)) << sheet;
}

void TestSheetLayouts::blocks_standWhereTheyStood()
{
    QFETCH(const QString, sheet);
    const auto asked = std::find_if(
        m_sheets.begin(), m_sheets.end(), [&sheet](const auto &one) { return one.first == sheet; });
    for (const QString &language : {u"en"_s, u"ar"_s}) {
        const QString name = u"%1 %2"_s.arg(sheet, language);
        const QStringList found = layoutOf(asked->second(tests::sheetWords(language)));
        m_found.append(name);
        for (const QString &line : found)
            m_found.append(u"  "_s + line);
        if (m_isRenewed)
            continue;
        const QStringList &known = m_known[name];
        for (qsizetype i = 0; i < qMax(known.size(), found.size()); ++i) {
            QVERIFY2(isNear(known.value(i), found.value(i)),
                     qPrintable(u"%1: \"%2\" stands at \"%3\" now"_s.arg(
                         name, known.value(i), found.value(i))));
        }
    }
}

void TestSheetLayouts::cleanupTestCase()
{
    if (!m_isRenewed)
        return;
    QFile file(QString::fromLatin1(fileName));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_found.join(u'\n').toUtf8() + '\n');
}

DOCKET_TEST(TestSheetLayouts);

#include "tst_sheet_layouts.moc"
