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
    const Printout printed = printouts::paper(paper, card->paper.number);
    const auto choice = sheetChoice(shop,
                                    by,
                                    printed.sizes.first(),
                                    language.isEmpty() ? printed.language(shop, by) : language);
    if (!choice)
        return choice.error();
    const SheetShop &seller = choice->shop;
    auto invoice = core::eInvoiceOf(
        *card, seller.country, seller.currency.digits, untaxedReasons(choice->words));
    if (!invoice)
        return invoice.error();
    invoice->account = core::ibanIn(seller.details.bankDetails);
    return core::ublOf(*invoice);
}

} // namespace ui
