// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/whole_file.h"

#include <QSaveFile>

namespace ui {

core::Result<core::Done> writeWhole(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return core::Done();
    return core::Error{
        .kind = core::ErrorKind::FileNotWritten, .subject = fileName, .given = file.errorString()};
}

} // namespace ui
