// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"

#include "ui/shell/main_window.h"
#include "ui/shell/sign_in.h"
#include "ui/shell/welcome.h"
#include "ui/text/languages.h"
#include "ui/theme/docket_style.h"
#include "ui/theme/system_look.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString desktopCountry()
{
    return QLocale::system().name().section(u'_', 1);
}

} // namespace

Application::Application(QApplication &qt, const WindowOptions &options) : m_options(options)
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
    openShop();
    return true;
}

void Application::speak(const QString &language)
{
    for (auto *words : {&m_words, &m_wordsOfQt}) {
        if (*words)
            QCoreApplication::removeTranslator(words->get());
    }
    m_words = ui::translationOf(language);
    m_wordsOfQt = std::make_unique<QTranslator>();
    if (m_words)
        QCoreApplication::installTranslator(m_words.get());
    if (m_wordsOfQt->load(u"qtbase_"_s + language,
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_wordsOfQt.get());
    const QString spoken = m_words ? language : u"en"_s;
    const QString country = m_shop ? m_shop->file->facts().country.code : desktopCountry();
    QLocale::setDefault(ui::localeOf(spoken, country));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

void Application::openShop()
{
    using Access = core::ShopFile::Access;
    auto file = core::ShopFile::open(m_options.folder, Access::ReadWrite, *m_clock, m_random);
    // What can only be read is still worth looking at; writing will say why it cannot.
    if (!file && file.error().kind == core::ErrorKind::ShopReadOnly)
        file = core::ShopFile::open(m_options.folder, Access::ReadOnly, *m_clock, m_random);
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
    connect(m_welcome.get(), &QDialog::rejected, this, []() { QCoreApplication::quit(); });
    m_welcome->show();
}

void Application::found(const core::NewShop &wanted)
{
    auto file = core::ShopFile::create(m_options.folder, *m_clock, m_random);
    if (!file)
        return m_welcome->refuse(file.error());
    if (const auto owner = core::foundShop(**file, wanted); !owner)
        return m_welcome->refuse(owner.error());
    file->reset();
    m_welcome->disconnect(this);
    m_welcome.release()->deleteLater();
    openShop();
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
        m_options.folder, core::ShopFile::Access::ReadOnly, *m_clock, m_random);
    m_signIn = std::make_unique<ui::SignIn>(m_shop->file->facts().name,
                                            present,
                                            *m_voice,
                                            [this](const QString &name, const QString &pin) {
                                                return m_door->run([name, pin](core::Shop &shop) {
                                                    return shop.team.signIn(name, pin);
                                                });
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
                                                                      .folder = m_options.folder,
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
    m_window->restore();
    m_window->show();
}

} // namespace app
