// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QStyledItemDelegate>

namespace ui {

/// Draws a job as a card of three lines: who and its number; what; when, what is owed, what keeps
/// it, whose it is. The model gives the job by RowRole and how urgent it is by ToneRole.
class JobCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    JobCardDelegate(const Voice &voice, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Voice &m_voice;
};

/// "RK" of "Ravi Kumar".
QString initialsOf(const QString &name);

} // namespace ui
