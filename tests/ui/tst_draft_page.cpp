// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/models/draft_lines.h"
#include "ui/widgets/customer_field.h"
#include "ui/widgets/totals_panel.h"
#include "ui/widgets/typing_grid.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>

#include <functional>

using namespace Qt::StringLiterals;
using tests::OpenWindow;

/// An invoice typed as in the billing programs people know.
class TestDraftPage : public QObject
{
    Q_OBJECT

private slots:
    void enter_goesRightAndThenToANewLine();
    void totals_followWhatIsTyped();
    void leftPage_keepsWhatWasTyped();
    void somebodyNew_isAskedForAPhone();
    void taxes_followThePlaceOfSupply();
    void shopThatChargesNoTax_hasNoColumnForIt();
    void reasonForNoTax_isKeptAndTakenBack();
    void itemTaken_followsItsPricesAndHowTheyAreMeant();
    void keptLine_isOfferedFromThenOn();

private:
    struct Draft
    {
        OpenWindow open;
        ui::TypingGrid *grid = nullptr;

        explicit Draft(const std::function<bool(tests::TestShop &)> &prepare = {})
        {
            if (prepare && !prepare(open.shop))
                qFatal("the shop could not be prepared");
            open.desk().openDraft(std::nullopt, {.customer = open.shop.aCustomer()});
            for (ui::TypingGrid *found : open.window().findChildren<ui::TypingGrid *>())
                grid = found->isVisible() ? found : grid;
            grid->setFocus();
            QTest::qWait(20); // the page has taken its place
        }
        static void enter()
        {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QCoreApplication::processEvents(); // a cell closes a little later
        }
        /// As a person types: into whatever has the focus, Enter behind each.
        static void type(const QStringList &cells)
        {
            for (const QString &cell : cells) {
                for (const QChar letter : cell) // the first one opens the cell
                    QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
                enter();
            }
        }
        QString totals()
        {
            QStringList words;
            const auto *panel = open.window().findChild<ui::TotalsPanel *>();
            for (const QLabel *label : panel->findChildren<QLabel *>())
                words.append(label->text());
            return words.join(u' ');
        }
    };
};

void TestDraftPage::enter_goesRightAndThenToANewLine()
{
    Draft draft;
    const int first = draft.grid->currentIndex().column();

    Draft::type({u"Cards"_s});
    QVERIFY(draft.grid->currentIndex().column() > first);
    QCOMPARE(draft.grid->currentIndex().row(), 0);
    const int columns = draft.grid->model()->columnCount();
    for (int column = 0; column < columns && draft.grid->currentIndex().row() == 0; ++column)
        Draft::enter();

    QCOMPARE(draft.grid->currentIndex().row(), 1);
    QCOMPARE(draft.grid->currentIndex().column(), first);
}

void TestDraftPage::totals_followWhatIsTyped()
{
    Draft draft;

    Draft::type({u"Cards"_s, u"2"_s, u"pcs"_s, u"500"_s});
    QVERIFY2(draft.totals().contains(u"1,000.00"_s), qPrintable(draft.totals()));

    draft.grid->setCurrentIndex(draft.grid->model()->index(0, 1));
    Draft::type({u"3"_s});
    QVERIFY2(draft.totals().contains(u"1,500.00"_s), qPrintable(draft.totals()));
}

void TestDraftPage::leftPage_keepsWhatWasTyped()
{
    Draft draft;
    Draft::type({u"Cards"_s, u"2"_s, u"pcs"_s, u"500"_s});

    draft.open.desk().go(ui::Place::Today);

    QTRY_COMPARE(draft.open.shop.rows("draft"), 1);
}

