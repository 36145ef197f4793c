// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stage_settings.h"

#include "ui/text/labels.h"
#include "ui/text/typed_number.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

StageSettings::StageSettings(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setAccessibleName(tr("Stages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    makeTable();
    makeForm();
    column->addWidget(m_table, 1);
    makeButtons(column);
    column->addWidget(m_form);
    setEnabled(desk.may(core::Permit::ManageShop));
    connect(&desk, &Desk::changed, this, [this](core::Topics topics) {
        if (isVisible() && (topics & core::Topic::Work))
            read();
    });
}

void StageSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void StageSettings::makeTable()
{
    QList<Column<Row>> columns{
        {.title = tr("Stage"),
         .text = [](const Row &stage) { return stage->name; },
         .isStrong = true},
        {.title = tr("Means"),
         .text = [](const Row &stage) { return Labels::of(stage->category); }},
        {.title = tr("Limit"),
         .text =
             [](const Row &stage) {
                 return stage->wipLimit ? QString::number(*stage->wipLimit) : u"–"_s;
             },
         .alignment = amountSide},
    };
    m_model = new TableModel<Row>(
        columns, [](const Row &stage) { return stage.id.row().bytes(); }, this);
    m_table = new DataTable(tr("Stages of the board"));
    m_table->setModel(m_model);
    connect(m_table, &DataTable::rowChanged, this, &StageSettings::fill);
    connect(m_table, &DataTable::rowOpened, this, [this]() { m_name->setFocus(); });
}

void StageSettings::makeForm()
{
    m_form = new Form;
    m_name = m_form->addField(tr("Name of the stage"), new QLineEdit, "name");
    m_category = m_form->addField(tr("Means"), new QComboBox, "stage");
    using enum core::StageCategory;
    for (const core::StageCategory category : {Intake, Waiting, Doing, Ready, Done, Cancelled})
        m_category->addItem(Labels::of(category), int(category));
    m_limit = m_form->addField(tr("Jobs at most"), new QLineEdit, "wip_limit");
    m_limit->setPlaceholderText(tr("No limit"));
    m_form->setCheck("name", [this]() {
        return m_name->text().trimmed().isEmpty() ? tr("A stage needs a name.") : QString();
    });
    m_form->setCheck("wip_limit", [this]() {
        const auto read = limit();
        return read ? QString() : m_desk.voice().refusal(read.error());
    });
    connect(m_name, &QLineEdit::editingFinished, this, &StageSettings::rename);
    connect(m_category, &QComboBox::activated, this, &StageSettings::setMeaning);
    connect(m_limit, &QLineEdit::editingFinished, this, &StageSettings::setLimit);
}

void StageSettings::makeButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    const auto button = [row](const QString &words, const QString &name) {
        QPushButton *made = plainButton(words);
        made->setObjectName(name);
        row->addWidget(made);
        return made;
    };
    connect(
        button(tr("Add a stage"), u"addStage"_s), &QPushButton::clicked, this, [this]() { add(); });
    QPushButton *earlier = button(tr("Earlier"), u"earlier"_s);
    QPushButton *later = button(tr("Later"), u"later"_s);
    QPushButton *gone = button(tr("Remove"), u"removeStage"_s);
    row->addStretch(1);
    connect(earlier, &QPushButton::clicked, this, [this]() { shift(core::Shift::Earlier); });
    connect(later, &QPushButton::clicked, this, [this]() { shift(core::Shift::Later); });
    connect(gone, &QPushButton::clicked, this, [this]() { remove(); });
    m_ofStage = {earlier, later, gone};
    column->addLayout(row);
}

void StageSettings::read()
{
    const auto boards = m_desk.shop().boards.boards(m_desk.by());
    const auto stages = m_desk.shop().jobs.stages(m_desk.by());
    if (!boards || !stages)
        return m_desk.refuse(boards ? stages.error() : boards.error());
    QList<Row> rows;
    for (const Row &stage : *stages) {
        if (!boards->isEmpty() && stage->board == boards->first().id)
            rows.append(stage);
    }
    m_model->show(rows);
    for (int row = 0; m_added && row < rows.size(); ++row) {
        if (rows[row].id != *m_added)
            continue;
        m_added.reset();
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_name->setFocus();
        m_name->selectAll();
    }
    if (!current() && !rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    fill();
}

std::optional<StageSettings::Row> StageSettings::current() const
{
    return m_model->at(m_table->row());
}

void StageSettings::fill()
{
    const std::optional<Row> stage = current();
    m_form->setEnabled(stage.has_value());
    for (QPushButton *button : std::as_const(m_ofStage))
        button->setEnabled(stage.has_value());
    if (!stage)
        return;
    m_form->clearFaults();
    m_name->setText((*stage)->name);
    m_category->setCurrentIndex(m_category->findData(int((*stage)->category)));
    m_limit->setText((*stage)->wipLimit ? QString::number(*(*stage)->wipLimit) : QString());
}

core::Result<std::optional<int>> StageSettings::limit() const
{
    const QString typed = withPlainDigits(m_limit->text()).trimmed();
    if (typed.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int jobs = typed.toInt(&isNumber);
    if (!isNumber)
        return core::Error{.kind = core::ErrorKind::NotANumber,
                           .subject = u"wip_limit"_s,
                           .given = m_limit->text()};
    return std::optional(jobs);
}

/// A refusal is told below the field it is about, or at the foot.
template <typename T>
void StageSettings::tell(const core::Outcome<T> &outcome, const QString &done)
{
    if (!outcome)
        return m_form->refuse(outcome.error(), m_desk.voice());
    m_form->clearFaults();
    m_desk.did(done, outcome.unit);
}

void StageSettings::add()
{
    core::NewStage wanted;
    wanted.name = tr("New stage");
    // Work ends with what is ready: a further step of it stands before that.
    for (const Row &stage : m_model->rows()) {
        if (stage->category == core::StageCategory::Ready && !wanted.before)
            wanted.before = stage.id;
    }
    const auto id = m_desk.shop().file->ids().make<core::Stage>();
    m_added = id;
    m_desk
        .run([by = m_desk.by(), id, wanted](core::Shop &shop) {
            return shop.boards.addStage(by, id, wanted);
        })
        .then(this,
              [this](const core::Outcome<Row> &added) { tell(added, tr("A stage was added")); });
}

void StageSettings::change(const core::StageChange &change, const QString &done)
{
    m_desk
        .run([by = m_desk.by(), id = current()->id, change](core::Shop &shop) {
            return shop.boards.changeStage(by, id, change);
        })
        .then(this, [this, done](const core::Outcome<Row> &changed) { tell(changed, done); });
}

void StageSettings::rename()
{
    const std::optional<Row> stage = current();
    const QString name = m_name->text().trimmed();
    if (!stage || name.isEmpty() || name == (*stage)->name)
        return;
    core::StageChange wanted;
    wanted.name = name;
    change(wanted, tr("%1 is called %2 now").arg((*stage)->name, name));
}

void StageSettings::setMeaning()
{
    const std::optional<Row> stage = current();
    const auto category = static_cast<core::StageCategory>(m_category->currentData().toInt());
    if (!stage || category == (*stage)->category)
        return;
    core::StageChange wanted;
    wanted.category = category;
    change(wanted, tr("%1 means: %2").arg((*stage)->name, Labels::of(category)));
}

void StageSettings::setLimit()
{
    const std::optional<Row> stage = current();
    const auto jobs = limit();
    if (!stage || !jobs || *jobs == (*stage)->wipLimit)
        return;
    core::StageChange wanted;
    wanted.wipLimit = *jobs;
    change(wanted,
           *jobs ? tr("%1 takes %n jobs at most", nullptr, **jobs).arg((*stage)->name)
                 : tr("%1 has no limit now").arg((*stage)->name));
}

void StageSettings::shift(core::Shift shift)
{
    const std::optional<Row> stage = current();
    if (!stage)
        return;
    m_desk
        .run([by = m_desk.by(), id = stage->id, shift](core::Shop &shop) {
            return shop.boards.shiftStage(by, id, shift);
        })
        .then(this, [this, name = (*stage)->name](const core::Outcome<QList<Row>> &shifted) {
            tell(shifted, tr("%1 stands elsewhere now").arg(name));
        });
}

void StageSettings::remove()
{
    const std::optional<Row> stage = current();
    if (!stage)
        return;
    m_desk
        .run([by = m_desk.by(), id = stage->id](core::Shop &shop) {
            return shop.boards.removeStage(by, id);
        })
        .then(this, [this, name = (*stage)->name](const core::Outcome<core::Done> &removed) {
            tell(removed, tr("%1 was removed").arg(name));
        });
}

} // namespace ui
