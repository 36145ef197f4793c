// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/follow_up_sheet.h"

#include "ui/dialogs/person_choice.h"
#include "ui/widgets/customer_field.h"
#include "ui/widgets/typed_edits.h"

#include <QTime>

namespace ui {

using namespace Qt::StringLiterals;

FollowUpSheet::FollowUpSheet(Desk &desk, const Subject &about, QWidget *parent)
    : Sheet(desk, tr("New follow-up"), tr("Save"), parent)
    , m_about(about)
    , m_id(desk.shop().file->ids().make<core::FollowUp>())
{
    m_what = form().addField(tr("&What"), new QLineEdit, "what");
    form().setCheck("what", [this]() {
        return m_what->text().trimmed().isEmpty() ? tr("Say what is to be done.") : QString();
    });
    auto *day = new DayEdit(voice());
    m_day = form().addField(tr("&Day"), day, day->understood(), "due");
    m_day->setDay(voice().today().plus(1));
    form().setCheck("due", [this]() { return whenFault(); });
    m_time = form().addField(tr("&Time"), new QLineEdit, "due_minute");
    //: an example of a time of day, as it may be typed
    m_time->setPlaceholderText(tr("10:30, may stay empty"));
    form().setCheck("due_minute", [this]() {
        const auto read = minute();
        return read ? QString() : tr("Type a time such as 10:30.");
    });
    m_customer = form().addField(tr("&Customer"),
                                 new CustomerField(desk, CustomerField::Unknown::Refused, this),
                                 "customer");
    form().setCheck("customer", [this]() {
        return m_customer->text().trimmed().isEmpty() ? QString() : m_customer->fault();
    });
    addPeople();
    presetCustomer();
    m_what->setFocus();
}

void FollowUpSheet::addPeople()
{
    m_owner = form().addField(tr("W&ho"), new PersonChoice(tr("Nobody in particular")), "owner");
    m_owner->show(desk(), desk().by().actor);
}

void FollowUpSheet::presetCustomer()
{
    if (m_about.customer)
        return m_customer->setCustomer(*m_about.customer);
    if (!m_about.job)
        return;
    const auto job = desk().shop().jobs.card(desk().by(), *m_about.job);
    if (job && job->job->customer)
        m_customer->setCustomer(*job->job->customer);
}

QString FollowUpSheet::whenFault() const
{
    return m_day->text().trimmed().isEmpty() ? tr("Type a day.") : m_day->fault();
}

core::Result<std::optional<int>> FollowUpSheet::minute() const
{
    const QString typed = m_time->text().trimmed().replace(u'.', u':');
    if (typed.isEmpty())
        return std::optional<int>();
    const QTime time = QTime::fromString(typed.contains(u':') ? typed : typed + u":00"_s, u"H:m"_s);
    if (!time.isValid())
        return core::Error{
            .kind = core::ErrorKind::NumberOutOfRange, .subject = u"due_minute"_s, .given = typed};
    constexpr int minutesOfHour = 60;
    return std::optional(time.hour() * minutesOfHour + time.minute());
}

core::NewFollowUp FollowUpSheet::wanted() const
{
    const auto day = m_day->day();
    const auto minute = this->minute();
    core::NewFollowUp wanted;
    wanted.what = m_what->text();
    wanted.customer = m_customer->customer();
    wanted.dueOn = day ? day->value_or(voice().today()) : voice().today();
    wanted.dueMinute = minute ? *minute : std::nullopt;
    wanted.owner = m_owner->person();
    if (m_about.chat) {
        wanted.about = core::FollowUpAbout::Chat;
        wanted.subject = m_about.chat->row();
    } else if (m_about.job) {
        wanted.about = core::FollowUpAbout::Job;
        wanted.subject = m_about.job->row();
    } else if (m_about.paper) {
        wanted.about = core::FollowUpAbout::Document;
        wanted.subject = *m_about.paper;
    } else if (wanted.customer) {
        wanted.about = core::FollowUpAbout::Customer;
    }
    return wanted;
}

void FollowUpSheet::save()
{
    setBusy(true);
    desk()
        .run([by = desk().by(), id = m_id, chat = m_about.chat, wanted = wanted()](
                 core::Shop &shop) {
            return chat ? shop.inbox.makeFollowUp(by, *chat, id, wanted)
                        : shop.followUps.add(by, id, wanted);
        })
        .then(this, [this](const core::Outcome<core::FollowUpRow> &added) {
            if (finish(added))
                desk().did(tr("To do: %1").arg(voice().day(added->followUp->dueOn)), added.unit);
        });
}

LaterSheet::LaterSheet(Desk &desk, const core::FollowUpRow &row, QWidget *parent)
    : Sheet(desk, tr("Later"), tr("Put off"), parent)
    , m_row(row)
{
    auto *day = new DayEdit(voice());
    m_day = form().addField(tr("&Day"), day, day->understood(), "due");
    form().setCheck("due", [this]() {
        return m_day->text().trimmed().isEmpty() ? tr("Type a day.") : m_day->fault();
    });
    answerEnter();
    m_day->setFocus();
}

void LaterSheet::save()
{
    const auto day = m_day->day();
    if (!day || !*day)
        return;
    setBusy(true);
    desk()
        .run([by = desk().by(), row = m_row, day = **day](core::Shop &shop) {
            return shop.followUps.moveTo(by, row.followUp.id, day, row.followUp->dueMinute);
        })
        .then(this, [this](const core::Outcome<core::FollowUpRow> &moved) {
            if (finish(moved))
                desk().did(tr("Put off: %1").arg(voice().day(moved->followUp->dueOn)), moved.unit);
        });
}

} // namespace ui
