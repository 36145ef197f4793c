// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/payment_outcome.h"

#include "core/domain/adjustment.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

core::Money partOf(const QList<core::Split> &splits, const core::RowId &item)
{
    core::Money part;
    for (const core::Split &split : splits)
        part += split.item == item ? split.amount : core::Money();
    return part;
}

} // namespace

core::Money PaymentOutcome::openAfterMoney() const
{
    core::Money open;
    for (const core::OpenItem &item : core::leftOpen(items, splits))
        open += item.open;
    return open;
}

QStringList PaymentOutcome::settledLines(const Voice &voice, QList<core::OpenItem> &left) const
{
    QHash<core::RowId, QStringList> beside;
    for (const core::SettledWith &wanted : settled) {
        const QList<core::Split> parts = core::inOrder(left, wanted.amount);
        for (const core::Split &part : parts) {
            const QString sum = voice.roundMoney(part.amount);
            beside[part.item].append(wanted.kind == core::AdjustmentKind::WithheldTax
                                         ? tr("%1 tax kept back").arg(sum)
                                         : tr("%1 discount").arg(sum));
        }
        left = core::leftOpen(left, parts);
    }
    QStringList lines;
    for (const core::OpenItem &item : items) {
        if (!beside.contains(item.id))
            continue;
        QStringList facts = beside.value(item.id);
        if (const core::Money paid = partOf(splits, item.id); paid.isPositive())
            facts.prepend(tr("%1 paid").arg(voice.roundMoney(paid)));
        //: an invoice and what settles it
        lines.append(tr("%1: %2").arg(Voice::isolated(item.number), facts.join(tr(", "))));
    }
    return lines;
}

core::Money PaymentOutcome::useAdvance(QList<core::OpenItem> &left) const
{
    QList<core::OpenItem> payable = left;
    if (isByHand)
        payable.removeIf(
            [this](const core::OpenItem &item) { return partOf(splits, item.id).isZero(); });
    const QList<core::Split> parts = core::oldestFirst(payable, advance);
    core::Money used;
    for (const core::Split &part : parts)
        used += part.amount;
    left = core::leftOpen(left, parts);
    return used;
}

QStringList PaymentOutcome::openLines(const Voice &voice, const QList<core::OpenItem> &left) const
{
    QStringList lines;
    core::Money untouched;
    int untouchedCount = 0;
    for (const core::OpenItem &item : items) {
        const auto after = std::find_if(
            left.begin(), left.end(), [&item](const auto &other) { return other.id == item.id; });
        if (!after->open.isPositive())
            continue;
        if (after->open < item.open) {
            lines.append(tr("%1 stays open with %2")
                             .arg(Voice::isolated(item.number), voice.roundMoney(after->open)));
        } else {
            untouched += item.open;
            ++untouchedCount;
        }
    }
    if (untouchedCount > 0)
        lines.append(tr("%n more stay open, %1 in all", nullptr, untouchedCount)
                         .arg(voice.roundMoney(untouched)));
    return lines;
}

QString PaymentOutcome::words(const Voice &voice) const
{
    if (!amount.isPositive() && !advance.isPositive())
        return {};
    core::Money kept = amount;
    for (const core::Split &split : splits)
        kept -= split.amount;
    QList<core::OpenItem> left = core::leftOpen(items, splits);
    QStringList lines = settledLines(voice, left);
    if (const core::Money used = useAdvance(left); used.isPositive())
        lines.append(tr("%1 of their advance is used").arg(voice.roundMoney(used)));
    lines += openLines(voice, left);
    const core::Money part = rest ? rest->partOf(kept) : core::Money();
    if (kept > part)
        lines.prepend(tr("%1 stays as advance").arg(voice.roundMoney(kept - part)));
    if (rest && part.isPositive())
        lines.prepend(rest->after(part, voice));
    return lines.join(u'\n');
}

} // namespace ui
