// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class QLineEdit;

namespace ui {

/// Asked when work leaves the shop while money is due: taken now, or owed for a reason that the
/// job's way keeps.
class DeliverSheet : public Sheet
{
    Q_OBJECT

public:
    DeliverSheet(Desk &desk, const core::JobRow &job, const QString &stage, QWidget *parent);

signals:
    void onCredit(const QString &reason);
    /// The sheet is closed then; the work goes out once it is paid.
    void payFirst();

protected:
    void save() override;

private:
    QLineEdit *m_reason = nullptr;
};

} // namespace ui
