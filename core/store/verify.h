// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fault.h"
#include "core/store/shop_file.h"

#include <QList>

#include <functional>

namespace core {

struct VerifyReport
{
    QList<Finding> findings;
    qint64 units = 0;
    qint64 ops = 0;
    qint64 rows = 0;

    bool isClean() const { return findings.isEmpty(); }
};

/// Proves a shop's file: its structure, the log's digests and chains, every row against the log,
/// every paper against its hash, the numbers, and what is derived against the facts. One changed
/// byte in any of these is found. Long: run it on a thread and a ShopFile of its own.
class Verify
{
public:
    /// `progress(done, of)` is called now and then; answering false stops.
    using Progress = std::function<bool(qint64 done, qint64 of)>;

    explicit Verify(ShopFile &shop, Progress progress = {})
        : m_database(shop.database())
        , m_progress(std::move(progress))
    {}

    /// Refuses: as ShopFile::open, when the file cannot be read to its end.
    Result<VerifyReport> run();

private:
    void structure();
    void log();
    bool isJoined() const;
    void logOfOrigin(qint64 origin);
    bool isSound(const Op &op) const;
    void identity();
    void rows(const Table &table);
    void row(const Table &table, const RowId &id);
    void orphans();
    void papers();
    void numbers();
    void derived();
    void
    report(Fault fault, const QString &table, const QString &id = {}, const QString &detail = {});
    void step();

    Database &m_database;
    Progress m_progress;
    VerifyReport m_report;
    qint64 m_done = 0;
    qint64 m_of = 0;
    DataClass m_keeps = DataClass::Owner;
};

} // namespace core
