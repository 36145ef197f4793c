// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/allocation.h"
#include "ui/text/voice.h"

#include <QHash>
#include <QTreeWidget>

#include <optional>

namespace ui {

/// What is still to be paid, oldest first, with a check mark on what a payment goes to. It ticks by
/// itself as the amount says, until a person ticks, or types over what one of them gets.
class OpenItemsList : public QTreeWidget
{
    Q_OBJECT

public:
    OpenItemsList(const Voice &voice, QWidget *parent);

    void show(const QList<core::OpenItem> &items);
    /// As if a person had ticked these and no others.
    void tickOnly(const QList<core::RowId> &papers);
    /// Ticks what the amount reaches and says what each keeps open.
    void spread(core::Money amount);
    /// So many rows at most without scrolling.
    void setRoom(int rows);

    const QList<core::OpenItem> &items() const { return m_items; }
    core::Money total() const;
    /// What those that are ticked ask for: what was typed for one, else what is open on it.
    core::Money tickedTotal() const;
    /// All that is open on those that are ticked.
    core::Money tickedOpen() const;
    bool isByHand() const { return m_isByHand; }
    /// Where an amount goes; the rest of it stays as credit.
    QList<core::Split> splitsOf(core::Money amount) const;
    /// What is wrong with what was typed for one of them, or nothing.
    QString fault() const;

signals:
    /// A person ticked or unticked one, or typed what it gets.
    void ticked();

protected:
    /// What is typed on a row is what it gets.
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    class Amounts;

    QList<core::OpenItem> tickedItems() const;
    /// The ticked ones, each with no more open than was typed for it.
    QList<core::OpenItem> wanted() const;
    void typeAmount(int row, const QString &text);

    const Voice &m_voice;
    QList<core::OpenItem> m_items;
    QHash<core::RowId, QString> m_typed; ///< what a person typed for it
    bool m_isByHand = false;
    bool m_isFilling = false;
    int m_room;
};

} // namespace ui
