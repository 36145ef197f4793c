// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class Label;

/// A panel that holds together what belongs together, with a heading.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    QVBoxLayout *body() { return m_body; }
    /// The line of the heading, for a button at its end.
    QHBoxLayout *head() { return m_head; }

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    Label *m_heading;
};

} // namespace ui
