// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/country.h"
#include "core/domain/item.h"
#include "ui/text/voice.h"

#include <QAbstractTableModel>

#include <array>
#include <functional>

namespace ui {

/// The lines of a draft as they are typed. Below the last there is always an empty one; what cannot
/// be read stays as it was typed and is a fault of its cell. Undo walks back through the typing.
class DraftLines : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Quantity, Unit, Price, Discount, Tax, Amount };
    static constexpr int columns = 7;

    DraftLines(const Voice &voice, const core::Country &country, QObject *parent);

    /// Begins anew, without a past.
    void setLines(const QList<core::DocumentLine> &lines);
    /// Those that say something, taxed as they are where the sale is made; without tax where the
    /// shop charges none.
    QList<core::DocumentLine> lines() const;
    /// Says nothing through `changed`.
    void setTaxing(bool isTaxed, const std::optional<core::Supply> &supply);
    /// What each of `lines()` comes to, as worked out by whoever has all of them.
    void setAmounts(const QList<core::Money> &amounts);
    /// The first cell that could not be read; not valid when all can.
    QModelIndex fault() const;

    /// What is sold under a name. A line at the price of its quantity goes on to the price of the
    /// next one; a price that somebody typed stays.
    using PricesOf = std::function<core::ItemPrices(const QString &name)>;
    void setCatalogue(PricesOf prices) { m_pricesOf = std::move(prices); }
    void setPricesIncludeTax(bool isIncluded) { m_pricesIncludeTax = isIncluded; }

    /// Fills in name, unit, price and tax of something from the catalogue.
    void takeItem(int row, const core::ItemRow &item);
    /// The line as something for the catalogue; nothing for the empty one.
    std::optional<core::ItemRow> asItem(int row) const;
    void removeLine(int row);
    void undo();
    void redo();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// Something was typed, removed or walked back.
    void changed();

private:
    struct Line
    {
        core::DocumentLine line;
        std::array<QString, columns> wrong = {}; ///< what was typed and could not be read
        std::array<QString, columns> why = {};   ///< the sentence about it

        bool operator==(const Line &) const = default;
    };

    static bool isEmpty(const Line &line);
    QString textOf(const Line &line, int column) const;
    void read(Line &line, int column, const QString &text) const;
    void readFactors(Line &line, int column, const QString &text) const;
    bool readSize(Line &line, const QString &text) const;
    void readPrice(Line &line, const QString &text) const;
    void readNumber(Line &line, int column, const QString &text, core::Decimal *into) const;
    QString nameOf(const core::DocumentLine &said) const;
    void followQuantity(Line &line, core::Decimal before) const;
    void remember();
    void replace(QList<Line> lines);
    void endEmpty();

    const Voice &m_voice;
    const core::Country m_country;
    PricesOf m_pricesOf;
    bool m_pricesIncludeTax = false;
    bool m_isTaxed = true;
    std::optional<core::Supply> m_supply = core::Supply();
    QList<Line> m_lines;
    QList<core::Money> m_amounts;
    QList<QList<Line>> m_past;
    QList<QList<Line>> m_future;
};

} // namespace ui
