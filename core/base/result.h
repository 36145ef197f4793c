// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace core {

/// A T, or the reason why there is none. Callers return early on the second.
template <typename T>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value) : m_outcome(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_outcome(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_outcome.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_outcome); }
    T &operator*() & { return std::get<0>(m_outcome); }
    /// By value: `for (x : *rows())` then keeps what it walks over.
    T operator*() && { return std::get<0>(std::move(m_outcome)); }
    const T *operator->() const { return &std::get<0>(m_outcome); }
    T *operator->() { return &std::get<0>(m_outcome); }
    const Error &error() const { return std::get<1>(m_outcome); }

private:
    std::variant<T, Error> m_outcome;
};

/// The value of a verb that answers nothing but that it is done.
struct Done
{
    bool operator==(const Done &) const = default;
};

} // namespace core
