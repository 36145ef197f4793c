// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour_pictures.h"

#include "ui/print/sheet_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QImageWriter>
#include <QPainter>
#include <QWidget>

namespace app {

namespace {

constexpr int shadowDepth = 12;   // px
constexpr int shadowStrength = 4; // of 255, a pixel
constexpr int iconColumns = 6;
constexpr int pagePixelsPerMm = 6; // about 150 dpi
constexpr int smallestFile = 0;    // Qt's measure of the quality of a PNG is its speed
constexpr int iconSizes[] = {16, 24, 48};

} // namespace

void layOver(QImage &picture, QWidget &sheet, const ui::Theme &theme)
{
    const QPixmap grabbed = sheet.grab();
    QRect area(QPoint(), grabbed.size());
    area.moveCenter(picture.rect().center());
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, shadowStrength));
    for (int depth = shadowDepth; depth > 0; --depth) {
        painter.drawRoundedRect(
            area.adjusted(-depth, -depth / 2, depth, depth + depth / 2), shadowDepth, shadowDepth);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawPixmap(area.topLeft(), grabbed);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.tokens().lineStrong);
    painter.drawRect(area.adjusted(-1, -1, 0, 0));
}

QImage iconSheet(const ui::Theme &theme)
{
    using namespace ui;
    const QStringList names = Icons::names();
    const int wanted = iconSizes[0] + iconSizes[1] + iconSizes[2] + 2 * space::m;
    const int width = pictureSize.width() / iconColumns;
    const int height = iconSizes[2] + controlHeight(QFontMetrics(theme.font(TypeRole::Caption)));
    const int rows = int((names.size() + iconColumns - 1) / iconColumns);
    QImage picture(pictureSize.width(), rows * height + 2 * space::l, QImage::Format_RGB32);
    picture.fill(theme.tokens().surface);
    QPainter painter(&picture);
    painter.setFont(theme.font(TypeRole::Caption));
    painter.setPen(theme.tokens().muted);
    for (int i = 0; i < names.size(); ++i) {
        const QRect cell(
            i % iconColumns * width, i / iconColumns * height + space::l, width, height);
        int x = cell.center().x() - wanted / 2;
        for (const int size : iconSizes) {
            theme.icons().icon(names[i]).paint(
                &painter, x, cell.top() + iconSizes[2] - size, size, size);
            x += size + space::m;
        }
        painter.drawText(
            cell.adjusted(0, iconSizes[2], 0, 0), Qt::AlignHCenter | Qt::AlignTop, names[i]);
    }
    return picture;
}

QImage pictureOf(const ui::SheetPage &page)
{
    QImage picture((page.size * pagePixelsPerMm).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    ui::paint(painter, page, pagePixelsPerMm);
    return picture;
}

core::Result<core::Done> keepPicture(const QImage &picture, const QString &file)
{
    QImageWriter writer(file, "png");
    writer.setQuality(smallestFile);
    if (!writer.write(picture)) {
        return core::Error{
            .kind = core::ErrorKind::StorageFailed, .subject = file, .given = writer.errorString()};
    }
    return core::Done{};
}

} // namespace app
