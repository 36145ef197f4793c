// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/upi_code.h"

#include "core/base/decimal.h"

#include <qrencode.h>
#include <QUrl>

#include <memory>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietZone = 4; ///< modules
constexpr int mostNote = 50;
constexpr int rupeeDigits = 2;

struct FreeCode
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value, "@"));
}

/// A row's dark modules as few wide rectangles; equal ones of the rows above grow downwards.
QList<QRectF> merged(const QRcode &code, double module)
{
    struct Run
    {
        int from;
        int to;
        int top;
    };
    QList<QRectF> areas;
    QList<Run> open;
    for (int y = 0; y <= code.width; ++y) {
        QList<Run> here;
        for (int x = 0; y < code.width && x < code.width; ++x) {
            if ((code.data[y * code.width + x] & 1) == 0)
                continue;
            const int from = x;
            while (x < code.width && (code.data[y * code.width + x] & 1) != 0)
                ++x;
            here.append({from, x, y});
        }
        for (const Run &run : std::as_const(open)) {
            const auto same = std::find_if(here.begin(), here.end(), [&run](const Run &other) {
                return other.from == run.from && other.to == run.to;
            });
            if (same != here.end())
                same->top = run.top;
            else
                areas.append({(run.from + quietZone) * module,
                              (run.top + quietZone) * module,
                              (run.to - run.from) * module,
                              (y - run.top) * module});
        }
        open = here;
    }
    return areas;
}

} // namespace

QString upiLink(const UpiRequest &request)
{
    const std::pair<QString, QString> fields[] = {
        {u"pa"_s, request.payee},
        {u"pn"_s, request.name},
        {u"am"_s, core::plainText(request.amount, rupeeDigits)},
        {u"cu"_s, u"INR"_s},
        {u"tn"_s, request.reference.left(mostNote)},
        {u"tr"_s, request.reference}};
    QStringList parts;
    for (const auto &[name, value] : fields)
        parts.append(name + u'=' + encoded(value));
    return u"upi://pay?"_s + parts.join(u'&');
}

std::optional<Piece> qrPiece(const QString &text, double millimetres, const QColor &ink)
{
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code)
        return std::nullopt;
    const double module = millimetres / (code->width + 2 * quietZone);
    Piece piece;
    piece.size = {millimetres, millimetres};
    piece.add(CodeMark{.area = {{0, 0}, piece.size}, .dark = merged(*code, module), .ink = ink});
    return piece;
}

} // namespace ui
