// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/customer_index.h"

#include "core/store/customer_store.h"
#include "core/store/shop_file.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

bool isWordBefore(const CustomerWords &a, const CustomerWords &b)
{
    return a.name != b.name ? a.name < b.name : a.row < b.row;
}

bool hasAll(std::string_view words, const std::vector<std::string> &sought)
{
    return std::all_of(sought.begin(), sought.end(), [&](const std::string &word) {
        return words.find(word) != std::string_view::npos;
    });
}

} // namespace

/// All names in the order in which they are answered, and how far the log had come.
struct CustomerIndex::Names
{
    QList<CustomerWords> sorted;
    qint64 lastOp = 0;
    /// The words of all in that order, one behind the other, and where each one's end: a search
    /// walks through one piece of memory.
    QByteArray text;
    std::vector<size_t> ends;

    void readAll(const CustomerStore &store)
    {
        sorted = store.allWords();
        std::sort(sorted.begin(), sorted.end(), isWordBefore);
    }

    /// Takes in what was written behind `lastOp`.
    void follow(const CustomerStore &store)
    {
        const QList<qint64> changed = store.changedSince(lastOp);
        const QSet<qint64> rows(changed.begin(), changed.end());
        sorted.removeIf([&](const CustomerWords &known) { return rows.contains(known.row); });
        for (const qint64 row : rows) {
            const std::optional<CustomerWords> words = store.wordsOf(row);
            if (!words)
                continue;
            const auto behind =
                std::upper_bound(sorted.cbegin(), sorted.cend(), *words, isWordBefore);
            sorted.insert(behind, *words);
        }
    }

    void join()
    {
        text.clear();
        ends.clear();
        for (const CustomerWords &customer : sorted) {
            text += customer.words;
            ends.push_back(size_t(text.size()));
        }
    }
};

CustomerIndex::CustomerIndex(const QString &folder, Clock &clock, Random &random)
    : m_folder(folder)
    , m_clock(clock)
    , m_random(random)
{
    refresh();
}

CustomerIndex::~CustomerIndex() = default;

void CustomerIndex::refresh()
{
    // One look that has not begun yet sees everything that came before it.
    if (!m_asked.exchange(true))
        m_worker.start([this]() { read(); });
}

void CustomerIndex::settle()
{
    m_worker.settle();
}

std::shared_ptr<const CustomerIndex::Names> CustomerIndex::names() const
{
    const std::scoped_lock lock(m_mutex);
    return m_names;
}

void CustomerIndex::read()
{
    m_asked = false;
    const Result<std::unique_ptr<ShopFile>> file =
        ShopFile::open(m_folder, ShopFile::Access::ReadOnly, m_clock, m_random);
    if (!file)
        return; // the window says so itself; without names the search asks the file
    const std::shared_ptr<const Names> before = names();
    auto after = std::make_shared<Names>(before ? *before : Names());
    const Result<Done> done = (*file)->database().read([&]() -> Result<Done> {
        const CustomerStore store((*file)->database());
        if (before)
            after->follow(store);
        else
            after->readAll(store);
        after->join();
        after->lastOp = store.lastOp();
        return Done{};
    });
    if (!done)
        return;
    const std::scoped_lock lock(m_mutex);
    m_names = after;
}

QList<Id<Customer>> CustomerIndex::matching(const QStringList &words, int limit) const
{
    const std::shared_ptr<const Names> known = names();
    if (!known || words.isEmpty())
        return {};
    std::vector<std::string> sought;
    for (const QString &word : words)
        sought.push_back(word.toStdString());
    // Those whose name starts so come first, each part by name: the end is near as soon as enough
    // of them are found.
    QList<Id<Customer>> starting;
    QList<Id<Customer>> inside;
    const std::string_view text(known->text.constData(), size_t(known->text.size()));
    size_t begin = 0;
    for (size_t i = 0; i < known->ends.size(); ++i) {
        const std::string_view own = text.substr(begin, known->ends[i] - begin);
        begin = known->ends[i];
        const bool starts = own.starts_with(sought.front());
        if ((!starts && inside.size() == limit) || !hasAll(own, sought))
            continue;
        (starts ? starting : inside).append(known->sorted[qsizetype(i)].id);
        if (starting.size() == limit)
            break;
    }
    starting += inside.mid(0, limit - starting.size());
    return starting;
}

} // namespace core
