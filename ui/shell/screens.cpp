// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include "ui/dialogs/customer_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_field.h"

#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// An answer may lead to another question; no screen asks more often in a row.
constexpr int questionsInARow = 4;

void whenAnswered(Desk &desk, QObject *context, const std::function<void()> &then, int rounds)
{
    // The reader answers in turn: whoever asks last hears last. An answer that is there already is
    // handed on at once; by way of the queue it still comes behind those that were asked before.
    const auto next = [&desk, context, then, rounds]() {
        if (rounds > 1)
            whenAnswered(desk, context, then, rounds - 1);
        else
            then();
    };
    desk.read([](core::Shop &) { return core::Result<core::Done>(core::Done{}); })
        .then(context, [context, next](const core::Outcome<core::Done> &) {
            QMetaObject::invokeMethod(context, next, Qt::QueuedConnection);
        });
}

QList<Screen> placeScreens()
{
    const std::pair<Place, QString> places[] = {
        {Place::Today, u"today"_s},
        {Place::Inbox, u"inbox"_s},
        {Place::Board, u"board"_s},
        {Place::Customers, u"customers"_s},
        {Place::Invoices, u"invoices"_s},
        {Place::Payments, u"payments"_s},
        {Place::Owed, u"owed"_s},
        {Place::FollowUps, u"follow-ups"_s},
        {Place::Reports, u"reports"_s},
        {Place::Items, u"items"_s},
        {Place::Settings, u"settings"_s},
    };
    QList<Screen> screens;
    for (const auto &[place, name] : places) {
        screens.append({name, [place = place](MainWindow &window) { window.desk().go(place); }});
    }
    return screens;
}

/// The sheets for accounts, cheques and the drawer.
QList<Screen> moneyScreens(const Subject &about)
{
    QList<Screen> screens;
    screens.append({u"payment-more"_s, [about](MainWindow &window) {
                        window.desk().go(Place::Payments);
                        window.desk().takePayment(about);
                        for (auto *more : window.findChildren<QPushButton *>(u"more"_s)) {
                            if (more->isVisible())
                                more->click();
                        }
                    }});
    const std::tuple<QString, Place, MoneyAct> acts[] = {
        {u"refund"_s, Place::Customers, MoneyAct::Refund},
        {u"write-off"_s, Place::Owed, MoneyAct::WriteOff},
        {u"old-bill"_s, Place::Customers, MoneyAct::OldBill},
        {u"certificate"_s, Place::Customers, MoneyAct::TaxCertificate},
        {u"move-payment"_s, Place::Payments, MoneyAct::MovePayment},
        {u"cheques"_s, Place::Payments, MoneyAct::Cheques},
        {u"open-drawer"_s, Place::Payments, MoneyAct::OpenDrawer},
        {u"drawer-cash"_s, Place::Payments, MoneyAct::DrawerCash},
        {u"closed-days"_s, Place::Payments, MoneyAct::ClosedDays}};
    for (const auto &[name, below, act] : acts) {
        screens.append({name, [about, below = below, act = act](MainWindow &window) {
                            window.desk().go(below);
                            window.desk().open(act, about);
                        }});
    }
    return screens;
}

void search(MainWindow &window, const QString &text)
{
    window.desk().go(Place::Today);
    auto *field = window.findChild<SearchField *>();
    // As a person would: when the page is there.
    QMetaObject::invokeMethod(
        field,
        [field, text]() {
            field->begin();
            field->setText(text);
        },
        Qt::QueuedConnection);
}

/// By the key, as the list stays where a window has no keyboard to lose.
void leaveSearch(MainWindow &window)
{
    auto *field = window.findChild<SearchField *>();
    field->clear();
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &escape);
}

} // namespace

QList<Screen> everyScreen(const ScreenSubjects &subjects)
{
    // By name: an older clang does not let a lambda keep what a binding names.
    const auto customer = subjects.customer;
    const auto job = subjects.job;
    const auto paper = subjects.paper;
    const auto draft = subjects.draft;
    const auto chat = subjects.chat;
    const QString searched = subjects.searched;
    const Subject about{.customer = customer};
    QList<Screen> screens = placeScreens();
    const auto detail = [&screens](const QString &name, const std::function<void(Desk &)> &way) {
        screens.append({name, [way](MainWindow &window) { way(window.desk()); }});
    };
    detail(u"customer"_s, [customer](Desk &desk) { desk.openCustomer(customer); });
    detail(u"paper"_s, [paper](Desk &desk) { desk.openPaper(paper); });
    detail(u"draft"_s, [draft](Desk &desk) { desk.openDraft(draft, {}); });
    detail(u"statement"_s, [customer](Desk &desk) { desk.openStatement(customer); });
    detail(u"chat"_s, [chat](Desk &desk) { desk.openChat(chat); });
    const auto sheet =
        [&detail](const QString &name, Place below, const std::function<void(Desk &)> &way) {
            detail(name, [below, way](Desk &desk) {
                desk.go(below);
                way(desk);
            });
        };
    sheet(u"new-job"_s, Place::Board, [about](Desk &desk) { desk.newJob(about); });
    sheet(u"new-customer"_s, Place::Customers, [](Desk &desk) { desk.newCustomer({}); });
    sheet(u"payment"_s, Place::Payments, [about](Desk &desk) { desk.takePayment(about); });
    screens += moneyScreens(about);
    sheet(u"close-day"_s, Place::Payments, [](Desk &desk) { desk.closeDay({}); });
    sheet(u"explain"_s, Place::Owed, [about](Desk &desk) { desk.explain(about); });
    sheet(u"new-follow-up"_s, Place::FollowUps, [](Desk &desk) { desk.newFollowUp({}); });
    sheet(u"remind"_s, Place::Owed, [customer](Desk &desk) { desk.remind(customer); });
    screens.append({u"edit-customer"_s, [customer](MainWindow &window) {
                        window.desk().openCustomer(customer);
                        (new CustomerSheet(window.desk(), customer, &window))->openOver();
                    }});
    screens.append({u"search"_s, [searched](MainWindow &window) { search(window, searched); }});
    // Last: its panel stays open beside every place, and takes their room.
    const std::pair<QString, Place> besideJob[] = {{u"job"_s, Place::Board},
                                                   {u"today-beside-job"_s, Place::Today},
                                                   {u"customers-beside-job"_s, Place::Customers}};
    for (const auto &[name, place] : besideJob) {
        screens.append({name, [job, place = place](MainWindow &window) {
                            leaveSearch(window);
                            window.desk().go(place);
                            window.desk().openJob(job);
                        }});
    }
    return screens;
}

QWidget *frontOf(MainWindow &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return &window;
}

void whenAnswered(Desk &desk, QObject *context, const std::function<void()> &then)
{
    whenAnswered(desk, context, then, questionsInARow);
}

} // namespace ui
