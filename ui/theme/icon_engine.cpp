// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon_engine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace ui {

namespace {

// These point along the line of reading; all others would only look strange in a mirror.
bool pointsAlongTheLine(const QString &name)
{
    static const QStringList names = {QStringLiteral("arrow-back"),
                                      QStringLiteral("arrow-forward"),
                                      QStringLiteral("chevron-end"),
                                      QStringLiteral("chevron-start"),
                                      QStringLiteral("panel"),
                                      QStringLiteral("redo"),
                                      QStringLiteral("send"),
                                      QStringLiteral("undo")};
    return names.contains(name);
}

// The drawing in any one colour on nothing; a square where there is no such drawing.
QImage stencil(const QString &name, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer drawing(iconFolder + name + QLatin1String(".svg"));
    if (drawing.isValid()) {
        drawing.render(&painter, QRectF(image.rect()));
    } else {
        painter.drawRect(image.rect().adjusted(1, 1, -2, -2));
    }
    return image;
}

} // namespace

IconEngine::IconEngine(const QString &name,
                       IconInk ink,
                       const InkSource &inks,
                       const std::shared_ptr<QCache<QString, QPixmap>> &drawn)
    : m_name(name)
    , m_ink(ink)
    , m_inks(inks)
    , m_drawn(drawn)
{}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    QRect square(QPoint(), actualSize(rect.size(), mode, state));
    square.moveCenter(rect.center());
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap drawn = draw(qRound(square.width() * ratio), mode);
    drawn.setDevicePixelRatio(ratio);

    // At a ratio such as 1.25 a corner falls between two pixels, where thin lines turn to fog.
    const QTransform toDevice = painter->deviceTransform();
    const QPoint corner = toDevice.map(QPointF(square.topLeft())).toPoint();
    painter->drawPixmap(toDevice.inverted().map(QPointF(corner)), drawn);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return draw(actualSize(size, mode, state).width(), mode);
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int side = std::min(size.width(), size.height());
    return {side, side};
}

QString IconEngine::key() const
{
    return QStringLiteral("docket");
}

QString IconEngine::iconName()
{
    return m_name;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QPixmap IconEngine::draw(int side, QIcon::Mode mode) const
{
    const QColor colour = mode == QIcon::Disabled ? m_inks.disabledInk() : m_inks.ink(m_ink);
    const bool mirrored =
        QGuiApplication::layoutDirection() == Qt::RightToLeft && pointsAlongTheLine(m_name);
    const QString key =
        QStringLiteral("%1 %2 %3 %4").arg(m_name).arg(side).arg(colour.rgba(), 8, 16).arg(mirrored);
    if (const QPixmap *known = m_drawn->object(key)) {
        return *known;
    }
    if (side <= 0) {
        return {};
    }
    QImage image = stencil(m_name, side).mirrored(mirrored, false);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();

    const QPixmap drawn = QPixmap::fromImage(image);
    m_drawn->insert(key, new QPixmap(drawn), 4 * side * side);
    return drawn;
}

} // namespace ui
