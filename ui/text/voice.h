// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/domain/currency.h"
#include "ui/text/money_text.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace ui {

/// How a shop's window says amounts, days and refusals, and understands typed ones: its currency
/// and calendar, in the language of whoever looks.
class Voice
{
    Q_DECLARE_TR_FUNCTIONS(Voice)

public:
    Voice(const core::Currency &currency, const core::Calendar &calendar, core::Day today);

    core::Day today() const { return m_today; }
    const core::Currency &currency() const { return m_currency; }

    /// "₹1,200.00": where an amount stands alone.
    QString money(core::Money amount) const;
    /// "₹1,200": without decimals where they are zero; for cards and chips.
    QString roundMoney(core::Money amount) const;
    /// "1,200.00": in columns, whose head names the currency; a dash for nothing known.
    QString amount(core::Money amount) const;
    QString amount(const std::optional<core::Money> &known) const;
    /// "1,200", "1,200.50": where a row has many of them, and few have a part of a unit.
    QString roundAmount(core::Money amount) const;
    /// "1200.00", as a field is filled with it: what can be typed over without commas in the way.
    QString typed(core::Money amount) const;

    /// "Today", "Tomorrow", "Fri 27 Nov"; the year only where it is another.
    QString day(core::Day day) const;
    /// "2 d late", "Today", "Fri 27 Nov": of something promised or due on that day.
    QString due(core::Day day) const;
    /// "3 d": how long ago, shortly.
    QString ago(core::Day day) const;
    /// "11:02" of today, else the day before it.
    QString moment(core::Instant instant) const;

    QString refusal(const core::Error &error) const;

    /// Refuse as moneyFromText and dayFromText; an amount also where it could mean two things.
    core::Result<core::Money> readMoney(const QString &text, const QString &field) const;
    core::Result<core::Day> readDay(const QString &text) const;

    /// Figures, codes and phone numbers keep their own direction inside right-to-left text.
    static QString isolated(const QString &text);
    /// Names and titles keep the direction of their own letters wherever they stand in a sentence.
    static QString asWritten(const QString &text);
    /// Facts side by side with a dot between them, in the window's direction; empty ones are left
    /// out.
    static QString sideBySide(QStringList facts);

private:
    /// Without a part of a unit that is nothing.
    QString rounded(QString text) const;

    core::Currency m_currency;
    core::Calendar m_calendar;
    core::Day m_today;
    Grouping m_grouping;
};

} // namespace ui
