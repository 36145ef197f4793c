// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/job_rest.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QLineEdit;

namespace core {
struct ClaimRow;
}

namespace ui {

class CustomerField;
class ModeChoice;
class MoneyEdit;
class OpenItemsList;

/// Money comes over the counter: from whom, how much, how; Enter saves from any field. What it
/// pays is shown while it is typed.
class TakePaymentSheet : public Sheet
{
    Q_OBJECT

public:
    TakePaymentSheet(Desk &desk, const Subject &about, QWidget *parent);

    /// Fills in what a customer says they paid; saving then confirms it.
    void confirm(const core::ClaimRow &claim);

protected:
    void save() override;

private:
    void addFields();
    void addNotes();
    void begin(const Subject &about);
    void showCustomer();
    void forget();
    void prefill(core::Money owed);
    core::Money preferJob(); ///< what is asked for it
    void showMode();
    void showOutcome();
    QString mainWords(core::Money amount) const;
    void showChange();
    void lookForTwin();
    void showClaim();
    void enter();
    std::optional<core::Money> amount() const;
    core::TakePayment payment(core::Id<core::Customer> customer, core::Money amount) const;
    QString outcomeOf(core::Money amount) const;

    const core::Id<core::Receipt> m_receipt; ///< made once: double Enter is one receipt
    std::optional<core::Id<core::Job>> m_job;
    std::optional<JobRest> m_rest; ///< of the job, as long as no invoice stands for it
    std::optional<core::RowId> m_paper;
    std::optional<core::RowId> m_claim; ///< that this payment will confirm
    bool m_isPrefilled = false;         ///< the amount is ours, nobody typed over it
    bool m_isFilling = false;

    CustomerField *m_customer;
    Label *m_owes;
    Label *m_about;
    OpenItemsList *m_items;
    MoneyEdit *m_amount;
    ModeChoice *m_modes;
    MoneyEdit *m_given;
    Label *m_change;
    QLineEdit *m_reference;
    Label *m_outcome;
    Label *m_twin;
    QWidget *m_claimRow;
    Label *m_claimText;
};

} // namespace ui
