// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tax_summary.h"
#include "tests/support/registry.h"
#include "ui/models/draft_lines.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::DraftLines;

/// The lines of a draft while they are typed.
class TestDraftLines : public QObject
{
    Q_OBJECT

private slots:
    void typedLine_isFollowedByAnEmptyOne();
    void factors_fillQuantityAndPrice();
    void figures_areReadAsPeopleTypeThem_data();
    void figures_areReadAsPeopleTypeThem();
    void unreadable_staysAsTypedAndIsAFault();
    void percentAboveHundred_isAFault();
    void taxTyped_isTheCountrysTax();
    void newLine_isTaxedAsTheOneAbove();
    void item_fillsNameUnitPriceAndTax();
    void whoTakesMore_paysThePriceOfThatQuantity();
    void priceThatWasTyped_staysWhateverTheQuantity();
    void priceWithTax_isTurnedIntoWhatThePaperStates();
    void priceForAThousand_isReadAndShown();
    void size_isSoldByItsArea_data();
    void size_isSoldByItsArea();
    void sizeTypedAgain_takesThePlaceOfTheFirst();
    void factorsBehindAPriceForAThousand_areForOne();
    void sizeInAnItemsName_staysThere();
    void line_becomesAnItem();
    void undo_walksBackThroughTheTyping();
    void removedLine_comesBackByUndo();
    void newLines_haveNoPast();

private:
    static ui::Voice voice();
    static void type(DraftLines &lines, int row, int column, const QString &text);
    static core::ItemRow flyer();
    const ui::Voice m_voice = voice();
    const core::Country m_india = *core::countryOf(u"IN"_s);
};

ui::Voice TestDraftLines::voice()
{
    return {*core::currencyOf(u"INR"_s), core::Calendar(), core::Day::of(2026, 11, 20)};
}

void TestDraftLines::type(DraftLines &lines, int row, int column, const QString &text)
{
    lines.setData(lines.index(row, column), text, Qt::EditRole);
}

void TestDraftLines::typedLine_isFollowedByAnEmptyOne()
{
    DraftLines lines(m_voice, m_india, nullptr);
    const QAbstractItemModelTester tester(&lines);
    QCOMPARE(lines.rowCount(), 1);
    type(lines, 0, DraftLines::Item, u"Bill book"_s);
    QCOMPARE(lines.rowCount(), 2);
    QCOMPARE(lines.lines().size(), 1);
    QCOMPARE(lines.lines().constFirst().description, u"Bill book"_s);
}

void TestDraftLines::factors_fillQuantityAndPrice()
{
    DraftLines lines(m_voice, m_india, nullptr);
    type(lines, 0, DraftLines::Price, u"500x2.4"_s);
    QCOMPARE(lines.lines().constFirst().quantity, core::Decimal::whole(500));
    QCOMPARE(lines.lines().constFirst().price.text(), u"2.4"_s);
}

void TestDraftLines::figures_areReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("grouped") << u"1,20,000"_s << u"120000"_s;
    QTest::newRow("devanagari") << u"१२.५"_s << u"12.5"_s;
    QTest::newRow("currency") << u"₹75/-"_s << u"75"_s;
}

void TestDraftLines::figures_areReadAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    DraftLines lines(m_voice, m_india, nullptr);
    type(lines, 0, DraftLines::Price, typed);
    QCOMPARE(lines.lines().constFirst().price.text(), meant);
    QVERIFY(!lines.fault().isValid());
}

void TestDraftLines::unreadable_staysAsTypedAndIsAFault()
{
    DraftLines lines(m_voice, m_india, nullptr);
    type(lines, 0, DraftLines::Quantity, u"some"_s);
    QCOMPARE(lines.fault(), lines.index(0, DraftLines::Quantity));
    QCOMPARE(lines.fault().data(Qt::DisplayRole).toString(), u"some"_s);
    QVERIFY(!lines.fault().data(Qt::ToolTipRole).toString().isEmpty());
    type(lines, 0, DraftLines::Quantity, u"10"_s);
    QVERIFY(!lines.fault().isValid());
}

