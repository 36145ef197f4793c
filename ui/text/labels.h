// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_entry.h"
#include "core/domain/ageing.h"
#include "core/domain/cheque.h"
#include "core/domain/claim.h"
#include "core/domain/fault.h"
#include "core/domain/follow_up.h"
#include "core/domain/job.h"
#include "core/domain/paper.h"
#include "core/domain/receipt.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// The words for states, modes and kinds, as people read them.
class Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)

public:
    static QString of(core::PaymentMode mode);
    static QString of(core::PaperState state);
    /// In the words of that kind: a credit note is used, not paid.
    static QString of(core::PaperState state, core::DocumentKind kind);
    static QString of(core::JobKind kind);
    static QString of(core::DocumentKind kind);
    /// "waits 38 min".
    static QString waiting(core::Instant since, core::Instant now);
    /// What a follow-up asks for: its own words, or what its kind means.
    static QString whatOf(const core::FollowUpRow &row);
    static QString of(core::DecisionKind decision);
    static QString of(core::MessageType type);
    static QString of(core::FoundKind kind);
    static QString of(core::ClaimState state);
    static QString of(core::FollowUpKind kind);
    static QString of(core::FollowUpOutcome outcome);
    static QString of(core::AttemptChannel channel);
    static QString of(core::AttemptOutcome outcome);
    static QString of(core::StageCategory category);
    static QString of(core::WaitingOn waitingOn);
    /// "#2041": a job's number inside a sentence; one with letters of its own stays as it is.
    static QString ofJob(const QString &number);
    /// A line of an account.
    static QString of(core::EntryKind kind);
    static QString of(core::ChequeState state);
    /// A kind of shop, by its name in resources/packs/trades.json.
    static QString ofTrade(const QString &trade);
    /// A design of papers, by its name in resources/packs/paper_designs.json.
    static QString ofDesign(const QString &design);
    /// One sentence on what a proof of the books found.
    static QString of(const core::Finding &finding);
    /// "Not due", "1-30", … , "Over 90".
    /// Counted from the due day the first is "not due"; from the day of the paper there is none.
    static QStringList ageingBuckets(const QList<int> &limits,
                                     core::AgeFrom counted = core::AgeFrom::Due);
};

} // namespace ui
