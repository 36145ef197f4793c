// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

class QPushButton;

namespace ui {

class Label;

/// What is true of the whole window, such as trouble that nobody in the shop has caused: told above
/// the page, with one thing to do about it, until it is over.
class Strip : public QFrame
{
    Q_OBJECT

public:
    explicit Strip(const QString &name, Tone tone, QWidget *parent = nullptr);

    /// Without words for a remedy there is no button.
    void tell(const QString &sentence, const QString &remedy);
    void clear();

signals:
    void remedyAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Label *m_text;
    QPushButton *m_remedy;
};

} // namespace ui
