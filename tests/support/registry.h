// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace tests {

using Maker = std::function<std::unique_ptr<QObject>()>;

/// The test classes of this program by name.
inline std::map<std::string, Maker> &registry()
{
    static std::map<std::string, Maker> classes;
    return classes;
}

template <typename Class>
bool enlist(const char *name)
{
    return registry().emplace(name, [] { return std::make_unique<Class>(); }).second;
}

/// Runs the class that is named first, with the rest as Qt Test's own arguments; without a name,
/// all. Answers how many tests failed.
int runClasses(QStringList arguments);

} // namespace tests

/// Puts a test class on the list of its program.
#define DOCKET_TEST(Class) static const bool enlisted##Class = tests::enlist<Class>(#Class)
