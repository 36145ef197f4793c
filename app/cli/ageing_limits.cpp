// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ageing_limits.h"

#include "core/transfer/choice_names.h"

namespace app {

using namespace Qt::StringLiterals;

core::Result<core::AgeingLimits> ageingLimits(Session &session, const Arguments &arguments)
{
    core::AgeingLimits limits;
    if (arguments.has(u"by"_s)) {
        const auto from = core::choiceNamed<core::AgeFrom>(arguments.value(u"by"_s), u"by"_s);
        if (!from)
            return from.error();
        limits.from = *from;
    }
    if (!arguments.has(u"buckets"_s))
        return limits;
    QStringList words = arguments.value(u"buckets"_s).split(u',');
    if (words.first().trimmed() == u"0"_s)
        words.removeFirst();
    limits.days.clear();
    for (const QString &word : words) {
        const auto day = session.wholeNumber(word.trimmed(), u"buckets"_s, 1, 36'500);
        if (!day)
            return day.error();
        limits.days.push_back(*day);
    }
    return limits;
}

} // namespace app
