// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/message_texts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject &messagePack()
{
    static const QJsonObject messages = [] {
        QFile file(u":/docket/packs/messages.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the messages are not built in");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return messages;
}

QString templateName(MessagePurpose purpose, const MessageFacts &facts)
{
    switch (purpose) {
    case MessagePurpose::Reminder:
        return facts.invoice.isEmpty() ? u"reminder_without_invoice"_s : u"reminder"_s;
    case MessagePurpose::JobReady:
        return facts.amount.isEmpty() ? u"job_ready"_s : u"job_ready_to_pay"_s;
    case MessagePurpose::Greeting:
        return u"greeting"_s;
    }
    Q_UNREACHABLE();
}

QString factNamed(const QString &name, const MessageFacts &facts)
{
    if (name == "name"_L1)
        return facts.name;
    if (name == "shop"_L1)
        return facts.shop;
    if (name == "amount"_L1)
        return facts.amount;
    if (name == "invoice"_L1)
        return facts.invoice;
    if (name == "date"_L1)
        return facts.date;
    return facts.job;
}

} // namespace

QString messageText(MessagePurpose purpose, const QString &language, const MessageFacts &facts)
{
    const QJsonObject wordings = messagePack().value(templateName(purpose, facts)).toObject();
    const QString text = wordings.value(language).toString(wordings.value("en"_L1).toString());
    // In one pass: a customer's name that looks like a field stays a name.
    static const QRegularExpression field(u"\\{(name|shop|amount|invoice|date|job)\\}"_s);
    QString filled;
    qsizetype done = 0;
    for (auto fields = field.globalMatch(text); fields.hasNext();) {
        const QRegularExpressionMatch match = fields.next();
        filled += text.mid(done, match.capturedStart() - done);
        filled += factNamed(match.captured(1), facts);
        done = match.capturedEnd();
    }
    return filled + text.mid(done);
}

} // namespace ui
