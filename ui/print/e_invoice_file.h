// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/shop.h"

namespace ui {

/// An issued invoice or credit note as an e-invoice (UBL); its few words are in `language`, empty:
/// as its customer's papers are.
///
/// Refuses: as Documents::card and eInvoiceOf.
core::Result<QByteArray> eInvoiceFile(core::Shop &shop,
                                      const core::By &by,
                                      core::Id<core::Paper> paper,
                                      const QString &language = {});

} // namespace ui
