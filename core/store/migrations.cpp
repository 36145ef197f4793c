// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/query.h"
#include "core/store/tables.h"

#include <QDir>
#include <QFile>

namespace core {

using namespace Qt::StringLiterals;

namespace {

int pragma(const Database &database, const char *sql)
{
    Query query(database, sql);
    query.next();
    return int(query.integer(0));
}

QByteArray stepText(int step)
{
    QFile file(u":/docket/schema/%1.sql"_s.arg(step, 3, 10, QChar(u'0')));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("schema step %d is not built in", step);
    return file.readAll();
}

/// A copy beside the file, kept until a person deletes it: the way back from a failed step.
Result<Done> copyBefore(const Database &database, int schema)
{
    const QString path = u"%1.before-%2"_s.arg(database.path()).arg(schema + 1);
    database.copyTo(path);
    const Database copy(path, Database::Access::ReadOnly);
    Query check(copy, "PRAGMA integrity_check");
    check.next();
    if (check.text(0) != u"ok"_s) {
        return Error{
            .kind = ErrorKind::ShopDamaged, .subject = database.path(), .given = check.text(0)};
    }
    return Done{};
}

} // namespace

int newestSchema()
{
    static const int newest = int(QDir(u":/docket/schema"_s).entryList({u"*.sql"_s}).size());
    return newest;
}

Result<Done> checkSchema(const Database &database)
{
    const int schema = pragma(database, "PRAGMA user_version");
    const int application = pragma(database, "PRAGMA application_id");
    if (application != applicationId || schema == 0)
        return Error{.kind = ErrorKind::ShopNotAShop, .subject = database.path()};
    if (schema > newestSchema()) {
        return Error{.kind = ErrorKind::ShopNewer,
                     .subject = database.path(),
                     .given = QString::number(schema),
                     .allowed = QString::number(newestSchema())};
    }
    return Done{};
}

bool isOlder(const Database &database)
{
    return pragma(database, "PRAGMA user_version") < newestSchema();
}

Result<Done> migrate(Database &database)
{
    const bool isEmpty = pragma(database, "SELECT count(*) FROM sqlite_schema") == 0;
    if (Result<Done> fits = checkSchema(database); !isEmpty && !fits)
        return fits;
    const int present = pragma(database, "PRAGMA user_version");
    for (int step = present + 1; step <= newestSchema(); ++step) {
        if (!isEmpty) {
            if (Result<Done> copied = copyBefore(database, step - 1); !copied)
                return copied;
        }
        const Result<Done> done = database.write([&]() -> Result<Done> {
            // Another program may have taken this step since we looked.
            if (pragma(database, "PRAGMA user_version") >= step)
                return Done{};
            database.run(stepText(step));
            if (step == newestSchema()) // they name tables of every step
                database.run(tripwires());
            database.run("PRAGMA application_id = " + QByteArray::number(applicationId));
            database.run("PRAGMA user_version = " + QByteArray::number(step));
            return Done{};
        });
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace core
