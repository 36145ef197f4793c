// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_page.h"

#include "ui/dialogs/carried_card.h"
#include "ui/dialogs/job_actions.h"
#include "ui/dialogs/lane_row.h"
#include "ui/models/job_columns.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <iterator>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

BoardPage::BoardPage(Desk &desk, QWidget *parent)
    : Page(
        desk, tr("Board"), core::Topic::Work | core::Topic::Money | core::Topic::Customers, parent)
    , m_actions(new JobActions(desk, this))
    , m_stages(new LaneRow(desk))
    , m_views(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeFilters());
    m_views->addWidget(m_stages);
    makeTable();
    m_views->addWidget(m_table);
    m_content = new ListOrEmpty(m_views, u"board"_s);
    column->addWidget(m_content, 1);
    connect(m_stages, &LaneRow::laneMade, this, [this](BoardLane *lane) {
        bindCards(lane->cards());
        bindMoves(lane->cards());
    });
    m_carried = new CarriedCard(m_stages);
    connect(m_carried, &CarriedCard::said, this, [this](const QString &what) {
        this->desk().say(what, Tone::Plain);
    });
    connect(m_carried, &CarriedCard::broughtBack, this, [this](core::Id<core::Job> job) {
        reload();
        m_stages->focusCard(job);
    });
    connect(m_carried, &CarriedCard::putDown, this, &BoardPage::putDown);
    connect(m_stages, &LaneRow::cardOpened, this, &BoardPage::openCard);
    connect(m_stages, &LaneRow::cardDropped, this, &BoardPage::drop);
    connect(m_stages, &LaneRow::orderChosen, this, &BoardPage::setOrder);
    connect(m_actions,
            &JobActions::moving,
            this,
            [this](const auto &job, const auto &to, const auto &place) {
                m_stages->showMove(job, to, place, order());
                fillTable();
            });
    connect(m_actions, &JobActions::stayed, this, &BoardPage::reload);
    bindPrinting();
}

QWidget *BoardPage::makeFilters()
{
    m_board = new QComboBox;
    m_board->setAccessibleName(tr("Which board"));
    m_board->setObjectName(u"board"_s);
    connect(m_board, &QComboBox::activated, this, [this]() {
        m_shown = m_board->currentData().value<core::Id<core::Board>>();
        reload();
    });
    m_mine = plainButton(tr("My jobs"));
    m_mine->setCheckable(true);
    m_mine->setObjectName(u"mine"_s);
    m_mine->setToolTip(Registry::toolTipOf(commands::myJobs));
    connect(m_mine, &QPushButton::toggled, this, [this]() { reload(); });
    QAction *asList = registry().bind(commands::boardAsList, this, [this]() {
        m_views->setCurrentWidget(isTable() ? static_cast<QWidget *>(m_stages) : m_table);
        fillTable();
        firstFocus()->setFocus();
    });
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_board);
    row->addWidget(m_mine);
    row->addStretch(1);
    row->addWidget(new CommandButton(asList, ButtonKind::Quiet, CommandButton::KeyText::Hidden));
    return bar;
}

void BoardPage::makeTable()
{
    const bool seesMoney = desk().may(core::Permit::SeeMoney);
    m_table = new DataTable(tr("Jobs"));
    m_tableModel = new TableModel<core::JobRow>(
        JobColumns::all(voice(), seesMoney ? JobColumns::Money::Shown : JobColumns::Money::Hidden),
        [](const core::JobRow &job) { return job.id.row().bytes(); },
        this);
    m_table->setModel(m_tableModel);
    m_table->setWideColumn(2);
    bindCards(m_table);
    connect(m_table, &DataTable::rowOpened, this, &BoardPage::openCard);
}

QList<QAction *> BoardPage::mainActions()
{
    QList<QAction *> actions{registry().actionOf(commands::newJob),
                             registry().actionOf(commands::takePayment)};
    actions.removeAll(nullptr);
    return actions;
}

std::optional<Printout> BoardPage::printout()
{
    const std::optional<core::JobRow> job = current();
    return job ? std::optional(printouts::jobSlip(job->id, Labels::ofJob(job->number)))
               : std::nullopt;
}

Subject BoardPage::subject() const
{
    const std::optional<core::JobRow> job = current();
    return job ? Subject{.customer = job->customerId, .job = job->id} : Subject{};
}

const QList<BoardLane *> &BoardPage::lanes() const
{
    return m_stages->lanes();
}

