// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/till.h"
#include "ui/text/voice.h"

#include <QJsonArray>
#include <QWidget>

class QLineEdit;

namespace ui {

class MoneyEdit;

/// A drawer counted note by note: how many of each worth, and the small coins together.
class NotesCount : public QWidget
{
    Q_OBJECT

public:
    explicit NotesCount(const Voice &voice);

    /// What was counted; worths of which there is none are left out.
    QList<core::NoteCount> notes() const;
    core::Money total() const;
    /// What is wrong with what is typed, or nothing.
    QString fault() const;
    void focusFirst();
    /// What stands in the fields, from the largest note to the coins.
    QJsonArray typed() const;
    void type(const QJsonArray &typed);

signals:
    void changed();

private:
    struct Worth
    {
        core::Money worth;
        QLineEdit *count = nullptr;
    };

    /// None where it is no number.
    static std::optional<int> countOf(const QLineEdit *field);

    QList<QLineEdit *> fields() const;

    const Voice &m_voice;
    QList<Worth> m_worths;
    MoneyEdit *m_coins;
};

} // namespace ui
