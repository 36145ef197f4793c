// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/follow_up_columns.h"

#include "ui/text/labels.h"

#include <QTime>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

using core::FollowUpRow;

constexpr int secondsOfMinute = 60;

} // namespace

QString FollowUpColumns::when(const Voice &voice, const FollowUpRow &row)
{
    const QString day = voice.due(row.followUp->dueOn);
    if (!row.followUp->dueMinute || row.daysLate > 0)
        return day;
    const QTime time = QTime(0, 0).addSecs(*row.followUp->dueMinute * secondsOfMinute);
    //: a day and a time on it
    return tr("%1 %2").arg(day, Voice::isolated(time.toString(u"HH:mm"_s)));
}

QString FollowUpColumns::sentence(const Voice &voice, const FollowUpRow &row)
{
    QStringList said{row.customer, Labels::whatOf(row), row.subject, when(voice, row), row.owner};
    said.removeAll(QString());
    return said.join(u", "_s);
}

QList<Column<FollowUpRow>> FollowUpColumns::list(const Voice &voice, bool seesMoney)
{
    QList<Column<FollowUpRow>> columns{
        {.title = tr("Due"),
         .text = [&voice](const FollowUpRow &row) { return when(voice, row); },
         .tone =
             [](const FollowUpRow &row) {
                 const bool isLate = row.daysLate > 0 || row.isBroken;
                 return std::optional(isLate              ? Tone::Danger
                                      : row.daysLate == 0 ? Tone::Warn
                                                          : Tone::Plain);
             }},
        {.title = tr("Customer"),
         .text = [](const FollowUpRow &row) { return row.customer; },
         .isStrong = true},
        {.title = tr("What"), .text = [](const FollowUpRow &row) { return Labels::whatOf(row); }},
        {.title = tr("About"),
         .text = [](const FollowUpRow &row) { return Voice::isolated(row.subject); },
         .isMuted = true},
    };
    if (seesMoney) {
        columns.append({.title = tr("Owes"),
                        .text =
                            [&voice](const FollowUpRow &row) {
                                const bool owes = row.owed && row.owed->isPositive();
                                return owes ? voice.roundMoney(*row.owed) : QString();
                            },
                        .alignment = amountSide});
    }
    columns.append({.title = tr("Who"),
                    .text = [](const FollowUpRow &row) { return row.owner; },
                    .isMuted = true});
    return columns;
}

} // namespace ui
