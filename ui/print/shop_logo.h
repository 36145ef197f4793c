// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace ui {

/// Reads a picture that somebody chose and makes of it what a shop keeps: no more dots than paper
/// can show, no more bytes than `core::largestLogo`, and none of what else was hidden in the file.
///
/// It takes a moment for a photograph, and never more than 20 MB of file and 16 million dots.
/// Refuses: NotFound (file); NotAPicture; PictureBroken; PictureTooLarge; StorageFailed.
core::Result<QByteArray> logoFromFile(const QString &name);

/// What a shop keeps, to be drawn; no picture where it keeps none, or none that can be read.
QImage logoImage(const QByteArray &kept);

} // namespace ui
