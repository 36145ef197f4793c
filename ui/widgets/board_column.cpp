// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/board_column.h"

#include "ui/text/voice.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastColumnWidth = 168;
constexpr int lettersOnCard = 17; // "12 d late" and "₹12,345", in two chips
constexpr int aroundLetters = 64;
constexpr int foldedWidth = 44;
constexpr int barHeight = 4;

} // namespace

/// How much of a stage is late, due today, due later and without a day.
class BoardColumn::Bar : public QWidget
{
public:
    explicit Bar(QWidget *parent) : QWidget(parent) { setFixedHeight(barHeight); }

    void show(const ColumnHead &head)
    {
        m_parts = {head.late, head.today, head.later, head.undated};
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = themeOf(this).tokens();
        QPainter painter(this);
        painter.fillRect(rect(), tokens.line);
        const QColor inks[] = {tokens.danger, tokens.warn, tokens.ok, tokens.lineStrong};
        const int all = std::accumulate(m_parts.begin(), m_parts.end(), 0);
        int before = 0;
        for (qsizetype part = 0; part < m_parts.size(); ++part) {
            const int from = all > 0 ? width() * before / all : 0;
            before += m_parts[part];
            const int to = all > 0 ? width() * before / all : 0;
            const QRect piece(from, 0, to - from, height());
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), piece), inks[part]);
        }
    }

private:
    QList<int> m_parts;
};

/// A stage that is out of the way: its name turned, its count, and still a place to drop on.
class BoardColumn::Strip : public QAbstractButton
{
public:
    explicit Strip(BoardColumn *column) : QAbstractButton(column), m_column(column)
    {
        setAcceptDrops(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        setFixedWidth(foldedWidth);
    }

    void show(const QString &name, int count)
    {
        m_count = count;
        setText(name);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        QStyleOptionButton option;
        option.initFrom(this);
        ControlPainter draw(painter, theme.tokens());
        const bool isHot = option.state & QStyle::State_MouseOver;
        draw.box(rect(),
                 size::cardRadius,
                 theme.tokens().surface,
                 isHot ? theme.tokens().lineStrong : theme.tokens().line);
        if (hasFocus())
            draw.focusRing(rect(), size::cardRadius);
        painter.setFont(theme.font(TypeRole::Strong));
        painter.setPen(theme.tokens().text);
        const int line = painter.fontMetrics().height();
        painter.drawText(
            QRect(0, space::s, width(), line), Qt::AlignCenter, QString::number(m_count));
        painter.translate(width(), line + 2 * space::s);
        painter.rotate(90);
        const int room = height() - line - 3 * space::s;
        painter.drawText(QRect(0, 0, room, width()),
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    }
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        const QStringList kinds = m_column->cards()->model()->mimeTypes();
        event->setAccepted(event->mimeData()->hasFormat(kinds.first()));
    }
    void dropEvent(QDropEvent *event) override
    {
        const QStringList kinds = m_column->cards()->model()->mimeTypes();
        event->setDropAction(Qt::MoveAction);
        event->accept();
        emit m_column->dropped(event->mimeData()->data(kinds.first()));
    }

private:
    BoardColumn *m_column;
    int m_count = 0;
};

BoardColumn::BoardColumn(QWidget *parent)
    : QFrame(parent)
    , m_open(new QWidget(this))
    , m_strip(new Strip(this))
    , m_name(new Label({}, TypeRole::Strong))
    , m_count(new Label({}, TypeRole::Strong))
    , m_value((new Label({}, TypeRole::Caption))->muted())
    , m_bar(new Bar(m_open))
    , m_menu(new QToolButton)
    , m_cards(new CardList)
    , m_older(plainButton(tr("Show older"), ButtonKind::Quiet))
{
    setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addWidget(m_strip);

    m_menu->setIcon(themeOf(this).icons().icon(u"more"_s, IconInk::Muted));
    m_menu->setProperty("kind", u"quiet"_s);
    // A long name gives way before the count does.
    m_name->setMinimumWidth(1);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(m_name, 1);
    head->addWidget(m_count);
    head->addWidget(m_menu);

    auto *column = new QVBoxLayout(m_open);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(head);
    column->addWidget(m_value);
    column->addWidget(m_bar);
    column->addSpacing(space::xs);
    column->addWidget(m_cards, 1);
    column->addWidget(m_older);
    m_older->setVisible(false);
    fitToFont();
    setFolded(false);
    connect(m_strip, &QAbstractButton::clicked, this, &BoardColumn::unfoldAsked);
    connect(m_older, &QPushButton::clicked, this, &BoardColumn::olderAsked);
}

/// A card keeps room for a day and an amount, however large the letters are.
void BoardColumn::fitToFont()
{
    const int letters = lettersOnCard * fontMetrics().averageCharWidth();
    m_open->setMinimumWidth(std::max(leastColumnWidth, aroundLetters + letters));
}

void BoardColumn::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}

void BoardColumn::setMenu(QMenu *menu)
{
    // Shown by hand: a menu of the button's own would put an arrow beside its dots.
    connect(m_menu, &QToolButton::clicked, menu, [this, menu]() {
        const int from = isRightToLeft() ? 0 : m_menu->width() - menu->sizeHint().width();
        menu->popup(m_menu->mapToGlobal(QPoint(from, m_menu->height())));
    });
}

void BoardColumn::setHead(const ColumnHead &head)
{
    const bool isOver = head.limit && head.jobs > *head.limit;
    m_name->setText(Voice::asWritten(head.name));
    m_name->setToolTip(m_name->text());
    //: jobs on a stage, and how many it should have at most
    m_count->setText(isOver ? tr("%1 of %2").arg(head.jobs).arg(*head.limit)
                            : QString::number(head.jobs));
    for (Label *label : {m_name, m_count})
        label->setTone(isOver ? Tone::Warn : Tone::Plain);
    m_value->setText(head.value);
    m_value->setVisible(!head.value.isEmpty());
    m_bar->show(head);
    m_strip->show(head.name, head.jobs);

    const QString jobs = tr("Stage %1, %n jobs", nullptr, head.jobs).arg(head.name);
    m_cards->setAccessibleName(head.limit ? tr("%1, limit %2").arg(jobs).arg(*head.limit) : jobs);
    m_bar->setToolTip(tr("%1 late, %2 due today, %3 later, %4 without a day")
                          .arg(head.late)
                          .arg(head.today)
                          .arg(head.later)
                          .arg(head.undated));
    m_cards->setAccessibleDescription(m_bar->toolTip());
    m_menu->setAccessibleName(tr("Menu of the stage %1").arg(head.name));
    m_menu->setToolTip(m_menu->accessibleName());
    m_strip->setAccessibleName(
        tr("Unfold the stage %1, %n jobs", nullptr, head.jobs).arg(head.name));
    m_strip->setToolTip(m_strip->accessibleName());
}

void BoardColumn::setFolded(bool folded)
{
    m_isFolded = folded;
    m_open->setVisible(!folded);
    m_strip->setVisible(folded);
    setSizePolicy(folded ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BoardColumn::offerOlder(bool offered)
{
    m_older->setVisible(offered);
}

} // namespace ui
