// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/workbook_file.h"

#include <QDate>
#include <QDir>
#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>
#include <map>
#include <tuple>
#include <xlsxwriter.h>

namespace ui {

using namespace Qt::StringLiterals;
using Holds = TableCell::Holds;

namespace {

constexpr qsizetype longestName = 31;     ///< of a sheet
constexpr qsizetype longestText = 32'767; ///< of a cell
/// A spreadsheet reckons in floating point: more digits than that it rounds.
constexpr qsizetype mostDigits = 15;
constexpr double widest = 60;     ///< characters of a column
constexpr uint8_t dayFormat = 14; ///< the reader's own short way to write a day
constexpr uint8_t countFormat = 1;
constexpr uint8_t textFormat = 49;

/// What a sheet may be called.
QString sheetName(const QString &title)
{
    QString name;
    for (const QChar letter : title)
        name += QStringView(u"[]:*?/\\'").contains(letter) ? QChar(u'-') : letter;
    return name.trimmed().left(longestName);
}

/// "#,##0.00": the separators are the reader's, the decimals the currency's.
QByteArray amountFormat(qsizetype decimals)
{
    const QByteArray whole = "#,##0";
    return decimals > 0 ? whole + '.' + QByteArray(decimals, '0') : whole;
}

qsizetype decimalsOf(const QString &plain)
{
    const qsizetype point = plain.indexOf(u'.');
    return point < 0 ? 0 : plain.size() - point - 1;
}

bool isExact(const QString &plain)
{
    return std::count_if(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); })
           <= mostDigits;
}

/// A workbook while it is being written.
class Sheet
{
public:
    Sheet(lxw_workbook *book, const QString &title)
        : m_book(book)
        , m_sheet(workbook_add_worksheet(book, sheetName(title).toUtf8().constData()))
    {}

    lxw_worksheet *sheet() const { return m_sheet; }

    void writeHead(const QList<TableColumn> &columns);
    void writeRow(const QList<TableCell> &cells, bool isTotal);
    void setWidths(const QList<double> &widths);

private:
    struct Look
    {
        QByteArray number; ///< how a value is shown; empty: by `index`
        uint8_t index = 0;
        bool isTotal = false;
        bool isTrailing = false;

        bool operator<(const Look &other) const
        {
            return std::tie(number, index, isTotal, isTrailing)
                   < std::tie(other.number, other.index, other.isTotal, other.isTrailing);
        }
    };

    lxw_format *format(const Look &look);
    void write(lxw_col_t column, const TableCell &cell, bool isTotal);
    void writeText(lxw_col_t column, const QString &text, const Look &look);

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    lxw_row_t m_row = 0;
    std::map<Look, lxw_format *> m_formats;
};

lxw_format *Sheet::format(const Look &look)
{
    lxw_format *&format = m_formats[look];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    if (look.number.isEmpty())
        format_set_num_format_index(format, look.index);
    else
        format_set_num_format(format, look.number.constData());
    if (look.isTotal) {
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
    }
    if (look.isTrailing)
        format_set_align(format, LXW_ALIGN_RIGHT);
    return format;
}

