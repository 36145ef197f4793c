// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/e_invoice_file.h"

#include "core/domain/iban.h"
#include "core/transfer/ubl.h"
#include "ui/print/printout.h"
#include "ui/print/untaxed_reasons.h"

namespace ui {

core::Result<QByteArray> eInvoiceFile(core::Shop &shop,
                                      const core::By &by,
                                      core::Id<core::Paper> paper,
                                      const QString &language)
{
    const core::Result<core::PaperCard> card = shop.documents.card(by, paper);
    if (!card)
        return card.error();
    const core::ShopFacts &facts = shop.file->facts();
    const Printout printed = printouts::paper(paper, card->paper.number);
    const QString wanted = language.isEmpty() ? printed.language(shop, by) : language;
    const PaperWords words(
        wanted.isEmpty() ? facts.country.language : wanted, facts.country, facts.currency);
    const core::Result<core::ShopDetails> details = shop.settings.details(by);
    if (!details)
        return details.error();
    auto invoice =
        core::eInvoiceOf(*card, facts.country, facts.currency.digits, untaxedReasons(words));
    if (!invoice)
        return invoice.error();
    invoice->account = core::ibanIn(details->bankDetails);
    return core::ublOf(*invoice);
}

} // namespace ui
