// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace ui {

/// Writes a file for somebody else: whole, or as it was before.
///
/// Refuses: FileNotWritten (subject: the file; given: what the system said).
core::Result<core::Done> writeWhole(const QString &fileName, const QByteArray &bytes);

} // namespace ui