bool BoardPage::isTable() const
{
    return m_views->currentWidget() == m_table;
}

QWidget *BoardPage::firstFocus()
{
    if (isTable())
        return m_table;
    if (CardList *cards = m_stages->firstCards())
        return cards;
    return m_mine;
}

void BoardPage::reload()
{
    m_carried->letGo();
    readBoards();
    const auto stages = desk().shop().jobs.stages(desk().by());
    const auto counts = desk().shop().jobs.counts(desk().by());
    if (!stages || !counts)
        return desk().refuse(stages ? counts.error() : stages.error());
    QList<core::Stored<core::Stage>> shown;
    std::copy_if(
        stages->begin(),
        stages->end(),
        std::back_inserter(shown),
        [this](const core::Stored<core::Stage> &stage) { return stage->board == m_shown; });
    m_stages->setStages(shown);
    LaneQuestion question{.order = order()};
    if (m_mine->isChecked())
        question.assignee = desk().by().actor;
    for (qsizetype lane = 0; lane < lanes().size(); ++lane) {
        const auto count =
            std::find_if(counts->begin(), counts->end(), [&](const core::StageCount &known) {
                return known.stage == shown[lane].id;
            });
        lanes()[lane]->fill(
            shown[lane], count == counts->end() ? core::StageCount() : *count, question);
    }
    fillTable();
    showEmpty();
    // Once: a card that stays out of sight must not take the focus at some later time.
    if (m_wanted)
        m_stages->focusCard(*std::exchange(m_wanted, std::nullopt));
}

void BoardPage::readBoards()
{
    const auto boards = desk().shop().boards.boards(desk().by());
    if (!boards)
        return desk().refuse(boards.error());
    m_board->clear();
    for (const core::Stored<core::Board> &board : *boards)
        m_board->addItem(board->name, QVariant::fromValue(board.id));
    const auto isShown = [this](const core::Stored<core::Board> &board) {
        return board.id == m_shown;
    };
    const auto shown = std::find_if(boards->begin(), boards->end(), isShown);
    if (shown == boards->end() && !boards->isEmpty())
        m_shown = boards->first().id;
    m_board->setCurrentIndex(shown == boards->end() ? 0 : int(shown - boards->begin()));
    m_board->setVisible(boards->size() > 1);
}

/// What can be done with a job wherever it is listed.
void BoardPage::bindCards(QWidget *list)
{
    const auto bind = [&](const Command &command, auto act) {
        registry().bind(command, list, [this, act]() {
            if (const std::optional<core::JobRow> job = current())
                act(*m_actions, *job);
        });
    };
    using Row = const core::JobRow &;
    using First = PlanSheet::First;
    registry().bind(commands::openRow, list, [this]() { openCard(); });
    bind(commands::readyRow, [](JobActions &act, Row job) { act.makeReady(job); });
    bind(commands::dueRow, [](JobActions &act, Row job) { act.plan(job, First::Due); });
    bind(commands::assignRow, [](JobActions &act, Row job) { act.plan(job, First::Who); });
    bind(commands::holdRow, [](JobActions &act, Row job) { act.toggleHold(job); });
    bind(commands::payRow, [](JobActions &act, Row job) { act.takePayment(job); });
    bind(commands::writeRow, [](JobActions &act, Row job) { act.write(job); });
    registry().bind(commands::myJobs, list, [this]() { m_mine->toggle(); });
}

void BoardPage::bindMoves(QWidget *list)
{
    // Ctrl+Right points to the last stage, unless people read from the right.
    registry().bind(commands::moveNext, list, [this]() { moveBy(isRightToLeft() ? -1 : 1); });
    registry().bind(commands::movePrevious, list, [this]() { moveBy(isRightToLeft() ? 1 : -1); });
    registry().bind(commands::pickUp, list, [this]() {
        if (const std::optional<core::JobRow> job = current())
            m_carried->pickUp(*job, order());
    });
    registry().bind(commands::moveUp, list, [this]() { moveWithin(-1); });
    registry().bind(commands::moveDown, list, [this]() { moveWithin(1); });
    qsizetype lane = 0;
    for (const Command &command : commands::toStage)
        registry().bind(command, list, [this, at = lane++]() { moveTo(at); });
}

std::optional<core::JobRow> BoardPage::current() const
{
    if (isTable())
        return m_tableModel->at(m_table->row());
    return m_stages->current();
}

