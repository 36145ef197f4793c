// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "ui/text/message_texts.h"
#include "ui/widgets/sheet.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DayEdit;
class Label;

/// A message to a customer: shows it, hands it to WhatsApp, and notes that it was tried. Whether it
/// was sent nobody can know.
class RemindSheet : public Sheet
{
    Q_OBJECT

public:
    /// A reminder of what they owe, with a day to look again.
    RemindSheet(Desk &desk, core::Id<core::Customer> customer, QWidget *parent);
    /// Another message; without a text, a greeting to go on from. About `job`, where there is one.
    RemindSheet(Desk &desk,
                core::Id<core::Customer> customer,
                const QString &text,
                std::optional<core::Id<core::Job>> job,
                QWidget *parent);

protected:
    void save() override;

private:
    void build(const core::CustomerCard &card);
    void warnOf(const core::CustomerCard &card);
    void fill(MessagePurpose purpose, const core::CustomerCard &card);
    MessageFacts facts(const core::CustomerCard &card);
    QString phoneFault();
    void hand(const core::NewAttempt &attempt);
    void openChat(const core::NewAttempt &attempt);
    void tell(const core::Outcome<core::Reminded> &reminded, std::optional<core::Day> next);

    const core::Id<core::Customer> m_customer;
    const core::Id<core::Attempt> m_attempt;
    const std::optional<core::Id<core::Job>> m_job;
    QString m_language;
    Label *m_warning = nullptr;
    QLineEdit *m_phone = nullptr;
    QPlainTextEdit *m_text = nullptr;
    DayEdit *m_next = nullptr;
};

/// In which language a customer is written to: theirs, else the shop's.
QString languageOf(Desk &desk, const core::Customer &customer);

/// What a customer is told when their job is ready; empty without a customer.
QString readyText(Desk &desk, const core::JobRow &job);

} // namespace ui
