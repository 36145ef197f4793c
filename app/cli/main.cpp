// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runner.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

namespace {

/// Whether the command sets type, for which Qt wants fonts and so an application with a (blank)
/// screen. The others start without. What stands in a script is not known before it runs.
bool setsType(const QStringList &words)
{
    using namespace Qt::StringLiterals;
    for (const QString &word : {u"pdf"_s, u"--format=pdf"_s, u"script"_s}) {
        if (words.contains(word))
            return true;
    }
    return false;
}

void saysWhatEndsUs(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

std::unique_ptr<QCoreApplication> applicationFor(int &argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (!setsType(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Looking for a desktop, Qt says that there is none. Nobody asked.
    const QtMessageHandler before = qInstallMessageHandler(saysWhatEndsUs);
    std::unique_ptr<QCoreApplication> application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return int(app::Runner(out, err).run(QCoreApplication::arguments().mid(1)));
}