void BoardPage::openCard()
{
    if (const std::optional<core::JobRow> job = current())
        desk().openJob(job->id);
}

void BoardPage::moveTo(qsizetype lane, const core::BoardPlace &place)
{
    const std::optional<core::JobRow> job = current();
    if (!job || lane < 0 || lane >= lanes().size())
        return;
    const bool hasPlace = place.before || place.behind;
    if (job->stageId != lanes()[lane]->stage().id || hasPlace)
        m_actions->move(*job, lanes()[lane]->stage(), place, lanes()[lane]->count());
}

void BoardPage::putDown(const core::JobRow &job, qsizetype lane, const core::BoardPlace &place)
{
    reload(); // the move starts from where the card is
    const core::Stored<core::Stage> &stage = lanes()[lane]->stage();
    if (job.stageId != stage.id || place.before || place.behind)
        m_actions->move(job, stage, place, lanes()[lane]->count());
}

void BoardPage::moveBy(int stages)
{
    moveTo(m_stages->at() + stages);
}

void BoardPage::moveWithin(int rows)
{
    const std::optional<core::JobRow> job = current();
    if (!job)
        return;
    if (order() != core::BoardOrder::ByHand)
        return desk().say(
            tr("Cards stand in the order of their due dates. The menu of a stage changes that."),
            Tone::Plain);
    const BoardModel &jobs = m_stages->lane()->jobs();
    const std::optional<core::JobRow> neighbour = jobs.at(jobs.rowOf(job->id) + rows);
    if (!neighbour)
        return;
    core::BoardPlace place;
    (rows < 0 ? place.before : place.behind) = neighbour->id;
    moveTo(m_stages->at(), place);
}

void BoardPage::drop(BoardLane *lane, const QByteArray &what, std::optional<int> before)
{
    const std::optional<core::RowId> id = core::RowId::fromBytes(what);
    const auto card =
        desk().shop().jobs.card(desk().by(), core::Id<core::Job>(id.value_or(core::RowId())));
    if (!card)
        return desk().refuse(card.error());
    const core::JobRow job = card->row;
    const bool isHere = job.stageId == lane->stage().id;
    core::BoardPlace place;
    if (before && order() == core::BoardOrder::ByHand) {
        const BoardModel &jobs = lane->jobs();
        const int from = jobs.rowOf(job.id);
        if (from >= 0 && (*before == from || *before == from + 1))
            return;
        if (const auto next = jobs.at(*before))
            place.before = next->id;
        else if (const auto last = jobs.at(jobs.rowCount() - 1))
            place.behind = last->id;
    } else if (isHere) {
        return;
    }
    m_actions->move(job, lane->stage(), place, lane->count());
}

void BoardPage::focusCard(core::Id<core::Job> job)
{
    m_wanted = m_stages->focusCard(job) ? std::nullopt : std::optional(job);
}

void BoardPage::fillTable()
{
    if (!isTable())
        return;
    QList<core::JobRow> rows;
    for (BoardLane *lane : std::as_const(lanes()))
        rows += lane->isFolded() ? QList<core::JobRow>() : lane->jobs().rows();
    m_tableModel->show(rows);
}

void BoardPage::showEmpty()
{
    const bool isMine = m_mine->isChecked();
    const bool hasJobs = std::any_of(lanes().begin(), lanes().end(), [=](const BoardLane *lane) {
        return isMine ? lane->jobs().rowCount() > 0 : lane->count() > 0;
    });
    if (isMine)
        m_content->emptyState().say(tr("No job is yours"),
                                    tr("Jobs that are given to you will stand here."));
    else
        m_content->emptyState().say(tr("No jobs yet"),
                                    tr("Take in the first one, then move it on as it gets done."),
                                    registry().actionOf(commands::newJob));
    m_content->showList(hasJobs);
}

QString BoardPage::orderKey() const
{
    return u"board/order/"_s + (m_shown ? m_shown->text() : QString());
}

core::BoardOrder BoardPage::order() const
{
    const bool isByHand = desk().preferences().text(orderKey()) == u"hand"_s;
    return isByHand ? core::BoardOrder::ByHand : core::BoardOrder::ByDueDate;
}

void BoardPage::setOrder(core::BoardOrder order)
{
    desk().preferences().setText(orderKey(),
                                 order == core::BoardOrder::ByHand ? u"hand"_s : u"due"_s);
    reload();
}

} // namespace ui
