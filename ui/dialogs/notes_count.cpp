// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notes_count.h"

#include "ui/text/typed_number.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/typed_edits.h"

#include <QGridLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int worthsAbreast = 5; // so that a low screen holds the sheet
constexpr int lettersOfCount = 8;
constexpr int mostNotes = 1'000'000;

} // namespace

NotesCount::NotesCount(const Voice &voice)
    : m_voice(voice)
    , m_coins(new MoneyEdit(voice, u"notes"_s, MoneyEdit::Empty::Allowed))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    int place = 0;
    const auto add = [&](const QString &words, QLineEdit *field) {
        auto *label = new Label(words);
        label->setBuddy(field);
        field->setFixedWidth(lettersOfCount * fontMetrics().averageCharWidth() + 2 * space::s);
        const int column = 2 * (place % worthsAbreast);
        grid->addWidget(label, place / worthsAbreast, column, Qt::AlignTrailing);
        grid->addWidget(field, place / worthsAbreast, column + 1);
        connect(field, &QLineEdit::textChanged, this, &NotesCount::changed);
        ++place;
    };
    for (const core::Money worth : voice.currency().notes) {
        auto *count = new QLineEdit;
        const QString sum = voice.roundMoney(worth);
        count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        count->setAccessibleName(tr("How many of %1").arg(sum));
        count->setObjectName(u"note%1"_s.arg(m_worths.size()));
        m_worths.append({worth, count});
        //: the worth of a note, before the field for how many there are
        add(tr("%1 ×").arg(sum), count);
    }
    m_coins->setAccessibleName(tr("Small coins together"));
    m_coins->setObjectName(u"coins"_s);
    add(tr("Coins"), m_coins);
}

std::optional<int> NotesCount::countOf(const QLineEdit *field)
{
    const QString typed = withPlainDigits(field->text().trimmed());
    if (typed.isEmpty())
        return 0;
    bool isNumber = false;
    const int count = typed.toInt(&isNumber);
    return isNumber && count >= 0 && count <= mostNotes ? std::optional(count) : std::nullopt;
}

QList<core::NoteCount> NotesCount::notes() const
{
    QList<core::NoteCount> notes;
    for (const Worth &worth : m_worths) {
        if (const int count = countOf(worth.count).value_or(0); count > 0)
            notes.append({.worth = worth.worth, .count = count});
    }
    const auto coins = m_coins->amount();
    if (coins && *coins && (*coins)->isPositive())
        notes.append({.worth = **coins, .count = 1});
    return notes;
}

core::Money NotesCount::total() const
{
    core::Money total;
    const QList<core::NoteCount> counted = notes();
    for (const core::NoteCount &note : counted)
        total += note.total();
    return total;
}

QString NotesCount::fault() const
{
    for (const Worth &worth : m_worths) {
        if (!countOf(worth.count))
            return tr("Write how many there are of %1 as a number, such as 12.")
                .arg(m_voice.roundMoney(worth.worth));
    }
    return m_coins->fault();
}

QList<QLineEdit *> NotesCount::fields() const
{
    QList<QLineEdit *> fields;
    for (const Worth &worth : m_worths)
        fields.append(worth.count);
    fields.append(m_coins);
    return fields;
}

QJsonArray NotesCount::typed() const
{
    QJsonArray typed;
    for (const QLineEdit *field : fields())
        typed.append(field->text());
    return typed;
}

void NotesCount::type(const QJsonArray &typed)
{
    qsizetype place = 0;
    for (QLineEdit *field : fields())
        field->setText(typed.at(place++).toString());
}

void NotesCount::focusFirst()
{
    QLineEdit *first = m_worths.isEmpty() ? m_coins : m_worths.first().count;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
