// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/shop_details.h"
#include "tests/print/sheet_maker.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"
#include "ui/print/invoice_sheet.h"
#include "ui/print/shop_logo.h"

#include <QBuffer>
#include <QPainter>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using tests::aPaper;
using ui::logoFromFile;
using ui::logoImage;
using ui::PaperSize;

namespace {

/// No two dots of it are alike, so that nothing makes it small.
QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            state = state * 1664525 + 1013904223;
            image.setPixel(x, y, state >> 8);
        }
    }
    return image;
}

QImage plain(QSize size, const QColor &colour = Qt::darkBlue)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    return image;
}

QByteArray bytesOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

/// A small file that says of itself that it unfolds to that many dots.
QByteArray bomb(quint32 width, quint32 height)
{
    QByteArray png = bytesOf(plain({8, 8}), "png");
    constexpr qsizetype header = 12; // after the sign and the length of the first part
    qToBigEndian(width, png.data() + header + 4);
    qToBigEndian(height, png.data() + header + 8);
    qToBigEndian(crcOf(png.mid(header, 17)), png.data() + header + 17);
    return png;
}

} // namespace

/// A picture on its way from anybody's disk to the top of every paper.
class TestShopLogo : public QObject
{
    Q_OBJECT

private slots:
    void photograph_isMadeSmall();
    void noise_isMadeToFit();
    void thinLine_staysAPicture();
    void whatIsSeenThrough_staysSo();
    void hiddenText_isLeftBehind();
    void whatIsNoPicture_isRefused();
    void whatIsCut_isRefused();
    void whatIsTooLarge_isRefusedUnread();
    void whatIsNotThere_isRefused();
    void keptBytes_areNotTrusted();
    void letterhead_growsNoHigherByIt();
    void wideLogo_keepsItsShapeOnEveryPaper();
    void rightToLeft_putsItAtTheOtherSide();

private:
    QString file(const QByteArray &content, const QString &name = u"logo.png"_s);

    QTemporaryDir m_folder;
};

QString TestShopLogo::file(const QByteArray &content, const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file could not be written");
    return file.fileName();
}

void TestShopLogo::photograph_isMadeSmall()
{
    DOCKET_TAKE(kept, logoFromFile(file(bytesOf(plain({4000, 3000}), "jpeg"))));

    QCOMPARE(logoImage(kept).size(), QSize(533, 400));
    QCOMPARE_LE(kept.size(), core::largestLogo);
}

void TestShopLogo::noise_isMadeToFit()
{
    DOCKET_TAKE(kept, logoFromFile(file(bytesOf(noise({1500, 900}), "png"))));

    QCOMPARE_LE(kept.size(), core::largestLogo);
    QCOMPARE_GE(logoImage(kept).width(), 300);
}

void TestShopLogo::thinLine_staysAPicture()
{
    DOCKET_TAKE(kept, logoFromFile(file(bytesOf(plain({4000, 1}), "png"))));

    QCOMPARE(logoImage(kept).size(), QSize(1000, 1));
}

void TestShopLogo::whatIsSeenThrough_staysSo()
{
    DOCKET_TAKE(kept, logoFromFile(file(bytesOf(plain({60, 30}, Qt::transparent), "png"))));

    QCOMPARE(logoImage(kept).pixelColor(5, 5).alpha(), 0);
}

