// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace ui {

class Label;

/// Says below a field for a phone whose number was typed there, and offers that customer; out of
/// sight while the number is nobody's.
class PhoneOwner : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneOwner(Desk &desk);

    /// Whoever is typed about anyway is not told of.
    void setSelf(core::Id<core::Customer> self) { m_self = self; }
    /// Looks for whom this number belongs to; nobody for what is not a whole number.
    void look(const QString &typed);

signals:
    void chosen(core::Id<core::Customer> owner);

private:
    Desk &m_desk;
    std::optional<core::Id<core::Customer>> m_self;
    std::optional<core::Id<core::Customer>> m_owner;
    Label *m_words;
};

/// What is wrong with a phone number as it is typed; nothing for one that is left empty.
QString phoneFault(Desk &desk, const QString &typed);

} // namespace ui
