// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/domain/country.h"
#include "core/domain/document.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// Somebody the sample shop works for.
struct SampleCustomer
{
    QString name;
    QString place;
    QString taxNumber;
    QString language;
    bool isPerson = false;
    bool paysLate = false;
    int termsDays = 0;
    qint64 creditLimit = 0; ///< in whole units; none: no limit
    QString alert;
    QStringList tags; ///< which works they order
};

/// Something the sample shop makes.
struct SampleWork
{
    QString key;
    QString title; ///< of a job; "{n}" is the quantity
    QString line;  ///< on an invoice
    QString unit;
    QString code;
    Decimal price; ///< a piece, without tax
    Decimal rate;
    QList<int> quantities;
    QStringList tags;
    int leadDays = 0;
    bool needsDesign = false;
    bool isListed = false; ///< stands in the catalogue

    QString titleFor(int quantity) const;
};

enum class ChatFate { Waiting, Job, Claim, FollowUp, Dismissed };

/// One message of a sample chat.
struct SampleLine
{
    bool isOurs = false;
    int afterMinutes = 0; ///< after the chat began
    QString text;         ///< "{amount}", "{number}" and "{reference}" stand for an open bill's
};

struct SampleChat
{
    ChatFate fate = ChatFate::Waiting;
    int daysAgo = 0;
    int minute = 0; ///< after midnight
    QString customer;
    QString writer; ///< as the phone names somebody whom the shop does not know
    QList<SampleLine> lines;
    QString work; ///< of a job
    int quantity = 0;
    QString task; ///< of a follow-up
    int dueDays = 0;
    QString reason;           ///< of a dismissal
    bool isPart = false;      ///< claims a part of the bill
    bool isConfirmed = false; ///< the money was seen
};

struct SampleTask
{
    QString what;
    QString customer;
};

/// Something small that is paid out of the drawer.
struct SampleDeal
{
    QString what;
    qint64 amount = 0; ///< in whole units
};

struct SampleBlock
{
    QString reason;
    bool isSupplier = false; ///< otherwise the customer is waited for
};

/// Names to put together where more customers are wanted than the pack lists.
struct SampleNames
{
    QStringList families;
    QStringList trades;
    QStringList places;
};

/// All that a sample shop of one country is made of: its people, its work, what they write.
struct SamplePack
{
    Country country;
    QString trade;
    QString name;
    QString owner;
    QString address;
    QString phone;
    QString taxNumber;
    QString upiId;
    QString phonePattern; ///< of numbers that nobody has; "#" is any digit
    int opens = 0;        ///< minutes after midnight
    int closes = 0;
    int closedWeekday = 0; ///< 1 is Monday; 0: open every day
    QList<SampleCustomer> customers;
    QList<SampleWork> works;
    SampleWork design; ///< a line beside some works
    QStringList notes;
    QList<SampleBlock> blocks;
    QString reprint; ///< the title of a job without a price
    QStringList cancelledJob;
    QString cancelledBill;
    QString bouncedCheque;
    QString certificate; ///< of tax that a firm kept back
    Decimal withheldRate;
    QList<SampleDeal> pettyCash;
    QList<qint64> notesOfCash; ///< what they are worth in whole units, largest first
    QString shortReason;       ///< why the drawer held too little
    QStringList handovers;
    QList<SampleTask> tasks;
    QStringList reminders; ///< "{amount}" is what they owe
    QList<SampleChat> chats;
    SampleNames moreNames;

    /// An invoice line for so many of a work, with the country's tax of that day.
    DocumentLine lineFor(const SampleWork &work, int quantity, Day day) const;
    /// What is charged for so many of a work, rounded as the country does on that day.
    DocumentContent contentFor(const SampleWork &work, int quantity, Day day) const;
    const SampleWork &workNamed(const QString &key) const;
    qsizetype customerNamed(const QString &wanted) const;
};

/// Nothing for a country there is no pack for.
///
/// Source: resources/packs/sample_*.json.
std::optional<SamplePack> samplePackOf(const QString &country);
/// The countries there is a pack for, sorted.
QStringList sampleCountries();

} // namespace core
