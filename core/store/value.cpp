// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/value.h"

namespace core {

qint64 Value::number() const
{
    const qint64 *number = std::get_if<qint64>(&m_cell);
    return number ? *number : 0;
}

QString Value::text() const
{
    const QString *text = std::get_if<QString>(&m_cell);
    return text ? *text : QString();
}

QByteArray Value::bytes() const
{
    const QByteArray *bytes = std::get_if<QByteArray>(&m_cell);
    return bytes ? *bytes : QByteArray();
}

RowId Value::id() const
{
    return RowId::fromBytes(bytes()).value_or(RowId());
}

} // namespace core