void TestDraftPage::somebodyNew_isAskedForAPhone()
{
    OpenWindow open;
    open.desk().openDraft(std::nullopt, {});
    auto *customer = open.part<ui::CustomerField>("customer");
    QVERIFY(customer);
    QVERIFY(!open.part<QLineEdit>("phone"));

    customer->setFocus();
    QTest::keyClicks(customer, u"Nobody Known"_s);
    customer->create();
    auto *phone = open.part<QLineEdit>("phone");
    QVERIFY(phone);
    QTRY_COMPARE(QApplication::focusWidget(), phone);
    QTest::keyClicks(phone, u"98765 12345"_s);
    QTest::keyClick(phone, Qt::Key_Return);
    Draft::type({u"Cards"_s, u"2"_s, u"pcs"_s, u"500"_s});
    open.desk().go(ui::Place::Today);

    QTRY_COMPARE(open.shop.rows("draft"), 1);
    QCOMPARE(open.shop.rows("contact_point"), 1);
}

void TestDraftPage::taxes_followThePlaceOfSupply()
{
    Draft draft([](tests::TestShop &shop) {
        return bool(shop->settings.change(shop.owner, {.taxNumber = u"27AAPFU0939F1ZV"_s}));
    });
    auto *place = draft.open.part<QComboBox>("place_of_supply");
    QVERIFY(place && place->isVisible());
    QVERIFY(place->currentText().contains(u"Maharashtra"_s));
    Draft::type({u"Cards"_s, u"1"_s, u""_s, u"1000"_s, u""_s, u"18"_s});
    QVERIFY2(draft.totals().contains(u"SGST"_s), qPrintable(draft.totals()));

    const int karnataka = place->findData(u"29"_s);
    place->setCurrentIndex(karnataka);
    emit place->activated(karnataka);

    QVERIFY2(draft.totals().contains(u"IGST"_s), qPrintable(draft.totals()));
    QVERIFY(!draft.totals().contains(u"CGST"_s));
    emit place->activated(karnataka);
    draft.open.desk().go(ui::Place::Today); // kept on the way out
    const auto kept = [&draft]() {
        return tests::cell(draft.open.shop.database(), "SELECT place_of_supply FROM draft").text();
    };
    QTRY_COMPARE(kept(), u"29"_s);
}

void TestDraftPage::shopThatChargesNoTax_hasNoColumnForIt()
{
    Draft draft([](tests::TestShop &shop) {
        return bool(shop->settings.change(
            shop.owner,
            {.taxNumber = u"27AAPFU0939F1ZV"_s, .taxStatus = core::TaxStatus::Composition}));
    });

    QVERIFY(draft.grid->isColumnHidden(ui::DraftLines::Tax));
    QVERIFY(!draft.open.part<QComboBox>("place_of_supply"));
    Draft::type({u"Cards"_s, u"1"_s, u""_s, u"1000"_s, u""_s});
    QCOMPARE(draft.grid->currentIndex().row(), 1); // on the next line, past what is hidden
    QVERIFY2(!draft.totals().contains(u"GST"_s), qPrintable(draft.totals()));
}

void TestDraftPage::reasonForNoTax_isKeptAndTakenBack()
{
    Draft draft([](tests::TestShop &shop) {
        return bool(shop->settings.change(shop.owner, {.taxNumber = u"27AAPFU0939F1ZV"_s}));
    });
    Draft::type({u"Cards"_s, u"2"_s, u"pcs"_s, u"500"_s, QString(), u"18"_s});
    QVERIFY2(draft.totals().contains(u"1,180.00"_s), qPrintable(draft.totals()));
    const auto choose = [&draft](core::TaxCategory why) {
        auto *reason = draft.open.part<QComboBox>("tax_treatment");
        reason->setCurrentIndex(reason->findData(int(why)));
        emit reason->activated(reason->currentIndex());
    };

    choose(core::TaxCategory::AE);
    QVERIFY2(draft.totals().contains(u"1,000.00"_s), qPrintable(draft.totals()));
    QVERIFY(draft.grid->isColumnHidden(ui::DraftLines::Tax));
    draft.open.desk().go(ui::Place::Today);
    QTRY_COMPARE(draft.open.shop.rows("draft"), 1);
    const auto kept = draft.open.shop->documents.drafts(draft.open.shop.owner, 1);
    QVERIFY(kept);
    const auto saved = draft.open.shop->documents.draft(draft.open.shop.owner, kept->first().id);
    QVERIFY(saved);
    QCOMPARE((*saved)->content.lines[0].taxes.category, core::TaxCategory::AE);

    // Opened again the reason stands above the lines, and can be taken back there.
    draft.open.desk().openDraft(kept->first().id, {});
    auto *reason = draft.open.part<QComboBox>("tax_treatment");
    QCOMPARE(reason->currentData().toInt(), int(core::TaxCategory::AE));
    reason->setCurrentIndex(0);
    emit reason->activated(0);
    draft.open.desk().go(ui::Place::Today);
    const auto category = [&]() {
        const auto now = draft.open.shop->documents.draft(draft.open.shop.owner, kept->first().id);
        return now ? (*now)->content.lines[0].taxes.category : core::TaxCategory::O;
    };
    QTRY_COMPARE(category(), core::TaxCategory::S);
}