void TestDraftLines::percentAboveHundred_isAFault()
{
    DraftLines lines(m_voice, m_india, nullptr);
    type(lines, 0, DraftLines::Discount, u"101"_s);
    QCOMPARE(lines.fault(), lines.index(0, DraftLines::Discount));
}

void TestDraftLines::taxTyped_isTheCountrysTax()
{
    DraftLines lines(m_voice, m_india, nullptr);
    type(lines, 0, DraftLines::Item, u"Bill book"_s);
    type(lines, 0, DraftLines::Tax, u"18 %"_s);
    const core::Taxes taxes = lines.lines().constFirst().taxes;
    QCOMPARE(taxes.components.size(), 2);
    QCOMPARE(*core::rateOf(taxes), core::Decimal::whole(18));
    type(lines, 0, DraftLines::Tax, QString());
    QVERIFY(lines.lines().constFirst().taxes.components.isEmpty());
}

void TestDraftLines::newLine_isTaxedAsTheOneAbove()
{
    DraftLines lines(m_voice, m_india, nullptr);
    type(lines, 0, DraftLines::Item, u"Bill book"_s);
    type(lines, 0, DraftLines::Tax, u"12"_s);
    type(lines, 1, DraftLines::Item, u"Numbering"_s);
    QCOMPARE(lines.lines().constLast().taxes, lines.lines().first().taxes);
}

void TestDraftLines::item_fillsNameUnitPriceAndTax()
{
    DraftLines lines(m_voice, m_india, nullptr);
    core::ItemRow item;
    item.item.value.name = u"Flyer A5"_s;
    item.item.value.unit = u"sheet"_s;
    item.prices = {{.price = core::Decimal::whole(3),
                    .taxes = m_india.taxesOn(m_voice.today(), core::Decimal::whole(5))}};
    lines.takeItem(0, item);
    const core::DocumentLine line = lines.lines().constFirst();
    QCOMPARE(line.description, u"Flyer A5"_s);
    QCOMPARE(line.unit, u"sheet"_s);
    QCOMPARE(line.price, core::Decimal::whole(3));
    QCOMPARE(*core::rateOf(line.taxes), core::Decimal::whole(5));
}

core::ItemRow TestDraftLines::flyer()
{
    const auto from = [](int count, int millionths) {
        return core::ItemPrice{.fromQuantity = core::Decimal::whole(count),
                               .price = core::Decimal::fromMillionths(millionths)};
    };
    core::ItemRow item;
    item.item.value.name = u"Flyer A5"_s;
    item.prices = {from(0, 3'000'000), from(500, 2'100'000), from(1000, 1'800'000)};
    return item;
}

void TestDraftLines::whoTakesMore_paysThePriceOfThatQuantity()
{
    DraftLines lines(m_voice, m_india, nullptr);
    lines.setCatalogue([](const QString &name) {
        return name == u"Flyer A5"_s ? flyer().prices : core::ItemPrices();
    });
    lines.takeItem(0, flyer());
    for (const auto &[quantity, price] : {std::pair(u"499"_s, u"3"_s),
                                          std::pair(u"500"_s, u"2.1"_s),
                                          std::pair(u"2,000"_s, u"1.8"_s),
                                          std::pair(u"1"_s, u"3"_s)}) {
        type(lines, 0, DraftLines::Quantity, quantity);
        QCOMPARE(lines.lines().constFirst().price.text(), price);
    }
    lines.undo();
    QCOMPARE(lines.lines().constFirst().price.text(), u"1.8"_s);
}

void TestDraftLines::priceThatWasTyped_staysWhateverTheQuantity()
{
    DraftLines lines(m_voice, m_india, nullptr);
    lines.setCatalogue([](const QString &) { return flyer().prices; });
    lines.takeItem(0, flyer());
    type(lines, 0, DraftLines::Price, u"2.50"_s);
    type(lines, 0, DraftLines::Quantity, u"1000"_s);
    QCOMPARE(lines.lines().constFirst().price.text(), u"2.5"_s);
}

