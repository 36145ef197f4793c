// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/document_content_json.h"
#include "core/domain/e_invoice.h"
#include "core/domain/sale_tax.h"
#include "core/sample/draw.h"
#include "core/transfer/ubl.h"
#include "tests/core/ubl_rules.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using core::Decimal;
using core::DocumentKind;
using core::ErrorKind;
using core::TaxCategory;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

const core::UntaxedReasons reasons{{TaxCategory::AE, u"Reverse charge"_s},
                                   {TaxCategory::K, u"Within the union"_s},
                                   {TaxCategory::G, u"Export"_s},
                                   {TaxCategory::E, u"Exempt"_s},
                                   {TaxCategory::O, u"Not subject"_s}};

/// A workshop that issues what a test says.
class Workshop : public TestShop
{
public:
    explicit Workshop(const QString &country = u"DE"_s, const QString &number = u"DE136695976"_s)
        : TestShop(1, country)
    {
        const core::ShopDetailsChange said{.name = u"Werkstatt Nord"_s,
                                           .address = u"Hafenstr. 7\n24103 Kiel"_s,
                                           .taxNumber = number};
        if (!(*this)->settings.change(owner, said))
            qFatal("the shop's details were refused");
    }

    core::Id<core::Customer> buyer(const core::Customer &said)
    {
        const auto id = newId<core::Customer>();
        if (!(*this)->customers.add(owner, id, {.customer = said}))
            qFatal("a customer was refused");
        return id;
    }
    core::Id<core::Customer> buyer(const QString &country = {}, const QString &number = {})
    {
        return buyer({.name = u"Käufer & Söhne"_s,
                      .taxNumber = number,
                      .address = u"Rue de la Paix 2\n75002 Paris"_s,
                      .country = country});
    }

    core::Result<core::PaperCard> issued(const core::Draft &draft)
    {
        const auto id = newId<core::Draft>();
        if (const auto added = (*this)->documents.addDraft(owner, id, draft); !added)
            return added.error();
        return (*this)->documents.issue(owner, newId<core::Paper>(), id);
    }

    /// The draft that a Document JSON says.
    core::Draft draft(core::Id<core::Customer> customer, const QJsonObject &json)
    {
        const auto content = core::contentFromJson(json, file().facts().currency.digits);
        if (!content)
            qFatal("a sale cannot be read: %s", qPrintable(core::nameOf(content.error().kind)));
        core::Draft draft = aDraft(customer, money(0));
        draft.content = *content;
        return draft;
    }

    core::Result<core::EInvoice> eInvoice(const core::PaperCard &card)
    {
        const core::ShopFacts &facts = file().facts();
        auto made = core::eInvoiceOf(card, facts.country, facts.currency.digits, reasons);
        if (made && facts.currency.code == u"EUR"_s)
            made->account = u"DE89370400440532013000"_s;
        return made;
    }
};

/// What a tree of it says, and every rule holds. With DOCKET_KEEP_UBL=FOLDER the file stays there,
/// to be held against a validator of somebody else.
std::unique_ptr<tests::UblNode> sound(const QByteArray &xml, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("DOCKET_KEEP_UBL"); !folder.isEmpty()) {
        QFile kept(u"%1/%2.xml"_s.arg(folder, name));
        if (!kept.open(QIODevice::WriteOnly) || kept.write(xml) != xml.size())
            qFatal("%s is not written", qPrintable(kept.fileName()));
    }
    auto tree = tests::ublTree(xml);
    if (!tree)
        qFatal("%s is no XML: %s", qPrintable(name), xml.constData());
    const QStringList broken = tests::brokenRules(*tree);
    if (!broken.isEmpty())
        qWarning("%s breaks %s", qPrintable(name), qPrintable(broken.join(u' ')));
    return broken.isEmpty() ? std::move(tree) : nullptr;
}

QJsonArray allSales()
{
    QFile file(QStringLiteral(DOCKET_TEST_FILES "/e_invoices.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of sales cannot be read");
    return QJsonDocument::fromJson(file.readAll())["cases"_L1].toArray();
}

/// Flyers at 19 per cent, books at 7, a discount on both and a charge at 19.
QJsonObject twoRates()
{
    return allSales().first()["content"_L1].toObject();
}

} // namespace

