// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shop_details.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace ui {

class Form;
class NoteEdit;
class PictureField;

/// What the shop and the person at this PC have settled. There is no OK: each change acts when its
/// field is left, and can be undone like everything else.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Desk &desk, Theme &theme, QWidget *parent);

    QWidget *firstFocus() override;

signals:
    void languageChosen(const QString &language);

protected:
    void reload() override;

private:
    QWidget *shopSection();
    QWidget *moneySection();
    void addHabits(); ///< of this PC
    QWidget *lookSection();
    void addSection(const QString &name, QWidget *content);
    QLineEdit *addDetail(Form *form, const QString &label, const char *name);
    using Wanted = std::function<core::Result<core::ShopDetailsChange>()>;

    NoteEdit *addLines(Form *form,
                       const QString &label,
                       const char *name,
                       std::optional<QString> core::ShopDetailsChange::*part,
                       QString core::ShopDetails::*shown);
    void addLogo();
    void addDesign();
    void addTaxStatus();
    void change(const char *field, const core::ShopDetailsChange &wanted);
    /// `ask` says on the writer's thread what is to be changed.
    void changeAfter(const char *field, const Wanted &ask);
    void fillLook(QComboBox *look, QComboBox *size, QComboBox *language);

    Theme &m_theme;
    QListWidget *m_sections;
    QStackedWidget *m_contents;
    Form *m_shop = nullptr;
    Form *m_money = nullptr;
    NoteEdit *m_address = nullptr;
    NoteEdit *m_bank = nullptr;
    QComboBox *m_taxStatus = nullptr;
    QComboBox *m_design = nullptr;
    PictureField *m_logo = nullptr;
    core::ShopDetails m_shown;
};

} // namespace ui
