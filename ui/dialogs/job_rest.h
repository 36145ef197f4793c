// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "ui/text/voice.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace core {
struct Job;
struct JobRow;
} // namespace core

namespace ui {

/// What is left to pay for a job that has no invoice yet, in the words of a payment for it.
class JobRest
{
    Q_DECLARE_TR_FUNCTIONS(JobRest)

public:
    JobRest(const core::JobRow &job, core::Money left);

    /// The one job that is still to be paid; none where there are several.
    static std::optional<core::Id<core::Job>> onlyOne(const QList<core::JobRow> &jobs);

    /// "₹600 left on #1, 200 visiting cards".
    QString sentence(const Voice &voice) const;
    /// How much of `amount` is for the job; what goes beyond its rest is not.
    core::Money partOf(core::Money amount) const;
    /// What paying `part` of it, which is above zero, leaves.
    QString after(core::Money part, const Voice &voice) const;

private:
    QString m_number; ///< as it stands in a sentence
    QString m_title;
    core::Money m_left;
};

} // namespace ui
