// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

#include <map>
#include <set>

using core::Column;
using core::ColumnKind;
using core::Table;
using tests::TestShop;

namespace {

using Declared = std::map<QString, QString>; ///< column and its type

Declared declaredOf(TestShop &shop, const Table &table)
{
    core::Query query(shop.database(),
                      "SELECT name, type FROM pragma_table_info(?1)",
                      QString::fromLatin1(table.name));
    Declared declared;
    while (query.next())
        declared[query.text(0)] = query.text(1);
    return declared;
}

QString typeOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Integer:
        return QStringLiteral("INTEGER");
    case ColumnKind::Text:
        return QStringLiteral("TEXT");
    case ColumnKind::Id:
    case ColumnKind::Bytes:
        return QStringLiteral("BLOB");
    }
    return {};
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void columns_areThoseOfTheSchema_data() { everyTable(); }
    void columns_areThoseOfTheSchema();
    void columns_areSortedByName_data() { everyTable(); }
    void columns_areSortedByName();
    void groups_areThoseOfTheColumns_data() { everyTable(); }
    void groups_areThoseOfTheColumns();
    void registersHaveClocks_andFactsDoNot_data() { everyTable(); }
    void registersHaveClocks_andFactsDoNot();
    void everyTable_hasItsThreeTripwires_data() { everyTable(); }
    void everyTable_hasItsThreeTripwires();
    void ids_areTheOnlyUniqueIndex_data() { everyTable(); }
    void ids_areTheOnlyUniqueIndex();
    void derivedKeys_nameColumns_data() { everyTable(); }
    void derivedKeys_nameColumns();
    void foreignKeys_pointToParentsOfNoHigherClass_data() { everyTable(); }
    void foreignKeys_pointToParentsOfNoHigherClass();
    void reversals_fitTheNature_data() { everyTable(); }
    void reversals_fitTheNature();
    void schema_hasNoSyncedTableBesides();

private:
    static void everyTable();
};

void TestTables::everyTable()
{
    QTest::addColumn<QByteArray>("name");
    for (const Table *table : core::allTables())
        QTest::newRow(table->name) << QByteArray(table->name);
}

#define CURRENT_TABLE(table)                                                                       \
    QFETCH(QByteArray, name);                                                                      \
    const Table *const found = core::tableNamed(std::string_view(name.constData()));               \
    QVERIFY(found);                                                                                \
    const Table &table = *found

void TestTables::columns_areThoseOfTheSchema()
{
    CURRENT_TABLE(table);
    TestShop shop;
    Declared declared = declaredOf(shop, table);
    for (const char *own : {"row", "id", "clk", "deleted"})
        declared.erase(QString::fromLatin1(own));

    Declared described;
    for (const Column &column : table.columns)
        described[textOf(column.name)] = typeOf(column.kind);

    QCOMPARE(described.size(), table.columns.size());
    for (const auto &[column, type] : declared)
        QVERIFY2(described[column] == type, qPrintable(column + u' ' + type));
    QCOMPARE(described.size(), declared.size());
}

void TestTables::columns_areSortedByName()
{
    CURRENT_TABLE(table);

    for (size_t i = 0; i < table.columns.size(); ++i) {
        QVERIFY(i == 0 || table.columns[i - 1].name < table.columns[i].name);
        QCOMPARE(table.indexOf(table.columns[i].name), int(i));
    }
    QCOMPARE(table.indexOf("no such column"), -1);
}

void TestTables::groups_areThoseOfTheColumns()
{
    CURRENT_TABLE(table);
    std::set<QString> used;
    for (const Column &column : table.columns) {
        if (!column.group.empty())
            used.insert(textOf(column.group));
    }
    std::set<QString> listed;
    for (const std::string_view group : table.groups)
        listed.insert(textOf(group));

    QVERIFY(used == listed);
    QCOMPARE(listed.size(), table.groups.size());
    QVERIFY(table.isRegister() || listed.empty());
    for (const Column &column : table.columns)
        QVERIFY(column.group.empty() ? table.groupOf(column) == 0 : table.groupOf(column) >= 2);
}

