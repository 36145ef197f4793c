// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_options.h"
#include "app/window/application.h"
#include "app/window/tour.h"
#include "ui/text/voice.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLoggingCategory>

#include <cstdio>
#include <span>

namespace {

class WindowWords
{
    Q_DECLARE_TR_FUNCTIONS(Window)

public:
    /// Nothing when the words make no sense; it has been said why.
    static std::optional<app::WindowOptions> optionsFrom(const QStringList &arguments);
    /// The exit code.
    static int giveTour(const app::WindowOptions &options);
};

std::optional<app::WindowOptions> WindowWords::optionsFrom(const QStringList &arguments)
{
    using namespace Qt::StringLiterals;
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The work and the money of a small shop"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption shop(u"shop"_s, tr("The folder of the shop."), tr("folder"));
    const QCommandLineOption language(u"language"_s, tr("The language of the window."), tr("code"));
    const QCommandLineOption preferences(
        u"preferences"_s, tr("A file for this person's preferences."), tr("file"));
    const QCommandLineOption developer(u"developer"_s, tr("For those who work on Docket."));
    const QCommandLineOption now(
        u"now"_s, tr("The clock stands still at this moment."), tr("time"));
    const QCommandLineOption tour(u"tour"_s,
                                  tr("Makes a sample shop, puts pictures of every screen and every "
                                     "paper into this folder, and ends. Needs no display."),
                                  tr("folder"));
    parser.addOptions({shop, language, preferences, developer, now, tour});
    parser.process(arguments);

    app::WindowOptions options{.folder = parser.value(shop),
                               .preferences = parser.value(preferences),
                               .language = parser.value(language),
                               .tour = parser.value(tour),
                               .now = {}};
    if (options.folder.isEmpty() && options.tour.isEmpty())
        options.folder = app::defaultFolder();
    if (parser.isSet(now)) {
        options.now = app::instantFrom(parser.value(now));
        if (!options.now || !parser.isSet(developer)) {
            std::fputs(qPrintable(tr("--now needs --developer and a time such as "
                                     "2026-11-20T10:00:00Z.\n")),
                       stderr);
            return std::nullopt;
        }
    }
    return options;
}

int WindowWords::giveTour(const app::WindowOptions &options)
{
    constexpr int refused = 1;
    const QString page = QDir(options.tour).absoluteFilePath(QStringLiteral("index.html"));
    // Said before the tour has spoken other languages.
    const QString begins = tr("The tour begins at %1.").arg(page);
    app::Tour tour({.folder = options.tour, .shop = options.folder});
    if (const auto made = tour.make(); !made) {
        const ui::Voice voice(*core::currencyOf(QStringLiteral("INR")), core::Calendar(), {});
        std::fputs(qPrintable(voice.refusal(made.error()) + u'\n'), stderr);
        return refused;
    }
    std::fputs(qPrintable(begins + u'\n'), stdout);
    return 0;
}

/// Whether somebody wants pictures only: then there need not be a display, and they shall be the
/// same on every desktop.
bool wantsTour(std::span<char *> words)
{
    return std::any_of(words.begin(), words.end(), [](const char *word) {
        return QByteArrayView(word).startsWith("--tour");
    });
}

} // namespace

int main(int argc, char *argv[])
{
    if (wantsTour({argv, size_t(argc)})) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What Qt cannot do without a display is nothing that anybody could mend.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.*=false"));
    }
    QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("docket"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.docketcrm.docket"));
    const auto options = WindowWords::optionsFrom(QCoreApplication::arguments());
    if (!options)
        return 2;
    if (!options->tour.isEmpty())
        return WindowWords::giveTour(*options);
    app::Application application(qt, *options);
    return application.start() ? QApplication::exec() : 0;
}
