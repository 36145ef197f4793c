// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/voice.h"

#include "ui/text/day_text.h"
#include "ui/text/sentences.h"

#include <QDateTime>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar isolate(0x2066);    // left-to-right isolate
constexpr QChar ownIsolate(0x2068); // isolate in the direction of what stands in it
constexpr QChar endIsolate(0x2069);
constexpr QChar rightToLeftMark(0x200f);

} // namespace

Voice::Voice(const core::Currency &currency, const core::Calendar &calendar, core::Day today)
    : m_currency(currency)
    , m_calendar(calendar)
    , m_today(today)
    , m_grouping(groupingOf(currency.code))
{}

QString Voice::isolated(const QString &text)
{
    const bool isForeign = QLocale().textDirection() == Qt::RightToLeft;
    return isForeign && !text.isEmpty() ? isolate + text + endIsolate : text;
}

QString Voice::asWritten(const QString &text)
{
    const bool isForeign = QLocale().textDirection() == Qt::RightToLeft || text.isRightToLeft();
    return isForeign && !text.isEmpty() ? ownIsolate + text + endIsolate : text;
}

QString Voice::sideBySide(QStringList facts)
{
    facts.removeAll(QString());
    const bool isRightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    const QString line = facts.join(u" · "_s);
    // What is made of isolates alone would stand from left to right.
    return isRightToLeft && !line.isEmpty() ? rightToLeftMark + line : line;
}

QString Voice::money(core::Money amount) const
{
    return isolated(moneyWithSign(amount, m_currency));
}

QString Voice::rounded(QString text) const
{
    if (m_currency.digits > 0)
        text.remove(u'.' + QString(m_currency.digits, u'0'));
    return text;
}

QString Voice::roundMoney(core::Money amount) const
{
    return rounded(money(amount));
}

QString Voice::roundAmount(core::Money amount) const
{
    return rounded(this->amount(amount));
}

QString Voice::amount(core::Money amount) const
{
    return isolated(moneyText(amount, m_currency.digits, m_grouping));
}

QString Voice::amount(const std::optional<core::Money> &known) const
{
    return known ? amount(*known) : u"–"_s;
}

QString Voice::typed(core::Money amount) const
{
    return core::plainText(amount, m_currency.digits);
}

QString Voice::day(core::Day day) const
{
    switch (day.number - m_today.number) {
    case -1:
        return tr("Yesterday");
    case 0:
        return tr("Today");
    case 1:
        return tr("Tomorrow");
    default:
        break;
    }
    const bool isThisYear = day.date().year() == m_today.date().year();
    //: Qt's date format: Fri 27 Nov
    return QLocale().toString(day.date(), isThisYear ? tr("ddd d MMM") : tr("d MMM yyyy"));
}

QString Voice::due(core::Day day) const
{
    if (day < m_today)
        return tr("%n d late", nullptr, m_today.number - day.number);
    return this->day(day);
}

QString Voice::ago(core::Day day) const
{
    if (day >= m_today)
        return tr("today");
    return tr("%n d", nullptr, m_today.number - day.number);
}

QString Voice::moment(core::Instant instant) const
{
    const QString time = isolated(m_calendar.local(instant).toString(u"HH:mm"_s));
    const core::Day at = m_calendar.dayOf(instant);
    //: a day and the time on it
    return at == m_today ? time : tr("%1 %2").arg(day(at), time);
}

QString Voice::refusal(const core::Error &error) const
{
    return Sentences::of(error, &m_currency);
}

core::Result<core::Money> Voice::readMoney(const QString &text, const QString &field) const
{
    // Where people group with dots, "1.234" means what it looks like to them.
    return QLocale().decimalPoint() == u"."_s ? certainMoneyFromText(text, m_currency.digits, field)
                                              : moneyFromText(text, m_currency.digits, field);
}

core::Result<core::Day> Voice::readDay(const QString &text) const
{
    return dayFromText(text, m_today);
}

} // namespace ui
