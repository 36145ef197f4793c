// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/worked_account.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// Worked accounts: whatever is asked of them, on whichever day, comes to what the case says.
class TestReceivables : public QObject
{
    Q_OBJECT

private slots:
    void workedAccount_comesToItsFigures_data();
    void workedAccount_comesToItsFigures();
};

void TestReceivables::workedAccount_comesToItsFigures_data()
{
    QTest::addColumn<QJsonObject>("account");

    QFile file(QStringLiteral(DOCKET_TEST_FILES "/receivables.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray accounts = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(accounts.size() >= 60);
    for (const QJsonValue &value : accounts) {
        QTest::newRow(qPrintable(value.toObject().value("name"_L1).toString())) << value.toObject();
    }
}

void TestReceivables::workedAccount_comesToItsFigures()
{
    QFETCH(QJsonObject, account);
    tests::WorkedAccount worked(account);

    QCOMPARE(worked.play(), QString());

    const QJsonArray days = account.value("days"_L1).toArray();
    for (const auto day : days) {
        const QString fault = worked.faultOn(day.toObject());
        QVERIFY2(fault.isEmpty(),
                 qPrintable(day.toObject().value("day"_L1).toString() + u": "_s + fault));
    }
    DOCKET_SOUND(worked.shop());
}

DOCKET_TEST(TestReceivables);
#include "tst_receivables.moc"
