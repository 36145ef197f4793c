// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/day_bars.h"

#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barsHeight = 56;
constexpr int leastBar = 2; // a day without money still shows that it was there

/// Names of days in other scripts are taller than the font itself says.
int nameHeight(const QFontMetrics &font)
{
    return font.height() + space::m;
}

} // namespace

DayBars::DayBars(const Voice &voice, QWidget *parent) : QWidget(parent), m_voice(voice)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayBars::show(const QList<core::DayTotal> &days)
{
    m_days = days;
    QStringList figures;
    for (const core::DayTotal &day : days)
        figures.append(tr("%1 %2", "a day, what came in on it")
                           .arg(m_voice.day(day.day), m_voice.roundMoney(day.total)));
    setAccessibleName(tr("Taken on the last days: %1").arg(QLocale().createSeparatedList(figures)));
    setToolTip(figures.join(u'\n'));
    update();
}

QSize DayBars::sizeHint() const
{
    return {size::panel / 2, barsHeight + space::xs + nameHeight(fontMetrics())};
}

QSize DayBars::minimumSizeHint() const
{
    return {size::sideBar, sizeHint().height()};
}

void DayBars::paintEvent(QPaintEvent *)
{
    if (m_days.isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const Tokens &tokens = themeOf(this).tokens();
    qint64 most = 1;
    for (const core::DayTotal &day : std::as_const(m_days))
        most = std::max(most, day.total.minor());
    const int count = int(m_days.size());
    const int step = width() / count;
    for (int i = 0; i < count; ++i) {
        const qint64 share = std::max<qint64>(0, m_days[i].total.minor());
        // In floating point, because an amount times a height may not fit into 64 bits.
        const int tall = std::max(leastBar, int(double(share) / double(most) * barsHeight));
        const QRect bar(i * step + space::xs, barsHeight - tall, step - space::s, tall);
        const bool isLast = i == count - 1;
        painter.fillRect(bar, isLast ? tokens.accent : tokens.lineStrong);
        painter.setPen(isLast ? tokens.text : tokens.muted);
        painter.drawText(QRect(i * step, barsHeight + space::xs, step, nameHeight(fontMetrics())),
                         Qt::AlignCenter | Qt::TextSingleLine,
                         QLocale().toString(m_days[i].day.date(), u"ddd"_s));
    }
}

} // namespace ui
