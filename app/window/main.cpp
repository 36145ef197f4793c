// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_options.h"
#include "app/window/application.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

class WindowWords
{
    Q_DECLARE_TR_FUNCTIONS(Window)

public:
    /// Nothing when the words make no sense; it has been said why.
    static std::optional<app::WindowOptions> optionsFrom(const QStringList &arguments);
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
    parser.addOptions({shop, language, preferences, developer, now});
    parser.process(arguments);

    app::WindowOptions options{.folder = parser.value(shop),
                               .preferences = parser.value(preferences),
                               .language = parser.value(language),
                               .now = {}};
    if (options.folder.isEmpty())
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

} // namespace

int main(int argc, char *argv[])
{
    QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("docket"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.docketcrm.docket"));
    const auto options = WindowWords::optionsFrom(QCoreApplication::arguments());
    if (!options)
        return 2;
    app::Application application(qt, *options);
    return application.start() ? qt.exec() : 0;
}
