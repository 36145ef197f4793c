// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>

namespace ui {

/// Whom a transfer goes to, and what for.
struct SepaRequest
{
    QString name;
    QString iban;
    core::Money amount; ///< of euros
    QString reference;  ///< the paper's number
};

/// What banking apps read from a code to fill in a transfer.
///
/// Source: European Payments Council, EPC069-12, version 002: at most 331 bytes, a name of 70
/// characters, a reference of 140.
QString sepaText(const SepaRequest &request);

} // namespace ui