void TestDraftPage::itemTaken_followsItsPricesAndHowTheyAreMeant()
{
    Draft draft([](tests::TestShop &shop) {
        const core::Taxes gst{.components = {{.name = u"CGST"_s, .rate = core::Decimal::whole(9)},
                                             {.name = u"SGST"_s, .rate = core::Decimal::whole(9)}}};
        const auto from = [&gst](int quantity, int price) {
            return core::ItemPrice{.fromQuantity = core::Decimal::whole(quantity),
                                   .price = core::Decimal::whole(price),
                                   .includesTax = true,
                                   .taxes = gst};
        };
        return bool(shop->items.add(shop.owner,
                                    shop.newId<core::Item>(),
                                    {.code = u"FLY5"_s, .name = u"Flyer A5"_s},
                                    {from(0, 118), from(10, 59)}));
    });
    const auto &completion = draft.grid->completion();
    QTRY_COMPARE(completion.find(u"fly5"_s).size(), 1);
    completion.take(0, 0);

    // A price list with tax makes a paper with tax in its prices: what was quoted is what is paid.
    QVERIFY(draft.open.part<QCheckBox>("prices_include_tax")->isChecked());
    QVERIFY2(draft.totals().contains(u"118.00"_s), qPrintable(draft.totals()));
    draft.grid->setCurrentIndex(draft.grid->model()->index(0, ui::DraftLines::Quantity));
    Draft::type({u"10"_s});
    QVERIFY2(draft.totals().contains(u"590.00"_s), qPrintable(draft.totals()));
    draft.open.desk().go(ui::Place::Today);
    QTRY_COMPARE(draft.open.shop.rows("draft"), 1);
    const auto kept = draft.open.shop->documents.drafts(draft.open.shop.owner, 1);
    const auto saved = draft.open.shop->documents.draft(draft.open.shop.owner, kept->first().id);
    QVERIFY((*saved)->content.pricesIncludeTax);

    // Opened again it is as it was, and its box can be taken back.
    draft.open.desk().openDraft(kept->first().id, {});
    auto *box = draft.open.part<QCheckBox>("prices_include_tax");
    QVERIFY(box->isChecked());
    box->setChecked(false);
    QVERIFY2(draft.totals().contains(u"696.00"_s), qPrintable(draft.totals()));
}

void TestDraftPage::keptLine_isOfferedFromThenOn()
{
    Draft draft;
    Draft::type({u"Banner"_s, u"8x4 ft @ 18"_s});
    draft.grid->setCurrentIndex(draft.grid->model()->index(0, 0));
    QTest::keyClick(draft.grid, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(draft.open.sheet());
    QTest::keyClick(draft.open.sheet(), Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(draft.grid->completion().find(u"ban"_s).size(), 1);
    const auto items = draft.open.shop->items.list(draft.open.shop.owner, 10);
    QCOMPARE(items->first().item->name, u"Banner"_s);
    QCOMPARE(items->first().item->unit, u"sq ft"_s);
    QCOMPARE(items->first().prices.constFirst().price, core::Decimal::whole(18));
}

DOCKET_TEST(TestDraftPage);
#include "tst_draft_page.moc"
