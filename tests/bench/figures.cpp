// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    if (value >= 1000)
        return QString::number(value, 'f', 0);
    return QString::number(value, 'g', value >= 100 ? 4 : 3);
}

QString textOf(const Bar &bar)
{
    switch (bar.kind) {
    case Bar::Kind::AtMost:
        return u"<= "_s + QString::number(bar.ratio);
    case Bar::Kind::AtLeast:
        return u">= "_s + QString::number(bar.ratio);
    case Bar::Kind::None:
        return u"-"_s;
    }
    Q_UNREACHABLE();
}

QString verdict(const Bar &bar, double ratio)
{
    if (bar.kind == Bar::Kind::None || ratio <= 0)
        return {};
    const bool held = bar.kind == Bar::Kind::AtMost ? ratio <= bar.ratio : ratio >= bar.ratio;
    return held ? u"held"_s : u"MISSED"_s;
}

void printLine(const QStringList &cells, const QString &note)
{
    QString line = cells[0].leftJustified(46);
    for (qsizetype i = 1; i < cells.size(); ++i)
        line += cells[i].rightJustified(i == 1 ? 7 : 10);
    std::printf("%s  %s\n", qPrintable(line), qPrintable(note));
    std::fflush(stdout);
}

} // namespace

Options optionsFrom(int argc, char **argv)
{
    Options options;
    options.folder =
        qEnvironmentVariable("DOCKET_BENCH_DIR", QDir::temp().filePath(u"docket-bench"_s));
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        bool isNumber = false;
        const qint64 invoices = word.toLongLong(&isNumber);
        if (isNumber && invoices >= 100)
            options.invoices = invoices;
        else if (word == u"--json"_s)
            options.json = true;
        else if (word == u"--spend"_s)
            options.spend = true;
        else if (word == u"--dir"_s && i + 1 < argc)
            options.folder = QString::fromLocal8Bit(argv[++i]);
        else
            stop(u"PROGRAM [INVOICES, at least 100] [--dir FOLDER] [--json] [--spend]"_s);
    }
    return options;
}

Figures::Figures(const QString &program, const Options &options)
    : m_program(program)
    , m_options(options)
{
    if (m_options.json)
        return;
    std::printf("%s, %lld invoices\n", qPrintable(program), m_options.invoices);
    printLine({u"what"_s, u"unit"_s, u"floor"_s, u"product"_s, u"ratio"_s, u"bar"_s, u""_s},
              u"note"_s);
}

void Figures::add(const Figure &figure)
{
    const double ratio = figure.floor > 0 ? figure.product / figure.floor : 0;
    if (m_options.json) {
        const QJsonObject line{{u"bench"_s, m_program},
                               {u"invoices"_s, m_options.invoices},
                               {u"what"_s, figure.what},
                               {u"unit"_s, figure.unit},
                               {u"floor"_s, figure.floor},
                               {u"product"_s, figure.product},
                               {u"ratio"_s, ratio},
                               {u"bar"_s, textOf(figure.bar)},
                               {u"verdict"_s, verdict(figure.bar, ratio)},
                               {u"note"_s, figure.note}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        return;
    }
    const auto shown = [](double value) { return value > 0 ? number(value) : u"-"_s; };
    printLine({figure.what,
               figure.unit,
               shown(figure.floor),
               shown(figure.product),
               ratio > 0 ? QString::number(ratio, 'f', 2) : u"-"_s,
               textOf(figure.bar),
               verdict(figure.bar, ratio)},
              figure.note);
}

void progress(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

double Samples::sum() const
{
    return std::accumulate(m_times.begin(), m_times.end(), 0.0);
}

double Samples::quantile(double part) const
{
    if (m_times.empty())
        return 0;
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    return sorted[size_t(std::floor(part * double(sorted.size() - 1)))];
}

} // namespace bench
