// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/job_panel.h"

#include "ui/dialogs/job_actions.h"
#include "ui/dialogs/job_money_card.h"
#include "ui/dialogs/job_timeline.h"
#include "ui/dialogs/person_choice.h"
#include "ui/text/labels.h"
#include "ui/theme/docket_style.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/typed_edits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int aroundHead = 80; // px: margins, and those of the buttons

} // namespace

JobPanel::JobPanel(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_actions(new JobActions(desk, this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, space::s, 1, space::s);
    makeHead(outer);
    auto *scroll = new QScrollArea;
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(space::m);
    makeForm(column);
    makeHold(column);
    m_money = new JobMoneyCard(desk);
    connect(
        m_money, &JobMoneyCard::payAsked, this, [this]() { m_actions->takePayment(m_card->row); });
    column->addWidget(m_money);
    m_timeline = new JobTimeline(desk.voice());
    column->addWidget(m_timeline, 1);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    inside->setBackgroundRole(QPalette::Base);
    outer->addWidget(scroll, 1);
    makeDoings(outer);

    desk.registry().bind(commands::closePanel, this, [this]() { emit closed(); });
    connect(&desk, &Desk::changed, this, [this](core::Topics topics) {
        if (m_card && isVisible() && (topics & (core::Topic::Work | core::Topic::Money)))
            read();
    });
    connect(m_actions, &JobActions::stayed, this, &JobPanel::read);
}

void JobPanel::makeHead(QVBoxLayout *column)
{
    m_number = new Label({}, TypeRole::Title);
    m_customer = plainButton({}, ButtonKind::Quiet);
    m_customer->setObjectName(u"openCustomer"_s);
    connect(m_customer, &QPushButton::clicked, this, [this]() {
        if (m_card && m_card->row.customerId)
            m_desk.openCustomer(*m_card->row.customerId);
    });
    m_close = plainButton({}, ButtonKind::Quiet);
    m_close->setIcon(themeOf(this).icons().icon(u"close"_s));
    m_close->setAccessibleName(tr("Close the job"));
    m_close->setToolTip(Registry::toolTipOf(commands::closePanel));
    connect(m_close, &QPushButton::clicked, this, &JobPanel::closed);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::m, 0, space::s, 0);
    row->addWidget(m_number);
    row->addWidget(m_customer);
    row->addStretch(1);
    row->addWidget(m_close);
    column->addLayout(row);
}

void JobPanel::makeForm(QVBoxLayout *column)
{
    const Voice &voice = m_desk.voice();
    m_form = new Form(Form::Labels::Above);
    m_stage = m_form->addField(tr("Stage"), new QComboBox, "stage");
    m_due = new DayEdit(voice);
    m_form->addField(tr("Due"), m_due, m_due->understood(), "promised");
    m_form->setCheck("promised", [this]() { return m_due->fault(); });
    m_title = m_form->addField(tr("What"), new QLineEdit, "title");
    m_assignee = m_form->addField(tr("Who does it"), new PersonChoice(tr("Nobody yet")), "staff");
    if (m_desk.may(core::Permit::SeeMoney)) {
        m_price = m_form->addField(
            tr("Price"), new MoneyEdit(voice, u"price"_s, MoneyEdit::Empty::Allowed), "price");
        m_form->setCheck("price", [this]() { return m_price->fault(); });
        connect(m_price, &QLineEdit::editingFinished, this, &JobPanel::savePrice);
    }
    m_note = m_form->addField(tr("Note"), new NoteEdit(3), "note");
    column->addWidget(m_form);
    connect(m_stage, &QComboBox::activated, this, &JobPanel::moveTo);
    connect(m_due, &QLineEdit::editingFinished, this, &JobPanel::saveDue);
    connect(m_title, &QLineEdit::editingFinished, this, &JobPanel::saveTitle);
    connect(m_assignee, &QComboBox::activated, this, &JobPanel::saveAssignee);
    connect(m_note, &NoteEdit::left, this, &JobPanel::saveNote);
}

void JobPanel::makeHold(QVBoxLayout *column)
{
    m_held = new Chip;
    m_hold = plainButton(tr("Hold"));
    m_hold->setObjectName(u"hold"_s);
    connect(m_hold, &QPushButton::clicked, this, [this]() {
        if (m_card)
            m_actions->toggleHold(m_card->row);
    });
    m_waitingOn = new QComboBox;
    m_waitingOn->setAccessibleName(tr("Waits for"));
    m_waitingOn->setObjectName(u"waitingOn"_s);
    m_waitingOn->addItem(tr("Nobody named"), 0);
    using enum core::WaitingOn;
    for (const core::WaitingOn waitingOn : {Us, Customer, Supplier})
        m_waitingOn->addItem(Labels::of(waitingOn), int(waitingOn));
    connect(m_waitingOn, &QComboBox::activated, this, &JobPanel::saveWaiting);
    column->addWidget(m_held);
    auto *row = new QHBoxLayout;
    row->addWidget(m_waitingOn);
    row->addStretch(1);
    row->addWidget(m_hold);
    column->addLayout(row);
}

