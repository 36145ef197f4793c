// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/memory.h"

#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

Memory::Memory()
    : Memory(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
             + u"/preferences.ini"_s)
{}

Memory::Memory(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QString Memory::text(const QString &key, const QString &otherwise) const
{
    return m_settings.value(key, otherwise).toString();
}

void Memory::setText(const QString &key, const QString &value)
{
    m_settings.setValue(key, value);
}

QByteArray Memory::bytes(const QString &key) const
{
    return m_settings.value(key).toByteArray();
}

void Memory::setBytes(const QString &key, const QByteArray &value)
{
    m_settings.setValue(key, value);
}

} // namespace ui
