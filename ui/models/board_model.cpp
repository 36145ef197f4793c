// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board_model.h"

#include "ui/text/labels.h"

#include <QMimeData>

#include <tuple>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QList<Column<core::JobRow>> cardColumn()
{
    Column<core::JobRow> card;
    card.text = [](const core::JobRow &job) { return job.title; };
    return {card};
}

bool isClosed(core::StageCategory category)
{
    return category == core::StageCategory::Done || category == core::StageCategory::Cancelled;
}

} // namespace

Tone dueTone(const core::JobRow &job, core::Day today)
{
    if (job.daysLate > 0)
        return Tone::Danger;
    const bool isWaitedFor = !isClosed(job.category) && job.category != core::StageCategory::Ready;
    const bool isSoon = job.promisedOn && *job.promisedOn <= today.plus(1);
    return isWaitedFor && isSoon ? Tone::Warn : Tone::Plain;
}

BoardModel::BoardModel(const Voice &voice, QObject *parent)
    : TableModel(
        cardColumn(), [](const core::JobRow &job) { return job.id.row().bytes(); }, parent)
    , m_voice(voice)
{
    setSentence([this](const core::JobRow &job) { return sentence(job); });
}

int BoardModel::rowOf(core::Id<core::Job> job) const
{
    const auto found = std::find_if(
        rows().begin(), rows().end(), [job](const core::JobRow &row) { return row.id == job; });
    return found == rows().end() ? -1 : int(found - rows().begin());
}

int BoardModel::placeFor(const core::JobRow &job, core::BoardOrder order) const
{
    if (isClosed(job.category))
        return 0;
    if (order == core::BoardOrder::ByHand)
        return int(rows().size());
    const auto key = [](const core::JobRow &row) {
        return std::tuple(!row.promisedOn, row.promisedOn.value_or(core::Day()), row.id);
    };
    const auto place = std::find_if(rows().begin(), rows().end(), [&](const core::JobRow &row) {
        return row.id != job.id && key(row) > key(job);
    });
    return int(place - rows().begin());
}

void BoardModel::put(const core::JobRow &job, int row)
{
    QList<core::JobRow> wanted = rows();
    const int from = rowOf(job.id);
    if (from >= 0) {
        wanted.removeAt(from);
        row -= from < row ? 1 : 0;
    }
    wanted.insert(std::clamp<qsizetype>(row, 0, wanted.size()), job);
    show(wanted);
}

void BoardModel::take(core::Id<core::Job> job)
{
    QList<core::JobRow> wanted = rows();
    wanted.removeIf([job](const core::JobRow &row) { return row.id == job; });
    show(wanted);
}

QString BoardModel::sentence(const core::JobRow &job) const
{
    QStringList parts{tr("Job %1").arg(Voice::isolated(job.number))};
    if (!job.customer.isEmpty())
        parts.append(job.customer);
    parts.append(job.title);
    if (job.toldAt)
        parts.append(tr("told %1").arg(m_voice.moment(*job.toldAt)));
    else if (job.promisedOn) {
        parts.append(job.daysLate > 0 ? m_voice.due(*job.promisedOn)
                                      : tr("due %1").arg(m_voice.day(*job.promisedOn)));
    }
    if (job.due && job.due->isPositive())
        parts.append(tr("owes %1").arg(m_voice.roundMoney(*job.due)));
    else if (job.due && job.price)
        parts.append(tr("paid"));
    if (job.block)
        parts.append(tr("on hold: %1").arg(job.block->reason));
    if (!job.assigneeName.isEmpty())
        parts.append(tr("assigned to %1").arg(job.assigneeName));
    //: between the parts of what a card says
    return parts.join(tr(", "));
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    const std::optional<core::JobRow> job = at(index.row());
    if (!job)
        return {};
    switch (role) {
    case RowRole:
        return QVariant::fromValue(*job);
    case ToneRole:
        return int(dueTone(*job, m_voice.today()));
    case Qt::ToolTipRole:
        return job->block ? tr("On hold: %1").arg(job->block->reason) : QVariant(job->title);
    default:
        return TableModel::data(index, role);
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    return TableModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList BoardModel::mimeTypes() const
{
    return {u"application/x-docket-job"_s};
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    const std::optional<core::JobRow> job =
        indexes.isEmpty() ? std::nullopt : at(indexes.first().row());
    if (!job)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeTypes().constFirst(), job->id.row().bytes());
    data->setText(sentence(*job));
    return data;
}

} // namespace ui
