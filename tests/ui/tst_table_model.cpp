// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/models/table_model.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    int id;
    QString text;
};

QList<Line> lines(const QList<int> &ids)
{
    QList<Line> made;
    for (const int id : ids)
        made.append({id, u"line %1"_s.arg(id)});
    return made;
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private slots:
    void shownRows_areExactlyThose_data();
    void shownRows_areExactlyThose();
    void focusAndSelection_stayOnTheirRow();
    void sameRowsAgain_moveNothing();
    void moreRows_comeUntilThereAreNone();
    void newRowsBesideEachOther_comeAtOnce();
    void columnsThatYield_goWhereThereIsNoRoom_andComeBack();

private:
    using Model = ui::TableModel<Line>;
    static std::unique_ptr<Model> model();
    static QList<int> idsIn(const Model &model);
};

std::unique_ptr<TestTableModel::Model> TestTableModel::model()
{
    return std::make_unique<Model>(
        QList<ui::Column<Line>>{
            {.title = u"Text"_s, .text = [](const Line &line) { return line.text; }}},
        [](const Line &line) { return QByteArray::number(line.id); },
        nullptr);
}

QList<int> TestTableModel::idsIn(const Model &model)
{
    QList<int> ids;
    for (const Line &line : model.rows())
        ids.append(line.id);
    return ids;
}

void TestTableModel::shownRows_areExactlyThose_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("from nothing") << QList<int>{} << QList<int>{1, 2, 3};
    QTest::newRow("to nothing") << QList<int>{1, 2, 3} << QList<int>{};
    QTest::newRow("one more in front") << QList<int>{1, 2} << QList<int>{3, 1, 2};
    QTest::newRow("one less inside") << QList<int>{1, 2, 3} << QList<int>{1, 3};
    QTest::newRow("moved up") << QList<int>{1, 2, 3, 4} << QList<int>{4, 1, 2, 3};
    QTest::newRow("turned round") << QList<int>{1, 2, 3, 4} << QList<int>{4, 3, 2, 1};
    QTest::newRow("all at once") << QList<int>{1, 2, 3, 4, 5} << QList<int>{6, 5, 2, 7, 1};
}

void TestTableModel::shownRows_areExactlyThose()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    const auto shown = model();
    const QAbstractItemModelTester tester(shown.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    shown->show(lines(before));
    QCOMPARE(idsIn(*shown), before);
    shown->show(lines(after));
    QCOMPARE(idsIn(*shown), after);
}

void TestTableModel::focusAndSelection_stayOnTheirRow()
{
    const auto shown = model();
    shown->show(lines({1, 2, 3}));
    QItemSelectionModel selection(shown.get());
    selection.setCurrentIndex(shown->index(1, 0), QItemSelectionModel::SelectCurrent);

    shown->show(lines({4, 3, 2}));

    QCOMPARE(selection.currentIndex().row(), 2);
    QCOMPARE(selection.currentIndex().data().toString(), u"line 2"_s);
    QVERIFY(selection.isRowSelected(2));
}

void TestTableModel::sameRowsAgain_moveNothing()
{
    const auto shown = model();
    shown->show(lines({1, 2, 3}));
    const QSignalSpy inserted(shown.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(shown.get(), &QAbstractItemModel::rowsRemoved);
    const QSignalSpy moved(shown.get(), &QAbstractItemModel::rowsMoved);
    const QSignalSpy changed(shown.get(), &QAbstractItemModel::dataChanged);

    shown->show({{1, u"line 1"_s}, {2, u"new words"_s}, {3, u"line 3"_s}});

    QCOMPARE(inserted.count() + removed.count() + moved.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(shown->index(1, 0).data().toString(), u"new words"_s);
}

void TestTableModel::moreRows_comeUntilThereAreNone()
{
    const auto shown = model();
    shown->setMore([](const Line &last) { return last.id < 5 ? lines({last.id + 1}) : lines({}); });
    shown->show(lines({1, 2}));

    int asked = 0;
    while (shown->canFetchMore({}) && asked < 10) {
        shown->fetchMore({});
        ++asked;
    }

    QCOMPARE(idsIn(*shown), (QList<int>{1, 2, 3, 4, 5}));
    QCOMPARE(asked, 4);
}

void TestTableModel::newRowsBesideEachOther_comeAtOnce()
{
    const auto shown = model();
    shown->show(lines({1, 5}));
    const QSignalSpy inserted(shown.get(), &QAbstractItemModel::rowsInserted);

    shown->show(lines({1, 2, 3, 4, 5, 6, 7}));

    QCOMPARE(inserted.count(), 2);
}

void TestTableModel::columnsThatYield_goWhereThereIsNoRoom_andComeBack()
{
    const auto text = [](const Line &line) { return line.text; };
    Model model(
        {{.title = u"Name"_s, .text = text},
         {.title = u"Goes second"_s, .text = text, .yields = 2},
         {.title = u"Stays"_s, .text = text},
         {.title = u"Goes first"_s, .text = text, .yields = 1}},
        [](const Line &line) { return QByteArray::number(line.id); },
        nullptr);
    model.show(lines({1}));
    ui::DataTable table(u"Lines"_s);
    table.setItemDelegate(new QStyledItemDelegate(&table)); // ours draws in the theme
    table.setModel(&model);
    const auto hiddenAt = [&](int width) {
        table.resize(width, 200);
        QCoreApplication::processEvents();
        QList<int> hidden;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (table.isColumnHidden(column))
                hidden.append(column);
        }
        return hidden;
    };
    table.show();

    QList<QList<int>> seen;
    for (int width = 1000; width > 100; width -= 5) {
        const QList<int> hidden = hiddenAt(width);
        if (seen.isEmpty() || seen.last() != hidden)
            seen.append(hidden);
    }
    QCOMPARE(seen, (QList<QList<int>>{{}, {3}, {1, 3}}));
    QCOMPARE(hiddenAt(1000), QList<int>{});
}

DOCKET_TEST(TestTableModel);

#include "tst_table_model.moc"
