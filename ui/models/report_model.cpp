// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/report_model.h"

#include "ui/theme/roles.h"

namespace ui {

namespace {

int sideOf(const TableColumn &column)
{
    return int((column.isAmount ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace

void ReportModel::show(const Table &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    const int total = m_table.rows().isEmpty() || m_table.total().isEmpty() ? 0 : 1;
    return parent.isValid() ? 0 : int(m_table.rows().size()) + total;
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns().size());
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    const bool isTotal = index.row() >= m_table.rows().size();
    const QList<TableCell> &row = isTotal ? m_table.total() : m_table.rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row[index.column()].shown;
    case Qt::TextAlignmentRole:
        return sideOf(m_table.columns()[index.column()]);
    case StrongRole:
        return isTotal;
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns()[section].heading;
    if (role == Qt::TextAlignmentRole)
        return sideOf(m_table.columns()[section]);
    if (role == YieldRole)
        return m_table.columns()[section].yields;
    return {};
}

} // namespace ui
