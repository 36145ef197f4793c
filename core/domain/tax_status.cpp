// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tax_status.h"

namespace core {

using namespace Qt::StringLiterals;

QString codeOf(TaxStatus status)
{
    switch (status) {
    case TaxStatus::Regular:
        return u"regular"_s;
    case TaxStatus::Composition:
        return u"composition"_s;
    case TaxStatus::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

TaxStatus taxStatusOf(const QString &code)
{
    for (const TaxStatus status : {TaxStatus::Composition, TaxStatus::None}) {
        if (codeOf(status) == code)
            return status;
    }
    return TaxStatus::Regular;
}

} // namespace core
