// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

namespace {

constexpr int leastSearch = 160;

} // namespace

TopBar::TopBar(QLineEdit *search, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TypeRole::Title))
    , m_buttons(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    search->setMinimumWidth(leastSearch);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(m_title);
    row->addWidget(search, 1);
    row->addLayout(m_buttons);
}

void TopBar::setHead(const QString &title, const QList<QAction *> &actions)
{
    m_title->setText(title);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : actions) {
        const bool isMain = action == actions.first();
        m_buttons->addWidget(
            new CommandButton(action, isMain ? ButtonKind::Primary : ButtonKind::Plain));
    }
}

} // namespace ui
