// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper_page.h"

#include "core/domain/draft_like.h"
#include "ui/commands/print_commands.h"
#include "ui/commands/quote_verbs.h"
#include "ui/dialogs/paper_export.h"
#include "ui/models/receipt_columns.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/totals_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paymentsOfPaper = 200;

} // namespace

PaperPage::PaperPage(Desk &desk, QWidget *parent)
    : Page(desk, tr("Invoice"), core::Topic::Money | core::Topic::Customers, parent)
    , m_pay(registry().bind(
          commands::payPaper, this, [this]() { this->desk().takePayment(subject()); }))
    , m_useCredit(registry().bind(commands::useCredit, this, [this]() { useCredit(); }))
    , m_remind(registry().bind(commands::remindPaper,
                               this,
                               [this]() {
                                   if (m_card)
                                       this->desk().remind(m_card->paper.customer);
                               }))
    , m_credit(registry().bind(
          commands::creditPaper, this, [this]() { follow(core::DocumentKind::CreditNote); }))
    , m_invoice(registry().bind(
          commands::invoiceQuote, this, [this]() { follow(core::DocumentKind::Invoice); }))
    , m_accept(registry().bind(
          commands::acceptQuote, this, [this]() { answer(core::QuoteAnswer::Accepted, {}); }))
    , m_decline(registry().bind(commands::declineQuote, this, [this]() { decline(); }))
    , m_revise(registry().bind(
          commands::reviseQuote, this, [this]() { follow(core::DocumentKind::Quote); }))
    , m_cancel(registry().bind(commands::cancelPaper, this, [this]() { cancel(); }))
    , m_again(registry().bind(commands::makeAgain, this, [this]() { makeAgain(); }))
    , m_export(registry().bind(commands::exportFile,
                               this,
                               [this]() {
                                   if (m_card)
                                       exportPaper(this->desk(), window(), *m_card);
                               }))
    , m_print(bindPrinting())
    , m_customer(new Label({}, TypeRole::Title))
    , m_dates((new Label)->muted())
    , m_state(new Chip)
    , m_answers(new QWidget)
    , m_lines(
          PaperColumns::lines(voice()),
          [](const LineRow &row) { return QByteArray::number(row.place); },
          this)
    , m_table(new DataTable(tr("Lines")))
    , m_paidCard(new Card(tr("Paid")))
    , m_totals(new TotalsPanel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(head());
    column->addWidget(m_table, 1);
    column->addWidget(foot());
    m_table->setModel(&m_lines);
}

QWidget *PaperPage::head()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_customer);
    row->addWidget(m_state);
    // What somebody answered stands beside how it stands; the bar above has no room for it.
    row->addWidget(m_answers);
    auto *answers = new QHBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(space::s);
    for (QAction *answered : {m_accept, m_decline})
        answers->addWidget(new CommandButton(answered, ButtonKind::Plain));
    row->addStretch(1);
    row->addWidget(m_dates);
    return bar;
}

QWidget *PaperPage::foot()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xl);
    row->addWidget(m_paidCard, 1, Qt::AlignTop);
    row->addStretch(1);
    row->addWidget(m_totals, 0, Qt::AlignTop);
    return bar;
}

void PaperPage::show(const core::RowId &paper)
{
    m_paper = paper;
    reload();
    emit headChanged();
}

QString PaperPage::title() const
{
    if (!m_card)
        return Page::title();
    //: the kind of a document and its number
    return tr("%1 %2").arg(Labels::of(m_card->paper.kind), Voice::isolated(m_card->paper.number));
}

QList<QAction *> PaperPage::mainActions()
{
    QList<QAction *> actions{
        m_pay, m_useCredit, m_invoice, m_print, m_remind, m_revise, m_credit, m_cancel};
    actions.removeIf([](const QAction *action) { return !action->isVisible(); });
    return actions;
}

Subject PaperPage::subject() const
{
    if (!m_card)
        return {};
    Subject subject{.customer = m_card->paper.customer};
    if (m_card->paper.kind == core::DocumentKind::Invoice && m_card->open.isPositive())
        subject.paper = m_paper;
    return subject;
}

std::optional<Printout> PaperPage::printout()
{
    if (!m_card)
        return std::nullopt;
    return printouts::paper(core::Id<core::Paper>(m_paper), m_card->paper.number);
}

QWidget *PaperPage::firstFocus()
{
    return m_table;
}

void PaperPage::reload()
{
    if (m_paper.isNone())
        return;
    const auto card = desk().shop().documents.card(desk().by(), core::Id<core::Paper>(m_paper));
    if (!card)
        return desk().refuse(card.error());
    m_card = *card;
    show(*card);
}

