// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_shop.h"

int main(int argc, char **argv)
{
    bench::syntheticShop(bench::optionsFrom(argc, argv));
}
