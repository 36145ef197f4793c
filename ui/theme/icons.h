// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ink.h"

#include <QCache>
#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

#include <memory>

namespace ui {

/// Makes icons by name; the names are those of resources/looks/icons.
///
/// The source of the inks must outlive every icon that was made here.
class Icons
{
public:
    explicit Icons(const InkSource &inks);

    /// An icon that asks for its colour whenever it is painted, so that it follows a change of
    /// look, and that points the other way where people read from right to left. An unknown name is
    /// a mistake of ours; where asserts are off it draws an empty square.
    QIcon icon(const QString &name, IconInk ink = IconInk::Text) const;

    /// What icon() knows, sorted.
    static QStringList names();

private:
    const InkSource &m_inks;
    std::shared_ptr<QCache<QString, QPixmap>> m_drawn;
};

} // namespace ui
