// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/chat/message_reader.h"
#include "tests/support/registry.h"
#include "tests/support/test_shop.h"

#include <QTest>

using core::Day;
using core::FoundKind;
using core::MessageReading;
using core::MessageType;
using tests::money;

using namespace Qt::StringLiterals;

namespace {

// A Friday.
const core::ReaderSetting india{.region = u"IN"_s, .digits = 2, .today = Day::of(2026, 11, 20)};

MessageReading read(const QString &text)
{
    return core::readMessage(text, india);
}

} // namespace

class TestMessageReader : public QObject
{
    Q_OBJECT

private slots:
    void type_isGuessedFromTheWords_data();
    void type_isGuessedFromTheWords();
    void guess_tellsWhichWordsDecided();
    void nothingKnown_isNoGuess();
    void closeCall_namesTheRunnerUp();
    void amount_isFound_data();
    void amount_isFound();
    void bareNumber_isNoAmount_data();
    void bareNumber_isNoAmount();
    void thing_isFound_data();
    void thing_isFound();
    void date_isFound_data();
    void date_isFound();
    void anyText_isReadSomehow();
};

void TestMessageReader::type_isGuessedFromTheWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<MessageType>("type");
    const auto row = [](const QString &text, MessageType type) {
        QTest::newRow(qPrintable(text)) << text << type;
    };
    using enum MessageType;
    row(u"how much for a banner 6x4 ft"_s, Inquiry);
    row(u"Bhaiya visiting card ka kya rate hai"_s, Inquiry);
    row(u"विज़िटिंग कार्ड कितने का है?"_s, Inquiry);
    row(u"¿Cuánto cuesta la lona de 2x1?"_s, Inquiry);
    row(u"Quanto fica 500 cartões?"_s, Inquiry);
    row(u"بكم طباعة الكروت؟"_s, Inquiry);
    row(u"kak brp harga banner 2x1"_s, Inquiry);
    row(u"Hi, need 200 wedding cards"_s, Order);
    row(u"mujhe 500 pcs bill book chahiye"_s, Order);
    row(u"मुझे 100 कार्ड छपवाने हैं"_s, Order);
    row(u"Quiero pedir 50 playeras"_s, Order);
    row(u"quero fazer um pedido de 100 canecas"_s, Order);
    row(u"اريد طباعة 100 نسخة"_s, Order);
    row(u"kak saya mau pesan 50 pcs kaos"_s, Order);
    row(u"my order 2041 is not delivered"_s, Support);
    row(u"bhai mera order abhi tak nahi aaya"_s, Support);
    row(u"मेरा सामान अभी तक नहीं मिला"_s, Support);
    row(u"mi pedido no ha llegado"_s, Support);
    row(u"meu pedido ainda não chegou"_s, Support);
    row(u"طلبي لم يصل"_s, Support);
    row(u"pesanan saya belum sampai"_s, Support);
    row(u"can I book an appointment for tomorrow"_s, Booking);
    row(u"quiero agendar una cita para el lunes"_s, Booking);
    row(u"quero marcar um horário amanhã"_s, Booking);
    row(u"اريد حجز موعد غدا"_s, Booking);
    row(u"mau booking besok bisa kak"_s, Booking);
    row(u"payment sent pls confirm 1200"_s, Payment);
    row(u"paise bhej diye check karo"_s, Payment);
    row(u"पैसे भेज दिए हैं"_s, Payment);
    row(u"ya deposité $500, adjunto comprobante"_s, Payment);
    row(u"fiz o pix de R$ 200"_s, Payment);
    row(u"تم التحويل 500 ريال"_s, Payment);
    row(u"sudah transfer ya kak 250rb"_s, Payment);
    row(u"any vacancy? here is my cv"_s, Hiring);
    row(u"mujhe naukri chahiye"_s, Hiring);
    row(u"busco trabajo, hay vacantes"_s, Hiring);
    row(u"tem vaga de emprego?"_s, Hiring);
    row(u"ابحث عن عمل"_s, Hiring);
    row(u"ada lowongan kerja kak?"_s, Hiring);
    row(u"thanks a lot, good night"_s, Other);
    row(u"muchas gracias"_s, Other);
    row(u"terima kasih kak"_s, Other);
}

void TestMessageReader::type_isGuessedFromTheWords()
{
    QFETCH(QString, text);
    QFETCH(MessageType, type);

    const MessageReading reading = read(text);

    QVERIFY2(reading.type == type,
             qPrintable(QString::number(int(reading.type)) + u' ' + reading.reasons.join(u',')));
    QVERIFY(!reading.reasons.isEmpty());
}

void TestMessageReader::guess_tellsWhichWordsDecided()
{
    const MessageReading reading = read(u"Payment sent, UTR 412345678901"_s);

    QVERIFY(reading.isSure);
    QVERIFY(reading.reasons.contains(u"payment sent"_s));
    QVERIFY(reading.reasons.contains(u"UTR 412345678901"_s));
}

void TestMessageReader::nothingKnown_isNoGuess()
{
    for (const QString &text : {QString(), u"xyzzy"_s, u"😀"_s}) {
        const MessageReading reading = read(text);
        QCOMPARE(reading.type, MessageType::Other);
        QVERIFY(!reading.isSure && reading.reasons.isEmpty() && !reading.orElse);
    }
}

void TestMessageReader::closeCall_namesTheRunnerUp()
{
    const MessageReading reading = read(u"price order"_s);

    QVERIFY(!reading.isSure);
    QVERIFY(reading.orElse);
}

