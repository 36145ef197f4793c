// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strip.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {

Strip::Strip(const QString &name, Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_text((new Label)->wrapped())
    , m_remedy(plainButton({}))
{
    setObjectName(name);
    m_text->setTone(tone);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::xs, space::s, space::xs);
    row->addWidget(m_text, 1);
    row->addWidget(m_remedy);
    connect(m_remedy, &QPushButton::clicked, this, &Strip::remedyAsked);
    hide();
}

void Strip::tell(const QString &sentence, const QString &remedy)
{
    m_text->setText(sentence);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    setAccessibleName(sentence);
    show();
}

void Strip::clear()
{
    hide();
}

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = themeOf(this).tokens();
    ControlPainter(painter, tokens)
        .box(rect(), size::cardRadius, tokens.soft(m_tone), tokens.ink(m_tone));
}

} // namespace ui
