// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What was said wrong on the command line; exit code 2.
struct UsageFault
{
    QString sentence;
};

/// The words of one command, sorted into options and the rest, by the command's own synopsis:
///
///     "customer add --name NAME [--phone PHONE]... [--json]"
///
/// An option with a word in capitals behind it takes a value; one with "..." behind it may come
/// several times; a word in capitals by itself is a place. The synopsis is at once the help text
/// and the rule, so that they cannot differ.
class Arguments
{
public:
    static std::optional<UsageFault>
    read(const QString &synopsis, const QStringList &given, Arguments &out);

    bool has(const QString &option) const { return m_values.contains(option); }
    /// The value of an option; empty when it was not given.
    QString value(const QString &option) const { return m_values.value(option).value(0); }
    QStringList values(const QString &option) const { return m_values.value(option); }
    std::optional<QString> valueIfAny(const QString &option) const;
    /// The n-th place; empty when it was not given.
    QString place(int n) const { return m_places.value(n); }

private:
    QHash<QString, QStringList> m_values;
    QStringList m_places;
};

/// A line of a script split into words as a shell does it: blanks, "…", '…' and backslash.
/// Nothing when a quotation does not end.
std::optional<QStringList> wordsOf(const QString &line);

} // namespace app
