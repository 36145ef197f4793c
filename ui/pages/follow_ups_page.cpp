// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/follow_ups_page.h"

#include "ui/dialogs/follow_up_sheet.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::FollowUpRow;

namespace {

constexpr int mostRows = 500;
constexpr int daysAhead = 7;

QPushButton *choice(const QString &words)
{
    auto *button = plainButton(words, ButtonKind::Quiet);
    button->setCheckable(true);
    button->setAccessibleName(words);
    return button;
}

} // namespace

FollowUpsPage::FollowUpsPage(Desk &desk, QWidget *parent)
    : Page(desk,
           tr("Follow-ups"),
           core::Topic::FollowUps | core::Topic::Customers | core::Topic::Money,
           parent)
    , m_spans(new QButtonGroup(this))
    , m_people(new QButtonGroup(this))
    , m_table(new DataTable(tr("Follow-ups")))
    , m_list(new ListOrEmpty(m_table, u"follow-up"_s))
    , m_model(new TableModel<FollowUpRow>(
          FollowUpColumns::list(desk.voice(), desk.may(core::Permit::SeeMoney)),
          [](const FollowUpRow &row) { return row.followUp.id.row().bytes(); },
          this))
{
    m_model->setSentence(
        [this](const FollowUpRow &row) { return FollowUpColumns::sentence(voice(), row); });
    m_table->setModel(m_model);
    m_table->setWideColumn(2);
    bindKeys();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(scopes());
    column->addWidget(m_list, 1);
    column->addWidget(buttons());
}

QHBoxLayout *FollowUpsPage::scopes()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    addSpan(row, tr("Late"), Span::Late);
    addSpan(row, tr("Today"), Span::Today);
    addSpan(row, tr("This week"), Span::Week);
    addSpan(row, tr("All", "follow-ups"), Span::All);
    row->addSpacing(space::xl);
    addWhose(row, tr("Everyone"), Whose::Everyone);
    addWhose(row, tr("Mine"), Whose::Mine);
    row->addStretch(1);
    // Toggled, not clicked: a screen reader switches such a button without a click.
    connect(m_spans, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (!isChosen)
            return;
        m_span = static_cast<Span>(id);
        reload();
    });
    connect(m_people, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (!isChosen)
            return;
        m_whose = static_cast<Whose>(id);
        reload();
    });
    return row;
}

void FollowUpsPage::addSpan(QHBoxLayout *row, const QString &words, Span span)
{
    QPushButton *button = choice(words);
    button->setChecked(span == m_span);
    button->setObjectName(u"span%1"_s.arg(int(span)));
    m_spans->addButton(button, int(span));
    m_spanWords.append(words);
    row->addWidget(button);
}

void FollowUpsPage::addWhose(QHBoxLayout *row, const QString &words, Whose whose)
{
    QPushButton *button = choice(words);
    button->setChecked(whose == m_whose);
    button->setObjectName(u"whose%1"_s.arg(int(whose)));
    m_people->addButton(button, int(whose));
    row->addWidget(button);
}

void FollowUpsPage::bindKeys()
{
    m_new = registry().bind(commands::newHere, this, [this]() { desk().newFollowUp({}); });
    m_new->setText(tr("New follow-up"));
    registry().bind(commands::openRow, m_table, [this]() { open(); });
    connect(m_table, &DataTable::rowOpened, this, [this]() { open(); });
    m_rowActions = {
        registry().bind(commands::doneRow, m_table, [this]() { askOutcome(); }),
        registry().bind(commands::callRow, m_table, [this]() { askCalled(); }),
        registry().bind(commands::writeRow, m_table, [this]() { write(); }),
        registry().bind(commands::laterRow, m_table, [this]() { askLater(); }),
    };
}

QWidget *FollowUpsPage::buttons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (QAction *action : std::as_const(m_rowActions))
        row->addWidget(new CommandButton(action));
    row->addStretch(1);
    return bar;
}

QWidget *FollowUpsPage::firstFocus()
{
    return m_model->rowCount() > 0 ? m_table : nullptr;
}

std::optional<FollowUpRow> FollowUpsPage::focused() const
{
    return m_model->at(m_table->row());
}

Subject FollowUpsPage::subject() const
{
    const std::optional<FollowUpRow> row = focused();
    if (!row)
        return {};
    Subject subject{.customer = row->followUp->customer};
    if (row->followUp->about == core::FollowUpAbout::Job)
        subject.job = core::Id<core::Job>(row->followUp->subject);
    return subject;
}

bool FollowUpsPage::isIn(Span span, const FollowUpRow &row) const
{
    switch (span) {
    case Span::Late:
        return row.daysLate > 0 || row.isBroken;
    case Span::Today:
        return row.daysLate == 0;
    case Span::Week:
        return row.daysLate > -daysAhead;
    case Span::All:
        return true;
    }
    Q_UNREACHABLE();
}

void FollowUpsPage::nameSpans(const QList<FollowUpRow> &rows)
{
    for (int id = 0; id < m_spanWords.size(); ++id) {
        const auto count = std::count_if(rows.begin(), rows.end(), [&](const FollowUpRow &row) {
            return isIn(static_cast<Span>(id), row);
        });
        //: what a list is narrowed to, and how many there are
        m_spans->button(id)->setText(count > 0 ? tr("%1 %2").arg(m_spanWords[id]).arg(count)
                                               : m_spanWords[id]);
    }
}

