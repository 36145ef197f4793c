// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QButtonGroup>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

/// Drawn by itself: icon, words and a count at the end of the line, which no push button has.
class SideBar::PlaceButton : public QPushButton
{
public:
    PlaceButton(QAction *action, QWidget *parent) : QPushButton(action->text(), parent)
    {
        setCheckable(true);
        setProperty("kind", u"place"_s);
        setObjectName(action->objectName());
        setToolTip(action->toolTip());
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        if (const Command *command = Registry::commandOf(action))
            m_iconName = QLatin1StringView(command->icon);
        setCount(0);
    }

    void setCount(int count)
    {
        m_count = count;
        setAccessibleName(text());
        setAccessibleDescription(count > 0 ? SideBar::tr("%n waiting", nullptr, count) : QString());
        update();
    }
    void setFolded(bool folded)
    {
        m_isFolded = folded;
        update();
    }
    QSize sizeHint() const override { return {size::sideBar, controlHeight(fontMetrics()) + 2}; }
    QSize minimumSizeHint() const override
    {
        return {size::sideBarFolded - 2 * space::s, controlHeight(fontMetrics()) + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        ControlPainter(painter, theme.tokens()).button(option, u"place"_s);

        const auto mirrored = [&](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        const int inset = m_isFolded ? (width() - size::icon) / 2 : space::s;
        const QRect icon(inset, (height() - size::icon) / 2, size::icon, size::icon);
        theme.icons()
            .icon(m_iconName, isChecked() ? IconInk::Accent : IconInk::Text)
            .paint(&painter, mirrored(icon));
        if (m_isFolded)
            return paintDot(painter, mirrored(icon));
        const QString count = m_count > 0 ? locale().toString(m_count) : QString();
        const int countWidth = fontMetrics().horizontalAdvance(count);
        const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading))
                         | Qt::AlignAbsolute | Qt::AlignVCenter;
        const int start = icon.right() + space::s + 1;
        const QRect words(start, 0, width() - start - countWidth - space::m, height());
        painter.setPen(theme.tokens().text);
        painter.drawText(
            mirrored(words), side, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        painter.setPen(theme.tokens().muted);
        painter.drawText(mirrored({width() - countWidth - space::s, 0, countWidth, height()}),
                         Qt::AlignCenter,
                         count);
    }

private:
    void paintDot(QPainter &painter, const QRect &icon) const
    {
        if (m_count == 0)
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeOf(this).tokens().danger);
        painter.drawEllipse(QRect(icon.right() - space::xs, icon.top() - 2, space::s, space::s));
    }

    QString m_iconName;
    int m_count = 0;
    bool m_isFolded = false;
};

SideBar::SideBar(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_shop(new Label({}, TypeRole::Strong))
    , m_person((new Label({}, TypeRole::Caption))->muted())
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Places"));
    setFrameShape(QFrame::NoFrame);
    m_column->setContentsMargins(space::s, space::m, space::s, space::m);
    m_column->setSpacing(2);
    for (Label *label : {m_shop, m_person}) {
        label->setContentsMargins(space::s, space::xs, 0, space::xs);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_column->addWidget(m_shop);
    m_column->addStretch(1);
    m_column->addWidget(m_person);
    setFolded(false);
}

void SideBar::addPlace(Place place, QAction *action)
{
    auto *button = new PlaceButton(action, this);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons[place] = button;
    m_group->addButton(button);
    const int foot = place == Place::Settings ? 1 : 2; // what stands behind the stretch
    m_column->insertWidget(m_column->count() - foot, button);
}

void SideBar::setShop(const QString &shop, const QString &person)
{
    m_shop->setText(shop);
    m_shop->setToolTip(shop);
    m_person->setText(person);
}

void SideBar::setPlace(Place place)
{
    m_buttons.at(place)->setChecked(true);
}

void SideBar::setWaiting(Place place, int count)
{
    m_buttons.at(place)->setCount(count);
}

void SideBar::setFolded(bool folded)
{
    setFixedWidth(folded ? size::sideBarFolded : size::sideBar);
    m_shop->setVisible(!folded);
    m_person->setVisible(!folded);
    for (const auto &[place, button] : m_buttons)
        button->setFolded(folded);
}

} // namespace ui