void TestDraftLines::priceWithTax_isTurnedIntoWhatThePaperStates()
{
    core::ItemRow item = flyer();
    item.prices = {{.price = core::Decimal::whole(118),
                    .includesTax = true,
                    .taxes = m_india.taxesOn(m_voice.today(), core::Decimal::whole(18))}};
    DraftLines lines(m_voice, m_india, nullptr);
    lines.takeItem(0, item);
    QCOMPARE(lines.lines().constFirst().price, core::Decimal::whole(100));
    lines.setPricesIncludeTax(true);
    lines.takeItem(1, item);
    QCOMPARE(lines.lines().constLast().price, core::Decimal::whole(118));
}

void TestDraftLines::priceForAThousand_isReadAndShown()
{
    DraftLines lines(m_voice, m_india, nullptr);
    type(lines, 0, DraftLines::Price, u"245/1000"_s);
    QCOMPARE(lines.lines().constFirst().price, core::Decimal::whole(245));
    QCOMPARE(lines.lines().constFirst().pricePer, core::Decimal::whole(1000));
    QCOMPARE(lines.index(0, DraftLines::Price).data().toString(), u"245/1000"_s);
    type(lines, 0, DraftLines::Price, u"245/0"_s);
    QCOMPARE(lines.fault(), lines.index(0, DraftLines::Price));
    type(lines, 0, DraftLines::Price, u"3"_s);
    QVERIFY(!lines.fault().isValid());
    QCOMPARE(lines.lines().constFirst().pricePer, core::Decimal::whole(1));
}

void TestDraftLines::size_isSoldByItsArea_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &typed, const QStringList &meant) {
        QTest::newRow(qPrintable(typed)) << typed << meant[0] << meant[1] << meant[2] << meant[3];
    };
    row(u"8x4 ft @ 18"_s, {u"32"_s, u"sq ft"_s, u"18"_s, u"Banner 8 × 4 ft"_s});
    row(u"2 x 8 x 4ft@18"_s, {u"64"_s, u"sq ft"_s, u"18"_s, u"Banner 2 × 8 × 4 ft"_s});
    row(u"30x20 in @ ₹25/-"_s, {u"4.17"_s, u"sq ft"_s, u"25"_s, u"Banner 30 × 20 in"_s});
    row(u"120x60 cm"_s, {u"0.72"_s, u"sq m"_s, u"0"_s, u"Banner 120 × 60 cm"_s});
    row(u"1200x900 mm @ 90"_s, {u"1.08"_s, u"sq m"_s, u"90"_s, u"Banner 1200 × 900 mm"_s});
    row(u"1,5x2 m @ 90"_s, {u"3"_s, u"sq m"_s, u"90"_s, u"Banner 1.5 × 2 m"_s});
    row(u"३x२ ft @ १०"_s, {u"6"_s, u"sq ft"_s, u"10"_s, u"Banner 3 × 2 ft"_s});
    row(u"12 ft @ 6"_s, {u"12"_s, u"ft"_s, u"6"_s, u"Banner 12 ft"_s});
    row(u"50 x 2 @ 75"_s, {u"100"_s, QString(), u"75"_s, u"Banner"_s});
    row(u"10 @ 245/1000"_s, {u"10"_s, QString(), u"245"_s, u"Banner"_s});
}

void TestDraftLines::size_isSoldByItsArea()
{
    QFETCH(QString, typed);
    DraftLines lines(m_voice, m_india, nullptr);
    type(lines, 0, DraftLines::Item, u"Banner"_s);
    type(lines, 0, DraftLines::Quantity, typed);
    const core::DocumentLine line = lines.lines().constFirst();
    QVERIFY(!lines.fault().isValid());
    QTEST(line.quantity.text(), "quantity");
    QTEST(line.unit, "unit");
    QTEST(line.price.text(), "price");
    QTEST(line.description, "name");
}

