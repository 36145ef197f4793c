// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_desk.h"

#include "ui/dialogs/certificate_sheet.h"
#include "ui/dialogs/cheques_sheet.h"
#include "ui/dialogs/close_day_sheet.h"
#include "ui/dialogs/closed_days_sheet.h"
#include "ui/dialogs/customer_sheet.h"
#include "ui/dialogs/drawer_sheets.h"
#include "ui/dialogs/explain_sheet.h"
#include "ui/dialogs/follow_up_sheet.h"
#include "ui/dialogs/move_payment_sheet.h"
#include "ui/dialogs/new_job_sheet.h"
#include "ui/dialogs/old_bill_sheet.h"
#include "ui/dialogs/paste_sheet.h"
#include "ui/dialogs/print_sheet.h"
#include "ui/dialogs/refund_sheet.h"
#include "ui/dialogs/remind_sheet.h"
#include "ui/dialogs/take_payment_sheet.h"
#include "ui/dialogs/write_off_sheet.h"
#include "ui/pages/board_page.h"
#include "ui/pages/customers_page.h"
#include "ui/pages/draft_page.h"
#include "ui/pages/follow_ups_page.h"
#include "ui/pages/inbox_page.h"
#include "ui/pages/invoices_page.h"
#include "ui/pages/items_page.h"
#include "ui/pages/job_panel.h"
#include "ui/pages/owed_page.h"
#include "ui/pages/paper_page.h"
#include "ui/pages/payments_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/statement_page.h"
#include "ui/pages/today_page.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/printer.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

WindowDesk::WindowDesk(const Parts &parts, Theme &theme, PageStack &pages, QWidget *panelRoom)
    : ShopDesk(parts, nullptr)
    , m_theme(theme)
    , m_pages(pages)
    , m_panelRoom(panelRoom)
{}

QWidget *WindowDesk::window() const
{
    return m_pages.window();
}

Page *WindowDesk::make(Place place)
{
    switch (place) {
    case Place::Today:
        return new TodayPage(*this, &m_pages);
    case Place::Inbox:
        return new InboxPage(*this, &m_pages);
    case Place::Board:
        return new BoardPage(*this, &m_pages);
    case Place::Customers:
        return new CustomersPage(*this, &m_pages);
    case Place::Invoices:
        return new InvoicesPage(*this, &m_pages);
    case Place::Payments:
        return new PaymentsPage(*this, &m_pages);
    case Place::Owed:
        return new OwedPage(*this, &m_pages);
    case Place::FollowUps:
        return new FollowUpsPage(*this, &m_pages);
    case Place::Reports:
        return new ReportsPage(*this, &m_pages);
    case Place::Items:
        return new ItemsPage(*this, &m_pages);
    case Place::Settings: {
        auto *settings = new SettingsPage(*this, m_theme, &m_pages);
        connect(settings, &SettingsPage::languageChosen, this, &WindowDesk::languageChosen);
        return settings;
    }
    }
    Q_UNREACHABLE();
}

Page *WindowDesk::page(Place place)
{
    Page *&known = m_places[place];
    if (!known) {
        known = make(place);
        m_homes[known] = place;
    }
    return known;
}

template <typename Detail>
Detail *WindowDesk::detail(Place place)
{
    Page *&known = m_details[&Detail::staticMetaObject];
    if (!known) {
        known = new Detail(*this, &m_pages);
        m_homes[known] = place;
    }
    return static_cast<Detail *>(known);
}

Place WindowDesk::placeOf(const Page *page) const
{
    const auto home = m_homes.find(page);
    return home == m_homes.end() ? Place::Today : home->second;
}

void WindowDesk::go(Place place)
{
    Page *there = page(place);
    if (there != m_pages.front())
        leaveJob();
    m_pages.visit(there);
}

/// The open job belongs to what one was at: at another thing it would only take room.
void WindowDesk::leaveJob()
{
    if (m_panelRoom->isVisible())
        m_panelRoom->hide();
}

void WindowDesk::openCustomer(core::Id<core::Customer> customer)
{
    auto *customers = static_cast<CustomersPage *>(page(Place::Customers));
    m_pages.visit(customers, [customers, customer]() { customers->showCustomer(customer); });
}

void WindowDesk::openJob(core::Id<core::Job> job)
{
    if (!m_panel) {
        m_panel = new JobPanel(*this, m_panelRoom);
        m_panelRoom->layout()->addWidget(m_panel);
        connect(m_panel, &JobPanel::closed, m_panelRoom, [this]() {
            m_panelRoom->hide();
            if (QWidget *first = m_pages.front() ? m_pages.front()->firstFocus() : nullptr)
                first->setFocus(Qt::OtherFocusReason);
        });
    }
    m_panel->show(job);
    m_panelRoom->show();
    m_panel->setFocus(Qt::OtherFocusReason);
}

void WindowDesk::openPaper(const core::RowId &paper)
{
    auto *page = detail<PaperPage>(Place::Invoices);
    leaveJob();
    m_pages.visit(page, [page, paper]() { page->show(paper); });
}

void WindowDesk::openDraft(std::optional<core::Id<core::Draft>> draft, const Subject &about)
{
    auto *page = detail<DraftPage>(Place::Invoices);
    leaveJob();
    m_pages.visit(page, [page, draft, about]() { page->edit(draft, about); });
}

void WindowDesk::newDraft(core::DocumentKind kind, const Subject &about)
{
    newDraft(shop().documents.blank(by(), kind, about.customer, about.job));
}

void WindowDesk::newDraft(const core::Draft &begun)
{
    auto *page = detail<DraftPage>(Place::Invoices);
    leaveJob();
    m_pages.visit(page, [page, begun]() { page->start(begun); });
}

