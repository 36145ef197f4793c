// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/follow_up.h"

#include "core/base/day_range.h"
#include "core/base/plain_text.h"

namespace core {

using namespace Qt::StringLiterals;

Result<NewFollowUp> checkedFollowUp(const NewFollowUp &wanted)
{
    NewFollowUp followUp = wanted;
    const bool isTask = followUp.kind == FollowUpKind::Task;
    const Result<QString> what =
        oneLine(followUp.what, u"what"_s, isTask ? Need::Required : Need::Optional, 300);
    if (!what)
        return what.error();
    followUp.what = *what;
    const bool isAboutItself =
        followUp.about == FollowUpAbout::Nothing || followUp.about == FollowUpAbout::Customer;
    if (isAboutItself)
        followUp.subject = {};
    else if (followUp.subject.isNone())
        return Error{.kind = ErrorKind::FieldMissing, .subject = u"about"_s};
    if ((followUp.about == FollowUpAbout::Customer || !isTask) && !followUp.customer)
        return Error{.kind = ErrorKind::FieldMissing, .subject = u"customer"_s};
    const bool isHour =
        !followUp.dueMinute || (*followUp.dueMinute >= 0 && *followUp.dueMinute < 24 * 60);
    if (!isHour)
        return Error{.kind = ErrorKind::DateOutOfRange, .subject = u"due"_s};
    if (const Result<Done> sound = checkFrom(followUp.dueOn, Day::earliest(), u"due"_s); !sound)
        return sound.error();
    return followUp;
}

} // namespace core
