// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_edits.h"

#include "ui/widgets/label.h"

namespace ui {

using namespace Qt::StringLiterals;

MoneyEdit::MoneyEdit(const Voice &voice, const QString &field, Empty empty, QWidget *parent)
    : QLineEdit(parent)
    , m_voice(voice)
    , m_field(field)
    , m_empty(empty)
{
    setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}

void MoneyEdit::setAmount(core::Money amount)
{
    setText(m_voice.typed(amount));
}

core::Result<std::optional<core::Money>> MoneyEdit::amount() const
{
    if (text().trimmed().isEmpty() && m_empty == Empty::Allowed)
        return std::optional<core::Money>();
    if (const auto percent = m_whole ? percentFromText(text(), m_field) : std::nullopt) {
        if (!*percent)
            return percent->error();
        return std::optional(core::percentOf(*m_whole, **percent));
    }
    const core::Result<core::Money> read = m_voice.readMoney(text(), m_field);
    if (!read)
        return read.error();
    return std::optional(*read);
}

QString MoneyEdit::fault() const
{
    if (m_empty == Empty::Refused && text().trimmed().isEmpty())
        return tr("Write an amount.");
    const auto read = amount();
    return read ? QString() : m_voice.refusal(read.error());
}

DayEdit::DayEdit(const Voice &voice, QWidget *parent)
    : QLineEdit(parent)
    , m_voice(voice)
    , m_understood(new Label)
{
    //: what can be typed into a field for a day
    setPlaceholderText(tr("fri, +2, 25/11"));
    m_understood->muted();
    m_understood->setMinimumWidth(m_understood->fontMetrics().averageCharWidth() * 14);
    connect(this, &QLineEdit::textChanged, this, &DayEdit::showUnderstood);
}

DayEdit::~DayEdit()
{
    // Where nobody placed it, it is nobody's child.
    if (m_understood && !m_understood->parentWidget())
        delete m_understood;
}

void DayEdit::setDay(std::optional<core::Day> day)
{
    setText(day ? day->date().toString(Qt::ISODate) : QString());
}

core::Result<std::optional<core::Day>> DayEdit::day() const
{
    if (text().trimmed().isEmpty())
        return std::optional<core::Day>();
    const core::Result<core::Day> read = m_voice.readDay(text());
    if (!read)
        return read.error();
    return std::optional(*read);
}

QString DayEdit::fault() const
{
    const auto read = day();
    return read ? QString() : m_voice.refusal(read.error());
}

QWidget *DayEdit::understood() const
{
    return m_understood;
}

void DayEdit::showUnderstood()
{
    const auto read = day();
    m_understood->setText(read && *read ? m_voice.day(**read) : QString());
}

} // namespace ui
