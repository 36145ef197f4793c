// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/adjustment_store.h"

#include "core/store/receipt_store.h"

namespace core {

namespace {

constexpr const char *adjustmentSelect = R"(
    SELECT a.id, a.kind, a.customer, c.name, a.number, a.about, a.dated, a.due, a.amount, a.mode,
           a.account, a.reference, a.reason, e.live, e.open,
           (SELECT min(m.dated) FROM money_event m
             WHERE m.about = a.id AND m.kind = 4
               AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = m.id)),
           u.at, coalesce(s.name, '')
      FROM adjustment a
      JOIN customer c ON c.id = a.customer
      JOIN entry e ON e.id = a.id
      JOIN op o ON o.id = a.id AND o.tbl = 'adjustment'
      JOIN unit u ON u.row = o.unit
      LEFT JOIN staff s ON s.id = u.actor
)";

AdjustmentRow adjustmentRow(const Query &query)
{
    AccountAdjustment adjustment{.kind = query.choice<AdjustmentKind>(1),
                                 .customer = query.id<Customer>(2),
                                 .customerName = query.text(3),
                                 .number = query.text(4),
                                 .about = query.row(5),
                                 .dated = query.day(6),
                                 .due = query.dayIfAny(7),
                                 .amount = query.money(8),
                                 .mode = {},
                                 .account = query.text(10),
                                 .reference = query.text(11),
                                 .reason = query.text(12),
                                 .reversed = !query.flag(13)};
    if (!query.isNull(9))
        adjustment.mode = query.choice<PaymentMode>(9);
    return {.adjustment = {query.id<AccountAdjustment>(0), adjustment},
            .open = query.money(14),
            .certified = query.dayIfAny(15),
            .at = query.instant(16),
            .by = query.text(17)};
}

/// The newest event of a receipt that stands decides.
constexpr const char *chequeSelect = R"(
    SELECT r.id, m.kind, coalesce(m.dated, r.dated),
           coalesce((SELECT d.reference FROM money_event d
                      WHERE d.about = r.id AND d.kind = 1
                        AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = d.id)
                      ORDER BY d.row DESC LIMIT 1), ''),
           coalesce(m.note, ''), EXISTS (SELECT 1 FROM reversal v WHERE v.fact = r.id)
      FROM receipt r
      LEFT JOIN money_event m ON m.row = (
           SELECT max(x.row) FROM money_event x
            WHERE x.about = r.id
              AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = x.id))
     WHERE r.mode = 5
)";

ChequeState stateOf(const Query &query)
{
    if (query.isNull(1))
        return ChequeState::InHand;
    const auto last = query.choice<MoneyEventKind>(1);
    if (last == MoneyEventKind::Bounced)
        return ChequeState::Bounced;
    return last == MoneyEventKind::Cleared ? ChequeState::Cleared : ChequeState::Deposited;
}

std::optional<ChequeRow> readCheque(const Query &query, const ReceiptStore &receipts)
{
    const ChequeState state = stateOf(query);
    // Taken back for another reason than its bank: it was a slip, not a cheque.
    if (query.flag(5) && state != ChequeState::Bounced)
        return std::nullopt;
    return ChequeRow{.receipt = *receipts.byId(query.id<Receipt>(0)),
                     .state = state,
                     .since = query.day(2),
                     .account = query.text(3),
                     .note = query.text(4)};
}

} // namespace

std::optional<AdjustmentRow> AdjustmentStore::row(Id<AccountAdjustment> id) const
{
    static const QByteArray sql = QByteArray(adjustmentSelect) + " WHERE a.id = ?1";
    Query query(m_database, sql.constData(), id);
    return query.next() ? std::optional(adjustmentRow(query)) : std::nullopt;
}