void Sheet::writeHead(const QList<TableColumn> &columns)
{
    for (const bool isAmount : {false, true}) {
        lxw_format *head = workbook_add_format(m_book);
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_num_format_index(head, textFormat);
        if (isAmount)
            format_set_align(head, LXW_ALIGN_RIGHT);
        for (qsizetype c = 0; c < columns.size(); ++c) {
            if (columns[c].isAmount == isAmount)
                worksheet_write_string(
                    m_sheet, m_row, lxw_col_t(c), columns[c].heading.toUtf8().constData(), head);
        }
    }
    ++m_row;
    worksheet_freeze_panes(m_sheet, m_row, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
}

void Sheet::writeRow(const QList<TableCell> &cells, bool isTotal)
{
    for (qsizetype c = 0; c < cells.size(); ++c)
        write(lxw_col_t(c), cells[c], isTotal);
    ++m_row;
}

void Sheet::writeText(lxw_col_t column, const QString &text, const Look &look)
{
    // Never by a function that looks what it might be: "=1+1" is somebody's name until they say
    // otherwise. Of the format of text it stays one when the cell is edited, too.
    worksheet_write_string(
        m_sheet, m_row, column, text.left(longestText).toUtf8().constData(), format(look));
}

void Sheet::write(lxw_col_t column, const TableCell &cell, bool isTotal)
{
    const bool isShown = !cell.shown.isEmpty();
    if (cell.machine.isEmpty() || (!isShown && cell.holds != Holds::Text)) {
        if (isTotal)
            worksheet_write_blank(m_sheet, m_row, column, format({{}, textFormat, isTotal, false}));
        return;
    }
    switch (cell.holds) {
    case Holds::Text:
        return writeText(column, cell.shown, {{}, textFormat, isTotal, false});
    case Holds::Day: {
        const QDate day = QDate::fromString(cell.machine, Qt::ISODate);
        lxw_datetime at{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(
            m_sheet, m_row, column, &at, format({{}, dayFormat, isTotal, false}));
        return;
    }
    case Holds::Count:
    case Holds::Money: {
        if (!isExact(cell.machine))
            return writeText(column, cell.machine, {{}, textFormat, isTotal, true});
        const Look look = cell.holds == Holds::Count
                              ? Look{{}, countFormat, isTotal, false}
                              : Look{amountFormat(decimalsOf(cell.machine)), 0, isTotal, false};
        worksheet_write_number(m_sheet, m_row, column, cell.machine.toDouble(), format(look));
        return;
    }
    }
}

void Sheet::setWidths(const QList<double> &widths)
{
    for (qsizetype c = 0; c < widths.size(); ++c)
        worksheet_set_column(m_sheet, lxw_col_t(c), lxw_col_t(c), widths[c], nullptr);
}

QList<double> widthsOf(const Table &table)
{
    QList<double> widths;
    for (const TableColumn &column : table.columns())
        widths.append(double(column.heading.size()));
    const auto widen = [&widths](const QList<TableCell> &row) {
        for (qsizetype c = 0; c < row.size(); ++c)
            widths[c] = qMax(widths[c], double(qMax(row[c].shown.size(), row[c].machine.size())));
    };
    std::for_each(table.rows().begin(), table.rows().end(), widen);
    widen(table.total());
    for (double &width : widths)
        width = qMin(width + 2, widest);
    return widths;
}

core::Error notWritten(const QString &fileName, const QString &why)
{
    return {.kind = core::ErrorKind::FileNotWritten, .subject = fileName, .given = why};
}

/// Into a file of its own first: the library writes where it is told to, whatever was there.
core::Result<core::Done> writeTo(const QString &scratch,
                                 const QString &title,
                                 const Table &table,
                                 Qt::LayoutDirection direction)
{
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(scratch).constData(), &options);
    if (!book)
        return notWritten(scratch, QString());
    Sheet sheet(book, title);
    if (direction == Qt::RightToLeft)
        worksheet_right_to_left(sheet.sheet());
    sheet.writeHead(table.columns());
    for (const QList<TableCell> &row : table.rows())
        sheet.writeRow(row, false);
    if (!table.total().isEmpty())
        sheet.writeRow(table.total(), true);
    sheet.setWidths(widthsOf(table));
    if (const lxw_error fault = workbook_close(book); fault != LXW_NO_ERROR)
        return notWritten(scratch, QString::fromUtf8(lxw_strerror(fault)));
    return core::Done{};
}

} // namespace

core::Result<core::Done> writeWorkbook(const QString &fileName,
                                       const QString &title,
                                       const Table &table,
                                       Qt::LayoutDirection direction)
{
    QTemporaryFile scratch(QDir::tempPath() + u"/docket-XXXXXX.xlsx"_s);
    if (!scratch.open())
        return notWritten(fileName, scratch.errorString());
    if (const auto done = writeTo(scratch.fileName(), title, table, direction); !done)
        return notWritten(fileName, done.error().given);
    QFile made(scratch.fileName());
    QSaveFile file(fileName);
    const bool isWritten = made.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly)
                           && file.write(made.readAll()) >= 0 && file.commit();
    if (!isWritten)
        return notWritten(fileName, file.errorString());
    return core::Done{};
}

} // namespace ui
