// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/choice_names.h"

namespace core {

template <>
std::span<const Named<CustomerKind>> namesOf()
{
    static constexpr Named<CustomerKind> names[] = {{CustomerKind::Person, "person"},
                                                    {CustomerKind::Firm, "firm"}};
    return names;
}

template <>
std::span<const Named<LimitAction>> namesOf()
{
    static constexpr Named<LimitAction> names[] = {{LimitAction::Warn, "warn"},
                                                   {LimitAction::Block, "block"}};
    return names;
}

template <>
std::span<const Named<JobKind>> namesOf()
{
    static constexpr Named<JobKind> names[] = {{JobKind::Enquiry, "enquiry"},
                                               {JobKind::Order, "order"},
                                               {JobKind::Booking, "booking"},
                                               {JobKind::Complaint, "complaint"},
                                               {JobKind::Applicant, "applicant"}};
    return names;
}

template <>
std::span<const Named<StageCategory>> namesOf()
{
    static constexpr Named<StageCategory> names[] = {{StageCategory::Intake, "intake"},
                                                     {StageCategory::Waiting, "waiting"},
                                                     {StageCategory::Doing, "doing"},
                                                     {StageCategory::Ready, "ready"},
                                                     {StageCategory::Done, "done"},
                                                     {StageCategory::Cancelled, "cancelled"}};
    return names;
}

template <>
std::span<const Named<ItemKind>> namesOf()
{
    static constexpr Named<ItemKind> names[] = {{ItemKind::Goods, "goods"},
                                                {ItemKind::Service, "service"}};
    return names;
}

template <>
std::span<const Named<PaymentMode>> namesOf()
{
    static constexpr Named<PaymentMode> names[] = {{PaymentMode::Cash, "cash"},
                                                   {PaymentMode::Upi, "upi"},
                                                   {PaymentMode::Card, "card"},
                                                   {PaymentMode::Bank, "bank"},
                                                   {PaymentMode::Cheque, "cheque"},
                                                   {PaymentMode::Wallet, "wallet"},
                                                   {PaymentMode::Other, "other"}};
    return names;
}

template <>
std::span<const Named<TakingsBy>> namesOf()
{
    static constexpr Named<TakingsBy> names[] = {
        {TakingsBy::Mode, "mode"}, {TakingsBy::Person, "person"}, {TakingsBy::Day, "day"}};
    return names;
}

template <>
std::span<const Named<AgeFrom>> namesOf()
{
    static constexpr Named<AgeFrom> names[] = {{AgeFrom::Due, "due"}, {AgeFrom::Dated, "invoice"}};
    return names;
}

template <>
std::span<const Named<AdjustmentKind>> namesOf()
{
    static constexpr Named<AdjustmentKind> names[] = {
        {AdjustmentKind::OpeningBill, "opening_bill"},
        {AdjustmentKind::OpeningCredit, "opening_credit"},
        {AdjustmentKind::WriteOff, "write_off"},
        {AdjustmentKind::BadDebt, "bad_debt"},
        {AdjustmentKind::Discount, "discount"},
        {AdjustmentKind::WithheldTax, "withheld_tax"},
        {AdjustmentKind::Refund, "refund"},
        {AdjustmentKind::Recovery, "recovery"},
        {AdjustmentKind::Charge, "fee"}};
    return names;
}

template <>
std::span<const Named<EntryKind>> namesOf()
{
    static constexpr Named<EntryKind> names[] = {{EntryKind::Invoice, "invoice"},
                                                 {EntryKind::CreditNote, "credit_note"},
                                                 {EntryKind::Receipt, "receipt"},
                                                 {EntryKind::Reversal, "reversal"},
                                                 {EntryKind::Cancellation, "cancellation"},
                                                 {EntryKind::OpeningBill, "opening_bill"},
                                                 {EntryKind::OpeningCredit, "opening_credit"},
                                                 {EntryKind::WriteOff, "write_off"},
                                                 {EntryKind::BadDebt, "bad_debt"},
                                                 {EntryKind::Discount, "discount"},
                                                 {EntryKind::WithheldTax, "withheld_tax"},
                                                 {EntryKind::Refund, "refund"},
                                                 {EntryKind::Recovery, "recovery"},
                                                 {EntryKind::Charge, "fee"}};
    return names;
}

template <>
std::span<const Named<ChequeState>> namesOf()
{
    static constexpr Named<ChequeState> names[] = {{ChequeState::InHand, "in_hand"},
                                                   {ChequeState::Deposited, "deposited"},
                                                   {ChequeState::Cleared, "cleared"},
                                                   {ChequeState::Bounced, "bounced"}};
    return names;
}

template <>
std::span<const Named<DocumentKind>> namesOf()
{
    static constexpr Named<DocumentKind> names[] = {{DocumentKind::Invoice, "invoice"},
                                                    {DocumentKind::CreditNote, "credit_note"},
                                                    {DocumentKind::Quote, "quote"}};
    return names;
}

template <>
std::span<const Named<SeriesKind>> namesOf()
{
    static constexpr Named<SeriesKind> names[] = {{SeriesKind::Invoice, "invoice"},
                                                  {SeriesKind::CreditNote, "credit_note"},
                                                  {SeriesKind::Quote, "quote"},
                                                  {SeriesKind::Receipt, "receipt"},
                                                  {SeriesKind::Job, "job"}};
    return names;
}

template <>
std::span<const Named<TaxStatus>> namesOf()
{
    static constexpr Named<TaxStatus> names[] = {{TaxStatus::Regular, "regular"},
                                                 {TaxStatus::Composition, "composition"},
                                                 {TaxStatus::None, "none"}};
    return names;
}

template <>
std::span<const Named<PaperState>> namesOf()
{
    static constexpr Named<PaperState> names[] = {{PaperState::Open, "open"},
                                                  {PaperState::PartPaid, "part_paid"},
                                                  {PaperState::Paid, "paid"},
                                                  {PaperState::Cancelled, "cancelled"},
                                                  {PaperState::Draft, "draft"},
                                                  {PaperState::Accepted, "accepted"},
                                                  {PaperState::Declined, "declined"},
                                                  {PaperState::Replaced, "replaced"},
                                                  {PaperState::Expired, "expired"}};
    return names;
}

template <>
std::span<const Named<DecisionKind>> namesOf()
{
    static constexpr Named<DecisionKind> names[] = {{DecisionKind::Job, "job"},
                                                    {DecisionKind::Claim, "claim"},
                                                    {DecisionKind::FollowUp, "follow_up"},
                                                    {DecisionKind::Person, "person"},
                                                    {DecisionKind::Nothing, "nothing"}};
    return names;
}

template <>
std::span<const Named<Direction>> namesOf()
{
    static constexpr Named<Direction> names[] = {
        {Direction::In, "in"}, {Direction::Out, "out"}, {Direction::Note, "note"}};
    return names;
}

template <>
std::span<const Named<MessageType>> namesOf()
{
    static constexpr Named<MessageType> names[] = {{MessageType::Inquiry, "inquiry"},
                                                   {MessageType::Order, "order"},
                                                   {MessageType::Support, "support"},
                                                   {MessageType::Booking, "booking"},
                                                   {MessageType::Payment, "payment"},
                                                   {MessageType::Hiring, "hiring"},
                                                   {MessageType::Other, "other"}};
    return names;
}

template <>
std::span<const Named<FoundKind>> namesOf()
{
    static constexpr Named<FoundKind> names[] = {{FoundKind::Amount, "amount"},
                                                 {FoundKind::Phone, "phone"},
                                                 {FoundKind::Reference, "reference"},
                                                 {FoundKind::Date, "date"},
                                                 {FoundKind::Quantity, "quantity"},
                                                 {FoundKind::Paper, "paper"}};
    return names;
}

template <>
std::span<const Named<ClaimState>> namesOf()
{
    static constexpr Named<ClaimState> names[] = {{ClaimState::Waiting, "waiting"},
                                                  {ClaimState::Confirmed, "confirmed"},
                                                  {ClaimState::Dismissed, "dismissed"}};
    return names;
}

template <>
std::span<const Named<FollowUpKind>> namesOf()
{
    static constexpr Named<FollowUpKind> names[] = {{FollowUpKind::Task, "task"},
                                                    {FollowUpKind::Reminder, "reminder"},
                                                    {FollowUpKind::Promise, "promise"}};
    return names;
}

template <>
std::span<const Named<FollowUpOutcome>> namesOf()
{
    static constexpr Named<FollowUpOutcome> names[] = {{FollowUpOutcome::Done, "done"},
                                                       {FollowUpOutcome::Won, "won"},
                                                       {FollowUpOutcome::Lost, "lost"},
                                                       {FollowUpOutcome::NoAnswer, "no_answer"},
                                                       {FollowUpOutcome::Withdrawn, "withdrawn"}};
    return names;
}

template <>
std::span<const Named<AttemptChannel>> namesOf()
{
    static constexpr Named<AttemptChannel> names[] = {
        {AttemptChannel::WhatsAppLink, "whatsapp_link"},
        {AttemptChannel::Call, "call"},
        {AttemptChannel::InPerson, "in_person"},
        {AttemptChannel::Other, "other"}};
    return names;
}

template <>
std::span<const Named<AttemptOutcome>> namesOf()
{
    static constexpr Named<AttemptOutcome> names[] = {{AttemptOutcome::HandedOver, "handed_over"},
                                                      {AttemptOutcome::Sent, "sent"},
                                                      {AttemptOutcome::NotSent, "not_sent"},
                                                      {AttemptOutcome::NoAnswer, "no_answer"},
                                                      {AttemptOutcome::Spoke, "spoke"}};
    return names;
}

} // namespace core
