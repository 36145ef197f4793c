// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

bool isBreakdown(ErrorKind kind)
{
    using enum ErrorKind;
    // Not ShopExists, where only the place is taken, nor FileNotWritten and PrinterSilent, by
    // which the shop loses nothing, nor Stopped, which somebody wanted.
    constexpr std::array breakdowns{ShopMissing,
                                    ShopNotAShop,
                                    ShopDamaged,
                                    ShopNewer,
                                    ShopMoved,
                                    ShopReadOnly,
                                    ShopBusy,
                                    DiskFull,
                                    StorageFailed,
                                    BooksDamaged,
                                    UnknownToThisVersion};
    return std::find(breakdowns.cbegin(), breakdowns.cend(), kind) != breakdowns.cend();
}

// clang-format off
#define NAMED(kind) case ErrorKind::kind: return u"" #kind ""_s

QString nameOf(ErrorKind kind)
{
    // No default: the compiler asks for the name of a new kind.
    switch (kind) {
    NAMED(NotAnAmount); NAMED(AmountNotPositive); NAMED(AmountTooLarge); NAMED(TooManyDecimals);
    NAMED(NotANumber); NAMED(NumberOutOfRange); NAMED(NotADate); NAMED(DateDoesNotExist);
    NAMED(DateOutOfRange); NAMED(NotAPhone); NAMED(PhoneTooShort); NAMED(PhoneTooLong);
    NAMED(FieldMissing); NAMED(TextTooLong); NAMED(FieldUnknown); NAMED(NotOneOf);
    NAMED(NotAUpiId); NAMED(NotAnId); NAMED(NotJson); NAMED(TooManyLines); NAMED(LinkTooLong);
    NAMED(NotAPicture); NAMED(PictureBroken); NAMED(PictureTooLarge);

    NAMED(NotFound); NAMED(Ambiguous); NAMED(CurrencyNotTheShops); NAMED(IdReused);

    NAMED(DocumentEmpty); NAMED(PriceTwice); NAMED(ItemCodeTaken);
    NAMED(AlreadyIssued); NAMED(AlreadyCancelled); NAMED(AlreadyReversed);
    NAMED(CreditLimitReached); NAMED(NumberTooLong); NAMED(NumberPatternIncomplete);
    NAMED(NumberPatternUnclear); NAMED(NumberPatternCharacter); NAMED(NumberPatternTaken);
    NAMED(NumbersBegun); NAMED(TaxNotCharged); NAMED(CreditTooLarge); NAMED(TaxNotOnInvoice);
    NAMED(NoteStands); NAMED(QuoteReplaced);
    NAMED(SellerNumberNeeded); NAMED(BuyerNumberNeeded); NAMED(CurrencyNotForEInvoice);
    NAMED(SplitTooLarge); NAMED(OtherCustomer);
    NAMED(ClaimAnswered); NAMED(FollowUpClosed); NAMED(NotEnoughCredit); NAMED(WriteOffTooLarge);
    NAMED(NotACheque); NAMED(ChequeSettled); NAMED(DayClosed); NAMED(TillOpen);

    NAMED(NotPermitted); NAMED(StaffUnknown); NAMED(StaffNotNamed); NAMED(PinWrong);

    NAMED(ChangedSince); NAMED(CannotBeUndone); NAMED(AlreadyUndone); NAMED(StillUsed);
    NAMED(LastOfItsKind); NAMED(NothingToUndo);

    NAMED(ShopMissing); NAMED(ShopExists); NAMED(ShopNotAShop); NAMED(ShopDamaged);
    NAMED(ShopNewer); NAMED(ShopMoved); NAMED(ShopReadOnly); NAMED(ShopBusy); NAMED(DiskFull);
    NAMED(StorageFailed); NAMED(FileNotWritten); NAMED(PrinterSilent); NAMED(NothingToPrint);
    NAMED(NotOnThisDevice); NAMED(BooksDamaged); NAMED(Stopped); NAMED(UnknownToThisVersion);
    }
    return {};
}

#undef NAMED
// clang-format on

} // namespace core
