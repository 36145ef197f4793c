// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pictureSize = 48;

/// An icon that is painted anew in the colours of each look.
class Picture : public QWidget
{
public:
    explicit Picture(const QString &name)
    {
        setFixedSize(pictureSize, pictureSize);
        m_icon = themeOf(this).icons().icon(name, IconInk::Muted);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_line(new Label({}, TypeRole::Strong))
    , m_sentence((new Label)->muted()->wrapped())
    , m_column(new QVBoxLayout(this))
{
    m_line->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_column->setSpacing(space::s);
    m_column->addStretch(1);
    m_column->addWidget(new Picture(icon), 0, Qt::AlignHCenter);
    m_column->addWidget(m_line);
    m_column->addWidget(m_sentence);
    m_column->addStretch(2);
}

void EmptyState::say(const QString &line, const QString &sentence, QAction *main)
{
    m_line->setText(line);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (main == m_action)
        return;
    if (m_button)
        m_button->deleteLater();
    m_button = nullptr;
    m_action = main;
    if (main) {
        m_button = new CommandButton(main, ButtonKind::Primary);
        m_column->insertWidget(m_column->count() - 1, m_button, 0, Qt::AlignHCenter);
    }
}

ListOrEmpty::ListOrEmpty(QWidget *list, const QString &icon, QWidget *parent)
    : QStackedWidget(parent)
    , m_list(list)
    , m_empty(new EmptyState(icon))
{
    addWidget(list);
    addWidget(m_empty);
}

void ListOrEmpty::showList(bool hasRows)
{
    setCurrentWidget(hasRows ? m_list : static_cast<QWidget *>(m_empty));
}

} // namespace ui
