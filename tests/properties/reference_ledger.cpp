// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/reference_ledger.h"

#include <algorithm>
#include <tuple>

namespace tests {

void ReferenceLedger::add(const Name &id, const Item &item)
{
    m_items[id] = item;
    m_dates.push_back(item.dated);
}

void ReferenceLedger::invoice(
    const Name &id, const Name &customer, std::int64_t amount, int dated, int due)
{
    add(id, {customer, amount, dated, due, std::nullopt});
}

void ReferenceLedger::creditNote(const Name &id,
                                 const Name &customer,
                                 std::int64_t amount,
                                 int dated)
{
    add(id, {customer, amount, dated, std::nullopt, std::nullopt});
}

void ReferenceLedger::receipt(const Name &id, const Name &customer, std::int64_t amount, int dated)
{
    add(id, {customer, amount, dated, std::nullopt, std::nullopt});
}

void ReferenceLedger::adjustment(
    const Name &id, const Name &customer, int kind, std::int64_t amount, int dated, int due)
{
    const bool isOwed = kind == 1 || kind == 7 || kind == 8 || kind == 9;
    add(id, {customer, amount, dated, isOwed ? std::optional(due) : std::nullopt, std::nullopt});
}

void ReferenceLedger::allocation(
    const Name &id, const Name &credit, const Name &debit, std::int64_t amount, int dated)
{
    m_links.push_back({id, credit, debit, amount, dated, std::nullopt});
    m_dates.push_back(dated);
}

void ReferenceLedger::takenBack(const Name &fact, int dated)
{
    m_dates.push_back(dated);
    const auto earlier = [dated](std::optional<int> gone) {
        return gone ? std::min(*gone, dated) : dated;
    };
    if (const auto item = m_items.find(fact); item != m_items.end())
        item->second.gone = earlier(item->second.gone);
    for (Link &link : m_links) {
        if (link.id == fact)
            link.gone = earlier(link.gone);
    }
}

bool ReferenceLedger::holds(const Name &id, int day) const
{
    const auto item = m_items.find(id);
    return item != m_items.end() && item->second.dated <= day
           && !(item->second.gone && *item->second.gone <= day);
}

std::map<ReferenceLedger::Name, std::int64_t> ReferenceLedger::open(int day) const
{
    std::map<Name, std::int64_t> left;
    for (const auto &[id, item] : m_items) {
        if (holds(id, day))
            left[id] = item.amount;
    }
    // Who asked first gets first; nobody gets more than there is.
    for (const Link &link : m_links) {
        const bool counts = link.dated <= day && !(link.gone && *link.gone <= day)
                            && holds(link.credit, day) && holds(link.debit, day);
        if (!counts)
            continue;
        const std::int64_t part = std::min({link.amount, left[link.credit], left[link.debit]});
        left[link.credit] -= part;
        left[link.debit] -= part;
    }
    return left;
}

std::int64_t ReferenceLedger::balance(const Name &customer, int day) const
{
    std::int64_t sum = 0;
    for (const auto &[id, item] : m_items) {
        if (item.customer == customer && holds(id, day))
            sum += item.due ? item.amount : -item.amount;
    }
    return sum;
}

std::map<ReferenceLedger::Name, ReferenceLedger::Account> ReferenceLedger::accounts(int day,
                                                                                    int seen) const
{
    std::map<Name, Account> accounts;
    for (const auto &[id, amount] : open(day)) {
        const Item &item = m_items.at(id);
        Account &account = accounts[item.customer];
        if (!item.due) {
            account.credit += amount;
            continue;
        }
        const int late = seen - *item.due;
        const size_t bucket = late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4;
        account.owed += amount;
        account.buckets[bucket] += amount;
    }
    return accounts;
}

std::vector<ReferenceLedger::Part> ReferenceLedger::oldestFirst(const Name &customer,
                                                                std::int64_t amount) const
{
    struct Unpaid
    {
        int due;
        int dated;
        Name id;
        std::int64_t open;
    };
    std::vector<Unpaid> unpaid;
    for (const auto &[id, left] : open()) {
        const Item &item = m_items.at(id);
        if (item.customer == customer && item.due && left > 0)
            unpaid.push_back({*item.due, item.dated, id, left});
    }
    std::sort(unpaid.begin(), unpaid.end(), [](const Unpaid &a, const Unpaid &b) {
        return std::tie(a.due, a.dated, a.id) < std::tie(b.due, b.dated, b.id);
    });
    std::vector<Part> parts;
    for (const Unpaid &one : unpaid) {
        const std::int64_t part = std::min(one.open, amount);
        if (part > 0)
            parts.push_back({one.id, part});
        amount -= part;
    }
    return parts;
}

} // namespace tests
