// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace ui {

/// One screen. It reads what it shows when it comes in sight, and again when the bell rings for
/// something it is about; while it is out of sight it only remembers that it is stale.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what readers and tests know the page by.
    Page(Desk &desk, const QString &name, core::Topics interests, QWidget *parent);

    virtual QString title() const { return accessibleName(); }
    /// The buttons at the end of the top row, the main one first.
    virtual QList<QAction *> mainActions() { return {}; }
    /// What somebody has before them on this page.
    virtual Subject subject() const { return {}; }
    /// What Ctrl+P prints; none where there is nothing to be printed now.
    virtual std::optional<Printout> printout() { return std::nullopt; }
    /// The widget that keys should reach when the page is gone to.
    virtual QWidget *firstFocus() { return nullptr; }
    /// Called before the page is left for another; false keeps it in front.
    virtual bool mayLeave() { return true; }

signals:
    /// The title or the main actions are other ones now.
    void headChanged();

protected:
    Desk &desk() const { return m_desk; }
    const Voice &voice() const { return m_desk.voice(); }
    Registry &registry() const { return m_desk.registry(); }
    /// Reads and shows everything; on the window's thread, so a page of rows at most.
    virtual void reload() = 0;
    void showEvent(QShowEvent *event) override;
    /// Gives the page the keys that print what printout() says; answers the first of them.
    QAction *bindPrinting();

private:
    Desk &m_desk;
    core::Topics m_interests;
    bool m_isStale = true;
};

} // namespace ui
