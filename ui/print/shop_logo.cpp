// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/shop_logo.h"

#include "core/domain/shop_details.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QtEndian>

namespace ui {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorKind;

namespace {

constexpr qint64 largestFile = 20'000'000;
constexpr int widestRead = 4000; ///< dots on a side: a small file can unfold to gigabytes
constexpr QSize widestKept(1000, 400);

/// By what it is, not by what it is called; no other reader ever sees the bytes.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return bytes.startsWith("\xff\xd8\xff") ? "jpeg" : QByteArray();
}

/// Inside the picture of a JPEG, behind the first start of a scan, the sign of the end can only be
/// the end. A reader would fill what is missing with grey and say nothing.
bool hasEndOfJpeg(const QByteArray &jpeg)
{
    constexpr uchar startOfScan = 0xDA;
    constexpr uchar fill = 0xFF; // any number of them may stand before a mark
    const auto at = [&jpeg](qsizetype place) { return uchar(jpeg[place]); };
    qsizetype place = 2;
    while (place + 3 < jpeg.size() && at(place) == 0xFF && at(place + 1) != startOfScan)
        place += at(place + 1) == fill ? 1 : 2 + at(place + 2) * 256 + at(place + 3);
    return jpeg.indexOf("\xff\xd9", place) > 0;
}

/// A PNG is parts, each with its length before it; the last is an IEND.
bool hasEndOfPng(const QByteArray &png)
{
    constexpr qint64 around = 12; // a part's length, its kind and its check sum
    qint64 place = 8;
    while (place + around <= png.size()) {
        if (png.mid(place + 4, 4) == "IEND")
            return true;
        place += around + qFromBigEndian<quint32>(png.constData() + place);
    }
    return false;
}

/// `name` is how a refusal calls it.
core::Result<QImage> decoded(QByteArray bytes, const QString &name, QSize widest)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return Error{.kind = ErrorKind::NotAPicture, .subject = name};
    if (format == "png" ? !hasEndOfPng(bytes) : !hasEndOfJpeg(bytes))
        return Error{.kind = ErrorKind::PictureBroken, .subject = name};
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && size.boundedTo(widest) != size) {
        const QString dots = u"%1 × %2"_s;
        return Error{.kind = ErrorKind::PictureTooLarge,
                     .subject = name,
                     .given = dots.arg(size.width()).arg(size.height()),
                     .allowed = dots.arg(widest.width()).arg(widest.height())};
    }
    QImage image = size.isEmpty() ? QImage() : reader.read();
    if (image.isNull())
        return Error{.kind = ErrorKind::PictureBroken, .subject = name};
    return image;
}

core::Result<QByteArray> contentOf(const QString &name)
{
    const QString called = QFileInfo(name).fileName();
    if (!QFileInfo(name).isFile())
        return Error{.kind = ErrorKind::NotFound, .subject = u"file"_s, .given = name};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            .kind = ErrorKind::StorageFailed, .subject = name, .given = file.errorString()};
    QByteArray bytes = file.size() > largestFile ? QByteArray() : file.read(largestFile + 1);
    const qint64 size = qMax(file.size(), qint64(bytes.size()));
    if (size > largestFile) {
        const QString megabytes = u"%1 MB"_s;
        return Error{.kind = ErrorKind::PictureTooLarge,
                     .subject = called,
                     .given = megabytes.arg((size + 999'999) / 1'000'000),
                     .allowed = megabytes.arg(largestFile / 1'000'000)};
    }
    return bytes;
}

/// On a ground of its own: texts, profiles and places that a camera wrote stay behind.
QImage drawn(const QImage &image, QSize size, const QColor &ground)
{
    QImage fresh(size, QImage::Format_ARGB32_Premultiplied);
    fresh.fill(ground);
    QPainter painter(&fresh);
    painter.drawImage(0, 0, image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return fresh;
}

QByteArray written(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

/// As a PNG, which keeps edges and what can be seen through; a photograph is smaller as a JPEG.
QByteArray smallest(const QImage &image)
{
    QSize size = image.size();
    if (size.boundedTo(widestKept) != size)
        size = size.scaled(widestKept, Qt::KeepAspectRatio).expandedTo({1, 1});
    for (;; size = (size / 2).expandedTo({1, 1})) {
        const QImage clear = drawn(image, size, Qt::transparent);
        const QImage opaque = drawn(image, size, Qt::white).convertToFormat(QImage::Format_RGB32);
        const QImage &kept = image.hasAlphaChannel() ? clear : opaque;
        for (const QByteArray &bytes :
             {written(kept, "png", -1), written(opaque, "jpeg", 90), written(opaque, "jpeg", 70)}) {
            if (!bytes.isEmpty() && bytes.size() <= core::largestLogo)
                return bytes;
        }
    }
}

} // namespace

core::Result<QByteArray> logoFromFile(const QString &name)
{
    const core::Result<QByteArray> content = contentOf(name);
    if (!content)
        return content.error();
    const core::Result<QImage> image =
        decoded(*content, QFileInfo(name).fileName(), {widestRead, widestRead});
    return image ? core::Result<QByteArray>(smallest(*image)) : image.error();
}

QImage logoImage(const QByteArray &kept)
{
    // It may come from another PC, so it is trusted no more than a file.
    const core::Result<QImage> image = decoded(kept, {}, widestKept);
    return image ? *image : QImage();
}

} // namespace ui
