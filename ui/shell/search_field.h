// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search_hit.h"
#include "ui/desk/desk.h"
#include "ui/widgets/suggestions.h"

#include <QLineEdit>
#include <QSet>

#include <functional>

namespace ui {

/// One field for things and commands. What is typed looks for customers, jobs, papers and receipts,
/// and for everything that can be done on this screen; the first line is the likeliest.
///
///     >   only commands          @   only customers
///     #   only numbers           +   what can be made: "+ job gupta"
///
/// A chat that is pasted here goes to the inbox.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(Desk &desk, QWidget *over);

    /// Ready to be typed into; what stood there is gone.
    void begin();

signals:
    void customerChosen(core::Id<core::Customer> customer);
    void jobChosen(core::Id<core::Job> job);
    void paperChosen(const core::RowId &paper);
    void receiptChosen(const core::RowId &receipt);
    /// Somebody is wanted whom nobody knows yet.
    void newCustomerAsked(const QString &name);
    /// What lies on the clipboard is a chat and not a word.
    void chatPasted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// One line and what taking it does.
    struct Offer
    {
        Suggestion line;
        std::function<void()> take;
    };

    void makeRoom();
    void look();
    void addHits(QList<Offer> &offers, const QString &text, QChar prefix);
    void addCommands(QList<Offer> &offers, const QString &text, bool onlyMaking);
    void addJobsOf(QList<Offer> &offers,
                   const core::SearchHit &customer,
                   const QSet<core::RowId> &shown);
    Offer offerOf(const core::SearchHit &hit);
    void open(const core::SearchHit &hit);
    void take(int line);

    Desk &m_desk;
    Suggestions *m_suggestions;
    QList<Offer> m_offers;
};

} // namespace ui
