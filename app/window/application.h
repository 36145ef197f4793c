// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/single_instance.h"
#include "app/window/speech.h"
#include "core/base/random.h"
#include "core/base/worker.h"
#include "core/service/shop_thread.h"
#include "ui/desk/mailbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/memory.h"

#include <memory>

class QApplication;

namespace ui {
class MainWindow;
class SignIn;
class SystemLook;
class Voice;
class Welcome;
} // namespace ui

namespace app {

/// What the window was started with.
struct WindowOptions
{
    QString folder;
    QString preferences;              ///< a file of one's own; empty: the desktop's place
    QString language;                 ///< empty: what was chosen before, else the desktop's
    QString tour;                     ///< a folder for pictures; empty: a window is wanted
    std::optional<core::Instant> now; ///< with --developer: the clock stands still here
};

/// Builds everything once and hands it round: the only place where a window's parts are made.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &qt, const WindowOptions &options);
    ~Application() override;

    /// Opens the shop, or asks for one; false when another window has it already.
    bool start();

private:
    /// Whether no other window has the folder.
    bool claim();
    void openShop();
    void welcome();
    void found(const core::NewShop &wanted);
    void makeSample(const QString &country);
    /// From the sample shop to one's own.
    void openOwn();
    void leaveWelcome();
    void signIn();
    void enter(const core::Stored<core::Staff> &person);
    void showWindow();
    void speak(const QString &language);
    void cannotOpen(const core::Error &error);

    WindowOptions m_options;
    QString m_folder; ///< of the shop that is open
    std::unique_ptr<core::Clock> m_clock;
    core::SystemRandom m_random;
    std::unique_ptr<ui::Memory> m_memory;
    ui::Theme m_theme;
    std::unique_ptr<ui::SystemLook> m_systemLook;
    Speech m_speech;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<core::Shop> m_shop;
    ui::Mailbox m_mailbox; ///< from the threads that follow
    std::unique_ptr<core::ShopThread> m_door;
    std::unique_ptr<ui::Voice> m_voice;
    std::unique_ptr<ui::Welcome> m_welcome;
    std::unique_ptr<ui::SignIn> m_signIn;
    std::unique_ptr<ui::MainWindow> m_window;
    core::Stored<core::Staff> m_person;
    core::Worker m_worker; ///< makes the sample shop
};

} // namespace app
