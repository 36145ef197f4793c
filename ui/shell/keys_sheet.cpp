// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_sheet.h"

#include "ui/models/table_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct KeyRow
{
    QString id;
    QString words;
    QString keys;
    QString where;
};

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(u", "_s);
}

} // namespace

KeysSheet::KeysSheet(const Registry &registry, QWidget *over) : QDialog(over)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Keys of this screen"));
    setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->addWidget(new Label(windowTitle(), TypeRole::Title));

    QList<KeyRow> rows;
    QStringList seen;
    for (const QAction *action : registry.available()) {
        const Command *command = Registry::commandOf(action);
        const QString id = QLatin1StringView(command->id);
        if (seen.contains(id) || action->shortcut().isEmpty())
            continue;
        seen.append(id);
        rows.append({.id = id,
                     .words = action->text(),
                     .keys = keysOf(*action),
                     .where = command->reach == Reach::Window ? tr("everywhere")
                              : command->reach == Reach::Page ? tr("this page")
                                                              : tr("on a row or card")});
    }
    auto *model = new TableModel<KeyRow>(
        {{.title = tr("What"),
          .text = [](const KeyRow &row) { return row.words; },
          .isStrong = true},
         {.title = tr("Key"), .text = [](const KeyRow &row) { return row.keys; }},
         {.title = tr("Where"),
          .text = [](const KeyRow &row) { return row.where; },
          .isMuted = true}},
        [](const KeyRow &row) { return row.id.toUtf8(); },
        this);
    model->show(rows);
    auto *table = new DataTable(tr("Keys"));
    table->setModel(model);
    column->addWidget(table, 1);
    resize(over->width() / 2 + space::xl, over->height() * 3 / 4);
}

} // namespace ui
