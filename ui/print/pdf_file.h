// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/worker.h"
#include "ui/print/sheet_page.h"

#include <QSaveFile>
#include <QSemaphore>

#include <memory>

class QPainter;
class QPdfWriter;

namespace ui {

/// A PDF that grows page by page, so that a thousand papers need no more memory than a few. The
/// file appears under its name when it is whole; until then, and after a failure, there is what was
/// there before.
///
/// Painting and packing a page costs about as much as laying it out, so a thread of its own paints
/// while the caller lays out the next one.
class PdfFile
{
public:
    PdfFile(const QString &name, const QString &title);
    ~PdfFile();
    Q_DISABLE_COPY_MOVE(PdfFile)

    /// Waits where the painter is a few sheets behind.
    void add(const QList<SheetPage> &pages);
    /// Refuses: FileNotWritten (subject: the file; given: what the system said).
    core::Result<core::Done> finish();

private:
    void paintAll(const QList<SheetPage> &pages);

    QSaveFile m_file;
    QString m_title;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    QSemaphore m_room;   ///< for sheets that wait to be painted
    core::Worker m_hand; ///< paints the pages in their order
};

/// All pages in one file. Refuses: as PdfFile::finish.
core::Result<core::Done>
writePdf(const QString &name, const QList<SheetPage> &pages, const QString &title);

} // namespace ui
