// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

#include "ui/print/sheet_painter.h"

#include <QPainter>
#include <QPdfWriter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPdfsWaiting = 8; ///< sheets

} // namespace

PdfFile::PdfFile(const QString &name, const QString &title)
    : m_file(name)
    , m_title(title)
    , m_room(mostPdfsWaiting)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return;
    m_writer = std::make_unique<QPdfWriter>(&m_file);
    m_writer->setResolution(1200);
    m_writer->setTitle(title);
    m_writer->setCreator(u"Docket"_s);
}

PdfFile::~PdfFile()
{
    m_hand.settle();
    m_painter.reset();
    m_writer.reset();
}

void PdfFile::add(const QList<SheetPage> &pages)
{
    if (!m_writer)
        return;
    m_room.acquire();
    m_hand.start([this, pages]() {
        paintAll(pages);
        m_room.release();
    });
}

void PdfFile::paintAll(const QList<SheetPage> &pages)
{
    for (const SheetPage &page : pages) {
        const QPageSize size(page.size, QPageSize::Millimeter, {}, QPageSize::ExactMatch);
        m_writer->setPageLayout(
            QPageLayout(size, QPageLayout::Portrait, {}, QPageLayout::Millimeter));
        if (!m_painter)
            m_painter = std::make_unique<QPainter>(m_writer.get());
        else
            m_writer->newPage();
        paint(*m_painter, page, glyphsPerMm);
    }
}

core::Result<core::Done> PdfFile::finish()
{
    m_hand.settle();
    m_painter.reset();
    m_writer.reset();
    if (!m_file.isOpen() || !m_file.commit()) {
        return core::Error{.kind = core::ErrorKind::FileNotWritten,
                           .subject = m_file.fileName(),
                           .given = m_file.errorString()};
    }
    return core::Done{};
}

core::Result<core::Done>
writePdf(const QString &name, const QList<SheetPage> &pages, const QString &title)
{
    PdfFile file(name, title);
    file.add(pages);
    return file.finish();
}

} // namespace ui
