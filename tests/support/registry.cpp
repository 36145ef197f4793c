// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QTest>

#include <cstdio>

namespace tests {

int runClasses(QStringList arguments)
{
    // Qt ends a test that takes five minutes, with all its rows; a slow machine is no fault.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");

    const QString wanted = arguments.value(1);
    const bool isNamed = !wanted.isEmpty() && !wanted.startsWith(u'-');
    if (isNamed)
        arguments.removeAt(1);

    int failed = 0;
    bool any = false;
    for (const auto &[name, make] : registry()) {
        if (isNamed && name != wanted.toStdString())
            continue;
        any = true;
        failed += QTest::qExec(make().get(), arguments);
    }
    if (!any)
        std::fprintf(stderr, "There is no test class %s here.\n", qPrintable(wanted));
    return any ? failed : 1;
}

} // namespace tests
