// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_pack.h"

#include "core/base/json_fields.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTime>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString &country)
{
    return u":/docket/packs/sample_%1.json"_s.arg(country.toLower());
}

int wholeIn(const QJsonValue &value)
{
    return int(value.toInteger());
}

int minutesIn(const QJsonValue &value)
{
    return QTime::fromString(value.toString(), u"HH:mm"_s).msecsSinceStartOfDay() / 60'000;
}

Decimal decimalIn(const QJsonValue &value)
{
    const Result<Decimal> decimal = Decimal::fromText(value.toString(), {});
    Q_ASSERT(decimal);
    return decimal ? *decimal : Decimal();
}

SampleCustomer customerIn(const QJsonValue &json)
{
    return {.name = json["name"_L1].toString(),
            .place = json["place"_L1].toString(),
            .taxNumber = json["tax_number"_L1].toString(),
            .language = json["language"_L1].toString(),
            .isPerson = json["person"_L1].toBool(),
            .paysLate = json["late"_L1].toBool(),
            .termsDays = wholeIn(json["terms"_L1]),
            .creditLimit = json["limit"_L1].toInteger(),
            .alert = json["alert"_L1].toString(),
            .tags = textsOf(json["tags"_L1])};
}

SampleWork workIn(const QJsonValue &json)
{
    SampleWork work{.key = json["key"_L1].toString(),
                    .title = json["title"_L1].toString(),
                    .line = json["line"_L1].toString(),
                    .unit = json["unit"_L1].toString(),
                    .code = json["code"_L1].toString(),
                    .price = decimalIn(json["price"_L1]),
                    .rate = decimalIn(json["rate"_L1]),
                    .quantities = {},
                    .tags = textsOf(json["tags"_L1]),
                    .leadDays = wholeIn(json["lead_days"_L1]),
                    .needsDesign = json["design"_L1].toBool(),
                    .isListed = json["listed"_L1].toBool()};
    const QJsonArray quantities = json["quantities"_L1].toArray();
    for (const QJsonValue &quantity : quantities)
        work.quantities.append(wholeIn(quantity));
    return work;
}

SampleChat chatIn(const QJsonValue &json)
{
    const QStringList fates{u"waiting"_s, u"job"_s, u"claim"_s, u"follow_up"_s, u"dismissed"_s};
    SampleChat chat{.fate = static_cast<ChatFate>(fates.indexOf(json["outcome"_L1].toString())),
                    .daysAgo = wholeIn(json["days"_L1]),
                    .minute = minutesIn(json["at"_L1]),
                    .customer = json["customer"_L1].toString(),
                    .writer = json["writer"_L1].toString(),
                    .lines = {},
                    .work = json["work"_L1].toString(),
                    .quantity = wholeIn(json["quantity"_L1]),
                    .task = json["task"_L1].toString(),
                    .dueDays = wholeIn(json["due"_L1]),
                    .reason = json["reason"_L1].toString(),
                    .isPart = json["part"_L1].toBool(),
                    .isConfirmed = json["confirmed"_L1].toBool()};
    const QJsonArray lines = json["lines"_L1].toArray();
    for (const QJsonValue &line : lines) {
        chat.lines.append({.isOurs = line["by"_L1].toString() == u"us",
                           .afterMinutes = wholeIn(line["after"_L1]),
                           .text = line["text"_L1].toString()});
    }
    return chat;
}

void readShop(SamplePack &pack, const QJsonObject &json)
{
    const QJsonValue shop = json["shop"_L1];
    pack.trade = shop["trade"_L1].toString();
    pack.name = shop["name"_L1].toString();
    pack.owner = shop["owner"_L1].toString();
    pack.address = shop["address"_L1].toString();
    pack.phone = shop["phone"_L1].toString();
    pack.taxNumber = shop["tax_number"_L1].toString();
    pack.upiId = shop["upi_id"_L1].toString();
    pack.phonePattern = json["phones"_L1].toString();
    const QJsonValue hours = json["hours"_L1];
    pack.opens = minutesIn(hours["opens"_L1]);
    pack.closes = minutesIn(hours["closes"_L1]);
    pack.closedWeekday = wholeIn(hours["closed_weekday"_L1]);
}

