// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/property.h"

#include <iostream>

namespace tests {

bool holds(const char *name, int cases, const std::function<void()> &property)
{
    static const bool isTold = qEnvironmentVariableIsSet("RC_PARAMS");
    if (!isTold)
        qputenv("RC_PARAMS", "seed=20261120");
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    if (!isTold)
        params.maxSuccess = cases;
    rc::detail::TestMetadata metadata;
    metadata.id = name;
    metadata.description = name;
    const rc::detail::TestResult result =
        rc::detail::checkProperty(rc::detail::toProperty(property), metadata, params);
    rc::detail::printResultMessage(result, std::cerr);
    std::cerr << std::endl;
    return result.is<rc::detail::SuccessResult>();
}

void mustBeEmpty(const char *what, const QString &fault)
{
    if (!fault.isEmpty())
        RC_FAIL(std::string(what) + ": " + fault.toStdString());
}

} // namespace tests
