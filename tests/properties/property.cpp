// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/property.h"

#include <iostream>

namespace tests {

bool holds(const char *name, int cases, const std::function<void()> &property)
{
    rc::detail::TestParams params;
    params.seed = 20'261'120;
    params.maxSuccess = cases;
    if (qEnvironmentVariableIsSet("RC_PARAMS"))
        params = rc::detail::configuration().testParams;
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
