// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Database;
using core::Query;

/// A file that stands in memory becomes a copy of another again and again, and what is prepared in
/// it stands.
class TestMemoryFile : public QObject
{
    Q_OBJECT

private slots:
    void copy_goesItsOwnWay();
    void copyMadeAgain_isTheImage();
    void copyOfAnotherSchema_isReadByIt();
};

namespace {

/// A file in memory with one table of numbers.
struct NumberFile : Database
{
    NumberFile() : Database(QStringLiteral("numbers"), Access::Memory)
    {
        run("CREATE TABLE number (n INTEGER) STRICT");
    }

    void add(qint64 n) { Query(*this, "INSERT INTO number (n) VALUES (?1)", n).run(); }
    qint64 count() { return tests::number(*this, "SELECT count(*) FROM number"); }
};

} // namespace

void TestMemoryFile::copy_goesItsOwnWay()
{
    NumberFile image;
    image.add(7);
    NumberFile copy;
    copy.become(image);

    copy.add(8);

    QCOMPARE(copy.count(), 2);
    QCOMPARE(image.count(), 1);
}

void TestMemoryFile::copyMadeAgain_isTheImage()
{
    // SQLite tells by a count whether a file was changed by others: here both were changed as
    // often, to something else.
    NumberFile image;
    NumberFile copy;
    for (int changes = 0; changes < 8; ++changes) {
        copy.become(image);
        for (int n = 0; n < changes; ++n) {
            copy.add(n);
            if (n < changes - 1)
                image.add(n);
            else
                image.run("DELETE FROM number");
        }
        QCOMPARE(copy.count(), changes);
        copy.become(image);
        QCOMPARE(copy.count(), 0);
    }
}

void TestMemoryFile::copyOfAnotherSchema_isReadByIt()
{
    NumberFile image;
    NumberFile copy;
    copy.become(image);
    QCOMPARE(copy.count(), 0);

    image.run("DROP TABLE number; CREATE TABLE other (n INTEGER); "
              "CREATE TABLE number (m TEXT, n INTEGER) STRICT");
    image.add(7);
    copy.become(image);

    QCOMPARE(copy.count(), 1);
    QCOMPARE(tests::number(copy, "SELECT n FROM number"), 7);
    QCOMPARE(tests::number(copy, "SELECT count(*) FROM other"), 0);
}

DOCKET_TEST(TestMemoryFile);
#include "tst_memory_file.moc"
