// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printout.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QSpinBox;

namespace ui {

/// On which printer, paper and in which language something is printed. What is chosen is
/// remembered for things of its kind.
class PrintSheet : public Sheet
{
    Q_OBJECT

public:
    PrintSheet(Desk &desk, const Printout &what, const QStringList &printers, QWidget *parent);

protected:
    void save() override;

private:
    const Printout m_what;
    QComboBox *m_printer;
    QComboBox *m_paper;
    QComboBox *m_language;
    QSpinBox *m_copies;
};

/// The paper that is remembered for things of its kind, else the first it may go on.
PaperSize paperFor(const Preferences &preferences, const Printout &what);

} // namespace ui
