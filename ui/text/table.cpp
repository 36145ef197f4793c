// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/table.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Columns on a terminal: a combining mark takes none, a wide East Asian character two.
qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool isMark = QChar::category(c) == QChar::Mark_NonSpacing
                            || QChar::category(c) == QChar::Mark_Enclosing
                            || QChar::category(c) == QChar::Other_Format;
        const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF)
                            || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
                            || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
                            || c >= 0x1F300;
        width += isMark ? 0 : isWide ? 2 : 1;
    }
    return width;
}

QString csvCell(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text;
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

} // namespace

QString Table::line(const QList<TableCell> &row, const QList<qsizetype> &widths) const
{
    QString line;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString text = row[i].shown;
        const QString gap(std::max<qsizetype>(0, widths[i] - widthOf(text)), u' ');
        line += (i ? u"  "_s : QString()) + (m_columns[i].isAmount ? gap + text : text + gap);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString Table::text() const
{
    QList<TableCell> headings;
    QList<qsizetype> widths;
    for (const TableColumn &column : m_columns) {
        headings.append(TableCell(column.heading));
        widths.append(widthOf(column.heading));
    }
    const auto widen = [&](const QList<TableCell> &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i].shown));
    };
    std::for_each(m_rows.begin(), m_rows.end(), widen);
    widen(m_total);

    qsizetype across = 2 * (m_columns.size() - 1);
    for (const qsizetype width : widths)
        across += width;
    QString text = line(headings, widths) + QString(across, u'-') + u'\n';
    for (const QList<TableCell> &row : m_rows)
        text += line(row, widths);
    if (!m_total.isEmpty())
        text += QString(across, u'-') + u'\n' + line(m_total, widths);
    return text;
}

QString Table::csv() const
{
    QStringList lines;
    QStringList keys;
    for (const TableColumn &column : m_columns)
        keys.append(column.key);
    lines.append(keys.join(u','));
    for (const QList<TableCell> &row : m_rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells.append(csvCell(cell.machine));
        lines.append(cells.join(u','));
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

QJsonArray Table::json() const
{
    QJsonArray array;
    for (const QList<TableCell> &row : m_rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            object.insert(m_columns[i].key, row[i].machine);
        array.append(object);
    }
    return array;
}

} // namespace ui
