// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/job_card.h"

#include "ui/text/labels.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/written_line.h"

#include <QAbstractItemView>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int edge = 3;
constexpr int mark = 16;

int cardHeight(const QFontMetrics &font)
{
    return 2 * padding + 2 * font.height() + chipHeight(font) + space::xs + space::s;
}

/// One card, drawn as if people read from left to right; every rectangle is mirrored once, where it
/// meets the painter.
class CardPainter
{
    Q_DECLARE_TR_FUNCTIONS(JobCard)

public:
    CardPainter(QPainter &painter, const QStyleOptionViewItem &option, const Voice &voice)
        : m_painter(painter)
        , m_option(option)
        , m_voice(voice)
        , m_theme(themeOf(option.widget))
        , m_card(option.rect.adjusted(1, 1, -1, -space::s))
        , m_room(m_card.adjusted(padding + edge, padding, -padding, -padding))
        , m_font(option.fontMetrics)
    {}

    void paint(const core::JobRow &job, Tone tone)
    {
        paintBox(tone);
        paintHead(job);
        const QRect what(
            m_room.left(), m_room.top() + m_font.height() + 2, m_room.width(), m_font.height());
        const int marksWidth = paintMarks(what, marksOf(job));
        if (!job.customer.isEmpty())
            say(what.adjusted(0, 0, -marksWidth, 0), job.title, m_theme.tokens().muted);
        paintFoot(job, tone);
    }

private:
    QRect mirrored(const QRect &rect) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }

    void say(const QRect &rect, const QString &words, const QColor &ink, bool isAtEnd = false)
    {
        m_painter.setPen(ink);
        drawLine(m_painter, mirrored(rect), words, isAtEnd ? Qt::AlignTrailing : Qt::AlignLeading);
    }

    void paintBox(Tone tone)
    {
        const Tokens &tokens = m_theme.tokens();
        const auto *view = qobject_cast<const QAbstractItemView *>(m_option.widget);
        const bool isCurrent = m_option.state & QStyle::State_HasFocus;
        const bool isSelected = m_option.state & QStyle::State_Selected;
        const bool isHeld = isSelected && view && view->hasFocus();
        ControlPainter draw(m_painter, tokens);
        const QRect card = mirrored(m_card);
        const bool isHot = m_option.state & QStyle::State_MouseOver;
        draw.box(card,
                 size::cardRadius,
                 isHeld ? tokens.accentSoft : tokens.surface,
                 isHot ? tokens.lineStrong : tokens.line);
        const QRect bar(
            m_card.left() + 1, m_card.top() + space::s, edge, m_card.height() - 2 * space::s);
        m_painter.fillRect(mirrored(bar), tone == Tone::Plain ? tokens.line : tokens.ink(tone));
        if (isCurrent && view && view->hasFocus())
            draw.focusRing(card, size::cardRadius);
    }

    void paintHead(const core::JobRow &job)
    {
        const QString number = Voice::isolated(Labels::ofJob(job.number));
        const int numberWidth = m_font.horizontalAdvance(number) + 1;
        const QRect line(m_room.left(), m_room.top(), m_room.width(), m_font.height());
        say(QRect(line.right() - numberWidth + 1, line.top(), numberWidth, line.height()),
            number,
            m_theme.tokens().muted,
            true);
        QFont bold = m_option.font;
        bold.setBold(true);
        m_painter.setFont(bold);
        say(line.adjusted(0, 0, -numberWidth - space::s, 0),
            job.customer.isEmpty() ? job.title : job.customer,
            m_theme.tokens().text);
        m_painter.setFont(m_option.font);
    }

    /// From the end of a line; answers how much of it they take.
    int paintMarks(const QRect &line, const QStringList &marks)
    {
        int from = line.right() + 1;
        for (const QString &name : marks) {
            from -= mark;
            const QRect icon(from, line.center().y() - mark / 2, mark, mark);
            m_theme.icons().icon(name, IconInk::Warn).paint(&m_painter, mirrored(icon));
            from -= space::xs;
        }
        return line.right() + 1 - from;
    }

    /// Chips from the start, the person at the end. An amount is never cut: first the person goes,
    /// then its word, then the day gives way.
    void paintFoot(const core::JobRow &job, Tone tone)
    {
        const QRect line(m_room.left(),
                         m_room.bottom() - chipHeight(m_font) + 1,
                         m_room.width(),
                         chipHeight(m_font));
        const QString due = dueWords(job);
        QString money = moneyWords(job);
        const bool isPaid = job.due && !job.due->isPositive();
        const QString initials = initialsOf(job.assigneeName);
        const int badge = initials.isEmpty() ? 0 : line.height() + space::xs;
        const int room = line.width() - widthOf(due);
        if (widthOf(money) > room - badge && !isPaid && job.due)
            money = m_voice.roundMoney(*job.due);
        const bool hasBadge = badge > 0 && widthOf(money) <= room - badge;

        int from = line.left();
        from = chip(line.adjusted(0, 0, -widthOf(money), 0), from, due, tone);
        chip(line, from, money, isPaid ? Tone::Ok : Tone::Plain);
        if (hasBadge)
            paintBadge(line, initials);
    }

    int widthOf(const QString &words) const
    {
        return words.isEmpty() ? 0 : chipWidth(m_font, words) + space::xs;
    }

    int chip(const QRect &line, int from, const QString &words, Tone tone)
    {
        const int width = std::min(widthOf(words) - space::xs, line.right() + 1 - from);
        if (words.isEmpty() || width <= 2 * space::s)
            return from;
        const QRect rect(from, line.top(), width, line.height());
        paintChip(m_painter, mirrored(rect), words, tone, m_theme.tokens());
        return rect.right() + 1 + space::xs;
    }

    void paintBadge(const QRect &line, const QString &initials)
    {
        const Tokens &tokens = m_theme.tokens();
        const QRect circle =
            mirrored({line.right() - line.height() + 1, line.top(), line.height(), line.height()});
        {
            ControlPainter draw(m_painter, tokens);
            draw.box(circle, line.height() / 2, tokens.accentSoft, {});
        }
        QFont small = m_theme.font(TypeRole::Caption);
        small.setBold(true);
        m_painter.setFont(small);
        m_painter.setPen(tokens.accent);
        m_painter.drawText(circle, Qt::AlignCenter | Qt::TextSingleLine, initials);
    }

    /// What waits to be fetched is not late, whatever day it was promised for: what counts then is
    /// whether they were told.
    QString dueWords(const core::JobRow &job) const
    {
        if (job.toldAt)
            return tr("Told %1").arg(m_voice.moment(*job.toldAt));
        if (!job.promisedOn)
            return {};
        return job.daysLate > 0 ? m_voice.due(*job.promisedOn) : m_voice.day(*job.promisedOn);
    }

    QString moneyWords(const core::JobRow &job) const
    {
        if (!job.due)
            return {};
        return job.due->isPositive() ? tr("%1 due").arg(m_voice.roundMoney(*job.due)) : tr("Paid");
    }

    static QStringList marksOf(const core::JobRow &job)
    {
        if (!job.block)
            return {};
        return job.block->waitingOn == core::WaitingOn::Customer
                   ? QStringList{u"hold"_s, u"customer"_s}
                   : QStringList{u"hold"_s};
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const Voice &m_voice;
    const Theme &m_theme;
    const QRect m_card;
    const QRect m_room;
    const QFontMetrics m_font;
};

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = words.first().left(1).toUpper();
    return words.size() > 1 ? first + words.last().left(1).toUpper() : first;
}

JobCardDelegate::JobCardDelegate(const Voice &voice, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_voice(voice)
{}

void JobCardDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    CardPainter(*painter, option, m_voice)
        .paint(index.data(RowRole).value<core::JobRow>(),
               static_cast<Tone>(index.data(ToneRole).toInt()));
    painter->restore();
}

QSize JobCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The width is the list's: a card never scrolls sideways.
    return {1, cardHeight(option.fontMetrics) + space::s};
}

} // namespace ui
