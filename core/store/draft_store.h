// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paper.h"
#include "core/store/record.h"

namespace core {

/// Documents while they can still change. Throws StoreError.
class DraftStore
{
public:
    DraftStore(const Database &database, CurrencyDigits digits)
        : m_database(database)
        , m_digits(digits)
    {}

    /// None for one that was deleted. Refuses: as contentFromJson, for a damaged cell.
    Result<std::optional<Stored<Draft>>> byId(Id<Draft> id) const;
    /// Those not issued yet, newest first.
    QList<Id<Draft>> open(int limit) const;
    /// As `open`, behind `after`.
    QList<Id<Draft>> page(const PaperQuestion &question, int limit) const;
    /// The number it was issued under; empty while it is a draft.
    QString issuedAs(Id<Draft> id) const;

    void add(Record &record, Id<Draft> id, const Draft &draft);
    void change(Record &record, Id<Draft> id, const Draft &draft);
    void discard(Record &record, Id<Draft> id);

private:
    std::vector<Field> headOf(const Draft &draft) const;
    std::vector<Field> lineOf(const DocumentLine &line, qsizetype place) const;
    Result<DocumentContent> contentOf(Id<Draft> id, const Query &head) const;

    const Database &m_database;
    CurrencyDigits m_digits;
};

} // namespace core
