// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/print/sheet_page.h"

#include <optional>

namespace ui {

/// Whom a payment goes to, and what for.
struct UpiRequest
{
    QString payee; ///< "name@bank"
    QString name;
    core::Money amount; ///< of rupees
    QString reference;  ///< the paper's number
};

/// "upi://pay?pa=…", as payment apps read it from a code.
///
/// Source: NPCI, UPI linking specification 1.6: pa, pn, am with two decimals, cu, tn of at most 50
/// characters, tr; a blank is %20.
QString upiLink(const UpiRequest &request);

/// The text as a QR code of level M whose quiet zone of four modules lies inside `millimetres`;
/// none where it is too long for one.
std::optional<Piece> qrPiece(const QString &text, double millimetres, const QColor &ink);

} // namespace ui
