// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "ui/text/voice.h"
#include "ui/widgets/card.h"

class QListWidget;

namespace ui {

/// What became of a job so far, the newest first; and when its customer was told that it is ready.
class JobTimeline : public Card
{
    Q_OBJECT

public:
    explicit JobTimeline(const Voice &voice, QWidget *parent = nullptr);

    void show(const core::JobCard &job);

private:
    QString sentence(const core::StageStep &step) const;

    const Voice &m_voice;
    QListWidget *m_steps;
};

} // namespace ui
