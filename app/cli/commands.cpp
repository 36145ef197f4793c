// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace app {

QString Command::name() const
{
    QStringList words;
    for (const QString &word : QString::fromLatin1(synopsis).split(u' ')) {
        if (word.startsWith(u'-') || word.startsWith(u'[') || word == word.toUpper())
            break;
        words.append(word);
    }
    return words.join(u' ');
}

QList<Command> allCommands()
{
    QList<Command> all;
    for (const auto group :
         {shopCommands(),     numberingCommands(), teamCommands(),      customerCommands(),
          jobCommands(),      inboxCommands(),     itemCommands(),      documentCommands(),
          quoteCommands(),    paperCommands(),     receiptCommands(),   accountCommands(),
          chequeCommands(),   tillCommands(),      ledgerCommands(),    claimCommands(),
          followUpCommands(), reportCommands(),    statementCommands(), takingsCommands(),
          taxCommands()})
        all.append(QList<Command>(group.begin(), group.end()));
    return all;
}

} // namespace app
