// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claim_store.h"

namespace core {

namespace {

// Of several answers (two PCs) one that found the money counts before one that did not.
constexpr const char *claimSelect = R"(
    SELECT k.id, k.customer, k.chat, k.message, k.amount, k.mode, k.reference, k.dated,
           coalesce(c.name, ''), coalesce(t.title, ''), a.id, coalesce(r.number, ''),
           coalesce(a.reason, ''),
           coalesce((SELECT s.number FROM receipt s
                      WHERE s.reference = k.reference AND s.reference <> ''
                        AND s.id IS NOT a.receipt
                        AND NOT EXISTS (SELECT 1 FROM reversal v WHERE v.fact = s.id)
                      ORDER BY s.row LIMIT 1), '')
      FROM claim k
      LEFT JOIN customer c ON c.id = k.customer
      LEFT JOIN chat t ON t.id = k.chat
      LEFT JOIN claim_answer a
        ON a.id = (SELECT b.id FROM claim_answer b
                    WHERE b.claim = k.id
                      AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = b.id)
                    ORDER BY b.receipt IS NULL, b.id LIMIT 1)
      LEFT JOIN receipt r ON r.id = a.receipt
     WHERE NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = k.id)
)";

ClaimRow claimRow(const Query &query)
{
    ClaimRow row{.claim = {query.id<Claim>(0),
                           {.customer = query.idIfAny<Customer>(1),
                            .chat = query.idIfAny<Chat>(2),
                            .message = query.idIfAny<Message>(3),
                            .amount = query.money(4),
                            .mode = query.choice<PaymentMode>(5),
                            .reference = query.text(6),
                            .dated = query.day(7)}},
                 .customer = query.text(8),
                 .chat = query.text(9),
                 .state = ClaimState::Waiting,
                 .receipt = query.text(11),
                 .reason = query.text(12),
                 .seenOn = query.text(13)};
    if (!query.isNull(10))
        row.state = row.receipt.isEmpty() ? ClaimState::Dismissed : ClaimState::Confirmed;
    return row;
}

} // namespace

std::optional<ClaimRow> ClaimStore::row(Id<Claim> id) const
{
    static const QByteArray sql = QByteArray(claimSelect) + " AND k.id = ?1";
    Query query(m_database, sql.constData(), id);
    return query.next() ? std::optional(claimRow(query)) : std::nullopt;
}

QList<ClaimRow> ClaimStore::waiting(std::optional<Id<Customer>> customer, int limit) const
{
    static const QByteArray sql = QByteArray(claimSelect) + R"(
       AND a.id IS NULL AND (?1 IS NULL OR k.customer = ?1) ORDER BY k.dated, k.row LIMIT ?2)";
    Query query(m_database, sql.constData(), Value(customer), limit);
    QList<ClaimRow> rows;
    while (query.next())
        rows.append(claimRow(query));
    return rows;
}

void ClaimStore::add(Record &record, Id<Claim> id, const Claim &claim)
{
    record.insert(tables::claim,
                  id.row(),
                  {{"customer", claim.customer},
                   {"chat", claim.chat},
                   {"message", claim.message},
                   {"amount", claim.amount},
                   {"mode", claim.mode},
                   {"reference", claim.reference},
                   {"dated", claim.dated}});
}

void ClaimStore::confirm(Record &record, Id<Claim> id, Id<Receipt> receipt)
{
    record.insert(tables::claimAnswer,
                  record.newId(),
                  {{"claim", id}, {"receipt", receipt}, {"reason", QString()}});
}

void ClaimStore::dismiss(Record &record, Id<Claim> id, const QString &reason)
{
    record.insert(tables::claimAnswer, record.newId(), {{"claim", id}, {"reason", reason}});
}

} // namespace core
