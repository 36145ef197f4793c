// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fault.h"

namespace core {

using namespace Qt::StringLiterals;

QString nameOf(Fault fault)
{
    switch (fault) {
    case Fault::FileStructure:
        return u"FileStructure"_s;
    case Fault::ForeignKey:
        return u"ForeignKey"_s;
    case Fault::TripwireGone:
        return u"TripwireGone"_s;
    case Fault::UnitAltered:
        return u"UnitAltered"_s;
    case Fault::OpAltered:
        return u"OpAltered"_s;
    case Fault::ChainBroken:
        return u"ChainBroken"_s;
    case Fault::IdentityAltered:
        return u"IdentityAltered"_s;
    case Fault::RowAltered:
        return u"RowAltered"_s;
    case Fault::RowUnlogged:
        return u"RowUnlogged"_s;
    case Fault::RowMissing:
        return u"RowMissing"_s;
    case Fault::SnapshotAltered:
        return u"SnapshotAltered"_s;
    case Fault::NumberGap:
        return u"NumberGap"_s;
    case Fault::NumberTwice:
        return u"NumberTwice"_s;
    case Fault::DerivedWrong:
        return u"DerivedWrong"_s;
    }
    Q_UNREACHABLE();
}

} // namespace core
