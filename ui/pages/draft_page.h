// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paper.h"
#include "ui/dialogs/item_hits.h"
#include "ui/models/draft_lines.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QCheckBox;
class QPlainTextEdit;

namespace ui {

class DraftHead;
class DraftSplit;
class LastTime;
class TotalsPanel;
class TypingGrid;

/// The editor of a draft: to whom, what, for how much. The totals follow what is typed; what is
/// left unsaved is saved on the way out.
class DraftPage : public Page
{
    Q_OBJECT

public:
    DraftPage(Desk &desk, QWidget *parent);

    /// A draft that is there, or a new invoice for `about`.
    void edit(std::optional<core::Id<core::Draft>> draft, const Subject &about);
    /// A new one that says this much already.
    void start(const core::Draft &begun);

    QString title() const override;
    QList<QAction *> mainActions() override { return {m_issue, m_print, m_save, m_discard}; }
    Subject subject() const override;
    std::optional<Printout> printout() override;
    QWidget *firstFocus() override;
    bool mayLeave() override;

protected:
    void reload() override;

private:
    /// A draft to be written, and the customer who is made with it where nobody has the name yet.
    struct Wanted
    {
        core::Id<core::Draft> id;
        core::Draft draft;
        core::NewCustomer newCustomer;
    };

    QWidget *grid();
    QWidget *foot();
    bool mayStart();
    void sayUnfinished();
    void beginNew(const core::Draft &draft);
    void begin(const core::Draft &draft);
    bool isOther(const core::Draft &stored) const; ///< than what was opened
    void typed();
    void takeItem(int row, int hit);
    void keepItem();
    void tellLastTime();
    void showTotals();
    core::DocumentContent content() const;
    core::Draft soFar() const;
    std::optional<core::Draft> draft() const;
    std::optional<Wanted> wanted() const;
    bool canBeKept() const;
    static core::Result<core::Stored<core::Draft>>
    store(core::Shop &shop, const core::By &by, const Wanted &wanted);
    bool isRight();
    void save();
    void keep();
    void keepQuietly();
    void write(const Wanted &now, bool isTold);
    void issue();
    void discard();

    QAction *m_issue;
    QAction *m_save;
    QAction *m_discard;
    QAction *m_print;

    core::Id<core::Draft> m_id;
    core::Id<core::Paper> m_paper;       ///< what the draft becomes; made when it is opened
    core::Id<core::Customer> m_newcomer; ///< likewise
    core::Draft m_draft;                 ///< as it was opened, with what the editor does not show
    bool m_isChanged = false;
    bool m_isFilling = false;
    QTimer m_keeping; ///< runs from a key until what was typed is in the file
    ItemHits m_items;

    DraftHead *m_head;
    DraftLines m_lines;
    TypingGrid *m_grid;
    LastTime *m_lastTime;
    QCheckBox *m_isGross;
    bool m_isGrossChosen = false; ///< somebody said it, so no item does
    QPlainTextEdit *m_note;
    TotalsPanel *m_totals;
    QWidget *m_editor;
    DraftSplit *m_split;
};

} // namespace ui
