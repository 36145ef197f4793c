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
    void undo_walksBackThroughTheTyping();
    void removedLine_comesBackByUndo();
    void newLines_haveNoPast();

private:
    static ui::Voice voice();
    static void type(DraftLines &lines, int row, int column, const QString &text);
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
    item.price =
        core::ItemPrice{.price = core::Decimal::whole(3),
                        .taxes = m_india.taxesOn(m_voice.today(), core::Decimal::whole(5))};
    lines.takeItem(0, item);
    const core::DocumentLine line = lines.lines().constFirst();
    QCOMPARE(line.description, u"Flyer A5"_s);
    QCOMPARE(line.unit, u"sheet"_s);
    QCOMPARE(line.price, core::Decimal::whole(3));
    QCOMPARE(*core::rateOf(line.taxes), core::Decimal::whole(5));
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
