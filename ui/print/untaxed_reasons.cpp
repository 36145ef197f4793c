// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/untaxed_reasons.h"

namespace ui {

core::UntaxedReasons untaxedReasons(const PaperWords &words)
{
    using enum core::TaxCategory;
    return {
        {AE, words.say(QT_TRANSLATE_NOOP("Paper", "Reverse charge: the buyer owes the tax."))},
        {K, words.say(QT_TRANSLATE_NOOP("Paper", "Supply within the union, free of tax."))},
        {G, words.say(QT_TRANSLATE_NOOP("Paper", "Export, free of tax."))},
        {E, words.say(QT_TRANSLATE_NOOP("Paper", "Exempt from tax."))},
        {O, words.say(QT_TRANSLATE_NOOP("Paper", "Not subject to tax."))},
    };
}

} // namespace ui
