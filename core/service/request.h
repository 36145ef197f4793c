// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/store/value.h"

namespace core {

/// Digests what a creating verb was asked, so that the same question is recognised when it comes
/// again (double Enter, a crash between asking and hearing). Only what was said counts, never what
/// was worked out, such as "today".
class Request
{
public:
    template <typename... Values>
    explicit Request(const Values &...values)
    {
        (add(values), ...);
    }

    Request &add(const Value &value)
    {
        m_digest.add(qint64(value.cell().index()));
        m_digest.add(value.number()).add(value.text()).add(value.bytes());
        return *this;
    }
    QByteArray digest() { return m_digest.finish(); }

private:
    Digest m_digest;
};

} // namespace core
