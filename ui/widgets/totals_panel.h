// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

/// The foot of a document: names at one side, amounts at the other.
class TotalsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsPanel(QWidget *parent = nullptr);

    void clear();
    void add(const QString &name, const QString &amount, bool isStrong);

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace ui
