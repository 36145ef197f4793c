// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/standing_text.h"

namespace ui {

QString StandingText::brief(const core::Standing &standing, const Voice &voice)
{
    const core::Money toPay = standing.toPay();
    if (toPay.isPositive())
        return tr("to pay %1").arg(voice.roundMoney(toPay));
    return toPay.isZero() ? QString() : tr("%1 advance left").arg(voice.roundMoney(toPay.abs()));
}

QString StandingText::whole(const core::Standing &standing, const Voice &voice)
{
    return standing.toPay().isZero() ? tr("nothing to pay") : brief(standing, voice);
}

QStringList StandingText::warnings(const core::CustomerCard &card, const Voice &voice)
{
    QStringList lines;
    if (const std::optional<core::Money> over = card.overLimit()) {
        lines.append(tr("Owes %1 more than the limit of %2.")
                         .arg(voice.roundMoney(*over), voice.roundMoney(*card.terms->creditLimit)));
    }
    if (card.customer->optOut)
        lines.append(tr("Does not want to be written to."));
    if (!card.customer->alert.isEmpty())
        lines.append(card.customer->alert);
    return lines;
}

QString StandingText::about(const core::CustomerCard &card, const Voice &voice)
{
    const auto standing = core::standingOf(card);
    QStringList lines = warnings(card, voice);
    lines.prepend(standing ? parts(*standing, voice) : QString());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString StandingText::parts(const core::Standing &standing, const Voice &voice)
{
    QStringList owed;
    if (!standing.owed.isZero())
        owed.append(tr("%1 by invoice").arg(voice.roundMoney(standing.owed)));
    if (!standing.unbilled.isZero())
        owed.append(tr("%1 for jobs without invoice").arg(voice.roundMoney(standing.unbilled)));
    if (standing.advance.isZero())
        return owed.size() > 1 ? owed.join(tr(" + ")) : QString();
    const QString advance = voice.roundMoney(standing.advance);
    //: what is owed, and the money that is there already
    return owed.isEmpty() ? QString()
                          : tr("%1, less %2 advance").arg(owed.join(tr(" + ")), advance);
}

} // namespace ui
