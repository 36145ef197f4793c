// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/shop.h"
#include "ui/text/table.h"
#include "ui/text/voice.h"

namespace ui {

/// What is owed, as it is or as it was on a past day, and which of it is listed. It is read beside
/// the window, since it is about everybody; rows are taken from it a page at a time.
class OwedList
{
public:
    enum class Listed { ByPerson, ByInvoice };

    /// Refuses: NotPermitted.
    static core::Result<OwedList>
    read(core::Shop &shop, const core::By &by, std::optional<core::Day> asOf, Listed listed);

    const core::OwingReport &owing() const { return m_owing; }
    /// Only what has one age is listed, or everything.
    void choose(std::optional<size_t> bucket);

    // Of what is listed, from a place on; fewer at the end, none where the others are listed.

    QList<core::Owing> people(qsizetype first, qsizetype rows) const;
    QList<core::OutstandingRow> papers(qsizetype first, qsizetype rows) const;

    /// All that is listed, with what the people were told.
    ///
    /// Refuses: NotPermitted.
    core::Result<Table> table(core::Shop &shop, const core::By &by, const Voice &voice) const;

private:
    bool hasAge(qsizetype place, size_t bucket) const;

    Listed m_listed = Listed::ByPerson;
    core::OwingReport m_owing;
    QList<core::OutstandingRow> m_papers; ///< when it is listed by invoice
    QList<qsizetype> m_places;            ///< of what is listed, in one or the other
};

} // namespace ui