void TestTables::registersHaveClocks_andFactsDoNot()
{
    CURRENT_TABLE(table);
    TestShop shop;
    const Declared declared = declaredOf(shop, table);

    QCOMPARE(declared.contains(QStringLiteral("clk")), table.isRegister());
    QCOMPARE(declared.contains(QStringLiteral("deleted")), table.isRegister());
    QVERIFY(declared.contains(QStringLiteral("row")) && declared.contains(QStringLiteral("id")));
}

void TestTables::everyTable_hasItsThreeTripwires()
{
    CURRENT_TABLE(table);
    TestShop shop;

    core::Query query(shop.database(),
                      "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1",
                      QString::fromLatin1(table.name));
    std::set<QString> events;
    while (query.next()) {
        for (const char *event : {"INSERT", "UPDATE", "DELETE"}) {
            if (query.text(0).contains(QStringLiteral("BEFORE %1 ON").arg(QLatin1String(event))))
                events.insert(QString::fromLatin1(event));
        }
    }

    QCOMPARE(events.size(), size_t(3));
}

void TestTables::ids_areTheOnlyUniqueIndex()
{
    CURRENT_TABLE(table);
    TestShop shop;

    core::Query query(shop.database(),
                      R"(SELECT group_concat(c.name) FROM pragma_index_list(?1) i,
                                pragma_index_info(i.name) c WHERE i."unique" = 1 GROUP BY i.name)",
                      QString::fromLatin1(table.name));
    QStringList unique;
    while (query.next())
        unique.append(query.text(0));

    QCOMPARE(unique, QStringList{QStringLiteral("id")});
}

void TestTables::derivedKeys_nameColumns()
{
    CURRENT_TABLE(table);

    for (const core::DerivedKey &key : table.keys) {
        const int column = table.indexOf(key.column);
        QVERIFY(key.column == "id" || column >= 0);
        QVERIFY(column < 0 || table.columns[size_t(column)].kind == ColumnKind::Id);
    }
}

void TestTables::foreignKeys_pointToParentsOfNoHigherClass()
{
    CURRENT_TABLE(table);
    TestShop shop;
    const auto all = core::allTables();
    const auto place = std::find(all.begin(), all.end(), &table);

    core::Query query(shop.database(),
                      R"(SELECT "table", "to" FROM pragma_foreign_key_list(?1))",
                      QString::fromLatin1(table.name));
    while (query.next()) {
        const QByteArray parentName = query.text(0).toLatin1();
        const auto parent = std::find_if(
            all.begin(), all.end(), [&](const Table *other) { return parentName == other->name; });
        // A paper may follow on one of its own kind that is there already.
        QVERIFY2(parent <= place, parentName.constData());
        QVERIFY2((*parent)->dataClass <= table.dataClass, parentName.constData());
        QCOMPARE(query.text(1), QStringLiteral("id"));
    }
}

void TestTables::reversals_fitTheNature()
{
    CURRENT_TABLE(table);
    using core::Reversal;

    if (table.isRegister())
        QVERIFY(table.reversal == Reversal::Delete || table.reversal == Reversal::WithOwner);
    else
        QVERIFY(table.reversal != Reversal::Delete);
}

void TestTables::schema_hasNoSyncedTableBesides()
{
    TestShop shop;

    // Whatever has an id of 16 bytes and is not the log's own is synced.
    core::Query query(shop.database(), R"(
        SELECT m.name FROM sqlite_schema m
         WHERE m.type = 'table' AND m.sql LIKE '%CHECK (length(id) = 16)%'
           AND m.name NOT IN ('unit', 'op'))");
    std::set<QString> inSchema;
    while (query.next())
        inSchema.insert(query.text(0));

    std::set<QString> described;
    for (const Table *table : core::allTables())
        described.insert(QString::fromLatin1(table->name));
    QVERIFY(inSchema == described);
}

DOCKET_TEST(TestTables);
#include "tst_tables.moc"
