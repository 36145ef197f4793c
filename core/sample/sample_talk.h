// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/scene.h"

namespace core {

/// Writes what is said into the diary of a sample shop: chats and what was made of them, reminders,
/// promises, tasks.
class SampleTalk
{
public:
    explicit SampleTalk(Scene &scene) : m_scene(scene) {}

    void plan();

private:
    /// A chat, and the open bill that its claim is about.
    struct Told
    {
        const SampleChat *chat = nullptr;
        std::optional<size_t> bill;
        QString reference;
        Money amount;
        Id<Chat> id;
        Id<Claim> claim;
    };

    void planChats();
    void planDecision(size_t number, DiaryTime time);
    std::optional<size_t> billFor(const SampleChat &chat);
    QString filled(const Told &told, const QString &text) const;
    Result<Done> paste(size_t number);
    Result<Done> decide(size_t number);
    Result<Done> claim(Told &told);
    Result<Done> confirm(const Told &told);
    Result<Done> makeJob(const Told &told);

    void planDebtors();
    void planTasks();
    void planPromise(size_t customer, int daysAgo, int dueDays, bool isPart);
    void planReminder(size_t customer, int daysAgo, std::optional<int> nextDays);

    Scene &m_scene;
    std::vector<Told> m_told;
    std::vector<size_t> m_debtors; ///< customers with something overdue, in no order
};

} // namespace core
