// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/board_lane.h"

#include "ui/widgets/card_list.h"
#include "ui/widgets/job_card.h"

#include <QActionGroup>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int laneRows = 200;
constexpr int limitsOffered[] = {3, 5, 8, 10, 15, 20, 30};

bool isClosed(const core::Stage &stage)
{
    return stage.category == core::StageCategory::Done
           || stage.category == core::StageCategory::Cancelled;
}

} // namespace

BoardLane::BoardLane(Desk &desk, const core::Stored<core::Stage> &stage, QWidget *parent)
    : BoardColumn(parent)
    , m_desk(desk)
    , m_stage(stage)
    , m_jobs(new BoardModel(desk.voice(), this))
{
    m_jobs->setMore([this](const core::JobRow &last) {
        if (!m_hasMore)
            return QList<core::JobRow>();
        const core::JobPage more = page(last, laneRows);
        m_hasMore = more.more;
        return more.rows;
    });
    cards()->setModel(m_jobs);
    cards()->setItemDelegate(new JobCardDelegate(desk.voice(), cards()));
    cards()->setDragEnabled(desk.may(core::Permit::MoveJobs));
    const bool isFolded = desk.preferences().number(foldKey(), 1) != 0;
    setFolded(isClosed(stage.value) && isFolded);
    connect(this, &BoardColumn::unfoldAsked, this, [this]() {
        fold(false);
        focusCards();
    });
    connect(this, &BoardColumn::olderAsked, this, [this]() {
        m_withOlder = true;
        read();
    });
    makeMenu();
}

std::optional<core::JobRow> BoardLane::current() const
{
    return m_jobs->at(cards()->row());
}

void BoardLane::fill(const core::Stored<core::Stage> &stage,
                     const core::StageCount &count,
                     const LaneQuestion &question)
{
    m_stage = stage;
    m_count = count;
    m_question = question;
    showHead();
    read();
}

void BoardLane::read()
{
    if (isFolded())
        return;
    const core::JobPage shown = page(std::nullopt, std::max(laneRows, m_jobs->rowCount()));
    m_hasMore = shown.more;
    m_jobs->show(shown.rows);
    offerOlder(shown.older && !m_withOlder);
}

core::JobPage BoardLane::page(const std::optional<core::JobRow> &after, int limit)
{
    const auto answer = m_desk.shop().jobs.page(m_desk.by(),
                                                {.stage = m_stage.id,
                                                 .order = m_question.order,
                                                 .after = after,
                                                 .limit = limit,
                                                 .withOlder = m_withOlder,
                                                 .assignee = m_question.assignee});
    if (answer)
        return *answer;
    m_desk.refuse(answer.error());
    return {};
}

void BoardLane::showHead()
{
    const bool hasValue = m_count.value && m_count.value->isPositive();
    setHead({.name = m_stage->name,
             .jobs = m_count.jobs,
             .limit = m_stage->wipLimit,
             .value = hasValue ? m_desk.voice().roundMoney(*m_count.value) : QString(),
             .late = m_count.late,
             .today = m_count.today,
             .later = m_count.later,
             .undated = m_count.undated});
}

void BoardLane::put(const core::JobRow &job, int row)
{
    m_count.jobs += m_jobs->rowOf(job.id) < 0 ? 1 : 0;
    if (!isFolded())
        m_jobs->put(job, row);
    showHead();
}

void BoardLane::take(core::Id<core::Job> job)
{
    --m_count.jobs;
    m_jobs->take(job);
    showHead();
}

bool BoardLane::focusCard(core::Id<core::Job> job)
{
    const int row = m_jobs->rowOf(job);
    if (isFolded() || row < 0)
        return false;
    cards()->setRow(row);
    cards()->setFocus(Qt::OtherFocusReason);
    return true;
}

void BoardLane::focusCards()
{
    cards()->setFocus(Qt::OtherFocusReason);
}

QString BoardLane::foldKey() const
{
    return u"board/folded/"_s + m_stage.id.text();
}

void BoardLane::fold(bool folded)
{
    m_desk.preferences().setNumber(foldKey(), folded ? 1 : 0);
    setFolded(folded);
    read();
}

void BoardLane::makeMenu()
{
    auto *menu = new QMenu(this);
    addOrders(menu);
    if (m_desk.may(core::Permit::ManageShop)) {
        addLimits(menu->addMenu(tr("Limit")));
        QAction *stages = menu->addAction(tr("Change the stages…"));
        connect(stages, &QAction::triggered, this, [this]() { m_desk.go(Place::Settings); });
    }
    if (isClosed(m_stage.value)) {
        QAction *folding = menu->addAction(tr("Fold"));
        connect(folding, &QAction::triggered, this, [this]() { fold(true); });
    }
    setMenu(menu);
}

void BoardLane::addOrders(QMenu *menu)
{
    auto *orders = new QActionGroup(menu);
    QAction *byDay = orders->addAction(tr("Order by due date"));
    QAction *byHand = orders->addAction(tr("Order by hand"));
    for (QAction *order : {byDay, byHand}) {
        order->setCheckable(true);
        menu->addAction(order);
    }
    menu->addSeparator();
    connect(byDay, &QAction::triggered, this, [this]() {
        emit orderChosen(core::BoardOrder::ByDueDate);
    });
    connect(byHand, &QAction::triggered, this, [this]() {
        emit orderChosen(core::BoardOrder::ByHand);
    });
    connect(menu, &QMenu::aboutToShow, this, [this, byDay, byHand]() {
        const bool isByHand = m_question.order == core::BoardOrder::ByHand;
        (isByHand ? byHand : byDay)->setChecked(true);
    });
}

void BoardLane::addLimits(QMenu *menu)
{
    auto *limits = new QActionGroup(menu);
    const auto add = [this, menu, limits](const QString &words, std::optional<int> limit) {
        QAction *action = limits->addAction(words);
        action->setCheckable(true);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, limit]() { setLimit(limit); });
        connect(menu, &QMenu::aboutToShow, action, [this, action, limit]() {
            action->setChecked(m_stage->wipLimit == limit);
        });
    };
    add(tr("No limit"), std::nullopt);
    for (const int limit : limitsOffered)
        add(tr("%n jobs", nullptr, limit), limit);
}

void BoardLane::setLimit(std::optional<int> limit)
{
    core::StageChange change;
    change.wipLimit = limit;
    m_desk
        .run([by = m_desk.by(), stage = m_stage.id, change](core::Shop &shop) {
            return shop.boards.changeStage(by, stage, change);
        })
        .then(this, [this, limit](const core::Outcome<core::Stored<core::Stage>> &changed) {
            if (!changed)
                return m_desk.refuse(changed.error());
            m_desk.did(limit ? tr("%1 takes %n jobs at most", nullptr, *limit).arg((*changed)->name)
                             : tr("%1 has no limit now").arg((*changed)->name),
                       changed.unit);
        });
}

} // namespace ui
