// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"

#include "app/start_options.h"
#include "core/sample/sample_shop.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in.h"
#include "ui/shell/welcome.h"
#include "ui/text/languages.h"
#include "ui/theme/docket_style.h"
#include "ui/theme/system_look.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QDir>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString desktopCountry()
{
    return QLocale::system().name().section(u'_', 1);
}

} // namespace

Application::Application(QApplication &qt, const WindowOptions &options)
    : m_options(options)
    , m_folder(options.folder)
{
    if (options.now)
        m_clock = std::make_unique<core::FixedClock>(*options.now);
    else
        m_clock = std::make_unique<core::SystemClock>();
    m_memory = options.preferences.isEmpty() ? std::make_unique<ui::Memory>()
                                             : std::make_unique<ui::Memory>(options.preferences);
    m_systemLook = std::make_unique<ui::SystemLook>();
    QApplication::setStyle(new ui::DocketStyle(m_theme));
    m_theme.setSystemDark(m_systemLook->isDark());
    connect(m_systemLook.get(), &ui::SystemLook::changed, &m_theme, &ui::Theme::setSystemDark);
    m_theme.setLook(static_cast<ui::LookChoice>(m_memory->number(u"look"_s, 0)));
    m_theme.setTextSize(m_memory->number(u"text-size"_s, 100));
    // Asked again whenever somebody comes back to the window: that is when it may be dark outside.
    connect(
        &qt, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                m_systemLook->ask();
        });
}

Application::~Application() = default;

bool Application::start()
{
    QString language = m_options.language;
    if (language.isEmpty())
        language = m_memory->text(u"language"_s, QLocale::system().name().section(u'_', 0, 0));
    speak(language);
    QDir().mkpath(m_options.folder);
    if (!claim())
        return false;
    openShop();
    return true;
}

bool Application::claim()
{
    m_instance = std::make_unique<SingleInstance>(m_options.folder);
    if (!m_instance->claim())
        return false;
    connect(m_instance.get(), &SingleInstance::called, this, [this]() {
        if (!m_window)
            return;
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
    });
    return true;
}

void Application::speak(const QString &language)
{
    m_speech.speak(language, m_shop ? m_shop->file->facts().country.code : desktopCountry());
}

void Application::openShop()
{
    using Access = core::ShopFile::Access;
    auto file = core::ShopFile::open(m_folder, Access::ReadWrite, *m_clock, m_random);
    // What can only be read is still worth looking at; writing will say why it cannot.
    if (!file && file.error().kind == core::ErrorKind::ShopReadOnly)
        file = core::ShopFile::open(m_folder, Access::ReadOnly, *m_clock, m_random);
    if (!file && file.error().kind == core::ErrorKind::ShopMissing)
        return welcome();
    if (!file)
        return cannotOpen(file.error());
    m_shop = std::make_unique<core::Shop>(std::move(*file));
    m_voice = std::make_unique<ui::Voice>(
        m_shop->file->facts().currency, m_shop->file->facts().calendar, m_shop->file->today());
    signIn();
}

void Application::cannotOpen(const core::Error &error)
{
    const auto currency = core::currencyOf(u"INR"_s);
    ui::tellAlone(tr("The shop cannot be opened"),
                  ui::Voice(*currency, core::Calendar(), core::Day()).refusal(error),
                  []() { QCoreApplication::quit(); });
}

void Application::welcome()
{
    m_welcome = std::make_unique<ui::Welcome>(desktopCountry());
    connect(m_welcome.get(), &ui::Welcome::founded, this, &Application::found);
    connect(m_welcome.get(), &ui::Welcome::sampleAsked, this, &Application::makeSample);
    connect(m_welcome.get(), &QDialog::rejected, this, []() { QCoreApplication::quit(); });
    m_welcome->show();
}

void Application::found(const core::NewShop &wanted)
{
    auto file = core::ShopFile::create(m_folder, *m_clock, m_random);
    if (!file)
        return m_welcome->refuse(file.error());
    if (const auto owner = core::foundShop(**file, wanted); !owner)
        return m_welcome->refuse(owner.error());
    file->reset();
    leaveWelcome();
}

void Application::leaveWelcome()
{
    m_welcome->disconnect(this);
    m_welcome->hide(); // fields that lose the focus ask for things that its destructor takes away
    m_welcome.release()->deleteLater();
    openShop();
}

