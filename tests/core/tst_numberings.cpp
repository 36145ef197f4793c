// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/series_store.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::SeriesKind;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

QString numberOf(TestShop &shop, core::Id<core::Paper> paper)
{
    const auto card = shop->documents.card(shop.owner, paper);
    return card ? card->paper.number : core::nameOf(card.error().kind);
}

QString nextInvoice(TestShop &shop)
{
    return numberOf(shop, shop.anInvoice(shop.aCustomer(), money(1'00)));
}

} // namespace

/// The shop decides how its papers are numbered; nothing it decides leaves a gap or prints a number
/// twice.
class TestNumberings : public QObject
{
    Q_OBJECT

private slots:
    void newShop_numbersAsItsPatternsSay();
    void pattern_holdsFromTheNextPaperOn();
    void oldPattern_goesOnWhereItWas();
    void emptyPattern_isThatOfANewShop();
    void anotherKindsNumbers_areRefused();
    void nonsense_isRefusedAndNothingWritten();
    void series_goesOnWhereTheBookWas();
    void begunSeries_cannotBeSentElsewhere();
    void start_isUndone();
    void start_isOfThisYearAlone();
    void cancelledPaper_keepsTheSeriesBegun();
    void patternOfANewerProgram_isNotPrinted();
    void patternThatPrintsTheSame_goesOnWhereTheOldOneWas_data();
    void patternThatPrintsTheSame_goesOnWhereTheOldOneWas();
    void start_thatIsUndoneAfterAPaperLeavesNoGap();
    void numbersThatAnotherKindOnceHad_areRefused();
    void kindsThatUndoBringsTogether_stayApart();
    void patternAndStart_standOrFallTogether();
    void seriesThatIsFull_isListedAndCanBeChanged();
};

void TestNumberings::newShop_numbersAsItsPatternsSay()
{
    TestShop shop;

    DOCKET_TAKE(all, shop->numberings.list(shop.owner));

    QStringList next;
    for (const core::Numbering &one : all) {
        next.append(one.next);
        QVERIFY(!one.isBegun);
    }
    QCOMPARE(next,
             QStringList({u"A/26-27/00001"_s,
                          u"AC/26-27/00001"_s,
                          u"AQ/26-27/00001"_s,
                          u"AR/26-27/00001"_s,
                          u"1"_s}));
}

void TestNumberings::pattern_holdsFromTheNextPaperOn()
{
    TestShop shop;
    QCOMPARE(nextInvoice(shop), u"A/26-27/00001"_s);

    DOCKET_TAKE(
        set, shop->numberings.setPattern(shop.owner, SeriesKind::Invoice, u" INV/{mark}/{n:3} "_s));

    QCOMPARE(set.next, u"INV/A/001"_s);
    QVERIFY(!set.isBegun);
    QCOMPARE(nextInvoice(shop), u"INV/A/001"_s);
    QCOMPARE(nextInvoice(shop), u"INV/A/002"_s);
    DOCKET_SOUND(shop);
}

void TestNumberings::oldPattern_goesOnWhereItWas()
{
    TestShop shop;
    QCOMPARE(nextInvoice(shop), u"A/26-27/00001"_s);
    DOCKET_DONE(shop->numberings.setPattern(shop.owner, SeriesKind::Invoice, u"{mark}-{n}"_s));
    const core::RowId changed = tests::lastUnit(shop);
    QCOMPARE(nextInvoice(shop), u"A-1"_s);

    DOCKET_DONE(shop->history.undo(shop.owner, changed));

    QCOMPARE(nextInvoice(shop), u"A/26-27/00002"_s);
    DOCKET_DONE(shop->numberings.setPattern(shop.owner, SeriesKind::Invoice, u"{mark}-{n}"_s));
    QCOMPARE(nextInvoice(shop), u"A-2"_s);
    DOCKET_SOUND(shop);
}

void TestNumberings::emptyPattern_isThatOfANewShop()
{
    TestShop shop;
    DOCKET_DONE(shop->numberings.setPattern(shop.owner, SeriesKind::Job, u"J{mark}-{n}"_s));

    DOCKET_TAKE(again, shop->numberings.setPattern(shop.owner, SeriesKind::Job, u" "_s));

    QCOMPARE(again.pattern, core::startingPattern(SeriesKind::Job));
    QCOMPARE(again.next, u"1"_s);
}

void TestNumberings::anotherKindsNumbers_areRefused()
{
    TestShop shop;
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(
        shop->numberings.setPattern(shop.owner, SeriesKind::Quote, u"{mark}/{fy}/{n:4}"_s),
        ErrorKind::NumberPatternTaken);

    QCOMPARE(tests::markOf(shop), before);
}

void TestNumberings::nonsense_isRefusedAndNothingWritten()
{
    TestShop shop;
    const auto before = tests::markOf(shop);
    core::Numberings &numberings = shop->numberings;

    DOCKET_REFUSED(numberings.setPattern(shop.owner, SeriesKind::Invoice, u"INV/{n}"_s),
                   ErrorKind::NumberPatternIncomplete);
    DOCKET_REFUSED(numberings.startAt(shop.owner, SeriesKind::Invoice, 0),
                   ErrorKind::NumberOutOfRange);
    DOCKET_REFUSED(numberings.startAt(shop.owner, SeriesKind::Invoice, core::largestStart + 1),
                   ErrorKind::NumberOutOfRange);

    QCOMPARE(tests::markOf(shop), before);
    DOCKET_DONE(numberings.startAt(shop.owner, SeriesKind::Invoice, 1)); // as it is: nothing to do
    QCOMPARE(tests::markOf(shop), before);
}

void TestNumberings::series_goesOnWhereTheBookWas()
{
    TestShop shop;

    DOCKET_TAKE(set, shop->numberings.startAt(shop.owner, SeriesKind::Invoice, 118));
    QCOMPARE(set.next, u"A/26-27/00118"_s);
    DOCKET_DONE(shop->numberings.startAt(shop.owner, SeriesKind::Invoice, 117));

    QCOMPARE(nextInvoice(shop), u"A/26-27/00117"_s);
    QCOMPARE(nextInvoice(shop), u"A/26-27/00118"_s);
    DOCKET_SOUND(shop);
}

void TestNumberings::begunSeries_cannotBeSentElsewhere()
{
    TestShop shop;
    QCOMPARE(nextInvoice(shop), u"A/26-27/00001"_s);
    const auto before = tests::markOf(shop);

    for (const qint64 n : {1, 3, 118})
        DOCKET_REFUSED(shop->numberings.startAt(shop.owner, SeriesKind::Invoice, n),
                       ErrorKind::NumbersBegun);

    QCOMPARE(tests::markOf(shop), before);
    DOCKET_DONE(shop->numberings.startAt(shop.owner, SeriesKind::Invoice, 2)); // where it is anyway
    QCOMPARE(nextInvoice(shop), u"A/26-27/00002"_s);
}

void TestNumberings::start_isUndone()
{
    TestShop shop;
    DOCKET_DONE(shop->numberings.startAt(shop.owner, SeriesKind::Receipt, 500));

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    DOCKET_TAKE(all, shop->numberings.list(shop.owner));
    QCOMPARE(all[3].next, u"AR/26-27/00001"_s);
    DOCKET_SOUND(shop);
}

void TestNumberings::start_isOfThisYearAlone()
{
    TestShop shop;
    DOCKET_DONE(shop->numberings.startAt(shop.owner, SeriesKind::Invoice, 900));
    QCOMPARE(nextInvoice(shop), u"A/26-27/00900"_s);

    shop.advanceDays(200);

    QCOMPARE(nextInvoice(shop), u"A/27-28/00001"_s);
}

void TestNumberings::cancelledPaper_keepsTheSeriesBegun()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(1'00));
    DOCKET_DONE(shop->documents.cancel(shop.owner, invoice, u"typed twice"_s));

    DOCKET_REFUSED(shop->numberings.startAt(shop.owner, SeriesKind::Invoice, 118),
                   ErrorKind::NumbersBegun);
    QCOMPARE(nextInvoice(shop), u"A/26-27/00002"_s);
}

void TestNumberings::patternOfANewerProgram_isNotPrinted()
{
    TestShop shop;
    constexpr core::Verb foreign{"numbers.test", core::Permit::SeeWork, core::Permit::SeeWork};
    DOCKET_DONE(shop.file().write(
        {.verb = foreign, .by = shop.owner}, [&](core::Record &record) -> core::Result<core::Done> {
            core::SeriesStore(shop.database())
                .putPattern(record, SeriesKind::Invoice, u"{branch}/{mark}/{n}"_s);
            return core::Done{};
        }));

    QCOMPARE(nextInvoice(shop), u"A/26-27/00001"_s);
}

void TestNumberings::patternThatPrintsTheSame_goesOnWhereTheOldOneWas_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("next");
    QTest::newRow("without the kind") << u"{mark}/{fy}/{n:5}"_s << u"A/26-27/00003"_s;
    QTest::newRow("other zeros") << u"{mark}{kind}/{fy}/{n}"_s << u"A/26-27/3"_s;
    QTest::newRow("the year typed") << u"{mark}/26-27/{n:5}"_s << u"A/26-27/00003"_s;
}

void TestNumberings::patternThatPrintsTheSame_goesOnWhereTheOldOneWas()
{
    QFETCH(QString, pattern);
    QFETCH(QString, next);
    TestShop shop;
    QCOMPARE(nextInvoice(shop), u"A/26-27/00001"_s);
    QCOMPARE(nextInvoice(shop), u"A/26-27/00002"_s);

    DOCKET_TAKE(set, shop->numberings.setPattern(shop.owner, SeriesKind::Invoice, pattern));

    QVERIFY(set.isBegun);
    QCOMPARE(nextInvoice(shop), next);
    DOCKET_SOUND(shop);
}

void TestNumberings::start_thatIsUndoneAfterAPaperLeavesNoGap()
{
    TestShop shop;
    DOCKET_DONE(shop->numberings.startAt(shop.owner, SeriesKind::Invoice, 118));
    DOCKET_DONE(shop->numberings.startAt(shop.owner, SeriesKind::Invoice, 50));
    const core::RowId second = tests::lastUnit(shop);
    QCOMPARE(nextInvoice(shop), u"A/26-27/00050"_s);

    DOCKET_DONE(shop->history.undo(shop.owner, second));

    QCOMPARE(nextInvoice(shop), u"A/26-27/00051"_s);
    DOCKET_SOUND(shop);
}

void TestNumberings::numbersThatAnotherKindOnceHad_areRefused()
{
    TestShop shop;
    DOCKET_DONE(shop->numberings.setPattern(shop.owner, SeriesKind::Invoice, u"{mark}-{n}"_s));
    QCOMPARE(nextInvoice(shop), u"A-1"_s);
    DOCKET_DONE(shop->numberings.setPattern(shop.owner, SeriesKind::Invoice, u""_s));
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->numberings.setPattern(shop.owner, SeriesKind::Quote, u"{mark}-{n:4}"_s),
                   ErrorKind::NumberPatternTaken);

    QCOMPARE(tests::markOf(shop), before);
}

