// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paper.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class CustomerField;
class DayEdit;
class PhoneOwner;
class Form;
class Label;

/// The head of a draft: to whom, of which day, due when; and what is known of them.
class DraftHead : public QWidget
{
    Q_OBJECT

public:
    explicit DraftHead(Desk &desk, QWidget *parent);

    /// Says nothing through `changed`. Answers the draft as it is typed below: a reason for no tax
    /// that is said here is not in its content as well, so that it can be taken back.
    core::Draft fill(const core::Draft &draft);
    void setCustomer(core::Id<core::Customer> customer);
    /// What is known of the customer and the shop may be another than it was.
    void refresh();
    std::optional<core::Id<core::Customer>> customer() const;
    /// Who is to become a customer; without a name when nobody is.
    core::NewCustomer newCustomer() const;
    /// What the taxes of the lines follow from.
    struct Taxing
    {
        bool isTaxed = true; ///< the shop charges tax
        core::Supply supply;
        /// What they are named by; none where they stay as they were charged.
        std::optional<core::Supply> applied = {};
        bool isAsked = false;                          ///< whether there may be a reason for no tax
        std::optional<core::TaxCategory> untaxed = {}; ///< for this reason no line is taxed
    };
    Taxing taxing() const;
    /// The content with these lines, untaxed for the reason that is said here, where one is.
    core::DocumentContent taxed(core::DocumentContent content,
                                const QList<core::DocumentLine> &lines) const;
    /// What was paid in advance for its job.
    core::Money advanceHeld() const;
    bool isSomebody() const;
    /// Whether somebody is about to type the phone of a new customer.
    bool isAskingPhone() const;
    /// The draft with what is typed here; nothing while a day cannot be read.
    std::optional<core::Draft> onto(core::Draft draft) const;

    bool isRight();
    void refuse(const core::Error &error);
    QWidget *firstField() const;

signals:
    void changed();
    /// It is said whom it is for: what comes next is the lines.
    void customerChosen();

private:
    void addFields();
    void addPhone();
    void addPlace();
    void addTreatment(QWidget *beside);
    void showPlace();
    void showKind();
    void showAbout();
    QString followedText() const;
    bool isNote() const { return m_kind == core::DocumentKind::CreditNote; }

    Desk &m_desk;
    std::optional<core::Id<core::Job>> m_job;
    core::DocumentKind m_kind = core::DocumentKind::Invoice;
    std::optional<core::Id<core::Paper>> m_follows;
    bool m_isFilling = false;
    Form *m_form;
    CustomerField *m_customer;
    QLineEdit *m_phone;
    PhoneOwner *m_owner;
    DayEdit *m_dated;
    DayEdit *m_due;
    QComboBox *m_place;
    QComboBox *m_treatment;
    QLineEdit *m_reason;
    Label *m_about;
};

} // namespace ui
