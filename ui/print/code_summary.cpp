// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/code_summary.h"

#include "core/domain/tax_shares.h"
#include "ui/print/invoice_lines.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct CodeRow
{
    QString code;
    core::Money taxable;
    QMap<QString, core::Money> taxes;
    core::Money tax;
};

/// In the order in which the lines name them; what stands under no code is last.
QList<CodeRow> rowsOf(const PrintedPaper &paper, const QList<core::TaxShare> &shares)
{
    QList<CodeRow> rows;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const QString code =
            i < paper.content.lines.size() ? paper.content.lines[i].code : QString();
        auto row = std::find_if(
            rows.begin(), rows.end(), [&code](const CodeRow &one) { return one.code == code; });
        if (row == rows.end()) {
            rows.append({.code = code});
            row = rows.end() - 1;
        }
        row->taxable += shares[i].base;
        for (qsizetype tax = 0; tax < paper.totals.taxes.size(); ++tax) {
            const core::TaxRow &named = paper.totals.taxes[tax];
            if (named.retained)
                continue;
            row->taxes[named.name] += shares[i].taxes[tax];
            row->tax += shares[i].taxes[tax];
        }
    }
    std::stable_partition(
        rows.begin(), rows.end(), [](const CodeRow &row) { return !row.code.isEmpty(); });
    return rows;
}

QStringList namesOf(const core::DocumentTotals &totals)
{
    QStringList names;
    for (const core::TaxRow &tax : totals.taxes) {
        if (!tax.retained && !names.contains(tax.name))
            names.append(tax.name);
    }
    return names;
}

} // namespace

std::optional<PaperTable> codeSummary(const PrintedPaper &paper, const SheetBlocks &blocks)
{
    const PaperWords &words = blocks.words();
    const QStringList names = namesOf(paper.totals);
    const auto shares = core::taxSharesOf(paper.content, paper.totals, words.currency().digits);
    if (!shares || names.isEmpty())
        return std::nullopt;
    const QList<CodeRow> rows = rowsOf(paper, *shares);
    if (rows.isEmpty() || rows.first().code.isEmpty())
        return std::nullopt;
    QList<PaperColumn> columns{{.heading = codeHeading(words), .share = 1, .hideIfEmpty = false},
                               {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Taxable amount")),
                                .side = Side::Trailing}};
    for (const QString &name : names)
        columns.append({.heading = name, .side = Side::Trailing});
    columns.append(
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Tax amount")), .side = Side::Trailing});
    SheetLook look = blocks.look();
    look.body = look.small.inked(look.ink);
    look.padding *= 0.5;
    PaperTable table(columns, look, look.width());
    for (const CodeRow &row : rows) {
        QList<PaperCell> cells{row.code, words.amount(row.taxable)};
        for (const QString &name : names)
            cells.append(words.amountIfAny(row.taxes.value(name)));
        cells.append(words.amount(row.tax));
        table.add(cells);
    }
    return table;
}

} // namespace ui
