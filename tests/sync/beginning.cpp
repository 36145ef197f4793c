// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/world.h"

#include <QDataStream>

#include <cstdio>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

core::Enrolment enrolmentOf(int place)
{
    return {.mark = QString(QChar(u'A' + place)), .firstDevice = false};
}

QString lineOf(const char *title, const std::map<QString, qint64> &counts)
{
    QStringList parts;
    for (const auto &[name, count] : counts)
        parts.append(u"%1 %2"_s.arg(name).arg(count));
    return u"  %1: %2"_s.arg(QLatin1StringView(title), parts.join(u", "_s));
}

} // namespace

void hear(core::Engine &engine,
          ModelServer &server,
          const core::Call &call,
          const core::FixedClock &steady)
{
    engine.receive(server.answer(call, {shopStart.micros + steady.now().micros}));
    while (engine.work()) {
    }
}

void makeEven(core::Engine &engine, ModelServer &server, core::FixedClock &steady)
{
    for (int round = 0; engine.state() != core::Engine::State::Even; ++round) {
        steady.advance(core::microsPerSecond);
        if (const std::optional<core::Call> request = engine.next())
            hear(engine, server, *request, steady);
        if (round > 1000 || engine.trouble()) {
            qFatal("the beginning does not become even: %s",
                   engine.trouble()
                       ? qPrintable(engine.trouble()->subject + u' ' + engine.trouble()->given)
                       : "no trouble");
        }
    }
}

Beginning::Beginning(int count) : ready(size_t(count))
{
    core::FixedClock steady;
    core::SeededRandom random(20261120);
    core::IdSource ids(steady, random);
    for (int place = 0; place < count; ++place) {
        files.push_back(std::make_unique<Seat>(quint64(place) + 1, enrolmentOf(place), nullptr));
    }
    files.front()->found();
    Player(*files.front()).prelude();
    server = std::make_unique<ModelServer>(ids.next(), referencesOf(files.front()->database()));
    for (const std::unique_ptr<Seat> &seat : files) {
        core::Replica replica(seat->file());
        const QByteArray secret = random.bytes(32);
        server->enrol(core::UnitLog(seat->database()).identity().device, secret);
        if (!replica.join(server->history(), secret))
            qFatal("a seat cannot join");
        core::Engine engine(replica, seat->clock, steady, random);
        makeEven(engine, *server, steady);
        if (!replica.noteAudit(seat->clock.now()))
            qFatal("a seat cannot write");
        if (!seat->database().read([&seat]() { return seat->file().loadFacts(); }))
            qFatal("a seat cannot read its facts");
    }
}

std::unique_ptr<Seat> Beginning::seat(int place, quint64 seed, core::Database *image)
{
    core::Database &begun = image ? *image : files[size_t(place)]->database();
    std::unique_ptr<Seat> seat = std::move(ready[size_t(place)]);
    if (!seat)
        return std::make_unique<Seat>(seed, core::Enrolment{}, &begun);
    seat->random.startAgain(seed);
    if (!seat->file().become(begun))
        qFatal("a file cannot be copied");
    return seat;
}

void Beginning::takeBack(int place, std::unique_ptr<Seat> seat)
{
    ready[size_t(place)] = std::move(seat);
}

void Beginning::layReady(const std::set<QByteArray> &asked)
{
    for (int place = 0; place < int(files.size()); ++place) {
        std::unique_ptr<Seat> laid = seat(place, 0);
        core::Database &database = laid->database();
        for (const QByteArray &text : asked) {
            // What names a table of the moment cannot be prepared before there is one.
            static_cast<void>(database.read([&]() -> core::Result<core::Done> {
                const core::Query prepared(database, text.constData());
                return core::Done{};
            }));
        }
        takeBack(place, std::move(laid));
    }
}

void Reached::add(const Reached &more)
{
    cases += more.cases;
    steps += more.steps;
    requests += more.requests;
    for (const auto &[mine, theirs] : {std::pair(&faults, &more.faults),
                                       std::pair(&answers, &more.answers),
                                       std::pair(&tables, &more.tables)}) {
        for (const auto &[name, count] : *theirs)
            (*mine)[name] += count;
    }
}

QByteArray Reached::bytes() const
{
    QByteArray written;
    QDataStream out(&written, QIODevice::WriteOnly);
    out << cases << steps << requests;
    for (const auto *counts : {&faults, &answers, &tables}) {
        out << qint64(counts->size());
        for (const auto &[name, count] : *counts)
            out << name << count;
    }
    return written;
}

Reached Reached::fromBytes(const QByteArray &bytes)
{
    Reached reached;
    QDataStream in(bytes);
    in >> reached.cases >> reached.steps >> reached.requests;
    for (auto *counts : {&reached.faults, &reached.answers, &reached.tables}) {
        qint64 size = 0;
        in >> size;
        for (QString name; size > 0; --size) {
            in >> name;
            in >> (*counts)[name];
        }
    }
    return reached;
}

void Reached::print(const char *title) const
{
    std::printf("%s: %lld cases, %lld steps, %lld requests\n%s\n%s\n%s\n",
                title,
                cases,
                steps,
                requests,
                qPrintable(lineOf("faults", faults)),
                qPrintable(lineOf("answers", answers)),
                qPrintable(lineOf("ops by table", tables)));
    std::fflush(stdout);
}

} // namespace tests
