// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/customer_field.h"

#include "core/base/phone.h"
#include "ui/text/standing_text.h"
#include "ui/widgets/suggestions.h"

#include <QRegularExpression>
#include <QScopedValueRollback>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 8;
constexpr qsizetype shownDigits = 4;

} // namespace

QString maskedPhone(const QString &phone)
{
    return phone.isEmpty() ? QString() : Voice::isolated(u"••"_s + phone.right(shownDigits));
}

CustomerField::CustomerField(Desk &desk, Unknown unknown, QWidget *parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_unknown(unknown)
    , m_suggestions(new Suggestions(this, parent, tr("Customers that match")))
{
    setPlaceholderText(tr("Name or phone"));
    connect(this, &QLineEdit::textChanged, this, &CustomerField::look);
    connect(m_suggestions, &Suggestions::taken, this, &CustomerField::take);
}

void CustomerField::setCustomer(core::Id<core::Customer> customer)
{
    const auto card = m_desk.shop().customers.card(m_desk.by(), customer);
    if (!card)
        return;
    fill({.id = customer, .name = card->customer->name});
}

void CustomerField::fill(const core::CustomerRow &row)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        setText(row.name);
    }
    m_customer = row.id;
    m_isNew = false;
    m_suggestions->conceal();
    emit chosen();
}

void CustomerField::create()
{
    const Newcomer found = newcomer();
    m_isNew = true;
    m_newPhone = found.phone;
    if (!found.phone.isEmpty()) {
        const QScopedValueRollback filling(m_isFilling, true);
        setText(found.name);
    }
    m_suggestions->conceal();
    emit chosen();
}

CustomerField::Newcomer CustomerField::newcomer() const
{
    static const QRegularExpression nameAndPhone(
        uR"(^(.*[\p{L}\p{M}])[^\p{L}\p{M}\p{Nd}+(]+([\p{Nd}+(][^\p{L}\p{M}]*)$)"_s);
    const QString typed = text().trimmed();
    const auto match = m_unknown == Unknown::MayBeNewWithPhone ? nameAndPhone.match(typed)
                                                               : QRegularExpressionMatch();
    // A house number or a year is part of the name.
    const QString &region = m_desk.shop().file->facts().country.phoneRegion;
    if (!match.hasMatch() || !core::phoneFromText(match.captured(2), region))
        return {.name = typed, .phone = {}};
    return {.name = match.captured(1), .phone = match.captured(2)};
}

void CustomerField::look()
{
    if (m_isFilling)
        return;
    const bool wasSettled = m_customer || m_isNew;
    m_customer.reset();
    m_isNew = false;
    if (wasSettled)
        emit cleared();
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return m_suggestions->conceal();

    const auto hits = m_desk.shop().customers.find(m_desk.by(), typed, mostHits);
    m_hits = hits ? *hits : QList<core::CustomerRow>();
    QList<Suggestion> lines;
    for (const core::CustomerRow &hit : std::as_const(m_hits)) {
        const auto standing = core::standingOf(hit);
        lines.append(
            {.icon = u"customer"_s,
             .title = hit.name,
             .detail = Voice::sideBySide({maskedPhone(hit.phone), Voice::asWritten(hit.place)}),
             .trailing = standing ? StandingText::brief(*standing, m_desk.voice()) : QString()});
    }
    if (m_unknown != Unknown::Refused) {
        const Newcomer found = newcomer();
        lines.append({.icon = u"customer-add"_s,
                      .title = tr("Create “%1”").arg(found.name),
                      .detail = Voice::isolated(found.phone),
                      .trailing = {}});
    }
    m_suggestions->show(lines);
}

void CustomerField::take(int line)
{
    if (line >= 0 && line < m_hits.size())
        return fill(m_hits[line]);
    if (m_unknown != Unknown::Refused)
        create();
}

QString CustomerField::fault() const
{
    if (m_customer || m_isNew)
        return {};
    if (text().trimmed().isEmpty())
        return tr("Type a name or a phone number.");
    return m_unknown != Unknown::Refused
               ? tr("Choose a customer from the list, or “Create”.")
               : tr("No customer has this name or number. Choose one from the list.");
}

bool CustomerField::focusNextPrevChild(bool next)
{
    // The only possible reading is meant, and so is whatever somebody moved to.
    const int line = m_suggestions->current();
    const bool isMeant = line > 0 || (line == 0 && m_hits.size() <= 1);
    if (next && isMeant && !m_customer && !m_isNew && !text().trimmed().isEmpty()) {
        take(line);
        if (!hasFocus())
            return true; // whoever was told has already gone on
    }
    return QLineEdit::focusNextPrevChild(next);
}

} // namespace ui