void PaperPage::show(const core::PaperCard &card)
{
    const core::Paper &paper = card.paper;
    m_customer->setText(Voice::asWritten(paper.customerName));
    m_state->show(Labels::of(card.state, paper.kind), PaperColumns::toneOf(card.state));
    m_dates->setText(datesOf(card));
    QList<LineRow> rows;
    for (qsizetype i = 0; i < paper.content.lines.size(); ++i)
        rows.append({.line = paper.content.lines[i],
                     .amount = paper.totals.lineAmounts.value(i),
                     .place = int(i)});
    m_lines.show(rows);
    showTotals(card);
    showPayments(card);
    showActions(card);
}

QString PaperPage::datesOf(const core::PaperCard &card) const
{
    const core::Paper &paper = card.paper;
    const QString dated = voice().day(paper.dated);
    QString dates = tr("Dated %1").arg(dated);
    if (paper.kind == core::DocumentKind::Quote)
        dates = tr("Dated %1, valid until %2").arg(dated, voice().day(paper.due));
    else if (paper.kind == core::DocumentKind::Invoice && card.open.isPositive())
        dates = tr("Dated %1, due %2").arg(dated, voice().day(paper.due));
    QStringList lines{dates};
    if (paper.follows)
        lines.append(followedText(paper.kind, Voice::isolated(paper.follows->number)));
    for (const QString &why : {paper.reason, card.why}) {
        if (!why.isEmpty())
            lines.append(Voice::asWritten(why));
    }
    return lines.join(u'\n');
}

QString PaperPage::followedText(core::DocumentKind kind, const QString &number)
{
    switch (kind) {
    case core::DocumentKind::Invoice:
        return tr("From quote %1").arg(number);
    case core::DocumentKind::CreditNote:
        return tr("Takes off invoice %1").arg(number);
    case core::DocumentKind::Quote:
        return tr("In place of quote %1").arg(number);
    }
    Q_UNREACHABLE();
}

void PaperPage::showTotals(const core::PaperCard &card)
{
    m_totals->clear();
    for (const TotalRow &row : PaperColumns::totals(card.paper.totals, voice()))
        m_totals->add(row.name, row.amount, row.isStrong);
    const core::Money paid = card.paper.totals.payable - card.open;
    if (card.state == core::PaperState::PartPaid)
        m_totals->add(tr("Paid"), voice().amount(paid), false);
    if (card.open.isPositive())
        m_totals->add(tr("Open"), voice().money(card.open), true);
}

void PaperPage::showPayments(const core::PaperCard &card)
{
    for (QWidget *row : std::as_const(m_paidRows))
        row->deleteLater();
    m_paidRows.clear();
    const core::ReceiptFilter filter{.customer = card.paper.customer};
    const auto page =
        desk().shop().payments.page(desk().by(), filter, std::nullopt, paymentsOfPaper);
    for (const core::ReceiptRow &row : page ? page->rows : QList<core::ReceiptRow>()) {
        const core::Money paid = ReceiptColumns::paidOn(row, m_paper);
        if (row.receipt->reversed || !paid.isPositive())
            continue;
        //: a receipt's number, its day, how it was paid, and how much
        auto *line = new Label(tr("%1, %2, %3: %4")
                                   .arg(Voice::isolated(row.receipt->number),
                                        voice().day(row.receipt->dated),
                                        Labels::of(row.receipt->mode),
                                        voice().money(paid)));
        m_paidRows.append(line);
        m_paidCard->body()->addWidget(line);
    }
    const auto notes = desk().shop().documents.notesOn(desk().by(), core::Id<core::Paper>(m_paper));
    for (const core::PaperRow &note : notes ? *notes : QList<core::PaperRow>()) {
        //: a credit note's number, its day, and how much it takes off
        auto *line = new Label(tr("%1, %2, credit note: %3")
                                   .arg(Voice::isolated(note.number),
                                        voice().day(note.dated),
                                        voice().money(note.payable)));
        m_paidRows.append(line);
        m_paidCard->body()->addWidget(line);
    }
    m_paidCard->setVisible(!m_paidRows.isEmpty());
}

void PaperPage::showActions(const core::PaperCard &card)
{
    const bool isOpen = card.paper.kind == core::DocumentKind::Invoice && card.open.isPositive();
    core::Money credit;
    if (isOpen) {
        const auto credits = desk().shop().payments.credits(desk().by(), card.paper.customer);
        for (const core::FreeCredit &one : credits ? *credits : QList<core::FreeCredit>())
            credit += one.open;
    }
    m_pay->setEnabled(isOpen);
    m_remind->setEnabled(isOpen);
    showVerbs(card.paper.kind, card.state);
    m_useCredit->setVisible(credit.isPositive());
    m_useCredit->setEnabled(credit.isPositive());
    m_useCredit->setText(tr("Use %1 credit").arg(voice().roundMoney(std::min(credit, card.open))));
    emit headChanged();
}

