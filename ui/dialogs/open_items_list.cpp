// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/open_items_list.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum ItemColumn { NumberColumn, DateColumn, DueColumn, OpenColumn, PaidColumn };
constexpr int mostVisible = 5;

} // namespace

OpenItemsList::OpenItemsList(const Voice &voice, QWidget *parent)
    : QTreeWidget(parent)
    , m_voice(voice)
{
    setAccessibleName(tr("Open invoices"));
    setObjectName(u"openInvoices"_s);
    setHeaderLabels({tr("Invoice"), tr("Date"), tr("Due"), tr("Open"), tr("Paid now")});
    for (const int column : {OpenColumn, PaidColumn})
        headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(NumberColumn, QHeaderView::Stretch);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *, int column) {
        if (m_isFilling || column != NumberColumn)
            return;
        m_isByHand = true;
        emit ticked();
    });
}

void OpenItemsList::show(const QList<core::OpenItem> &items)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_isByHand = false;
    m_items = items;
    clear();
    for (const core::OpenItem &item : items) {
        auto *row = new QTreeWidgetItem(this);
        row->setText(NumberColumn, Voice::isolated(item.number));
        row->setText(DateColumn, m_voice.day(item.dated));
        row->setText(DueColumn, m_voice.due(item.due));
        row->setText(OpenColumn, m_voice.amount(item.open));
        for (const int column : {OpenColumn, PaidColumn})
            row->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(NumberColumn, Qt::Unchecked);
    }
    setVisible(!items.isEmpty());
    const int rows = std::min(int(items.size()), mostVisible) + 1;
    setFixedHeight(rows * ui::rowHeight(fontMetrics()) + 2 * frameWidth());
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void OpenItemsList::tickOnly(const QList<core::RowId> &papers)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_isByHand = true;
    for (int row = 0; row < m_items.size(); ++row)
        topLevelItem(row)->setCheckState(
            NumberColumn, papers.contains(m_items[row].id) ? Qt::Checked : Qt::Unchecked);
}

void OpenItemsList::spread(core::Money amount)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QList<core::Split> splits = splitsOf(amount);
    for (int row = 0; row < m_items.size(); ++row) {
        core::Money paid;
        for (const core::Split &split : splits)
            paid += split.item == m_items[row].id ? split.amount : core::Money();
        if (!m_isByHand)
            topLevelItem(row)->setCheckState(NumberColumn,
                                             paid.isPositive() ? Qt::Checked : Qt::Unchecked);
        topLevelItem(row)->setText(PaidColumn,
                                   paid.isPositive() ? m_voice.amount(paid) : QString());
    }
}

QList<core::OpenItem> OpenItemsList::tickedItems() const
{
    QList<core::OpenItem> ticked;
    for (int row = 0; row < m_items.size(); ++row) {
        if (topLevelItem(row)->checkState(NumberColumn) == Qt::Checked)
            ticked.append(m_items[row]);
    }
    return ticked;
}

core::Money OpenItemsList::total() const
{
    core::Money total;
    for (const core::OpenItem &item : m_items)
        total += item.open;
    return total;
}

core::Money OpenItemsList::tickedTotal() const
{
    core::Money total;
    for (const core::OpenItem &item : tickedItems())
        total += item.open;
    return total;
}

QList<core::Split> OpenItemsList::splitsOf(core::Money amount) const
{
    return core::oldestFirst(m_isByHand ? tickedItems() : m_items, amount);
}

} // namespace ui
