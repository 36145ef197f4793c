// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 560;
constexpr int keptEvery = 2'000; // ms

} // namespace

Sheet::Sheet(Desk &desk, const QString &title, const QString &mainWords, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_body(new QVBoxLayout)
    , m_foot(new QWidget)
    , m_buttons(new QHBoxLayout(m_foot))
    , m_form(new Form(Form::Labels::Beside))
    , m_main(new CommandButton(desk.registry().bind(commands::save, this, [this]() { trySave(); }),
                               ButtonKind::Primary))
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

    m_main->setWords(mainWords);
    m_cancel = plainButton(tr("Cancel"), ButtonKind::Quiet);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
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

void Sheet::keepTyped(const QString &kind)
{
    m_keptAs = u"typed/%1/%2"_s.arg(m_desk.by().actor.text(), kind);
    m_untouched = m_form->typed();
    beginWithKept();
    connect(&m_keeping, &QTimer::timeout, this, &Sheet::keep);
    m_keeping.start(keptEvery);
}

void Sheet::beginWithKept()
{
    const QString kept = m_desk.preferences().text(m_keptAs);
    const QJsonObject typedBefore = QJsonDocument::fromJson(kept.toUtf8()).object();
    if (typedBefore.isEmpty() || !isMeant(typedBefore))
        return;
    type(typedBefore);
    m_broughtBack = m_form->typed();
    auto *said =
        new Label(tr("This was typed before and not saved. Save it, or Esc to let it go."));
    said->setTone(Tone::Warn);
    said->wrapped()->setObjectName(u"kept"_s);
    m_body->insertWidget(0, said);
}

void Sheet::keep()
{
    // Only on a change: the disk has other things to do.
    const QString now =
        m_form->typed() == m_untouched
            ? QString()
            : QString::fromUtf8(QJsonDocument(typed()).toJson(QJsonDocument::Compact));
    if (m_desk.preferences().text(m_keptAs) != now)
        m_desk.preferences().setText(m_keptAs, now);
}

QJsonObject Sheet::typed() const
{
    return m_form->typed();
}

void Sheet::type(const QJsonObject &typed)
{
    m_form->type(typed);
}

void Sheet::done(int result)
{
    if (!m_keptAs.isEmpty()) {
        m_keeping.stop();
        const QJsonObject now = m_form->typed();
        const bool isLetGo = result == Accepted || now == m_untouched || now == m_broughtBack;
        if (isLetGo) {
            m_desk.preferences().setText(m_keptAs, {});
        } else {
            keep();
            m_desk.say(tr("Put aside, not saved. Open it again to go on."), Tone::Plain);
        }
    }
    QDialog::done(result);
}

QPushButton *Sheet::addButton(const QString &words)
{
    auto *button = plainButton(words);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void Sheet::setMainWords(const QString &words)
{
    m_main->setWords(words);
}

void Sheet::onlyShows()
{
    m_cancel->hide();
}

void Sheet::offerPrint(const QString &words)
{
    auto *button = new CommandButton(
        m_desk.registry().bind(commands::saveAndPrint, this, [this]() { trySaveAndPrint(); }));
    button->setWords(words);
    m_printing = button;
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void Sheet::setBusy(bool busy)
{
    // What is disabled loses the focus, and with it the sheet its keys.
    if (busy)
        m_focused = focusWidget();
    m_main->setEnabled(!busy);
    if (m_printing)
        m_printing->setEnabled(!busy);
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
    if (!m_main->isEnabled() || !m_form->isRight())
        return;
    m_isToPrint = false;
    save();
}

void Sheet::trySaveAndPrint()
{
    if (!m_main->isEnabled() || !m_form->isRight())
        return;
    m_isToPrint = true;
    save();
}

} // namespace ui
