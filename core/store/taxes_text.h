// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/document.h"

#include <QString>

namespace core {

/// Taxes as a cell keeps them: {"tax":[{"name":"CGST","rate":"9"}],"tax_category":"S"}.
QString taxesToText(const Taxes &taxes);

/// Refuses: as contentFromJson.
Result<Taxes> taxesFromText(const QString &text);

} // namespace core