void TestMessageReader::amount_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("sign") << u"₹1,200 ok?"_s << qint64(1200'00);
    QTest::newRow("Rs.") << u"send Rs. 1200.50 now"_s << qint64(1200'50);
    QTest::newRow("behind") << u"total 450/- hai"_s << qint64(450'00);
    QTest::newRow("lakh groups") << u"Rs 2,50,000"_s << qint64(250'000'00);
    QTest::newRow("lakh") << u"Rs 1.5 lakh"_s << qint64(150'000'00);
    QTest::newRow("k") << u"₹5k"_s << qint64(5'000'00);
    QTest::newRow("paid") << u"i paid 500"_s << qint64(500'00);
    QTest::newRow("rb") << u"sudah transfer 250rb"_s << qint64(250'000'00);
    QTest::newRow("jt") << u"Rp 1,5jt"_s << qint64(1'500'000'00);
    QTest::newRow("dotted groups") << u"R$ 1.500,75"_s << qint64(1500'75);
    QTest::newRow("devanagari") << u"५०० रुपये"_s << qint64(500'00);
}

void TestMessageReader::amount_isFound()
{
    QFETCH(QString, text);
    QFETCH(qint64, minor);

    const auto found = read(text).firstOf(FoundKind::Amount);

    QVERIFY(found && found->amount);
    QCOMPARE(*found->amount, money(minor));
}

void TestMessageReader::bareNumber_isNoAmount_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"200 cards"_s,
                                u"come at 5"_s,
                                u"9876543210"_s,
                                u"Rs"_s,
                                u"Rs 0"_s,
                                u"Rs 99999999999999999999"_s,
                                u"cars 500"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestMessageReader::bareNumber_isNoAmount()
{
    QFETCH(QString, text);

    QVERIFY(!read(text).firstOf(FoundKind::Amount));
}

void TestMessageReader::thing_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FoundKind>("kind");
    QTest::addColumn<QString>("value");
    using enum FoundKind;
    QTest::newRow("phone") << u"call me on 98765 43210"_s << Phone << u"+919876543210"_s;
    QTest::newRow("phone abroad") << u"+62 812-3456-7890 ya"_s << Phone << u"+6281234567890"_s;
    QTest::newRow("UPI") << u"412345678901"_s << Reference << u"412345678901"_s;
    QTest::newRow("UTR") << u"utr: SBIN426324123456"_s << Reference << u"SBIN426324123456"_s;
    QTest::newRow("not UPI") << u"919876543210"_s << Phone << u"+919876543210"_s;
    QTest::newRow("quantity") << u"need 200 wedding cards"_s << Quantity << u"200"_s;
    QTest::newRow("5k pcs") << u"5k pcs"_s << Quantity << u"5000"_s;
    QTest::newRow("order") << u"order no. 2041 kab"_s << Paper << u"2041"_s;
    QTest::newRow("hash") << u"about #2231"_s << Paper << u"2231"_s;
    QTest::newRow("own number") << u"bill A/26-27/00017"_s << Paper << u"A/26-27/00017"_s;
    QTest::newRow("coded") << u"INV-2026-118"_s << Paper << u"INV-2026-118"_s;
}

void TestMessageReader::thing_isFound()
{
    QFETCH(QString, text);
    QFETCH(FoundKind, kind);
    QFETCH(QString, value);

    const auto found = read(text).firstOf(kind);

    QVERIFY(found);
    QCOMPARE(found->value, value);
    QVERIFY(text.contains(found->text));
}

void TestMessageReader::date_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("inDays");
    QTest::newRow("tomorrow") << u"ready by tomorrow?"_s << 1;
    QTest::newRow("kal") << u"kal chahiye"_s << 1;
    QTest::newRow("hindi") << u"कल चाहिए"_s << 1;
    QTest::newRow("arabic") << u"غدا"_s << 1;
    QTest::newRow("manana") << u"para mañana"_s << 1;
    QTest::newRow("lusa") << u"lusa ya"_s << 2;
    QTest::newRow("monday") << u"on Monday"_s << 3;
    QTest::newRow("friday") << u"by friday"_s << 7;
    QTest::newRow("24/11") << u"on 24/11 pls"_s << 4;
    QTest::newRow("24 Nov") << u"24 Nov morning"_s << 4;
    QTest::newRow("with year") << u"1-12-2026"_s << 11;
    QTest::newRow("next year") << u"on 5/1"_s << 46;
}

void TestMessageReader::date_isFound()
{
    QFETCH(QString, text);
    QFETCH(int, inDays);

    const auto found = read(text).firstOf(FoundKind::Date);

    QVERIFY(found && found->day);
    QCOMPARE(*found->day, india.today.plus(inDays));
}

void TestMessageReader::anyText_isReadSomehow()
{
    core::SeededRandom random(11);
    const QString alphabet =
        u"₹Rs.,/-#+() 0123456789kutrpaidorder٣९कल\n?:"_s + QChar(0xD83D) + QChar(0) + QChar(0x200F);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        const QByteArray bytes = random.bytes(1 + round % 120);
        for (const char byte : bytes)
            text += alphabet[uchar(byte) % alphabet.size()];
        for (const core::Found &found : read(text).found) {
            QVERIFY(!found.text.isEmpty());
            QVERIFY(!found.amount || found.amount->isPositive());
            QVERIFY(!found.day || found.day->isPlausible());
        }
    }
    QVERIFY(read(QString(200'000, u'9')).found.size() < 10);
}

DOCKET_TEST(TestMessageReader);
#include "tst_message_reader.moc"
