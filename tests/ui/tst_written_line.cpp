// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/text/voice.h"
#include "ui/widgets/written_line.h"

#include <QImage>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::directionOf;
using ui::Voice;

/// Names and titles of one script in a window of another.
class TestWrittenLine : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(u"en_IN"_s)); }
    void titleThatBeginsWithANumber_isReadAsItsLettersAre();
    void partsOfTheirOwnDirection_standInTheWindows();
    void dotsOfWhatWasCut_standWhereReadingEnds();
    void nothingTyped_getsNoMarks();
    void nameInAForeignWindow_keepsItsDirection();

private:
    static QImage drawn(Qt::LayoutDirection window, Qt::Alignment side)
    {
        QImage image(120, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(window);
        ui::drawLine(painter, image.rect(), u"Gupta Medicals and General Stores"_s, side);
        return image;
    }
};

void TestWrittenLine::titleThatBeginsWithANumber_isReadAsItsLettersAre()
{
    QCOMPARE(directionOf(u"500 visiting cards"_s, Qt::RightToLeft), Qt::LeftToRight);
    QCOMPARE(directionOf(u"500 بطاقة"_s, Qt::LeftToRight), Qt::RightToLeft);
    QCOMPARE(directionOf(u"500"_s, Qt::RightToLeft), Qt::RightToLeft);
}

void TestWrittenLine::partsOfTheirOwnDirection_standInTheWindows()
{
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    const QString parts = Voice::asWritten(u"Gupta"_s) + u" · "_s + Voice::isolated(u"#12"_s);

    QCOMPARE(directionOf(parts, Qt::RightToLeft), Qt::RightToLeft);
}

void TestWrittenLine::dotsOfWhatWasCut_standWhereReadingEnds()
{
    const QImage inArabic = drawn(Qt::RightToLeft, Qt::AlignLeading);
    const QImage inEnglish = drawn(Qt::LeftToRight, Qt::AlignTrailing);

    QCOMPARE(inArabic, inEnglish);
}

void TestWrittenLine::nothingTyped_getsNoMarks()
{
    QLocale::setDefault(QLocale(u"ar_EG"_s));

    QVERIFY(Voice::isolated({}).isEmpty());
    QVERIFY(Voice::asWritten({}).isEmpty());
}

void TestWrittenLine::nameInAForeignWindow_keepsItsDirection()
{
    QCOMPARE(Voice::asWritten(u"Gupta"_s), u"Gupta"_s);
    QVERIFY(Voice::asWritten(u"مكتبة النور"_s) != u"مكتبة النور"_s);
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    QVERIFY(Voice::asWritten(u"Gupta"_s) != u"Gupta"_s);
}

DOCKET_TEST(TestWrittenLine);
#include "tst_written_line.moc"
