// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/text/message_texts.h"

#include <QTest>

using ui::MessageFacts;
using ui::MessagePurpose;
using ui::messageText;

using namespace Qt::StringLiterals;

class TestMessageTexts : public QObject
{
    Q_OBJECT

private slots:
    void message_isFilledInEveryLanguage_data();
    void message_isFilledInEveryLanguage();
    void reminderWithoutInvoice_isWordedWithoutOne();
    void unknownLanguage_getsEnglish();
    void nameThatLooksLikeAField_staysAName();
};

namespace {

MessageFacts allFacts()
{
    return {.name = u"Gupta Medicals"_s,
            .shop = u"Sharma Print"_s,
            .amount = u"₹744"_s,
            .invoice = u"INV-0231"_s,
            .date = u"5 Nov 2026"_s,
            .job = u"2041, Bill book"_s};
}

} // namespace

void TestMessageTexts::message_isFilledInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("purpose");
    for (const char *language : {"en", "hi", "es", "pt", "ar"}) {
        for (const auto purpose :
             {MessagePurpose::Reminder, MessagePurpose::JobReady, MessagePurpose::Greeting})
            QTest::addRow("%s %d", language, int(purpose))
                << QString::fromLatin1(language) << int(purpose);
    }
}

void TestMessageTexts::message_isFilledInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, purpose);

    const QString text = messageText(static_cast<MessagePurpose>(purpose), language, allFacts());

    QVERIFY(text.contains(u"Gupta Medicals"_s));
    QVERIFY(text.contains(u"Sharma Print"_s));
    QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
}

void TestMessageTexts::reminderWithoutInvoice_isWordedWithoutOne()
{
    MessageFacts facts = allFacts();
    facts.invoice.clear();
    facts.date.clear();

    const QString text = messageText(MessagePurpose::Reminder, u"en"_s, facts);

    QVERIFY(text.contains(u"₹744 is still open. "_s));
}

void TestMessageTexts::unknownLanguage_getsEnglish()
{
    QCOMPARE(messageText(MessagePurpose::Reminder, u"xx"_s, allFacts()),
             messageText(MessagePurpose::Reminder, u"en"_s, allFacts()));
}

void TestMessageTexts::nameThatLooksLikeAField_staysAName()
{
    MessageFacts facts = allFacts();
    facts.name = u"{amount}"_s;

    QVERIFY(messageText(MessagePurpose::Greeting, u"en"_s, facts).startsWith(u"Hello {amount},"_s));
}

DOCKET_TEST(TestMessageTexts);
#include "tst_message_texts.moc"
