// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace ui {

/// A piece of text in one of the sizes and inks of the theme; follows both when they change.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = {},
                   TypeRole role = TypeRole::Body,
                   QWidget *parent = nullptr);

    /// Said quietly: what is true but not what one came for.
    Label *muted();
    Label *wrapped();
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applySide();

    TypeRole m_role;
};

} // namespace ui
