// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sale_tax.h"
#include "core/domain/snapshot.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::TaxStatus;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

const char *const pune = "27AAPFU0939F1ZV";
const char *const bengaluru = "29AAGCB7383J1Z4";

/// "CGST 90.00, SGST 90.00".
QString taxesOf(const core::Paper &paper)
{
    QStringList taxes;
    for (const core::TaxRow &row : paper.totals.taxes)
        taxes.append(row.name + u' ' + core::plainText(row.amount, 2));
    return taxes.join(u", "_s);
}

/// A shop in Pune.
class TaxedShop : public TestShop
{
public:
    TaxedShop() { setNumber(QString::fromLatin1(pune)); }

    void setNumber(const QString &number)
    {
        m_isReady = bool((*this)->settings.change(owner, {.taxNumber = number}));
    }
    bool isReady() const { return m_isReady; }

    core::Id<core::Customer> buyer(const QString &number)
    {
        const auto id = newId<core::Customer>();
        const core::NewCustomer wanted{.customer = {.name = u"Buyer"_s, .taxNumber = number}};
        m_isReady = m_isReady && (*this)->customers.add(owner, id, wanted);
        return id;
    }

    /// One line of a thousand at 18 per cent.
    core::Draft draftFor(core::Id<core::Customer> customer)
    {
        core::Draft draft = aDraft(customer, money(1000'00));
        draft.content.lines[0].taxes =
            file().facts().country.taxesOn(today(), core::Decimal::whole(18));
        return draft;
    }

    core::Result<core::PaperCard> issued(const core::Draft &draft)
    {
        const auto id = newId<core::Draft>();
        const auto added = (*this)->documents.addDraft(owner, id, draft);
        if (!added)
            return added.error();
        return (*this)->documents.issue(owner, newId<core::Paper>(), id);
    }

private:
    bool m_isReady = false;
};

} // namespace

/// What tax a sale bears follows from where it is made, and from whether the shop charges any.
class TestSaleTax : public QObject
{
    Q_OBJECT

private slots:
    void buyerOfTheSameState_paysBothHalves();
    void buyerOfAnotherState_paysTheIntegratedTax();
    void placeThatWasSaid_wins();
    void buyerWithoutANumber_isServedWhereTheShopIs();
    void numberOfAnotherShape_saysItsStateToo();
    void placeThatIsNone_isRefused();
    void shopWithoutANumber_taxesAllAlike();
    void numberOfTheBuyer_countsAsItIsAtIssue();
    void chargesOfTheDocument_moveToo();
    void shopThatChargesNone_refusesTaxOnDraftAndIssue();
    void taxStatus_isFrozenWithThePaper();
};

void TestSaleTax::buyerOfTheSameState_paysBothHalves()
{
    TaxedShop shop;

    DOCKET_TAKE(card, shop.issued(shop.draftFor(shop.buyer(QString::fromLatin1(pune)))));

    QCOMPARE(taxesOf(card.paper), u"CGST 90.00, SGST 90.00"_s);
    QCOMPARE(core::readSnapshot(card.paper.snapshot).placeOfSupply, u"27"_s);
    DOCKET_SOUND(shop);
}

void TestSaleTax::buyerOfAnotherState_paysTheIntegratedTax()
{
    TaxedShop shop;

    DOCKET_TAKE(card, shop.issued(shop.draftFor(shop.buyer(QString::fromLatin1(bengaluru)))));

    QCOMPARE(taxesOf(card.paper), u"IGST 180.00"_s);
    QCOMPARE(core::readSnapshot(card.paper.snapshot).placeOfSupply, u"29"_s);
    QCOMPARE(tests::cell(shop.database(), "SELECT place_of_supply FROM document").text(), u"29"_s);
    DOCKET_SOUND(shop);
}

void TestSaleTax::placeThatWasSaid_wins()
{
    TaxedShop shop;
    core::Draft draft = shop.draftFor(shop.buyer(QString::fromLatin1(bengaluru)));
    draft.placeOfSupply = u"27"_s;
    DOCKET_TAKE(here, shop.issued(draft));
    draft.placeOfSupply = u"04"_s;
    DOCKET_TAKE(there, shop.issued(draft));

    QCOMPARE(taxesOf(here.paper), u"CGST 90.00, SGST 90.00"_s);
    QCOMPARE(taxesOf(there.paper), u"IGST 180.00"_s);
}

void TestSaleTax::buyerWithoutANumber_isServedWhereTheShopIs()
{
    TaxedShop shop;
    for (const QString &number : {u""_s, u"none yet"_s, u"DE136695976"_s}) {
        DOCKET_TAKE(card, shop.issued(shop.draftFor(shop.buyer(number))));

        QCOMPARE(taxesOf(card.paper), u"CGST 90.00, SGST 90.00"_s);
        QCOMPARE(core::readSnapshot(card.paper.snapshot).placeOfSupply, u"27"_s);
    }
}

void TestSaleTax::numberOfAnotherShape_saysItsStateToo()
{
    TaxedShop shop;
    for (const QString &number : {u"29DELC12345E1DX"_s, u"2917UNO00157UNO"_s}) {
        DOCKET_TAKE(card, shop.issued(shop.draftFor(shop.buyer(number))));

        QCOMPARE(taxesOf(card.paper), u"IGST 180.00"_s);
    }
}

void TestSaleTax::placeThatIsNone_isRefused()
{
    TaxedShop shop;
    core::Draft draft = shop.draftFor(shop.buyer({}));
    const auto before = tests::markOf(shop);
    for (const QString &place : {u"25"_s, u"Maharashtra"_s, u"0"_s}) {
        draft.placeOfSupply = place;
        DOCKET_REFUSED(shop->documents.addDraft(shop.owner, shop.newId<core::Draft>(), draft),
                       ErrorKind::NotOneOf);
    }
    QCOMPARE(tests::markOf(shop), before);
}

void TestSaleTax::shopWithoutANumber_taxesAllAlike()
{
    TaxedShop shop;
    shop.setNumber({});

    DOCKET_TAKE(card, shop.issued(shop.draftFor(shop.buyer(QString::fromLatin1(bengaluru)))));

    QCOMPARE(taxesOf(card.paper), u"CGST 90.00, SGST 90.00"_s);
    QVERIFY(core::readSnapshot(card.paper.snapshot).placeOfSupply.isEmpty());
}

void TestSaleTax::numberOfTheBuyer_countsAsItIsAtIssue()
{
    TaxedShop shop;
    const auto buyer = shop.buyer({});
    const auto id = shop.newId<core::Draft>();
    DOCKET_DONE(shop->documents.addDraft(shop.owner, id, shop.draftFor(buyer)));
    core::CustomerChange change;
    change.taxNumber = QString::fromLatin1(bengaluru);
    DOCKET_DONE(shop->customers.change(shop.owner, buyer, change));

    DOCKET_TAKE(card, shop->documents.issue(shop.owner, shop.newId<core::Paper>(), id));

    QCOMPARE(taxesOf(card.paper), u"IGST 180.00"_s);
    DOCKET_SOUND(shop);
}

void TestSaleTax::chargesOfTheDocument_moveToo()
{
    TaxedShop shop;
    core::Draft draft = shop.draftFor(shop.buyer(QString::fromLatin1(bengaluru)));
    core::Adjustment delivery;
    delivery.amount = money(100'00);
    delivery.taxes = draft.content.lines[0].taxes;
    draft.content.charges = {delivery};

    DOCKET_TAKE(card, shop.issued(draft));

    QCOMPARE(taxesOf(card.paper), u"IGST 198.00"_s);
}

void TestSaleTax::shopThatChargesNone_refusesTaxOnDraftAndIssue()
{
    TaxedShop shop;
    const auto buyer = shop.buyer({});
    const auto old = shop.newId<core::Draft>();
    DOCKET_DONE(shop->documents.addDraft(shop.owner, old, shop.draftFor(buyer)));
    for (const TaxStatus status : {TaxStatus::Composition, TaxStatus::None}) {
        DOCKET_DONE(shop->settings.change(shop.owner, {.taxStatus = status}));
        const auto before = tests::markOf(shop);

        DOCKET_REFUSED(
            shop->documents.addDraft(shop.owner, shop.newId<core::Draft>(), shop.draftFor(buyer)),
            ErrorKind::TaxNotCharged);
        DOCKET_REFUSED(shop->documents.issue(shop.owner, shop.newId<core::Paper>(), old),
                       ErrorKind::TaxNotCharged);

        QCOMPARE(tests::markOf(shop), before);
    }
}

void TestSaleTax::taxStatus_isFrozenWithThePaper()
{
    TaxedShop shop;
    DOCKET_DONE(shop->settings.change(shop.owner, {.taxStatus = TaxStatus::Composition}));
    DOCKET_TAKE(card, shop.issued(shop.aDraft(shop.buyer({}), money(1000'00))));

    DOCKET_DONE(shop->settings.change(shop.owner, {.taxStatus = TaxStatus::Regular}));

    DOCKET_TAKE(later, shop->documents.card(shop.owner, core::Id<core::Paper>(card.id)));
    const core::IssuedText said = core::readSnapshot(later.paper.snapshot);
    QCOMPARE(said.parties.sellerTaxStatus, TaxStatus::Composition);
    DOCKET_TAKE(details, shop->settings.details(shop.owner));
    QCOMPARE(details.taxStatus, TaxStatus::Regular);
    DOCKET_SOUND(shop);
}

DOCKET_TEST(TestSaleTax);
#include "tst_sale_tax.moc"
