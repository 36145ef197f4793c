// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today_page.h"

#include "ui/charts/day_bars.h"
#include "ui/dialogs/first_steps.h"
#include "ui/dialogs/remind_sheet.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostJobsToday = 12;
constexpr int mostFollowUps = 20;
constexpr int mostChatsToday = 100;
constexpr int lettersOfSides = 100; // so wide a page has room for a button beside what is owed
constexpr qint64 patience = 60 * core::microsPerMinute; // a chat may wait so long

/// A line breaks between the parts, never inside one.
QString joined(QStringList parts)
{
    return Voice::sideBySide(parts.replaceInStrings(u" "_s, QString(QChar::Nbsp)));
}

} // namespace

TodayPage::TodayPage(Desk &desk, QWidget *parent)
    : Page(desk, tr("Today"), core::everything, parent)
    , m_steps(new FirstSteps(desk))
    , m_toDo(new LineList(tr("To do now")))
    , m_list(new ListOrEmpty(m_toDo, u"check-circle"_s))
    , m_nextDays((new Label)->wrapped())
    , m_stages((new Label)->wrapped())
    , m_late(new Label)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(workSide(), 3);
    row->addWidget(figureSide(), 2);
    bindKeys();
}

QList<QAction *> TodayPage::mainActions()
{
    QList<QAction *> actions{registry().actionOf(commands::newJob),
                             registry().actionOf(commands::takePayment)};
    actions.removeAll(nullptr);
    return actions;
}

QWidget *TodayPage::workSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_steps);
    m_toDoCard = new Card(tr("To do now"));
    m_toDoCard->body()->addWidget(m_list);
    m_toDo->setFrameShape(QFrame::NoFrame);
    m_list->emptyState().say(tr("Nothing urgent"),
                             tr("Late work, follow-ups and chats that wait are listed here."));
    column->addWidget(m_toDoCard, 1);
    auto *next = new Card(tr("Due in the next days"));
    next->body()->addWidget(m_nextDays);
    column->addWidget(next);
    return side;
}

QWidget *TodayPage::figureSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(moneyCard());
    column->addWidget(boardCard());
    column->addStretch(1);
    return side;
}

Card *TodayPage::moneyCard()
{
    const bool seesMoney = desk().may(core::Permit::SeeMoney);
    auto *card = new Card(seesMoney ? tr("Money today") : tr("Taken by me"));
    m_taken = new Label({}, TypeRole::Figure);
    card->body()->addWidget(m_taken);
    if (!seesMoney)
        return card;
    m_modes = (new Label)->muted()->wrapped();
    m_invoiced = (new Label)->wrapped();
    m_owed = (new Label)->wrapped();
    auto *who = plainButton(withKey(tr("See who"), commands::owed));
    who->setAccessibleName(tr("See who owes"));
    who->setObjectName(u"seeWho"_s);
    connect(who, &QPushButton::clicked, this, [this]() { desk().go(Place::Owed); });
    m_owedRow = new QHBoxLayout;
    m_owedRow->addWidget(m_owed, 1);
    m_owedRow->addWidget(who, 0, Qt::AlignLeading);
    m_bars = new DayBars(voice());
    card->body()->addWidget(m_modes);
    card->body()->addWidget(m_invoiced);
    card->body()->addLayout(m_owedRow);
    card->body()->addWidget(m_bars);
    return card;
}

Card *TodayPage::boardCard()
{
    auto *card = new Card(tr("Board at a glance"));
    card->body()->addWidget(m_stages);
    card->body()->addWidget(m_late);
    m_late->setTone(Tone::Danger);
    return card;
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_owedRow)
        return;
    // Beside an open job there is no room for a button behind the words, nor for names of days.
    const bool isNarrow = width() < lettersOfSides * fontMetrics().averageCharWidth();
    m_owedRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_bars->setVisible(!isNarrow);
}

void TodayPage::bindKeys()
{
    registry().bind(commands::openRow, m_toDo, [this]() { open(); });
    registry().bind(commands::writeRow, m_toDo, [this]() { write(); });
    registry().bind(commands::doneRow, m_toDo, [this]() { done(); });
    registry().bind(commands::payRow, m_toDo, [this]() { desk().takePayment(subject()); });
    connect(m_toDo, &LineList::lineOpened, this, [this]() { open(); });
}

