// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_list.h"

#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/kept_sight.h"
#include "ui/widgets/written_line.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

namespace ui {

using namespace Qt::StringLiterals;

class LineList::Lines : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    /// True when only the words are other ones, so that every line kept its place.
    bool show(const QList<Line> &lines)
    {
        const bool isSame = std::equal(
            lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), [](auto &a, auto &b) {
                return a.key == b.key;
            });
        if (isSame) {
            m_lines = lines;
            if (!m_lines.isEmpty())
                emit dataChanged(index(0), index(int(m_lines.size()) - 1));
            return true;
        }
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return false;
    }
    const QList<Line> &lines() const { return m_lines; }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Line &line = m_lines[index.row()];
        if (role == Qt::DisplayRole)
            return line.title;
        if (role != Qt::AccessibleTextRole)
            return {};
        QStringList said{line.title, line.trailing, line.detail, line.chip, line.note};
        said.removeAll(QString());
        return said.join(u", "_s);
    }

private:
    QList<Line> m_lines;
};

/// Lays out and draws one line; both from the same places.
class LineList::Painter : public QStyledItemDelegate
{
public:
    Painter(const Lines &lines, Detail detail, QListView *view)
        : QStyledItemDelegate(view)
        , m_lines(lines)
        , m_detail(detail)
        , m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Line &line = m_lines.lines()[index.row()];
        const int width = m_view->viewport()->width();
        int height = 2 * space::s + option.fontMetrics.height();
        if (!line.detail.isEmpty())
            height += space::xs + detailHeight(option, line, roomIn(QRect(0, 0, width, 0), line));
        if (hasFoot(line))
            height += space::xs + chipHeight(option.fontMetrics);
        return {width, std::max(height, rowHeight(option.fontMetrics))};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Line &line = m_lines.lines()[index.row()];
        const Theme &theme = themeOf(option.widget);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.tokens().accentSoft);
        const QRect room = roomIn(option.rect, line);
        if (!line.icon.isEmpty()) {
            const QRect icon(option.rect.left() + space::m,
                             room.top() + (option.fontMetrics.height() - size::icon) / 2,
                             size::icon,
                             size::icon);
            theme.icons()
                .icon(line.icon, IconInk::Muted)
                .paint(painter, QStyle::visualRect(option.direction, option.rect, icon));
        }
        paintWords(*painter, option, line, room);
        if (m_view->hasFocus() && m_view->currentIndex() == index) {
            painter->setPen(QPen(theme.tokens().focus, size::focusRing));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static bool hasFoot(const Line &line) { return !line.chip.isEmpty() || !line.note.isEmpty(); }

    static QRect roomIn(const QRect &rect, const Line &line)
    {
        const int icon = line.icon.isEmpty() ? 0 : size::icon + space::s;
        return rect.adjusted(space::m + icon, space::s, -space::m, -space::s);
    }

    int detailHeight(const QStyleOptionViewItem &option, const Line &line, const QRect &room) const
    {
        if (m_detail == Detail::OneLine)
            return option.fontMetrics.height();
        return option.fontMetrics
            .boundingRect(
                QRect(0, 0, room.width(), 0), Qt::TextWrapAnywhere | Qt::TextWordWrap, line.detail)
            .height();
    }

    void paintWords(QPainter &painter,
                    const QStyleOptionViewItem &option,
                    const Line &line,
                    const QRect &room) const
    {
        const Tokens &tokens = themeOf(option.widget).tokens();
        const auto say = [&](const QRect &rect, const QString &words, const QColor &ink) {
            painter.setPen(ink);
            drawLine(painter, QStyle::visualRect(option.direction, option.rect, rect), words);
        };
        const int height = option.fontMetrics.height();
        const int trailing = option.fontMetrics.horizontalAdvance(line.trailing);
        int top = room.top();
        say(QRect(room.right() - trailing, top, trailing + 1, height), line.trailing, tokens.muted);
        QFont strong = option.font;
        strong.setBold(true);
        painter.setFont(strong);
        const int gap = trailing > 0 ? trailing + space::s : 0;
        say(QRect(room.left(), top, room.width() - gap, height), line.title, tokens.text);
        painter.setFont(option.font);
        top += height + space::xs;
        if (!line.detail.isEmpty()) {
            const int tall = detailHeight(option, line, room);
            paintDetail(painter, option, line, QRect(room.left(), top, room.width(), tall));
            top += tall + space::xs;
        }
        if (!line.chip.isEmpty() || !line.note.isEmpty())
            paintFoot(painter, option, line, QRect(room.left(), top, room.width(), 0));
    }

    void paintDetail(QPainter &painter,
                     const QStyleOptionViewItem &option,
                     const Line &line,
                     const QRect &rect) const
    {
        const Tokens &tokens = themeOf(option.widget).tokens();
        const bool isWhole = m_detail == Detail::Whole;
        painter.setPen(isWhole ? tokens.text : tokens.muted);
        const QRect place = QStyle::visualRect(option.direction, option.rect, rect);
        if (!isWhole)
            return drawLine(painter, place, line.detail.simplified());
        const int side =
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | Qt::AlignAbsolute;
        painter.setLayoutDirection(directionOf(line.detail, option.direction));
        painter.drawText(place, side | Qt::TextWrapAnywhere | Qt::TextWordWrap, line.detail);
        painter.setLayoutDirection(option.direction);
    }

    static void paintFoot(QPainter &painter,
                          const QStyleOptionViewItem &option,
                          const Line &line,
                          const QRect &rect)
    {
        const Tokens &tokens = themeOf(option.widget).tokens();
        const int height = chipHeight(option.fontMetrics);
        int start = rect.left();
        if (!line.chip.isEmpty()) {
            const QRect chip(start, rect.top(), chipWidth(option.fontMetrics, line.chip), height);
            paintChip(painter,
                      QStyle::visualRect(option.direction, option.rect, chip),
                      line.chip,
                      line.tone,
                      tokens);
            start += chip.width() + space::s;
        }
        const QRect note(start, rect.top(), std::max(0, rect.right() - start), height);
        painter.setPen(tokens.muted);
        drawLine(painter, QStyle::visualRect(option.direction, option.rect, note), line.note);
    }

    const Lines &m_lines;
    const Detail m_detail;
    QListView *m_view;
};

