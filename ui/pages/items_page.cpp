// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/items_page.h"

#include "ui/commands/catalogue_verbs.h"
#include "ui/dialogs/item_sheet.h"
#include "ui/models/item_columns.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ItemsPage::ItemsPage(Desk &desk, QWidget *parent)
    : Page(desk, tr("Items"), core::Topic::Shop, parent)
    , m_filter(new QLineEdit)
    , m_all(new QCheckBox(tr("Also what is &no longer sold")))
    , m_table(new DataTable(tr("Items")))
    , m_list(new ListOrEmpty(m_table, u"tag"_s))
    , m_model(new TableModel<core::ItemRow>(
          ItemColumns::list(desk.may(core::Permit::SeeMoney)),
          [](const core::ItemRow &row) { return row.item.id.row().bytes(); },
          this))
{
    m_model->setSentence([](const core::ItemRow &row) { return ItemColumns::sentence(row); });
    m_table->setModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(head());
    column->addWidget(m_list, 1);
    bindKeys();
}

QWidget *ItemsPage::head()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    m_filter->setPlaceholderText(tr("Name or code"));
    m_filter->setAccessibleName(tr("Filter items"));
    m_filter->setObjectName(u"itemFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_all->setObjectName(u"allItems"_s);
    row->addWidget(m_filter, 1);
    row->addWidget(m_all);
    connect(m_filter, &QLineEdit::textChanged, this, &ItemsPage::showMatching);
    connect(m_filter, &QLineEdit::returnPressed, this, [this]() { m_table->setFocus(); });
    connect(m_all, &QCheckBox::toggled, this, &ItemsPage::reload);
    return bar;
}

void ItemsPage::bindKeys()
{
    m_new = registry().bind(commands::newHere, this, [this]() {
        if (!mayEdit())
            return;
        core::ItemRow begun;
        begun.item.value.name = m_filter->text().trimmed();
        (new ItemSheet(desk(), begun, ItemSheet::Ask::New, this))->openOver();
    });
    m_new->setText(tr("New item"));
    registry().bind(commands::clearFilter, m_filter, [this]() { m_filter->clear(); });
    registry().bind(commands::filter, this, [this]() {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    registry().bind(commands::openRow, m_table, [this]() { edit(); });
    connect(m_table, &DataTable::rowOpened, this, &ItemsPage::edit);
    registry().bind(commands::sellRow, m_table, [this]() { turnSelling(); });
}

QWidget *ItemsPage::firstFocus()
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_filter;
}

void ItemsPage::reload()
{
    const auto range = m_all->isChecked() ? core::ItemRange::All : core::ItemRange::Sold;
    m_items.read(desk(), this, range, [this]() { showMatching(); });
}

void ItemsPage::showMatching()
{
    const QString typed = m_filter->text().trimmed();
    const QList<core::ItemRow> shown = m_items.matching(typed, ItemHits::most);
    m_model->show(shown);
    m_list->showList(!shown.isEmpty());
    if (typed.isEmpty()) {
        m_list->emptyState().say(tr("No items yet"),
                                 tr("What is sold again and again is written down here once, with "
                                    "its price and tax."),
                                 m_new);
    } else {
        m_list->emptyState().say(
            tr("Nothing matches “%1”").arg(typed), tr("Write it down as a new item."), m_new);
    }
    if (!m_table->currentIndex().isValid() && !shown.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

bool ItemsPage::mayEdit()
{
    const auto refused = desk().shop().file->refusal(core::Permit::EditItems, desk().by());
    if (refused)
        desk().refuse(*refused);
    return !refused;
}

void ItemsPage::edit()
{
    const std::optional<core::ItemRow> row = m_model->at(m_table->row());
    if (!row || !mayEdit())
        return;
    (new ItemSheet(desk(), *row, ItemSheet::Ask::Change, this))->openOver();
}

void ItemsPage::turnSelling()
{
    const std::optional<core::ItemRow> row = m_model->at(m_table->row());
    if (!row)
        return;
    desk()
        .run(
            [by = desk().by(), id = row->item.id](core::Shop &shop) -> core::Result<core::ItemRow> {
                const auto now = shop.items.card(by, id);
                if (!now)
                    return now.error();
                core::Item item = now->item.value;
                item.active = !item.active;
                return shop.items.change(by, id, item, now->prices);
            })
        .then(this, [this](const core::Outcome<core::ItemRow> &kept) {
            if (!kept)
                return desk().refuse(kept.error());
            desk().did(kept->item->active ? tr("“%1” is sold again").arg(kept->item->name)
                                          : tr("“%1” is no longer sold").arg(kept->item->name),
                       kept.unit);
        });
}

} // namespace ui
