// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTableView>

namespace ui {

/// A table with our habits: whole rows, no grid, one stop for Tab, the row in focus always seen,
/// more rows when one comes to the end; where a page is narrow, columns that yield go. Space marks
/// rows where `Marking` allows it.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    enum class Marking { One, Many };

    explicit DataTable(const QString &name,
                       Marking marking = Marking::One,
                       QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The column that takes what room there is; the others fit their content.
    void setWideColumn(int column);
    /// The row that keys are about, or -1.
    int row() const { return currentIndex().row(); }
    /// Marks the rows that were not fetched yet too, up to a thousand of all.
    void selectAll() override;

signals:
    /// Another row is in focus.
    void rowChanged(int row);
    void rowOpened(int row);
    /// "All" was asked for, and there are more rows than these.
    void markedFirst(int rows);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    /// Hides columns until the others have room: those first that yield first.
    void yieldColumns(const QList<int> &widths, int room);
    void takeRow();

    int m_wideColumn = 0;
    QMap<int, int> m_hintsShown; ///< how wide each column wished to be when it was seen last
};

} // namespace ui
