// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/model_server.h"
#include "tests/sync/pc.h"
#include "tests/sync/scenario.h"

#include <queue>

#include <functional>

namespace tests {

/// What was reached in all cases of a class: the check of the generator itself.
struct Reached
{
    void add(const Reached &more);

    qint64 cases = 0;
    qint64 steps = 0;
    qint64 requests = 0;
    std::map<QString, qint64> faults;
    std::map<QString, qint64> answers;
    std::map<QString, qint64> tables; ///< ops in the server's log

    QByteArray bytes() const;
    static Reached fromBytes(const QByteArray &bytes);
    void print(const char *title) const;
};

/// The server answers at once, and all of it is written.
void hear(core::Engine &engine,
          ModelServer &server,
          const core::Call &call,
          const core::FixedClock &steady);
/// Everything that waits goes out, and everything there is comes in.
void makeEven(core::Engine &engine, ModelServer &server, core::FixedClock &steady);

/// A shop at its beginning: the server and a file for each PC, all even. Made once, copied for each
/// case into files that stay, with all that is prepared in them.
struct Beginning
{
    explicit Beginning(int count);

    /// The file of a PC: a copy of `image`, or, without one, as it is at the beginning.
    std::unique_ptr<Seat> seat(int place, quint64 seed, core::Database *image = nullptr);
    /// Of a case that is over.
    void takeBack(int place, std::unique_ptr<Seat> seat);
    /// Prepares everything in `asked` in a file for each PC.
    void layReady(const std::set<QByteArray> &asked);

    std::vector<std::unique_ptr<Seat>> files;
    std::vector<std::unique_ptr<Seat>> ready; ///< those that no case uses
    std::unique_ptr<ModelServer> server;
};

/// Some PCs, one server and a bad network, in virtual time. Everything follows from the scenario.
class World
{
public:
    World(Beginning &beginning, const Scenario &scenario, Reached &reached);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    /// Plays the scenario, heals all that is broken and waits until everybody is even. Answers what
    /// was wrong; empty when nothing was.
    QString run();

    Pcs pcs;
    ModelServer server;

private:
    struct Event
    {
        qint64 at = 0;
        qint64 order = 0; ///< of two at one time, the one that was planned first
        std::function<void()> happen;
        bool operator>(const Event &other) const
        {
            return std::pair(at, order) > std::pair(other.at, other.order);
        }
    };

    void plan(qint64 delay, std::function<void()> happen);
    void pass(qint64 micros);
    /// Asks a PC's engine what it wants, now.
    void poll(Pc &pc);
    void send(Pc &pc, const core::Call &request);
    void arrive(int place, int connection, const core::Call &request);
    void deliver(int place, int connection, const core::Reply &reply);
    /// It begins anew, as the server says, with what somebody can give it.
    void renew(Pc &pc);
    void play(const SimStep &step);
    void breakSomething(const SimStep &step);
    void heal();
    void demote(Pc &pc, const Step &n);
    void changeClass(const Pc &pc);
    void serverBack(const Step &n);
    void restore(Pc &pc, const Step &n);
    void clone(Pc &pc);
    /// Forgets payments that no file holds any more: no sync can bring those back.
    void forgetUnheld();
    /// What may be restored later is copied now.
    void backUp();
    bool isEven() const;
    void waitUntilEven();
    /// How far everybody came.
    QString standings() const;
    void fail(const QString &what);
    quint64 seedOf(int place) const;
    /// A number from 0 to `most`.
    qint64 draw(qint64 most);
    bool happens(Fault fault, int oneIn);
    qint64 travel();

    Beginning &m_beginning;
    const Scenario &m_scenario;
    Reached &m_reached;
    core::FixedClock m_steady;
    core::SeededRandom m_random;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    std::vector<qint64> m_asked; ///< when each PC is to be asked next
    qint64 m_order = 0;
    int m_onTheWay = 0; ///< messages of the network
    bool m_isHealed = false;
    QString m_fault;
    std::vector<ModelServer> m_serverCopies;
    /// Of which PC, and its file.
    std::vector<std::pair<int, std::unique_ptr<core::Database>>> m_fileCopies;
    qint64 m_lastSession = 0;
};

} // namespace tests
