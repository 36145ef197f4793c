// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/click_link.h"
#include "tests/support/registry.h"
#include "tests/support/test_shop.h"

#include <QTest>

using core::ClickForm;
using core::clickLink;
using core::ErrorKind;

using namespace Qt::StringLiterals;

class TestClickLink : public QObject
{
    Q_OBJECT

private slots:
    void link_hasDigitsAndAnEncodedText();
    void everyForm_opensTheSameChat();
    void emptyText_opensTheChatAlone();
    void notInternational_isRefused_data();
    void notInternational_isRefused();
    void longText_isRefused();
};

void TestClickLink::link_hasDigitsAndAnEncodedText()
{
    DOCKET_TAKE(link, clickLink(u"+919876543210"_s, u"Rs. 1+1 & 50%?\n*नमस्ते* #1"_s));

    const QByteArray text = link.toEncoded();
    QVERIFY(text.startsWith("https://wa.me/919876543210?text="));
    QVERIFY(text.contains("1%2B1%20%26%2050%25%3F%0A%2A%E0%A4%A8"));
    QVERIFY(text.endsWith("%20%231"));
    QVERIFY(link.isValid());
}

void TestClickLink::everyForm_opensTheSameChat()
{
    DOCKET_TAKE(web, clickLink(u"+3912345678"_s, u"a b"_s, ClickForm::Web));
    DOCKET_TAKE(app, clickLink(u"+3912345678"_s, u"a b"_s, ClickForm::App));

    QCOMPARE(web.toEncoded(),
             QByteArray("https://web.whatsapp.com/send?phone=3912345678&text=a%20b"));
    QCOMPARE(app.toEncoded(), QByteArray("whatsapp://send?phone=3912345678&text=a%20b"));
}

void TestClickLink::emptyText_opensTheChatAlone()
{
    DOCKET_TAKE(link, clickLink(u"+919876543210"_s, {}));

    QCOMPARE(link.toEncoded(), QByteArray("https://wa.me/919876543210"));
}

void TestClickLink::notInternational_isRefused_data()
{
    QTest::addColumn<QString>("phone");
    for (const QString &phone : {u""_s,
                                 u"9876543210"_s,
                                 u"+"_s,
                                 u"+91 98765 43210"_s,
                                 u"+0919876543210"_s,
                                 u"+91987654321012345"_s,
                                 u"+९१९८७६५४३२१०"_s,
                                 u"+91?text=x"_s})
        QTest::newRow(qPrintable(phone)) << phone;
}

void TestClickLink::notInternational_isRefused()
{
    QFETCH(QString, phone);

    DOCKET_REFUSED(clickLink(phone, u"hello"_s), ErrorKind::NotAPhone);
}

void TestClickLink::longText_isRefused()
{
    // A Hindi letter takes nine bytes of a link.
    QVERIFY(clickLink(u"+919876543210"_s, QString(200, u'न')));
    DOCKET_REFUSED(clickLink(u"+919876543210"_s, QString(201, u'न')), ErrorKind::LinkTooLong);
    DOCKET_REFUSED(clickLink(u"+919876543210"_s, QString(1801, u'a')), ErrorKind::LinkTooLong);
}

DOCKET_TEST(TestClickLink);
#include "tst_click_link.moc"
