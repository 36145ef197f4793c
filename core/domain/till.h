// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"

#include <QMap>

namespace core {

/// A drawer between opening and counting: what one PC took in and gave out. It is there when nobody
/// opened it: then it begins where the last close ended, with what was left in it.
struct TillSession
{
    QString till;
    Day dated;
    Money opening;
    qint64 since = 0; ///< the last number of the device's log that it does not count
};

enum class TillMovementKind { In = 1, Out = 2 };

/// Cash that settled nothing: change fetched from the bank, tea money.
struct TillMovement
{
    Id<TillSession> session;
    TillMovementKind kind = TillMovementKind::Out;
    Day dated;
    Money amount;
    QString reason;
};

/// What came in and went out by one mode.
struct TillMode
{
    PaymentMode mode = PaymentMode::Cash;
    Money taken;
    int receipts = 0;
    Money given; ///< refunds, and receipts of an earlier session that were taken back
};

/// What a session holds, worked out from the facts, whatever they settled.
struct TillCount
{
    std::optional<Stored<TillSession>> session; ///< none: nobody opened it
    QString till;
    Day dated;
    Money opening;
    QList<TillMode> modes; ///< cash first, then those that came
    QList<Stored<TillMovement>> movements;
    Money paidIn;
    Money paidOut;

    /// What the drawer should hold: opening + cash taken + paid in - given back - paid out.
    Money expectedCash() const;
    /// What came in by a mode less what was given back.
    Money expected(PaymentMode mode) const;
};

/// So many notes or coins of one worth.
struct NoteCount
{
    Money worth;
    int count = 0;

    Money total() const;
    bool operator==(const NoteCount &) const = default;
};

/// What a person counted.
struct CloseTill
{
    std::optional<Money> cash; ///< none: what the notes come to
    QList<NoteCount> notes;
    QMap<PaymentMode, Money>
        others;                ///< of the card machine and the like; what is missing is as expected
    QString reason;            ///< needed where more than a small difference is missing or over
    QString handover;          ///< what the next one should know
    std::optional<Money> kept; ///< stays in the drawer; none: all of it
};

/// What a drawer or an account gave back, and the close counted: a refund, or a payment of an
/// earlier session that was taken back; below zero a refund of before that was.
struct GivenBack
{
    QString number; ///< of the refund or the receipt
    QString customerName;
    PaymentMode mode = PaymentMode::Cash;
    Money amount;
    QString reason;
    bool isRefund = true;
};

/// A close as it was written down.
struct TillClose
{
    Id<TillSession> session;
    QString till;
    Day dated;
    Day opened;
    Money opening;
    QMap<PaymentMode, Money> expected;
    QMap<PaymentMode, Money> counted;
    QList<NoteCount> notes;
    Money difference; ///< cash counted less cash expected: below zero is short
    QString reason;
    QString handover;
    Money kept;
    QString head; ///< how the device's log ended at that moment: eight characters
    QString by;
    Instant at;
    bool reopened = false;
    QList<Stored<TillMovement>> movements = {}; ///< that it counted; not in lists
    QList<GivenBack> given = {};                ///< likewise

    /// Less what was given back: what the drawer gained by payments.
    Money cashTaken() const;
    /// What was given back by a mode, as far as `given` says.
    Money givenBack(PaymentMode mode) const;
};

/// The closes, newest first.
struct TillClosePage
{
    QList<Stored<TillClose>> rows;
    bool more = false;
};

} // namespace core
