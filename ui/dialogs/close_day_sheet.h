// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/till.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace ui {

class Label;
class MoneyEdit;
class NoteEdit;

/// The end of the day: what the drawer should hold, what was counted, and why they differ.
class CloseDaySheet : public Sheet
{
    Q_OBJECT

public:
    CloseDaySheet(Desk &desk, const Subject &about, QWidget *parent);

protected:
    void save() override;
    QJsonObject typed() const override;
    void type(const QJsonObject &typed) override;

private:
    void showExpected();
    void showDifference();
    /// Counted less expected; nothing while nothing sound is typed.
    core::Money difference() const;
    /// Whether it needs a reason.
    bool isLarge(core::Money difference);

    core::Id<core::TillClose> m_id; ///< made when the sheet opens: closed twice is closed once
    core::TillCount m_count;
    MoneyEdit *m_cash;
    Label *m_difference;
    QLineEdit *m_reason;
    MoneyEdit *m_kept;
    NoteEdit *m_handover;
};

} // namespace ui
