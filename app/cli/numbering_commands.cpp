// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/transfer/choice_names.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const core::Numbering &numbering)
{
    return {{u"kind"_s, core::nameOf(numbering.kind)},
            {u"pattern"_s, numbering.pattern},
            {u"n"_s, numbering.n},
            {u"next"_s, numbering.next},
            {u"begun"_s, numbering.isBegun}};
}

core::Result<Answer> list(Session &session, const Arguments &)
{
    const auto all = session.shop().numberings.list(session.by());
    if (!all)
        return all.error();
    Table table({{u"kind"_s, Words::tr("Paper")},
                 {u"pattern"_s, Words::tr("Pattern")},
                 {u"next"_s, Words::tr("Next number here")}});
    QJsonArray json;
    for (const core::Numbering &numbering : *all) {
        table.add({core::nameOf(numbering.kind), numbering.pattern, numbering.next});
        json.append(toJson(numbering));
    }
    return Answer{.text = table.text(), .json = {{u"numbering"_s, json}}};
}

core::Result<Answer> set(Session &session, const Arguments &arguments)
{
    const auto kind = core::choiceNamed<core::SeriesKind>(arguments.place(0), u"kind"_s);
    if (!kind)
        return kind.error();
    core::Numberings &numberings = session.shop().numberings;
    const auto pattern = arguments.valueIfAny(u"pattern"_s);
    const auto start = arguments.valueIfAny(u"start"_s);
    if (!pattern && !start)
        return core::Error{.kind = core::ErrorKind::FieldMissing, .subject = u"pattern"_s};
    const auto n =
        session.wholeNumber(start.value_or(u"1"_s), u"start"_s, 1, int(core::largestStart));
    if (!n)
        return n.error();
    const auto set =
        pattern ? numberings.setPattern(
            session.by(), *kind, *pattern, start ? std::optional<qint64>(*n) : std::nullopt)
                : numberings.startAt(session.by(), *kind, *n);
    if (!set)
        return set.error();
    return Answer{.text = set->next + u'\n', .json = toJson(*set)};
}

} // namespace

std::span<const Command> numberingCommands()
{
    static constexpr Command commands[] = {
        {"numbering list",
         QT_TRANSLATE_NOOP("CommandLine", "How papers are numbered, and the next number here"),
         Needs::Reader,
         &list},
        {"numbering set KIND [--pattern PATTERN] [--start N]",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "KIND: invoice, credit_note, quote, receipt or job; PATTERN: from {mark} "
             "{kind} {fy} {year} {n} {n:5}; N: where this PC goes on"),
         Needs::Writer,
         &set},
    };
    return commands;
}

} // namespace app
