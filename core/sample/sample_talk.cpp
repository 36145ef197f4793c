// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_talk.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int claimedPercent = 40;
// Until a chat is pasted, and until somebody has decided.
constexpr int minutesToPaste = 4;
constexpr int minutesToDecide = 9;
constexpr int minutesToConfirm = 45;
constexpr int claimableFrom = 6; // days after the bill

struct Promised
{
    int daysAgo;
    int dueDays; ///< from now; below zero: it was not kept
    bool isPart;
};
constexpr std::array promises{
    Promised{14, -9, false}, Promised{8, -3, true}, Promised{4, 0, false}, Promised{1, 3, true}};

struct Reminder
{
    int daysAgo;
    std::optional<int> nextDays;
};
constexpr std::array reminders{Reminder{6, -2},
                               Reminder{5, 0},
                               Reminder{2, 4},
                               Reminder{1, {}},
                               Reminder{9, {}},
                               Reminder{12, {}},
                               Reminder{20, {}},
                               Reminder{0, {}}};
// Who was due that long ago has heard of it.
constexpr int remindedFrom = 14;
constexpr std::array taskDays{-1, 0, 0, 2};

} // namespace

void SampleTalk::plan()
{
    planChats();
    planDebtors();
    planTasks();
}

// ---------------------------------------------------------------- chats

void SampleTalk::planChats()
{
    for (const SampleChat &chat : m_scene.pack.chats) {
        Told told{.chat = &chat, .bill = billFor(chat), .reference = m_scene.digitsDrawn(12)};
        if (told.bill) {
            const Money all = m_scene.payableOf(m_scene.plan.bills[*told.bill]);
            const bool isPart = chat.isPart || chat.isConfirmed;
            told.amount = isPart ? m_scene.roughly(all, claimedPercent) : all;
        }
        m_told.push_back(told);
        const size_t number = m_told.size() - 1;
        const int said = chat.minute + chat.lines.last().afterMinutes;
        const DiaryTime time{m_scene.hours.before(chat.daysAgo),
                             m_scene.hours.minuteOf(said + minutesToPaste)};
        m_scene.diary.add(time, [this, number]() { return paste(number); });
        if (chat.fate != ChatFate::Waiting)
            planDecision(number, {time.day, time.minute + minutesToDecide});
    }
}

void SampleTalk::planDecision(size_t number, DiaryTime time)
{
    m_scene.diary.add(time, [this, number]() { return decide(number); });
    if (m_told[number].chat->isConfirmed) {
        m_scene.diary.add({time.day, time.minute + minutesToConfirm},
                          [this, number]() { return confirm(m_told[number]); });
    }
}

/// The bill that a claim is about: open, some days old, and of somebody else than the last one.
std::optional<size_t> SampleTalk::billFor(const SampleChat &chat)
{
    if (chat.fate != ChatFate::Claim)
        return std::nullopt;
    const BillFate wanted = chat.isConfirmed ? BillFate::Claimed : BillFate::Unpaid;
    for (size_t i = 0; i < m_scene.plan.bills.size(); ++i) {
        const PlannedBill &bill = m_scene.plan.bills[i];
        const bool isTaken = std::any_of(m_told.begin(), m_told.end(), [&](const Told &told) {
            return told.bill && m_scene.plan.bills[*told.bill].customer == bill.customer;
        });
        if (bill.fate == wanted && !isTaken
            && bill.dated <= m_scene.hours.today().plus(-claimableFrom))
            return i;
    }
    return std::nullopt;
}

QString SampleTalk::filled(const Told &told, const QString &text) const
{
    QString filled = text;
    filled.replace(u"{amount}"_s, m_scene.typed(told.amount));
    filled.replace(u"{reference}"_s, told.reference);
    if (told.bill && filled.contains(u"{number}"_s)) {
        const auto card = m_scene.shop.documents.card(m_scene.owner, m_scene.papers[*told.bill]);
        filled.replace(u"{number}"_s, card ? card->paper.number : QString());
    }
    return filled;
}

Result<Done> SampleTalk::paste(size_t number)
{
    Told &told = m_told[number];
    const SampleChat &chat = *told.chat;
    const ShopHours &hours = m_scene.hours;
    Paste paste;
    QString writer = chat.writer;
    if (told.bill || !chat.customer.isEmpty()) {
        const size_t customer = told.bill ? m_scene.plan.bills[*told.bill].customer
                                          : size_t(m_scene.pack.customerNamed(chat.customer));
        paste.customer = m_scene.customers[customer];
        writer = m_scene.person(customer).name;
    }
    const Day day = hours.before(chat.daysAgo);
    QStringList lines;
    for (const SampleLine &line : chat.lines) {
        const Instant said = hours.at(day, hours.minuteOf(chat.minute + line.afterMinutes));
        lines.append(
            u"[%1] %2: %3"_s.arg(hours.calendar().local(said).toString(u"HH:mm, dd/MM/yyyy"_s),
                                 line.isOurs ? m_scene.shop.file->facts().name : writer,
                                 filled(told, line.text)));
    }
    paste.text = lines.join(u'\n');
    told.id = m_scene.newId<Chat>();
    return doneOf(m_scene.shop.inbox.pasted(m_scene.owner, told.id, paste));
}

