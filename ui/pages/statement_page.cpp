// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statement_page.h"

#include "ui/dialogs/table_export.h"
#include "ui/text/report_tables.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/period_choice.h"
#include "ui/widgets/typed_edits.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

StatementPage::StatementPage(Desk &desk, QWidget *parent)
    : Page(desk, tr("Statement"), core::Topic::Money | core::Topic::Customers, parent)
    , m_export(registry().bind(
          commands::exportFile,
          this,
          [this]() { exportTable(this->desk(), window(), m_model.table(), name()); }))
    , m_print(bindPrinting())
    , m_period(new PeriodChoice(tr("Days"),
                                {Period::ThisYear, Period::LastMonth, Period::All, Period::Typed}))
    , m_from(new DayEdit(voice()))
    , m_to(new DayEdit(voice()))
    , m_openOnly(new QCheckBox(tr("&Open items only")))
    , m_opening((new Label)->muted())
    , m_closing(new Label({}, TypeRole::Strong))
    , m_model(this)
    , m_table(new DataTable(tr("Statement")))
    , m_list(new ListOrEmpty(m_table, u"reports"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(choices());
    column->addWidget(m_opening);
    column->addWidget(m_list, 1);
    column->addWidget(m_closing, 0, Qt::AlignTrailing);
    m_table->setModel(&m_model);
    m_table->setWideColumn(1);
    m_opening->setObjectName(u"opening"_s);
    m_closing->setObjectName(u"closing"_s);
    m_list->emptyState().say(tr("Nothing on these days"), tr("Choose other days above."));
}

QWidget *StatementPage::choices()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_period);
    m_from->setAccessibleName(tr("From"));
    m_from->setObjectName(u"from"_s);
    m_to->setAccessibleName(tr("To"));
    m_to->setObjectName(u"to"_s);
    for (DayEdit *edit : {m_from, m_to}) {
        edit->hide();
        connect(edit, &QLineEdit::editingFinished, this, &StatementPage::reload);
        row->addWidget(edit);
    }
    m_openOnly->setObjectName(u"openOnly"_s);
    connect(m_openOnly, &QCheckBox::toggled, this, &StatementPage::reload);
    connect(m_period, &PeriodChoice::periodChanged, this, [this]() {
        const bool isTyped = m_period->period() == Period::Typed;
        m_from->setVisible(isTyped);
        m_to->setVisible(isTyped);
        if (isTyped)
            m_from->setFocus(Qt::OtherFocusReason);
        reload();
    });
    row->addWidget(m_openOnly);
    row->addStretch(1);
    return bar;
}

void StatementPage::show(core::Id<core::Customer> customer)
{
    m_customer = customer;
    const auto card = desk().shop().customers.card(desk().by(), customer);
    m_name = card ? card->customer->name : QString();
    reload();
    emit headChanged();
}

/// What it is called as a paper and as a file.
QString StatementPage::name() const
{
    return m_openOnly->isChecked() ? tr("Open items %1").arg(m_name)
                                   : tr("Statement %1").arg(m_name);
}

QString StatementPage::title() const
{
    return m_name.isEmpty() ? Page::title() : tr("Statement of %1").arg(m_name);
}

std::optional<Printout> StatementPage::printout()
{
    if (!m_customer)
        return std::nullopt;
    const Span days = span();
    const bool isOpenOnly = m_openOnly->isChecked();
    const StatementChoice choice{
        .from = days.from,
        .to = std::min(days.to, std::max(days.from, voice().today())), // not of days to come
        .what = isOpenOnly ? StatementOf::OpenItems : StatementOf::Account};
    return printouts::statement(*m_customer, choice, name());
}

Subject StatementPage::subject() const
{
    return {.customer = m_customer};
}

QWidget *StatementPage::firstFocus()
{
    return m_table;
}

Span StatementPage::span() const
{
    const core::Day today = voice().today();
    Span span = m_period->span(today, desk().shop().file->facts().country.fiscalYearStart(today));
    if (m_period->period() != Period::Typed)
        return span;
    const auto from = m_from->day();
    const auto to = m_to->day();
    span.from = from && *from ? **from : span.from;
    span.to = to && *to ? **to : today;
    return span;
}

void StatementPage::reload()
{
    if (!m_customer)
        return;
    desk()
        .read([by = desk().by(), who = *m_customer, span = span()](core::Shop &shop) {
            return shop.ledger.statement(by, who, span.from, span.to);
        })
        .then(this, [this, asked = ++m_asked](const core::Outcome<core::Statement> &statement) {
            if (asked != m_asked)
                return;
            if (statement)
                show(*statement);
            else
                desk().refuse(statement.error());
        });
}

void StatementPage::show(const core::Statement &statement)
{
    const ReportTables tables(voice(), ReportTables::Days::Spoken);
    const bool isOpenOnly = m_openOnly->isChecked();
    m_model.show(isOpenOnly ? tables.openItems(statement) : tables.statement(statement));
    m_opening->setVisible(!isOpenOnly);
    m_opening->setText(tr("Opening balance %1").arg(voice().money(statement.opening)));
    m_closing->setText((isOpenOnly ? tr("Balance %1") : tr("Closing balance %1"))
                           .arg(voice().money(statement.closing)));
    m_list->showList(m_model.rowCount() > 0);
    m_export->setEnabled(m_model.rowCount() > 0);
}

} // namespace ui