void FollowUpsPage::reload()
{
    const core::By by = desk().by();
    const auto owner = m_whose == Whose::Mine ? std::optional(by.actor) : std::nullopt;
    const auto rows = desk().shop().followUps.due(by, core::Day::latest(), mostRows, owner);
    if (!rows)
        return desk().refuse(rows.error());
    nameSpans(*rows);
    QList<FollowUpRow> shown = *rows;
    shown.removeIf([this](const FollowUpRow &row) { return !isIn(m_span, row); });
    m_model->show(shown);
    m_list->showList(!shown.isEmpty());
    if (rows->isEmpty())
        m_list->emptyState().say(tr("Nothing to follow up"),
                                 tr("What you promise to look at again stands here on its day."),
                                 m_new);
    else
        m_list->emptyState().say(tr("Nothing here"), tr("Other days have something to do."));
    for (QAction *action : std::as_const(m_rowActions))
        action->setEnabled(!shown.isEmpty());
    if (!m_table->currentIndex().isValid() && !shown.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void FollowUpsPage::open()
{
    const std::optional<FollowUpRow> row = focused();
    if (!row)
        return;
    const core::FollowUp &followUp = row->followUp.value;
    switch (followUp.about) {
    case core::FollowUpAbout::Job:
        return desk().openJob(core::Id<core::Job>(followUp.subject));
    case core::FollowUpAbout::Document:
        return desk().openPaper(followUp.subject);
    case core::FollowUpAbout::Chat:
        return desk().openChat(core::Id<core::Chat>(followUp.subject));
    case core::FollowUpAbout::Nothing:
    case core::FollowUpAbout::Customer:
        if (followUp.customer)
            desk().openCustomer(*followUp.customer);
    }
}

void FollowUpsPage::write()
{
    const std::optional<FollowUpRow> row = focused();
    if (!row)
        return;
    if (!row->followUp->customer)
        return desk().say(tr("This follow-up names no customer."), Tone::Warn);
    if (row->followUp->kind == core::FollowUpKind::Task)
        desk().writeTo(*row->followUp->customer, {});
    else
        desk().remind(*row->followUp->customer);
}

void FollowUpsPage::askOutcome()
{
    const std::optional<FollowUpRow> row = focused();
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAccessibleName(tr("How did it end?"));
    const auto add = [&](const QString &words, core::FollowUpOutcome outcome) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, row, outcome]() {
            close(*row, outcome);
        });
    };
    add(tr("&Done"), core::FollowUpOutcome::Done);
    add(tr("&Won"), core::FollowUpOutcome::Won);
    add(tr("&Lost"), core::FollowUpOutcome::Lost);
    add(tr("&No answer"), core::FollowUpOutcome::NoAnswer);
    popUp(menu);
}

void FollowUpsPage::close(const FollowUpRow &row, core::FollowUpOutcome outcome)
{
    desk()
        .run([by = desk().by(), id = row.followUp.id, outcome](core::Shop &shop) {
            return shop.followUps.close(by, id, outcome, {});
        })
        .then(this, [this, outcome](const core::Outcome<FollowUpRow> &closed) {
            if (!closed)
                return desk().refuse(closed.error());
            //: what was to be done, and how it ended
            desk().did(tr("%1: %2").arg(Labels::whatOf(*closed), Labels::of(outcome)), closed.unit);
        });
}

void FollowUpsPage::askLater()
{
    const std::optional<FollowUpRow> row = focused();
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAccessibleName(tr("How much later?"));
    for (const int days : {1, 3, 7}) {
        // The digit is the key.
        connect(menu->addAction(tr("&%n day(s)", nullptr, days)),
                &QAction::triggered,
                this,
                [this, row, days]() { putOff(*row, days); });
    }
    connect(menu->addAction(tr("Another &day…")), &QAction::triggered, this, [this, row]() {
        (new LaterSheet(desk(), *row, window()))->openOver();
    });
    popUp(menu);
}

void FollowUpsPage::putOff(const FollowUpRow &row, int days)
{
    const core::Day to = std::max(row.followUp->dueOn, voice().today()).plus(days);
    desk()
        .run([by = desk().by(), row, to](core::Shop &shop) {
            return shop.followUps.moveTo(by, row.followUp.id, to, row.followUp->dueMinute);
        })
        .then(this, [this, to](const core::Outcome<FollowUpRow> &moved) {
            if (!moved)
                return desk().refuse(moved.error());
            desk().did(tr("Put off: %1").arg(voice().day(to)), moved.unit);
        });
}

void FollowUpsPage::askCalled()
{
    const std::optional<FollowUpRow> row = focused();
    if (!row)
        return;
    if (!row->followUp->customer)
        return desk().say(tr("This follow-up names no customer."), Tone::Warn);
    auto *menu = new QMenu(this);
    menu->setAccessibleName(tr("How was the call?"));
    const auto add = [&](const QString &words, core::AttemptOutcome outcome) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, row, outcome]() {
            called(*row, outcome);
        });
    };
    add(tr("&Spoke to them"), core::AttemptOutcome::Spoke);
    add(tr("&No answer"), core::AttemptOutcome::NoAnswer);
    popUp(menu);
}

void FollowUpsPage::called(const FollowUpRow &row, core::AttemptOutcome outcome)
{
    core::NewAttempt attempt;
    attempt.customer = row.followUp->customer;
    attempt.followUp = row.followUp.id;
    attempt.channel = core::AttemptChannel::Call;
    attempt.address = row.phone;
    attempt.outcome = outcome;
    desk()
        .run([by = desk().by(), id = desk().shop().file->ids().make<core::Attempt>(), attempt](
                 core::Shop &shop) { return shop.followUps.remind(by, id, attempt); })
        .then(this, [this](const core::Outcome<core::Reminded> &noted) {
            if (!noted)
                return desk().refuse(noted.error());
            desk().did(tr("Noted the call"), noted.unit);
        });
}

void FollowUpsPage::popUp(QMenu *menu)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QRect row = m_table->visualRect(m_table->currentIndex());
    menu->popup(m_table->viewport()->mapToGlobal(row.bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace ui
