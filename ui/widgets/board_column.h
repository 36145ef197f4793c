// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QMenu;
class QPushButton;
class QToolButton;

namespace ui {

class CardList;
class Label;

/// What stands over the cards of a stage.
struct ColumnHead
{
    QString name;
    int jobs = 0;
    std::optional<int> limit;
    QString value; ///< the sum of prices in words; empty where it is not to be seen
    /// How the jobs stand to their promises; they add up to `jobs` or to nothing.
    int late = 0;
    int today = 0;
    int later = 0;
    int undated = 0;
};

/// One stage of the board: its head, its cards, and the narrow strip that it folds to.
class BoardColumn : public QFrame
{
    Q_OBJECT

public:
    explicit BoardColumn(QWidget *parent = nullptr);

    CardList *cards() const { return m_cards; }
    /// What the dots beside the count open.
    void setMenu(QMenu *menu);
    void setHead(const ColumnHead &head);
    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }
    /// Whether older cards can be asked for.
    void offerOlder(bool offered);

signals:
    void unfoldAsked();
    void olderAsked();
    /// A card was dropped on the folded strip.
    void dropped(const QByteArray &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Bar;
    class Strip;

    void fitToFont();

    bool m_isFolded = false;
    QWidget *m_open;
    Strip *m_strip;
    Label *m_name;
    Label *m_count;
    Label *m_value;
    Bar *m_bar;
    QToolButton *m_menu;
    CardList *m_cards;
    QPushButton *m_older;
};

} // namespace ui
