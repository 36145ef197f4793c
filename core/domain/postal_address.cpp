// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/postal_address.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// A country or a state may stand below the town.
constexpr qsizetype linesBelowTown = 2;

/// With letters (Netherlands, Britain, Canada) before those of digits alone, a part of which they
/// are.
const QString postalCode =
    u"(\\d{4} ?[A-Z]{2}(?![A-Za-z])|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d"
    "|\\d{5}-\\d{3,4}|\\d{3} ?\\d{3}|\\d{3} \\d{2}|\\d{4,6})"_s;

QStringList partsOf(const QString &written)
{
    const bool isOneLine = !written.trimmed().contains(u'\n');
    QStringList parts;
    for (const QString &part : written.split(isOneLine ? u',' : u'\n', Qt::SkipEmptyParts)) {
        const QString text = part.simplified();
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts;
}

} // namespace

PostalAddress postalAddressFrom(const QString &written)
{
    static const QRegularExpression before(
        u"^(?:[A-Z]{1,2}[- ])?%1,? +(\\p{L}.*)$"_s.arg(postalCode));
    static const QRegularExpression behind(u"^(\\p{L}.*?)[, –-]+%1\\.?$"_s.arg(postalCode));
    static const QRegularExpression alone(u"^%1$"_s.arg(postalCode));
    PostalAddress address{.lines = partsOf(written), .postalCode = {}, .city = {}};
    const qsizetype last = address.lines.size() - 1;
    // The first one is a street: "1200 Main Street" is no town.
    for (qsizetype i = last; i >= std::max<qsizetype>(1, last - linesBelowTown); --i) {
        // A box has a number, and is no town.
        if (address.lines[i].contains(u"box"_s, Qt::CaseInsensitive))
            continue;
        if (const auto match = before.match(address.lines[i]); match.hasMatch()) {
            address.postalCode = match.captured(1);
            address.city = match.captured(2);
        } else if (const auto other = behind.match(address.lines[i]); other.hasMatch()) {
            address.city = other.captured(1);
            address.postalCode = other.captured(2);
        } else if (alone.match(address.lines[i]).hasMatch()) {
            address.postalCode = address.lines.takeAt(i);
            address.city = address.lines.takeAt(i - 1);
            return address;
        } else {
            continue;
        }
        address.lines.removeAt(i);
        return address;
    }
    return address;
}

} // namespace core
