// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/number_series.h"
#include "ui/desk/desk.h"
#include "ui/models/table_model.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class DataTable;
class Form;
class Label;

/// How papers are numbered: the pattern of each kind, shown as it will be printed while it is
/// typed, and where this PC goes on until its first paper has a number. Everything is saved at
/// once.
class NumberSettings : public QWidget
{
    Q_OBJECT

public:
    NumberSettings(Desk &desk, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Row = core::Numbering;

    void makeTable();
    void makeForm();
    void read();
    void fill();
    void preview();
    void showNext(const QString &number);
    std::optional<qint64> start() const;
    void setPattern();
    void setStart();
    void tell(const core::Outcome<Row> &outcome, core::SeriesKind kind);

    Desk &m_desk;
    TableModel<Row> *m_model;
    DataTable *m_table;
    Form *m_form;
    QLineEdit *m_pattern;
    QLineEdit *m_start;
    Label *m_next;
};

} // namespace ui
