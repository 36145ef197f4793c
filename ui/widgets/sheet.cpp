// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int sheetWidth = 560;

} // namespace

Sheet::Sheet(Desk &desk, const QString &title, const QString &mainWords, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_body(new QVBoxLayout)
    , m_foot(new QWidget)
    , m_buttons(new QHBoxLayout(m_foot))
    , m_form(new Form(Form::Labels::Beside))
    , m_main(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    setWindowModality(Qt::WindowModal);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(title, TypeRole::Title));
    m_body->addWidget(m_form);
    column->addLayout(m_body);
    column->addStretch(1);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_foot);

    QAction *save = desk.registry().bind(commands::save, this, [this]() { trySave(); });
    auto *main = new CommandButton(save, ButtonKind::Primary);
    main->setWords(mainWords);
    m_main = main;
    auto *cancel = plainButton(tr("Cancel"), ButtonKind::Quiet);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->addStretch(1);
    m_buttons->addWidget(cancel);
    m_buttons->addWidget(m_main);
}

void Sheet::openOver()
{
    // The buttons stood here before the fields did; added again, Tab reaches them last.
    QWidget *first = focusWidget();
    m_foot->setParent(nullptr);
    layout()->addWidget(m_foot);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
    resize(std::max(sheetWidth, sizeHint().width()), sizeHint().height());
    open();
}

QPushButton *Sheet::addButton(const QString &words)
{
    auto *button = plainButton(words);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void Sheet::setBusy(bool busy)
{
    // What is disabled loses the focus, and with it the sheet its keys.
    if (busy)
        m_focused = focusWidget();
    m_main->setEnabled(!busy);
    m_form->setEnabled(!busy);
    if (!busy && m_focused)
        m_focused->setFocus(Qt::OtherFocusReason);
}

void Sheet::answerEnter()
{
    m_main->setDefault(true);
    m_main->setFocus(Qt::OtherFocusReason);
}

void Sheet::trySave()
{
    if (m_main->isEnabled() && m_form->isRight())
        save();
}

} // namespace ui