void WindowDesk::openStatement(core::Id<core::Customer> customer)
{
    auto *page = detail<StatementPage>(Place::Customers);
    m_pages.visit(page, [page, customer]() { page->show(customer); });
}

void WindowDesk::openChat(core::Id<core::Chat> chat)
{
    auto *inbox = static_cast<InboxPage *>(page(Place::Inbox));
    m_pages.visit(inbox, [inbox, chat]() { inbox->showChat(chat); });
}

template <typename SheetClass>
void WindowDesk::open(const Subject &about)
{
    (new SheetClass(*this, about, window()))->openOver();
}

void WindowDesk::newJob(const Subject &about)
{
    auto *sheet = new NewJobSheet(*this, about, window());
    connect(sheet, &NewJobSheet::saved, this, [this](core::Id<core::Job> job) {
        if (auto *board = qobject_cast<BoardPage *>(m_pages.front()))
            board->focusCard(job);
    });
    sheet->openOver();
}

void WindowDesk::newCustomer(const Subject &about)
{
    open<CustomerSheet>(about);
}

void WindowDesk::takePayment(const Subject &about)
{
    open<TakePaymentSheet>(about);
}

void WindowDesk::newFollowUp(const Subject &about)
{
    open<FollowUpSheet>(about);
}

void WindowDesk::open(MoneyAct act, const Subject &about)
{
    switch (act) {
    case MoneyAct::Refund:
        return open<RefundSheet>(about);
    case MoneyAct::WriteOff:
        return open<WriteOffSheet>(about);
    case MoneyAct::OldBill:
        return open<OldBillSheet>(about);
    case MoneyAct::TaxCertificate:
        return open<CertificateSheet>(about);
    case MoneyAct::MovePayment:
        return open<MovePaymentSheet>(about);
    case MoneyAct::Cheques:
        return open<ChequesSheet>(about);
    case MoneyAct::OpenDrawer:
        return open<OpenDrawerSheet>(about);
    case MoneyAct::DrawerCash:
        return open<DrawerCashSheet>(about);
    case MoneyAct::ClosedDays:
        return open<ClosedDaysSheet>(about);
    }
}

void WindowDesk::closeDay(const Subject &about)
{
    open<CloseDaySheet>(about);
}

void WindowDesk::explain(const Subject &about)
{
    std::optional<core::RowId> what = about.paper;
    if (about.receipt)
        what = about.receipt->row();
    else if (!what && about.customer)
        what = about.customer->row();
    if (!what)
        return say(tr("Choose a customer, an invoice or a payment first."), Tone::Plain);
    const auto explanation = shop().ledger.explain(by(), *what);
    if (!explanation)
        return refuse(explanation.error());
    (new ExplainSheet(*this, *explanation, window()))->openOver();
}

void WindowDesk::pasteChat()
{
    open<PasteSheet>(subject());
}

void WindowDesk::writeTo(core::Id<core::Customer> customer,
                         const QString &text,
                         std::optional<core::Id<core::Job>> readyJob)
{
    (new RemindSheet(*this, customer, text, readyJob, window()))->openOver();
}

void WindowDesk::remind(core::Id<core::Customer> customer)
{
    (new RemindSheet(*this, customer, window()))->openOver();
}

void WindowDesk::print(const Printout &what, const PrintWish &wish)
{
    const PrintTarget target{
        .printer = wish.printer.isEmpty() ? preferences().text(u"print/%1/printer"_s.arg(what.kind))
                                          : wish.printer,
        .copies = wish.copies,
        .toFile = wish.toFile,
        .folder =
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Docket"_s};
    const PaperSize size = paperFor(preferences(), what);
    // Asked, laid out and printed on the reading thread: a printer may take its time.
    read([what, by = by(), size, language = wish.language, target](
             core::Shop &shop) -> core::Result<Printed> {
        const Printout::Pages pages = what.pages(shop, by, size, language);
        return pages ? sendToPrinter(*pages, what.title, target)
                     : core::Result<Printed>(pages.error());
    }).then(this, [this, title = what.title](const core::Outcome<Printed> &printed) {
        if (!printed)
            return refuse(printed.error());
        if (!printed->printer.isEmpty())
            return say(tr("%1 goes to %2").arg(title, printed->printer), Tone::Ok);
        say(tr("Saved as %1").arg(QDir::toNativeSeparators(printed->file)), Tone::Ok);
        openLink(QUrl::fromLocalFile(QFileInfo(printed->file).path()));
    });
}

void WindowDesk::choosePrint(const Printout &what)
{
    read([](core::Shop & /*shop*/) {
        return core::Result<QStringList>(printerNames());
    }).then(this, [this, what](const core::Outcome<QStringList> &printers) {
        (new PrintSheet(*this, what, printers ? *printers : QStringList(), window()))->openOver();
    });
}

void WindowDesk::openLink(const QUrl &link)
{
    QDesktopServices::openUrl(link);
}

Subject WindowDesk::subject() const
{
    const bool hasPanel = m_panel && m_panelRoom->isVisible();
    const QWidget *focus = QApplication::focusWidget();
    if (hasPanel && (m_panel == focus || m_panel->isAncestorOf(focus)))
        return m_panel->subject();
    // What is in front comes before a job that was left open beside it: money for Anita must not
    // be booked on Karim.
    const Subject inFront = m_pages.front() ? m_pages.front()->subject() : Subject();
    const bool saysNothing = !inFront.customer && !inFront.job && !inFront.chat;
    return hasPanel && saysNothing ? m_panel->subject() : inFront;
}

} // namespace ui
