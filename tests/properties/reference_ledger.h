// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tests {

/// A second, plain account of who owes what. It shares no line with the shop's own: it is told each
/// fact as it happens and counts everything anew whenever it is asked.
class ReferenceLedger
{
public:
    using Name = std::string; ///< of a customer or a fact
    static constexpr int everything = std::numeric_limits<int>::max();

    struct Account
    {
        std::int64_t owed = 0;
        std::int64_t credit = 0;
        std::array<std::int64_t, 5> buckets{}; ///< not due, 1-30, 31-60, 61-90, over 90
    };
    struct Part
    {
        Name paper;
        std::int64_t amount = 0;
    };

    void invoice(const Name &id, const Name &customer, std::int64_t amount, int dated, int due);
    void creditNote(const Name &id, const Name &customer, std::int64_t amount, int dated);
    void receipt(const Name &id, const Name &customer, std::int64_t amount, int dated);
    void allocation(
        const Name &id, const Name &credit, const Name &debit, std::int64_t amount, int dated);
    /// `kind` as the shop's schema numbers them: 1 old bill, 2 old advance, 3 write-off, 4 bad
    /// debt, 5 discount, 6 tax withheld, 7 refund, 8 bad debt recovered, 9 fee.
    void adjustment(
        const Name &id, const Name &customer, int kind, std::int64_t amount, int dated, int due);
    /// A paper was cancelled; a receipt, an adjustment or an allocation reversed.
    void takenBack(const Name &fact, int dated);

    /// Every customer's account as of the end of `day`, or with all facts, aged on day `seen`.
    std::map<Name, Account> accounts(int day, int seen) const;
    /// What a customer owes less their credit, from the amounts alone: what was set against what
    /// does not matter to it.
    std::int64_t balance(const Name &customer, int day = everything) const;
    /// What is left of each paper and receipt that still holds.
    std::map<Name, std::int64_t> open(int day = everything) const;
    /// How a payment must spread when nobody says: oldest due first.
    std::vector<Part> oldestFirst(const Name &customer, std::int64_t amount) const;
    /// For each fact in the order it was told, its date.
    const std::vector<int> &dates() const { return m_dates; }

private:
    struct Item
    {
        Name customer;
        std::int64_t amount = 0; ///< above zero
        int dated = 0;
        std::optional<int> due; ///< debits only
        std::optional<int> gone;
    };
    struct Link
    {
        Name id;
        Name credit;
        Name debit;
        std::int64_t amount = 0;
        int dated = 0;
        std::optional<int> gone;
    };

    void add(const Name &id, const Item &item);
    bool holds(const Name &id, int day) const;

    std::map<Name, Item> m_items;
    std::vector<Link> m_links;
    std::vector<int> m_dates;
};

} // namespace tests