void readLists(SamplePack &pack, const QJsonObject &json)
{
    const QJsonArray customers = json["customers"_L1].toArray();
    for (const QJsonValue &customer : customers)
        pack.customers.append(customerIn(customer));
    const QJsonArray works = json["works"_L1].toArray();
    for (const QJsonValue &work : works)
        pack.works.append(workIn(work));
    const QJsonArray chats = json["chats"_L1].toArray();
    for (const QJsonValue &chat : chats)
        pack.chats.append(chatIn(chat));
    const QJsonArray blocks = json["blocks"_L1].toArray();
    for (const QJsonValue &block : blocks) {
        pack.blocks.append({.reason = block["reason"_L1].toString(),
                            .isSupplier = block["by"_L1].toString() == u"supplier"});
    }
    pack.design = workIn(json["design"_L1]);
    pack.notes = textsOf(json["notes"_L1]);
    pack.reprint = json["reprint"_L1].toString();
    pack.cancelledJob = textsOf(json["cancelled_job"_L1]);
    pack.cancelledBill = json["cancelled_bill"_L1].toString();
    const QJsonArray tasks = json["tasks"_L1].toArray();
    for (const QJsonValue &task : tasks)
        pack.tasks.append({task["what"_L1].toString(), task["customer"_L1].toString()});
    pack.reminders = textsOf(json["reminders"_L1]);
    const QJsonValue more = json["more_names"_L1];
    pack.moreNames = {
        textsOf(more["families"_L1]), textsOf(more["trades"_L1]), textsOf(more["places"_L1])};
}

void readCounter(SamplePack &pack, const QJsonObject &json)
{
    const QJsonValue counter = json["counter"_L1];
    pack.bouncedCheque = counter["bounced_cheque"_L1].toString();
    pack.certificate = counter["certificate"_L1].toString();
    pack.withheldRate = decimalIn(counter["withheld_rate"_L1]);
    const QJsonArray deals = counter["petty_cash"_L1].toArray();
    for (const QJsonValue &deal : deals)
        pack.pettyCash.append({deal["what"_L1].toString(), deal["amount"_L1].toInteger()});
    const QJsonArray notes = counter["notes"_L1].toArray();
    for (const QJsonValue &note : notes)
        pack.notesOfCash.append(note.toInteger());
    pack.shortReason = counter["short_reason"_L1].toString();
    pack.handovers = textsOf(counter["handovers"_L1]);
}

} // namespace

QString SampleWork::titleFor(int quantity) const
{
    return QString(title).replace(u"{n}"_s, QString::number(quantity));
}

DocumentLine SamplePack::lineFor(const SampleWork &work, int quantity, Day day) const
{
    return {.description = work.line,
            .quantity = Decimal::whole(quantity),
            .unit = work.unit,
            .price = work.price,
            .code = work.code,
            .discounts = {},
            .charges = {},
            .taxes = country.taxesOn(day, work.rate)};
}

DocumentContent SamplePack::contentFor(const SampleWork &work, int quantity, Day day) const
{
    const TotalRounding rounding = country.roundingOn(day);
    DocumentContent content;
    content.totalStep = rounding.step;
    content.stepMode = rounding.mode;
    content.lines.append(lineFor(work, quantity, day));
    if (work.needsDesign)
        content.lines.append(lineFor(design, 1, day));
    return content;
}

const SampleWork &SamplePack::workNamed(const QString &key) const
{
    const auto found = std::find_if(
        works.begin(), works.end(), [&](const SampleWork &work) { return work.key == key; });
    Q_ASSERT(found != works.end());
    return *found;
}

qsizetype SamplePack::customerNamed(const QString &wanted) const
{
    const auto found =
        std::find_if(customers.begin(), customers.end(), [&](const SampleCustomer &customer) {
            return customer.name == wanted;
        });
    Q_ASSERT(found != customers.end());
    return found - customers.begin();
}

std::optional<SamplePack> samplePackOf(const QString &country)
{
    const std::optional<Country> known = countryOf(country);
    QFile file(fileOf(country));
    if (!known || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    SamplePack pack{.country = *known};
    readShop(pack, json);
    readLists(pack, json);
    readCounter(pack, json);
    return pack;
}

QStringList sampleCountries()
{
    QStringList countries;
    for (const QString &code : countryCodes()) {
        if (QFile::exists(fileOf(code)))
            countries.append(code);
    }
    return countries;
}

} // namespace core
