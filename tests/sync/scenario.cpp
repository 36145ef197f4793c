// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/scenario.h"

#include <QStringList>

#include <ostream>
#include <rapidcheck.h>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, faultCount> faultNames{"LostRequest",
                                                          "LostReply",
                                                          "Duplicate",
                                                          "Delay",
                                                          "Partition",
                                                          "Crash",
                                                          "ClockStep",
                                                          "ClockDrift",
                                                          "DiskFull",
                                                          "Demotion",
                                                          "Poison",
                                                          "ServerBack",
                                                          "Restore",
                                                          "Clone",
                                                          "ChangeClass",
                                                          "Rot"};

/// A number below `end`, whatever the size of the case: a range grows with it otherwise.
template <typename Number>
rc::Gen<Number> below(Number end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(Number(0), end));
}

rc::Gen<SimStep> anySimStep(int pcs)
{
    return rc::gen::map(
        rc::gen::tuple(
            below(20), below(pcs), rc::gen::resize(rc::kNominalSize, anyDeed()), below(faultCount)),
        [](const std::tuple<int, int, Step, int> &drawn) {
            const auto &[kind, pc, deed, fault] = drawn;
            SimStep step{.kind = SimStep::Kind::Act, .pc = pc, .deed = deed};
            if (kind >= 16) {
                step.kind = SimStep::Kind::Break;
                step.fault = static_cast<Fault>(fault);
            } else if (kind >= 11) {
                step.kind = SimStep::Kind::Pass;
            }
            return step;
        });
}

QString textOf(const SimStep &step)
{
    const Step &deed = step.deed;
    const QString numbers = u":%1:%2:%3"_s.arg(deed.whom).arg(deed.how).arg(deed.much);
    switch (step.kind) {
    case SimStep::Kind::Act:
        return u"a%1:%2"_s.arg(step.pc).arg(QLatin1StringView(nameOf(deed.deed))) + numbers;
    case SimStep::Kind::Pass:
        return u"p%1:-"_s.arg(step.pc) + numbers;
    case SimStep::Kind::Break:
        return u"b%1:%2"_s.arg(step.pc).arg(QLatin1StringView(nameOf(step.fault))) + numbers;
    }
    return {};
}

std::optional<SimStep> stepFrom(const QString &text)
{
    const QStringList parts = text.mid(1).split(u':');
    if (parts.size() != 5)
        return std::nullopt;
    SimStep step{.pc = parts[0].toInt()};
    step.deed.whom = parts[2].toInt();
    step.deed.how = parts[3].toInt();
    step.deed.much = parts[4].toInt();
    const QByteArray name = parts[1].toLatin1();
    if (text.startsWith(u'p')) {
        step.kind = SimStep::Kind::Pass;
        return step;
    }
    if (text.startsWith(u'b')) {
        step.kind = SimStep::Kind::Break;
        for (int fault = 0; fault < faultCount; ++fault) {
            if (name == faultNames[size_t(fault)])
                step.fault = static_cast<Fault>(fault);
        }
        return step;
    }
    for (int deed = 0; deed < deedCount; ++deed) {
        if (name == nameOf(static_cast<Deed>(deed)))
            step.deed.deed = static_cast<Deed>(deed);
    }
    return step;
}

} // namespace

const char *nameOf(Fault fault)
{
    return faultNames[size_t(fault)];
}

QString Scenario::text() const
{
    QStringList parts{QString::number(pcs), QString::number(faults), QString::number(seed)};
    for (const SimStep &step : steps)
        parts.append(textOf(step));
    return parts.join(u' ');
}

std::optional<Scenario> Scenario::fromText(const QString &text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 3)
        return std::nullopt;
    Scenario scenario{.pcs = parts[0].toInt(),
                      .faults = parts[1].toUInt(),
                      .seed = parts[2].toULongLong(),
                      .steps = {}};
    for (const QString &part : parts.mid(3)) {
        const std::optional<SimStep> step = stepFrom(part);
        if (!step || step->pc >= scenario.pcs)
            return std::nullopt;
        scenario.steps.push_back(*step);
    }
    return scenario;
}

Scenario Scenario::any(int mostPcs, int longest)
{
    Scenario scenario;
    // Two meet in more ways than eight that each do little: most cases are small.
    scenario.pcs = std::min(mostPcs, 2 + *below(3) * *below(4));
    scenario.faults = *below(1U << faultCount) & *below(1U << faultCount);
    scenario.seed = *below(quint64(1) << 32);
    scenario.steps = *rc::gen::resize(
        longest, rc::gen::container<std::vector<SimStep>>(anySimStep(scenario.pcs)));
    // What breaks is something that may break in this case.
    std::vector<Fault> allowed;
    for (int fault = int(Fault::Partition); fault < faultCount; ++fault) {
        if (scenario.allows(static_cast<Fault>(fault)))
            allowed.push_back(static_cast<Fault>(fault));
    }
    for (SimStep &step : scenario.steps) {
        if (step.kind == SimStep::Kind::Break && allowed.empty())
            step.kind = SimStep::Kind::Pass;
        else if (step.kind == SimStep::Kind::Break)
            step.fault = allowed[size_t(step.fault) % allowed.size()];
    }
    return scenario;
}

std::ostream &operator<<(std::ostream &out, const Scenario &scenario)
{
    return out << "DOCKET_SIM='" << scenario.text().toStdString() << '\'';
}

} // namespace tests