QWidget *TodayPage::firstFocus()
{
    return m_toDo->count() > 0 ? m_toDo : nullptr;
}

void TodayPage::add(const Line &line, const Matter &matter)
{
    m_lines.append(line);
    m_matters.insert(line.key, matter);
}

void TodayPage::addJob(const core::JobRow &job)
{
    const QString due = job.promisedOn ? voice().due(*job.promisedOn) : QString();
    add({.key = "job" + job.id.row().bytes(),
         .icon = u"job"_s,
         .title = job.customer.isEmpty() ? job.title : job.customer,
         .trailing = Voice::isolated(Labels::ofJob(job.number)),
         .detail = job.customer.isEmpty() ? QString() : job.title,
         .chip = due,
         .tone = job.daysLate > 0 ? Tone::Danger : Tone::Warn,
         .note = job.stage},
        {.job = job});
}

void TodayPage::addReady(const core::JobRow &job)
{
    add({.key = "ready" + job.id.row().bytes(),
         .icon = u"ready"_s,
         .title = job.customer.isEmpty() ? job.title : job.customer,
         .trailing = Voice::isolated(Labels::ofJob(job.number)),
         .detail = job.customer.isEmpty() ? QString() : job.title,
         .chip = tr("Ready"),
         .tone = Tone::Ok,
         .note = tr("W tells them")},
        {.job = job});
}

void TodayPage::addFollowUp(const core::FollowUpRow &row)
{
    const bool isLate = row.daysLate > 0 || row.isBroken;
    add({.key = "follow" + row.followUp.id.row().bytes(),
         .icon = u"follow-up"_s,
         .title = row.customer.isEmpty() ? Labels::whatOf(row) : row.customer,
         .trailing = row.promised ? voice().roundMoney(*row.promised) : QString(),
         .detail = row.customer.isEmpty() ? row.subject : Labels::whatOf(row),
         .chip = voice().due(row.followUp->dueOn),
         .tone = isLate ? Tone::Danger : Tone::Warn,
         .note = row.owner},
        {.followUp = row});
}

void TodayPage::addChats()
{
    const auto waiting = desk().shop().inbox.waiting(desk().by(), mostChatsToday);
    if (!waiting)
        return;
    const core::Instant now = desk().shop().file->now();
    QStringList names;
    for (const core::WaitingRow &row : *waiting) {
        if (now.micros - row.since.micros > patience)
            names.append(Voice::asWritten(row.customer.isEmpty() ? row.title : row.customer));
    }
    if (names.isEmpty())
        return;
    add({.key = "inbox",
         .icon = u"inbox"_s,
         .title = tr("%n chat(s) waiting over an hour", nullptr, int(names.size())),
         .detail = joined(names)},
        {.isInbox = true});
}

void TodayPage::showToDo(const core::DaySheet &sheet)
{
    m_lines.clear();
    m_matters.clear();
    const auto due = desk().shop().followUps.due(desk().by(), sheet.day, mostFollowUps);
    const QList<core::FollowUpRow> followUps = due ? *due : QList<core::FollowUpRow>();
    for (const core::FollowUpRow &row : followUps) {
        if (row.isBroken)
            addFollowUp(row);
    }
    for (const core::JobRow &job : sheet.urgent)
        addJob(job);
    for (const core::FollowUpRow &row : followUps) {
        if (!row.isBroken)
            addFollowUp(row);
    }
    addChats();
    for (const core::JobRow &job : sheet.readyJobs)
        addReady(job);
    m_toDo->show(m_lines);
    m_list->showList(!m_lines.isEmpty());
    m_toDoCard->setHeading(m_lines.isEmpty() ? tr("To do now")
                                             : tr("To do now (%1)").arg(m_lines.size()));
}

void TodayPage::showMoney(const core::DaySheet &sheet)
{
    if (!sheet.money) {
        m_taken->setText(voice().roundMoney(sheet.takenByMe.value_or(core::Money())));
        return;
    }
    if (!m_bars)
        return;
    const core::DayMoney &money = *sheet.money;
    QStringList modes;
    for (const core::ModeTotal &mode : money.taken)
        modes.append(tr("%1 %2", "a way of paying, how much")
                         .arg(Labels::of(mode.mode), voice().roundMoney(mode.total)));
    m_taken->setText(tr("Taken %1").arg(voice().roundMoney(money.takenTotal)));
    m_modes->setText(joined(modes));
    m_modes->setVisible(!modes.isEmpty());
    m_invoiced->setText(tr("Invoiced %1 on %n invoice(s)", nullptr, money.invoices)
                            .arg(voice().roundMoney(money.invoiced)));
    m_owed->setText(tr("Owed to me %1 by %n customer(s)", nullptr, money.debtors)
                        .arg(voice().roundMoney(money.owed)));
    m_bars->show(money.lastDays);
}

