// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/voice.h"

#include <QLineEdit>
#include <QPointer>

#include <optional>

namespace ui {

class Form;
class Label;

/// A field for an amount, as people type amounts.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    enum class Empty { Allowed, Refused };

    /// `field` is its name in refusals.
    MoneyEdit(const Voice &voice, const QString &field, Empty empty, QWidget *parent = nullptr);

    void setAmount(core::Money amount);
    /// From now on "2%" is understood too: that share of `whole`.
    void setWhole(core::Money whole) { m_whole = whole; }
    /// Nothing for an empty field that may be empty.
    core::Result<std::optional<core::Money>> amount() const;
    /// What is wrong with it, or nothing: for Form::setCheck.
    QString fault() const;

private:
    const Voice &m_voice;
    const QString m_field;
    const Empty m_empty;
    std::optional<core::Money> m_whole;
};

/// A field for a day ("fri", "+2", "25/11"), and beside it the day that was understood.
class DayEdit : public QLineEdit
{
    Q_OBJECT

public:
    DayEdit(const Voice &voice, QWidget *parent = nullptr);
    ~DayEdit() override;
    DayEdit(const DayEdit &) = delete;
    DayEdit &operator=(const DayEdit &) = delete;

    void setDay(std::optional<core::Day> day);
    /// Nothing for an empty field.
    core::Result<std::optional<core::Day>> day() const;
    QString fault() const;
    /// Says the day that was understood; to be placed beside the field.
    QWidget *understood() const;

private:
    void showUnderstood();

    const Voice &m_voice;
    QPointer<Label> m_understood;
};

} // namespace ui
