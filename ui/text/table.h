// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace ui {

/// A cell twice: as machines read it (plain decimals, ISO dates) and as people do.
struct TableCell
{
    /// What a spreadsheet is to take it for.
    enum class Holds { Text, Day, Count, Money };

    TableCell(const QString &both) : machine(both), shown(both) {}
    TableCell(const QString &machineText, const QString &shownText, Holds what = Holds::Text)
        : machine(machineText)
        , shown(shownText)
        , holds(what)
    {}

    QString machine;
    QString shown;
    Holds holds = Holds::Text;
};

struct TableColumn
{
    QString key; ///< in JSON and CSV; stable
    QString heading;
    bool isAmount = false; ///< stands at the right
    int yields = 0;        ///< where there is no room: 1 goes first; 0 stays
};

/// Rows under headings, for the window, the terminal, a spreadsheet or a program.
class Table
{
public:
    explicit Table(QList<TableColumn> columns = {}) : m_columns(std::move(columns)) {}

    void add(const QList<TableCell> &row) { m_rows.append(row); }
    /// A last row set apart by a line; not in JSON, where the totals have names of their own.
    void addTotal(const QList<TableCell> &row) { m_total = row; }

    const QList<TableColumn> &columns() const { return m_columns; }
    const QList<QList<TableCell>> &rows() const { return m_rows; }
    /// Empty where there is none.
    const QList<TableCell> &total() const { return m_total; }

    QString text() const;
    /// RFC 4180: comma, CRLF, quotes where needed; headings are the keys.
    QString csv() const;
    QJsonArray json() const;

private:
    QString line(const QList<TableCell> &row, const QList<qsizetype> &widths) const;

    QList<TableColumn> m_columns;
    QList<QList<TableCell>> m_rows;
    QList<TableCell> m_total;
};

} // namespace ui
