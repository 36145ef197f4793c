// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>

#include <optional>

namespace core {

/// Why something was refused or broke; one kind per sentence in ui/text/sentences.
/// `subject`, `given`, `allowed`, `amount` and `limit` are the facts of Error that a kind fills.
enum class ErrorKind {
    // What was typed.
    NotAnAmount,       ///< subject: field; given
    AmountNotPositive, ///< subject: field; given
    AmountTooLarge,    ///< subject: field; given; limit
    TooManyDecimals,   ///< subject: field; given; allowed: how many
    NotANumber,        ///< subject: field; given
    NumberOutOfRange,  ///< subject: field; given; allowed: "lowest to highest"
    NotADate,          ///< given
    DateDoesNotExist,  ///< given: such as 31/2
    DateOutOfRange,    ///< given; allowed: "first to last"
    NotAPhone,         ///< given
    PhoneTooShort,     ///< given; allowed: the digits a number there has, when known
    PhoneTooLong,      ///< given; allowed: likewise
    NotAUpiId,         ///< given
    FieldMissing,      ///< subject: field
    TextTooLong,       ///< subject: field; allowed: characters
    FieldUnknown,      ///< subject: field; allowed: where
    NotOneOf,          ///< subject: field; given; allowed: the choices
    NotAnId,           ///< given
    NotJson,           ///< given: what the reader said; subject: where
    TooManyLines,      ///< allowed
    LinkTooLong,       ///< allowed: encoded bytes
    NotAPicture,       ///< subject: the file
    PictureBroken,     ///< subject: the file
    PictureTooLarge,   ///< subject: the file; given: its size; allowed
    // What it names.
    NotFound,            ///< subject: customer, job, invoice …; given
    Ambiguous,           ///< subject; given; allowed: the candidates
    CurrencyNotTheShops, ///< given; allowed
    IdReused,            ///< subject: what already has this id, with other content
    // What the trade forbids.
    DocumentEmpty,      ///< subject: the draft
    PriceTwice,         ///< given: the quantity that has two prices
    ItemCodeTaken,      ///< given: the code; allowed: the name of the item that has it
    AlreadyIssued,      ///< subject: draft; given: the number it got
    AlreadyCancelled,   ///< subject: number; given: what was to go to it, other than cancelling
    AlreadyReversed,    ///< subject: number
    CreditLimitReached, ///< subject: customer; amount: would owe; limit
    NumberTooLong,      ///< given: the number as it would be printed; allowed: characters
    NumberPatternIncomplete, ///< given: the pattern; allowed: what must stand in it
    NumberPatternUnclear,    ///< given: the pattern; allowed: the piece of it; subject: the places
    NumberPatternCharacter,  ///< subject: the number as it would be printed; given: the character
    NumberPatternTaken,      ///< given: the pattern
    NumbersBegun,            ///< given: the next number
    TaxNotCharged,           ///< given: the tax
    CreditTooLarge,  ///< given: the tax, or empty for the whole; amount: asked; limit: what is left
    TaxNotOnInvoice, ///< given: the tax
    NoteStands,      ///< subject: the invoice; given: the credit note on it
    QuoteReplaced,   ///< subject: the quote; given: what took its place, or came of it
    SellerNumberNeeded,     ///< given: the tax number that the shop has, which is no VAT id
    BuyerNumberNeeded,      ///< given: likewise
    CurrencyNotForEInvoice, ///< given
    SplitTooLarge,    ///< subject: the invoice or the payment; amount: asked; limit: what is left
    ClaimAnswered,    ///< subject: the claim's reference
    FollowUpClosed,   ///< subject: what
    OtherCustomer,    ///< subject: the invoice; given: whose it is
    NotEnoughCredit,  ///< subject: customer; amount: asked; limit: what is theirs
    WriteOffTooLarge, ///< amount: asked; limit: what this person may let off
    NotACheque,       ///< subject: the receipt
    ChequeSettled,    ///< subject: the receipt; given: cleared or bounced
    DayClosed,        ///< subject: the receipt or refund; given: the day that counted it
    TillOpen,         ///< given: the day it was opened on
    // Who may.
    NotPermitted,  ///< subject: the right; given: the person
    StaffUnknown,  ///< given
    StaffNotNamed, ///< several people work here and none was named
    PinWrong,      ///< given: the person
    // Undo.
    ChangedSince,   ///< subject: what; given: who changed it
    CannotBeUndone, ///< subject: the verb
    AlreadyUndone,  ///< subject: the verb
    LastOfItsKind,  ///< subject: what; given: its name
    StillUsed,      ///< subject: what; given: by which kind of row
    NothingToUndo,  ///<
    // The file.
    ShopMissing,          ///< subject: folder
    ShopExists,           ///< subject: folder
    ShopNotAShop,         ///< subject: file
    ShopDamaged,          ///< subject: file; given: what the reader said
    ShopNewer,            ///< subject: file; given: its version; allowed: ours
    ShopMoved,            ///< subject: file, gone from where it was opened
    ShopReadOnly,         ///< subject: file
    ShopBusy,             ///< subject: file
    DiskFull,             ///< subject: file
    StorageFailed,        ///< subject: file; given: what the system said
    FileNotWritten,       ///< subject: a file for somebody else; given: what the system said
    PrinterSilent,        ///< subject: the printer
    NotOnThisDevice,      ///< subject: a table that this PC does not keep
    NothingToPrint,       ///< nothing happened on the days that were asked for
    BooksDamaged,         ///< allowed: how many findings
    Stopped,              ///< a long task was cancelled
    UnknownToThisVersion, ///< subject: table or column of a unit from a newer program
};

/// A refusal or a breakdown, as facts; the window or the cli turns it into a sentence.
struct Error
{
    ErrorKind kind;
    QString subject = {};
    QString given = {};
    QString allowed = {};
    std::optional<Money> amount = {};
    std::optional<Money> limit = {};
};

/// Whether the file or the disk failed, as opposed to a value or a rule.
bool isBreakdown(ErrorKind kind);
/// The enumerator's own name, for logs and `--json`.
QString nameOf(ErrorKind kind);

} // namespace core
