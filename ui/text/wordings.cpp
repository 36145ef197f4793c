// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/wordings.h"

using enum core::ErrorKind;

namespace ui {
namespace {

constexpr Wording valueWordings[] = {
    {NotAnAmount,
     QT_TRANSLATE_NOOP("Sentences", "“{given}” is not an amount. Enter digits such as 1200.50.")},
    {AmountNotPositive,
     QT_TRANSLATE_NOOP("Sentences", "{given} is not above zero. Enter an amount above 0."),
     Fact::Given,
     QT_TRANSLATE_NOOP("Sentences",
                       "The amount comes to {amount}. Type how much money it is: more than 0.")},
    {AmountTooLarge,
     QT_TRANSLATE_NOOP("Sentences", "{given} is too large. Enter {limit} at most."),
     Fact::Given,
     QT_TRANSLATE_NOOP("Sentences",
                       "“{subject}” comes to more than {limit}. Check quantity and price.")},
    {TooManyDecimals,
     QT_TRANSLATE_NOOP("Sentences",
                       "{given} has more than {allowed} decimals. Leave the last ones out.")},
    {NotANumber,
     QT_TRANSLATE_NOOP("Sentences",
                       "{given} may have been rounded on its way. Write it as text: {allowed}."),
     Fact::Allowed,
     QT_TRANSLATE_NOOP("Sentences", "“{given}” is not a number. Enter digits such as 12.5.")},
    {NumberOutOfRange,
     QT_TRANSLATE_NOOP("Sentences", "{given} is out of range. Enter a number from {allowed}.")},
    {NotADate,
     QT_TRANSLATE_NOOP("Sentences",
                       "“{given}” is not a date. Enter one such as 20/11/2026, 25 or tomorrow.")},
    {DateDoesNotExist,
     QT_TRANSLATE_NOOP("Sentences",
                       "There is no {given} in the calendar. Check the day and the month.")},
    {DateOutOfRange,
     QT_TRANSLATE_NOOP("Sentences",
                       "{given} cannot be entered here. Enter a date from {allowed}.")},
    {NotAPhone,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "“{given}” is not a phone number. Enter digits, with + and the country code if abroad.")},
    {PhoneTooShort,
     QT_TRANSLATE_NOOP("Sentences", "{given} is too short. A phone number has {allowed} digits."),
     Fact::Allowed,
     QT_TRANSLATE_NOOP("Sentences", "{given} is too short. Look for a missing digit.")},
    {PhoneTooLong,
     QT_TRANSLATE_NOOP("Sentences", "{given} is too long. A phone number has {allowed} digits."),
     Fact::Allowed,
     QT_TRANSLATE_NOOP("Sentences", "{given} is too long. Look for a digit too many.")},
    {NotAUpiId,
     QT_TRANSLATE_NOOP("Sentences", "“{given}” is not a UPI ID. It reads like name@bank.")},
    {FieldMissing, QT_TRANSLATE_NOOP("Sentences", "“{subject}” is empty. Fill it in.")},
    {TextTooLong,
     QT_TRANSLATE_NOOP("Sentences", "“{subject}” is too long. Keep it to {allowed} characters.")},
    {FieldUnknown,
     QT_TRANSLATE_NOOP("Sentences", "There is no field “{subject}”. Check its spelling.")},
    {NotOneOf,
     QT_TRANSLATE_NOOP("Sentences", "“{given}” does not fit “{subject}”. Choose from: {allowed}.")},
    {NotAnId, QT_TRANSLATE_NOOP("Sentences", "“{given}” is not an id. Copy all 32 of its signs.")},
    {NotJson,
     QT_TRANSLATE_NOOP("Sentences",
                       "This is not JSON ({subject}: {given}). Correct it and try again.")},
    {TooManyLines,
     QT_TRANSLATE_NOOP("Sentences", "There are more than {allowed} entries. Divide them.")},
    {LinkTooLong,
     QT_TRANSLATE_NOOP("Sentences", "This text is too long for a link. Copy it into the chat.")},
    {NotAPicture,
     QT_TRANSLATE_NOOP("Sentences",
                       "“{subject}” is no PNG or JPEG picture. Save it as one of these first.")},
    {PictureBroken,
     QT_TRANSLATE_NOOP("Sentences",
                       "“{subject}” is damaged or ends too soon. Save the picture once more.")},
    {PictureTooLarge,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "“{subject}” is too large ({given}). Make it smaller, up to {allowed}, and try again.")},
};

