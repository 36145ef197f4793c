// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runner.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return int(app::Runner(out, err).run(QCoreApplication::arguments().mid(1)));
}
