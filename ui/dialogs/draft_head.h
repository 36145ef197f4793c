// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paper.h"
#include "ui/desk/desk.h"

#include <QWidget>

namespace ui {

class CustomerField;
class DayEdit;
class Form;
class Label;

/// The head of a draft: to whom, of which day, due when; and what is known of them.
class DraftHead : public QWidget
{
    Q_OBJECT

public:
    explicit DraftHead(Desk &desk, QWidget *parent);

    /// Says nothing through `changed`.
    void fill(const core::Draft &draft);
    void setCustomer(core::Id<core::Customer> customer);
    std::optional<core::Id<core::Customer>> customer() const;
    /// The name that is to become a customer; empty when it is not.
    QString newCustomer() const;
    bool isSomebody() const { return customer() || !newCustomer().isEmpty(); }
    /// The draft with what is typed here; nothing while a day cannot be read.
    std::optional<core::Draft> onto(core::Draft draft) const;

    bool isRight();
    void refuse(const core::Error &error);
    QWidget *firstField() const;

signals:
    void changed();
    /// A person has chosen whom it is for.
    void customerChosen();

private:
    void addFields();
    void showAbout();

    Desk &m_desk;
    std::optional<core::Id<core::Job>> m_job;
    bool m_isFilling = false;
    Form *m_form;
    CustomerField *m_customer;
    DayEdit *m_dated;
    DayEdit *m_due;
    Label *m_about;
};

} // namespace ui