constexpr Wording ruleWordings[] = {
    {NotFound,
     QT_TRANSLATE_NOOP("Sentences", "There is no {subject} “{given}”. Check the spelling.")},
    {Ambiguous,
     QT_TRANSLATE_NOOP("Sentences", "“{given}” could be several: {allowed}. Choose one.")},
    {CurrencyNotTheShops,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "This shop counts in {allowed}, not in {given}. Enter the amount in {allowed}.")},
    {IdReused,
     QT_TRANSLATE_NOOP("Sentences", "Another {subject} was saved under this id. Start a new one.")},
    {DocumentEmpty, QT_TRANSLATE_NOOP("Sentences", "“{subject}” has no lines. Add one first.")},
    {PriceTwice,
     QT_TRANSLATE_NOOP("Sentences", "There are two prices from {given} on. Keep one of them.")},
    {ItemCodeTaken,
     QT_TRANSLATE_NOOP("Sentences",
                       "“{allowed}” has the code {given}. Give this one a code of its own.")},
    {AlreadyIssued,
     QT_TRANSLATE_NOOP("Sentences", "This draft was issued as {given}. Open {given} instead.")},
    {AlreadyCancelled,
     QT_TRANSLATE_NOOP("Sentences",
                       "{subject} is cancelled and takes no money. Choose another invoice, or keep "
                       "the payment as credit."),
     Fact::Given,
     QT_TRANSLATE_NOOP("Sentences", "{subject} is cancelled already. Nothing is left to do.")},
    {AlreadyReversed,
     QT_TRANSLATE_NOOP("Sentences", "{subject} is reversed already. Nothing is left to do.")},
    {CreditLimitReached,
     QT_TRANSLATE_NOOP("Sentences",
                       "{subject} would owe {amount}, above the limit of {limit}. Take a payment "
                       "or raise the limit.")},
    {NumberTooLong,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "{given} is longer than {allowed} characters. Shorten the pattern of the series.")},
    {NumberPatternIncomplete,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "“{given}” leaves out {allowed}, and two papers could bear one number. Write "
         "it where it should stand.")},
    {NumberPatternUnclear,
     QT_TRANSLATE_NOOP("Sentences",
                       "“{allowed}” in “{given}” cannot be read. Write each of {subject} once at "
                       "most, with - or / between the mark and the number.")},
    {NumberPatternCharacter,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "“{given}” may not stand in the number {subject}. Use letters A to Z, digits, "
         "- and /, with a letter or a digit in front.")},
    {NumberPatternTaken,
     QT_TRANSLATE_NOOP("Sentences",
                       "Another kind of paper has these numbers already. Write a letter of its own "
                       "into “{given}”.")},
    {NumbersBegun,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "The next number is {given}: others were given already, and none may be left "
         "out. Write another pattern to begin anew.")},
    {TaxNotCharged,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "This shop charges no tax, and “{given}” may not stand on its papers. Take it "
         "out, or say in the settings that the shop charges tax.")},
    {CreditTooLarge,
     QT_TRANSLATE_NOOP("Sentences",
                       "Of {given} on this invoice only {limit} is left to take off, and this says "
                       "{amount}. Lower the quantities or take lines out."),
     Fact::Given,
     QT_TRANSLATE_NOOP("Sentences",
                       "Only {limit} of this invoice is left to take off, and this comes to "
                       "{amount}. Lower the quantities or take lines out.")},
    {TaxNotOnInvoice,
     QT_TRANSLATE_NOOP("Sentences",
                       "“{given}” was not charged on this invoice and cannot be taken off it. Use "
                       "the lines of the invoice.")},
    {NoteStands,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "The credit note {given} takes from {subject}. Cancel the credit note first.")},
    {QuoteReplaced,
     QT_TRANSLATE_NOOP("Sentences", "{subject} has become {given} already. Go on with that one.")},
    {SellerNumberNeeded,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "An e-invoice that is free of tax here needs the shop's VAT id, which begins "
         "with the letters of the country; “{given}” is another number. Type it in "
         "the settings and issue the paper anew."),
     Fact::Given,
     QT_TRANSLATE_NOOP("Sentences",
                       "An e-invoice with tax needs the shop's tax number. Type it in the settings "
                       "and issue the paper anew.")},
    {BuyerNumberNeeded,
     QT_TRANSLATE_NOOP("Sentences",
                       "“{given}” is no VAT id of the buyer's country, without which the tax "
                       "cannot be left to them. Check country and number with the customer and "
                       "issue the paper anew."),
     Fact::Given,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "Without the buyer's VAT id the tax cannot be left to them. Type it with the "
         "customer and issue the paper anew.")},
    {CurrencyNotForEInvoice,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "E-invoices know amounts of two decimals at most, and {given} has more. Send "
         "the PDF.")},
    {SplitTooLarge,
     QT_TRANSLATE_NOOP("Sentences",
                       "{amount} is more than is left on {subject}. Enter {limit} at most.")},
    {ClaimAnswered,
     QT_TRANSLATE_NOOP("Sentences",
                       "This claim was answered already. Undo the answer to decide again.")},
    {FollowUpClosed,
     QT_TRANSLATE_NOOP("Sentences",
                       "This follow-up was closed already. Undo the closing, or add a new one.")},
    {NotEnoughCredit,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "{subject} has {limit} left with us, less than {amount}. Give back {limit} at "
         "most.")},
    {WriteOffTooLarge,
     QT_TRANSLATE_NOOP("Sentences",
                       "{amount} is more than you may let off. Enter {limit} at most, or ask the "
                       "owner.")},
    {NotACheque,
     QT_TRANSLATE_NOOP("Sentences",
                       "{subject} was not paid by cheque. Choose a payment that was.")},
    {ChequeSettled,
     QT_TRANSLATE_NOOP("Sentences",
                       "The cheque of {subject} is settled already: {given}. Take a new payment "
                       "when the customer pays again.")},
    {DayClosed,
     QT_TRANSLATE_NOOP("Sentences",
                       "The drawer that holds {subject} was counted on {given}. Ask the owner to "
                       "reopen that day.")},
    {TillOpen,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "The drawer has been open since {given}. Close it before you open it again.")},
    {OtherCustomer,
     QT_TRANSLATE_NOOP("Sentences", "{subject} belongs to {given}. Choose one of this customer.")},
    {NotPermitted,
     QT_TRANSLATE_NOOP("Sentences",
                       "{given} may not do this. Ask someone with the right “{subject}”.")},
    {StaffUnknown,
     QT_TRANSLATE_NOOP("Sentences", "Nobody here is called “{given}”. Check the name.")},
    {StaffNotNamed,
     QT_TRANSLATE_NOOP("Sentences", "Several people work here. Say which of them you are.")},
    {PinWrong, QT_TRANSLATE_NOOP("Sentences", "This is not the PIN of {given}. Try again.")},
    {ChangedSince,
     QT_TRANSLATE_NOOP("Sentences",
                       "{given} has changed {subject} since. Look at it again before you go on."),
     Fact::Given,
     QT_TRANSLATE_NOOP("Sentences",
                       "{subject} has changed since. Look at it again before you go on.")},
    {CannotBeUndone,
     QT_TRANSLATE_NOOP("Sentences",
                       "This does not come back by itself. Enter it again, or correct it with a "
                       "new entry.")},
    {AlreadyUndone,
     QT_TRANSLATE_NOOP("Sentences", "“{subject}” is undone already. Nothing is left to do.")},
    {StillUsed,
     QT_TRANSLATE_NOOP("Sentences", "{subject} is still used by a {given}. Undo that first.")},
    {LastOfItsKind,
     QT_TRANSLATE_NOOP("Sentences",
                       "“{given}” is the last {subject} of its kind. Add another one first.")},
    {NothingToUndo,
     QT_TRANSLATE_NOOP("Sentences", "There is nothing to undo. Nothing has changed yet.")},
    {NotOnThisDevice,
     QT_TRANSLATE_NOOP("Sentences",
                       "This PC does not keep the shop's money. Do it on one that does, or ask the "
                       "owner to change what this one keeps.")},
};

