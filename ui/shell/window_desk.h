// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shop_desk.h"

#include <map>

class QBoxLayout;

namespace ui {

class CustomersPage;
class DraftPage;
class InboxPage;
class JobPanel;
class Page;
class PageStack;
class PaperPage;
class StatementPage;
class Theme;

/// Knows every page and sheet and takes people there. Pages are made when they are first wanted, so
/// that the window is there before they are.
class WindowDesk : public ShopDesk
{
    Q_OBJECT

public:
    /// `panelRoom`: where the job panel stands while it is open.
    WindowDesk(const Parts &parts, Theme &theme, PageStack &pages, QWidget *panelRoom);

    void go(Place place) override;
    void openCustomer(core::Id<core::Customer> customer) override;
    void openJob(core::Id<core::Job> job) override;
    void openPaper(const core::RowId &paper) override;
    void openDraft(std::optional<core::Id<core::Draft>> draft, const Subject &about) override;
    void newDraft(core::DocumentKind kind, const Subject &about) override;
    void newDraft(const core::Draft &begun) override;
    void openStatement(core::Id<core::Customer> customer) override;
    void openChat(core::Id<core::Chat> chat) override;

    void newJob(const Subject &about) override;
    void newCustomer(const Subject &about) override;
    void takePayment(const Subject &about) override;
    void newFollowUp(const Subject &about) override;
    void open(MoneyAct act, const Subject &about) override;
    void closeDay(const Subject &about) override;
    void explain(const Subject &about) override;
    void writeTo(core::Id<core::Customer> customer,
                 const QString &text,
                 std::optional<core::Id<core::Job>> readyJob) override;
    void remind(core::Id<core::Customer> customer) override;
    void print(const Printout &what, const PrintWish &wish) override;
    void choosePrint(const Printout &what) override;
    void openLink(const QUrl &link) override;

    /// A chat that lies on the clipboard goes to the inbox.
    void pasteChat();
    /// What somebody has before them: the job in the panel, else what the page says.
    Subject subject() const;
    /// Which place of the side bar a page belongs to.
    Place placeOf(const Page *page) const;

signals:
    void languageChosen(const QString &language);

private:
    Page *page(Place place);
    Page *make(Place place);
    template <typename Detail>
    Detail *detail(Place place);
    template <typename SheetClass>
    void open(const Subject &about);
    QWidget *window() const;
    void leaveJob();

    Theme &m_theme;
    PageStack &m_pages;
    QWidget *m_panelRoom;
    JobPanel *m_panel = nullptr;
    std::map<Place, Page *> m_places;
    std::map<const QMetaObject *, Page *> m_details;
    std::map<const Page *, Place> m_homes;
};

} // namespace ui
