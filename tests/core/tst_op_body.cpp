// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/op_body.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using core::Cell;
using core::ErrorKind;
using core::OpBody;
using core::Table;
using core::Value;

namespace {

const Table &customer = core::tables::customer;
const Table &receipt = core::tables::receipt;

OpBody nameIs(const QString &name)
{
    return {.now = {{customer.indexOf("name"), Value(name)}}, .before = {}};
}

bool isSame(const core::Cells &a, const core::Cells &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Cell &x, const Cell &y) {
        return x.column == y.column && x.value == y.value;
    });
}

} // namespace

class TestOpBody : public QObject
{
    Q_OBJECT

private slots:
    void insertedRow_isWrittenWithoutBlanks();
    void change_saysWhatStoodThere();
    void deleted_standsInItsPlaceByName();
    void ids_areLowerCaseHex();
    void numbers_beyondTwoToThe53_areText_data();
    void numbers_beyondTwoToThe53_areText();
    void text_isEscapedAndComesBack_data();
    void text_isEscapedAndComesBack();
    void writtenTwice_isTheSameBytes();
    void everyOpOfAShop_isCanonical();
    void unknownColumn_isOfANewerProgram();
    void deletedOnAFact_isOfANewerProgram();
    void garbage_isRefused_data();
    void garbage_isRefused();
    void wrongKindOfCell_isRefused_data();
    void wrongKindOfCell_isRefused();
};

void TestOpBody::insertedRow_isWrittenWithoutBlanks()
{
    const OpBody body{.now = {{customer.indexOf("alert"), Value()},
                              {customer.indexOf("kind"), Value(2)},
                              {customer.indexOf("name"), Value(QStringLiteral("A B"))}},
                      .before = {}};

    QCOMPARE(body.write(customer),
             QByteArray(R"({"new":{"alert":null,"kind":2,"name":"A B"},"old":null})"));
}

void TestOpBody::change_saysWhatStoodThere()
{
    const OpBody body{.now = {{customer.indexOf("name"), Value(QStringLiteral("B"))}},
                      .before =
                          core::Cells{{customer.indexOf("name"), Value(QStringLiteral("A"))}}};

    const QByteArray bytes = body.write(customer);

    QCOMPARE(bytes, QByteArray(R"({"new":{"name":"B"},"old":{"name":"A"}})"));
    DOCKET_TAKE(read, OpBody::read(customer, bytes));
    QVERIFY(isSame(read.now, body.now) && isSame(*read.before, *body.before));
}

void TestOpBody::deleted_standsInItsPlaceByName()
{
    const OpBody body{.now = {{customer.indexOf("alert"), Value(QString())},
                              {core::deletedColumn, Value(1)},
                              {customer.indexOf("kind"), Value(1)}},
                      .before = {}};

    const QByteArray bytes = body.write(customer);

    QCOMPARE(bytes, QByteArray(R"({"new":{"alert":"","deleted":1,"kind":1},"old":null})"));
    DOCKET_TAKE(read, OpBody::read(customer, bytes));
    QVERIFY(isSame(read.now, body.now));
}

void TestOpBody::ids_areLowerCaseHex()
{
    const QByteArray bytes = QByteArray::fromHex("00ff0a1b2c3d4e5f60718293a4b5c6d7");
    const OpBody body{.now = {{receipt.indexOf("customer"), Value(*core::RowId::fromBytes(bytes))}},
                      .before = {}};

    QCOMPARE(body.write(receipt),
             QByteArray(R"({"new":{"customer":"00ff0a1b2c3d4e5f60718293a4b5c6d7"},"old":null})"));
    DOCKET_TAKE(read, OpBody::read(receipt, body.write(receipt)));
    QCOMPARE(read.now[0].value.bytes(), bytes);
}

void TestOpBody::numbers_beyondTwoToThe53_areText_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QByteArray>("written");
    constexpr qint64 edge = qint64(1) << 53;
    using Limits = std::numeric_limits<qint64>;

    QTest::newRow("zero") << qint64(0) << QByteArray("0");
    QTest::newRow("below zero") << qint64(-1) << QByteArray("-1");
    QTest::newRow("2^53") << edge << QByteArray("9007199254740992");
    QTest::newRow("2^53 + 1") << edge + 1 << QByteArray(R"("9007199254740993")");
    QTest::newRow("-2^53") << -edge << QByteArray("-9007199254740992");
    QTest::newRow("-2^53 - 1") << -edge - 1 << QByteArray(R"("-9007199254740993")");
    QTest::newRow("largest") << Limits::max() << QByteArray(R"("9223372036854775807")");
    QTest::newRow("smallest") << Limits::min() << QByteArray(R"("-9223372036854775808")");
}

void TestOpBody::numbers_beyondTwoToThe53_areText()
{
    QFETCH(qint64, number);
    QFETCH(QByteArray, written);
    const OpBody body{.now = {{receipt.indexOf("amount"), Value(number)}}, .before = {}};

    const QByteArray bytes = body.write(receipt);

    QCOMPARE(bytes, R"({"new":{"amount":)" + written + R"(},"old":null})");
    DOCKET_TAKE(read, OpBody::read(receipt, bytes));
    QCOMPARE(read.now[0].value, Value(number));
}