void JobPanel::makeDoings(QVBoxLayout *column)
{
    m_invoice = plainButton(tr("Invoice"));
    m_invoice->setObjectName(u"invoice"_s);
    connect(m_invoice, &QPushButton::clicked, this, [this]() {
        if (m_card)
            m_desk.openDraft(std::nullopt, subject());
    });
    QPushButton *write = plainButton(tr("WhatsApp"));
    write->setAccessibleName(tr("Write on WhatsApp"));
    write->setObjectName(u"write"_s);
    connect(write, &QPushButton::clicked, this, [this]() {
        if (m_card)
            m_actions->write(m_card->row);
    });
    m_ready = plainButton(tr("Ready, and tell"));
    m_ready->setObjectName(u"ready"_s);
    connect(m_ready, &QPushButton::clicked, this, [this]() {
        if (m_card)
            m_actions->makeReady(m_card->row);
    });
    m_handOver = plainButton(tr("Hand over"));
    m_handOver->setObjectName(u"handOver"_s);
    connect(m_handOver, &QPushButton::clicked, this, [this]() {
        if (m_card)
            m_actions->handOver(m_card->row);
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::s, space::m, 0);
    row->addWidget(m_ready);
    row->addWidget(m_handOver);
    row->addWidget(m_invoice);
    row->addWidget(write);
    row->addStretch(1);
    column->addLayout(row);
}

void JobPanel::show(core::Id<core::Job> job)
{
    const auto card = m_desk.shop().jobs.card(m_desk.by(), job);
    if (!card)
        return m_desk.refuse(card.error());
    // What is half typed belongs to the job before: it is left, and so saved, first.
    if (QWidget *field = m_card ? focusWidget() : nullptr)
        field->clearFocus();
    m_form->clearFaults();
    m_card = *card;
    fill();
    QWidget::show();
}

Subject JobPanel::subject() const
{
    return m_card ? Subject{.customer = m_card->row.customerId, .job = m_card->job.id} : Subject{};
}

void JobPanel::read()
{
    const auto card = m_desk.shop().jobs.card(m_desk.by(), m_card->job.id);
    if (!card) {
        // Undo can take a job back while it is looked at.
        m_card.reset();
        emit closed();
        return;
    }
    m_card = *card;
    fill();
}

QString JobPanel::number() const
{
    return Voice::isolated(Labels::ofJob(m_card->row.number));
}

void JobPanel::fill()
{
    const core::JobRow &row = m_card->row;
    setAccessibleName(tr("Job %1").arg(row.number));
    m_number->setText(number());
    fitCustomer();
    m_customer->setVisible(row.customerId.has_value());
    fillStages();
    m_assignee->show(m_desk, m_card->job->assignee);
    fillFields();
    m_money->show(*m_card);
    const bool mayMove = m_desk.may(core::Permit::MoveJobs);
    m_ready->setVisible(row.category < core::StageCategory::Ready && mayMove);
    m_handOver->setVisible(row.category == core::StageCategory::Ready && mayMove);
    m_invoice->setEnabled(row.customerId && m_desk.may(core::Permit::WriteDrafts));
    m_timeline->show(*m_card);
    emit titleChanged();
}

/// A long name gives way to the button that closes the panel.
void JobPanel::fitCustomer()
{
    const QString whole = m_card ? Voice::asWritten(m_card->row.customer) : QString();
    const int room = width() - m_number->sizeHint().width() - m_close->sizeHint().width();
    const QString shown =
        m_customer->fontMetrics().elidedText(whole, Qt::ElideRight, room - aroundHead);
    m_customer->setText(QString(shown).replace(u'&', u"&&"_s));
    m_customer->setAccessibleName(m_card ? m_card->row.customer : QString());
    m_customer->setToolTip(shown == whole ? QString() : whole);
}

void JobPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitCustomer();
}

