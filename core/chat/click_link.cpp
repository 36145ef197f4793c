// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/click_link.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestPhoneDigits = 7;
constexpr qsizetype mostPhoneDigits = 15;

/// The digits of an E.164 number; nothing when it is not one.
QByteArray linkDigits(const QString &phone)
{
    const QByteArray digits = phone.mid(1).toLatin1();
    const bool areDigits = std::all_of(
        digits.begin(), digits.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
    const bool isWhole = phone.startsWith(u'+') && areDigits && !digits.startsWith('0')
                         && digits.size() >= fewestPhoneDigits && digits.size() <= mostPhoneDigits;
    return isWhole ? digits : QByteArray();
}

} // namespace

Result<QUrl> clickLink(const QString &phone, const QString &text, ClickForm form)
{
    const QByteArray digits = linkDigits(phone);
    if (digits.isEmpty())
        return Error{.kind = ErrorKind::NotAPhone, .given = phone};
    const QByteArray encoded = QUrl::toPercentEncoding(text);
    if (encoded.size() > longestLinkText) {
        return Error{.kind = ErrorKind::LinkTooLong,
                     .given = phone,
                     .allowed = QString::number(longestLinkText)};
    }
    QByteArray link;
    if (form == ClickForm::Page)
        link = "https://wa.me/" + digits + (encoded.isEmpty() ? "" : "?text=") + encoded;
    else {
        link = form == ClickForm::Web ? "https://web.whatsapp.com/send?phone="
                                      : "whatsapp://send?phone=";
        link += digits + (encoded.isEmpty() ? "" : "&text=") + encoded;
    }
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

} // namespace core
