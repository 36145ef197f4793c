// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QtGlobal>

#include <chrono>
#include <vector>

namespace bench {

/// What every benchmark is asked: PROGRAM [INVOICES] [--dir FOLDER] [--json] [--spend]
struct Options
{
    qint64 invoices = 10'000; ///< S; M is 100000, L is 1000000
    QString folder;           ///< of the kept shops and of scratch files
    bool json = false;        ///< one line of JSON a figure instead of the table
    bool spend = false;       ///< bench_payment: use the kept shop up, where no copy has room
};

/// Ends the program when the words make no sense.
Options optionsFrom(int argc, char **argv);

/// How two values compare, and what is asked of their ratio.
struct Bar
{
    enum class Kind { None, AtMost, AtLeast };

    Kind kind = Kind::None;
    double ratio = 0;
};

inline Bar atMost(double ratio)
{
    return {Bar::Kind::AtMost, ratio};
}

inline Bar atLeast(double ratio)
{
    return {Bar::Kind::AtLeast, ratio};
}

/// One line of the table: the same work by bare SQLite and by Docket, in the same unit.
struct Figure
{
    QString what;
    QString unit; ///< "ms", "rows/s", "MiB"
    double floor = 0;
    double product = 0; ///< 0: only the floor exists
    Bar bar = {};
    QString note = {};
};

/// Prints figures as they come. Nothing here ever fails because something was slow.
class Figures
{
public:
    Figures(const QString &program, const Options &options);

    void add(const Figure &figure);

private:
    QString m_program;
    Options m_options;
};

/// Says on stderr how far a long preparation is.
void progress(const QString &text);

/// Ends the program: a benchmark that does not do its work measures nothing.
[[noreturn]] void stop(const QString &why);

template <typename T>
T must(core::Result<T> result)
{
    if (!result)
        stop(core::nameOf(result.error().kind) + QStringLiteral(": ") + result.error().subject
             + QStringLiteral(" ") + result.error().given);
    return std::move(*result);
}

/// Times of the same work, in milliseconds.
class Samples
{
public:
    /// Runs `work` once and keeps how long it took.
    template <typename Work>
    auto time(Work &&work)
    {
        const auto start = std::chrono::steady_clock::now();
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            keep(start);
        } else {
            auto answer = work();
            keep(start);
            return answer;
        }
    }

    double median() const { return quantile(0.5); }
    double p95() const { return quantile(0.95); }
    double sum() const;
    size_t count() const { return m_times.size(); }

private:
    void keep(std::chrono::steady_clock::time_point start)
    {
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        m_times.push_back(took.count());
    }
    double quantile(double part) const;

    std::vector<double> m_times;
};

} // namespace bench
