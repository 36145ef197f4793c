// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// An address in the parts that forms of other programs ask for.
struct PostalAddress
{
    QStringList lines;  ///< without the line of the town, where that was found
    QString postalCode; ///< empty where none was found
    QString city;

    bool operator==(const PostalAddress &) const = default;
};

/// Reads what somebody wrote in lines, or on one with commas. The town is where a postal code
/// stands, before it ("10115 Berlin", "01310-100 São Paulo") or behind it ("Pune 411 001").
PostalAddress postalAddressFrom(const QString &written);

} // namespace core
