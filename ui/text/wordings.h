// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QList>

namespace ui {

/// A fact of an error that may be missing, so that another sentence is needed.
enum class Fact { None, Given, Allowed };

/// The sentence for a kind, with {subject}, {given}, {allowed}, {amount} and {limit} where its
/// facts stand.
struct Wording
{
    core::ErrorKind kind;
    const char *text;
    Fact needed = Fact::None;
    const char *without = nullptr; ///< said when the needed fact is missing
};

/// About what was typed.
QList<Wording> wordingsOfValues();
/// About what is named, what the trade forbids, who may, and undo.
QList<Wording> wordingsOfRules();
/// About the file.
QList<Wording> wordingsOfFiles();

} // namespace ui