void TestNumberings::kindsThatUndoBringsTogether_stayApart()
{
    TestShop shop;
    const QString shared = u"{mark}-{n}"_s;
    DOCKET_DONE(shop->numberings.setPattern(shop.owner, SeriesKind::Invoice, shared));
    DOCKET_DONE(shop->numberings.setPattern(shop.owner, SeriesKind::Invoice, u""_s));
    const core::RowId back = tests::lastUnit(shop);
    DOCKET_DONE(shop->numberings.setPattern(shop.owner, SeriesKind::Receipt, shared));
    DOCKET_DONE(shop->history.undo(shop.owner, back)); // both have it now

    const auto customer = shop.aCustomer();
    QCOMPARE(nextInvoice(shop), u"A-1"_s);
    shop.aReceipt(customer, money(5'00));

    QCOMPARE(tests::cell(shop.database(), "SELECT number FROM receipt").text(),
             u"AR/26-27/00001"_s);
    DOCKET_SOUND(shop);
}

void TestNumberings::patternAndStart_standOrFallTogether()
{
    TestShop shop;
    QCOMPARE(nextInvoice(shop), u"A/26-27/00001"_s);
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(
        shop->numberings.setPattern(shop.owner, SeriesKind::Invoice, u"{mark}/{fy}/{n}"_s, 118),
        ErrorKind::NumbersBegun);

    QCOMPARE(tests::markOf(shop), before);
    DOCKET_TAKE(set,
                shop->numberings.setPattern(shop.owner, SeriesKind::Invoice, u"{mark}-{n}"_s, 118));
    QCOMPARE(set.next, u"A-118"_s);
    DOCKET_DONE(shop->history.undoLast(shop.owner)); // one act
    QCOMPARE(nextInvoice(shop), u"A/26-27/00002"_s);
}

void TestNumberings::seriesThatIsFull_isListedAndCanBeChanged()
{
    TestShop shop;
    DOCKET_DONE(shop->numberings.setPattern(
        shop.owner, SeriesKind::Invoice, u"AB{mark}{fy}-{n}"_s, core::largestStart));
    QCOMPARE(nextInvoice(shop), u"ABA26-27-9999999"_s);

    DOCKET_TAKE(all, shop->numberings.list(shop.owner));

    QCOMPARE(all.size(), 5);
    QVERIFY(all[0].next.size() > core::longestNumber);
    DOCKET_DONE(shop->numberings.setPattern(shop.owner, SeriesKind::Invoice, u"{mark}-{n}"_s));
}

DOCKET_TEST(TestNumberings);
#include "tst_numberings.moc"
