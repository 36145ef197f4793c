// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/customer_panel.h"

#include "core/base/phone.h"
#include "ui/dialogs/customer_sheet.h"
#include "ui/text/labels.h"
#include "ui/text/standing_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPanelRows = 100; // of one section; the rest stands on the page of its kind

bool isOpen(const core::JobRow &job)
{
    return job.category != core::StageCategory::Done
           && job.category != core::StageCategory::Cancelled;
}

/// A figure with what it counts above it.
Label *addFigure(QHBoxLayout *row, const QString &heading)
{
    auto *card = new Card;
    card->setAccessibleName(heading);
    card->body()->setSpacing(0);
    card->body()->addWidget((new Label(heading, TypeRole::Caption))->muted());
    auto *figure = new Label({}, TypeRole::Title);
    card->body()->addWidget(figure);
    row->addWidget(card, 1);
    return figure;
}

} // namespace

CustomerPanel::CustomerPanel(Desk &desk, QWidget *scope, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name((new Label({}, TypeRole::Title))->wrapped())
    , m_reach((new Label)->muted()->wrapped())
    , m_alertStrip(new Card)
    , m_alert((new Label)->wrapped())
    , m_tabs(new QTabWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    addHead(column, scope);
    addFigures(column);
    m_tabs->setAccessibleName(tr("What belongs to this customer"));
    addSections();
    column->addWidget(m_tabs, 1);
    addButtons(column);
}

void CustomerPanel::addHead(QVBoxLayout *column, QWidget *scope)
{
    Registry &registry = m_desk.registry();
    auto *write = new CommandButton(
        registry.bind(commands::writeCustomer, scope, [this]() { this->write(); }));
    write->setWords(tr("WhatsApp"));
    auto *edit =
        new CommandButton(registry.bind(commands::editCustomer, scope, [this]() { this->edit(); }));
    edit->setWords(tr("Edit"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(write);
    head->addWidget(edit);
    column->addLayout(head);
    column->addWidget(m_reach);

    m_alertStrip->body()->addWidget(m_alert);
    m_alert->setTone(Tone::Warn);
    column->addWidget(m_alertStrip);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void CustomerPanel::addFigures(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    if (m_desk.may(core::Permit::SeeMoney)) {
        m_toPay = addFigure(row, tr("To pay"));
        m_advance = addFigure(row, tr("Advance held"));
    }
    m_openJobs = addFigure(row, tr("Open jobs"));
    column->addLayout(row);
    if (!m_toPay)
        return;
    // What the figures are made of, and what moves them beside payments.
    auto *account = new QHBoxLayout;
    m_parts = (new Label)->muted()->wrapped();
    m_parts->setObjectName(u"standing"_s);
    account->addWidget(m_parts, 1);
    QPushButton *why = plainButton(tr("Why?"), ButtonKind::Quiet);
    why->setObjectName(u"why"_s);
    why->setAccessibleName(tr("Why they are to pay this"));
    why->setToolTip(Registry::toolTipOf(commands::explain));
    connect(why, &QPushButton::clicked, this, [this]() { m_desk.explain(subject()); });
    account->addWidget(why, 0, Qt::AlignTop);
    addAccount(account);
    column->addLayout(account);
}

template <typename Row>
CustomerPanel::Section<Row> CustomerPanel::addSection(const QString &name,
                                                      QList<Column<Row>> columns,
                                                      typename TableModel<Row>::Identity identity,
                                                      int wideColumn,
                                                      std::function<void(const Row &)> open)
{
    Section<Row> section;
    section.table = new DataTable(name);
    section.model = new TableModel<Row>(std::move(columns), std::move(identity), section.table);
    section.table->setModel(section.model);
    section.table->setWideColumn(wideColumn);
    const auto openRow = [model = section.model, open = std::move(open)](int row) {
        if (const std::optional<Row> opened = model->at(row))
            open(*opened);
    };
    connect(section.table, &DataTable::rowOpened, this, openRow);
    m_desk.registry().bind(commands::openRow, section.table, [table = section.table, openRow]() {
        openRow(table->row());
    });
    m_tabs->addTab(section.table, name);
    return section;
}

void CustomerPanel::addSections()
{
    const Voice &voice = m_desk.voice();
    m_jobs = addSection<core::JobRow>(
        tr("Jobs"),
        CustomerColumns::jobs(voice),
        [](const core::JobRow &row) { return row.id.row().bytes(); },
        1,
        [this](const core::JobRow &row) { m_desk.openJob(row.id); });
    if (m_desk.may(core::Permit::SeeMoney))
        addMoneySections();
    m_followUps = addSection<core::FollowUpRow>(
        tr("Follow-ups"),
        CustomerColumns::followUps(voice),
        [](const core::FollowUpRow &row) { return row.followUp.id.row().bytes(); },
        1,
        [this](const core::FollowUpRow &row) {
            if (row.followUp->about == core::FollowUpAbout::Job)
                m_desk.openJob(core::Id<core::Job>(row.followUp->subject));
            else if (row.followUp->about == core::FollowUpAbout::Chat)
                m_desk.openChat(core::Id<core::Chat>(row.followUp->subject));
        });
    m_attempts = addSection<core::AttemptRow>(
        tr("Messages and calls"),
        CustomerColumns::attempts(voice),
        [](const core::AttemptRow &row) { return row.attempt.id.row().bytes(); },
        2,
        [](const core::AttemptRow &) {});
}

void CustomerPanel::addMoneySections()
{
    const Voice &voice = m_desk.voice();
    m_papers = addSection<core::PaperRow>(
        tr("Invoices"),
        CustomerColumns::papers(voice),
        [](const core::PaperRow &row) { return row.id.bytes(); },
        0,
        [this](const core::PaperRow &row) { m_desk.openPaper(row.id); });
    m_receipts = addSection<core::Stored<core::Receipt>>(
        tr("Payments"),
        CustomerColumns::receipts(voice),
        [](const core::Stored<core::Receipt> &row) { return row.id.row().bytes(); },
        0,
        [this](const core::Stored<core::Receipt> &row) {
            if (row->job)
                m_desk.openJob(*row->job);
        });
    m_receipts.model->setStruck(
        [](const core::Stored<core::Receipt> &row) { return row->reversed; });
    m_adjustments = addSection<core::AdjustmentRow>(
        tr("Other entries"),
        CustomerColumns::adjustments(voice),
        [](const core::AdjustmentRow &row) { return row.adjustment.id.row().bytes(); },
        4,
        [](const core::AdjustmentRow &) {});
    m_adjustments.model->setStruck(
        [](const core::AdjustmentRow &row) { return row.adjustment->reversed; });
    m_desk.registry().bind(
        commands::reverseRow, m_adjustments.table, [this]() { voidAdjustment(); });
}

/// A write-off, a refund, an old bill was a mistake: it stays in the list, struck through.
void CustomerPanel::voidAdjustment()
{
    const auto row = m_adjustments.model->at(m_adjustments.table->row());
    if (!row)
        return;
    const core::AccountAdjustment &adjustment = row->adjustment.value;
    const QString what = Labels::of(core::entryKindOf(adjustment.kind));
    if (adjustment.reversed)
        return m_desk.say(tr("%1 is void already.").arg(what), Tone::Plain);
    //: what is void: a kind of entry and its amount
    const QString said = tr("%1, %2").arg(what, m_desk.voice().roundMoney(adjustment.amount));
    askReason(
        window(),
        {.title = tr("Void the entry"),
         .text = tr("%1: it stays in the list, struck through. What it settled is open again.")
                     .arg(said),
         .verb = tr("Void the entry")},
        [this, id = row->adjustment.id, said](const QString &reason) {
            m_desk
                .run([by = m_desk.by(), id, reason](core::Shop &shop) {
                    return shop.adjustments.reverse(by, id, reason);
                })
                .then(this, [this, said](const core::Outcome<core::AdjustmentRow> &done) {
                    if (!done)
                        return m_desk.refuse(done.error());
                    m_desk.did(tr("%1 is void").arg(said), done.unit);
                });
        });
}

void CustomerPanel::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    const auto add = [&](const QString &words,
                         const Command &command,
                         const QString &name,
                         std::function<void()> handler) {
        auto *button = plainButton(withKey(words, command));
        button->setAccessibleName(words);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, std::move(handler));
        row->addWidget(button);
    };
    add(tr("New job"), commands::newJob, u"jobForCustomer"_s, [this]() {
        m_desk.newJob(subject());
    });
    if (m_desk.may(core::Permit::TakePayments))
        add(tr("Take payment"), commands::takePayment, u"payCustomer"_s, [this]() {
            m_desk.takePayment(subject());
        });
    add(tr("Follow up"), commands::newFollowUp, u"followCustomer"_s, [this]() {
        m_desk.newFollowUp(subject());
    });
    if (m_desk.may(core::Permit::SeeMoney)) {
        add(tr("Statement"), commands::statementRow, u"statementOfCustomer"_s, [this]() {
            if (m_customer)
                m_desk.openStatement(*m_customer);
        });
    }
    row->addStretch(1);
    column->addLayout(row);
}

/// What moves their account beside payments, behind one button.
void CustomerPanel::addAccount(QHBoxLayout *row)
{
    auto *button = plainButton(tr("Account"));
    button->setObjectName(u"accountOfCustomer"_s);
    auto *menu = new QMenu(button);
    menu->setAccessibleName(tr("Account"));
    const std::pair<const Command &, MoneyAct> acts[] = {
        {commands::refund, MoneyAct::Refund},
        {commands::writeOff, MoneyAct::WriteOff},
        {commands::oldBill, MoneyAct::OldBill},
        {commands::taxCertificate, MoneyAct::TaxCertificate},
        {commands::movePayment, MoneyAct::MovePayment}};
    for (const auto &[command, act] : acts) {
        QAction *action = menu->addAction(command.words());
        action->setObjectName(QLatin1StringView(command.id));
        action->setEnabled(m_desk.may(command.permit));
        connect(action, &QAction::triggered, this, [this, act = act]() {
            m_desk.open(act, subject());
        });
    }
    button->setMenu(menu);
    row->addWidget(button, 0, Qt::AlignTop);
}

void CustomerPanel::show(core::Id<core::Customer> customer)
{
    m_customer = customer;
    const auto card = m_desk.shop().customers.card(m_desk.by(), customer);
    if (!card)
        return m_desk.refuse(card.error());
    showCard(*card);
    showSections();
}

void CustomerPanel::showCard(const core::CustomerCard &card)
{
    const core::Customer &customer = card.customer.value;
    m_name->setText(Voice::asWritten(customer.name));
    setAccessibleName(tr("Customer %1").arg(customer.name));
    QStringList reach;
    for (const core::Stored<core::ContactPoint> &contact : card.contacts)
        reach.append(Voice::isolated(core::spacedPhone(contact->canonical)));
    reach << Voice::asWritten(customer.place) << Voice::isolated(customer.taxNumber);
    const QString line = Voice::sideBySide(reach);
    m_reach->setText(line.isEmpty() ? tr("No phone number") : line);
    m_alert->setText(StandingText::warnings(card, m_desk.voice()).join(u'\n'));
    m_alertStrip->setVisible(!m_alert->text().isEmpty());
    showStanding(card);
}

void CustomerPanel::showStanding(const core::CustomerCard &card)
{
    const auto standing = core::standingOf(card);
    if (!m_toPay || !standing)
        return;
    const Voice &voice = m_desk.voice();
    const core::Money toPay = standing->toPay();
    m_toPay->setText(voice.roundMoney(toPay.isPositive() ? toPay : core::Money()));
    m_toPay->setTone(toPay.isPositive() ? Tone::Warn : Tone::Plain);
    m_advance->setText(voice.roundMoney(standing->advance));
    m_parts->setText(StandingText::parts(*standing, voice));
}

void CustomerPanel::showSections()
{
    core::Shop &shop = m_desk.shop();
    const core::By by = m_desk.by();
    const core::Id<core::Customer> customer = *m_customer;
    if (const auto jobs = shop.jobs.ofCustomer(by, customer, mostPanelRows)) {
        m_jobs.model->show(*jobs);
        setTitle(m_jobs.table, tr("Jobs"), jobs->size());
        m_openJobs->setText(QString::number(std::count_if(jobs->begin(), jobs->end(), isOpen)));
    }
    if (m_papers.table)
        showMoneySections();
    if (const auto followUps = shop.followUps.ofCustomer(by, customer, mostPanelRows)) {
        m_followUps.model->show(*followUps);
        setTitle(m_followUps.table, tr("Follow-ups"), followUps->size());
    }
    if (const auto attempts = shop.followUps.attempts(by, customer, mostPanelRows)) {
        m_attempts.model->show(*attempts);
        setTitle(m_attempts.table, tr("Messages and calls"), attempts->size());
    }
}

void CustomerPanel::showMoneySections()
{
    core::Shop &shop = m_desk.shop();
    const core::By by = m_desk.by();
    if (const auto papers = shop.documents.list(by, {}, *m_customer, false, mostPanelRows)) {
        m_papers.model->show(*papers);
        setTitle(m_papers.table, tr("Invoices"), papers->size());
    }
    if (const auto receipts = shop.payments.list(by, *m_customer, mostPanelRows)) {
        m_receipts.model->show(*receipts);
        setTitle(m_receipts.table, tr("Payments"), receipts->size());
    }
    if (const auto rows = shop.adjustments.list(by, {.customer = *m_customer}, mostPanelRows)) {
        m_adjustments.model->show(*rows);
        setTitle(m_adjustments.table, tr("Other entries"), rows->size());
    }
}

void CustomerPanel::setTitle(DataTable *table, const QString &words, qsizetype count)
{
    m_tabs->setTabText(m_tabs->indexOf(table),
                       count > 0 ? tr("%1 %2", "heading, count").arg(words).arg(count) : words);
}

void CustomerPanel::focusFirst()
{
    firstField()->setFocus(Qt::OtherFocusReason);
}

void CustomerPanel::edit()
{
    if (m_customer)
        (new CustomerSheet(m_desk, *m_customer, window()))->openOver();
}

void CustomerPanel::write()
{
    if (m_customer)
        m_desk.writeTo(*m_customer, {});
}

} // namespace ui
