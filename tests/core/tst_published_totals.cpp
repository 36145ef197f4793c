// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/currency.h"
#include "core/transfer/document_json.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What Docket answers where the source states something else.
QStringList differences(const QJsonObject &document, const QJsonObject &states)
{
    const auto request =
        core::documentFromJson(QJsonDocument(document).toJson(), core::currencyDigitsOf);
    if (!request)
        return {core::nameOf(request.error().kind) + u' ' + request.error().subject};
    const auto digits = core::currencyDigitsOf(request->currency);
    const auto totals = core::totalsOf(request->content, *digits);
    if (!totals)
        return {core::nameOf(totals.error().kind)};
    const QJsonObject answer = core::toJson(*totals, request->paid, *digits, QString());
    QStringList found;
    for (const QString &name : states.keys()) {
        if (answer.value(name) != states.value(name))
            found.append(u"%1: %2 stated, %3 here"_s.arg(
                name, states.value(name).toString(), answer.value(name).toString()));
    }
    return found;
}

} // namespace

/// Worked examples that others published, with what their source states of them, to the minor unit.
/// A few are not followed; the file says what their source does instead.
class TestPublishedTotals : public QObject
{
    Q_OBJECT

private slots:
    void publishedExample_comesToWhatItsSourceStates_data() { examples(false); }
    void publishedExample_comesToWhatItsSourceStates();
    void exampleNotFollowed_stillDiffers_data() { examples(true); }
    void exampleNotFollowed_stillDiffers();
    void examples_areManyAndNamed();

private:
    static QJsonArray file();
    static void examples(bool notFollowed);
};

QJsonArray TestPublishedTotals::file()
{
    QFile file(QStringLiteral(DOCKET_TEST_FILES "/published_totals.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

void TestPublishedTotals::examples(bool notFollowed)
{
    QTest::addColumn<QJsonObject>("document");
    QTest::addColumn<QJsonObject>("states");
    const QJsonArray all = file();
    for (const QJsonValue &value : all) {
        const QJsonObject one = value.toObject();
        if (one.contains(u"not_followed"_s) == notFollowed)
            QTest::newRow(qPrintable(one.value(u"name"_s).toString()))
                << one.value(u"document"_s).toObject() << one.value(u"states"_s).toObject();
    }
}

void TestPublishedTotals::publishedExample_comesToWhatItsSourceStates()
{
    QFETCH(QJsonObject, document);
    QFETCH(QJsonObject, states);

    QVERIFY(!states.isEmpty());
    QCOMPARE(differences(document, states), QStringList());
}

/// Should one agree one day, its place is among the others.
void TestPublishedTotals::exampleNotFollowed_stillDiffers()
{
    QFETCH(QJsonObject, document);
    QFETCH(QJsonObject, states);

    QVERIFY(!differences(document, states).isEmpty());
}

void TestPublishedTotals::examples_areManyAndNamed()
{
    QSet<QString> names;
    qsizetype followed = 0;
    const QJsonArray all = file();
    for (const QJsonValue &value : all) {
        const QJsonObject one = value.toObject();
        names.insert(one.value(u"name"_s).toString());
        QVERIFY(!one.value(u"source"_s).toString().isEmpty());
        followed += one.contains(u"not_followed"_s) ? 0 : 1;
    }

    QCOMPARE(names.size(), all.size());
    QVERIFY(followed >= 100);
}

DOCKET_TEST(TestPublishedTotals);
#include "tst_published_totals.moc"
