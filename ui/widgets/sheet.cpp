// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 560;
constexpr int keptEvery = 2'000; // ms
constexpr int titleBar = 36;     // what a desktop adds, at most

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

/// On a low screen the fields scroll, and the buttons below them stay in reach.
void Sheet::scrollFields()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    const int place = column->indexOf(m_body);
    column->removeItem(m_body);
    m_body->setParent(nullptr);
    auto *fields = new QWidget;
    fields->setLayout(m_body);
    m_body->setContentsMargins(0, 0, space::s, 0);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(fields);
    delete column->takeAt(place); // what kept the buttons down; the fields do now
    column->insertWidget(place, scroll, 1);
}

void Sheet::openOver()
{
    const int room = screen()->availableGeometry().height() - titleBar;
    const bool isTooHigh = sizeHint().height() > room;
    if (isTooHigh)
        scrollFields();
    // The buttons stood here before the fields did; added again, Tab reaches them last.
    QWidget *first = focusWidget();
    m_foot->setParent(nullptr);
    layout()->addWidget(m_foot);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
    resize(std::max(sheetWidth, sizeHint().width()), isTooHigh ? room : sizeHint().height());
    open();
}

void Sheet::keepTyped(const QString &kind)
{
    m_aside.emplace(m_desk.preferences(), u"typed/%1/%2"_s.arg(m_desk.by().actor.text(), kind));
    m_untouched = content();
    m_keptSaid =
        new Label(tr("This was typed before and not saved. Save it, or Esc to let it go."));
    m_keptSaid->setTone(Tone::Warn);
    m_keptSaid->wrapped()->setObjectName(u"kept"_s);
    m_keptSaid->hide();
    m_body->insertWidget(0, m_keptSaid);

    m_asideRow = new QWidget;
    auto *row = new QHBoxLayout(m_asideRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_asideSaid = (new Label)->wrapped();
    m_asideSaid->setObjectName(u"aside"_s);
    row->addWidget(m_asideSaid, 1);
    auto *back = new CommandButton(
        m_desk.registry().bind(commands::bringBack, this, [this]() { swapWithAside(); }),
        ButtonKind::Quiet);
    back->setWords(tr("Bring it back"));
    row->addWidget(back);
    m_body->insertWidget(1, m_asideRow);

    const auto meant = m_aside->take([this](const QJsonObject &typed) { return isMeant(typed); });
    if (meant)
        bringBack(*meant);
    showAside();
    connect(&m_keeping, &QTimer::timeout, this, &Sheet::keep);
    m_keeping.start(keptEvery);
}

void Sheet::bringBack(const QJsonObject &typed)
{
    type(typed);
    m_broughtBack = content();
    m_keptSaid->show();
}

/// What is in front and what was put aside last change places.
void Sheet::swapWithAside()
{
    const auto next = m_aside->take([](const QJsonObject &) { return true; });
    if (!next)
        return;
    if (content() != m_untouched)
        m_aside->add(typed());
    m_form->clearFaults();
    bringBack(*next);
    keep();
    showAside();
}

void Sheet::showAside()
{
    const QList<QJsonObject> &others = m_aside->others();
    m_asideRow->setVisible(!others.isEmpty());
    for (QAction *action : actions()) {
        if (Registry::commandOf(action) == &commands::bringBack)
            action->setEnabled(!others.isEmpty());
    }
    if (!others.isEmpty())
        m_asideSaid->setText(asideWords(others.first()));
}

QString Sheet::asideWords(const QJsonObject &typed) const
{
    const QString name = typed[u"customer"_s].toString();
    return name.isEmpty() ? tr("Something was put aside and not saved.")
                          : tr("Put aside for %1 and not saved.").arg(Voice::asWritten(name));
}

QJsonObject Sheet::content() const
{
    QJsonObject all = m_form->typed();
    const QJsonObject beside = typedBeside();
    for (auto one = beside.begin(); one != beside.end(); ++one)
        all.insert(one.key(), one.value());
    return all;
}

void Sheet::keep()
{
    m_aside->keep(content() == m_untouched ? QJsonObject() : typed());
}

QJsonObject Sheet::typed() const
{
    return content();
}

void Sheet::type(const QJsonObject &typed)
{
    m_form->type(typed);
}

void Sheet::done(int result)
{
    if (m_aside) {
        m_keeping.stop();
        const QJsonObject now = content();
        const bool isLetGo = result == Accepted || now == m_untouched || now == m_broughtBack;
        if (isLetGo) {
            m_aside->keep({});
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
