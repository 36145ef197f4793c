// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ink.h"

#include <QCache>
#include <QIconEngine>
#include <QPixmap>
#include <QString>

#include <memory>

namespace ui {

/// Where the drawings lie in the program, as NAME.svg.
inline constexpr QLatin1StringView iconFolder{":/docket/icons/"};

/// Draws one icon of ours in the ink that the look has at that moment.
///
/// Pixmaps are kept in `drawn`, which the engines of one Icons share; each costs its bytes.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const QString &name,
               IconInk ink,
               const InkSource &inks,
               const std::shared_ptr<QCache<QString, QPixmap>> &drawn);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QString key() const override;
    QString iconName() override;
    QIconEngine *clone() const override;

private:
    QPixmap draw(int side, QIcon::Mode mode) const;

    QString m_name;
    IconInk m_ink;
    const InkSource &m_inks;
    std::shared_ptr<QCache<QString, QPixmap>> m_drawn;
};

} // namespace ui
