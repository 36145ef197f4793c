// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;

namespace ui {

class NoteEdit;
class PhoneOwner;
class MoneyEdit;

/// Writes down a customer, or changes what is known of one. A number that somebody has already is
/// told while it is typed.
class CustomerSheet : public Sheet
{
    Q_OBJECT

public:
    /// A new one, with what `about` says: its text is a phone where it consists of digits, else a
    /// name.
    CustomerSheet(Desk &desk, const Subject &about, QWidget *parent);
    /// One that is known.
    CustomerSheet(Desk &desk, core::Id<core::Customer> known, QWidget *parent);

protected:
    void save() override;
    bool isMeant(const QJsonObject &typed) const override;

private:
    /// A phone that is known, and where it is typed anew or cleared.
    struct KnownPhone
    {
        core::Stored<core::ContactPoint> phone;
        QLineEdit *field;
    };

    void build(const QList<core::Stored<core::ContactPoint>> &contacts);
    void addTerms();
    void addKnownPhones(const QList<core::Stored<core::ContactPoint>> &contacts);
    void addOwner();
    QLineEdit *addPhone(const QString &label, const QByteArray &name);
    void fill(const core::CustomerCard &card);
    QString shopCountry();
    QStringList typedPhones() const;
    void sayPhones(core::CustomerChange &change) const;
    std::optional<int> typedDays() const;
    std::optional<core::CustomerTerms> typedTerms() const;
    core::NewCustomer said() const;
    core::CustomerChange changed() const;
    void add();
    void change();

    const std::optional<core::Id<core::Customer>> m_known;
    const core::Id<core::Customer> m_id;
    core::CustomerTerms m_termsBefore;

    QLineEdit *m_name = nullptr;
    QList<KnownPhone> m_knownPhones;
    QComboBox *m_primary = nullptr; ///< only where there is a choice
    QString m_mailBefore;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_second = nullptr;
    PhoneOwner *m_owner = nullptr;
    QLineEdit *m_place = nullptr;
    NoteEdit *m_address = nullptr;
    QComboBox *m_country = nullptr;
    QLineEdit *m_taxNumber = nullptr;
    QLineEdit *m_mail = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_alert = nullptr;
    QLineEdit *m_days = nullptr;
    MoneyEdit *m_limit = nullptr;
    QComboBox *m_limitAction = nullptr;
};

/// A choice of the languages in which customers are written to; its data are their codes, the first
/// is the shop's own and has none.
QComboBox *languageChoice();

} // namespace ui
