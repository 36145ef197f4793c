// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page_flow.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sepa_code.h"
#include "ui/print/upi_code.h"

namespace ui {

/// What a sheet is called, and what stands behind or below that.
struct SheetTitle
{
    QString title;
    QString detail; ///< a number, a period; may be empty
};

/// A value with a small word above it.
struct Captioned
{
    QString caption;
    QString value;
    bool isStrong = false;
};

struct TotalLine
{
    QString label;
    QString amount;
    bool isStrong = false;
};

/// The blocks that sheets are made of; each is as wide as the page's text or as it is told.
class SheetBlocks
{
public:
    SheetBlocks(const SheetLook &look, const PaperWords &words) : m_look(look), m_words(words) {}

    const SheetLook &look() const { return m_look; }
    const PaperWords &words() const { return m_words; }

    /// Who sends it and what it is.
    Piece letterhead(const PrintedParty &seller, const SheetTitle &title) const;
    /// To whom, beside values such as the date.
    Piece addressee(const QString &caption,
                    const PrintedParty &party,
                    const QList<Captioned> &values) const;
    /// Amounts under each other; the last line of all stands out.
    Piece totals(const QList<TotalLine> &lines, const TotalLine &sum, double width) const;
    Piece captioned(const Captioned &what, double width, Side side = Side::Leading) const;
    /// Values side by side over the whole width, their captions above them.
    Piece strip(const QList<Captioned> &values) const;
    /// A code with its amount and address beside it; none where nothing can be asked for that way.
    std::optional<Piece> payByUpi(const UpiRequest &request, double width) const;
    /// The same for transfers in euros.
    std::optional<Piece> payBySepa(const SepaRequest &request, double width) const;
    /// In a frame, where the design has frames.
    Piece framed(const Piece &piece) const;
    Piece signature(const QString &seller, double width) const;
    /// On top of every page but the first.
    Piece runningHead(const QString &leading, const QString &trailing) const;
    /// The top of a report: letterhead, and what it comes to.
    void open(PageFlow &flow,
              const SheetShop &shop,
              const SheetTitle &title,
              const QList<Captioned> &figures) const;
    /// What a report says instead of its table when there is nothing to list.
    void say(PageFlow &flow, const QString &sentence) const;
    /// Sets running head, page numbers and, for a roll, neither.
    void furnish(PageFlow &flow, const QString &leading, const QString &trailing) const;

private:
    double widthOf(const Captioned &what) const;
    /// The seller with the logo before the name, as high as what stands there without it.
    Piece sender(const PrintedParty &seller, double width, double height) const;
    Piece party(const PrintedParty &party, const TextStyle &name, double width) const;
    QStringList reachOf(const PrintedParty &party) const;
    Piece titleLine(const SheetTitle &title) const;
    Piece letterheadApart(const PrintedParty &seller, const SheetTitle &title) const;
    Piece letterheadCentred(const PrintedParty &seller, const SheetTitle &title) const;
    Piece letterheadOnBand(const PrintedParty &seller, const SheetTitle &title) const;
    Piece letterheadOfRoll(const PrintedParty &seller, const SheetTitle &title) const;
    std::optional<Piece> payByCode(const QString &coded,
                                   core::Money amount,
                                   const QStringList &below,
                                   double width) const;

    const SheetLook m_look;
    const PaperWords &m_words;
};

} // namespace ui
