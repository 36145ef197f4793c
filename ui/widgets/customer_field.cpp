// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/customer_field.h"

#include "ui/widgets/suggestions.h"

#include <QFocusEvent>

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
    m_isFilling = true;
    setText(row.name);
    m_isFilling = false;
    m_customer = row.id;
    m_isNew = false;
    m_suggestions->conceal();
    emit chosen();
}

void CustomerField::create()
{
    m_isNew = true;
    m_suggestions->conceal();
    emit chosen();
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
        const bool owes = hit.owed && hit.owed->isPositive();
        lines.append(
            {.icon = u"customer"_s,
             .title = hit.name,
             .detail = Voice::sideBySide({maskedPhone(hit.phone), Voice::asWritten(hit.place)}),
             .trailing =
                 owes ? tr("owes %1").arg(m_desk.voice().roundMoney(*hit.owed)) : QString()});
    }
    m_newIsFirst = m_hits.isEmpty();
    if (m_unknown == Unknown::MayBeNew)
        lines.append({.icon = u"customer-add"_s,
                      .title = tr("Create “%1”").arg(typed),
                      .detail = {},
                      .trailing = {}});
    m_suggestions->show(lines);
}

void CustomerField::take(int line)
{
    if (line >= 0 && line < m_hits.size())
        return fill(m_hits[line]);
    if (m_unknown == Unknown::MayBeNew)
        create();
}

QString CustomerField::fault() const
{
    if (m_customer || m_isNew)
        return {};
    if (text().trimmed().isEmpty())
        return tr("Type a name or a phone number.");
    return m_unknown == Unknown::MayBeNew
               ? tr("Choose a customer from the list, or “Create”.")
               : tr("No customer has this name or number. Choose one from the list.");
}

void CustomerField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Leaving by Tab with exactly one possible reading takes it.
    if (!m_customer && !m_isNew && !text().trimmed().isEmpty()
        && event->reason() == Qt::TabFocusReason) {
        if (m_hits.size() == 1)
            fill(m_hits.first());
        else if (m_newIsFirst)
            take(0);
    }
}

} // namespace ui
