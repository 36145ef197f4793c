// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>

/// Runs the class that is named first, with the rest as Qt Test's own arguments; without a name,
/// all.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments();
    const QString wanted = arguments.value(1);
    const bool isNamed = !wanted.isEmpty() && !wanted.startsWith(u'-');
    if (isNamed)
        arguments.removeAt(1);

    int failed = 0;
    bool any = false;
    for (const auto &[name, make] : tests::registry()) {
        if (isNamed && name != wanted.toStdString())
            continue;
        any = true;
        failed += QTest::qExec(make().get(), arguments);
    }
    if (!any)
        std::fprintf(stderr, "There is no test class %s here.\n", qPrintable(wanted));
    return any ? failed : 1;
}
