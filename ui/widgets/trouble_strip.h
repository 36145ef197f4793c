// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace ui {

class Label;

/// Trouble that nobody in the shop has caused: told above the page, with one thing to do about it,
/// until it is over.
class TroubleStrip : public QFrame
{
    Q_OBJECT

public:
    explicit TroubleStrip(QWidget *parent = nullptr);

    /// Without words for a remedy there is no button.
    void tell(const QString &sentence, const QString &remedy);
    void clear();

signals:
    void remedyAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_text;
    QPushButton *m_remedy;
};

} // namespace ui
