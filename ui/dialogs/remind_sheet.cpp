// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/remind_sheet.h"

#include "core/base/phone.h"
#include "core/chat/click_link.h"
#include "ui/widgets/label.h"
#include "ui/widgets/typed_edits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfReminder = 7;
constexpr int daysToNext = 3;

core::CustomerCard cardOf(Desk &desk, core::Id<core::Customer> customer)
{
    const auto card = desk.shop().customers.card(desk.by(), customer);
    if (card)
        return *card;
    desk.refuse(card.error());
    return {};
}

} // namespace

QString languageOf(Desk &desk, const core::Customer &customer)
{
    return customer.language.isEmpty() ? desk.shop().file->facts().country.language
                                       : customer.language;
}

QString readyText(Desk &desk, const core::JobRow &job)
{
    if (!job.customerId)
        return {};
    const core::CustomerCard card = cardOf(desk, *job.customerId);
    MessageFacts facts{.name = card.customer->name,
                       .shop = desk.shop().file->facts().name,
                       .job = job.number + u", "_s + job.title};
    if (job.due && job.due->isPositive())
        facts.amount = desk.voice().roundMoney(*job.due);
    return messageText(MessagePurpose::JobReady, languageOf(desk, card.customer.value), facts);
}

RemindSheet::RemindSheet(Desk &desk, core::Id<core::Customer> customer, QWidget *parent)
    : Sheet(desk, tr("Remind"), tr("Open WhatsApp"), parent)
    , m_customer(customer)
    , m_attempt(desk.shop().file->ids().make<core::Attempt>())
{
    const core::CustomerCard card = cardOf(desk, customer);
    build(card);
    fill(MessagePurpose::Reminder, card);
    m_next->setDay(voice().today().plus(daysToNext));
}

RemindSheet::RemindSheet(Desk &desk,
                         core::Id<core::Customer> customer,
                         const QString &text,
                         std::optional<core::Id<core::Job>> job,
                         QWidget *parent)
    : Sheet(desk, tr("Write on WhatsApp"), tr("Open WhatsApp"), parent)
    , m_customer(customer)
    , m_attempt(desk.shop().file->ids().make<core::Attempt>())
    , m_job(job)
{
    const core::CustomerCard card = cardOf(desk, customer);
    build(card);
    if (text.isEmpty())
        fill(MessagePurpose::Greeting, card);
    else
        m_text->setPlainText(text);
}

void RemindSheet::build(const core::CustomerCard &card)
{
    m_language = languageOf(desk(), card.customer.value);
    m_warning = (new Label)->wrapped();
    m_warning->setTone(Tone::Warn);
    form().addWide(new Label(card.customer->name, TypeRole::Strong));
    form().addWide(m_warning);
    m_phone = form().addField(tr("&Phone"), new QLineEdit, "phone");
    form().setCheck("phone", [this]() { return phoneFault(); });
    for (const core::Stored<core::ContactPoint> &contact : card.contacts) {
        if (contact->kind == core::ContactKind::Phone && m_phone->text().isEmpty())
            m_phone->setText(contact->canonical);
    }
    m_text = form().addField(tr("&Message"), new QPlainTextEdit, "text");
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(linesOfReminder * m_text->fontMetrics().lineSpacing());
    auto *next = new DayEdit(voice());
    m_next = form().addField(tr("&Look again"), next, next->understood(), "next_on");
    form().setCheck("next_on", [this]() { return m_next->fault(); });
    warnOf(card);
    answerEnter();
}

void RemindSheet::warnOf(const core::CustomerCard &card)
{
    QStringList warnings;
    const bool phoneIsOut = std::any_of(card.contacts.begin(),
                                        card.contacts.end(),
                                        [](const auto &contact) { return contact->optOut; });
    if (card.customer->optOut || phoneIsOut)
        warnings.append(tr("They asked not to be written to."));
    const auto told = desk().shop().followUps.lastToldOf(desk().by(), {m_customer});
    if (told && told->contains(m_customer)) {
        const std::optional<core::Day> day = told->value(m_customer).toldOn;
        if (day && voice().today() < day->plus(core::politeDays))
            warnings.append(tr("They were last reminded: %1. Give them some days, or go on.")
                                .arg(voice().day(*day)));
    }
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

MessageFacts RemindSheet::facts(const core::CustomerCard &card)
{
    MessageFacts facts{.name = card.customer->name, .shop = desk().shop().file->facts().name};
    if (card.owed)
        facts.amount = voice().roundMoney(*card.owed);
    const auto open = desk().shop().payments.openItems(desk().by(), m_customer);
    if (open && !open->isEmpty()) {
        facts.invoice = open->first().number;
        facts.date = QLocale(m_language).toString(open->first().dated.date(), u"d MMM yyyy"_s);
    }
    return facts;
}

void RemindSheet::fill(MessagePurpose purpose, const core::CustomerCard &card)
{
    m_text->setPlainText(messageText(purpose, m_language, facts(card)));
    m_text->moveCursor(QTextCursor::End);
}

QString RemindSheet::phoneFault()
{
    if (m_phone->text().trimmed().isEmpty())
        return tr("Type the phone number to write to.");
    const auto phone =
        core::phoneFromText(m_phone->text(), desk().shop().file->facts().country.phoneRegion);
    return phone ? QString() : voice().refusal(phone.error());
}

void RemindSheet::save()
{
    const auto phone =
        core::phoneFromText(m_phone->text(), desk().shop().file->facts().country.phoneRegion);
    const auto next = m_next->day();
    if (!phone || !next)
        return;
    core::NewAttempt attempt;
    attempt.customer = m_customer;
    attempt.address = phone->canonical;
    attempt.text = m_text->toPlainText();
    attempt.language = m_language;
    attempt.nextOn = *next;
    attempt.job = m_job;
    hand(attempt);
}

void RemindSheet::hand(const core::NewAttempt &attempt)
{
    setBusy(true);
    desk()
        .run([by = desk().by(), id = m_attempt, attempt](core::Shop &shop) {
            return shop.followUps.remind(by, id, attempt);
        })
        .then(this, [this, attempt](const core::Outcome<core::Reminded> &reminded) {
            if (!finish(reminded))
                return;
            tell(reminded, attempt.nextOn);
            openChat(attempt);
        });
}

void RemindSheet::openChat(const core::NewAttempt &attempt)
{
    auto link = core::clickLink(attempt.address, attempt.text);
    if (!link && link.error().kind == core::ErrorKind::LinkTooLong) {
        QGuiApplication::clipboard()->setText(attempt.text);
        desk().say(tr("The message is too long for a link. It is copied: paste it in WhatsApp."),
                   Tone::Warn);
        link = core::clickLink(attempt.address, {});
    }
    if (link)
        desk().openLink(*link);
    else
        desk().refuse(link.error());
}

void RemindSheet::tell(const core::Outcome<core::Reminded> &reminded, std::optional<core::Day> next)
{
    desk().did(next ? tr("Handed to WhatsApp; look again: %1").arg(voice().day(*next))
                    : tr("Handed to WhatsApp"),
               reminded.unit);
}

} // namespace ui
