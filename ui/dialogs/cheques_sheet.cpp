// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cheques_sheet.h"

#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/typed_edits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::ChequeState;

namespace {

constexpr int mostCheques = 500;
constexpr int customerColumn = 1;
constexpr int everyState = -1;
constexpr int lettersOfCheques = 100;
constexpr int chequesHigh = 9;

} // namespace

ChequesSheet::ChequesSheet(Desk &desk, const Subject & /*about*/, QWidget *parent)
    : Sheet(desk, tr("Cheques"), tr("Close"), parent)
    , m_model(
          ChequeColumns::cheques(voice()),
          [](const core::ChequeRow &row) { return row.receipt.id.row().bytes(); },
          this)
    , m_state(new QComboBox)
    , m_table(new DataTable(tr("Cheques"), DataTable::Marking::Many))
    , m_total((new Label)->muted())
{
    addFilter();
    m_table->setModel(&m_model);
    m_table->setWideColumn(customerColumn);
    m_table->setMinimumWidth(lettersOfCheques * fontMetrics().averageCharWidth());
    m_table->setMinimumHeight(chequesHigh * rowHeight(fontMetrics()));
    onlyShows();
    body()->addWidget(m_table, 1);
    addActs();
    connect(&desk, &Desk::changed, this, [this](core::Topics topics) {
        if (topics & core::Topic::Money)
            reload();
    });
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ChequesSheet::addFilter()
{
    m_state->addItem(tr("All"), everyState);
    for (const ChequeState state :
         {ChequeState::InHand, ChequeState::Deposited, ChequeState::Cleared, ChequeState::Bounced})
        m_state->addItem(Labels::of(state), int(state));
    m_state->setCurrentIndex(m_state->findData(int(ChequeState::InHand)));
    form().addField(tr("&Which"), m_state, m_total, "state");
    connect(m_state, &QComboBox::currentIndexChanged, this, &ChequesSheet::reload);
}

void ChequesSheet::addActs()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    const std::pair<const Command &, void (ChequesSheet::*)()> acts[] = {
        {commands::depositCheque, &ChequesSheet::deposit},
        {commands::clearCheque, &ChequesSheet::clear},
        {commands::bounceCheque, &ChequesSheet::bounce}};
    for (const auto &[command, act] : acts) {
        row->addWidget(new CommandButton(
            desk().registry().bind(command, m_table, [this, act = act]() { (this->*act)(); })));
    }
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(
        (new Label(tr("Space marks several that go to the bank together."), TypeRole::Caption))
            ->muted());
}

void ChequesSheet::reload()
{
    const int state = m_state->currentData().toInt();
    const auto rows = desk().shop().cheques.list(
        desk().by(),
        state == everyState ? std::nullopt : std::optional(ChequeState(state)),
        mostCheques);
    if (!rows)
        return desk().refuse(rows.error());
    core::Money total;
    for (const core::ChequeRow &row : *rows)
        total += row.receipt->amount;
    m_model.show(*rows);
    m_total->setText(rows->isEmpty() ? tr("no cheques")
                                     : tr("%1 in all").arg(voice().roundMoney(total)));
}

std::optional<core::ChequeRow> ChequesSheet::focused() const
{
    return m_model.at(m_table->row());
}

void ChequesSheet::deposit()
{
    QList<core::Id<core::Receipt>> cheques;
    const QModelIndexList marked = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : marked) {
        if (const auto row = m_model.at(index.row()))
            cheques.append(row->receipt.id);
    }
    if (const auto row = focused(); cheques.isEmpty() && row)
        cheques.append(row->receipt.id);
    if (cheques.isEmpty())
        return;
    desk()
        .run([by = desk().by(), cheques](core::Shop &shop) {
            return shop.cheques.deposit(by, cheques, std::nullopt, {});
        })
        .then(this, [this, count = int(cheques.size())](const core::Outcome<core::Done> &done) {
            if (!done)
                return form().refuse(done.error(), voice());
            form().clearFaults();
            desk().did(tr("%n cheque(s) went to the bank", nullptr, count), done.unit);
        });
}

void ChequesSheet::clear()
{
    const auto row = focused();
    if (!row)
        return;
    desk()
        .run([by = desk().by(), cheque = row->receipt.id](core::Shop &shop) {
            return shop.cheques.clear(by, cheque, std::nullopt);
        })
        .then(this, [this](const core::Outcome<core::ChequeRow> &done) {
            if (!done)
                return form().refuse(done.error(), voice());
            form().clearFaults();
            desk().did(tr("The cheque of %1 is paid").arg(done->receipt->customerName), done.unit);
        });
}

void ChequesSheet::bounce()
{
    if (const auto row = focused())
        (new BounceSheet(desk(), *row, this))->openOver();
}

BounceSheet::BounceSheet(Desk &desk, const core::ChequeRow &cheque, QWidget *parent)
    : Sheet(desk, tr("The cheque came back"), tr("It came back"), parent)
    , m_cheque(cheque)
    , m_reason(new QLineEdit)
    , m_fee(new MoneyEdit(voice(), u"fee"_s, MoneyEdit::Empty::Allowed))
{
    //: an amount and the customer whose cheque it was
    form().addWide((new Label(tr("%1 of %2 is owed again, with the old due days of its bills.")
                                  .arg(voice().roundMoney(cheque.receipt->amount),
                                       cheque.receipt->customerName)))
                       ->wrapped());
    form().addField(tr("&Why, as the bank says"), m_reason, "reason");
    form().setCheck("reason", [this]() {
        return m_reason->text().trimmed().isEmpty()
                   ? tr("Write what the bank says, such as no money.")
                   : QString();
    });
    form().addField(tr("&Fee for them"), m_fee, "fee");
    form().setCheck("fee", [this]() { return m_fee->fault(); });
    m_fee->setPlaceholderText(tr("None"));
    desk.registry().bind(commands::saveByEnter, this, [this]() { trySave(); });
    m_reason->setFocus(Qt::OtherFocusReason);
}

void BounceSheet::save()
{
    const core::Bounce bounce{.dated = {},
                              .reason = m_reason->text().trimmed(),
                              .fee = (*m_fee->amount()).value_or(core::Money())};
    setBusy(true);
    desk()
        .run([by = desk().by(), cheque = m_cheque.receipt.id, bounce](core::Shop &shop) {
            return shop.cheques.bounce(by, cheque, bounce);
        })
        .then(this, [this](const core::Outcome<core::ChequeRow> &done) {
            if (finish(done))
                desk().did(tr("The cheque of %1 came back").arg(done->receipt->customerName),
                           done.unit);
        });
}

} // namespace ui
