// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Customer;
using tests::TestShop;

using namespace Qt::StringLiterals;

class TestCustomerSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void words_findWhoIsMeant_data();
    void words_findWhoIsMeant();
    void nameThatStartsSo_comesFirst();
    void limit_isKept();
    void changedName_isFoundByTheNewOne();
    void quotesAndOperators_areOnlyWords_data();
    void quotesAndOperators_areOnlyWords();

private:
    void add(const QString &name, const QString &place, const QStringList &phones);
    QStringList found(const QString &text, int limit = 10);

    std::unique_ptr<TestShop> m_shop;
};

void TestCustomerSearch::init()
{
    m_shop = std::make_unique<TestShop>();
    add(u"Gupta Medicals"_s, u"Indore"_s, {u"98765 43210"_s});
    add(u"राम शर्मा"_s, u"Bhopal"_s, {u"9111122222"_s, u"9333344444"_s});
    add(u"Muñoz & Söhne"_s, u"Old Town"_s, {u"+34 612 345 678"_s});
    add(u"Al"_s, u"Xi'an"_s, {});
    add(u"Shree Gupta Stores"_s, u"Ujjain"_s, {u"9876500000"_s});
}

void TestCustomerSearch::add(const QString &name, const QString &place, const QStringList &phones)
{
    const core::NewCustomer wanted{.customer = {.name = name, .place = place}, .phones = phones};
    QVERIFY((*m_shop)->customers.add(m_shop->owner, m_shop->newId<Customer>(), wanted));
}

QStringList TestCustomerSearch::found(const QString &text, int limit)
{
    const auto rows = (*m_shop)->customers.find(m_shop->owner, text, limit);
    QStringList names;
    if (!rows)
        return {core::nameOf(rows.error().kind)};
    for (const core::CustomerRow &row : *rows)
        names.append(row.name);
    return names;
}

void TestCustomerSearch::words_findWhoIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QString gupta = u"Gupta Medicals"_s;
    const QString ram = u"राम शर्मा"_s;
    const QString munoz = u"Muñoz & Söhne"_s;
    const QString stores = u"Shree Gupta Stores"_s;

    QTest::newRow("whole number") << u"9876543210"_s << QStringList{gupta};
    QTest::newRow("number with blanks") << u"98765 43210"_s << QStringList{gupta};
    QTest::newRow("with country") << u"+91 98765-43210"_s << QStringList{gupta};
    QTest::newRow("last four") << u"3210"_s << QStringList{gupta};
    QTest::newRow("middle of it") << u"76543"_s << QStringList{gupta};
    QTest::newRow("two digits") << u"10"_s << QStringList{gupta};
    QTest::newRow("Devanagari digits") << u"४३२१"_s << QStringList{gupta};
    QTest::newRow("second phone") << u"4444"_s << QStringList{ram};
    QTest::newRow("foreign phone") << u"612345"_s << QStringList{munoz};
    QTest::newRow("start of two") << u"98765"_s << QStringList{gupta, stores};
    QTest::newRow("name") << u"gupta"_s << QStringList{gupta, stores};
    QTest::newRow("fragment of a name") << u"edica"_s << QStringList{gupta};
    QTest::newRow("capitals") << u"GUPTA MEDI"_s << QStringList{gupta};
    QTest::newRow("words turned round") << u"medicals gupta"_s << QStringList{gupta};
    QTest::newRow("name and digits") << u"gupta 43210"_s << QStringList{gupta};
    QTest::newRow("Latin for Devanagari")
        << u"sharma"_s.replace(u"sh"_s, u"s"_s) << QStringList{ram};
    QTest::newRow("Devanagari") << u"शर्मा"_s << QStringList{ram};
    QTest::newRow("without accents") << u"munoz sohne"_s << QStringList{munoz};
    QTest::newRow("place") << u"ujjain"_s << QStringList{stores};
    QTest::newRow("one letter") << u"x"_s << QStringList{u"Al"_s};
    QTest::newRow("two letters") << u"al"_s << QStringList{u"Al"_s, gupta, ram};
    QTest::newRow("short and long") << u"gupta uj"_s << QStringList{stores};
    QTest::newRow("nobody") << u"zzzz"_s << QStringList{};
    QTest::newRow("nothing") << u"  "_s << QStringList{};
    QTest::newRow("signs only") << u"+-&"_s << QStringList{};
}

void TestCustomerSearch::words_findWhoIsMeant()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);

    QStringList seen = found(text);

    std::sort(seen.begin(), seen.end());
    std::sort(names.begin(), names.end());
    QCOMPARE(seen, names);
}

void TestCustomerSearch::nameThatStartsSo_comesFirst()
{
    add(u"A Gupta"_s, {}, {});

    QCOMPARE(found(u"gupta"_s).constFirst(), u"Gupta Medicals"_s);
}

void TestCustomerSearch::limit_isKept()
{
    QCOMPARE(found(u"gupta"_s, 1).size(), 1);
}

void TestCustomerSearch::changedName_isFoundByTheNewOne()
{
    const auto id = (*m_shop)->customers.named(m_shop->owner, u"Gupta Medicals"_s);
    QVERIFY(id);
    core::CustomerChange change;
    change.name = u"Krishna Pharmacy"_s;
    change.addPhones = {u"9000011111"_s};
    QVERIFY((*m_shop)->customers.change(m_shop->owner, *id, change));

    QCOMPARE(found(u"krishna"_s), QStringList{u"Krishna Pharmacy"_s});
    QCOMPARE(found(u"11111"_s), QStringList{u"Krishna Pharmacy"_s});
    QVERIFY(found(u"medicals"_s).isEmpty());
}

void TestCustomerSearch::quotesAndOperators_areOnlyWords_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"\"gupta",
                             "gup*",
                             "gupta OR munoz",
                             "NEAR(gupta)",
                             "name:gupta",
                             "gupta' --",
                             "^gupta",
                             "(gupta",
                             "gupta AND",
                             "%",
                             "_",
                             "\\"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCustomerSearch::quotesAndOperators_areOnlyWords()
{
    QFETCH(QString, text);

    const auto rows = (*m_shop)->customers.find(m_shop->owner, text, 10);

    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().given));
    QVERIFY(rows->size() <= 2);
}

DOCKET_TEST(TestCustomerSearch);
#include "tst_customer_search.moc"
