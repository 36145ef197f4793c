// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

#include <QTextStream>

namespace app {

/// Exit codes of the cli.
enum class Exit { Done = 0, Refused = 1, Usage = 2, Broken = 3 };

/// Takes a command line apart, runs it and says the outcome: answers on `out`, refusals on `err`.
class Runner
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    Runner(QTextStream &out, QTextStream &err) : m_out(out), m_err(err) {}

    /// A whole command line, without the program's name.
    Exit run(QStringList words);

private:
    /// The command's words, in an open session.
    Exit runCommand(Session &session, const QStringList &words);
    Exit runScript(Session &session, const QString &name);
    Exit answer(const Session &session, const core::Result<Answer> &result);
    Exit refuse(const Session &session, const core::Error &error);
    Exit usage(const UsageFault &fault, const Command *command);
    Exit help();

    QTextStream &m_out;
    QTextStream &m_err;
};

} // namespace app
