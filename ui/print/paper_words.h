// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/domain/account_entry.h"
#include "core/domain/country.h"
#include "core/domain/currency.h"
#include "core/domain/receipt.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace ui {

/// The words, amounts and days of a sheet, in the language of whoever gets it; the language of the
/// window has no part in it.
///
/// What a sheet says is written `words.say(QT_TRANSLATE_NOOP("Paper", "Bill to"))`.
class PaperWords
{
public:
    /// English where there are no words in that language.
    PaperWords(const QString &language,
               const core::Country &country,
               const core::Currency &currency);

    /// The languages there are words in; English first.
    static QStringList languages();
    /// Refuses: NotOneOf (subject "lang").
    static core::Result<core::Done> check(const QString &language);

    const core::Country &country() const { return m_country; }
    const core::Currency &currency() const { return m_currency; }
    Qt::LayoutDirection direction() const { return m_locale.textDirection(); }

    QString say(const char *text) const;
    /// "₹1,200.00", "-₹1,200.00".
    QString money(core::Money amount) const;
    /// "1,200.00": in columns.
    QString amount(core::Money amount) const;
    /// Nothing for zero.
    QString amountIfAny(core::Money amount) const;
    QString inWords(core::Money amount) const;
    /// "20 Nov 2026".
    QString day(core::Day day) const;
    /// "1 Nov 2026 to 20 Nov 2026"; one day alone, and from the beginning "Until 20 Nov 2026".
    QString period(core::Day from, core::Day to) const;
    QString mode(core::PaymentMode mode) const;
    /// A line of the sub-ledger: "Invoice", "Payment taken back".
    QString entry(core::EntryKind kind) const;
    /// "1,200", "2.5".
    QString number(core::Decimal number) const;
    /// With the decimals of the currency, or more where it has more: "75.05", "0.125".
    QString price(core::Decimal price) const;
    /// "18%".
    QString percent(core::Decimal rate) const;
    /// "GSTIN 27AAPFU0939F1ZV"; nothing for none.
    QString taxNumber(const QString &number) const;
    /// A figure or a code inside a sentence of another direction.
    QString isolated(const QString &text) const;

private:
    QString m_language;
    core::Country m_country;
    core::Currency m_currency;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace ui
