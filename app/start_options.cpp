// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_options.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

namespace app {

using namespace Qt::StringLiterals;

QString defaultFolder()
{
    const QString named = qEnvironmentVariable("DOCKET_SHOP");
    if (!named.isEmpty())
        return named;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(u"docket/shop"_s);
}

std::optional<core::Instant> instantFrom(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!text.contains(u'T'))
        time = QDateTime(QDate::fromString(text, Qt::ISODate), QTime(12, 0), Qt::UTC);
    else if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    if (!time.isValid())
        return std::nullopt;
    return core::Instant{time.toMSecsSinceEpoch() * 1000};
}

} // namespace app
