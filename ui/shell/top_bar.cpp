// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/text/voice.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

namespace {

constexpr int leastSearch = 160;
constexpr int leastTitleWidth = 120;

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
    m_full = title;
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
    fitTitle();
}

/// A long name gives way to the buttons; readers and the pointer still get all of it.
void TopBar::fitTitle()
{
    const int room = width() - leastSearch - m_buttons->minimumSize().width() - 3 * space::m;
    const QString whole = Voice::asWritten(m_full);
    const QString shown =
        m_title->fontMetrics().elidedText(whole, Qt::ElideRight, std::max(room, leastTitleWidth));
    m_title->setText(shown);
    m_title->setAccessibleName(m_full);
    m_title->setToolTip(shown == whole ? QString() : m_full);
}

bool TopBar::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    // Buttons know how wide they are only once they have been put in order.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitTitle();
    return isTaken;
}

} // namespace ui
