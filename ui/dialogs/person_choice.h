// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QComboBox>

namespace ui {

/// Who of the team has something: those who still work here, and whoever has it now.
class PersonChoice : public QComboBox
{
    Q_OBJECT

public:
    /// `nobody`: what the first choice is called.
    explicit PersonChoice(const QString &nobody);

    /// Reads the team anew.
    void show(Desk &desk, std::optional<core::Id<core::Staff>> person);
    std::optional<core::Id<core::Staff>> person() const;

private:
    const QString m_nobody;
};

} // namespace ui
