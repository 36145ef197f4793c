// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "ui/text/voice.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// How a customer stands with the shop, said in one way wherever it is said: what is to be paid,
/// after what they have left with us.
class StandingText
{
    Q_DECLARE_TR_FUNCTIONS(StandingText)

public:
    /// "to pay ₹600", "₹300 too much paid", or nothing.
    static QString brief(const core::Standing &standing, const Voice &voice);
    /// "to pay ₹600", "nothing to pay".
    static QString whole(const core::Standing &standing, const Voice &voice);
    /// "₹900 for jobs without invoice, less ₹300 advance": what it is made of; empty where it is
    /// one thing only.
    static QString parts(const core::Standing &standing, const Voice &voice);
    /// What whoever calls a customer up must know first, a line each: that they are over their
    /// limit, that they want no messages, the alert written about them.
    static QStringList warnings(const core::CustomerCard &card, const Voice &voice);
    /// Of what it is made, and the warnings below it.
    static QString about(const core::CustomerCard &card, const Voice &voice);
};

} // namespace ui
