// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/widgets/data_table.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using core::Decimal;
using tests::OpenWindow;

/// What the shop sells, kept in the window.
class TestItemsPage : public QObject
{
    Q_OBJECT

private slots:
    void newItem_hasItsPricesAndTax();
    void wrongFields_areToldAndNothingIsSaved_data();
    void wrongFields_areToldAndNothingIsSaved();
    void changedItem_keepsWhatTheSheetDoesNotShow();
    void noLongerSold_leavesTheListAndComesBackByUndo();

private:
    struct Catalogue
    {
        OpenWindow open;
        ui::DataTable *table = nullptr;

        QList<core::ItemRow> all()
        {
            return *open.shop->items.list(open.shop.owner, 10, core::ItemRange::All);
        }
        void add(const core::Item &item, const core::ItemPrices &prices)
        {
            tests::must(
                open.shop->items.add(open.shop.owner, open.shop.newId<core::Item>(), item, prices));
        }
        void show()
        {
            open.desk().go(ui::Place::Items);
            for (ui::DataTable *found : open.window().findChildren<ui::DataTable *>())
                table = found->isVisible() ? found : table;
            table->setFocus();
        }
        void begin()
        {
            open.desk().go(ui::Place::Items);
            QTest::qWait(20); // the page has taken its place
            QTest::keyClick(&open.window(), Qt::Key_N, Qt::ControlModifier);
        }
        void type(const char *name, const QString &text)
        {
            open.part<QLineEdit>(name)->setText(text);
        }
        void save() { QTest::keyClick(open.sheet(), Qt::Key_Return, Qt::ControlModifier); }
    };
};

void TestItemsPage::newItem_hasItsPricesAndTax()
{
    Catalogue catalogue;
    catalogue.begin();
    catalogue.type("name", u"Flyer A5"_s);
    catalogue.type("price", u"3/1"_s);
    catalogue.type("breaks", u"1000: 1.80; 500: 2.10"_s);
    catalogue.type("tax", u"18"_s);
    catalogue.type("code", u"FLY5"_s);
    catalogue.save();

    QTRY_COMPARE(catalogue.all().size(), 1);
    const core::ItemRow row = catalogue.all().constFirst();
    QCOMPARE(row.item->code, u"FLY5"_s);
    QCOMPARE(row.prices.size(), 3);
    QCOMPARE(row.prices[1].fromQuantity, Decimal::whole(500));
    QCOMPARE(row.prices[2].price.text(), u"1.8"_s);
    for (const core::ItemPrice &price : row.prices)
        QCOMPARE(price.taxes.components.size(), 2); // CGST and SGST
}

void TestItemsPage::wrongFields_areToldAndNothingIsSaved_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    QTest::newRow("no name") << u"name"_s << QString() << u"Say what it is."_s;
    QTest::newRow("no price") << u"price"_s << QString() << u"empty"_s;
    QTest::newRow("words") << u"price"_s << u"cheap"_s << u"cheap"_s;
    QTest::newRow("per none") << u"price"_s << u"5/0"_s << u"5/0"_s;
    QTest::newRow("a quantity alone") << u"breaks"_s << u"500"_s << u"500"_s;
    QTest::newRow("one quantity twice") << u"breaks"_s << u"5: 2; 5: 3"_s << u"two prices from 5"_s;
    QTest::newRow("the first again") << u"breaks"_s << u"0: 2"_s << u"two prices from 0"_s;
    QTest::newRow("too much tax") << u"tax"_s << u"101"_s << u"between 0 and 100"_s;
    QTest::newRow("a code that is taken")
        << u"code"_s << u"FLY5"_s << u"“Flyer A5” has the code FLY5"_s;
}

void TestItemsPage::wrongFields_areToldAndNothingIsSaved()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, told);
    Catalogue catalogue;
    catalogue.add({.code = u"FLY5"_s, .name = u"Flyer A5"_s}, {});
    catalogue.begin();
    catalogue.type("name", u"Card"_s);
    catalogue.type("price", u"3"_s);
    catalogue.type(qPrintable(field), typed);
    catalogue.save();

    QTRY_VERIFY2(catalogue.open.words().contains(told), qPrintable(catalogue.open.words()));
    QVERIFY(catalogue.open.sheet());
    QCOMPARE(catalogue.all().size(), 1);
}

void TestItemsPage::changedItem_keepsWhatTheSheetDoesNotShow()
{
    Catalogue catalogue;
    const core::Taxes exempt{.components = {{.name = u"GST"_s, .rate = {}}},
                             .category = core::TaxCategory::E};
    catalogue.add({.name = u"Book"_s}, {{.price = Decimal::whole(5), .taxes = exempt}});
    catalogue.show();
    QTRY_COMPARE(catalogue.table->model()->rowCount(), 1);
    QTest::keyClick(catalogue.table, Qt::Key_Return);
    catalogue.type("price", u"6"_s);
    catalogue.save();

    QTRY_COMPARE(catalogue.all().constFirst().prices.constFirst().price, Decimal::whole(6));
    QCOMPARE(catalogue.all().constFirst().prices.constFirst().taxes, exempt);
}

void TestItemsPage::noLongerSold_leavesTheListAndComesBackByUndo()
{
    Catalogue catalogue;
    catalogue.add({.name = u"Fax"_s}, {{.price = Decimal::whole(5)}});
    catalogue.show();
    QTRY_COMPARE(catalogue.table->model()->rowCount(), 1);
    QTest::keyClick(catalogue.table, Qt::Key_X);
    QTRY_COMPARE(catalogue.table->model()->rowCount(), 0);

    catalogue.open.part<QCheckBox>("allItems")->setChecked(true);
    QTRY_COMPARE(catalogue.table->model()->rowCount(), 1);
    QVERIFY(!catalogue.all().constFirst().item->active);
    catalogue.open.undo();
    QTRY_VERIFY(catalogue.all().constFirst().item->active);
}

DOCKET_TEST(TestItemsPage);
#include "tst_items_page.moc"
