// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "tests/support/registry.h"
#include "tests/sync/life_door.h"

#include <QTest>

#include <cstdio>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using core::Hello;
using tests::LifeDoor;

namespace {

constexpr int histories = 100'000;

/// What a file keeps of its handshakes (core::Replica), without the file.
struct Keeper
{
    Hello said; ///< what it would say now; `offered` is empty when no handshake is under way

    const Hello &offer(const QByteArray &secret)
    {
        if (said.offered.isEmpty())
            said.offered = secret;
        return said;
    }
    void confirm()
    {
        said.ratchet = said.offered;
        said.offered.clear();
        ++said.handshakes;
    }
};

/// One device, one server and what goes wrong between them, drawn from a seed.
class History
{
public:
    explicit History(quint64 seed) : m_random(seed)
    {
        m_keeper.said.ratchet = m_random.bytes(8);
        m_door.open(m_keeper.said.ratchet);
    }

    /// Some handshakes, crashes, lost and late messages, and a server that is set back: none of
    /// them is a second copy. Answers whether somebody was taken for one.
    bool honestLifeIsDoubted()
    {
        std::vector<LifeDoor> backups{m_door};
        std::vector<Hello> late;
        for (int step = 2 + draw(40); step > 0; --step) {
            const int what = draw(12);
            if (what == 0)
                backups.push_back(m_door);
            else if (what == 1)
                m_door = backups[size_t(draw(int(backups.size())))];
            else if (what == 2 && !late.empty())
                hear(late[size_t(draw(int(late.size())))]);
            else if (!shake(m_keeper, &late))
                return true;
        }
        return false;
    }

    /// The file is copied, or an older copy of it is opened again, and both go on. Answers after
    /// how many answered handshakes one of them is found; none when they never were.
    std::optional<int> twinsAreFoundAfter()
    {
        for (int before = draw(6); before > 0; --before)
            shake(m_keeper, nullptr);
        Keeper twin = m_keeper;
        for (int meanwhile = draw(4); meanwhile > 0; --meanwhile)
            shake(m_keeper, nullptr);
        m_answered = 0;
        for (int step = 0; step < 200; ++step) {
            if (!shake(draw(2) == 0 ? m_keeper : twin, nullptr))
                return m_answered;
        }
        return std::nullopt;
    }

private:
    int draw(int end)
    {
        quint32 drawn = 0;
        m_random.fill(reinterpret_cast<unsigned char *>(&drawn), sizeof drawn);
        return int(drawn % quint32(end));
    }
    bool hear(const Hello &hello)
    {
        const bool isAdmitted = m_door.admits(hello);
        if (isAdmitted)
            m_door.admit(hello);
        return isAdmitted;
    }
    /// False when the server answers that this is a copy, and the answer arrives.
    bool shake(Keeper &keeper, std::vector<Hello> *late)
    {
        const Hello hello = keeper.offer(m_random.bytes(8));
        if (late && draw(6) == 0)
            late->push_back(hello);
        if (draw(6) == 0)
            return true; // the question was lost
        const bool isAdmitted = hear(hello);
        if (draw(6) == 0)
            return true;                 // the answer was
        if (isAdmitted && draw(8) > 0) { // or the PC died before it wrote it down
            keeper.confirm();
            ++m_answered;
        }
        return isAdmitted;
    }

    core::SeededRandom m_random;
    LifeDoor m_door;
    Keeper m_keeper;
    int m_answered = 0;
};

} // namespace

/// Whether a server knows a device by its handshakes, whatever gets lost, and tells two copies of
/// it apart.
class TestHandshakes : public QObject
{
    Q_OBJECT

private slots:
    void honestDevice_isNeverTakenForACopy();
    void liveTwin_isAlwaysFound();
};

void TestHandshakes::honestDevice_isNeverTakenForACopy()
{
    for (quint64 seed = 1; seed <= histories; ++seed)
        QVERIFY2(!History(seed).honestLifeIsDoubted(), qPrintable(u"history %1"_s.arg(seed)));
}

void TestHandshakes::liveTwin_isAlwaysFound()
{
    int longest = 0;
    for (quint64 seed = 1; seed <= histories; ++seed) {
        const std::optional<int> found = History(seed).twinsAreFoundAfter();
        QVERIFY2(found, qPrintable(u"history %1"_s.arg(seed)));
        longest = std::max(longest, *found);
    }
    std::printf("TestHandshakes: %d histories of each kind; a twin went on for at most %d answered "
                "handshakes\n",
                histories,
                longest);
    std::fflush(stdout);
}

DOCKET_TEST(TestHandshakes);
#include "tst_handshakes.moc"
