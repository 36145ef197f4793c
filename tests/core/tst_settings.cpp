// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::ShopDetailsChange;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

QByteArray pngSign()
{
    return QByteArrayLiteral("\x89PNG\r\n\x1a\n");
}

} // namespace

/// What a shop says of itself.
class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void details_areChangedOneByOne();
    void nonsense_isRefusedAndNothingWritten();
    void change_isUndoneWithItsEffects();
    void sameAgain_writesNothing();
    void termsOfTheShop_holdWhereNothingElseWasAgreed();
    void logo_isKeptByteForByteAndTakenAway();
    void smallDifference_isTheCurrencysUntilTheShopSays();
    void smallDifference_isWhatTheCounterMayLetOff();
};

void TestSettings::details_areChangedOneByOne()
{
    TestShop shop;

    DOCKET_DONE(shop->settings.change(shop.owner,
                                      {.name = u" Sharma  Press "_s,
                                       .address = u"12 MG Road\nPune"_s,
                                       .phone = u"098765 43210"_s}));
    DOCKET_DONE(shop->settings.change(shop.owner, {.upiId = u"sharma@okaxis"_s}));

    DOCKET_TAKE(details, shop->settings.details(shop.owner));
    QCOMPARE(details.name, u"Sharma Press"_s);
    QCOMPARE(details.address, u"12 MG Road\nPune"_s);
    QCOMPARE(details.phone, u"+919876543210"_s);
    QCOMPARE(details.upiId, u"sharma@okaxis"_s);
    QCOMPARE(shop.file().facts().name, u"Sharma Press"_s);
    DOCKET_SOUND(shop);
}

