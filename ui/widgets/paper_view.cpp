// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paper_view.h"

#include "ui/print/sheet_painter.h"
#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPaintEvent>

namespace ui {

/// The pages, painted. Paper is white in every look.
class PaperView::Sheets : public QWidget
{
public:
    void show(const QList<SheetPage> &pages)
    {
        m_pages = pages;
        updateGeometry();
        setMinimumHeight(heightForWidth(width()));
        update();
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        double height = space::m;
        for (const SheetPage &page : m_pages)
            height += page.size.height() * scaleFor(page, width) + space::m;
        return int(height);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        setMinimumHeight(heightForWidth(width()));
    }
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        double top = space::m;
        for (const SheetPage &page : std::as_const(m_pages)) {
            const double scale = scaleFor(page, width());
            const QRectF paper((width() - page.size.width() * scale) / 2,
                               top,
                               page.size.width() * scale,
                               page.size.height() * scale);
            top = paper.bottom() + space::m;
            if (!paper.intersects(event->rect()))
                continue;
            painter.setPen(themeOf(this).tokens().line);
            painter.setBrush(Qt::white);
            painter.drawRect(paper);
            painter.save();
            painter.translate(paper.topLeft());
            ui::paint(painter, page, scale);
            painter.restore();
        }
    }

private:
    /// Pixels a millimetre; small papers are not blown up.
    static double scaleFor(const SheetPage &page, int width)
    {
        constexpr double mostPixelsPerMm = 4.5;
        const double fitting = (width - 2 * space::m) / page.size.width();
        return std::clamp(fitting, 0.5, mostPixelsPerMm);
    }

    QList<SheetPage> m_pages;
};

PaperView::PaperView(const QString &name, QWidget *parent)
    : QScrollArea(parent)
    , m_sheets(new Sheets)
{
    setAccessibleName(name);
    setWidget(m_sheets);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    m_sheets->setBackgroundRole(QPalette::Window);
    m_sheets->setAccessibleName(name);
}

void PaperView::show(const QList<SheetPage> &pages)
{
    m_sheets->show(pages);
    QStringList texts;
    for (const SheetPage &page : pages)
        texts += page.texts();
    // What readers say of it: the words on the paper.
    m_sheets->setAccessibleDescription(texts.mid(0, 200).join(u'\n'));
}

} // namespace ui
