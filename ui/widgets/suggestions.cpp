// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suggestions.h"

#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/written_line.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVisible = 9;

enum Part { IconName = Qt::UserRole, Detail, Trailing };

class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), rowHeight(option.fontMetrics)};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const Tokens &tokens = theme.tokens();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens.accentSoft);
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRect line = option.rect.adjusted(space::m, 0, -space::m, 0);
        QRect icon(line.left(), line.center().y() - size::icon / 2, size::icon, size::icon);
        theme.icons()
            .icon(index.data(IconName).toString(), IconInk::Muted)
            .paint(painter, mirrored(icon));

        const QString trailing = index.data(Trailing).toString();
        const int trailingWidth = option.fontMetrics.horizontalAdvance(trailing);
        QRect text = line.adjusted(size::icon + space::s, 0, -trailingWidth - space::s, 0);
        const QString title = index.data(Qt::DisplayRole).toString();
        // One more: an advance is rounded, and half a pixel short is elided.
        const int titleWidth =
            std::min(option.fontMetrics.horizontalAdvance(title) + 1, text.width());
        const auto say = [&](const QRect &rect, const QString &words, const QColor &colour) {
            painter->setPen(colour);
            drawLine(*painter, mirrored(rect), words);
        };
        say(QRect(text.left(), text.top(), titleWidth, text.height()), title, tokens.text);
        say(text.adjusted(titleWidth + space::s, 0, 0, 0),
            index.data(Detail).toString(),
            tokens.muted);
        say(QRect(line.right() - trailingWidth, line.top(), trailingWidth + 1, line.height()),
            trailing,
            tokens.muted);
        painter->restore();
    }
};

} // namespace

class Suggestions::Lines : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Suggestion> &lines)
    {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Suggestion &line = m_lines[index.row()];
        switch (role) {
        case Qt::DisplayRole:
            return line.title;
        case Qt::AccessibleTextRole:
            return QStringList{line.title, line.detail, line.trailing}
                .filter(QRegularExpression(u"."_s))
                .join(u", "_s);
        case IconName:
            return line.icon;
        case Detail:
            return line.detail;
        case Trailing:
            return line.trailing;
        default:
            return {};
        }
    }

private:
    QList<Suggestion> m_lines;
};

Suggestions::Suggestions(QLineEdit *field, QWidget *over, const QString &name)
    : QFrame(over)
    , m_field(field)
    , m_lines(new Lines(this))
    , m_view(new QListView(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::xs, 1, space::xs);
    column->addWidget(m_view);
    m_view->setModel(m_lines);
    m_view->setItemDelegate(new LineDelegate(m_view));
    m_view->setAccessibleName(name);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setProperty("followsField", true); // its keys are those of the field
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    setFocusPolicy(Qt::NoFocus);
    hide();
    field->installEventFilter(this);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        conceal();
        emit taken(index.row());
    });
}

void Suggestions::show(const QList<Suggestion> &lines)
{
    m_lines->show(lines);
    if (lines.isEmpty())
        return conceal();
    m_view->setCurrentIndex(m_lines->index(0, 0));
    placeBelowField();
    setVisible(true);
    raise();
}

void Suggestions::conceal()
{
    setVisible(false);
}

int Suggestions::current() const
{
    return m_view->currentIndex().row();
}

void Suggestions::placeBelowField()
{
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 2));
    const int rows = std::min(mostVisible, m_lines->rowCount());
    const int wanted = rows * rowHeight(fontMetrics()) + 2 * space::xs + 2;
    const int room = parentWidget()->height() - below.y() - space::xs;
    setGeometry(below.x(), below.y(), m_field->width(), std::min(wanted, room));
}

void Suggestions::move(int by)
{
    const int count = m_lines->rowCount();
    if (count == 0)
        return;
    const int row = (current() + by + count) % count;
    m_view->setCurrentIndex(m_lines->index(row, 0));
}

bool Suggestions::key(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const int row = current();
        conceal();
        emit taken(row);
        return true;
    }
    case Qt::Key_Escape:
        conceal();
        return true;
    default:
        return false;
    }
}

bool Suggestions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && isVisible()) {
        if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
            const auto *press = static_cast<QKeyEvent *>(event);
            const bool isOurs = press->modifiers() == Qt::NoModifier
                                && (press->key() == Qt::Key_Escape || press->key() == Qt::Key_Return
                                    || press->key() == Qt::Key_Enter || press->key() == Qt::Key_Up
                                    || press->key() == Qt::Key_Down);
            if (isOurs && event->type() == QEvent::ShortcutOverride) {
                event->accept();
                return true;
            }
            if (isOurs && key(press->key()))
                return true;
        } else if (event->type() == QEvent::FocusOut) {
            conceal();
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
