// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/allocation.h"
#include "ui/text/voice.h"

#include <QTreeWidget>

#include <optional>

namespace ui {

/// What is still to be paid, oldest first, with a check mark on what a payment goes to. It ticks by
/// itself as the amount says, until a person ticks.
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

    const QList<core::OpenItem> &items() const { return m_items; }
    core::Money total() const;
    core::Money tickedTotal() const;
    bool isByHand() const { return m_isByHand; }
    /// Where an amount goes; the rest of it stays as credit.
    QList<core::Split> splitsOf(core::Money amount) const;

signals:
    /// A person ticked or unticked one.
    void ticked();

private:
    QList<core::OpenItem> tickedItems() const;

    const Voice &m_voice;
    QList<core::OpenItem> m_items;
    bool m_isByHand = false;
    bool m_isFilling = false;
};

} // namespace ui
