// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/e_invoice.h"

#include <QByteArray>

namespace core {

/// An e-invoice as XML (UTF-8) that the programs of tax advisers, authorities and customers read.
/// What XML cannot carry (control characters) is left out of texts.
///
/// Source: UBL 2.1, Invoice and CreditNote; EN 16931-1 by CEN/TS 16931-3-2.
QByteArray ublOf(const EInvoice &invoice);

} // namespace core
