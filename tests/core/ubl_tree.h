// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace tests {

/// An element of an e-invoice, as another program would read it.
struct UblNode
{
    QString name; ///< without its prefix
    QString space;
    QString text;
    QHash<QString, QString> attributes;
    std::vector<UblNode> children;

    /// All elements at "AccountingSupplierParty/Party/PostalAddress".
    std::vector<const UblNode *> all(const QString &path) const;
    /// Nothing where there is none, or more than one.
    const UblNode *one(const QString &path) const;
    bool has(const QString &path) const { return !all(path).empty(); }
    QString textAt(const QString &path) const;
    /// In millionths; nothing where there is none.
    qint64 amountAt(const QString &path) const;
    /// The sum of all of them.
    qint64 sumOf(const QString &path) const;
    /// This one and all below it.
    std::vector<const UblNode *> everything() const;
};

/// Nothing where it cannot be read.
std::unique_ptr<UblNode> ublTree(const QByteArray &bytes);

/// In millionths.
qint64 millionths(const QString &text);

} // namespace tests
