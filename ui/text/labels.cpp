// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/labels.h"

namespace ui {

QString Labels::of(core::PaymentMode mode)
{
    switch (mode) {
    case core::PaymentMode::Cash:
        return tr("Cash");
    case core::PaymentMode::Upi:
        return tr("UPI");
    case core::PaymentMode::Card:
        return tr("Card");
    case core::PaymentMode::Bank:
        return tr("Bank");
    case core::PaymentMode::Cheque:
        return tr("Cheque");
    case core::PaymentMode::Wallet:
        return tr("Wallet");
    case core::PaymentMode::Other:
        return tr("Other", "way of paying");
    }
    Q_UNREACHABLE();
}

QString Labels::of(core::JobKind kind)
{
    switch (kind) {
    case core::JobKind::Enquiry:
        return tr("Enquiry");
    case core::JobKind::Order:
        return tr("Order");
    case core::JobKind::Booking:
        return tr("Booking");
    case core::JobKind::Complaint:
        return tr("Complaint");
    case core::JobKind::Applicant:
        return tr("Applicant");
    }
    Q_UNREACHABLE();
}

QString Labels::waiting(core::Instant since, core::Instant now)
{
    constexpr int minutesOfHour = 60;
    constexpr int minutesOfDay = 24 * minutesOfHour;
    const int minutes =
        int(std::max<qint64>(0, (now.micros - since.micros)) / core::microsPerMinute);
    if (minutes < minutesOfHour)
        return tr("waits %n min", nullptr, minutes);
    if (minutes < 2 * minutesOfDay)
        return tr("waits %n h", nullptr, minutes / minutesOfHour);
    return tr("waits %n d", nullptr, minutes / minutesOfDay);
}

QString Labels::whatOf(const core::FollowUpRow &row)
{
    if (!row.followUp->what.isEmpty())
        return row.followUp->what;
    switch (row.followUp->kind) {
    case core::FollowUpKind::Task:
        return row.subject;
    case core::FollowUpKind::Reminder:
        return tr("Remind them of what they owe");
    case core::FollowUpKind::Promise:
        return row.isBroken ? tr("Promised to pay and did not") : tr("Promised to pay");
    }
    Q_UNREACHABLE();
}

QString Labels::of(core::DecisionKind decision)
{
    switch (decision) {
    case core::DecisionKind::Job:
        return tr("Job");
    case core::DecisionKind::Claim:
        return tr("Payment to confirm");
    case core::DecisionKind::FollowUp:
        return tr("Follow-up");
    case core::DecisionKind::Person:
        return tr("Given to somebody");
    case core::DecisionKind::Nothing:
        return tr("Nothing to do");
    }
    Q_UNREACHABLE();
}

QString Labels::of(core::MessageType type)
{
    switch (type) {
    case core::MessageType::Inquiry:
        return tr("Question");
    case core::MessageType::Order:
        return tr("Order");
    case core::MessageType::Support:
        return tr("Complaint");
    case core::MessageType::Booking:
        return tr("Booking");
    case core::MessageType::Payment:
        return tr("Payment");
    case core::MessageType::Hiring:
        return tr("Looking for work");
    case core::MessageType::Other:
        return tr("Other", "message");
    }
    Q_UNREACHABLE();
}

QString Labels::of(core::FoundKind kind)
{
    switch (kind) {
    case core::FoundKind::Amount:
        return tr("Amount");
    case core::FoundKind::Phone:
        return tr("Phone");
    case core::FoundKind::Reference:
        return tr("Reference");
    case core::FoundKind::Date:
        return tr("Date");
    case core::FoundKind::Quantity:
        return tr("Quantity");
    case core::FoundKind::Paper:
        return tr("Number", "of a job or invoice");
    }
    Q_UNREACHABLE();
}

QString Labels::of(core::ClaimState state)
{
    switch (state) {
    case core::ClaimState::Waiting:
        return tr("To confirm");
    case core::ClaimState::Confirmed:
        return tr("Confirmed");
    case core::ClaimState::Dismissed:
        return tr("Dismissed");
    }
    Q_UNREACHABLE();
}

QString Labels::of(core::FollowUpKind kind)
{
    switch (kind) {
    case core::FollowUpKind::Task:
        return tr("To do");
    case core::FollowUpKind::Reminder:
        return tr("Remind of payment");
    case core::FollowUpKind::Promise:
        return tr("Promised to pay");
    }
    Q_UNREACHABLE();
}

QString Labels::of(core::FollowUpOutcome outcome)
{
    switch (outcome) {
    case core::FollowUpOutcome::Done:
        return tr("Done");
    case core::FollowUpOutcome::Won:
        return tr("Won");
    case core::FollowUpOutcome::Lost:
        return tr("Lost");
    case core::FollowUpOutcome::NoAnswer:
        return tr("No answer");
    case core::FollowUpOutcome::Withdrawn:
        return tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString Labels::of(core::AttemptChannel channel)
{
    switch (channel) {
    case core::AttemptChannel::WhatsAppLink:
        return tr("WhatsApp");
    case core::AttemptChannel::Call:
        return tr("Call");
    case core::AttemptChannel::InPerson:
        return tr("In person");
    case core::AttemptChannel::Other:
        return tr("Other", "way of reaching somebody");
    }
    Q_UNREACHABLE();
}

QString Labels::of(core::AttemptOutcome outcome)
{
    switch (outcome) {
    case core::AttemptOutcome::HandedOver:
        return tr("Handed over");
    case core::AttemptOutcome::Sent:
        return tr("Sent");
    case core::AttemptOutcome::NotSent:
        return tr("Not sent");
    case core::AttemptOutcome::NoAnswer:
        return tr("No answer");
    case core::AttemptOutcome::Spoke:
        return tr("Spoke");
    }
    Q_UNREACHABLE();
}

QString Labels::of(core::StageCategory category)
{
    switch (category) {
    case core::StageCategory::Intake:
        return tr("New", "meaning of a stage");
    case core::StageCategory::Waiting:
        return tr("Waiting", "meaning of a stage");
    case core::StageCategory::Doing:
        return tr("In work", "meaning of a stage");
    case core::StageCategory::Ready:
        return tr("Ready", "meaning of a stage");
    case core::StageCategory::Done:
        return tr("Done", "meaning of a stage");
    case core::StageCategory::Cancelled:
        return tr("Cancelled", "meaning of a stage");
    }
    Q_UNREACHABLE();
}

QString Labels::of(core::WaitingOn waitingOn)
{
    switch (waitingOn) {
    case core::WaitingOn::Us:
        return tr("Us", "whom a job waits for");
    case core::WaitingOn::Customer:
        return tr("The customer", "whom a job waits for");
    case core::WaitingOn::Supplier:
        return tr("A supplier", "whom a job waits for");
    }
    Q_UNREACHABLE();
}

QString Labels::ofJob(const QString &number)
{
    const bool isPlain =
        std::all_of(number.begin(), number.end(), [](QChar letter) { return letter.isDigit(); });
    //: a job's number inside a sentence
    return isPlain ? tr("#%1").arg(number) : number;
}

QString Labels::ofTrade(const QString &trade)
{
    const std::pair<const char *, QString> known[] = {
        {"print", tr("Printing")},
        {"tailor", tr("Tailoring")},
        {"repair", tr("Repairs")},
        {"food", tr("Food and catering")},
        {"service", tr("Services")},
    };
    for (const auto &[name, words] : known) {
        if (trade == QLatin1StringView(name))
            return words;
    }
    return trade; // a pack of a shop's own has its own word
}

QString Labels::of(core::EntryKind kind)
{
    switch (kind) {
    case core::EntryKind::Invoice:
        return tr("Invoice");
    case core::EntryKind::CreditNote:
        return tr("Credit note");
    case core::EntryKind::Receipt:
        return tr("Payment");
    case core::EntryKind::Reversal:
        return tr("Payment taken back");
    case core::EntryKind::Cancellation:
        return tr("Cancelled");
    case core::EntryKind::OpeningBill:
        return tr("Old bill");
    case core::EntryKind::OpeningCredit:
        return tr("Old advance");
    case core::EntryKind::WriteOff:
        return tr("Written off");
    case core::EntryKind::BadDebt:
        return tr("Bad debt");
    case core::EntryKind::Discount:
        return tr("Discount");
    case core::EntryKind::WithheldTax:
        return tr("Tax withheld");
    case core::EntryKind::Refund:
        return tr("Money given back");
    case core::EntryKind::Recovery:
        return tr("Bad debt paid");
    case core::EntryKind::Charge:
        return tr("Fee");
    }
    return {};
}

QString Labels::of(core::ChequeState state)
{
    switch (state) {
    case core::ChequeState::InHand:
        return tr("In hand");
    case core::ChequeState::Deposited:
        return tr("At the bank");
    case core::ChequeState::Cleared:
        return tr("Cleared");
    case core::ChequeState::Bounced:
        return tr("Bounced");
    }
    return {};
}

QString Labels::of(const core::Finding &finding)
{
    using enum core::Fault;
    const QString where = (finding.table + u' ' + finding.id).trimmed();
    switch (finding.fault) {
    case FileStructure:
        return tr("The file is damaged: %1").arg(finding.detail);
    case ForeignKey:
        return tr("A row of %1 names one of %2 that is not there.")
            .arg(finding.table, finding.detail);
    case TripwireGone:
        return tr("The guard of table %1 is gone.").arg(finding.table);
    case UnitAltered:
        return tr("The log's record of who did what was altered: %1.").arg(where);
    case OpAltered:
        return tr("An entry of the log was altered: %1.").arg(where);
    case ChainBroken:
        return tr("The log's chain is broken at %1.").arg(where);
    case IdentityAltered:
        return tr("The file's own place in the log is wrong.");
    case RowAltered:
        return tr("A row is not what the log says: %1.").arg(where);
    case RowUnlogged:
        return tr("A row was written past the log: %1.").arg(where);
    case RowMissing:
        return tr("A row is missing: %1.").arg(where);
    case SnapshotAltered:
        return tr("An issued document was altered: %1.").arg(where);
    case NumberGap:
        return tr("A number is missing in %1.").arg(where);
    case NumberTwice:
        return tr("A number was given twice in %1.").arg(where);
    case DerivedWrong:
        return tr("%1 does not agree with the facts. Run: docket-cli rebuild").arg(finding.table);
    }
    Q_UNREACHABLE();
}

QStringList Labels::ageingBuckets(const QList<int> &limits, core::AgeFrom counted)
{
    const bool isByDue = counted == core::AgeFrom::Due;
    QStringList labels = isByDue ? QStringList{tr("Not due")} : QStringList();
    int from = isByDue ? 1 : 0;
    for (const int limit : limits) {
        //: days overdue, from and to
        labels.append(tr("%1-%2").arg(from).arg(limit));
        from = limit + 1;
    }
    labels.append(tr("Over %1").arg(from - 1));
    return labels;
}

} // namespace ui
