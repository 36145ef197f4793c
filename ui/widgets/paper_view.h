// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_page.h"

#include <QScrollArea>

namespace ui {

/// Pages as they will be printed, one below the other, as wide as there is room. The painter is
/// that of printer and PDF, so that they cannot differ.
class PaperView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(const QString &name, QWidget *parent = nullptr);

    void show(const QList<SheetPage> &pages);

private:
    class Sheets;

    Sheets *m_sheets;
};

} // namespace ui
