// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "ui/text/voice.h"

#include <QComboBox>

#include <optional>

namespace ui {

/// What money is for: the open bills, or one of the customer's jobs, whether it has a bill or not.
class JobChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit JobChoice(const Voice &voice) : m_voice(voice) {}

    /// Those that go on or are still to be paid, and `inFront` in any case, which is chosen.
    void show(const QList<core::JobRow> &jobs, std::optional<core::Id<core::Job>> inFront);
    /// None: the bills.
    std::optional<core::Id<core::Job>> job() const;
    /// Whether there is anything to choose.
    bool hasJobs() const { return count() > 1; }

private:
    const Voice &m_voice;
    QList<core::Id<core::Job>> m_jobs;
};

} // namespace ui