QList<AdjustmentRow> AdjustmentStore::rows(const AdjustmentFilter &filter, int limit) const
{
    static const QByteArray sql = QByteArray(adjustmentSelect) + R"(
         WHERE (?1 IS NULL OR a.kind = ?1) AND (?2 IS NULL OR a.customer = ?2)
           AND a.dated BETWEEN ?3 AND ?4
           AND (NOT ?5 OR (a.kind = 6 AND e.live = 1 AND NOT EXISTS (
                   SELECT 1 FROM money_event m
                    WHERE m.about = a.id AND m.kind = 4
                      AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = m.id))))
         ORDER BY a.row DESC LIMIT ?6)";
    Query query(m_database,
                sql.constData(),
                Value(filter.kind),
                Value(filter.customer),
                filter.from.value_or(Day::earliest()),
                filter.to.value_or(Day::latest()),
                filter.uncertified,
                limit);
    QList<AdjustmentRow> rows;
    while (query.next())
        rows.append(adjustmentRow(query));
    return rows;
}

QList<Id<AccountAdjustment>> AdjustmentStore::numbered(const QString &number) const
{
    Query query(m_database,
                "SELECT id FROM adjustment WHERE number = ?1 AND kind IN (1, 2, 7) ORDER BY row",
                number);
    QList<Id<AccountAdjustment>> ids;
    while (query.next())
        ids.append(query.id<AccountAdjustment>(0));
    return ids;
}

QList<Id<AccountAdjustment>> AdjustmentStore::madeWith(const RowId &fact) const
{
    Query query(m_database,
                R"(SELECT a.id FROM op o
                     JOIN op b ON b.unit = o.unit AND b.tbl = 'adjustment'
                     JOIN adjustment a ON a.id = b.id
                     JOIN entry e ON e.id = a.id AND e.live = 1
                    WHERE o.id = ?1 AND o.tbl = 'receipt' ORDER BY a.row)",
                fact);
    QList<Id<AccountAdjustment>> ids;
    while (query.next())
        ids.append(query.id<AccountAdjustment>(0));
    return ids;
}

Money AdjustmentStore::recovered(Id<AccountAdjustment> badDebt) const
{
    Query query(m_database,
                R"(SELECT coalesce(sum(a.amount), 0)
                     FROM adjustment a JOIN entry e ON e.id = a.id AND e.live = 1
                    WHERE a.about = ?1 AND a.kind = 8)",
                badDebt);
    query.next();
    return query.money(0);
}

void AdjustmentStore::add(Record &record,
                          Id<AccountAdjustment> id,
                          const AccountAdjustment &adjustment,
                          const std::optional<TakenNumber> &number)
{
    record.insert(tables::adjustment,
                  id.row(),
                  {{"kind", adjustment.kind},
                   {"customer", adjustment.customer},
                   {"series", number ? Value(number->series) : Value()},
                   {"n", number ? Value(number->n) : Value()},
                   {"number", number ? number->printed : adjustment.number},
                   {"about", adjustment.about},
                   {"dated", adjustment.dated},
                   {"due", Value(adjustment.due)},
                   {"amount", adjustment.amount},
                   {"mode", Value(adjustment.mode)},
                   {"account", adjustment.account},
                   {"reference", adjustment.reference},
                   {"reason", adjustment.reason}});
}

void AdjustmentStore::addEvent(Record &record, const RowId &about, const MoneyEvent &event)
{
    record.insert(tables::moneyEvent,
                  record.newId(),
                  {{"about", about},
                   {"kind", event.kind},
                   {"dated", event.dated},
                   {"reference", event.reference},
                   {"note", event.note}});
}

QList<ChequeRow> AdjustmentStore::cheques(std::optional<ChequeState> state, int limit) const
{
    static const QByteArray sql = QByteArray(chequeSelect) + " ORDER BY r.dated DESC, r.row DESC";
    const ReceiptStore receipts(m_database);
    Query query(m_database, sql.constData());
    QList<ChequeRow> rows;
    while (rows.size() < limit && query.next()) {
        const std::optional<ChequeRow> row = readCheque(query, receipts);
        if (row && (!state || row->state == *state))
            rows.append(*row);
    }
    return rows;
}

std::optional<ChequeRow> AdjustmentStore::cheque(Id<Receipt> receipt) const
{
    static const QByteArray sql = QByteArray(chequeSelect) + " AND r.id = ?1";
    Query query(m_database, sql.constData(), receipt);
    return query.next() ? readCheque(query, ReceiptStore(m_database)) : std::nullopt;
}

} // namespace core
