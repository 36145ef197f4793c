// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_page.h"

#include "ui/dialogs/table_export.h"
#include "ui/text/day_text.h"
#include "ui/text/report_tables.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/period_choice.h"
#include "ui/widgets/typed_edits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <map>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfRows = 500;

core::Result<Table> takenIn(core::Shop &shop, const core::By &by, Span span, ReportTables tables)
{
    std::map<std::pair<core::Day, core::PaymentMode>, DayTaken> days;
    const core::ReceiptFilter filter{.from = span.from, .to = span.to};
    std::optional<core::Id<core::Receipt>> last;
    for (bool more = true; more;) {
        const auto page = shop.payments.page(by, filter, last, pageOfRows);
        if (!page)
            return page.error();
        for (const core::ReceiptRow &row : page->rows) {
            last = row.receipt.id;
            if (row.receipt->reversed)
                continue;
            DayTaken &day = days[{row.receipt->dated, row.receipt->mode}];
            day.day = row.receipt->dated;
            day.mode = row.receipt->mode;
            day.total += row.receipt->amount;
            ++day.count;
        }
        more = page->more && !page->rows.isEmpty();
    }
    QList<DayTaken> rows;
    for (const auto &[key, day] : days)
        rows.append(day);
    return tables.taken(rows);
}

core::Result<Table> invoicedIn(core::Shop &shop, const core::By &by, Span span, ReportTables tables)
{
    std::map<core::Day, DayInvoiced> days;
    core::PaperQuestion question{.kind = core::DocumentKind::Invoice, .limit = pageOfRows};
    for (bool more = true; more;) {
        const auto page = shop.documents.page(by, question);
        if (!page)
            return page.error();
        for (const core::PaperRow &row : page->rows) {
            question.after = row.id;
            const bool counts = row.dated >= span.from && row.dated <= span.to
                                && row.state != core::PaperState::Cancelled
                                && row.state != core::PaperState::Draft;
            if (!counts)
                continue;
            DayInvoiced &day = days[row.dated];
            day.day = row.dated;
            day.total += row.payable;
            day.open += row.open;
            ++day.count;
        }
        more = page->more && !page->rows.isEmpty();
    }
    QList<DayInvoiced> rows;
    for (const auto &[key, day] : days)
        rows.append(day);
    return tables.invoiced(rows);
}

core::Result<Table>
outstandingOn(core::Shop &shop, const core::By &by, core::Day day, ReportTables tables)
{
    const auto report = shop.ledger.outstanding(by, day);
    if (!report)
        return report.error();
    return tables.outstanding(*report);
}

core::Result<Table>
ageingOn(core::Shop &shop, const core::By &by, core::Day day, ReportTables tables)
{
    const auto report = shop.ledger.ageing(by, day);
    if (!report)
        return report.error();
    return tables.ageing(*report);
}

core::Result<Table> movedIn(core::Shop &shop, const core::By &by, Span span, ReportTables tables)
{
    const auto book = shop.ledger.dayBook(by, span.from, span.to);
    if (!book)
        return book.error();
    return tables.dayBook(*book);
}

/// The column that takes the room there is: names, where there are any.
int widestOf(const Table &table)
{
    const QList<TableColumn> &columns = table.columns();
    const auto names = std::find_if(columns.begin(), columns.end(), [](const TableColumn &column) {
        return column.key == u"customer";
    });
    return names == columns.end() ? 0 : int(names - columns.begin());
}

core::Result<Table> taxedIn(core::Shop &shop,
                            const core::By &by,
                            Span span,
                            const std::function<Table(const core::TaxReport &)> &tableOf)
{
    const auto report = shop.taxReports.report(by, span.from, span.to);
    if (!report)
        return report.error();
    return report->series.isEmpty() ? Table() : tableOf(*report);
}

} // namespace

