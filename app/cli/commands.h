// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <span>

namespace app {

/// What a command needs before it runs.
enum class Needs {
    Nothing, ///< no shop
    File,    ///< the shop's file, nobody signed in
    Reader,  ///< somebody signed in; nothing is written
    Writer,
};

/// One command: its synopsis is its name, its help and the rule for its options.
struct Command
{
    const char *synopsis;
    const char *purpose; ///< one line of help
    Needs needs;
    core::Result<Answer> (*run)(Session &session, const Arguments &arguments);

    /// The words in front of the first option or place: "customer add".
    QString name() const;
};

/// All commands, in the order of the help.
QList<Command> allCommands();

std::span<const Command> shopCommands();
std::span<const Command> numberingCommands();
std::span<const Command> customerCommands();
std::span<const Command> jobCommands();
std::span<const Command> itemCommands();
std::span<const Command> inboxCommands();
std::span<const Command> claimCommands();
std::span<const Command> followUpCommands();
std::span<const Command> documentCommands();
std::span<const Command> paperCommands();
std::span<const Command> quoteCommands();
std::span<const Command> receiptCommands();
std::span<const Command> accountCommands();
std::span<const Command> chequeCommands();
std::span<const Command> tillCommands();
std::span<const Command> ledgerCommands();
std::span<const Command> reportCommands();
std::span<const Command> statementCommands();
std::span<const Command> takingsCommands();
std::span<const Command> taxCommands();
std::span<const Command> teamCommands();

} // namespace app
