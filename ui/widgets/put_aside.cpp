// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/put_aside.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype mostKept = 8; // a drawer, not an archive

} // namespace

PutAside::PutAside(Preferences &preferences, const QString &key)
    : m_preferences(preferences)
    , m_key(key)
{
    const QJsonDocument kept = QJsonDocument::fromJson(preferences.text(key).toUtf8());
    // One alone was written without a list around it before.
    const QJsonArray all = kept.isArray() ? kept.array() : QJsonArray{kept.object()};
    for (const QJsonValue &one : all) {
        if (!one.toObject().isEmpty())
            m_others.append(one.toObject());
    }
}

std::optional<QJsonObject> PutAside::take(const std::function<bool(const QJsonObject &)> &fits)
{
    const auto found = std::find_if(m_others.cbegin(), m_others.cend(), fits);
    if (found == m_others.cend())
        return std::nullopt;
    return m_others.takeAt(found - m_others.cbegin());
}

void PutAside::add(const QJsonObject &typed)
{
    m_others.prepend(typed);
    m_others = m_others.mid(0, mostKept);
}

void PutAside::keep(const QJsonObject &inFront)
{
    QJsonArray all;
    if (!inFront.isEmpty())
        all.append(inFront);
    for (const QJsonObject &other : std::as_const(m_others))
        all.append(other);
    const QString now = all.isEmpty()
                            ? QString()
                            : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
    // Only on a change: the disk has other things to do.
    if (m_preferences.text(m_key) != now)
        m_preferences.setText(m_key, now);
}

} // namespace ui
