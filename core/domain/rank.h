// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// A rank orders cards by plain byte order and leaves room between any two: base 62, at most 64
/// characters. Empty `below` or `above` means the end of the list. `jitter` is a few random bytes:
/// two PCs that insert at one place rarely meet in one rank, and where they do, the id decides.
QString rankBetween(const QString &below, const QString &above, const QByteArray &jitter);

} // namespace core
