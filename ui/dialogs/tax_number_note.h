// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/label.h"

class QLineEdit;

namespace ui {

/// Says below a field what the tax number typed there looks like: which State gave it, or that it
/// looks wrong. Nothing is refused: authorities give numbers of other shapes too.
class TaxNumberNote : public Label
{
    Q_OBJECT

public:
    TaxNumberNote(QLineEdit *field, const QString &country);

private:
    void look(const QString &typed);

    QString m_country;
};

} // namespace ui
