// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/job_money_card.h"

#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLayoutItem>

#include <memory>

namespace ui {

using namespace Qt::StringLiterals;

JobMoneyCard::JobMoneyCard(Desk &desk, QWidget *parent)
    : Card(tr("Money"), parent)
    , m_desk(desk)
    , m_owed((new Label)->wrapped())
    , m_pay(plainButton(tr("Take payment")))
    , m_proofs(new QVBoxLayout)
{
    m_pay->setObjectName(u"pay"_s);
    m_pay->setToolTip(Registry::toolTipOf(commands::takePayment));
    connect(m_pay, &QPushButton::clicked, this, &JobMoneyCard::payAsked);
    m_proofs->setSpacing(0);
    head()->addWidget(m_pay);
    body()->addWidget(m_owed);
    body()->addLayout(m_proofs);
}

void JobMoneyCard::show(const core::JobCard &job)
{
    const Voice &voice = m_desk.voice();
    const core::JobRow &row = job.row;
    setVisible(m_desk.may(core::Permit::SeeMoney));
    QStringList parts;
    if (row.price)
        parts.append(tr("Price %1").arg(voice.roundMoney(*row.price)));
    if (row.paid && row.paid->isPositive())
        parts.append(tr("Paid %1").arg(voice.roundMoney(*row.paid)));
    if (row.due)
        parts.append(row.due->isPositive() ? tr("Owes %1").arg(voice.roundMoney(*row.due))
                                           : tr("Nothing is owed"));
    m_owed->setText(parts.isEmpty() ? tr("No price was agreed yet.") : Voice::sideBySide(parts));
    m_pay->setEnabled(row.customerId && m_desk.may(core::Permit::TakePayments));

    while (const auto item = std::unique_ptr<QLayoutItem>(m_proofs->takeAt(0))) {
        if (QWidget *shown = item->widget()) {
            shown->hide();
            shown->deleteLater();
        }
    }
    for (const core::PaperRow &paper : job.papers)
        addPaper(paper);
    for (const core::Stored<core::Receipt> &receipt : job.receipts)
        addReceipt(receipt.value);
}

void JobMoneyCard::addPaper(const core::PaperRow &paper)
{
    QPushButton *open = plainButton(tr("%1 %2, %3, %4")
                                        .arg(Labels::of(paper.kind),
                                             Voice::isolated(paper.number),
                                             m_desk.voice().roundMoney(paper.payable),
                                             Labels::of(paper.state)),
                                    ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this, [this, id = paper.id]() { m_desk.openPaper(id); });
    m_proofs->addWidget(open, 0, Qt::AlignLeading);
}

void JobMoneyCard::addReceipt(const core::Receipt &receipt)
{
    const QString words = tr("Receipt %1, %2 %3, %4")
                              .arg(Voice::isolated(receipt.number),
                                   m_desk.voice().roundMoney(receipt.amount),
                                   Labels::of(receipt.mode),
                                   m_desk.voice().day(receipt.dated));
    auto *said = (new Label(receipt.reversed ? tr("%1, taken back").arg(words) : words))->muted();
    m_proofs->addWidget(said->wrapped());
}

} // namespace ui
