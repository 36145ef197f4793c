// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/till.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace ui {

class Label;
class MoneyEdit;
class NoteEdit;
class NotesCount;

/// The end of the day: what the drawer should hold, what was counted, as one sum or by notes, and
/// why they differ.
class CloseDaySheet : public Sheet
{
    Q_OBJECT

public:
    CloseDaySheet(Desk &desk, const Subject &about, QWidget *parent);

    /// Whether the drawer of this PC is counted before anybody is told what it should hold.
    static bool isBlind(const Preferences &preferences);
    static void setBlind(Preferences &preferences, bool isBlind);

protected:
    void save() override;
    QJsonObject typed() const override;
    QJsonObject typedBeside() const override;
    void type(const QJsonObject &typed) override;

private:
    void showExpected();
    void addNotes();
    void addOthers();
    QMap<core::PaymentMode, core::Money> others() const;
    void countNotes();
    void addOtherActs();
    void showDifference();
    QString faultOfReason() const;
    /// Counted less expected; nothing while nothing sound is typed.
    core::Money difference() const;
    /// Whether it needs a reason.
    bool isLarge(core::Money difference) const;

    core::Id<core::TillClose> m_id; ///< made when the sheet opens: closed twice is closed once
    core::TillCount m_count;
    const bool m_isBlind; ///< what it should hold is not said before it was counted
    core::Money m_smallDifference;
    MoneyEdit *m_cash;
    NotesCount *m_notes;
    QMap<core::PaymentMode, MoneyEdit *> m_others; ///< what the card machine and the like say
    Label *m_difference;
    QLineEdit *m_reason;
    MoneyEdit *m_kept;
    NoteEdit *m_handover;
};

} // namespace ui
