// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/founding.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace ui {

class Form;
class Label;

/// The first start: three short steps and the shop is open. Nothing technical is asked, and every
/// answer but the name can be left as it is.
class Welcome : public QDialog
{
    Q_OBJECT

public:
    /// `country`: the one this computer is set to.
    explicit Welcome(const QString &country);

    /// What was answered so far.
    core::NewShop answers() const;
    /// The shop could not be made: says why, on the step it is about.
    void refuse(const core::Error &error);
    /// The sample shop is being made: nothing can be asked until it is there.
    void tellProgress(qint64 done, qint64 all);

signals:
    void founded(const core::NewShop &wanted);
    /// Somebody wants to look around first, in a shop of the country they have chosen.
    void sampleAsked(const QString &country);

private:
    QWidget *shopStep(const QString &country);
    QWidget *tradeStep();
    QWidget *ownerStep();
    void showStep(int step);
    void next();
    void setBusy(bool isBusy);

    QStackedWidget *m_steps;
    Label *m_heading;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_look;
    Label *m_progress;
    Form *m_shop = nullptr;
    Form *m_owner = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_country = nullptr;
    QButtonGroup *m_trades = nullptr;
    Label *m_stages = nullptr;
    QStringList m_tradeNames;
    QLineEdit *m_ownerName = nullptr;
    QLineEdit *m_pin = nullptr;
};

} // namespace ui