void Application::makeSample(const QString &country)
{
    const QString folder = QDir(m_options.folder).filePath(u"sample"_s);
    const auto end = [this, folder](const std::optional<core::Error> &refused) {
        if (refused && refused->kind != core::ErrorKind::ShopExists)
            return m_welcome->refuse(*refused);
        m_folder = folder;
        leaveWelcome();
    };
    // Whoever looked at it before finds it as they left it.
    if (QFileInfo::exists(core::shopPath(folder)))
        return end(std::nullopt);
    const bool isKnown = core::sampleCountries().contains(country);
    const core::SampleWish wish{.shop = {.country = isKnown ? country : u"IN"_s},
                                .until = m_clock->now()};
    m_worker.start([this, folder, wish, end]() {
        qint64 told = 0;
        const auto made =
            core::makeSampleShop(folder, wish, [this, &told](qint64 done, qint64 all) {
                if (100 * done / all == told)
                    return;
                told = 100 * done / all;
                m_mailbox.post([this, done, all]() { m_welcome->tellProgress(done, all); });
            });
        const auto refused = made ? std::nullopt : std::optional(made.error());
        m_mailbox.post([end, refused]() { end(refused); });
    });
}

void Application::openOwn()
{
    // The window is gone before the next one is there; that is not the end.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_signIn.reset();
    m_door.reset();
    m_shop.reset();
    if (m_folder == m_options.folder && m_folder != defaultFolder()) {
        m_options.folder = defaultFolder();
        QDir().mkpath(m_options.folder);
        if (!claim())
            return QCoreApplication::quit();
    } else if (m_folder == m_options.folder) {
        // The sample stands where the own shop belongs: it makes room.
        const QString sample = QDir(m_folder).filePath(u"sample"_s);
        QDir().mkpath(sample);
        QFile::remove(core::shopPath(sample));
        QFile::rename(core::shopPath(m_folder), core::shopPath(sample));
    }
    m_folder = m_options.folder;
    openShop();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void Application::signIn()
{
    const auto people = m_shop->team.people();
    if (!people)
        return cannotOpen(people.error());
    QList<core::Stored<core::Staff>> present;
    for (const auto &person : *people) {
        if (person->active)
            present.append(person);
    }
    if (present.size() == 1 && !present.first()->hasPin)
        return enter(present.first());
    m_door = std::make_unique<core::ShopThread>(
        m_folder, core::ShopFile::Access::ReadOnly, *m_clock, m_random);
    m_signIn = std::make_unique<ui::SignIn>(
        m_shop->file->facts().name,
        present,
        *m_voice,
        [this](const QString &name, const QString &pin) {
            return ui::Awaited(
                m_door->run([name, pin](core::Shop &shop) { return shop.team.signIn(name, pin); }),
                m_mailbox);
        });
    connect(m_signIn.get(), &ui::SignIn::signedIn, this, &Application::enter);
    connect(m_signIn.get(), &QDialog::rejected, this, []() { QCoreApplication::quit(); });
    m_signIn->show();
}

void Application::enter(const core::Stored<core::Staff> &person)
{
    m_person = person;
    showWindow();
    if (m_signIn) {
        m_signIn->disconnect(this);
        m_signIn.release()->deleteLater();
    }
}

void Application::showWindow()
{
    QLocale::setDefault(
        ui::localeOf(QLocale().name().section(u'_', 0, 0), m_shop->file->facts().country.code));
    m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{.shop = *m_shop,
                                                                      .folder = m_folder,
                                                                      .clock = *m_clock,
                                                                      .random = m_random,
                                                                      .by = {.actor = m_person.id},
                                                                      .person = m_person->name,
                                                                      .preferences = *m_memory,
                                                                      .theme = m_theme});
    connect(
        m_window.get(),
        &ui::MainWindow::languageChosen,
        this,
        [this](const QString &language) {
            speak(language);
            showWindow(); // every word is made anew; the old window goes with its last event
        },
        Qt::QueuedConnection);
    // Queued: the window that asks is still in its button.
    connect(m_window.get(),
            &ui::MainWindow::ownShopAsked,
            this,
            &Application::openOwn,
            Qt::QueuedConnection);
    m_window->restore();
    m_window->show();
}

} // namespace app