void TestShopLogo::hiddenText_isLeftBehind()
{
    QImage told = plain({60, 30});
    told.setText(u"Comment"_s, QString(300'000, u'x') + u"at home"_s);

    DOCKET_TAKE(kept, logoFromFile(file(bytesOf(told, "png"))));

    QCOMPARE_LE(kept.size(), 1000);
}

void TestShopLogo::whatIsNoPicture_isRefused()
{
    for (const QByteArray &content :
         {QByteArray("just words\n"),
          QByteArray(),
          QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
          bytesOf(plain({9, 9}), "bmp"),
          QByteArray("GIF89a")})
        DOCKET_REFUSED(logoFromFile(file(content)), ErrorKind::NotAPicture);
}

void TestShopLogo::whatIsCut_isRefused()
{
    const QByteArray jpeg = bytesOf(noise({300, 200}), "jpeg");
    const QByteArray png = bytesOf(noise({300, 200}), "png");
    for (const qsizetype percent : {1, 50, 99}) {
        DOCKET_REFUSED(logoFromFile(file(jpeg.left(jpeg.size() * percent / 100))),
                       ErrorKind::PictureBroken);
        DOCKET_REFUSED(logoFromFile(file(png.left(png.size() * percent / 100))),
                       ErrorKind::PictureBroken);
    }
    QByteArray damaged = png;
    damaged.replace(png.size() / 2, 40, QByteArray(40, '\xff'));
    DOCKET_REFUSED(logoFromFile(file(damaged)), ErrorKind::PictureBroken);
}

void TestShopLogo::whatIsTooLarge_isRefusedUnread()
{
    DOCKET_REFUSED(logoFromFile(file(bomb(50'000, 50'000))), ErrorKind::PictureTooLarge);
    DOCKET_REFUSED(logoFromFile(file(bomb(4001, 1))), ErrorKind::PictureTooLarge);
    // Full of nothing: the disk gives it no room, reading it would.
    const QString large = file(bytesOf(plain({9, 9}), "png"), u"large.png"_s);
    QVERIFY(QFile::resize(large, 50'000'000));
    const auto refused = logoFromFile(large);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::PictureTooLarge);
    QCOMPARE(refused.error().given, u"50 MB"_s);
}

void TestShopLogo::whatIsNotThere_isRefused()
{
    DOCKET_REFUSED(logoFromFile(m_folder.filePath(u"none.png"_s)), ErrorKind::NotFound);
    DOCKET_REFUSED(logoFromFile(m_folder.path()), ErrorKind::NotFound);
    DOCKET_REFUSED(logoFromFile({}), ErrorKind::NotFound);
}

void TestShopLogo::keptBytes_areNotTrusted()
{
    QVERIFY(logoImage({}).isNull());
    QVERIFY(logoImage("no picture").isNull());
    QVERIFY(logoImage(bomb(50'000, 50'000)).isNull());
    QVERIFY(logoImage(bytesOf(plain({1001, 9}), "png")).isNull());
}

namespace {

std::optional<QRectF> logoOn(const QList<ui::SheetPage> &pages)
{
    for (const ui::Mark &mark : pages.first().marks) {
        if (const auto *picture = std::get_if<ui::PictureMark>(&mark))
            return picture->area;
    }
    return std::nullopt;
}

QRectF totalsOn(const QList<ui::SheetPage> &pages)
{
    return tests::blocksOf(pages.first(), ui::BlockKind::Totals).constFirst().area;
}

QList<ui::SheetPage>
sheetWith(QSize logo, PaperSize size = PaperSize::A4, const QString &language = u"en"_s)
{
    ui::PrintedPaper paper = aPaper(1);
    paper.seller.logo = logo.isEmpty() ? QImage() : plain(logo);
    return ui::invoiceSheet(paper, tests::sheetWords(language), size);
}

} // namespace

void TestShopLogo::letterhead_growsNoHigherByIt()
{
    for (const PaperSize size : ui::sheetSizes()) {
        const auto without = sheetWith({}, size);
        QVERIFY(!logoOn(without));
        for (const QSize shape : {QSize(1000, 400), QSize(300, 300), QSize(50, 400), QSize(900, 9)})
            QCOMPARE(totalsOn(sheetWith(shape, size)), totalsOn(without));
    }
}

void TestShopLogo::wideLogo_keepsItsShapeOnEveryPaper()
{
    for (const PaperSize size : ui::invoiceSizes()) {
        const auto area = logoOn(sheetWith({1000, 400}, size));
        QVERIFY(area);
        QVERIFY(qAbs(area->width() / area->height() - 2.5) < 0.001);
        QCOMPARE_LE(area->right(), ui::formatOf(size).width / 2 + area->width() / 2 + 1);
        QCOMPARE_GE(area->left(), ui::formatOf(size).side - 0.001);
    }
}

void TestShopLogo::rightToLeft_putsItAtTheOtherSide()
{
    const double width = ui::formatOf(PaperSize::A4).width;
    const auto here = logoOn(sheetWith({300, 300}));
    const auto there = logoOn(sheetWith({300, 300}, PaperSize::A4, u"ar"_s));

    QVERIFY(here && there);
    QVERIFY(here->center().x() < width / 2);
    QVERIFY(there->center().x() > width / 2);
}

DOCKET_TEST(TestShopLogo);

#include "tst_shop_logo.moc"
