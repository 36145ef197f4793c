// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QVBoxLayout>

namespace ui {

namespace {

class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

QMessageBox *box(QWidget *over, const Question &question, QMessageBox::Icon icon)
{
    auto *box = new QMessageBox(icon, question.title, question.text, QMessageBox::NoButton, over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(over ? Qt::WindowModal : Qt::ApplicationModal);
    box->setTextFormat(Qt::PlainText);
    box->setAccessibleName(question.title);
    return box;
}

} // namespace

void ask(QWidget *over, const Question &question, std::function<void()> yes)
{
    QMessageBox *asked = box(over, question, QMessageBox::Question);
    QPushButton *verb = asked->addButton(question.verb, QMessageBox::AcceptRole);
    setKind(verb, ButtonKind::Danger);
    asked->setDefaultButton(asked->addButton(NoticeWords::tr("Keep"), QMessageBox::RejectRole));
    QObject::connect(verb, &QPushButton::clicked, over, std::move(yes));
    asked->open();
}

void askReason(QWidget *over, const Question &question, std::function<void(QString)> yes)
{
    auto *dialog = new QDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(question.title);
    dialog->setAccessibleName(question.title);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(new Label(question.title, TypeRole::Title));
    column->addWidget((new Label(question.text))->wrapped());
    auto *label = new Label(NoticeWords::tr("&Reason"));
    auto *reason = new QLineEdit;
    label->setBuddy(reason);
    reason->setAccessibleName(NoticeWords::tr("Reason"));
    reason->setObjectName(QStringLiteral("reason"));
    column->addWidget(label);
    column->addWidget(reason);
    auto *row = new QHBoxLayout;
    QPushButton *keep = plainButton(NoticeWords::tr("Keep"), ButtonKind::Quiet);
    QPushButton *verb = plainButton(question.verb, ButtonKind::Danger);
    verb->setDefault(true);
    verb->setEnabled(false);
    row->addStretch(1);
    row->addWidget(keep);
    row->addWidget(verb);
    column->addLayout(row);
    QObject::connect(reason, &QLineEdit::textChanged, verb, [verb](const QString &text) {
        verb->setEnabled(!text.trimmed().isEmpty());
    });
    QObject::connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(verb, &QPushButton::clicked, dialog, [dialog, reason, yes = std::move(yes)]() {
        yes(reason->text());
        dialog->accept();
    });
    dialog->open();
}

void tellAlone(const QString &title, const QString &text, std::function<void()> closed)
{
    QMessageBox *told =
        box(nullptr, {.title = title, .text = text, .verb = {}}, QMessageBox::Critical);
    QObject::connect(
        told, &QMessageBox::finished, told, [closed = std::move(closed)]() { closed(); });
    told->addButton(NoticeWords::tr("Close"), QMessageBox::RejectRole);
    told->open();
}

} // namespace ui
