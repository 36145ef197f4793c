// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfField = 3; // label, editor, fault

Label *faultLabel(QWidget *parent)
{
    auto *label = new Label({}, TypeRole::Caption, parent);
    label->setTone(Tone::Danger);
    label->setWordWrap(true);
    label->setVisible(false);
    return label;
}

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

} // namespace

Form::Form(Labels labels, QWidget *parent)
    : QWidget(parent)
    , m_labels(labels)
    , m_grid(new QGridLayout)
    , m_foot(faultLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addWidget(m_foot);
    m_grid->setVerticalSpacing(labels == Labels::Beside ? space::s : space::xs);
    m_grid->setColumnStretch(1, 1);
    m_foot->setObjectName(u"formFault"_s);
}

void Form::place(const QString &text, QWidget *editor, QWidget *cell, const QString &name)
{
    auto *label = new Label(text, TypeRole::Body, this);
    label->setBuddy(editor);
    editor->setObjectName(name);
    editor->setAccessibleName(withoutMnemonic(text));
    Label *fault = faultLabel(this);

    const int row = int(m_order.size()) * rowsOfField;
    if (m_labels == Labels::Beside) {
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        label->setMinimumHeight(controlHeight(fontMetrics()));
        m_grid->addWidget(cell, row, 1);
        m_grid->addWidget(fault, row + 1, 1);
    } else {
        m_grid->addWidget(label, row, 0, 1, 2);
        m_grid->addWidget(cell, row + 1, 0, 1, 2);
        m_grid->addWidget(fault, row + 2, 0, 1, 2);
    }
    m_fields[name] = {.editor = editor, .cell = cell, .label = label, .fault = fault};
    m_order.append(name);
    watch(name, editor);
}

QWidget *Form::paired(QWidget *editor, QWidget *beside)
{
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(editor, 1);
    row->addWidget(beside);
    return cell;
}

void Form::addWide(QWidget *widget)
{
    addRow(widget, 0);
}

void Form::addBelow(QWidget *widget)
{
    addRow(widget, m_labels == Labels::Beside ? 1 : 0);
}

void Form::addRow(QWidget *widget, int fromColumn)
{
    constexpr int columns = 2;
    const QString name = u"wide%1"_s.arg(m_order.size());
    m_grid->addWidget(
        widget, int(m_order.size()) * rowsOfField, fromColumn, 1, columns - fromColumn);
    m_order.append(name);
}

void Form::setLabel(const char *name, const QString &label)
{
    const Field &field = m_fields[QLatin1StringView(name)];
    field.label->setText(label);
    field.editor->setAccessibleName(withoutMnemonic(label));
}

void Form::setShown(const char *name, bool isShown)
{
    const QString field = QLatin1StringView(name);
    setFault(field, {});
    m_fields[field].label->setVisible(isShown);
    m_fields[field].cell->setVisible(isShown);
}

void Form::watch(const QString &name, QWidget *editor)
{
    const auto lookAgain = [this, name]() {
        const Field &field = m_fields[name];
        // While somebody types, a fault only goes away; a new one waits until the field is left.
        if (!field.fault->text().isEmpty())
            setFault(name, field.check ? field.check() : QString());
    };
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        connect(line, &QLineEdit::textChanged, this, lookAgain);
        connect(line, &QLineEdit::editingFinished, this, [this, name]() {
            if (const Field &field = m_fields[name]; field.check && field.editor->isVisible())
                setFault(name, field.check());
        });
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        connect(text, &QPlainTextEdit::textChanged, this, lookAgain);
    }
}

void Form::setFault(const QString &name, const QString &sentence)
{
    const auto found = m_fields.find(name);
    if (found == m_fields.end())
        return;
    const Field &field = found->second;
    field.fault->setText(sentence);
    field.fault->setVisible(!sentence.isEmpty());
    field.editor->setProperty("wrong", !sentence.isEmpty());
    field.editor->setAccessibleDescription(sentence);
    field.editor->update();
}

void Form::refuse(const core::Error &error, const Voice &voice)
{
    const QString sentence = voice.refusal(error);
    if (m_fields.contains(error.subject)) {
        setFault(error.subject, sentence);
        return focusFault();
    }
    m_foot->setText(sentence);
    m_foot->setVisible(true);
}

void Form::clearFaults()
{
    for (const QString &name : std::as_const(m_order))
        setFault(name, {});
    m_foot->setVisible(false);
}

QJsonObject Form::typed() const
{
    QJsonObject typed;
    for (const auto &[name, field] : m_fields) {
        if (const auto *line = qobject_cast<const QLineEdit *>(field.editor))
            typed[name] = line->text();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(field.editor))
            typed[name] = text->toPlainText();
        else if (const auto *choice = qobject_cast<const QComboBox *>(field.editor))
            typed[name] = choice->currentText();
    }
    return typed;
}

void Form::type(const QJsonObject &typed)
{
    for (auto &[name, field] : m_fields) {
        if (!typed.contains(name))
            continue;
        const QString text = typed[name].toString();
        if (auto *line = qobject_cast<QLineEdit *>(field.editor))
            line->setText(text);
        else if (auto *lines = qobject_cast<QPlainTextEdit *>(field.editor))
            lines->setPlainText(text);
        else if (auto *choice = qobject_cast<QComboBox *>(field.editor))
            choice->setCurrentText(text);
    }
}

bool Form::hasFaults() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const auto &entry) {
        return !entry.second.fault->text().isEmpty();
    });
}

void Form::focusFirst()
{
    for (const QString &name : std::as_const(m_order)) {
        const auto found = m_fields.find(name);
        if (found == m_fields.end() || !found->second.editor->isVisibleTo(this)
            || !found->second.editor->isEnabled())
            continue;
        found->second.editor->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void Form::focusFault()
{
    for (const QString &name : std::as_const(m_order)) {
        const auto found = m_fields.find(name);
        if (found == m_fields.end() || found->second.fault->text().isEmpty())
            continue;
        found->second.editor->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void Form::setCheck(const char *name, Check check)
{
    m_fields[QLatin1StringView(name)].check = std::move(check);
}

bool Form::isRight()
{
    m_foot->setVisible(false);
    for (auto &[name, field] : m_fields)
        setFault(name, field.check ? field.check() : QString());
    focusFault();
    return !hasFaults();
}

} // namespace ui