/// Every invoice that Docket can issue is one that the European standard lets pass, or is refused
/// with what it lacks.
class TestEInvoices : public QObject
{
    Q_OBJECT

private slots:
    void everyRule_holds_data();
    void everyRule_holds();
    void everyRule_holdsForDrawnPapers();
    void rules_seeWhatIsWrong_data();
    void rules_seeWhatIsWrong();
    void sums_areThoseOfThePaper();
    void creditNote_namesItsInvoice();
    void textThatXmlCannotCarry_isLeftOut();
    void whatItLacks_isSaid();
};

/// Source: tests/files/e_invoices.json.
void TestEInvoices::everyRule_holds_data()
{
    QTest::addColumn<QJsonObject>("sale");
    const QJsonArray sales = allSales();
    for (const QJsonValue &sale : sales)
        QTest::newRow(qPrintable(sale["name"_L1].toString())) << sale.toObject();
}

void TestEInvoices::everyRule_holds()
{
    QFETCH(QJsonObject, sale);
    Workshop shop(sale["country"_L1].toString(), sale["seller"_L1].toString());
    const auto buyer =
        shop.buyer(sale["buyers_country"_L1].toString(), sale["buyer"_L1].toString());
    DOCKET_TAKE(card, shop.issued(shop.draft(buyer, sale["content"_L1].toObject())));
    DOCKET_TAKE(invoice, shop.eInvoice(card));
    QVERIFY(sound(core::ublOf(invoice), QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(invoice.net, card.paper.totals.net);
    QCOMPARE(invoice.tax, card.paper.totals.taxTotal);
    QCOMPARE(invoice.payable, card.paper.totals.payable + card.paper.totals.retained);
}

/// Lines, discounts and charges as they come, with and without tax in the prices.
void TestEInvoices::everyRule_holdsForDrawnPapers()
{
    constexpr int papers = 150;
    constexpr int rates[] = {0, 7, 19, 19};
    Workshop shop;
    core::Draw draw(20261201);
    const auto below = [&draw](int end) { return int(draw.below(end)); };
    const auto buyer = shop.buyer();
    const core::Country &country = shop.file().facts().country;
    for (int i = 0; i < papers; ++i) {
        core::Draft draft = shop.aDraft(buyer, money(0));
        draft.content.pricesIncludeTax = below(2) == 1;
        draft.content.lines.clear();
        for (int line = below(6); line >= 0; --line) {
            core::DocumentLine one{.description = u"Work %1"_s.arg(line)};
            one.quantity = Decimal::fromMillionths((below(40) - 5) * 250'000);
            one.price = Decimal::fromMillionths((below(200'000) - 10'000) * 1'003);
            one.pricePer = Decimal::whole(below(4) == 0 ? 100 : 1);
            one.taxes = country.taxesOn(shop.today(), Decimal::whole(rates[below(4)]));
            if (below(3) == 0)
                one.discounts.append({.percent = Decimal::whole(below(30))});
            if (below(4) == 0)
                one.charges.append({.amount = money(below(500)), .reason = u"Eile"_s});
            draft.content.lines.append(one);
        }
        if (below(2) == 0)
            draft.content.discounts.append({.percent = Decimal::whole(below(20))});
        if (below(3) == 0)
            draft.content.charges.append({.amount = money(below(900))});
        if (below(4) == 0)
            draft.content.charges.append(
                {.amount = money(490), .taxes = country.taxesOn(shop.today(), Decimal::whole(19))});
        const auto card = shop.issued(draft);
        if (!card)
            continue; // lines that cancel may be spread too far
        DOCKET_TAKE(invoice, shop.eInvoice(*card));
        QVERIFY(sound(core::ublOf(invoice), u"drawn-%1"_s.arg(i)));
        QCOMPARE(invoice.payable, card->paper.totals.payable);
    }
}

void TestEInvoices::rules_seeWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *rule, const char *from, const char *to) {
        QTest::newRow(rule) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(rule);
    };
    row("BR-02", "<cbc:ID>A/", "<cbc:UUID>A/");
    row("BR-04", ">380<", ">389<");
    row("BR-09", ">DE</cbc:IdentificationCode>", "></cbc:IdentificationCode>");
    row("BR-25", "<cbc:Name>Flyer</cbc:Name>", "");
    row("BR-27", "<cbc:PriceAmount currencyID=\"EUR\">", "<cbc:PriceAmount currencyID=\"EUR\">-");
    row("BR-CO-9", ">DE136695976<", ">136695976<");
    row("BR-CO-10", ">154.97</cbc:LineExtensionAmount>", ">154.98</cbc:LineExtensionAmount>");
    row("BR-CO-11",
        "<cbc:AllowanceTotalAmount currencyID=\"EUR\">1",
        "<cbc:AllowanceTotalAmount currencyID=\"EUR\">2");
    row("BR-CO-17", "<cbc:Percent>19</cbc:Percent>", "<cbc:Percent>18</cbc:Percent>");
    row("BR-CO-25", "<cbc:DueDate>", "<cbc:TaxPointDate>");
    row("BR-S-01", "<cbc:Percent>7</cbc:Percent>", "<cbc:Percent>8</cbc:Percent>");
    row("BR-S-08", ">125.00</cbc:LineExtensionAmount>", ">126.00</cbc:LineExtensionAmount>");
    row("BR-DEC-09", "currencyID=\"EUR\">125.00", "currencyID=\"USD\">125.00");
    row("BR-S-10", "<cbc:ID>S</cbc:ID>", "<cbc:ID>E</cbc:ID>");
    row("BR-48", "<cbc:ID>S</cbc:ID>", "<cbc:ID>Z</cbc:ID>");
    row("BR-33", "<cbc:AllowanceChargeReason", "<cbc:Reason");
}

/// A rule that never fails would prove nothing.
void TestEInvoices::rules_seeWhatIsWrong()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, rule);
    Workshop shop;
    DOCKET_TAKE(card, shop.issued(shop.draft(shop.buyer(), twoRates())));
    DOCKET_TAKE(invoice, shop.eInvoice(card));
    QByteArray xml = core::ublOf(invoice);
    QVERIFY2(xml.contains(from), xml.constData());
    // The first of a rate alone: a line, and not the row that it belongs to.
    if (rule == u"BR-S-01"_s)
        xml.replace(xml.lastIndexOf(from), from.size(), to);
    else
        xml.replace(from, to);
    if (rule == u"BR-02"_s)
        xml.replace("/00001</cbc:ID>", "/00001</cbc:UUID>");
    if (rule == u"BR-CO-25"_s)
        xml.replace("</cbc:DueDate>", "</cbc:TaxPointDate>");
    if (rule == u"BR-33"_s)
        xml.replace("</cbc:AllowanceChargeReason", "</cbc:Reason");
    const auto tree = tests::ublTree(xml);
    QVERIFY2(tree, xml.constData());
    QVERIFY2(tests::brokenRules(*tree).contains(rule),
             qPrintable(tests::brokenRules(*tree).join(u' ')));
}

void TestEInvoices::sums_areThoseOfThePaper()
{
    Workshop shop;
    DOCKET_TAKE(card, shop.issued(shop.draft(shop.buyer(), twoRates())));
    DOCKET_TAKE(invoice, shop.eInvoice(card));
    // 125.00 and 29.97; ten per cent off is 15.50, of which 12.50 and 3.00; 4.90 for sending.
    QCOMPARE(invoice.lineSum, money(154'97));
    QCOMPARE(invoice.allowances, money(15'50));
    QCOMPARE(invoice.charges, money(4'90));
    QCOMPARE(invoice.sums.size(), 2);
    QCOMPARE(invoice.sums[0].base, money(117'40));
    QCOMPARE(invoice.sums[0].amount, money(22'31));
    QCOMPARE(invoice.sums[1].base, money(26'97));
    QCOMPARE(invoice.sums[1].amount, money(1'89));
    const auto tree = sound(core::ublOf(invoice), u"sums"_s);
    QVERIFY(tree);
    const auto lines = tree->all(u"InvoiceLine"_s);
    QCOMPARE(lines.size(), 2U);
    QCOMPARE(lines[0]->one(u"InvoicedQuantity"_s)->attributes.value(u"unitCode"_s), u"H87"_s);
    QCOMPARE(lines[0]->textAt(u"Price/BaseQuantity"_s), u"100"_s);
    QCOMPARE(tree->textAt(u"PaymentMeans/PayeeFinancialAccount/ID"_s), u"DE89370400440532013000"_s);
    QCOMPARE(lines[1]->textAt(u"Item/Name"_s), u"Buch"_s);
    QCOMPARE(lines[1]->textAt(u"Item/Description"_s), u"Gebunden"_s);
    QCOMPARE(lines[1]->textAt(u"Item/CommodityClassification/ItemClassificationCode"_s), u"4901"_s);
    QCOMPARE(tree->textAt(u"AccountingSupplierParty/Party/PostalAddress/CityName"_s), u"Kiel"_s);
    QCOMPARE(tree->textAt(u"AccountingCustomerParty/Party/PostalAddress/PostalZone"_s), u"75002"_s);
}

void TestEInvoices::creditNote_namesItsInvoice()
{
    Workshop shop;
    DOCKET_TAKE(card, shop.issued(shop.draft(shop.buyer(), twoRates())));
    auto draft = shop->documents.draftFollowing(
        shop.owner, core::Id<core::Paper>(card.id), DocumentKind::CreditNote);
    QVERIFY(draft);
    draft->reason = u"Fehldruck"_s;
    DOCKET_TAKE(note, shop.issued(*draft));
    DOCKET_TAKE(invoice, shop.eInvoice(note));
    QCOMPARE(invoice.invoice, card.paper.number);
    const auto tree = sound(core::ublOf(invoice), u"credit-note"_s);
    QVERIFY(tree);
    QCOMPARE(tree->name, u"CreditNote"_s);
    const QString reference = u"BillingReference/InvoiceDocumentReference/"_s;
    QCOMPARE(tree->textAt(reference + u"ID"_s), card.paper.number);
    QCOMPARE(tree->textAt(u"Note"_s), u"Fehldruck"_s);
    QCOMPARE(tree->textAt(u"LegalMonetaryTotal/PayableAmount"_s),
             core::plainText(card.paper.totals.payable, 2));
}

void TestEInvoices::textThatXmlCannotCarry_isLeftOut()
{
    Workshop shop;
    core::Draft draft = shop.draft(shop.buyer({.name = u"A <&> \"B\""_s}), twoRates());
    draft.content.lines[0].description = u"Bel\u0007l \U0001F514 ]]> a"_s + QChar(0xd800);
    draft.content.lines[1].unit = u"\"<unit>"_s;
    DOCKET_TAKE(card, shop.issued(draft));
    DOCKET_TAKE(invoice, shop.eInvoice(card));
    const auto tree = sound(core::ublOf(invoice), u"text"_s);
    QVERIFY(tree);
    QCOMPARE(tree->all(u"InvoiceLine"_s)[0]->textAt(u"Item/Name"_s), u"Bell \U0001F514 ]]> a"_s);
    QCOMPARE(tree->textAt(u"AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName"_s),
             u"A <&> \"B\""_s);
}

void TestEInvoices::whatItLacks_isSaid()
{
    Workshop unregistered(u"DE"_s, {});
    DOCKET_TAKE(taxed, unregistered.issued(unregistered.draft(unregistered.buyer(), twoRates())));
    DOCKET_REFUSED(unregistered.eInvoice(taxed), ErrorKind::SellerNumberNeeded);

    Workshop shop;
    core::Draft draft = shop.draft(shop.buyer(), twoRates());
    const core::Country &country = shop.file().facts().country;
    draft.content = core::untaxed(draft.content, TaxCategory::AE, country, shop.today(), {});
    DOCKET_TAKE(reversed, shop.issued(draft));
    DOCKET_REFUSED(shop.eInvoice(reversed), ErrorKind::BuyerNumberNeeded);

    draft.content = core::untaxed(draft.content, TaxCategory::G, country, shop.today(), {});
    DOCKET_TAKE(exported, shop.issued(draft));
    DOCKET_REFUSED(shop.eInvoice(exported), ErrorKind::FieldMissing); // the buyer's country

    draft.kind = DocumentKind::Quote;
    DOCKET_TAKE(quote, shop.issued(draft));
    DOCKET_REFUSED(shop.eInvoice(quote), ErrorKind::NotOneOf);

    Workshop dinars(u"KW"_s, u"KW1"_s);
    DOCKET_TAKE(fils, dinars.issued(dinars.draft(dinars.buyer(), twoRates())));
    DOCKET_REFUSED(dinars.eInvoice(fils), ErrorKind::CurrencyNotForEInvoice);

    DOCKET_TAKE(card, shop.issued(shop.draft(shop.buyer(), twoRates())));
    DOCKET_TAKE(cancelled,
                shop->documents.cancel(shop.owner, core::Id<core::Paper>(card.id), u"wrong"_s));
    DOCKET_REFUSED(shop.eInvoice(cancelled), ErrorKind::AlreadyCancelled);
}

DOCKET_TEST(TestEInvoices);
#include "tst_e_invoices.moc"