void TestDraftLines::sizeTypedAgain_takesThePlaceOfTheFirst()
{
    DraftLines lines(m_voice, m_india, nullptr);
    type(lines, 0, DraftLines::Item, u"Banner"_s);
    type(lines, 0, DraftLines::Quantity, u"8x4 ft @ 18"_s);
    type(lines, 0, DraftLines::Quantity, u"6x3 ft"_s);
    QCOMPARE(lines.lines().constFirst().description, u"Banner 6 × 3 ft"_s);
    QCOMPARE(lines.lines().constFirst().price, core::Decimal::whole(18));
    for (const QString &wrong : {u"8x4 km @ 18"_s,
                                 u"5x5 mm @ 18"_s,
                                 u"0x4 ft @ 18"_s,
                                 u"1x2x3x4x5 ft @ 1"_s,
                                 u"999999999x999999999 ft"_s,
                                 u"x ft @"_s,
                                 u"8x4 ft @ much"_s}) {
        type(lines, 0, DraftLines::Quantity, wrong);
        QVERIFY2(lines.fault().isValid(), qPrintable(wrong));
        type(lines, 0, DraftLines::Quantity, u"1 @ 1"_s);
        QVERIFY2(!lines.fault().isValid(), qPrintable(wrong));
    }
}

void TestDraftLines::factorsBehindAPriceForAThousand_areForOne()
{
    DraftLines lines(m_voice, m_india, nullptr);
    type(lines, 0, DraftLines::Price, u"245/1000"_s);
    type(lines, 0, DraftLines::Quantity, u"500x2.4"_s);
    QCOMPARE(lines.lines().constFirst().pricePer, core::Decimal::whole(1));
    type(lines, 0, DraftLines::Quantity, u"500x245/1000"_s);
    QCOMPARE(lines.lines().constFirst().pricePer, core::Decimal::whole(1000));
    QVERIFY(!lines.fault().isValid());
}

void TestDraftLines::sizeInAnItemsName_staysThere()
{
    core::ItemRow standee = flyer();
    standee.item.value.name = u"Standee 6 ft"_s;
    DraftLines lines(m_voice, m_india, nullptr);
    lines.setCatalogue([&](const QString &name) {
        return name == standee.item->name ? standee.prices : core::ItemPrices();
    });
    lines.takeItem(0, standee);
    type(lines, 0, DraftLines::Quantity, u"500"_s);
    QCOMPARE(lines.lines().constFirst().price.text(), u"2.1"_s);
    QCOMPARE(lines.asItem(0)->item->name, u"Standee 6 ft"_s);
}

void TestDraftLines::line_becomesAnItem()
{
    DraftLines lines(m_voice, m_india, nullptr);
    QVERIFY(!lines.asItem(0));
    type(lines, 0, DraftLines::Item, u"Banner"_s);
    type(lines, 0, DraftLines::Tax, u"18"_s);
    type(lines, 0, DraftLines::Quantity, u"8x4 ft @ 18"_s);
    const auto item = lines.asItem(0);
    QVERIFY(item);
    QCOMPARE(item->item->name, u"Banner"_s);
    QCOMPARE(item->item->unit, u"sq ft"_s);
    QCOMPARE(item->prices.constFirst().price, core::Decimal::whole(18));
    QCOMPARE(*core::rateOf(item->prices.constFirst().taxes), core::Decimal::whole(18));
}

void TestDraftLines::undo_walksBackThroughTheTyping()
{
    DraftLines lines(m_voice, m_india, nullptr);
    const QAbstractItemModelTester tester(&lines);
    type(lines, 0, DraftLines::Item, u"Bill book"_s);
    type(lines, 0, DraftLines::Price, u"75"_s);
    lines.undo();
    QCOMPARE(lines.lines().constFirst().price, core::Decimal());
    lines.undo();
    QVERIFY(lines.lines().isEmpty());
    lines.redo();
    lines.redo();
    QCOMPARE(lines.lines().constFirst().price, core::Decimal::whole(75));
}

void TestDraftLines::removedLine_comesBackByUndo()
{
    DraftLines lines(m_voice, m_india, nullptr);
    type(lines, 0, DraftLines::Item, u"Bill book"_s);
    lines.removeLine(0);
    QVERIFY(lines.lines().isEmpty());
    lines.undo();
    QCOMPARE(lines.lines().size(), 1);
}

void TestDraftLines::newLines_haveNoPast()
{
    DraftLines lines(m_voice, m_india, nullptr);
    type(lines, 0, DraftLines::Item, u"Bill book"_s);
    lines.setLines({});
    lines.undo();
    QVERIFY(lines.lines().isEmpty());
    QCOMPARE(lines.rowCount(), 1);
}

DOCKET_TEST(TestDraftLines);
#include "tst_draft_lines.moc"
