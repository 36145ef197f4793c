// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/commands/catalogue_verbs.h"
#include "ui/commands/quote_verbs.h"
#include "ui/shell/keys_sheet.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/search_field.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_desk.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/page.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1366, 720);
constexpr QSize leastSize(800, 520);
constexpr int lettersOfPanel = 50; // so wide the job panel is at least

} // namespace

MainWindow::MainWindow(const Parts &parts)
    : m_preferences(parts.preferences)
    , m_person(parts.person)
    , m_registry(new Registry(parts.theme.icons(), this))
    , m_pages(new PageStack)
    , m_sideBar(new SideBar(nullptr))
    , m_panelRoom(new QWidget)
    , m_desk(new WindowDesk({.shop = parts.shop,
                             .folder = parts.folder,
                             .clock = parts.clock,
                             .random = parts.random,
                             .by = parts.by,
                             .preferences = parts.preferences,
                             .registry = *m_registry},
                            parts.theme,
                            *m_pages,
                            m_panelRoom))
    , m_trouble(new Strip(u"trouble"_s, Tone::Danger))
    , m_sample(new Strip(u"sample"_s, Tone::Accent))
{
    m_desk->setParent(this);
    setCentralWidget(new QWidget);
    m_search = new SearchField(*m_desk, centralWidget());
    m_topBar = new TopBar(m_search, nullptr);
    m_toast = new Toast(centralWidget());
    setMinimumSize(leastSize);
    layOut();
    bindPlaces();
    bindEverywhere();
    bindWays();
    makeMenus();
    connectSearch();
    connect(m_pages, &PageStack::visited, this, &MainWindow::showHead);
    connect(m_pages, &PageStack::headChanged, this, &MainWindow::showHead);
    connect(m_desk, &Desk::changed, this, &MainWindow::showCounts);
    connect(m_desk, &ShopDesk::shopChanged, this, &MainWindow::showShop);
    connect(m_desk, &WindowDesk::languageChosen, this, &MainWindow::languageChosen);
    connectToast();
    connect(m_desk, &ShopDesk::troubled, m_trouble, [this](const QString &sentence) {
        m_trouble->tell(sentence, tr("Try again"));
    });
    connect(m_desk, &ShopDesk::recovered, m_trouble, &Strip::clear);
    connect(m_trouble, &Strip::remedyAsked, m_desk, &ShopDesk::lookAtFile);
    connect(m_sample, &Strip::remedyAsked, this, &MainWindow::ownShopAsked);
    showShop();
    showCounts();
    m_desk->go(Place::Today);
}

MainWindow::~MainWindow()
{
    // Sheets and fields that lose the focus still ask the desk: they go before it does.
    hide();
    const QList<QDialog *> sheets = findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    for (QDialog *sheet : sheets)
        sheet->hide(); // as long as it is whole: a field that loses the focus asks it
    qDeleteAll(sheets);
    delete takeCentralWidget();
}

Desk &MainWindow::desk()
{
    return *m_desk;
}

void MainWindow::connectToast()
{
    connect(m_desk,
            &ShopDesk::told,
            m_toast,
            [this](const QString &what, Tone tone, ShopDesk::WayBack way) {
                using enum ShopDesk::WayBack;
                m_toast->say(what,
                             tone,
                             way == Undo   ? Toast::Offer::Undo
                             : way == Redo ? Toast::Offer::BringBack
                                           : Toast::Offer::None);
            });
    connect(m_toast, &Toast::undoAsked, m_desk, &ShopDesk::undo);
    connect(m_toast, &Toast::bringBackAsked, m_desk, &ShopDesk::redo);
}

void MainWindow::layOut()
{
    auto *row = new QHBoxLayout(centralWidget());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sideBar);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::m);
    column->addWidget(m_topBar);
    column->addWidget(m_sample);
    column->addWidget(m_trouble);
    column->addWidget(m_pages, 1);
    column->addWidget(m_toast);
    row->addLayout(column, 1);
    m_panelRoom->setLayout(new QVBoxLayout);
    m_panelRoom->layout()->setContentsMargins(0, space::m, space::m, space::m);
    fitPanel();
    m_panelRoom->hide();
    row->addWidget(m_panelRoom);
}

