// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QLineEdit>

namespace ui {

class Suggestions;

/// A field for a customer: any part of a name or phone finds them, the first hit is taken by Enter,
/// and a name that nobody has can become a new customer.
class CustomerField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Unknown {
        MayBeNew,
        MayBeNewWithPhone, ///< a number typed behind the name is told apart from it
        Refused,
    };

    CustomerField(Desk &desk, Unknown unknown, QWidget *parent);

    void setCustomer(core::Id<core::Customer> customer);
    /// As if "Create" had been chosen for what is typed.
    void create();
    /// Nobody while the text is still only typed.
    std::optional<core::Id<core::Customer>> customer() const { return m_customer; }
    /// Whether "Create" was chosen for what is typed.
    bool isNew() const { return m_isNew; }
    /// The number that stood behind the name of a new one; it is no longer part of the text.
    const QString &newPhone() const { return m_newPhone; }
    /// What is wrong, or nothing: for Form::setCheck.
    QString fault() const;

signals:
    /// Somebody was chosen, or it became a new one (then customer() is nobody).
    void chosen();
    /// It is being typed over again.
    void cleared();

protected:
    /// Tab takes what is meant, before the field is looked at for being left.
    bool focusNextPrevChild(bool next) override;

private:
    struct Newcomer
    {
        QString name;
        QString phone;
    };

    /// What is typed, as somebody whom nobody knows yet.
    Newcomer newcomer() const;
    void look();
    void take(int line);
    void fill(const core::CustomerRow &row);

    Desk &m_desk;
    const Unknown m_unknown;
    Suggestions *m_suggestions;
    QList<core::CustomerRow> m_hits;
    std::optional<core::Id<core::Customer>> m_customer;
    bool m_isNew = false;
    bool m_isFilling = false;
    QString m_newPhone;
};

/// "••4821": enough of a number to tell two people apart over the counter.
QString maskedPhone(const QString &phone);

} // namespace ui
