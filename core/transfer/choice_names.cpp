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
std::span<const Named<DocumentKind>> namesOf()
{
    static constexpr Named<DocumentKind> names[] = {{DocumentKind::Invoice, "invoice"},
                                                    {DocumentKind::CreditNote, "credit_note"},
                                                    {DocumentKind::Quote, "quote"}};
    return names;
}

template <>
std::span<const Named<PaperState>> namesOf()
{
    static constexpr Named<PaperState> names[] = {{PaperState::Open, "open"},
                                                  {PaperState::PartPaid, "part_paid"},
                                                  {PaperState::Paid, "paid"},
                                                  {PaperState::Cancelled, "cancelled"}};
    return names;
}

} // namespace core
