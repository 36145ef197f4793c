// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QListView>

namespace ui {

/// One entry of a list that says more than a table's row: up to three lines of text.
struct Line
{
    QByteArray key; ///< who it is, so that the focus stays on it
    QString icon = {};
    QString title = {};
    QString trailing = {}; ///< at the end of the title's line: a time, an amount
    QString detail = {};   ///< below the title
    QString chip = {};     ///< at the foot, on its tone
    Tone tone = Tone::Plain;
    QString note = {}; ///< beside the chip

    bool operator==(const Line &) const = default;
};

/// A list of lines: arrows move, Enter opens, and what is shown again keeps its focus.
class LineList : public QListView
{
    Q_OBJECT

public:
    enum class Detail {
        OneLine,
        Whole, ///< wrapped, however long it is
    };

    explicit LineList(const QString &name,
                      Detail detail = Detail::OneLine,
                      QWidget *parent = nullptr);

    void show(const QList<Line> &lines);
    int count() const;
    /// Of the line in focus; empty when there is none.
    QByteArray key() const;
    /// Puts the focus on that line; false when it is not there.
    bool select(const QByteArray &key);

signals:
    void lineChanged();
    void lineOpened();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    class Lines;
    class Painter;

    Lines *m_lines;
    bool m_isFilling = false;
};

} // namespace ui
