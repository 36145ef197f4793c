// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command_registry.h"

#include <QDialog>

namespace ui {

/// The keys that count where one is, made from the commands that are bound there.
class KeysSheet : public QDialog
{
    Q_OBJECT

public:
    KeysSheet(const Registry &registry, QWidget *over);
};

} // namespace ui