/// Each kind has its own.
void PaperPage::showVerbs(core::DocumentKind kind, core::PaperState state)
{
    using core::PaperState;
    const bool isInvoice = kind == core::DocumentKind::Invoice;
    const bool isQuote = kind == core::DocumentKind::Quote;
    const bool isCancelled = state == PaperState::Cancelled;
    for (QAction *action : {m_pay, m_remind, m_credit})
        action->setVisible(isInvoice);
    const bool isLive = !isCancelled && state != PaperState::Replaced;
    for (QAction *action : {m_invoice, m_accept, m_decline, m_revise})
        action->setVisible(isQuote && isLive);
    m_answers->setVisible(isQuote && isLive);
    m_credit->setEnabled(isInvoice && !isCancelled);
    m_again->setEnabled(isInvoice || isQuote);
    m_invoice->setEnabled(isQuote && isLive);
    m_revise->setEnabled(isQuote && isLive);
    m_accept->setEnabled(isQuote && isLive && state != PaperState::Accepted);
    m_decline->setEnabled(isQuote && isLive && state != PaperState::Declined);
    m_cancel->setEnabled(!isCancelled);
    m_cancel->setText(cancelText(kind));
}

QString PaperPage::cancelText(core::DocumentKind kind)
{
    switch (kind) {
    case core::DocumentKind::Invoice:
        return tr("Cancel the invoice");
    case core::DocumentKind::CreditNote:
        return tr("Cancel the credit note");
    case core::DocumentKind::Quote:
        return tr("Withdraw", "a quote");
    }
    Q_UNREACHABLE();
}

/// What follows is a draft: nothing is done before it is issued.
void PaperPage::follow(core::DocumentKind kind)
{
    const auto draft =
        desk().shop().documents.draftFollowing(desk().by(), core::Id<core::Paper>(m_paper), kind);
    if (!draft)
        return desk().refuse(draft.error());
    desk().newDraft(*draft);
}

void PaperPage::makeAgain()
{
    if (const auto draft = m_card ? core::draftLike(m_card->paper) : std::nullopt)
        desk().newDraft(*draft);
}

void PaperPage::answer(core::QuoteAnswer answer, const QString &reason)
{
    desk()
        .run([by = desk().by(), id = core::Id<core::Paper>(m_paper), answer, reason](
                 core::Shop &shop) { return shop.documents.answerQuote(by, id, answer, reason); })
        .then(this, [this](const core::Outcome<core::PaperCard> &done) {
            if (!done)
                return desk().refuse(done.error());
            //: the number of a quote, and how it stands now
            desk().say(tr("%1: %2").arg(Voice::isolated(done->paper.number),
                                        Labels::of(done->state, done->paper.kind)),
                       Tone::Ok);
        });
}

void PaperPage::decline()
{
    askReason(window(),
              {.title = tr("%1 was declined").arg(title()),
               .text = tr("Why? It shows later what quotes are lost for."),
               .verb = tr("Declined")},
              [this](const QString &reason) { answer(core::QuoteAnswer::Declined, reason); });
}

void PaperPage::useCredit()
{
    desk()
        .run([by = desk().by(), id = core::Id<core::Paper>(m_paper)](core::Shop &shop) {
            return shop.payments.useCredit(by, id);
        })
        .then(this, [this](const core::Outcome<core::Money> &left) {
            if (!left)
                return desk().refuse(left.error());
            desk().did(left->isPositive()
                           ? tr("Credit used; %1 stay open").arg(voice().roundMoney(*left))
                           : tr("Paid from credit"),
                       left.unit);
        });
}

void PaperPage::cancel()
{
    askReason(window(),
              {.title = tr("Cancel %1").arg(title()),
               .text = m_card && m_card->paper.kind == core::DocumentKind::Invoice
                           ? tr("The number stays taken and listed. What was paid on it becomes "
                                "the customer's credit.")
                           : tr("The number stays taken and listed."),
               .verb = m_cancel->text()},
              [this](const QString &reason) {
                  desk()
                      .run([by = desk().by(), id = core::Id<core::Paper>(m_paper), reason](
                               core::Shop &shop) { return shop.documents.cancel(by, id, reason); })
                      .then(this, [this](const core::Outcome<core::PaperCard> &done) {
                          if (!done)
                              return desk().refuse(done.error());
                          desk().did(tr("%1 is cancelled").arg(Voice::isolated(done->paper.number)),
                                     done.unit);
                      });
              });
}

} // namespace ui
