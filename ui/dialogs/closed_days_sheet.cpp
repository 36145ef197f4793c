// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/closed_days_sheet.h"

#include "ui/text/day_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pageOfDays = 50;
constexpr int saidColumn = 6;
constexpr int lettersOfDays = 110;
constexpr int daysHigh = 9;

} // namespace

ClosedDaysSheet::ClosedDaysSheet(Desk &desk, const Subject & /*about*/, QWidget *parent)
    : Sheet(desk, tr("Days that were closed"), tr("Close"), parent)
    , m_model(
          ChequeColumns::closes(voice()), [](const Row &row) { return row.id.row().bytes(); }, this)
    , m_table(new DataTable(tr("Days that were closed")))
{
    m_model.setStruck([](const Row &row) { return row->reopened; });
    m_model.setMore([this](const Row &last) { return rowsBehind(last.id); });
    m_table->setModel(&m_model);
    m_table->setWideColumn(saidColumn);
    m_table->setMinimumWidth(lettersOfDays * fontMetrics().averageCharWidth());
    m_table->setMinimumHeight(daysHigh * rowHeight(fontMetrics()));
    onlyShows();
    offerPrint(tr("Print"));
    body()->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(new CommandButton(
        desk.registry().bind(commands::reopenClose, m_table, [this]() { reopen(); })));
    row->addStretch(1);
    body()->addLayout(row);
    connect(&desk, &Desk::changed, this, &ClosedDaysSheet::reload);
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<ClosedDaysSheet::Row>
ClosedDaysSheet::rowsBehind(std::optional<core::Id<core::TillClose>> last)
{
    const auto page = desk().shop().tills.page(desk().by(), last, pageOfDays);
    if (!page) {
        desk().refuse(page.error());
        return {};
    }
    return page->rows;
}

void ClosedDaysSheet::save()
{
    if (const auto row = m_model.at(m_table->row()); row && isToPrint())
        desk().print(printouts::tillClose(
            row->id, tr("Day close %1 %2").arg((*row)->till, dayText((*row)->dated))));
    accept();
}

void ClosedDaysSheet::reload()
{
    m_model.show(rowsBehind(std::nullopt));
}

void ClosedDaysSheet::reopen()
{
    const auto row = m_model.at(m_table->row());
    if (!row)
        return;
    askReason(this,
              {.title = tr("Reopen the day"),
               .text = tr("What was counted on %1 may be taken back, and is counted again with the "
                          "next close. It stays in this list, struck through.")
                           .arg(voice().day((*row)->dated)),
               .verb = tr("Reopen the day")},
              [this, close = row->id](const QString &reason) { reopen(close, reason); });
}

void ClosedDaysSheet::reopen(core::Id<core::TillClose> close, const QString &reason)
{
    const auto id = desk().shop().file->ids().make<core::TillReopen>();
    desk()
        .run([by = desk().by(), id, close, reason](core::Shop &shop) {
            return shop.tills.reopen(by, id, close, reason);
        })
        .then(this, [this](const core::Outcome<Row> &done) {
            if (!done)
                return form().refuse(done.error(), voice());
            form().clearFaults();
            reload();
            desk().say(tr("The day is open again"), Tone::Ok);
        });
}

} // namespace ui
