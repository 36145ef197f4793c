// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shop_file.h"

#include "core/store/migrations.h"
#include "core/store/setting_store.h"
#include "core/store/shop_snapshot.h"
#include "core/store/staff_store.h"

#include <QDir>
#include <QFileInfo>

namespace core {

using namespace Qt::StringLiterals;

QString shopPath(const QString &folder)
{
    return QDir(folder).filePath(u"shop.docket"_s);
}

namespace {

/// A file that a reader may not read as it is, because its schema is older, is brought forward; one
/// that is not ours is left as it is, and so is any other. `canWrite` says whether the file and its
/// folder can be written.
Result<Done> bringForward(const QString &path, bool canWrite)
{
    {
        // Where nobody has it open, it is looked at as an archive: a reader leaves its lock files
        // beside it.
        const bool isInUse = QFileInfo::exists(path + u"-wal"_s);
        const Database look(
            path, canWrite && isInUse ? Database::Access::ReadOnly : Database::Access::Archive);
        if (Result<Done> fits = checkSchema(look); !fits)
            return fits;
        if (!isOlder(look))
            return Done{};
    }
    if (!canWrite)
        return Error{.kind = ErrorKind::ShopReadOnly, .subject = path};
    Database older(path, Database::Access::ReadWrite);
    return migrate(older);
}

} // namespace

ShopFile::ShopFile(const QString &path, Database::Access access, Clock &clock, Random &random)
    : m_clock(clock)
    , m_random(random)
    , m_ids(clock, random)
    , m_database(path, access)
{}

Result<std::unique_ptr<ShopFile>>
ShopFile::create(const QString &folder, Clock &clock, Random &random, const Enrolment &whose)
{
    const QString path = shopPath(folder);
    if (QFileInfo::exists(path))
        return Error{.kind = ErrorKind::ShopExists, .subject = folder};
    if (!QDir().mkpath(folder))
        return Error{.kind = ErrorKind::ShopReadOnly, .subject = folder};
    try {
        std::unique_ptr<ShopFile> shop(new ShopFile(path, Database::Access::Create, clock, random));
        if (const Result<Done> begun = shop->begin(whose); !begun)
            return begun.error();
        return shop;
    } catch (const StoreError &breakdown) {
        Error error = breakdown.error;
        // A folder that takes no file is told as such, not as "unable to open database file".
        if (error.kind == ErrorKind::StorageFailed && !QFileInfo(folder).isWritable())
            error.kind = ErrorKind::ShopReadOnly;
        return error;
    }
}

Result<Done> ShopFile::begin(const Enrolment &whose)
{
    if (Result<Done> made = migrate(m_database); !made)
        return made;
    return m_database.write([&]() -> Result<Done> {
        Query latest(m_database, "SELECT coalesce(max(hlc), 0) FROM op");
        latest.next();
        UnitLog(m_database)
            .create({.device = whose.device.isNone() ? m_ids.next() : whose.device,
                     .incarnation = whose.incarnation,
                     .mark = whose.mark,
                     .firstDevice = whose.firstDevice,
                     .hlc = latest.integer(0),
                     .dchain = UnitLog::chainStart(),
                     .keeps = whose.keeps});
        return Done{};
    });
}

Result<std::unique_ptr<ShopFile>> ShopFile::createFrom(const QString &snapshot,
                                                       const QString &folder,
                                                       Clock &clock,
                                                       Random &random,
                                                       const Enrolment &whose)
{
    const QString path = shopPath(folder);
    if (QFileInfo::exists(path))
        return Error{.kind = ErrorKind::ShopExists, .subject = folder};
    if (!QDir().mkpath(folder))
        return Error{.kind = ErrorKind::ShopReadOnly, .subject = folder};
    // Until it is whole and somebody's it has another name: after a crash it is made once more.
    const QString beginning = path + u".beginning"_s;
    const auto make = [&]() -> Result<Done> {
        try {
            {
                // Nobody writes it any more, and it may lie where nothing can be written.
                Database image(snapshot, Database::Access::Archive);
                if (Result<Done> fits = checkSchema(image); !fits)
                    return fits;
                // Before any of it is on this disk: another class has what this one may not have.
                if (Result<Done> sound = checkSnapshot(image, whose.keeps); !sound)
                    return sound;
                image.copyTo(beginning);
            }
            return ShopFile(beginning, Database::Access::ReadWrite, clock, random).begin(whose);
        } catch (const StoreError &breakdown) {
            return breakdown.error;
        }
    };
    const Result<Done> made = make();
    const bool isThere = made && QFile::rename(beginning, path);
    // Beside it there may be copies of before it was brought to the newest schema.
    for (const QString &left : QDir(folder).entryList({u"shop.docket.beginning*"_s}, QDir::Files))
        QFile::remove(QDir(folder).filePath(left));
    if (!made)
        return made.error();
    if (!isThere)
        return Error{.kind = ErrorKind::ShopReadOnly, .subject = folder};
    return open(folder, Access::ReadWrite, clock, random);
}

Result<std::unique_ptr<ShopFile>>
ShopFile::inMemory(Clock &clock, Random &random, const Enrolment &whose, const Database *image)
{
    try {
        std::unique_ptr<ShopFile> shop(
            new ShopFile(whose.mark, Database::Access::Memory, clock, random));
        const Result<Done> ready = image ? shop->become(*image) : shop->begin(whose);
        if (!ready)
            return ready.error();
        return shop;
    } catch (const StoreError &breakdown) {
        return breakdown.error;
    }
}

Result<Done> ShopFile::become(const Database &image, const std::optional<Enrolment> &whose)
{
    try {
        m_ids.startAgain();
        m_database.become(image);
        const bool isSnapshot = whose && Query(m_database, "SELECT 1 FROM sync_standing").next();
        if (isSnapshot) {
            if (Result<Done> sound = checkSnapshot(m_database, whose->keeps); !sound)
                return sound;
        }
        if (whose) {
            if (Result<Done> begun = begin(*whose); !begun || !isSnapshot)
                return begun;
        }
        return m_database.read([this]() { return loadFacts(); });
    } catch (const StoreError &breakdown) {
        return breakdown.error;
    }
}

Result<std::unique_ptr<ShopFile>>
ShopFile::open(const QString &folder, Access access, Clock &clock, Random &random)
{
    const QFileInfo file(shopPath(folder));
    if (!file.exists() || !file.isFile())
        return Error{.kind = ErrorKind::ShopMissing, .subject = folder};
    if (!file.isReadable())
        return Error{.kind = ErrorKind::ShopReadOnly, .subject = file.filePath()};
    if (file.size() == 0)
        return Error{
            .kind = ErrorKind::ShopDamaged, .subject = file.filePath(), .given = u"0 bytes"_s};
    const bool canWrite = file.isWritable() && QFileInfo(folder).isWritable();
    if (access == Access::ReadWrite && !canWrite)
        return Error{.kind = ErrorKind::ShopReadOnly, .subject = file.filePath()};
    try {
        const auto mode = access == Access::ReadWrite ? Database::Access::ReadWrite
                          : canWrite                  ? Database::Access::ReadOnly
                                                      : Database::Access::Archive;
        if (const Result<Done> current = bringForward(file.filePath(), canWrite); !current)
            return current.error();
        std::unique_ptr<ShopFile> shop(new ShopFile(file.filePath(), mode, clock, random));
        const Result<Done> read = shop->m_database.read([&]() { return shop->loadFacts(); });
        if (!read)
            return read.error();
        if (access == Access::ReadWrite) {
            if (const Result<Done> anew = shop->readAnew(); !anew)
                return anew.error();
        }
        return shop;
    } catch (const StoreError &breakdown) {
        return breakdown.error;
    }
}

Result<Done> ShopFile::readAnew()
{
    const Result<bool> isUnread = m_database.read([this]() -> Result<bool> {
        return Query(m_database, "SELECT 1 FROM op WHERE unread = 1 LIMIT 1").next();
    });
    if (!isUnread)
        return isUnread.error();
    if (!*isUnread)
        return Done{};
    return receive([this](Incoming &incoming) -> Result<Done> {
        m_database.run("PRAGMA defer_foreign_keys = ON");
        incoming.readAnew();
        return Done{};
    });
}

Result<Done> ShopFile::loadFacts()
{
    const Result<ShopFacts> facts = SettingStore(m_database).facts();
    if (!facts)
        return facts.error();
    m_facts = *facts;
    return Done{};
}

void ShopFile::announce(const std::set<const Table *> &touched)
{
    if (touched.contains(&tables::setting)) {
        // What stands in the file is known to be sound; where it cannot be read, the next opening
        // says so, and until then the facts stay as they were.
        const Result<Done> read = m_database.read([this]() { return loadFacts(); });
        Q_UNUSED(read)
    }
    if (m_bell)
        m_bell(touched);
}

Unit ShopFile::headOf(const Act &act) const
{
    const Instant now = m_clock.now();
    Unit unit;
    unit.verb = QString::fromLatin1(act.verb.name);
    unit.actor = act.by.actor.row();
    unit.approver = act.by.approver.row();
    unit.reason = act.by.reason.isNull() ? u""_s : act.by.reason;
    unit.at = now;
    unit.businessDate = m_facts.calendar.dayOf(now);
    unit.batch = act.batch;
    unit.undoes = act.undoes;
    unit.request = act.request;
    return unit;
}

Permits ShopFile::permitsOf(Id<Staff> staff) const
{
    return StaffStore(m_database).permitsOf(staff);
}

std::optional<Error> ShopFile::refusal(Permit permit, const By &by) const
{
    if (permitsOf(by.actor).has(permit))
        return std::nullopt;
    if (!by.approver.isNone() && permitsOf(by.approver).has(permit))
        return std::nullopt;
    const std::optional<Stored<Staff>> person = StaffStore(m_database).byId(by.actor);
    return Error{.kind = ErrorKind::NotPermitted,
                 .subject = nameOf(permit),
                 .given = person ? (*person)->name : QString()};
}

std::optional<Error> ShopFile::alreadyFounded() const
{
    Query query(m_database, "SELECT 1 FROM unit LIMIT 1");
    if (query.next())
        return Error{.kind = ErrorKind::ShopExists, .subject = m_database.path()};
    return std::nullopt;
}

Result<bool> ShopFile::askedBefore(const Act &act)
{
    const std::optional<Unit> maker = UnitLog(m_database).maker(act.subject);
    if (!maker)
        return false;
    if (maker->request == act.request && maker->verb == QLatin1StringView(act.verb.name))
        return true;
    return Error{.kind = ErrorKind::IdReused, .subject = maker->verb, .given = act.subject.text()};
}

Result<Done> ShopFile::flushLater()
{
    try {
        m_database.flushLater();
        return Done{};
    } catch (const StoreError &breakdown) {
        return breakdown.error;
    }
}

Result<qint64> ShopFile::dataVersion()
{
    return m_database.read([this]() -> Result<qint64> { return m_database.dataVersion(); });
}

Result<Done> ShopFile::take(const QList<LoggedUnit> &units)
{
    return receive([&units](Incoming &incoming) -> Result<Done> {
        for (const LoggedUnit &unit : units) {
            if (Result<Done> done = incoming.take(unit); !done)
                return done;
        }
        return Done{};
    });
}

} // namespace core