constexpr Wording fileWordings[] = {
    {ShopMissing,
     QT_TRANSLATE_NOOP(
         "Sentences", "There is no shop in {subject}. Choose another folder or start a new shop.")},
    {ShopExists,
     QT_TRANSLATE_NOOP("Sentences",
                       "There is a shop in {subject} already. Open it or choose another folder.")},
    {ShopNotAShop, QT_TRANSLATE_NOOP("Sentences", "{subject} is not a shop. Choose another file.")},
    {ShopDamaged,
     QT_TRANSLATE_NOOP("Sentences", "{subject} is damaged ({given}). Restore the last backup.")},
    {ShopNewer,
     QT_TRANSLATE_NOOP("Sentences",
                       "{subject} was written by a newer Docket. Update this one to open it.")},
    {ShopMoved,
     QT_TRANSLATE_NOOP("Sentences",
                       "{subject} is not where it was. Put it back; until then nothing is saved.")},
    {ShopReadOnly,
     QT_TRANSLATE_NOOP("Sentences",
                       "{subject} cannot be written to. Allow this user to write there.")},
    {ShopBusy,
     QT_TRANSLATE_NOOP("Sentences", "Another program is using {subject}. Close it and try again.")},
    {DiskFull,
     QT_TRANSLATE_NOOP("Sentences",
                       "There is no room left for {subject}. Free some space and try again.")},
    {StorageFailed,
     QT_TRANSLATE_NOOP(
         "Sentences",
         "{subject} could not be read or written ({given}). Check the disk and try again.")},
    {FileNotWritten,
     QT_TRANSLATE_NOOP("Sentences",
                       "{subject} could not be written ({given}). See that its folder has room and "
                       "may be written to.")},
    {PrinterSilent,
     QT_TRANSLATE_NOOP("Sentences",
                       "{subject} does not print. See that it is on and has paper, or choose "
                       "another.")},
    {NothingToPrint,
     QT_TRANSLATE_NOOP("Sentences",
                       "Nothing happened on these days that could be printed. Choose others.")},
    {BooksDamaged,
     QT_TRANSLATE_NOOP("Sentences",
                       "The books do not agree with themselves (faults found: {allowed}). "
                       "Keep this file and restore the last backup.")},
    {Stopped,
     QT_TRANSLATE_NOOP("Sentences",
                       "This was stopped before it was done. Start it again when you like.")},
    {UnknownToThisVersion,
     QT_TRANSLATE_NOOP("Sentences",
                       "A newer Docket in this shop uses {subject}. Update this one.")},
};

} // namespace

QList<Wording> wordingsOfValues()
{
    return {std::begin(valueWordings), std::end(valueWordings)};
}

QList<Wording> wordingsOfRules()
{
    return {std::begin(ruleWordings), std::end(ruleWordings)};
}

QList<Wording> wordingsOfFiles()
{
    return {std::begin(fileWordings), std::end(fileWordings)};
}

} // namespace ui
