// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/sheet_page.h"

#include <QImage>

class QWidget;

namespace ui {
class Theme;
}

namespace app {

/// What a screen of the tour measures: the smallest that shops have.
inline constexpr QSize pictureSize(1366, 768);

/// Paints a sheet in the middle of the picture of its window, as it lies on a desktop.
void layOver(QImage &picture, QWidget &sheet, const ui::Theme &theme);

/// Every icon there is with its name, in the three sizes in which it is used.
QImage iconSheet(const ui::Theme &theme);

/// A page as it comes out of the printer.
QImage pictureOf(const ui::SheetPage &page);

/// Refuses: StorageFailed (subject: the file; given: what the system said).
core::Result<core::Done> keepPicture(const QImage &picture, const QString &file);

} // namespace app
