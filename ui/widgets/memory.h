// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/preferences.h"

#include <QSettings>

namespace ui {

/// A person's preferences in a file of the desktop's own place; a file of one's own for tests.
class Memory : public Preferences
{
public:
    Memory();
    explicit Memory(const QString &file);

    QString text(const QString &key, const QString &otherwise = {}) const override;
    void setText(const QString &key, const QString &value) override;
    QByteArray bytes(const QString &key) const override;
    void setBytes(const QString &key, const QByteArray &value) override;

private:
    QSettings m_settings;
};

} // namespace ui