void TodayPage::showBoard(const core::DaySheet &sheet)
{
    QStringList days;
    for (const core::DayCount &day : sheet.nextDays)
        days.append(tr("%1 %2", "a day, how many jobs").arg(voice().day(day.day)).arg(day.jobs));
    m_nextDays->setText(joined(days));

    const auto stages = desk().shop().jobs.stages(desk().by());
    const auto counts = desk().shop().jobs.counts(desk().by());
    QStringList shown;
    if (stages && counts) {
        for (const core::StageCount &count : *counts) {
            const auto stage = std::find_if(stages->begin(), stages->end(), [&](const auto &one) {
                return one.id == count.stage;
            });
            using enum core::StageCategory;
            const bool isOver = stage == stages->end() || (*stage)->category == Done
                                || (*stage)->category == Cancelled;
            if (!isOver)
                shown.append(tr("%1 %2", "a stage, how many jobs")
                                 .arg(Voice::asWritten((*stage)->name))
                                 .arg(count.jobs));
        }
    }
    m_stages->setText(joined(shown));
    m_late->setText(tr("%n job(s) late", nullptr, sheet.late));
    m_late->setVisible(sheet.late > 0);
}

void TodayPage::reload()
{
    const auto sheet = desk().shop().daySheets.today(desk().by(), mostJobsToday);
    if (!sheet)
        return desk().refuse(sheet.error());
    m_steps->refresh();
    showToDo(*sheet);
    showMoney(*sheet);
    showBoard(*sheet);
}

std::optional<TodayPage::Matter> TodayPage::focused() const
{
    const auto found = m_matters.find(m_toDo->key());
    return found == m_matters.end() ? std::nullopt : std::optional(*found);
}

Subject TodayPage::subject() const
{
    const std::optional<Matter> matter = m_toDo->hasFocus() ? focused() : std::nullopt;
    if (matter && matter->job)
        return {.customer = matter->job->customerId, .job = matter->job->id};
    if (matter && matter->followUp)
        return {.customer = matter->followUp->followUp->customer};
    return {};
}

void TodayPage::open()
{
    const std::optional<Matter> matter = focused();
    if (!matter)
        return;
    if (matter->job)
        return desk().openJob(matter->job->id);
    if (matter->isInbox)
        return desk().go(Place::Inbox);
    const core::FollowUp &followUp = matter->followUp->followUp.value;
    if (followUp.about == core::FollowUpAbout::Job)
        desk().openJob(core::Id<core::Job>(followUp.subject));
    else if (followUp.customer)
        desk().openCustomer(*followUp.customer);
    else
        desk().go(Place::FollowUps);
}

void TodayPage::write()
{
    const std::optional<Matter> matter = focused();
    if (!matter || matter->isInbox)
        return;
    const Subject about = subject();
    if (!about.customer)
        return desk().say(tr("No customer is named here."), Tone::Warn);
    if (matter->job && matter->job->category == core::StageCategory::Ready)
        desk().writeTo(*about.customer, readyText(desk(), *matter->job), matter->job->id);
    else if (matter->followUp && matter->followUp->followUp->kind != core::FollowUpKind::Task)
        desk().remind(*about.customer);
    else
        desk().writeTo(*about.customer, {});
}

void TodayPage::done()
{
    const std::optional<Matter> matter = focused();
    if (!matter || !matter->followUp)
        return;
    desk()
        .run([by = desk().by(), id = matter->followUp->followUp.id](core::Shop &shop) {
            return shop.followUps.close(by, id, core::FollowUpOutcome::Done, {});
        })
        .then(this, [this](const core::Outcome<core::FollowUpRow> &closed) {
            if (!closed)
                return desk().refuse(closed.error());
            desk().did(tr("Done: %1").arg(Labels::whatOf(*closed)), closed.unit);
        });
}

} // namespace ui
