// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class CustomerField;
class DayEdit;
class MoneyEdit;
class NoteEdit;
class PersonChoice;
class PhoneOwner;

/// Takes a job in, with its customer if nobody knows them yet, and with an advance.
class NewJobSheet : public Sheet
{
    Q_OBJECT

public:
    /// `about` fills in what is known: the customer, or a name or phone that was searched for.
    NewJobSheet(Desk &desk, const Subject &about, QWidget *parent);

signals:
    void saved(core::Id<core::Job> job);

protected:
    void save() override;
    QJsonObject typed() const override;
    void type(const QJsonObject &typed) override;
    bool isMeant(const QJsonObject &typed) const override;

private:
    void addCustomer(const Subject &about);
    void addWork();
    void addMoney();
    void addMore();
    void meet();
    void setNew(bool isNew);
    bool isPhone() const;
    void showToPay();
    void enterMovesOn();
    core::NewJob wanted() const;
    static void addAgain(Desk &desk, const QString &who, core::NewJob job);
    core::NewCustomer wantedCustomer() const;

    core::Id<core::Job> m_id;
    core::Id<core::Customer> m_newCustomer;
    core::Id<core::Receipt> m_advanceId;
    CustomerField *m_customer = nullptr;
    Label *m_alert = nullptr;
    QLineEdit *m_phone = nullptr;
    PhoneOwner *m_owner = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_what = nullptr;
    DayEdit *m_due = nullptr;
    MoneyEdit *m_price = nullptr;   ///< none for those who may not see money
    MoneyEdit *m_advance = nullptr; ///< none for those who may not take it
    QComboBox *m_mode = nullptr;
    Label *m_toPay = nullptr;
    QPushButton *m_more = nullptr;
    NoteEdit *m_note = nullptr;
    PersonChoice *m_assignee = nullptr;
};

} // namespace ui
