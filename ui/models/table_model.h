// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>
#include <optional>

namespace ui {

/// How one fact of a row reads. Only what a table needs is filled in.
template <typename Row>
struct Column
{
    QString title;
    std::function<QString(const Row &)> text;
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    /// The text stands on a chip of that tone, where there is one.
    std::function<std::optional<Tone>(const Row &)> tone;
    bool isMuted = false;
    bool isStrong = false;
    int yields = 0; ///< goes where there is no room for all, 1 first; 0 never
};

constexpr Qt::Alignment amountSide = Qt::AlignTrailing | Qt::AlignVCenter;

/// Shows rows through columns. `show` compares by identity and only tells what is different, so
/// that the focus, the selection and the place in a long list stay where they were.
template <typename Row>
class TableModel : public QAbstractTableModel
{
public:
    using Identity = std::function<QByteArray(const Row &)>;
    using More = std::function<QList<Row>(const Row &last)>;

    TableModel(QList<Column<Row>> columns, Identity identity, QObject *parent)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_identity(std::move(identity))
    {}

    /// What is struck through, such as a void receipt.
    void setStruck(std::function<bool(const Row &)> struck) { m_struck = std::move(struck); }
    /// A sentence for readers that says the whole row; without it the cells are read one by one.
    void setSentence(std::function<QString(const Row &)> sentence)
    {
        m_sentence = std::move(sentence);
    }
    /// Where the rows behind the last come from; an answer without rows is the end.
    void setMore(More more) { m_more = std::move(more); }

    void show(const QList<Row> &rows);

    const QList<Row> &rows() const { return m_rows; }
    /// The row at that place; none outside.
    std::optional<Row> at(int row) const
    {
        return row >= 0 && row < m_rows.size() ? std::optional(m_rows[row]) : std::nullopt;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_more && m_mayHaveMore && !m_rows.isEmpty();
    }
    void fetchMore(const QModelIndex &parent) override;

private:
    void removeMissing(const QList<Row> &rows);
    void arrange(const QList<Row> &rows);
    qsizetype placeOf(const QByteArray &identity, qsizetype from) const;

    QList<Column<Row>> m_columns;
    Identity m_identity;
    std::function<bool(const Row &)> m_struck;
    std::function<QString(const Row &)> m_sentence;
    More m_more;
    bool m_mayHaveMore = true;
    QList<Row> m_rows;
};

template <typename Row>
QVariant TableModel<Row>::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    const Column<Row> &column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case Qt::AccessibleTextRole:
        return m_sentence && index.column() == 0 ? m_sentence(row) : column.text(row);
    case Qt::TextAlignmentRole:
        return int(column.alignment);
    case ToneRole: {
        const std::optional<Tone> tone = column.tone ? column.tone(row) : std::nullopt;
        return tone ? QVariant(int(*tone)) : QVariant();
    }
    case MutedRole:
        return column.isMuted;
    case StrongRole:
        return column.isStrong;
    case StrikeRole:
        return m_struck && m_struck(row);
    default:
        return {};
    }
}

template <typename Row>
QVariant TableModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return int(m_columns[section].alignment);
    if (role == YieldRole)
        return m_columns[section].yields;
    return {};
}

template <typename Row>
void TableModel<Row>::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<Row> more = m_more(m_rows.last());
    m_mayHaveMore = !more.isEmpty();
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

template <typename Row>
void TableModel<Row>::show(const QList<Row> &rows)
{
    m_mayHaveMore = true;
    removeMissing(rows);
    arrange(rows);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

template <typename Row>
void TableModel<Row>::removeMissing(const QList<Row> &rows)
{
    QSet<QByteArray> wanted;
    for (const Row &row : rows)
        wanted.insert(m_identity(row));
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (wanted.contains(m_identity(m_rows[last])))
            continue;
        qsizetype first = last;
        while (first > 0 && !wanted.contains(m_identity(m_rows[first - 1])))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

template <typename Row>
void TableModel<Row>::arrange(const QList<Row> &rows)
{
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const qsizetype from = placeOf(m_identity(rows[place]), place);
        if (from < 0) {
            // New ones that follow each other come at once: a view lays itself out for each time.
            qsizetype end = place + 1;
            while (end < rows.size() && placeOf(m_identity(rows[end]), place) < 0)
                ++end;
            beginInsertRows({}, int(place), int(end) - 1);
            m_rows = m_rows.first(place) + rows.sliced(place, end - place) + m_rows.sliced(place);
            endInsertRows();
            place = end - 1;
            continue;
        }
        if (from != place) {
            beginMoveRows({}, int(from), int(from), {}, int(place));
            m_rows.move(from, place);
            endMoveRows();
        }
        m_rows[place] = rows[place];
    }
}

template <typename Row>
qsizetype TableModel<Row>::placeOf(const QByteArray &identity, qsizetype from) const
{
    for (qsizetype place = from; place < m_rows.size(); ++place) {
        if (m_identity(m_rows[place]) == identity)
            return place;
    }
    return -1;
}

} // namespace ui
