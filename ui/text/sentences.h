// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/currency.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// Says what is wrong with a value, and what to do: one sentence or two short ones.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)

public:
    /// `currency` is that of the amounts in `error`; without it they have two decimals and no name.
    static QString of(const core::Error &error, const core::Currency *currency);
};

} // namespace ui
