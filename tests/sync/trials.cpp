// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/trials.h"

#include "tests/sync/apart.h"

#include <QDataStream>

#include <cstdio>
#include <deque>
#include <thread>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

/// Cases are drawn small first, and larger ones after them, and so on again.
constexpr int sizes = 100;
constexpr int casesToWarmUp = 24;
/// So often a shorter one is looked for.
constexpr int mostTries = 1000;

QString faultIn(const QByteArray &said, Reached &reached)
{
    if (said.isEmpty())
        return u"the process died"_s;
    QDataStream in(said);
    QString fault;
    QByteArray counts;
    in >> fault >> counts;
    reached.add(Reached::fromBytes(counts));
    return fault;
}

} // namespace

Trials::Trials(Beginning &beginning, int mostPcs, int longest)
    : m_beginning(beginning)
    , m_mostPcs(mostPcs)
    , m_longest(longest)
{}

Trials::Order Trials::orderOr(int cases)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        return {.cases = cases};
    const rc::detail::TestParams said = rc::detail::configuration().testParams;
    return {.cases = said.maxSuccess, .seed = said.seed, .isShortened = !said.disableShrinking};
}

void Trials::warmUp()
{
    if (m_isWarm || !Apart::isPossible())
        return;
    m_isWarm = true;
    std::set<QByteArray> asked;
    rc::Random random(0);
    for (int run = 0; run < casesToWarmUp; ++run) {
        const Scenario scenario = rc::gen::exec([this]() {
                                      return Scenario::any(m_mostPcs, m_longest);
                                  })(random.split(), sizes)
                                      .value();
        Reached uncounted;
        World world(m_beginning, scenario, uncounted);
        world.run();
        for (const std::unique_ptr<Pc> &pc : world.pcs) {
            const QList<QByteArray> texts = pc->seat.database().prepared();
            asked.insert(texts.begin(), texts.end());
        }
    }
    m_beginning.layReady(asked);
}

QByteArray Trials::play(const Scenario &scenario)
{
    Reached counted;
    // Not put away at the end: that would be most of what is left to do in a process that ends.
    auto *const world = new World(m_beginning, scenario, counted);
    const QString fault = world->run();
    if (!Apart::isPossible())
        delete world;
    QByteArray said;
    QDataStream out(&said, QIODevice::WriteOnly);
    out << fault << counted.bytes();
    return said;
}

std::optional<Failure> Trials::search(const Order &order)
{
    warmUp();
    const rc::Gen<Scenario> any =
        rc::gen::exec([this]() { return Scenario::any(m_mostPcs, m_longest); });
    rc::Random random(order.seed);
    std::deque<std::pair<rc::Shrinkable<Scenario>, Apart>> playing;
    const size_t atOnce =
        Apart::isPossible() ? std::max(1U, std::thread::hardware_concurrency()) : 1;
    std::optional<rc::Shrinkable<Scenario>> failed;
    Failure failure;
    for (int drawn = 0, done = 0; done < order.cases && !failed;) {
        for (; drawn < order.cases && playing.size() < atOnce; ++drawn) {
            auto next = any(random.split(), drawn % sizes);
            const Scenario scenario = next.value();
            playing.emplace_back(next, Apart([&]() { return play(scenario); }));
        }
        failure.number = ++done;
        failure.fault = faultIn(playing.front().second.wait(), reached);
        if (!failure.fault.isEmpty())
            failed = playing.front().first;
        playing.pop_front();
    }
    for (auto &[scenario, apart] : playing)
        apart.wait();
    if (!failed)
        return std::nullopt;
    failure.scenario = failed->value();
    // Should the search for a shorter one end badly, this one is known.
    std::fprintf(stderr,
                 "%s\nDOCKET_SIM='%s'\n",
                 qPrintable(failure.fault),
                 qPrintable(failure.scenario.text()));
    if (order.isShortened)
        shorten(*failed, failure);
    return failure;
}

void Trials::shorten(rc::Shrinkable<Scenario> failed, Failure &failure)
{
    int tries = 0;
    for (bool isShorter = true; isShorter;) {
        isShorter = false;
        auto others = failed.shrinks();
        while (const auto other = others.next()) {
            if (++tries > mostTries)
                return;
            Reached uncounted;
            const Scenario scenario = other->value();
            const QString fault =
                faultIn(Apart([&]() { return play(scenario); }).wait(), uncounted);
            if (fault.isEmpty())
                continue;
            failure.fault = fault;
            failure.scenario = scenario;
            failed = *other;
            isShorter = true;
            break;
        }
    }
}

} // namespace tests
