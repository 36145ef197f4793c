// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "ui/models/table_model.h"
#include "ui/text/voice.h"

#include <QCoreApplication>

namespace ui {

/// How urgent a promise is, for the edge and the chip of a card.
Tone dueTone(const core::JobRow &job, core::Day today);

/// The cards of one stage: one column, each row the whole card.
class BoardModel : public TableModel<core::JobRow>
{
    Q_DECLARE_TR_FUNCTIONS(BoardModel)

public:
    BoardModel(const Voice &voice, QObject *parent);

    /// -1 where the job is not (or not yet) among the rows.
    int rowOf(core::Id<core::Job> job) const;
    /// Where a card goes among the rows if `order` decides: the row it would get.
    int placeFor(const core::JobRow &job, core::BoardOrder order) const;
    /// Shows a card at that row before the shop's file knows of it; the bell puts it right.
    void put(const core::JobRow &job, int row);
    void take(core::Id<core::Job> job);

    /// The whole card as readers hear it.
    QString sentence(const core::JobRow &job) const;

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

private:
    const Voice &m_voice;
};

} // namespace ui
