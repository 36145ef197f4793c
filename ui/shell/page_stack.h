// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStackedWidget>

#include <functional>
#include <vector>

namespace ui {

class Page;

/// The page in front, and the way one came: back and forward as people know them.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    /// Shows `page`. `arrive` makes it show what is meant, now and when one comes back to it.
    void visit(Page *page, std::function<void()> arrive = {});
    void back();
    void forward();
    Page *front() const;

signals:
    void visited(ui::Page *page);
    /// The page in front says something else of itself.
    void headChanged(ui::Page *page);

private:
    struct Visit
    {
        QPointer<Page> page;
        std::function<void()> arrive;
    };

    void go(size_t place);
    bool mayLeave() const;

    std::vector<Visit> m_visits;
    size_t m_here = 0;
};

} // namespace ui