ReportsPage::ReportsPage(Desk &desk, QWidget *parent)
    : Page(desk, tr("Reports"), core::Topic::Money | core::Topic::Customers, parent)
    , m_export(registry().bind(commands::exportFile,
                               this,
                               [this]() {
                                   const QString name = m_report->currentText();
                                   exportTable(this->desk(),
                                               window(),
                                               m_model.table(),
                                               u"%1 %2"_s.arg(name, dayText(voice().today())));
                               }))
    , m_print(bindPrinting())
    , m_report(new QComboBox)
    , m_period(new PeriodChoice(tr("Days"),
                                {Period::ThisMonth,
                                 Period::Today,
                                 Period::Yesterday,
                                 Period::LastMonth,
                                 Period::ThisYear,
                                 Period::All,
                                 Period::Typed}))
    , m_fromWord(new Label(tr("&From")))
    , m_from(new DayEdit(voice()))
    , m_toWord(new Label)
    , m_to(new DayEdit(voice()))
    , m_model(this)
    , m_table(new DataTable(tr("Report")))
    , m_list(new ListOrEmpty(m_table, u"reports"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(choices());
    column->addWidget(m_list, 1);
    m_table->setModel(&m_model);
    m_list->emptyState().say(tr("Nothing to report"), tr("Choose other days above."));
    showChoices();
}

QWidget *ReportsPage::choices()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_report->setAccessibleName(tr("Report"));
    m_report->setObjectName(u"report"_s);
    m_report->addItem(tr("Outstanding"), int(Outstanding));
    m_report->addItem(tr("Ageing"), int(Ageing));
    m_report->addItem(tr("Payments by day and method"), int(Taken));
    m_report->addItem(tr("Invoices by day"), int(Invoiced));
    m_report->addItem(tr("Day book"), int(DayBook));
    m_report->addItem(tr("Tax on sales"), int(Sales));
    m_report->addItem(tr("Sales by code"), int(SalesByCode));
    m_report->addItem(tr("Numbers given"), int(Series));
    row->addWidget(m_report);
    row->addWidget(m_period);
    m_fromWord->setBuddy(m_from);
    m_toWord->setBuddy(m_to);
    m_from->setAccessibleName(tr("From"));
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    for (QWidget *widget : {static_cast<QWidget *>(m_fromWord),
                            static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(m_toWord),
                            static_cast<QWidget *>(m_to),
                            m_to->understood()})
        row->addWidget(widget);
    row->addStretch(1);
    for (QComboBox *box : {m_report, static_cast<QComboBox *>(m_period)})
        connect(box, &QComboBox::currentIndexChanged, this, [this]() {
            showChoices();
            reload();
        });
    for (DayEdit *edit : {m_from, m_to})
        connect(edit, &QLineEdit::editingFinished, this, &ReportsPage::reload);
    return bar;
}

bool ReportsPage::isOverDays() const
{
    const int report = m_report->currentData().toInt();
    return report != Outstanding && report != Ageing;
}

void ReportsPage::showChoices()
{
    const bool isTyped = isOverDays() && m_period->period() == Period::Typed;
    m_period->setVisible(isOverDays());
    m_fromWord->setVisible(isTyped);
    m_from->setVisible(isTyped);
    m_toWord->setText(isOverDays() ? tr("&To") : tr("As &of"));
    m_to->setAccessibleName(isOverDays() ? tr("To") : tr("As of"));
    m_to->setPlaceholderText(tr("today"));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_toWord), static_cast<QWidget *>(m_to), m_to->understood()})
        widget->setVisible(isTyped || !isOverDays());
}

core::Day ReportsPage::asOf() const
{
    const auto day = m_to->day();
    return day && *day ? **day : voice().today();
}

Span ReportsPage::span() const
{
    const core::Day today = voice().today();
    Span span = m_period->span(today, desk().shop().file->facts().country.fiscalYearStart(today));
    if (m_period->period() != Period::Typed)
        return span;
    const auto from = m_from->day();
    return {.from = from && *from ? **from : span.from, .to = asOf()};
}

Span ReportsPage::pastSpan() const
{
    Span days = span();
    days.to = std::min(days.to, std::max(days.from, voice().today()));
    return days;
}

std::optional<Printout> ReportsPage::printout()
{
    const QString title = u"%1 %2"_s.arg(m_report->currentText(), dayText(voice().today()));
    const Span days = pastSpan();
    switch (Report(m_report->currentData().toInt())) {
    case Outstanding:
        return printouts::outstanding(asOf(), {}, title);
    case Ageing:
        return printouts::ageing(asOf(), title);
    case DayBook:
        return printouts::dayBook(days.from, days.to, title);
    case Taken:
    case Invoiced:
    case Sales:
    case SalesByCode:
    case Series:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QWidget *ReportsPage::firstFocus()
{
    return m_report;
}

void ReportsPage::reload()
{
    const auto report = Report(m_report->currentData().toInt());
    // A voice of its own: the page's belongs to the window's thread.
    desk()
        .read([by = desk().by(), report, day = asOf(), span = span(), voice = voice()](
                  core::Shop &shop) -> core::Result<Table> {
            const ReportTables tables(voice, ReportTables::Days::Spoken);
            switch (report) {
            case Outstanding:
                return outstandingOn(shop, by, day, tables);
            case Ageing:
                return ageingOn(shop, by, day, tables);
            case Taken:
                return takenIn(shop, by, span, tables);
            case Invoiced:
                return invoicedIn(shop, by, span, tables);
            case DayBook:
                return movedIn(shop, by, span, tables);
            case Sales:
                return taxedIn(
                    shop, by, span, [&](const auto &taxes) { return tables.sales(taxes); });
            case SalesByCode:
                return taxedIn(
                    shop, by, span, [&](const auto &taxes) { return tables.salesByCode(taxes); });
            case Series:
                return taxedIn(
                    shop, by, span, [&](const auto &taxes) { return tables.series(taxes); });
            }
            Q_UNREACHABLE();
        })
        .then(this, [this, asked = ++m_asked](const core::Outcome<Table> &table) {
            if (asked != m_asked)
                return;
            if (!table)
                return desk().refuse(table.error());
            m_table->setWideColumn(widestOf(*table));
            m_model.show(*table);
            m_list->showList(m_model.rowCount() > 0);
            m_export->setEnabled(m_model.rowCount() > 0);
            m_print->setEnabled(m_model.rowCount() > 0 && printout().has_value());
        });
}

} // namespace ui
