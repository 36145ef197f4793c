// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_words.h"

#include "ui/text/amount_words.h"
#include "ui/text/decimal_text.h"
#include "ui/text/money_text.h"

#include <QDir>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString wordsFolder = u":/docket/translations"_s;

constexpr QChar isolate(0x2066); // left-to-right isolate
constexpr QChar endIsolate(0x2069);
constexpr QChar minusSign(0x2212);

} // namespace

PaperWords::PaperWords(const QString &language,
                       const core::Country &country,
                       const core::Currency &currency)
    : m_language(languages().contains(language) ? language : u"en"_s)
    , m_country(country)
    , m_currency(currency)
    , m_locale(m_language)
    , m_translator(std::make_shared<QTranslator>())
{
    // English stands in the sources; there is no file to load.
    (void)m_translator->load(u"%1/paper_%2.qm"_s.arg(wordsFolder, m_language));
}

QStringList PaperWords::languages()
{
    QStringList codes{u"en"_s};
    for (const QString &file :
         QDir(wordsFolder).entryList({u"paper_*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    return codes;
}

core::Result<core::Done> PaperWords::check(const QString &language)
{
    if (languages().contains(language))
        return core::Done{};
    return core::Error{.kind = core::ErrorKind::NotOneOf,
                       .subject = u"lang"_s,
                       .given = language,
                       .allowed = languages().join(u", "_s)};
}

QString PaperWords::say(const char *text) const
{
    const QString said = m_translator->translate("Paper", text);
    return said.isEmpty() ? QString::fromUtf8(text) : said;
}

QString PaperWords::money(core::Money amount) const
{
    return moneyWithSign(amount, m_currency);
}

QString PaperWords::amount(core::Money amount) const
{
    return moneyText(amount, m_currency.digits, groupingOf(m_currency.code))
        .replace(u'-', minusSign);
}

QString PaperWords::amountIfAny(core::Money amount) const
{
    return amount.isZero() ? QString() : this->amount(amount);
}

QString PaperWords::inWords(core::Money amount) const
{
    return amountInWords(amount, m_currency, m_language);
}

QString PaperWords::day(core::Day day) const
{
    // The language's own names of months; one of its countries may call January otherwise.
    const QDate date = day.date();
    const QString month = m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
    return u"%1 %2 %3"_s.arg(date.day()).arg(month).arg(date.year());
}

QString PaperWords::period(core::Day from, core::Day to) const
{
    if (from == to)
        return day(to);
    if (from <= core::Day::earliest())
        return say(QT_TRANSLATE_NOOP("Paper", "Until %1")).arg(day(to));
    return say(QT_TRANSLATE_NOOP("Paper", "%1 to %2")).arg(day(from), day(to));
}

QString PaperWords::mode(core::PaymentMode mode) const
{
    switch (mode) {
    case core::PaymentMode::Cash:
        return say(QT_TRANSLATE_NOOP("Paper", "Cash"));
    case core::PaymentMode::Upi:
        return say(QT_TRANSLATE_NOOP("Paper", "UPI"));
    case core::PaymentMode::Card:
        return say(QT_TRANSLATE_NOOP("Paper", "Card"));
    case core::PaymentMode::Bank:
        return say(QT_TRANSLATE_NOOP("Paper", "Bank transfer"));
    case core::PaymentMode::Cheque:
        return say(QT_TRANSLATE_NOOP("Paper", "Cheque"));
    case core::PaymentMode::Wallet:
        return say(QT_TRANSLATE_NOOP("Paper", "Wallet"));
    case core::PaymentMode::Other:
        return say(QT_TRANSLATE_NOOP("Paper", "Other"));
    }
    Q_UNREACHABLE();
}

QString PaperWords::entry(core::EntryKind kind) const
{
    switch (kind) {
    case core::EntryKind::Invoice:
        return say(QT_TRANSLATE_NOOP("Paper", "Invoice"));
    case core::EntryKind::CreditNote:
        return say(QT_TRANSLATE_NOOP("Paper", "Credit note"));
    case core::EntryKind::Receipt:
        return say(QT_TRANSLATE_NOOP("Paper", "Payment"));
    case core::EntryKind::Reversal:
        return say(QT_TRANSLATE_NOOP("Paper", "Payment taken back"));
    case core::EntryKind::Cancellation:
        return say(QT_TRANSLATE_NOOP("Paper", "Cancelled"));
    case core::EntryKind::OpeningBill:
        return say(QT_TRANSLATE_NOOP("Paper", "Old bill"));
    case core::EntryKind::OpeningCredit:
        return say(QT_TRANSLATE_NOOP("Paper", "Old advance"));
    case core::EntryKind::WriteOff:
        return say(QT_TRANSLATE_NOOP("Paper", "Written off"));
    case core::EntryKind::BadDebt:
        return say(QT_TRANSLATE_NOOP("Paper", "Bad debt"));
    case core::EntryKind::Discount:
        return say(QT_TRANSLATE_NOOP("Paper", "Discount"));
    case core::EntryKind::WithheldTax:
        return say(QT_TRANSLATE_NOOP("Paper", "Tax withheld"));
    case core::EntryKind::Refund:
        return say(QT_TRANSLATE_NOOP("Paper", "Money given back"));
    case core::EntryKind::Recovery:
        return say(QT_TRANSLATE_NOOP("Paper", "Bad debt paid"));
    case core::EntryKind::Charge:
        return say(QT_TRANSLATE_NOOP("Paper", "Fee"));
    }
    Q_UNREACHABLE();
}

QString PaperWords::number(core::Decimal number) const
{
    return decimalText(number, 0, groupingOf(m_currency.code));
}

QString PaperWords::price(core::Decimal price) const
{
    return decimalText(price, m_currency.digits, groupingOf(m_currency.code));
}

QString PaperWords::percent(core::Decimal rate) const
{
    return rate.text() + u'%';
}

QString PaperWords::taxNumber(const QString &number) const
{
    if (number.isEmpty())
        return {};
    const QString label = m_country.code == u"IN"_s ? say(QT_TRANSLATE_NOOP("Paper", "GSTIN %1"))
                                                    : say(QT_TRANSLATE_NOOP("Paper", "Tax no. %1"));
    return label.arg(isolated(number));
}

QString PaperWords::isolated(const QString &text) const
{
    return direction() == Qt::RightToLeft ? isolate + text + endIsolate : text;
}

} // namespace ui