/// A field that somebody is typing in keeps what was typed.
void JobPanel::fillFields()
{
    const core::Job &job = m_card->job.value;
    if (!m_due->hasFocus())
        m_due->setDay(job.promisedOn);
    if (!m_title->hasFocus())
        m_title->setText(job.title);
    if (!m_note->hasFocus())
        m_note->setText(job.note);
    if (m_price && !m_price->hasFocus()) {
        m_price->clear();
        if (m_card->row.price)
            m_price->setAmount(*m_card->row.price);
    }
    m_held->show(job.block ? tr("On hold: %1").arg(job.block->reason) : QString(), Tone::Warn);
    m_held->setToolTip(job.block ? job.block->reason : QString());
    m_hold->setVisible(job.block || m_card->row.category <= core::StageCategory::Ready);
    m_hold->setText(job.block ? tr("Go on") : tr("Hold"));
    m_waitingOn->setVisible(job.block.has_value());
    if (job.block)
        m_waitingOn->setCurrentIndex(int(job.block->waitingOn.value_or(core::WaitingOn())));
}

void JobPanel::fillStages()
{
    const auto stages = m_desk.shop().jobs.stages(m_desk.by());
    if (!stages)
        return m_desk.refuse(stages.error());
    m_stages.clear();
    m_stage->clear();
    const auto own = std::find_if(stages->begin(), stages->end(), [this](const auto &stage) {
        return stage.id == m_card->row.stageId;
    });
    for (const core::Stored<core::Stage> &stage : *stages) {
        if (own != stages->end() && stage->board != (*own)->board)
            continue;
        m_stages.append(stage);
        m_stage->addItem(stage->name);
        if (stage.id == m_card->row.stageId)
            m_stage->setCurrentIndex(m_stage->count() - 1);
    }
}

void JobPanel::moveTo(int choice)
{
    const core::Stored<core::Stage> &stage = m_stages[choice];
    if (!m_card || stage.id == m_card->row.stageId)
        return;
    m_actions->move(m_card->row, stage, {}, m_actions->jobsIn(stage.id));
}

void JobPanel::saveTitle()
{
    if (!m_card || m_title->text().trimmed() == m_card->job->title)
        return;
    core::JobChange change;
    change.title = m_title->text().trimmed();
    save(change, tr("%1 says something else now").arg(number()), "title");
}

void JobPanel::saveDue()
{
    const auto day = m_due->day();
    if (!m_card || !day || *day == m_card->job->promisedOn)
        return;
    core::JobChange change;
    change.promisedOn = *day;
    save(change,
         *day ? tr("%1 is due %2").arg(number(), m_desk.voice().day(**day))
              : tr("%1 has no due date now").arg(number()),
         "promised");
}

void JobPanel::savePrice()
{
    const auto price = m_price->amount();
    if (!m_card || !price || *price == m_card->row.price)
        return;
    core::JobChange change;
    change.price = *price;
    save(change,
         *price ? tr("%1 costs %2").arg(number(), m_desk.voice().roundMoney(**price))
                : tr("%1 has no price now").arg(number()),
         "price");
}

void JobPanel::saveNote()
{
    if (!m_card || m_note->text().trimmed() == m_card->job->note)
        return;
    core::JobChange change;
    change.note = m_note->text().trimmed();
    save(change, tr("The note of %1 is saved").arg(number()), "note");
}

void JobPanel::saveAssignee()
{
    const std::optional<core::Id<core::Staff>> assignee = m_assignee->person();
    if (!m_card || assignee == m_card->job->assignee)
        return;
    core::JobChange change;
    change.assignee = assignee;
    save(change,
         assignee ? tr("%1 is given to %2").arg(number(), m_assignee->currentText())
                  : tr("%1 is nobody's now").arg(number()),
         "staff");
}

void JobPanel::saveWaiting()
{
    if (!m_card || !m_card->job->block)
        return;
    core::Block block = *m_card->job->block;
    const int chosen = m_waitingOn->currentData().toInt();
    block.waitingOn =
        chosen > 0 ? std::optional(static_cast<core::WaitingOn>(chosen)) : std::nullopt;
    if (block == m_card->job->block)
        return;
    core::JobChange change;
    change.block = block;
    save(change, tr("%1 waits for: %2").arg(number(), m_waitingOn->currentText()), "block");
}

/// A refusal stands below its field, which keeps what was typed.
void JobPanel::save(const core::JobChange &change, const QString &done, const char *field)
{
    m_actions->change(m_card->job.id, change, done, [this, field](const core::Error &error) {
        m_form->setFault(QLatin1StringView(field), m_desk.voice().refusal(error));
        if (!m_form->hasFaults())
            m_desk.refuse(error);
    });
}

} // namespace ui