void TestOpBody::text_isEscapedAndComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");

    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("quotes") << QStringLiteral(R"("a" \ b)") << QByteArray(R"(\"a\" \\ b)");
    QTest::newRow("lines") << QStringLiteral("a\nb\r\tc") << QByteArray(R"(a\nb\r\tc)");
    QTest::newRow("control") << QStringLiteral("a\u0001\b\f\u001f\u007f")
                             << QByteArray("a\\u0001\\b\\f\\u001f\x7f");
    QTest::newRow("null") << QStringLiteral("a\u0000b") << QByteArray(R"(a\u0000b)");
    QTest::newRow("slash") << QStringLiteral("A/26-27/1") << QByteArray("A/26-27/1");
    for (const char16_t *text : {u"👍🏽 family 👩‍👩‍👧",
                                 u"שלום \u202e abc",
                                 u"राम शर्मा",
                                 u"\u2028\u2029\ufeff"}) {
        const QString string = QString::fromUtf16(text);
        QTest::newRow(qPrintable(string.toHtmlEscaped())) << string << string.toUtf8();
    }
}

void TestOpBody::text_isEscapedAndComesBack()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, written);

    const QByteArray bytes = nameIs(text).write(customer);

    QCOMPARE(bytes, R"({"new":{"name":")" + written + R"("},"old":null})");
    DOCKET_TAKE(read, OpBody::read(customer, bytes));
    QCOMPARE(read.now[0].value.text(), text);
    QVERIFY(!read.before);
}

void TestOpBody::writtenTwice_isTheSameBytes()
{
    const QByteArray once = nameIs(QStringLiteral("a\"\u0003👍\n")).write(customer);

    DOCKET_TAKE(read, OpBody::read(customer, once));

    QCOMPARE(read.write(customer), once);
}

void TestOpBody::everyOpOfAShop_isCanonical()
{
    tests::TestShop shop;
    const auto buyer = shop.aCustomer();
    shop.anInvoice(buyer, tests::money(1000'00));
    const auto paid = shop.aReceipt(buyer, tests::money(300'00));
    DOCKET_DONE(shop->payments.reverse(shop.owner, paid, QStringLiteral("bounced")));
    core::CustomerChange change;
    change.name = QStringLiteral("Gupta & \"Sons\"");
    DOCKET_DONE(shop->customers.change(shop.owner, buyer, change));
    DOCKET_DONE(shop->history.undoLast(shop.owner));

    core::Query query(shop.database(), "SELECT tbl, body FROM op");
    int seen = 0;
    for (; query.next(); ++seen) {
        const Table &table = *core::tableNamed(query.text(0).toStdString());
        DOCKET_TAKE(read, OpBody::read(table, query.bytes(1)));
        QCOMPARE(read.write(table), query.bytes(1));
        // Qt writes compact objects with sorted keys, so both must agree on the order.
        const auto json = QJsonDocument::fromJson(query.bytes(1)).object();
        QCOMPARE(json[QStringLiteral("new")].toObject().size(), qsizetype(read.now.size()));
    }
    QVERIFY(seen > 30);
}

void TestOpBody::unknownColumn_isOfANewerProgram()
{
    const auto inNew =
        OpBody::read(customer, R"({"new":{"name":"Asha","shoe_size":44},"old":null})");
    const auto inOld = OpBody::read(customer, R"({"new":{},"old":{"shoe_size":44}})");

    QVERIFY(inNew && inOld);
    QCOMPARE(inNew->unknown, QStringLiteral("customer.shoe_size"));
    QCOMPARE(inNew->now.size(), size_t(1));
    QCOMPARE(inOld->unknown, QStringLiteral("customer.shoe_size"));
    QVERIFY(inOld->before && inOld->before->empty());
}

void TestOpBody::deletedOnAFact_isOfANewerProgram()
{
    DOCKET_TAKE(body, OpBody::read(receipt, R"({"new":{"deleted":1},"old":null})"));
    QCOMPARE(body.unknown, QStringLiteral("receipt.deleted"));
}

void TestOpBody::garbage_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("list") << QByteArray("[1,2]");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("cut") << QByteArray(R"({"new":{"name":"A)");
    QTest::newRow("no new") << QByteArray(R"({"old":null})");
    QTest::newRow("new is null") << QByteArray(R"({"new":null,"old":null})");
    QTest::newRow("new is a list") << QByteArray(R"({"new":[],"old":null})");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4);
    QTest::newRow("deep") << QByteArray("[").repeated(100'000);
}

void TestOpBody::garbage_isRefused()
{
    QFETCH(QByteArray, bytes);

    DOCKET_REFUSED(OpBody::read(customer, bytes), ErrorKind::NotJson);
}

void TestOpBody::wrongKindOfCell_isRefused_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char *cell : {R"("kind":"two")",
                             R"("kind":true)",
                             R"("kind":{})",
                             R"("kind":1.5)",
                             R"("kind":1e300)",
                             R"("kind":"9223372036854775808")",
                             R"("name":7)",
                             R"("name":["x"])"})
        QTest::newRow(cell) << QByteArray(cell);
}

void TestOpBody::wrongKindOfCell_isRefused()
{
    QFETCH(QByteArray, cell);

    DOCKET_REFUSED(OpBody::read(customer, R"({"new":{)" + cell + R"(},"old":null})"),
                   ErrorKind::NotJson);
}

DOCKET_TEST(TestOpBody);
#include "tst_op_body.moc"
