// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/job_rest.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QCheckBox;

namespace core {
struct ClaimRow;
}

namespace ui {

class ClaimOffer;
class CustomerField;
class JobChoice;
class MoneyEdit;
class OpenItemsList;
class PaymentOutcome;
class PaymentWay;
class SettledFields;
class TwinWarning;

/// Money comes over the counter: from whom, how much, how; Enter saves from any field. What it
/// pays is shown while it is typed. The method begins with the shop's usual one each time: how the
/// customer before paid says nothing about this one.
class TakePaymentSheet : public Sheet
{
    Q_OBJECT

public:
    TakePaymentSheet(Desk &desk, const Subject &about, QWidget *parent);

    /// Fills in what a customer says they paid; saving then confirms it.
    void confirm(const core::ClaimRow &claim);

protected:
    void save() override;
    QJsonObject typed() const override;
    void type(const QJsonObject &typed) override;
    bool isMeant(const QJsonObject &typed) const override;
    QString asideWords(const QJsonObject &typed) const override;

private:
    void addFields();
    void addNotes();
    void begin(const Subject &about);
    void showCustomer();
    void showJobs();
    void payForChosen();
    void forget();
    void prefill(core::Money owed);
    core::Money preferJob(); ///< what is asked for it
    void showAdvance();
    core::Money advance() const; ///< that is to be used
    bool isOnlyAdvance() const;
    void saveAdvance();
    void follow();
    void showOutcome();
    PaymentOutcome outcome(core::Money amount) const;
    QString mainWords(core::Money amount) const;
    void enter();
    std::optional<core::Money> amount() const;
    core::TakePayment payment(core::Id<core::Customer> customer, core::Money amount) const;

    core::Id<core::Receipt> m_receipt; ///< made once: double Enter is one receipt
    std::optional<core::Id<core::Job>> m_job;
    std::optional<JobRest> m_rest; ///< of the job, as long as no invoice stands for it
    std::optional<core::RowId> m_paper;
    std::optional<core::RowId> m_claim; ///< that this payment will confirm
    core::Money m_free;                 ///< what they have left with us
    QString m_said;                     ///< about the customer, whatever is paid
    core::Money m_asked;                ///< what is to be settled as long as nobody typed an amount
    bool m_isPrefilled = false;         ///< the amount is ours, nobody typed over it
    bool m_isFilling = false;

    CustomerField *m_customer;
    JobChoice *m_for;
    Label *m_owes;
    Label *m_about;
    OpenItemsList *m_items;
    QCheckBox *m_advance;
    MoneyEdit *m_amount;
    PaymentWay *m_way = nullptr;
    SettledFields *m_settled = nullptr;
    Label *m_outcome;
    TwinWarning *m_twin;
    ClaimOffer *m_claimed;
};

} // namespace ui
