// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"
#include "ui/widgets/sheet.h"

class QPlainTextEdit;

namespace ui {

class CustomerField;
class Label;
class LineList;

/// Files what was copied from a chat: shows how it was understood and whose chat it is before it is
/// kept.
class PasteSheet : public Sheet
{
    Q_OBJECT

public:
    /// Begins with what the clipboard holds, and with the customer of `about`.
    PasteSheet(Desk &desk, const Subject &about, QWidget *parent);

protected:
    void save() override;

private:
    void showUnderstood();
    core::Paste paste() const;

    const core::Id<core::Chat> m_chat; ///< of a chat that is not there yet
    QPlainTextEdit *m_text;
    Label *m_summary;
    LineList *m_entries;
    CustomerField *m_customer;
};

} // namespace ui
