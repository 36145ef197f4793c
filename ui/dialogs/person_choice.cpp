// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/person_choice.h"

namespace ui {

PersonChoice::PersonChoice(const QString &nobody) : m_nobody(nobody) {}

void PersonChoice::show(Desk &desk, std::optional<core::Id<core::Staff>> person)
{
    clear();
    addItem(m_nobody);
    const auto people = desk.shop().team.people();
    if (!people)
        return;
    for (const core::Stored<core::Staff> &one : *people) {
        const bool isTheirs = person == one.id;
        if (!one->active && !isTheirs)
            continue;
        addItem(one->name, QVariant::fromValue(one.id));
        if (isTheirs)
            setCurrentIndex(count() - 1);
    }
}

std::optional<core::Id<core::Staff>> PersonChoice::person() const
{
    const QVariant chosen = currentData();
    return chosen.isValid() ? std::optional(chosen.value<core::Id<core::Staff>>()) : std::nullopt;
}

} // namespace ui