LineList::LineList(const QString &name, Detail detail, QWidget *parent)
    : QListView(parent)
    , m_lines(new Lines(this))
{
    setAccessibleName(name);
    setModel(m_lines);
    setItemDelegate(new Painter(*m_lines, detail, this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::StyledPanel);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this, &LineList::lineOpened);
}

void LineList::resizeEvent(QResizeEvent *event)
{
    KeptSight sight(*this, *event);
    QListView::resizeEvent(event);
    sight.restore();
}

void LineList::show(const QList<Line> &lines)
{
    const QByteArray before = key();
    const int row = currentIndex().row();
    m_isFilling = true;
    const bool isSame = m_lines->show(lines);
    // Where the line went away, the one that took its place is meant: one goes on down the list.
    if (!isSame && !select(before) && row >= 0 && count() > 0)
        setCurrentIndex(m_lines->index(std::min(row, count() - 1), 0));
    m_isFilling = false;
    if (key() != before)
        emit lineChanged();
}

int LineList::count() const
{
    return m_lines->rowCount();
}

QByteArray LineList::key() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < count() ? m_lines->lines()[row].key : QByteArray();
}

bool LineList::select(const QByteArray &key)
{
    const QList<Line> &lines = m_lines->lines();
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return line.key == key; });
    if (key.isEmpty() || found == lines.end())
        return false;
    setCurrentIndex(m_lines->index(int(found - lines.begin()), 0));
    return true;
}

void LineList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFilling)
        emit lineChanged();
}

void LineList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && count() > 0)
        setCurrentIndex(m_lines->index(0, 0));
}

} // namespace ui
