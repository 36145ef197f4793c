// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/shop.h"
#include "ui/print/sheet_page.h"
#include "ui/shell/screens.h"

namespace app {

/// The papers of a tour: each as the PDF that would be printed and as a picture of its first page.
class TourPapers
{
public:
    TourPapers(core::Shop &shop, const core::By &by, const QString &folder);

    /// Refuses: as the services that are asked; StorageFailed.
    core::Result<core::Done> write(const ui::ScreenSubjects &subjects) const;

private:
    core::Result<core::Done> keep(const QString &name, const QList<ui::SheetPage> &pages) const;

    core::Shop &m_shop;
    const core::By m_by;
    const QString m_folder;
};

} // namespace app
