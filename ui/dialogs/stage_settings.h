// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "ui/desk/desk.h"
#include "ui/models/table_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class DataTable;
class Form;

/// The stages of a board: their names, what they mean, their order and their limits. Everything is
/// saved at once.
class StageSettings : public QWidget
{
    Q_OBJECT

public:
    StageSettings(Desk &desk, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Row = core::Stored<core::Stage>;

    void makeTable();
    void makeForm();
    void makeButtons(QVBoxLayout *column);
    void read();
    void fill();
    std::optional<Row> current() const;
    core::Result<std::optional<int>> limit() const;

    void add();
    void rename();
    void setMeaning();
    void setLimit();
    void shift(core::Shift shift);
    void remove();
    void change(const core::StageChange &change, const QString &done);
    template <typename T>
    void tell(const core::Outcome<T> &outcome, const QString &done);

    Desk &m_desk;
    TableModel<Row> *m_model;
    DataTable *m_table;
    Form *m_form;
    QLineEdit *m_name;
    QComboBox *m_category;
    QLineEdit *m_limit;
    QList<QPushButton *> m_ofStage;               ///< need a stage to act on
    std::optional<core::Id<core::Stage>> m_added; ///< to be shown and named next
};

} // namespace ui
