// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/number_settings.h"

#include "ui/text/typed_number.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString papersOf(core::SeriesKind kind)
{
    switch (kind) {
    case core::SeriesKind::Invoice:
        return NumberSettings::tr("Invoices");
    case core::SeriesKind::CreditNote:
        return NumberSettings::tr("Credit notes");
    case core::SeriesKind::Quote:
        return NumberSettings::tr("Quotes");
    case core::SeriesKind::Receipt:
        return NumberSettings::tr("Receipts");
    case core::SeriesKind::Job:
        return NumberSettings::tr("Jobs");
    }
    Q_UNREACHABLE();
}

} // namespace

NumberSettings::NumberSettings(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setAccessibleName(tr("Numbers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    makeTable();
    makeForm();
    column->addWidget(m_table, 1);
    column->addWidget(m_form);
    setEnabled(desk.may(core::Permit::ManageShop));
    connect(&desk, &Desk::changed, this, [this]() {
        if (isVisible())
            read();
    });
}

void NumberSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void NumberSettings::makeTable()
{
    QList<Column<Row>> columns{
        {.title = tr("Papers"),
         .text = [](const Row &row) { return papersOf(row.kind); },
         .isStrong = true},
        {.title = tr("Pattern"),
         .text = [](const Row &row) { return Voice::isolated(row.pattern); }},
        {.title = tr("Next number here"),
         .text = [](const Row &row) { return Voice::isolated(row.next); }},
    };
    m_model = new TableModel<Row>(
        columns, [](const Row &row) { return QByteArray::number(int(row.kind)); }, this);
    m_table = new DataTable(tr("Numbers of papers"));
    m_table->setModel(m_model);
    m_table->setWideColumn(1);
    connect(m_table, &DataTable::rowChanged, this, [this]() {
        m_form->clearFaults();
        fill();
    });
    connect(m_table, &DataTable::rowOpened, this, [this]() { m_pattern->setFocus(); });
}

void NumberSettings::makeForm()
{
    m_form = new Form;
    m_pattern = m_form->addField(tr("&Pattern"), new QLineEdit, "pattern");
    m_pattern->setLayoutDirection(Qt::LeftToRight);
    m_next = (new Label)->wrapped();
    m_next->setAccessibleName(tr("Next number"));
    m_form->addBelow(m_next);
    m_start = m_form->addField(tr("&Goes on at"), new QLineEdit, "start");
    m_form->addBelow(
        (new Label(tr("%1 this PC, %2 the kind of paper, %3 the year such as 26-27, %4 "
                      "the year in full, %5 the number, %6 with zeros in front")
                       .arg(Voice::isolated(u"{mark}"_s),
                            Voice::isolated(u"{kind}"_s),
                            Voice::isolated(u"{fy}"_s),
                            Voice::isolated(u"{year}"_s),
                            Voice::isolated(u"{n}"_s),
                            Voice::isolated(u"{n:5}"_s))))
            ->muted()
            ->wrapped());
    connect(m_pattern, &QLineEdit::textEdited, this, &NumberSettings::preview);
    connect(m_pattern, &QLineEdit::editingFinished, this, &NumberSettings::setPattern);
    connect(m_start, &QLineEdit::editingFinished, this, &NumberSettings::setStart);
}

void NumberSettings::read()
{
    const auto rows = m_desk.shop().numberings.list(m_desk.by());
    if (!rows)
        return m_desk.refuse(rows.error());
    m_model->show(*rows);
    // All kinds are in sight: there are few.
    m_table->setMinimumHeight(m_table->horizontalHeader()->height()
                              + m_table->verticalHeader()->length() + 2 * m_table->frameWidth());
    if (m_table->row() < 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    fill();
}

void NumberSettings::fill()
{
    const std::optional<Row> row = m_model->at(m_table->row());
    m_form->setEnabled(row.has_value());
    if (!row)
        return;
    // What is being typed stays, whatever arrives meanwhile.
    if (!m_pattern->hasFocus()) {
        m_pattern->setText(row->pattern);
        showNext(row->next);
    }
    if (!m_start->hasFocus())
        m_start->setText(QString::number(row->n));
    // Another number would leave a gap, or come twice.
    m_start->setEnabled(!row->isBegun);
}

void NumberSettings::preview()
{
    const std::optional<Row> row = m_model->at(m_table->row());
    if (!row)
        return;
    const auto shown = m_desk.shop().numberings.preview(m_desk.by(), row->kind, m_pattern->text());
    if (!shown) {
        m_next->setTone(Tone::Warn);
        return m_next->setText(m_desk.voice().refusal(shown.error()));
    }
    showNext(shown->next);
}

void NumberSettings::showNext(const QString &number)
{
    m_next->muted()->setText(tr("The next one here: %1").arg(Voice::isolated(number)));
}

std::optional<qint64> NumberSettings::start() const
{
    bool isNumber = false;
    const qint64 n = withPlainDigits(m_start->text()).trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(n) : std::nullopt;
}

void NumberSettings::setPattern()
{
    const std::optional<Row> row = m_model->at(m_table->row());
    const QString pattern = m_pattern->text().trimmed();
    if (!row || pattern == row->pattern)
        return;
    m_desk
        .run([by = m_desk.by(), kind = row->kind, pattern](core::Shop &shop) {
            return shop.numberings.setPattern(by, kind, pattern);
        })
        .then(this, [this, kind = row->kind](const core::Outcome<Row> &set) { tell(set, kind); });
}

void NumberSettings::setStart()
{
    const std::optional<Row> row = m_model->at(m_table->row());
    if (!row)
        return;
    const std::optional<qint64> n = start();
    if (!n)
        return m_form->setFault(u"start"_s, tr("Write the next number, such as 118."));
    if (*n == row->n)
        return m_form->setFault(u"start"_s, {});
    m_desk
        .run([by = m_desk.by(), kind = row->kind, n = *n](core::Shop &shop) {
            return shop.numberings.startAt(by, kind, n);
        })
        .then(this, [this, kind = row->kind](const core::Outcome<Row> &set) { tell(set, kind); });
}

/// A refusal is told below the field it is about, or at the foot.
void NumberSettings::tell(const core::Outcome<Row> &outcome, core::SeriesKind kind)
{
    if (outcome) {
        m_form->clearFaults();
        return m_desk.did(
            tr("%1 are numbered anew: %2").arg(papersOf(kind), Voice::isolated(outcome->next)),
            outcome.unit);
    }
    const bool isOfPattern = outcome.error().kind != core::ErrorKind::NumberOutOfRange
                             && outcome.error().kind != core::ErrorKind::NumbersBegun;
    m_form->setFault(isOfPattern ? u"pattern"_s : u"start"_s,
                     m_desk.voice().refusal(outcome.error()));
}

} // namespace ui
