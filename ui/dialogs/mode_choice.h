// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"
#include "ui/commands/command_registry.h"

#include <QWidget>

class QButtonGroup;

namespace ui {

class Preferences;

/// The ways in which money comes in, side by side; Alt and a digit choose one from anywhere in the
/// sheet, arrows while it has the focus.
class ModeChoice : public QWidget
{
    Q_OBJECT

public:
    /// The keys count in `sheet`.
    ModeChoice(Registry &registry, QWidget *sheet);

    /// How money comes in at this PC where nobody says otherwise.
    static core::PaymentMode usual(const Preferences &preferences);
    static void setUsual(Preferences &preferences, core::PaymentMode mode);

    core::PaymentMode mode() const;
    void setMode(core::PaymentMode mode);

signals:
    void modeChanged(core::PaymentMode mode);

private:
    QButtonGroup *m_group;
};

} // namespace ui
