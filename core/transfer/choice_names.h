// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account_entry.h"
#include "core/domain/ageing.h"
#include "core/domain/cheque.h"
#include "core/domain/claim.h"
#include "core/domain/customer.h"
#include "core/domain/follow_up.h"
#include "core/domain/item.h"
#include "core/domain/job.h"
#include "core/domain/number_series.h"
#include "core/domain/paper.h"
#include "core/domain/receipt.h"
#include "core/domain/shop_details.h"

#include <QStringList>

#include <optional>
#include <span>

namespace core {

/// The names under which choices leave and enter the program (JSON, command line, exports). Stable,
/// English, never translated; what people read is in ui/text/labels.
template <typename Choice>
struct Named
{
    Choice choice;
    const char *name;
};

template <typename Choice>
std::span<const Named<Choice>> namesOf();

template <>
std::span<const Named<CustomerKind>> namesOf();
template <>
std::span<const Named<LimitAction>> namesOf();
template <>
std::span<const Named<JobKind>> namesOf();
template <>
std::span<const Named<StageCategory>> namesOf();
template <>
std::span<const Named<ItemKind>> namesOf();
template <>
std::span<const Named<PaymentMode>> namesOf();
template <>
std::span<const Named<TakingsBy>> namesOf();
template <>
std::span<const Named<AgeFrom>> namesOf();
template <>
std::span<const Named<AdjustmentKind>> namesOf();
template <>
std::span<const Named<EntryKind>> namesOf();
template <>
std::span<const Named<ChequeState>> namesOf();
template <>
std::span<const Named<DocumentKind>> namesOf();
template <>
std::span<const Named<SeriesKind>> namesOf();
template <>
std::span<const Named<TaxStatus>> namesOf();
template <>
std::span<const Named<PaperState>> namesOf();
template <>
std::span<const Named<DecisionKind>> namesOf();
template <>
std::span<const Named<Direction>> namesOf();
template <>
std::span<const Named<MessageType>> namesOf();
template <>
std::span<const Named<FoundKind>> namesOf();
template <>
std::span<const Named<ClaimState>> namesOf();
template <>
std::span<const Named<FollowUpKind>> namesOf();
template <>
std::span<const Named<FollowUpOutcome>> namesOf();
template <>
std::span<const Named<AttemptChannel>> namesOf();
template <>
std::span<const Named<AttemptOutcome>> namesOf();

template <typename Choice>
QString nameOf(Choice choice)
{
    for (const Named<Choice> &named : namesOf<Choice>()) {
        if (named.choice == choice)
            return QString::fromLatin1(named.name);
    }
    Q_UNREACHABLE();
}

/// Refuses: NotOneOf (subject: `field`; allowed: the names).
template <typename Choice>
Result<Choice> choiceNamed(const QString &text, const QString &field)
{
    QStringList allowed;
    for (const Named<Choice> &named : namesOf<Choice>()) {
        const QString name = QString::fromLatin1(named.name);
        if (name.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return named.choice;
        allowed.append(name);
    }
    return Error{.kind = ErrorKind::NotOneOf,
                 .subject = field,
                 .given = text,
                 .allowed = allowed.join(QStringLiteral(", "))};
}

} // namespace core
