// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/scene.h"

namespace core {

using namespace Qt::StringLiterals;

Money Scene::priceOf(const SampleWork &work, int quantity, Day day) const
{
    const Result<DocumentTotals> totals =
        core::totalsOf(pack.contentFor(work, quantity, day), digits());
    return totals ? totals->payable : Money();
}

DocumentContent Scene::contentOf(const PlannedBill &bill) const
{
    DocumentContent content = pack.contentFor(*bill.work, bill.quantity, bill.dated);
    for (const PlannedLine &extra : bill.extras)
        content.lines.append(pack.lineFor(*extra.work, extra.quantity, bill.dated));
    return content;
}

DocumentTotals Scene::totalsOf(const PlannedBill &bill) const
{
    const Result<DocumentTotals> totals = core::totalsOf(contentOf(bill), digits());
    return totals ? *totals : DocumentTotals();
}

NewJob Scene::jobOf(const PlannedJob &job) const
{
    NewJob wanted;
    wanted.customer = customers[job.customer];
    wanted.promisedOn = job.promised;
    if (!job.work) {
        wanted.kind = JobKind::Complaint;
        wanted.title = pack.reprint;
        return wanted;
    }
    wanted.title = job.work->titleFor(job.quantity);
    wanted.price = priceOf(*job.work, job.quantity, job.ordered);
    return wanted;
}

Money Scene::roughly(Money amount, int percent) const
{
    const qint64 whole =
        core::priceOf(percentOf(amount, Decimal::whole(percent)), digits()).millionths()
        / Decimal::scale;
    const qint64 step = whole >= 2000 ? 500 : whole >= 200 ? 100 : whole >= 20 ? 10 : 1;
    const auto one = Decimal::whole(1);
    return amountOf(Decimal::whole(whole / step * step), one, one, digits()).value_or(amount);
}

QString Scene::typed(Money amount) const
{
    return core::priceOf(amount, digits()).text();
}

QString Scene::digitsDrawn(int count) const
{
    QString text = QString::number(1 + draw.below(9));
    while (text.size() < count)
        text += QString::number(draw.below(10));
    return text;
}

} // namespace core
