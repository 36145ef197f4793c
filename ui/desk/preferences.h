// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ui {

/// What a person at this PC has got used to: look, sizes, last choices. Never the shop's own facts.
class Preferences
{
public:
    virtual ~Preferences() = default;

    /// `otherwise` where nothing was chosen yet.
    virtual QString text(const QString &key, const QString &otherwise = {}) const = 0;
    virtual void setText(const QString &key, const QString &value) = 0;
    virtual QByteArray bytes(const QString &key) const = 0;
    virtual void setBytes(const QString &key, const QByteArray &value) = 0;

    int number(const QString &key, int otherwise) const
    {
        bool isNumber = false;
        const int value = text(key).toInt(&isNumber);
        return isNumber ? value : otherwise;
    }
    void setNumber(const QString &key, int value) { setText(key, QString::number(value)); }
};

} // namespace ui
