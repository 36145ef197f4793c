// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentences.h"

#include "ui/text/money_text.h"
#include "ui/text/wordings.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// The longest stretch of somebody's text that a sentence repeats.
constexpr qsizetype longestFact = 80;

/// Where to look for the sentence. There is no default: the compiler asks about a new kind, which
/// then needs a line in wordings.cpp.
QList<Wording> wordingsFor(core::ErrorKind kind)
{
    using enum core::ErrorKind;
    // clang-format off
    switch (kind) {
    case NotAnAmount: case AmountNotPositive: case AmountTooLarge: case TooManyDecimals:
    case NotANumber: case NumberOutOfRange: case NotADate: case DateDoesNotExist:
    case DateOutOfRange: case NotAPhone: case PhoneTooShort: case PhoneTooLong: case NotAUpiId:
    case FieldMissing:
    case TextTooLong: case FieldUnknown: case NotOneOf: case NotAnId: case NotJson:
    case TooManyLines: case LinkTooLong: case NotAPicture: case PictureBroken:
    case PictureTooLarge:
        return wordingsOfValues();
    case NotFound: case Ambiguous: case CurrencyNotTheShops: case IdReused: case DocumentEmpty:
    case PriceTwice: case ItemCodeTaken:
    case AlreadyIssued: case AlreadyCancelled: case AlreadyReversed: case CreditLimitReached:
    case NumberTooLong: case NumberPatternIncomplete: case NumberPatternUnclear:
    case NumberPatternCharacter: case NumberPatternTaken: case NumbersBegun:
    case TaxNotCharged: case CreditTooLarge: case TaxNotOnInvoice: case NoteStands:
    case QuoteReplaced: case SellerNumberNeeded: case BuyerNumberNeeded:
    case CurrencyNotForEInvoice:
    case SplitTooLarge: case OtherCustomer: case ClaimAnswered:
    case FollowUpClosed: case NotEnoughCredit: case WriteOffTooLarge: case NotACheque:
    case ChequeSettled: case DayClosed: case TillOpen: case NotPermitted:
    case StaffUnknown: case StaffNotNamed: case PinWrong: case ChangedSince: case CannotBeUndone:
    case AlreadyUndone: case StillUsed: case LastOfItsKind: case NothingToUndo:
    case NotOnThisDevice:
        return wordingsOfRules();
    case ShopMissing: case ShopExists: case ShopNotAShop: case ShopDamaged: case ShopNewer:
    case ShopMoved: case ShopReadOnly: case ShopBusy: case DiskFull: case StorageFailed:
    case FileNotWritten: case PrinterSilent: case NothingToPrint:
    case BooksDamaged: case Stopped: case UnknownToThisVersion:
        return wordingsOfFiles();
    }
    // clang-format on
    return {};
}

QString amountIn(const std::optional<core::Money> &amount, const core::Currency *currency)
{
    if (!amount)
        return {};
    if (currency == nullptr)
        return moneyText(*amount, 2, Grouping::Western);
    return currency->code + u' ' + moneyText(*amount, currency->digits, groupingOf(currency->code));
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestFact ? line : line.left(longestFact - 1) + u'…';
}

/// "0 to 100" in the language of the window; anything else as it is.
QString withTranslatedRange(const QString &allowed)
{
    static const QRegularExpression range(u"^(-?[0-9][-0-9.]*) to (-?[0-9][-0-9.]*)$"_s);
    const auto match = range.match(allowed);
    if (!match.hasMatch())
        return allowed;
    //: From the lowest to the highest, such as "0 to 100".
    return QCoreApplication::translate("Sentences", "%1 to %2")
        .arg(match.captured(1), match.captured(2));
}

QString factOf(QStringView name, const core::Error &error, const core::Currency *currency)
{
    if (name == u"subject")
        return shortened(error.subject);
    if (name == u"given") // as typed, or the amount that was worked out
        return error.given.isEmpty() ? amountIn(error.amount, currency) : shortened(error.given);
    if (name == u"allowed")
        return shortened(withTranslatedRange(error.allowed));
    if (name == u"amount")
        return amountIn(error.amount, currency);
    return amountIn(error.limit, currency);
}

/// Facts are put in once, from left to right, so that what somebody typed is never read as a place
/// for another fact.
QString filled(const QString &text, const core::Error &error, const core::Currency *currency)
{
    QString sentence;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = text.indexOf(u'}', open);
        if (open < 0 || close < 0)
            return sentence + text.mid(from);
        sentence += QStringView(text).mid(from, open - from);
        sentence += factOf(QStringView(text).mid(open + 1, close - open - 1), error, currency);
        from = close + 1;
    }
}

bool lacks(const core::Error &error, Fact fact)
{
    switch (fact) {
    case Fact::None:
        return false;
    case Fact::Given:
        return error.given.isEmpty();
    case Fact::Allowed:
        return error.allowed.isEmpty();
    }
    return false;
}

} // namespace

QString Sentences::of(const core::Error &error, const core::Currency *currency)
{
    const QList<Wording> wordings = wordingsFor(error.kind);
    const auto wording =
        std::find_if(wordings.cbegin(), wordings.cend(), [&error](const Wording &candidate) {
            return candidate.kind == error.kind;
        });
    if (wording == wordings.cend())
        return core::nameOf(error.kind);
    const char *text = lacks(error, wording->needed) ? wording->without : wording->text;
    return filled(QCoreApplication::translate("Sentences", text), error, currency);
}

} // namespace ui
