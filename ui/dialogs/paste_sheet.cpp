// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paste_sheet.h"

#include "core/chat/pasted_text.h"
#include "ui/widgets/customer_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfText = 5;
constexpr qsizetype mostPasted = 100;

} // namespace

PasteSheet::PasteSheet(Desk &desk, const Subject &about, QWidget *parent)
    : Sheet(desk, tr("Paste a chat"), tr("File it"), parent)
    , m_chat(desk.shop().file->ids().make<core::Chat>())
    , m_text(new QPlainTextEdit)
    , m_summary((new Label)->muted()->wrapped())
    , m_entries(new LineList(tr("Messages as they were understood"), LineList::Detail::Whole))
    , m_customer(new CustomerField(desk, CustomerField::Unknown::Refused, this))
{
    form().addField(tr("&Text"), m_text, "text");
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Copy messages in WhatsApp and paste them here"));
    m_text->setMinimumHeight(linesOfText * m_text->fontMetrics().lineSpacing());
    m_text->setPlainText(QGuiApplication::clipboard()->text());
    form().addField(tr("&Customer"), m_customer, "customer");
    m_customer->setPlaceholderText(tr("Name or phone; may stay empty"));
    form().setCheck("customer", [this]() {
        return m_customer->text().trimmed().isEmpty() ? QString() : m_customer->fault();
    });
    if (about.customer)
        m_customer->setCustomer(*about.customer);
    body()->addWidget(m_summary);
    body()->addWidget(m_entries, 1);
    m_entries->setMinimumHeight(2 * linesOfText * m_text->fontMetrics().lineSpacing());
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteSheet::showUnderstood);
    showUnderstood();
    if (m_text->toPlainText().trimmed().isEmpty())
        m_text->setFocus();
    else
        answerEnter();
}

void PasteSheet::showUnderstood()
{
    const QString &region = desk().shop().file->facts().country.phoneRegion;
    const auto entries = core::readPaste(m_text->toPlainText(), core::dateOrderOf(region));
    QList<Line> lines;
    if (entries) {
        for (const core::PastedEntry &entry : entries->first(std::min(mostPasted, entries->size())))
            lines.append({.key = QByteArray::number(lines.size()),
                          .title = entry.author.isEmpty() ? tr("Somebody") : entry.author,
                          .trailing = Voice::isolated(entry.raw),
                          .detail = entry.text});
    }
    m_entries->show(lines);
    m_entries->setVisible(!lines.isEmpty());
    m_summary->setText(entries ? tr("%n message(s) were understood", nullptr, int(entries->size()))
                               : voice().refusal(entries.error()));
}

core::Paste PasteSheet::paste() const
{
    return {.text = m_text->toPlainText(),
            .channel = core::ChatChannel::WhatsApp,
            .customer = m_customer->customer(),
            .title = {},
            .us = {}};
}

void PasteSheet::save()
{
    setBusy(true);
    desk()
        .run([by = desk().by(), made = m_chat, paste = paste()](
                 core::Shop &shop) -> core::Result<core::Pasted> {
            const auto known = shop.inbox.chatFor(by, paste);
            if (!known)
                return known.error();
            return shop.inbox.pasted(by, known->value_or(made), paste);
        })
        .then(this, [this](const core::Outcome<core::Pasted> &pasted) {
            if (!finish(pasted))
                return;
            if (pasted->added > 0)
                desk().did(tr("Filed %n message(s)", nullptr, pasted->added), pasted.unit);
            else
                desk().say(tr("These messages were filed before."), Tone::Plain);
            desk().openChat(pasted->chat);
        });
}

} // namespace ui
