// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The first account number in a text whose check digits are right, without blanks; empty where
/// there is none. Capitals or not, in groups or not.
///
/// Source: resources/packs/iban.json; ISO 13616 (IBAN), ISO 7064 (MOD 97-10).
QString ibanIn(const QString &text);

} // namespace core
