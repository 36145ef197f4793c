// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draft_lines.h"

#include "core/domain/sale_tax.h"
#include "core/domain/tax_summary.h"
#include "ui/text/unit_price_text.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSteps = 100; // of undo

bool isFigure(int column)
{
    return column != DraftLines::Item && column != DraftLines::Unit;
}

} // namespace

DraftLines::DraftLines(const Voice &voice, const core::Country &country, QObject *parent)
    : QAbstractTableModel(parent)
    , m_voice(voice)
    , m_country(country)
    , m_lines{Line()}
{}

bool DraftLines::isEmpty(const Line &line)
{
    return line == Line{.line = {.taxes = line.line.taxes}};
}

void DraftLines::setLines(const QList<core::DocumentLine> &lines)
{
    beginResetModel();
    m_lines.clear();
    for (const core::DocumentLine &line : lines)
        m_lines.append({.line = line});
    m_lines.append(Line());
    m_past.clear();
    m_future.clear();
    endResetModel();
}

QList<core::DocumentLine> DraftLines::lines() const
{
    QList<core::DocumentLine> lines;
    for (const Line &line : m_lines) {
        if (isEmpty(line))
            continue;
        lines.append(line.line);
        core::Taxes &taxes = lines.last().taxes;
        if (m_isTaxed && m_supply)
            taxes = m_country.moved(taxes, m_voice.today(), *m_supply);
        else if (!m_isTaxed)
            taxes = core::retainedOf(taxes);
    }
    return lines;
}

void DraftLines::setTaxing(bool isTaxed, const std::optional<core::Supply> &supply)
{
    m_isTaxed = isTaxed;
    m_supply = supply;
}

void DraftLines::setAmounts(const QList<core::Money> &amounts)
{
    m_amounts.clear();
    qsizetype next = 0;
    for (const Line &line : std::as_const(m_lines))
        m_amounts.append(isEmpty(line) ? core::Money() : amounts.value(next++));
    emit dataChanged(index(0, Amount), index(int(m_lines.size()) - 1, Amount));
}

QModelIndex DraftLines::fault() const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        for (int column = 0; column < columns; ++column) {
            if (!m_lines[row].wrong[size_t(column)].isEmpty())
                return index(row, column);
        }
    }
    return {};
}

int DraftLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DraftLines::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString DraftLines::textOf(const Line &line, int column) const
{
    if (const QString &wrong = line.wrong[size_t(column)]; !wrong.isEmpty())
        return wrong;
    if (isEmpty(line) && column != Tax)
        return {};
    const auto rate = core::rateOf(line.line.taxes);
    switch (column) {
    case Item:
        return line.line.description;
    case Quantity:
        return line.line.quantity.text();
    case Unit:
        return line.line.unit;
    case Price:
        return unitPriceText(line.line.price, line.line.pricePer);
    case Discount: {
        const auto &discounts = line.line.discounts;
        const bool isPercent = discounts.size() == 1 && discounts.first().percent;
        return isPercent ? discounts.first().percent->text() : QString();
    }
    case Tax:
        return rate ? rate->text() : QString();
    default:
        return {};
    }
}

QVariant DraftLines::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines[index.row()];
    const size_t column = size_t(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Amount)
            return isEmpty(line) || index.row() >= m_amounts.size()
                       ? QString()
                       : m_voice.amount(m_amounts[index.row()]);
        return textOf(line, index.column());
    case Qt::EditRole:
        return textOf(line, index.column());
    case Qt::TextAlignmentRole:
        return int((isFigure(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading)
                   | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return line.why[column];
    case ToneRole:
        return line.wrong[column].isEmpty() ? QVariant() : QVariant(int(Tone::Danger));
    case StrongRole:
        return index.column() == Amount;
    default:
        return {};
    }
}

QVariant DraftLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Item"),
                             tr("Quantity"),
                             tr("Unit"),
                             tr("Price"),
                             tr("Discount %"),
                             tr("Tax %"),
                             tr("Amount")};
    return titles[section];
}

Qt::ItemFlags DraftLines::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Amount ? flags : flags | Qt::ItemIsEditable;
}

bool DraftLines::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || text == textOf(m_lines[index.row()], index.column()))
        return false;
    remember();
    Line &line = m_lines[index.row()];
    // A new line is taxed as the one above it until somebody says otherwise.
    if (isEmpty(line) && index.row() > 0 && line.line.taxes.components.isEmpty())
        line.line.taxes = m_lines[index.row() - 1].line.taxes;
    read(line, index.column(), text);
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columns - 1));
    endEmpty();
    emit changed();
    return true;
}

void DraftLines::removeLine(int row)
{
    if (row < 0 || row >= m_lines.size() - 1)
        return;
    remember();
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
    emit changed();
}

void DraftLines::remember()
{
    m_past.append(m_lines);
    if (m_past.size() > mostSteps)
        m_past.removeFirst();
    m_future.clear();
}

void DraftLines::endEmpty()
{
    if (isEmpty(m_lines.last()))
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size()));
    m_lines.append(Line());
    endInsertRows();
}

void DraftLines::undo()
{
    if (m_past.isEmpty())
        return;
    m_future.append(m_lines);
    replace(m_past.takeLast());
}

void DraftLines::redo()
{
    if (m_future.isEmpty())
        return;
    m_past.append(m_lines);
    replace(m_future.takeLast());
}

void DraftLines::replace(QList<Line> lines)
{
    const int before = int(m_lines.size());
    const int after = int(lines.size());
    std::copy_n(lines.begin(), std::min(before, after), m_lines.begin());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_lines = std::move(lines);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_lines.resize(after);
        endRemoveRows();
    }
    emit dataChanged(index(0, 0), index(after - 1, columns - 1));
    emit changed();
}

} // namespace ui
