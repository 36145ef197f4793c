// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/trials.h"

#include "tests/sync/apart.h"

#include <QDataStream>

#include <cstdio>
#include <deque>
#include <thread>
#include <utility>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

/// Cases are drawn small first, and larger ones after them, and so on again.
constexpr int sizes = 100;
constexpr int casesToWarmUp = 24;
/// So often a shorter one is looked for.
constexpr int mostTries = 1000;

/// So many one process plays in the files that it has, before another begins.
constexpr int mostInARow = 50;

/// Cases that are played in one process.
struct Batch
{
    std::vector<rc::Shrinkable<Scenario>> drawn;
    std::vector<Scenario> scenarios;
    std::optional<Apart> apart;
};

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

QByteArray Trials::play(const std::vector<Scenario> &scenarios)
{
    Reached counted;
    QString fault;
    qint64 played = 0;
    for (auto scenario = scenarios.begin(); scenario != scenarios.end() && fault.isEmpty();
         ++scenario, ++played)
        fault = World(m_beginning, *scenario, counted).run();
    QByteArray said;
    QDataStream out(&said, QIODevice::WriteOnly);
    out << fault << played << counted.bytes();
    return said;
}

std::pair<QString, size_t> Trials::outcome(const std::vector<Scenario> &scenarios,
                                           const QByteArray &said)
{
    if (said.isEmpty()) { // which of them it was is seen one by one
        for (size_t at = 0; at < scenarios.size() && scenarios.size() > 1; ++at) {
            const std::vector<Scenario> one{scenarios[at]};
            const auto [fault, place] = outcome(one, Apart([&]() { return play(one); }).wait());
            if (!fault.isEmpty())
                return {fault, at};
        }
        return {u"the process died"_s, scenarios.size() - 1};
    }
    QDataStream in(said);
    QString fault;
    qint64 played = 0;
    QByteArray counts;
    in >> fault >> played >> counts;
    reached.add(Reached::fromBytes(counts));
    return {fault, size_t(played - 1)};
}

std::optional<Failure> Trials::search(const Order &order)
{
    warmUp();
    const rc::Gen<Scenario> any =
        rc::gen::exec([this]() { return Scenario::any(m_mostPcs, m_longest); });
    rc::Random random(order.seed);
    const int inARow = std::clamp(order.cases / 40, 1, mostInARow);
    const size_t atOnce =
        Apart::isPossible() ? std::max(1U, std::thread::hardware_concurrency()) : 1;
    std::deque<Batch> playing;
    std::optional<rc::Shrinkable<Scenario>> failed;
    Failure failure;
    for (int drawn = 0, done = 0; done < order.cases && !failed;) {
        while (drawn < order.cases && playing.size() < atOnce) {
            Batch &batch = playing.emplace_back();
            for (const int last = std::min(drawn + inARow, order.cases); drawn < last; ++drawn) {
                batch.drawn.push_back(any(random.split(), drawn % sizes));
                batch.scenarios.push_back(batch.drawn.back().value());
            }
            batch.apart.emplace([&]() { return play(batch.scenarios); });
        }
        Batch &batch = playing.front();
        const auto [fault, place] = outcome(batch.scenarios, batch.apart->wait());
        if (!fault.isEmpty()) {
            failed = batch.drawn[place];
            failure.number = done + int(place) + 1;
            failure.fault = fault;
        }
        done += int(batch.scenarios.size());
        playing.pop_front();
    }
    for (Batch &batch : playing)
        batch.apart->wait();
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
    // What is tried in search of a shorter one is not counted.
    const Reached before = std::exchange(reached, {});
    findShorter(std::move(failed), failure);
    reached = before;
}

void Trials::findShorter(rc::Shrinkable<Scenario> failed, Failure &failure)
{
    int tries = 0;
    for (bool isShorter = true; isShorter;) {
        isShorter = false;
        auto others = failed.shrinks();
        while (const auto other = others.next()) {
            if (++tries > mostTries)
                return;
            const std::vector<Scenario> one{other->value()};
            const QString fault = outcome(one, Apart([&]() { return play(one); }).wait()).first;
            if (fault.isEmpty())
                continue;
            failure.fault = fault;
            failure.scenario = one.front();
            failed = *other;
            isShorter = true;
            break;
        }
    }
}

} // namespace tests
