// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits in front of the window: its start beside an empty Qt window, the board,
// the search field, a payment. Drawn by software, without a screen, so that every machine can run
// it.
#include "tests/bench/bench_shop.h"
#include "tests/bench/machine.h"
#include "tests/bench/open_shop.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_field.h"
#include "ui/theme/docket_style.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/memory.h"

#include <QApplication>
#include <QDialog>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace bench;

constexpr QSize shopScreen(1366, 768);
constexpr int starts = 15;
constexpr int cardsOnBoard = 10'000;
constexpr int rounds = 40;
constexpr int patience = 5'000; // ms

/// The window of a shop, as the program makes it.
class ShownShop
{
public:
    explicit ShownShop(const QString &folder)
        : m_shop(openShop(folder))
        , m_memory(m_place.filePath(u"preferences.ini"_s))
    {
        QApplication::setStyle(new ui::DocketStyle(m_theme));
        m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{.shop = *m_shop->shop,
                                                                          .folder = folder,
                                                                          .clock = m_shop->clock,
                                                                          .random = *m_shop->random,
                                                                          .by = m_shop->owner,
                                                                          .person = u"Ravi"_s,
                                                                          .preferences = m_memory,
                                                                          .theme = m_theme});
        m_window->resize(shopScreen);
        m_window->show();
        m_window->activateWindow();
        settle();
    }

    BenchShop &shop() { return *m_shop; }
    ui::MainWindow &window() { return *m_window; }
    ui::Desk &desk() { return m_window->desk(); }
    /// Until nothing is left to be drawn.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

private:
    QTemporaryDir m_place;
    std::unique_ptr<BenchShop> m_shop;
    ui::Memory m_memory;
    ui::Theme m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
};

// ---------------------------------------------------------------- starting

/// Runs this program again as `role` and waits until it has drawn its window and gone.
void startAs(const QStringList &role)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), role);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        stop(u"a window did not start: "_s + role.join(u' '));
}

void measureStart(Figures &figures, const QString &folder, const QString &size)
{
    Samples empty;
    Samples ours;
    for (int run = 0; run < starts; ++run) {
        empty.time([]() { startAs({u"--empty"_s}); });
        ours.time([&]() { startAs({u"--window"_s, folder}); });
    }
    figures.add({u"start to Today painted, %1"_s.arg(size),
                 u"ms"_s,
                 empty.median(),
                 ours.median(),
                 atMost(2.5),
                 u"floor: an empty Qt window; p95 %1"_s.arg(ours.p95(), 0, 'f', 0)});
}

int showEmpty()
{
    QWidget window;
    window.resize(shopScreen);
    window.show();
    ShownShop::settle();
    return 0;
}

int showShop(const QString &folder)
{
    ShownShop shown(folder);
    return 0;
}

// ---------------------------------------------------------------- the board

QString shopOfCards(const Options &options)
{
    const QString folder = scratchFolder(options, u"board"_s);
    const std::unique_ptr<BenchShop> shop = newShop(folder, 1);
    const auto stages = must((*shop)->jobs.stages(shop->owner));
    core::NewCustomer wanted;
    QList<core::Id<core::Customer>> customers;
    for (int i = 0; i < 200; ++i) {
        wanted.customer.name = u"Customer %1"_s.arg(i);
        customers.append(shop->file().ids().make<core::Customer>());
        must((*shop)->customers.add(shop->owner, customers.last(), wanted));
    }
    constexpr int openStages = 5;
    for (int i = 0; i < cardsOnBoard; ++i) {
        core::NewJob job;
        job.customer = customers[i % customers.size()];
        job.title = u"Visiting cards 500, matt %1"_s.arg(i);
        job.stage = stages[i % openStages].id;
        job.promisedOn = shop->file().today().plus(i % 40);
        job.price = core::Money::fromMinor(100'000 + i);
        must((*shop)->jobs.add(shop->owner, shop->file().ids().make<core::Job>(), job));
    }
    return folder;
}

ui::CardList *firstStage(ui::MainWindow &window)
{
    for (ui::CardList *view : window.findChildren<ui::CardList *>()) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            return view;
    }
    stop(u"there is no card on the board"_s);
}

