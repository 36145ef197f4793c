// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace core {

/// Which program a click-to-chat link opens.
enum class ClickForm {
    Page, ///< https://wa.me: hands over to the app or the web, on every system
    Web,  ///< WhatsApp Web
    App,  ///< the installed app
};

/// So many encoded bytes of text fit into a link everywhere; handlers cut longer ones.
constexpr qsizetype longestLinkText = 1'800;

/// The link that opens a chat with `phone` (E.164) and the text filled in. That it was opened says
/// nothing about whether the text was sent.
///
/// Refuses: NotAPhone (without + and the country's code a link would open the wrong chat);
/// LinkTooLong (copy the text, and open the link without it).
Result<QUrl> clickLink(const QString &phone, const QString &text, ClickForm form = ClickForm::Page);

} // namespace core