void TestSettings::nonsense_isRefusedAndNothingWritten()
{
    TestShop shop;
    const std::pair<ShopDetailsChange, ErrorKind> cases[] = {
        {{.name = u" "_s}, ErrorKind::FieldMissing},
        {{.name = QString(121, u'x')}, ErrorKind::TextTooLong},
        {{.address = QString(501, u'x')}, ErrorKind::TextTooLong},
        {{.phone = u"call me"_s}, ErrorKind::NotAPhone},
        {{.phone = u"+91 12"_s}, ErrorKind::PhoneTooShort},
        {{.phone = u"+91 98765 43210 98765"_s}, ErrorKind::PhoneTooLong},
        {{.taxNumber = QString(31, u'x')}, ErrorKind::TextTooLong},
        {{.upiId = u"sharma"_s}, ErrorKind::NotAUpiId},
        {{.upiId = u"sharma@ok axis"_s}, ErrorKind::NotAUpiId},
        {{.dayStartMinutes = -1}, ErrorKind::NumberOutOfRange},
        {{.dayStartMinutes = 12 * 60 + 1}, ErrorKind::NumberOutOfRange},
        {{.termsDays = 3651}, ErrorKind::NumberOutOfRange},
        {{.smallDifference = money(-1)}, ErrorKind::AmountNotPositive},
        {{.smallDifference = money(1000'01)}, ErrorKind::AmountTooLarge},
        {{.logo = "<svg/>"}, ErrorKind::NotAPicture},
        {{.logo = pngSign() + QByteArray(core::largestLogo, 'x')}, ErrorKind::PictureTooLarge}};
    const auto before = tests::markOf(shop);

    for (const auto &[change, kind] : cases)
        DOCKET_REFUSED(shop->settings.change(shop.owner, change), kind);

    QCOMPARE(tests::markOf(shop), before);
}

void TestSettings::change_isUndoneWithItsEffects()
{
    TestShop shop;
    const core::Day today = shop.today();
    DOCKET_DONE(
        shop->settings.change(shop.owner, {.name = u"Other"_s, .dayStartMinutes = 11 * 60}));
    QCOMPARE(shop.today(), today.plus(-1)); // at ten it is still yesterday

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    QCOMPARE(shop.file().facts().name, u"Sharma Print"_s);
    QCOMPARE(shop.today(), today);
    DOCKET_SOUND(shop);
}

void TestSettings::sameAgain_writesNothing()
{
    TestShop shop;
    DOCKET_DONE(shop->settings.change(shop.owner, {.address = u"Pune"_s}));
    const auto before = tests::markOf(shop);

    DOCKET_DONE(shop->settings.change(shop.owner, {.address = u"Pune"_s}));

    QCOMPARE(tests::markOf(shop), before);
}

void TestSettings::termsOfTheShop_holdWhereNothingElseWasAgreed()
{
    TestShop shop;
    DOCKET_DONE(shop->settings.change(shop.owner, {.termsDays = 14}));

    DOCKET_TAKE(usual,
                shop->documents.card(shop.owner, shop.anInvoice(shop.aCustomer(), money(1))));
    DOCKET_TAKE(
        agreed,
        shop->documents.card(shop.owner, shop.anInvoice(shop.aCustomer(u"Lotus"_s, 30), money(1))));

    QCOMPARE(usual.paper.due, shop.today().plus(14));
    QCOMPARE(agreed.paper.due, shop.today().plus(30));
}

void TestSettings::logo_isKeptByteForByteAndTakenAway()
{
    TestShop shop;
    QByteArray logo = pngSign();
    while (logo.size() < core::largestLogo)
        logo.append(char(logo.size() * 7));

    DOCKET_DONE(shop->settings.change(shop.owner, {.logo = logo}));
    DOCKET_TAKE(kept, shop->settings.details(shop.owner));
    QCOMPARE(kept.logo, logo);

    DOCKET_DONE(shop->settings.change(shop.owner, {.logo = QByteArray()}));
    DOCKET_TAKE(without, shop->settings.details(shop.owner));
    QVERIFY(without.logo.isEmpty());

    DOCKET_DONE(shop->history.undoLast(shop.owner));
    DOCKET_TAKE(again, shop->settings.details(shop.owner));
    QCOMPARE(again.logo, logo);
    DOCKET_SOUND(shop);
}

void TestSettings::smallDifference_isTheCurrencysUntilTheShopSays()
{
    TestShop shop;
    DOCKET_TAKE(before, shop->settings.details(shop.owner));
    QCOMPARE(before.smallDifference, money(10'00));
    DOCKET_DONE(shop->settings.change(shop.owner, {.name = u"Other"_s}));
    QCOMPARE(tests::number(shop.database(),
                           "SELECT count(*) FROM setting WHERE key = 'small_difference'"),
             0);

    for (const core::Money said : {money(1000'00), money(25'00), money(0)}) {
        DOCKET_DONE(shop->settings.change(shop.owner, {.smallDifference = said}));

        DOCKET_TAKE(after, shop->settings.details(shop.owner));
        QCOMPARE(after.smallDifference, said);
        QCOMPARE(shop.file().facts().smallDifference, said);
    }
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    QCOMPARE(shop.file().facts().smallDifference, money(25'00));
    DOCKET_SOUND(shop);
}

void TestSettings::smallDifference_isWhatTheCounterMayLetOff()
{
    TestShop shop;
    const core::By asha = shop.person(u"Asha"_s, u"counter"_s);
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(100'00));
    core::NewSettlement off{.item = invoice.row(),
                            .kind = core::AdjustmentKind::WriteOff,
                            .amount = money(25'00),
                            .dated = {},
                            .reference = {},
                            .reason = u"change"_s};
    const auto id = shop.newId<core::AccountAdjustment>();
    DOCKET_REFUSED(shop->adjustments.settle(asha, id, off), ErrorKind::WriteOffTooLarge);

    DOCKET_DONE(shop->settings.change(shop.owner, {.smallDifference = money(25'00)}));

    DOCKET_DONE(shop->adjustments.settle(asha, id, off));
    off.amount = money(25'01);
    DOCKET_REFUSED(shop->adjustments.settle(asha, shop.newId<core::AccountAdjustment>(), off),
                   ErrorKind::WriteOffTooLarge);
    QCOMPARE(shop.open(invoice), money(75'00));
}

DOCKET_TEST(TestSettings);
#include "tst_settings.moc"
