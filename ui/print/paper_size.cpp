// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_size.h"

#include <QStringList>

namespace ui {

using namespace Qt::StringLiterals;

PaperFormat formatOf(PaperSize size)
{
    switch (size) {
    case PaperSize::A4:
        return {.width = 210, .height = 297, .side = 17, .top = 16, .bottom = 12, .textScale = 1};
    case PaperSize::A5:
        return {.width = 148, .height = 210, .side = 11, .top = 11, .bottom = 9, .textScale = 0.86};
    case PaperSize::Letter:
        return {
            .width = 215.9, .height = 279.4, .side = 18, .top = 16, .bottom = 12, .textScale = 1};
    case PaperSize::Roll80:
        // Heads are 72 mm wide and leave a margin of 4 mm of their own.
        return {.width = 80, .height = 0, .side = 5, .top = 4, .bottom = 6, .textScale = 0.92};
    case PaperSize::Roll58:
        return {.width = 58, .height = 0, .side = 4, .top = 4, .bottom = 6, .textScale = 0.84};
    }
    Q_UNREACHABLE();
}

QString nameOf(PaperSize size)
{
    switch (size) {
    case PaperSize::A4:
        return u"a4"_s;
    case PaperSize::A5:
        return u"a5"_s;
    case PaperSize::Letter:
        return u"letter"_s;
    case PaperSize::Roll80:
        return u"80mm"_s;
    case PaperSize::Roll58:
        return u"58mm"_s;
    }
    Q_UNREACHABLE();
}

core::Result<PaperSize> paperNamed(const QString &name, const QList<PaperSize> &choices)
{
    QStringList names;
    for (const PaperSize size : choices) {
        if (nameOf(size) == name.toLower())
            return size;
        names.append(nameOf(size));
    }
    return core::Error{.kind = core::ErrorKind::NotOneOf,
                       .subject = u"paper"_s,
                       .given = name,
                       .allowed = names.join(u", "_s)};
}

QList<PaperSize> sheetSizes()
{
    return {PaperSize::A4, PaperSize::A5, PaperSize::Letter};
}

QList<PaperSize> invoiceSizes()
{
    return sheetSizes() + QList<PaperSize>{PaperSize::Roll80, PaperSize::Roll58};
}

QList<PaperSize> receiptSizes()
{
    return {PaperSize::A5, PaperSize::Roll80, PaperSize::Roll58, PaperSize::A4, PaperSize::Letter};
}

} // namespace ui
