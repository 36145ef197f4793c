// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/theme/tokens.h"

#include <QShowEvent>

namespace ui {

Page::Page(Desk &desk, const QString &name, core::Topics interests, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_interests(interests)
{
    setAccessibleName(name);
    connect(&desk, &Desk::changed, this, [this](core::Topics topics) {
        if (!(topics & m_interests))
            return;
        if (isVisible())
            reload();
        else
            m_isStale = true;
    });
}

QAction *Page::bindPrinting()
{
    const auto withPrintout = [this](auto act) {
        return [this, act]() {
            if (const std::optional<Printout> what = printout())
                return act(*what);
            m_desk.say(tr("Choose what is to be printed first."), Tone::Plain);
        };
    };
    registry().bind(commands::printWithChoices, this, withPrintout([this](const Printout &what) {
                        m_desk.choosePrint(what);
                    }));
    return registry().bind(
        commands::print, this, withPrintout([this](const Printout &what) { m_desk.print(what); }));
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isStale)
        return;
    m_isStale = false;
    reload();
}

} // namespace ui
