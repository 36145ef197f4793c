// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/twin_warning.h"

namespace ui {

namespace {

constexpr qint64 twinMinutes = 15;
constexpr int twinsLookedAt = 20;

} // namespace

TwinWarning::TwinWarning(Desk &desk) : m_desk(desk)
{
    setObjectName(QStringLiteral("twin"));
    wrapped()->setTone(Tone::Warn);
    hide();
}

void TwinWarning::look(std::optional<core::Id<core::Customer>> customer,
                       std::optional<core::Money> amount)
{
    hide();
    if (!customer || !amount || !amount->isPositive())
        return;
    core::ReceiptFilter filter{.customer = *customer};
    const auto page = m_desk.shop().payments.page(m_desk.by(), filter, std::nullopt, twinsLookedAt);
    if (!page)
        return;
    const qint64 since = m_desk.shop().file->now().micros - twinMinutes * core::microsPerMinute;
    const Voice &voice = m_desk.voice();
    for (const core::ReceiptRow &row : page->rows) {
        const core::Receipt &receipt = row.receipt.value;
        if (receipt.reversed || receipt.amount != *amount || row.at.micros < since)
            continue;
        setText(
            tr("%1 was taken from them at %2 already (%3). Save only if this is another payment.")
                .arg(voice.roundMoney(*amount),
                     voice.moment(row.at),
                     Voice::isolated(receipt.number)));
        return show();
    }
}

} // namespace ui