void MainWindow::fitPanel()
{
    m_panelRoom->setFixedWidth(
        std::max(size::panel, lettersOfPanel * fontMetrics().averageCharWidth()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitPanel();
}

void MainWindow::bindPlaces()
{
    const std::pair<Place, const Command &> places[] = {
        {Place::Today, commands::today},
        {Place::Inbox, commands::inbox},
        {Place::Board, commands::board},
        {Place::Customers, commands::customers},
        {Place::Invoices, commands::invoices},
        {Place::Payments, commands::payments},
        {Place::Owed, commands::owed},
        {Place::FollowUps, commands::followUps},
        {Place::Reports, commands::reports},
        {Place::Items, commands::items},
        {Place::Settings, commands::settings},
    };
    for (const auto &[place, command] : places) {
        m_sideBar->addPlace(
            place, m_registry->bind(command, this, [this, place = place]() { m_desk->go(place); }));
    }
}

void MainWindow::bindEverywhere()
{
    const auto bind = [this](const Command &command, void (Desk::*sheet)(const Subject &)) {
        m_registry->bind(command, this, [this, sheet]() { (m_desk->*sheet)(m_desk->subject()); });
    };
    bind(commands::newJob, &Desk::newJob);
    bind(commands::newCustomer, &Desk::newCustomer);
    bind(commands::takePayment, &Desk::takePayment);
    bind(commands::newFollowUp, &Desk::newFollowUp);
    bind(commands::closeDay, &Desk::closeDay);
    bind(commands::explain, &Desk::explain);
    const std::pair<const Command &, MoneyAct> acts[] = {
        {commands::refund, MoneyAct::Refund},
        {commands::writeOff, MoneyAct::WriteOff},
        {commands::oldBill, MoneyAct::OldBill},
        {commands::taxCertificate, MoneyAct::TaxCertificate},
        {commands::movePayment, MoneyAct::MovePayment},
        {commands::cheques, MoneyAct::Cheques},
        {commands::openDrawer, MoneyAct::OpenDrawer},
        {commands::drawerCash, MoneyAct::DrawerCash},
        {commands::closedDays, MoneyAct::ClosedDays}};
    for (const auto &[command, act] : acts) {
        m_registry->bind(
            command, this, [this, act = act]() { m_desk->open(act, m_desk->subject()); });
    }
    m_registry->bind(commands::newInvoice, this, [this]() {
        m_desk->openDraft(std::nullopt, m_desk->subject());
    });
    m_registry->bind(commands::newQuote, this, [this]() {
        m_desk->newDraft(core::DocumentKind::Quote, m_desk->subject());
    });
    m_registry->bind(commands::pasteChat, this, [this]() { m_desk->pasteChat(); });
    m_registry->bind(commands::search, this, [this]() { m_search->begin(); });
    m_registry->bind(commands::undo, this, [this]() { m_desk->undo(); });
    m_registry->bind(commands::redo, this, [this]() { m_desk->redo(); });
}

void MainWindow::bindWays()
{
    m_registry->bind(commands::back, this, [this]() { m_pages->back(); });
    m_registry->bind(commands::forward, this, [this]() { m_pages->forward(); });
    m_registry->bind(commands::nextPane, this, [this]() { nextPane(1); });
    m_registry->bind(commands::previousPane, this, [this]() { nextPane(-1); });
    m_registry->bind(
        commands::keys, this, [this]() { (new KeysSheet(*m_registry, this))->open(); });
    m_registry->bind(commands::fullScreen, this, [this]() {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    });
    m_registry->bind(
        commands::menu, this, [this]() { menuBar()->setVisible(!menuBar()->isVisible()); });
    m_registry->bind(commands::quit, this, [this]() { close(); });
}

void MainWindow::makeMenus()
{
    const std::pair<QString, QList<const Command *>> menus[] = {
        {tr("&Make"),
         {&commands::newJob,
          &commands::newInvoice,
          &commands::newQuote,
          &commands::takePayment,
          &commands::newFollowUp,
          &commands::newCustomer,
          &commands::pasteChat}},
        {tr("M&oney"),
         {&commands::closeDay,
          &commands::openDrawer,
          &commands::drawerCash,
          &commands::closedDays,
          &commands::cheques,
          &commands::refund,
          &commands::writeOff,
          &commands::oldBill,
          &commands::taxCertificate,
          &commands::movePayment}},
        {tr("&Edit"), {&commands::undo, &commands::redo, &commands::explain, &commands::search}},
        {tr("&Go"),
         {&commands::back,
          &commands::forward,
          &commands::today,
          &commands::inbox,
          &commands::board,
          &commands::customers,
          &commands::invoices,
          &commands::payments,
          &commands::owed,
          &commands::followUps,
          &commands::reports,
          &commands::items,
          &commands::settings}},
        {tr("&Window"),
         {&commands::nextPane,
          &commands::previousPane,
          &commands::fullScreen,
          &commands::keys,
          &commands::quit}},
    };
    for (const auto &[title, entries] : menus) {
        QMenu *menu = menuBar()->addMenu(title);
        for (const Command *entry : entries)
            menu->addAction(
                findChild<QAction *>(QLatin1StringView(entry->id), Qt::FindDirectChildrenOnly));
    }
    menuBar()->hide();
}

void MainWindow::connectSearch()
{
    connect(m_search, &SearchField::customerChosen, m_desk, &Desk::openCustomer);
    connect(m_search, &SearchField::jobChosen, m_desk, &Desk::openJob);
    connect(m_search, &SearchField::paperChosen, m_desk, &Desk::openPaper);
    connect(
        m_search, &SearchField::receiptChosen, m_desk, [this]() { m_desk->go(Place::Payments); });
    connect(m_search, &SearchField::newCustomerAsked, m_desk, [this](const QString &name) {
        m_desk->newCustomer({.text = name});
    });
    connect(m_search, &SearchField::chatPasted, m_desk, &WindowDesk::pasteChat);
}

void MainWindow::showHead(Page *page)
{
    m_topBar->setHead(page->title(), page->mainActions());
    m_sideBar->setPlace(m_desk->placeOf(page));
    setWindowTitle(tr("%1 – Docket").arg(page->title()));
}

void MainWindow::showCounts()
{
    core::Shop &shop = m_desk->shop();
    const core::By by = m_desk->by();
    const auto chats = shop.inbox.waitingCount(by);
    m_sideBar->setWaiting(Place::Inbox, chats ? *chats : 0);
    const auto due = shop.followUps.dueCount(by, m_desk->voice().today());
    m_sideBar->setWaiting(Place::FollowUps, due ? *due : 0);
}

void MainWindow::showShop()
{
    const core::ShopFacts &facts = m_desk->shop().file->facts();
    m_sideBar->setShop(facts.name, m_person);
    if (facts.use == core::ShopUse::Sample)
        m_sample->tell(tr("Sample shop: nothing here is real. Try whatever you like."),
                       tr("Start my shop"));
}

void MainWindow::nextPane(int by)
{
    QList<QWidget *> panes{m_sideBar, m_search, m_pages};
    if (m_panelRoom->isVisible())
        panes.append(m_panelRoom);
    qsizetype here = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            here = i;
    }
    QWidget *pane = panes[(here + by + panes.size()) % panes.size()];
    if (pane == m_pages && m_pages->front() && m_pages->front()->firstFocus())
        return m_pages->front()->firstFocus()->setFocus(Qt::TabFocusReason);
    for (QWidget *child = pane; child; child = child->nextInFocusChain()) {
        const bool isInside = pane == child || pane->isAncestorOf(child);
        if (isInside && child->isVisible() && (child->focusPolicy() & Qt::TabFocus))
            return child->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::restore()
{
    resize(usualSize);
    restoreGeometry(m_preferences.bytes(u"window"_s));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_pages->front() && !m_pages->front()->mayLeave())
        return event->ignore();
    m_preferences.setBytes(u"window"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // The first page was gone to before there was anything to put the focus on.
    if (QWidget *first = m_pages->front() ? m_pages->front()->firstFocus() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sideBar->setFolded(width() < size::narrow);
}

} // namespace ui
