// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/open_items_list.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum ItemColumn { NumberColumn, DateColumn, DueColumn, OpenColumn, PaidColumn };
constexpr int usualRoom = 5;

} // namespace

/// Opens a field in the last column. What is typed counts at once, as Enter saves the payment.
class OpenItemsList::Amounts : public QStyledItemDelegate
{
public:
    explicit Amounts(OpenItemsList *list) : QStyledItemDelegate(list), m_list(list) {}

    QWidget *createEditor(QWidget *parent,
                          const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *editor = new QLineEdit(parent);
        editor->setFrame(false);
        editor->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        editor->setObjectName(u"paidNow"_s);
        editor->setAccessibleName(
            OpenItemsList::tr("Paid now on %1").arg(m_list->m_items[index.row()].number));
        connect(editor,
                &QLineEdit::textEdited,
                m_list,
                [list = m_list, row = index.row()](const QString &text) {
                    list->typeAmount(row, text);
                });
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *line = static_cast<QLineEdit *>(editor);
        if (!line->isModified())
            line->setText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {}

private:
    OpenItemsList *m_list;
};

OpenItemsList::OpenItemsList(const Voice &voice, QWidget *parent)
    : QTreeWidget(parent)
    , m_voice(voice)
    , m_room(usualRoom)
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
    setItemDelegate(new Amounts(this));
    setEditTriggers(AnyKeyPressed | DoubleClicked);
    setToolTip(tr("Space ticks; type an amount to say what this one gets."));
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (m_isFilling || column != NumberColumn)
            return;
        m_isByHand = true;
        m_typed.remove(m_items[indexOfTopLevelItem(item)].id);
        emit ticked();
    });
}

void OpenItemsList::show(const QList<core::OpenItem> &items)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_isByHand = false;
    m_typed.clear();
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
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                      | Qt::ItemIsEditable);
        row->setCheckState(NumberColumn, Qt::Unchecked);
    }
    setVisible(!items.isEmpty());
    setRoom(m_room);
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void OpenItemsList::setRoom(int rows)
{
    m_room = rows;
    // Lines of some scripts are taller than the row they are in elsewhere.
    const int row = std::max(sizeHintForRow(0), ui::rowHeight(fontMetrics()));
    const int head = std::max(header()->sizeHint().height(), row);
    setFixedHeight(head + std::min(int(m_items.size()), m_room) * row + 2 * frameWidth());
}

bool OpenItemsList::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return QTreeWidget::edit(index.siblingAtColumn(PaidColumn), trigger, event);
}

bool OpenItemsList::event(QEvent *event)
{
    // A digit on a row is an amount, not the key of a method.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (isPlain && !key->text().isEmpty() && key->text().at(0).isDigit()) {
            event->accept();
            return true;
        }
    }
    return QTreeWidget::event(event);
}

void OpenItemsList::typeAmount(int row, const QString &text)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_isByHand = true;
        m_typed.insert(m_items[row].id, text);
        const auto amount = m_voice.readMoney(text, u"amount"_s);
        const bool isPaid = amount && amount->isPositive();
        topLevelItem(row)->setCheckState(NumberColumn, isPaid ? Qt::Checked : Qt::Unchecked);
    }
    emit ticked();
}

QString OpenItemsList::fault() const
{
    for (const core::OpenItem &item : tickedItems()) {
        if (!m_typed.contains(item.id))
            continue;
        const auto amount = m_voice.readMoney(m_typed.value(item.id), u"amount"_s);
        if (!amount)
            return m_voice.refusal(amount.error());
        if (*amount > item.open)
            //: an invoice and what is left to pay of it
            return tr("%1 has only %2 open. Type no more than that; the rest stays as advance.")
                .arg(Voice::isolated(item.number), m_voice.roundMoney(item.open));
    }
    return {};
}

void OpenItemsList::tickOnly(const QList<core::RowId> &papers)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_isByHand = true;
    m_typed.clear();
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

QList<core::OpenItem> OpenItemsList::wanted() const
{
    QList<core::OpenItem> wanted = tickedItems();
    for (core::OpenItem &item : wanted) {
        const auto typed = m_voice.readMoney(m_typed.value(item.id), u"amount"_s);
        if (typed)
            item.open = std::min(item.open, *typed);
    }
    return wanted;
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
    for (const core::OpenItem &item : wanted())
        total += item.open;
    return total;
}

core::Money OpenItemsList::tickedOpen() const
{
    core::Money open;
    for (const core::OpenItem &item : tickedItems())
        open += item.open;
    return open;
}

QList<core::Split> OpenItemsList::splitsOf(core::Money amount) const
{
    return core::oldestFirst(m_isByHand ? wanted() : m_items, amount);
}

} // namespace ui
