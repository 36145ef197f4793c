// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/preferences.h"

#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>

namespace ui {

/// What was typed into sheets of one kind and not saved, the newest first. What is in front is kept
/// before the others, so that a power cut takes none of it.
class PutAside
{
public:
    PutAside(Preferences &preferences, const QString &key);

    /// Without what is in front.
    const QList<QJsonObject> &others() const { return m_others; }
    /// Takes out the first that fits; none where none does.
    std::optional<QJsonObject> take(const std::function<bool(const QJsonObject &)> &fits);
    /// Lays one with the others, as the newest.
    void add(const QJsonObject &typed);
    /// Writes down the others behind what is in front; empty: nothing is.
    void keep(const QJsonObject &inFront);

private:
    Preferences &m_preferences;
    QString m_key;
    QList<QJsonObject> m_others;
};

} // namespace ui
