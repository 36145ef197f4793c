// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/kept_sight.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QResizeEvent>

namespace ui {

namespace {

constexpr int rowsMeasured = 60; // the widths of a million rows are guessed from the first
constexpr int leastWide = 140;

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
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &DataTable::fitColumns);
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

void DataTable::setWideColumn(int column)
{
    m_wideColumn = column;
    fitColumns();
}

void DataTable::fitColumns()
{
    if (!model())
        return;
    int rest = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == m_wideColumn)
            continue;
        const int width =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width + space::s);
        rest -= width + space::s;
    }
    if (m_wideColumn < model()->columnCount())
        setColumnWidth(m_wideColumn, std::max(rest, leastWide));
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
