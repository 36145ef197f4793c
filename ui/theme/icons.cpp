// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/icon_engine.h"

#include <QDir>

namespace ui {

namespace {

// Every icon of a window at two sizes takes about a megabyte at a ratio of two.
constexpr int maxCachedBytes = 4 * 1024 * 1024;

} // namespace

Icons::Icons(const InkSource &inks)
    : m_inks(inks)
    , m_drawn(std::make_shared<QCache<QString, QPixmap>>(maxCachedBytes))
{}

QIcon Icons::icon(const QString &name, IconInk ink) const
{
    Q_ASSERT_X(names().contains(name), "Icons::icon", qPrintable(name));
    return QIcon(new IconEngine(name, ink, m_inks, m_drawn));
}

QStringList Icons::names()
{
    QStringList names;
    for (const QString &file : QDir(iconFolder).entryList(QDir::Files)) {
        names.append(file.section(u'.', 0, 0));
    }
    names.sort(); // "add" before "add-more"; as files the dash came first
    return names;
}

} // namespace ui
