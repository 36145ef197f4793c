// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/kept_sight.h"

#include <QHeaderView>
#include <QMap>
#include <QMouseEvent>
#include <QResizeEvent>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr int rowsMeasured = 60; // the widths of a million rows are guessed from the first
constexpr int leastWide = 140;
constexpr int wishedWide = 240;  // before columns that yield are shown
constexpr int mostMarked = 1000; // at once; fetching a hundred thousand would stop the window

} // namespace

DataTable::DataTable(const QString &name, Marking marking, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(marking == Marking::Many ? QAbstractItemView::MultiSelection
                                              : QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::StyledPanel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(fontMetrics()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setAccessibleName(name);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        emit rowOpened(index.row());
    });
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::fitColumns);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::fitColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &DataTable::fitColumns);
    // Rows that were asked for on another thread come after the focus.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this]() {
        if (hasFocus())
            takeRow();
    });
    fitColumns();
}

/// A click goes to a row. A mark that nobody set on purpose would be acted on later.
QItemSelectionModel::SelectionFlags DataTable::selectionCommand(const QModelIndex &index,
                                                                const QEvent *event) const
{
    const bool isMarking = selectionMode() == QAbstractItemView::MultiSelection;
    const auto *mouse = dynamic_cast<const QMouseEvent *>(event);
    if (isMarking && mouse && !mouse->modifiers().testFlag(Qt::ControlModifier))
        return QItemSelectionModel::NoUpdate;
    return QTableView::selectionCommand(index, event);
}

void DataTable::selectAll()
{
    while (model()->rowCount() < mostMarked && model()->canFetchMore({}))
        model()->fetchMore({});
    QTableView::selectAll();
    if (model()->canFetchMore({}))
        emit markedFirst(model()->rowCount());
}

void DataTable::setWideColumn(int column)
{
    m_wideColumn = column;
    fitColumns();
}

void DataTable::fitColumns()
{
    if (!model())
        return;
    QList<int> widths;
    for (int column = 0; column < model()->columnCount(); ++column) {
        int hint = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        // Of a column that went the header says nothing any more.
        if (isColumnHidden(column))
            hint = std::max(hint, m_hintsShown.value(column));
        else
            m_hintsShown.insert(column, hint);
        widths.append(column == m_wideColumn ? std::clamp(hint, leastWide, wishedWide)
                                             : hint + space::s);
    }
    yieldColumns(widths, viewport()->width());
    int rest = viewport()->width();
    for (int column = 0; column < widths.size(); ++column) {
        if (column == m_wideColumn || isColumnHidden(column))
            continue;
        setColumnWidth(column, widths[column]);
        rest -= widths[column];
    }
    if (m_wideColumn < widths.size())
        setColumnWidth(m_wideColumn, std::max(rest, leastWide));
}

void DataTable::yieldColumns(const QList<int> &widths, int room)
{
    int needed = std::accumulate(widths.begin(), widths.end(), 0);
    QMap<int, int> yielding; // column by when it goes
    for (int column = 0; column < widths.size(); ++column) {
        const int turn = model()->headerData(column, Qt::Horizontal, YieldRole).toInt();
        if (turn > 0)
            yielding.insert(turn, column);
    }
    for (const int column : std::as_const(yielding)) {
        const bool goes = needed > room;
        if (goes)
            needed -= widths[column];
        if (isColumnHidden(column) != goes)
            setColumnHidden(column, goes);
    }
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The frame runs along the whole row, the view draws one cell anew.
    viewport()->update();
    if (current.row() != previous.row())
        emit rowChanged(current.row());
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    takeRow();
}

/// Keys need a row to be about.
void DataTable::takeRow()
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0),
                                          selectionMode() == QAbstractItemView::MultiSelection
                                              ? QItemSelectionModel::NoUpdate
                                              : QItemSelectionModel::ClearAndSelect
                                                    | QItemSelectionModel::Rows);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    KeptSight sight(*this, *event);
    QTableView::resizeEvent(event);
    fitColumns();
    sight.restore();
}

} // namespace ui
