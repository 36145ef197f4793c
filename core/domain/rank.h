// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace core {

/// A rank orders cards by plain byte order and leaves room between any two: base 62, at most 64
/// characters. Empty `below` or `above` means the end of the list. `jitter` is a few random bytes:
/// two PCs that insert at one place rarely meet in one rank, and where they do, the id decides.
QString rankBetween(const QString &below, const QString &above, const QByteArray &jitter);

/// `count` ranks in order between two, evenly spaced and short; empty where there is no room for
/// short ones.
QStringList ranksBetween(const QString &below, const QString &above, int count);

/// Whether `rank` stands between the two and leaves room for more.
bool isBetween(const QString &rank, const QString &below, const QString &above);

} // namespace core
