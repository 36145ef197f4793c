// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return tests::runClasses(QCoreApplication::arguments());
}