Result<Done> SampleTalk::decide(size_t number)
{
    Told &told = m_told[number];
    Inbox &inbox = m_scene.shop.inbox;
    switch (told.chat->fate) {
    case ChatFate::Waiting:
        break;
    case ChatFate::Job:
        return makeJob(told);
    case ChatFate::Claim:
        return claim(told);
    case ChatFate::FollowUp: {
        NewFollowUp wanted;
        wanted.what = told.chat->task;
        wanted.dueOn = m_scene.hours.today().plus(told.chat->dueDays);
        return doneOf(
            inbox.makeFollowUp(m_scene.owner, told.id, m_scene.newId<FollowUp>(), wanted));
    }
    case ChatFate::Dismissed:
        return doneOf(inbox.dismiss(m_scene.owner, told.id, told.chat->reason));
    }
    return Done{};
}

Result<Done> SampleTalk::claim(Told &told)
{
    told.claim = m_scene.newId<Claim>();
    NewClaim wanted;
    wanted.amount = told.amount;
    wanted.reference = told.reference;
    return doneOf(m_scene.shop.inbox.makeClaim(m_scene.owner, told.id, told.claim, wanted));
}

Result<Done> SampleTalk::confirm(const Told &told)
{
    Result<TakePayment> payment = m_scene.shop.claims.paymentOf(m_scene.owner, told.claim);
    if (!payment)
        return payment.error();
    payment->splits = QList<Split>{{m_scene.papers[*told.bill].row(), told.amount}};
    return doneOf(
        m_scene.shop.claims.confirm(m_scene.owner, told.claim, m_scene.newId<Receipt>(), *payment));
}

Result<Done> SampleTalk::makeJob(const Told &told)
{
    const auto planned = std::find_if(m_scene.plan.jobs.begin(),
                                      m_scene.plan.jobs.end(),
                                      [&](const auto &job) { return job.chat == told.chat; });
    const auto id = m_scene.newId<Job>();
    m_scene.jobs[size_t(planned - m_scene.plan.jobs.begin())] = id;
    return doneOf(m_scene.shop.inbox.makeJob(m_scene.owner, told.id, id, m_scene.jobOf(*planned)));
}

// ---------------------------------------------------------------- debtors and tasks

void SampleTalk::planDebtors()
{
    for (const PlannedBill &bill : m_scene.plan.bills) {
        const Day due = bill.dated.plus(m_scene.person(bill.customer).termsDays);
        const bool isOverdue = due < m_scene.hours.today().plus(-remindedFrom);
        const bool isKnown =
            std::find(m_debtors.begin(), m_debtors.end(), bill.customer) != m_debtors.end();
        if (bill.isOpen() && isOverdue && !isKnown)
            m_debtors.push_back(bill.customer);
    }
    m_scene.draw.shuffle(m_debtors);
    size_t next = 0;
    const auto debtor = [&]() { return m_debtors[next++ % m_debtors.size()]; };
    for (const Promised &promised : promises)
        planPromise(debtor(), promised.daysAgo, promised.dueDays, promised.isPart);
    for (const Reminder &reminder : reminders)
        planReminder(debtor(), reminder.daysAgo, reminder.nextDays);
}

void SampleTalk::planPromise(size_t customer, int daysAgo, int dueDays, bool isPart)
{
    const Day promised = m_scene.hours.today().plus(dueDays);
    Pace pace(m_scene.hours, m_scene.draw);
    m_scene.diary.add(
        pace.on(m_scene.hours.before(daysAgo)),
        [this, customer, promised, isPart]() -> Result<Done> {
            NewPromise wanted{
                .customer = m_scene.customers[customer], .promisedOn = promised, .amount = {}};
            const auto card = m_scene.shop.customers.card(m_scene.owner, wanted.customer);
            if (isPart && card && card->owed)
                wanted.amount = m_scene.roughly(*card->owed, claimedPercent);
            return doneOf(
                m_scene.shop.followUps.promise(m_scene.owner, m_scene.newId<Promise>(), wanted));
        });
}

void SampleTalk::planReminder(size_t customer, int daysAgo, std::optional<int> nextDays)
{
    Pace pace(m_scene.hours, m_scene.draw);
    m_scene.diary.add(
        pace.on(m_scene.hours.before(daysAgo)), [this, customer, nextDays]() -> Result<Done> {
            const auto card =
                m_scene.shop.customers.card(m_scene.owner, m_scene.customers[customer]);
            if (!card)
                return card.error();
            NewAttempt attempt;
            attempt.customer = m_scene.customers[customer];
            attempt.address =
                card->contacts.isEmpty() ? QString() : card->contacts.first()->canonical;
            attempt.text = QString(m_scene.draw.oneOf(m_scene.pack.reminders))
                               .replace(u"{amount}"_s, m_scene.typed(card->owed.value_or(Money())));
            if (nextDays)
                attempt.nextOn = m_scene.hours.today().plus(*nextDays);
            return doneOf(
                m_scene.shop.followUps.remind(m_scene.owner, m_scene.newId<Attempt>(), attempt));
        });
}

void SampleTalk::planTasks()
{
    for (size_t i = 0; i < taskDays.size(); ++i) {
        const SampleTask &task = m_scene.pack.tasks[qsizetype(i) % m_scene.pack.tasks.size()];
        const auto customer = size_t(m_scene.pack.customerNamed(task.customer));
        Pace pace(m_scene.hours, m_scene.draw);
        const Day due = m_scene.hours.today().plus(taskDays[i]);
        m_scene.diary.add(pace.on(m_scene.hours.before(3)), [this, customer, &task, due]() {
            const NewFollowUp wanted{.customer = m_scene.customers[customer],
                                     .about = FollowUpAbout::Customer,
                                     .subject = {},
                                     .what = task.what,
                                     .dueOn = due,
                                     .dueMinute = {},
                                     .owner = m_scene.owner.actor};
            return doneOf(
                m_scene.shop.followUps.add(m_scene.owner, m_scene.newId<FollowUp>(), wanted));
        });
    }
}

} // namespace core
