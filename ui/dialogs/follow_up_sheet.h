// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/follow_up.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace ui {

class CustomerField;
class DayEdit;
class PersonChoice;

/// Somebody must act by a day: what, when and who.
class FollowUpSheet : public Sheet
{
    Q_OBJECT

public:
    /// About the chat, job, paper or customer of `about`, in that order.
    FollowUpSheet(Desk &desk, const Subject &about, QWidget *parent);

protected:
    void save() override;

private:
    void addPeople();
    void presetCustomer();
    core::Result<std::optional<int>> minute() const;
    core::NewFollowUp wanted() const;
    QString whenFault() const;

    const Subject m_about;
    const core::Id<core::FollowUp> m_id;
    QLineEdit *m_what = nullptr;
    CustomerField *m_customer = nullptr;
    DayEdit *m_day = nullptr;
    QLineEdit *m_time = nullptr;
    PersonChoice *m_owner = nullptr;
};

/// Asks for the day to which a follow-up is put off.
class LaterSheet : public Sheet
{
    Q_OBJECT

public:
    LaterSheet(Desk &desk, const core::FollowUpRow &row, QWidget *parent);

protected:
    void save() override;

private:
    const core::FollowUpRow m_row;
    DayEdit *m_day = nullptr;
};

} // namespace ui
