// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customers_page.h"

#include "ui/dialogs/customer_panel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::CustomerRow;

namespace {

constexpr int pageRows = 60;
constexpr int mostCustomerHits = 200;
constexpr int listWidth = 380;
constexpr int lettersOfBoth = 90; // so wide a page shows the list beside the customer

} // namespace

CustomersPage::CustomersPage(Desk &desk, QWidget *parent)
    : Page(desk,
           tr("Customers"),
           core::Topic::Customers | core::Topic::Work | core::Topic::Money | core::Topic::Chats
               | core::Topic::FollowUps,
           parent)
    , m_filter(new QLineEdit)
    , m_table(new DataTable(tr("Customers")))
    , m_list(new ListOrEmpty(m_table, u"customers"_s))
    , m_model(new TableModel<CustomerRow>(
          CustomerColumns::list(desk.voice(), desk.may(core::Permit::SeeMoney)),
          [](const CustomerRow &row) { return row.id.row().bytes(); },
          this))
    , m_panel(new CustomerPanel(desk, this, nullptr))
    , m_side(new QStackedWidget)
{
    m_model->setSentence(
        [this](const CustomerRow &row) { return CustomerColumns::sentence(voice(), row); });
    m_model->setMore([this](const CustomerRow &last) { return rowsBehind(last); });
    m_table->setModel(m_model);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    m_listSide = listSide();
    row->addWidget(m_listSide, 2);
    row->addWidget(panelSide(), 3);
    bindKeys();
}

void CustomersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSides();
}

void CustomersPage::fitSides()
{
    // Beside an open job there is room for the customer only; the list comes back behind it.
    const bool isNarrow = width() < lettersOfBoth * fontMetrics().averageCharWidth();
    m_listSide->setVisible(!isNarrow || !m_panel->customer());
}

QWidget *CustomersPage::listSide()
{
    auto *side = new QWidget;
    side->setMaximumWidth(listWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_filter->setPlaceholderText(tr("Name or phone"));
    m_filter->setAccessibleName(tr("Filter customers"));
    m_filter->setObjectName(u"customerFilter"_s);
    m_filter->setClearButtonEnabled(true);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this]() {
        m_pinned.reset();
        reload();
        m_table->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_table, &DataTable::rowChanged, this, &CustomersPage::showFocused);
    return side;
}

QWidget *CustomersPage::panelSide()
{
    m_side->addWidget(new QWidget);
    m_side->addWidget(m_panel);
    return m_side;
}

void CustomersPage::bindKeys()
{
    m_new = registry().bind(
        commands::newHere, this, [this]() { desk().newCustomer({.text = m_filter->text()}); });
    m_new->setText(tr("New customer"));
    m_clear = registry().bind(commands::clearFilter, m_filter, [this]() { m_filter->clear(); });
    registry().bind(commands::filter, this, [this]() {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    registry().bind(commands::openRow, m_table, [this]() { m_panel->focusFirst(); });
    connect(m_table, &DataTable::rowOpened, this, [this]() { m_panel->focusFirst(); });
    registry().bind(commands::writeRow, m_table, [this]() {
        if (const auto customer = m_panel->customer())
            desk().writeTo(*customer, {});
    });
    registry().bind(commands::statementRow, m_table, [this]() {
        if (const auto customer = m_panel->customer())
            desk().openStatement(*customer);
    });
    registry().bind(commands::payRow, m_table, [this]() { desk().takePayment(subject()); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this]() { m_table->setFocus(); });
}

QWidget *CustomersPage::firstFocus()
{
    if (m_listSide->isHidden())
        return m_panel->firstField();
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_filter;
}

Subject CustomersPage::subject() const
{
    return {.customer = m_panel->customer(), .text = m_filter->text()};
}

QList<CustomerRow> CustomersPage::firstRows()
{
    core::Customers &customers = desk().shop().customers;
    const QString typed = m_filter->text().trimmed();
    // What was scrolled to stays in sight when the page is read again.
    const int limit = std::max(pageRows, m_model->rowCount());
    const auto rows = typed.isEmpty() ? customers.list(desk().by(), {}, limit)
                                      : customers.find(desk().by(), typed, mostCustomerHits);
    if (!rows) {
        desk().refuse(rows.error());
        return {};
    }
    return withPinned(*rows);
}

QList<CustomerRow> CustomersPage::rowsBehind(const CustomerRow &last)
{
    if (!m_filter->text().trimmed().isEmpty())
        return {};
    const auto rows = desk().shop().customers.list(desk().by(), last.name, pageRows);
    if (!rows)
        return {};
    QList<CustomerRow> more = *rows;
    more.removeIf([this](const CustomerRow &row) { return m_pinned == row.id; });
    return more;
}

QList<CustomerRow> CustomersPage::withPinned(QList<CustomerRow> rows)
{
    const auto isPinned = [this](const CustomerRow &row) { return row.id == m_pinned; };
    if (!m_pinned || std::any_of(rows.begin(), rows.end(), isPinned))
        return rows;
    const auto card = desk().shop().customers.card(desk().by(), *m_pinned);
    if (!card)
        return rows;
    CustomerRow row{.id = *m_pinned,
                    .name = card->customer->name,
                    .place = card->customer->place,
                    .owed = card->owed,
                    .credit = card->credit,
                    .unbilled = card->unbilled};
    if (!card->contacts.isEmpty())
        row.phone = card->contacts.first()->canonical;
    rows.prepend(row);
    return rows;
}

void CustomersPage::reload()
{
    m_model->show(firstRows());
    m_list->showList(m_model->rowCount() > 0);
    showEmpty();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showFocused();
}

void CustomersPage::showEmpty()
{
    const QString typed = m_filter->text().trimmed();
    if (typed.isEmpty()) {
        m_list->emptyState().say(tr("No customers yet"),
                                 tr("Whoever you write down here is found again by name or phone."),
                                 m_new);
    } else {
        m_list->emptyState().say(
            tr("Nobody matches “%1”").arg(typed), tr("Write them down as a new customer."), m_new);
    }
}

void CustomersPage::showFocused()
{
    const std::optional<CustomerRow> row = m_model->at(m_table->row());
    m_side->setCurrentIndex(row ? 1 : 0);
    if (row)
        m_panel->show(row->id);
    else
        m_panel->clear();
    fitSides();
}

void CustomersPage::select(core::Id<core::Customer> customer)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row)->id == customer) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            m_table->scrollTo(m_table->currentIndex());
            return;
        }
    }
}

void CustomersPage::showCustomer(core::Id<core::Customer> customer)
{
    m_filter->clear();
    m_pinned = customer;
    reload();
    select(customer);
}

} // namespace ui
