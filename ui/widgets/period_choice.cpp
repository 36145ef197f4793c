// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/period_choice.h"

#include <QLocale>

namespace ui {

namespace {

constexpr int daysOfWeek = 7;

Span monthOf(QDate date)
{
    const core::Day first = core::Day::of(date.year(), date.month(), 1);
    return {.from = first, .to = first.plus(date.daysInMonth() - 1)};
}

} // namespace

PeriodChoice::PeriodChoice(const QString &name, const QList<Period> &periods, QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(name);
    setObjectName(QStringLiteral("period"));
    for (const Period period : periods)
        addItem(words(period), int(period));
    connect(this, &QComboBox::currentIndexChanged, this, &PeriodChoice::periodChanged);
}

Period PeriodChoice::period() const
{
    return Period(currentData().toInt());
}

void PeriodChoice::setPeriod(Period period)
{
    setCurrentIndex(findData(int(period)));
}

Span PeriodChoice::span(core::Day today, core::Day yearStart) const
{
    const QDate date = today.date();
    switch (period()) {
    case Period::Today:
        return {.from = today, .to = today};
    case Period::Yesterday:
        return {.from = today.plus(-1), .to = today.plus(-1)};
    case Period::ThisWeek: {
        const int first = int(QLocale().firstDayOfWeek());
        const int gone = (date.dayOfWeek() - first + daysOfWeek) % daysOfWeek;
        return {.from = today.plus(-gone), .to = today.plus(daysOfWeek - 1 - gone)};
    }
    case Period::ThisMonth:
        return monthOf(date);
    case Period::LastMonth:
        return monthOf(date.addMonths(-1));
    case Period::ThisYear:
        return {.from = yearStart, .to = core::Day::of(yearStart.date().addYears(1)).plus(-1)};
    case Period::All:
    case Period::Typed:
        return {.from = core::Day::earliest(), .to = core::Day::latest()};
    }
    Q_UNREACHABLE();
}

QString PeriodChoice::words(Period period)
{
    switch (period) {
    case Period::Today:
        return tr("Today");
    case Period::Yesterday:
        return tr("Yesterday");
    case Period::ThisWeek:
        return tr("This week");
    case Period::ThisMonth:
        return tr("This month");
    case Period::LastMonth:
        return tr("Last month");
    case Period::ThisYear:
        return tr("This year");
    case Period::All:
        return tr("All days");
    case Period::Typed:
        return tr("From … to …");
    }
    Q_UNREACHABLE();
}

} // namespace ui