/// The card in focus goes one stage on with every press; the next round takes the one below it.
void measureMove(Figures &figures, ShownShop &shown)
{
    ui::CardList *stage = firstStage(shown.window());
    Samples moved;
    Samples settled;
    for (int run = 0; run < rounds; ++run) {
        stage->setFocus();
        stage->setRow(run);
        const int before = stage->model()->rowCount();
        const QVariant card = stage->currentIndex().data();
        bool isSeen = false;
        const auto told = QObject::connect(
            &shown.desk(), &ui::Desk::changed, &shown.window(), [&isSeen]() { isSeen = true; });
        settled.time([&]() {
            moved.time([&]() {
                QTest::keyClick(stage, Qt::Key_Right, Qt::ControlModifier);
                shown.window().repaint();
            });
            while (!isSeen)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            shown.window().repaint();
        });
        QObject::disconnect(told);
        ShownShop::settle();
        if (stage->model()->index(run, 0).data() == card)
            stop(u"the card did not move: %1 of %2 jobs"_s.arg(run).arg(before));
    }
    figures.add({u"board of 10k cards, key to moved card painted"_s,
                 u"ms"_s,
                 0,
                 moved.median(),
                 {},
                 u"goal 16; p95 %1"_s.arg(moved.p95(), 0, 'f', 1)});
    figures.add({u"board of 10k cards, key to durable and shown"_s,
                 u"ms"_s,
                 0,
                 settled.median(),
                 {},
                 u"p95 %1"_s.arg(settled.p95(), 0, 'f', 1)});
}

void measureBoard(Figures &figures, const Options &options)
{
    progress(u"making %1 cards"_s.arg(cardsOnBoard));
    ShownShop shown(shopOfCards(options));
    Samples open;
    open.time([&]() {
        shown.desk().go(ui::Place::Board);
        ShownShop::settle();
    });
    figures.add({u"board of 10k cards, opened"_s, u"ms"_s, 0, open.median(), {}, u"goal 150"_s});

    ui::CardList *stage = firstStage(shown.window());
    Samples frame;
    for (int run = 0; run < rounds; ++run) {
        QScrollBar *bar = stage->verticalScrollBar();
        bar->setValue((run * 37) % std::max(1, bar->maximum()));
        frame.time([&]() { stage->viewport()->repaint(); });
    }
    figures.add({u"board of 10k cards, frame while scrolling"_s,
                 u"ms"_s,
                 0,
                 frame.median(),
                 {},
                 u"goal 8; p95 %1"_s.arg(frame.p95(), 0, 'f', 1)});
    measureMove(figures, shown);
}

// ---------------------------------------------------------------- searching and taking money

void measureSearch(Figures &figures, ShownShop &shown)
{
    QTest::qWait(2'000); // the list of names is read behind the window
    auto *field = shown.window().findChild<ui::SearchField *>();
    const std::pair<QString, QString> questions[] = {
        {u"1 letter"_s, u"a"_s},
        {u"2 letters"_s, u"sh"_s},
        {u"3 letters"_s, u"sha"_s},
        {u"6 letters"_s, u"sharma"_s},
        {u"4 digits"_s, u"4821"_s},
    };
    for (const auto &[what, text] : questions) {
        Samples answer;
        for (int run = 0; run < rounds; ++run) {
            field->begin();
            field->setText(text.chopped(1));
            answer.time([&]() {
                field->setText(text);
                ShownShop::settle();
            });
        }
        figures.add({u"search field, %1, key to painted"_s.arg(what),
                     u"ms"_s,
                     0,
                     answer.median(),
                     {},
                     u"goal 30; p95 %1"_s.arg(answer.p95(), 0, 'f', 1)});
    }
    field->clear();
}

void measurePayment(Figures &figures, ShownShop &shown)
{
    const auto customer = usualCustomer(shown.shop().database());
    shown.desk().go(ui::Place::Payments);
    ShownShop::settle();
    Samples taken;
    for (int run = 0; run < rounds / 2; ++run) {
        shown.desk().takePayment({.customer = customer});
        QTest::qWait(30);
        auto *sheet = shown.window().findChild<QDialog *>();
        auto *amount = sheet ? sheet->findChild<QLineEdit *>(u"amount"_s) : nullptr;
        if (!amount)
            stop(u"there is no sheet to take a payment on"_s);
        amount->setText(u"10"_s);
        bool isSeen = false;
        const auto told = QObject::connect(
            &shown.desk(), &ui::Desk::changed, &shown.window(), [&isSeen]() { isSeen = true; });
        taken.time([&]() {
            QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
            while (!isSeen)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            shown.window().repaint();
        });
        QObject::disconnect(told);
        QTest::qWait(20);
    }
    figures.add({u"payment, Enter to durable and shown"_s,
                 u"ms"_s,
                 0,
                 taken.median(),
                 {},
                 u"goal 50; p95 %1"_s.arg(taken.p95(), 0, 'f', 1)});
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.contains(u"--empty"_s))
        return showEmpty();
    if (words.contains(u"--window"_s))
        return showShop(words.last());

    const Options options = optionsFrom(argc, argv);
    const QString kept = syntheticShop(options);
    Figures figures(u"bench_window"_s, options);
    const QString size = u"%1 invoices"_s.arg(options.invoices);
    const QString folder = copyOfShop(kept, options, u"window"_s);
    measureStart(figures, folder, size);
    measureBoard(figures, options);
    ShownShop shown(folder);
    measureSearch(figures, shown);
    measurePayment(figures, shown);
    progress(u"peak memory %1 MiB"_s.arg(peakMemory(), 0, 'f', 0));
}
