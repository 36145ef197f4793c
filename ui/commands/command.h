// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/permit.h"

#include <QCoreApplication>

#include <span>

namespace ui {

/// Where the keys of a command count.
enum class Reach {
    Window, ///< everywhere
    Page,   ///< while its page or sheet is in front
    List,   ///< only while its list has the focus: single letters must stay letters elsewhere
};

/// Something a person can do. Menus, keys, tool tips, the search palette and the page of keys are
/// all made from this.
struct Command
{
    const char *id;   ///< stable: tests and a person's own keys name it
    const char *text; ///< English, in the context "Commands"
    const char *icon;
    const char *keys; ///< as QKeySequence reads them; several separated by "; "
    Reach reach = Reach::Page;
    core::Permit permit = core::Permit::SeeWork;
    const char *also = ""; ///< other words that people look for it by, English, likewise

    QString words() const { return QCoreApplication::translate("Commands", text); }
    QString otherWords() const
    {
        return *also ? QCoreApplication::translate("Commands", also) : QString();
    }
};

/// Every command on one sheet.
namespace commands {

using enum core::Permit;

// Everywhere.
inline constexpr Command newJob{
    "job.new", QT_TRANSLATE_NOOP("Commands", "New job"), "job-add", "F2", Reach::Window, EditJobs};
inline constexpr Command newInvoice{"invoice.new",
                                    QT_TRANSLATE_NOOP("Commands", "New invoice"),
                                    "invoice-add",
                                    "F3",
                                    Reach::Window,
                                    WriteDrafts};
inline constexpr Command takePayment{"payment.take",
                                     QT_TRANSLATE_NOOP("Commands", "Take payment"),
                                     "banknote",
                                     "F4",
                                     Reach::Window,
                                     TakePayments};
inline constexpr Command newFollowUp{"follow-up.new",
                                     QT_TRANSLATE_NOOP("Commands", "New follow-up"),
                                     "follow-up",
                                     "F7",
                                     Reach::Window,
                                     EditJobs};
inline constexpr Command newCustomer{"customer.new",
                                     QT_TRANSLATE_NOOP("Commands", "New customer"),
                                     "customer-add",
                                     "Ctrl+Shift+N",
                                     Reach::Window,
                                     EditCustomers};
inline constexpr Command closeDay{"day.close",
                                  QT_TRANSLATE_NOOP("Commands", "Close the day"),
                                  "lock",
                                  "F9",
                                  Reach::Window,
                                  CloseDay};
inline constexpr Command explain{"amount.explain",
                                 QT_TRANSLATE_NOOP("Commands", "Why: what this amount is made of"),
                                 "help",
                                 "Ctrl+B",
                                 Reach::Window,
                                 SeeMoney};
inline constexpr Command search{
    "search", QT_TRANSLATE_NOOP("Commands", "Search"), "search", "Ctrl+K", Reach::Window};
inline constexpr Command pasteChat{"chat.paste",
                                   QT_TRANSLATE_NOOP("Commands", "Paste a chat"),
                                   "paste",
                                   "Ctrl+Shift+V",
                                   Reach::Window,
                                   EditJobs};
inline constexpr Command undo{
    "undo", QT_TRANSLATE_NOOP("Commands", "Undo"), "undo", "Ctrl+Z", Reach::Window};
inline constexpr Command redo{
    "redo", QT_TRANSLATE_NOOP("Commands", "Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y", Reach::Window};
inline constexpr Command back{
    "back", QT_TRANSLATE_NOOP("Commands", "Back"), "arrow-back", "Alt+Left", Reach::Window};
inline constexpr Command forward{"forward",
                                 QT_TRANSLATE_NOOP("Commands", "Forward"),
                                 "arrow-forward",
                                 "Alt+Right",
                                 Reach::Window};
inline constexpr Command nextPane{"pane.next",
                                  QT_TRANSLATE_NOOP("Commands", "Next part of the window"),
                                  "panel",
                                  "F6",
                                  Reach::Window};
inline constexpr Command previousPane{"pane.previous",
                                      QT_TRANSLATE_NOOP("Commands", "Previous part of the window"),
                                      "panel",
                                      "Shift+F6",
                                      Reach::Window};
inline constexpr Command keys{
    "keys", QT_TRANSLATE_NOOP("Commands", "Keys of this screen"), "keyboard", "F1", Reach::Window};
inline constexpr Command fullScreen{
    "full-screen", QT_TRANSLATE_NOOP("Commands", "Full screen"), "panel", "F11", Reach::Window};
inline constexpr Command menu{
    "menu", QT_TRANSLATE_NOOP("Commands", "Menu"), "more", "F10", Reach::Window};
inline constexpr Command quit{
    "quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "close", "Ctrl+Q", Reach::Window};

// The places, in the order of the side bar.
inline constexpr Command today{
    "go.today", QT_TRANSLATE_NOOP("Commands", "Today"), "today", "Ctrl+1", Reach::Window};
inline constexpr Command inbox{
    "go.inbox", QT_TRANSLATE_NOOP("Commands", "Inbox"), "inbox", "Ctrl+2", Reach::Window};
inline constexpr Command board{
    "go.board", QT_TRANSLATE_NOOP("Commands", "Board"), "board", "Ctrl+3", Reach::Window};
inline constexpr Command customers{"go.customers",
                                   QT_TRANSLATE_NOOP("Commands", "Customers"),
                                   "customers",
                                   "Ctrl+4",
                                   Reach::Window};
inline constexpr Command invoices{"go.invoices",
                                  QT_TRANSLATE_NOOP("Commands", "Invoices"),
                                  "invoice",
                                  "Ctrl+5",
                                  Reach::Window,
                                  SeeMoney};
inline constexpr Command payments{"go.payments",
                                  QT_TRANSLATE_NOOP("Commands", "Payments"),
                                  "payments",
                                  "Ctrl+6",
                                  Reach::Window,
                                  SeeMoney};
inline constexpr Command owed{"go.owed",
                              QT_TRANSLATE_NOOP("Commands", "Owed to me"),
                              "owed",
                              "F8; Ctrl+7",
                              Reach::Window,
                              SeeMoney};
inline constexpr Command followUps{"go.follow-ups",
                                   QT_TRANSLATE_NOOP("Commands", "Follow-ups"),
                                   "follow-up",
                                   "Ctrl+8",
                                   Reach::Window};
inline constexpr Command reports{"go.reports",
                                 QT_TRANSLATE_NOOP("Commands", "Reports"),
                                 "reports",
                                 "Ctrl+9",
                                 Reach::Window,
                                 SeeMoney};
inline constexpr Command settings{
    "go.settings", QT_TRANSLATE_NOOP("Commands", "Settings"), "settings", "Ctrl+,", Reach::Window};

// Of a page or a sheet.
inline constexpr Command filter{
    "filter", QT_TRANSLATE_NOOP("Commands", "Filter this list"), "filter", "Ctrl+F"};
inline constexpr Command newHere{"new-here", QT_TRANSLATE_NOOP("Commands", "New"), "add", "Ctrl+N"};
inline constexpr Command save{
    "save", QT_TRANSLATE_NOOP("Commands", "Save"), "check", "Ctrl+Return; Ctrl+S"};
inline constexpr Command saveAndPrint{"save.print",
                                      QT_TRANSLATE_NOOP("Commands", "Save and print"),
                                      "print",
                                      "Ctrl+P; Ctrl+Shift+Return",
                                      Reach::Page};
inline constexpr Command issue{"invoice.issue",
                               QT_TRANSLATE_NOOP("Commands", "Issue"),
                               "check-circle",
                               "Ctrl+Return",
                               Reach::Page,
                               IssueDocuments};
inline constexpr Command preview{"draft.preview",
                                 QT_TRANSLATE_NOOP("Commands", "Paper or editor"),
                                 "invoice",
                                 "Ctrl+T",
                                 Reach::Page};
inline constexpr Command saveByEnter{
    "save.enter", QT_TRANSLATE_NOOP("Commands", "Save"), "check", "Return; Enter", Reach::Page};
inline constexpr Command cancelPaper{"invoice.cancel",
                                     QT_TRANSLATE_NOOP("Commands", "Cancel the invoice"),
                                     "close",
                                     "",
                                     Reach::Page,
                                     CancelDocuments};
inline constexpr Command useCredit{"invoice.credit",
                                   QT_TRANSLATE_NOOP("Commands", "Use credit"),
                                   "coins-hand",
                                   "",
                                   Reach::Page,
                                   TakePayments};
inline constexpr Command payPaper{"invoice.pay",
                                  QT_TRANSLATE_NOOP("Commands", "Take payment"),
                                  "banknote",
                                  "",
                                  Reach::Page,
                                  TakePayments};
inline constexpr Command remindPaper{
    "invoice.remind", QT_TRANSLATE_NOOP("Commands", "Remind"), "send", "", Reach::Page, SeeMoney};
inline constexpr Command saveDraft{"draft.save",
                                   QT_TRANSLATE_NOOP("Commands", "Save draft"),
                                   "check",
                                   "Ctrl+S",
                                   Reach::Page,
                                   WriteDrafts};
inline constexpr Command discardDraft{"draft.discard",
                                      QT_TRANSLATE_NOOP("Commands", "Discard"),
                                      "trash",
                                      "",
                                      Reach::Page,
                                      WriteDrafts};
inline constexpr Command removeLine{"draft.line.remove",
                                    QT_TRANSLATE_NOOP("Commands", "Remove the line"),
                                    "trash",
                                    "Ctrl+Delete",
                                    Reach::List};

inline constexpr Command closePanel{
    "panel.close", QT_TRANSLATE_NOOP("Commands", "Close"), "close", "Esc"};
inline constexpr Command pasteHere{"chat.paste-here",
                                   QT_TRANSLATE_NOOP("Commands", "Paste a chat"),
                                   "paste",
                                   "Ctrl+V",
                                   Reach::Page,
                                   EditJobs};

inline constexpr Command editCustomer{"customer.edit",
                                      QT_TRANSLATE_NOOP("Commands", "Edit customer"),
                                      "edit",
                                      "Ctrl+E",
                                      Reach::Page,
                                      EditCustomers};
inline constexpr Command writeCustomer{"customer.whatsapp",
                                       QT_TRANSLATE_NOOP("Commands", "Write on WhatsApp"),
                                       "whatsapp-chat",
                                       "Ctrl+W",
                                       Reach::Page,
                                       EditCustomers};
inline constexpr Command clearFilter{
    "filter.clear", QT_TRANSLATE_NOOP("Commands", "Clear the filter"), "close", "Esc", Reach::List};
inline constexpr Command makeJob{"chat.job",
                                 QT_TRANSLATE_NOOP("Commands", "Make job"),
                                 "job-add",
                                 "Ctrl+Return",
                                 Reach::Page,
                                 EditJobs};

// Of a list: what is focused is meant.
inline constexpr Command openRow{
    "row.open", QT_TRANSLATE_NOOP("Commands", "Open"), "panel", "Return", Reach::List};
inline constexpr Command payRow{"row.pay",
                                QT_TRANSLATE_NOOP("Commands", "Take payment"),
                                "banknote",
                                "P",
                                Reach::List,
                                TakePayments};
inline constexpr Command writeRow{"row.whatsapp",
                                  QT_TRANSLATE_NOOP("Commands", "Write on WhatsApp"),
                                  "whatsapp-chat",
                                  "W",
                                  Reach::List};
inline constexpr Command remindRow{
    "row.remind", QT_TRANSLATE_NOOP("Commands", "Remind"), "send", "W", Reach::List, SeeMoney};
inline constexpr Command promiseRow{"row.promise",
                                    QT_TRANSLATE_NOOP("Commands", "Note a promise"),
                                    "calendar",
                                    "D",
                                    Reach::List,
                                    SeeMoney};
inline constexpr Command statementRow{"row.statement",
                                      QT_TRANSLATE_NOOP("Commands", "Statement"),
                                      "reports",
                                      "S",
                                      Reach::List,
                                      SeeMoney};
inline constexpr Command reverseRow{
    "row.reverse", QT_TRANSLATE_NOOP("Commands", "Void"), "undo", "Del", Reach::List, TakePayments};
inline constexpr Command doneRow{
    "row.done", QT_TRANSLATE_NOOP("Commands", "Done"), "check", "E", Reach::List};
inline constexpr Command laterRow{
    "row.later", QT_TRANSLATE_NOOP("Commands", "Later"), "clock", "L", Reach::List};
inline constexpr Command jobRow{
    "row.job", QT_TRANSLATE_NOOP("Commands", "Make a job"), "job-add", "J", Reach::List, EditJobs};
inline constexpr Command claimRow{"row.claim",
                                  QT_TRANSLATE_NOOP("Commands", "They say they paid"),
                                  "banknote",
                                  "P",
                                  Reach::List,
                                  TakePayments};
inline constexpr Command matchRow{"row.match",
                                  QT_TRANSLATE_NOOP("Commands", "It is them"),
                                  "check",
                                  "Y",
                                  Reach::List,
                                  EditCustomers};
inline constexpr Command giveRow{
    "row.give", QT_TRANSLATE_NOOP("Commands", "Give to"), "customer", "A", Reach::List};
inline constexpr Command callRow{
    "row.call", QT_TRANSLATE_NOOP("Commands", "Called"), "call", "C", Reach::List, EditCustomers};
inline constexpr Command holdRow{
    "row.hold", QT_TRANSLATE_NOOP("Commands", "Hold"), "hold", "H", Reach::List, EditJobs};
inline constexpr Command readyRow{
    "row.ready", QT_TRANSLATE_NOOP("Commands", "Ready"), "ready", "R", Reach::List, MoveJobs};
inline constexpr Command dueRow{
    "row.due", QT_TRANSLATE_NOOP("Commands", "Due day"), "calendar", "D", Reach::List, EditJobs};
inline constexpr Command assignRow{"row.assign",
                                   QT_TRANSLATE_NOOP("Commands", "Who does it"),
                                   "customer",
                                   "A",
                                   Reach::List,
                                   EditJobs};
inline constexpr Command pickUp{"card.pick-up",
                                QT_TRANSLATE_NOOP("Commands", "Pick up and carry by arrows"),
                                "board",
                                "Ctrl+M",
                                Reach::List,
                                MoveJobs};
inline constexpr Command moveNext{"card.next",
                                  QT_TRANSLATE_NOOP("Commands", "To the next stage"),
                                  "chevron-end",
                                  "Ctrl+Right",
                                  Reach::List,
                                  MoveJobs};
inline constexpr Command movePrevious{"card.previous",
                                      QT_TRANSLATE_NOOP("Commands", "To the stage before"),
                                      "chevron-start",
                                      "Ctrl+Left",
                                      Reach::List,
                                      MoveJobs};
inline constexpr Command moveUp{"card.up",
                                QT_TRANSLATE_NOOP("Commands", "Higher in the stage"),
                                "chevron-up",
                                "Ctrl+Up",
                                Reach::List,
                                MoveJobs};
inline constexpr Command moveDown{"card.down",
                                  QT_TRANSLATE_NOOP("Commands", "Lower in the stage"),
                                  "chevron-down",
                                  "Ctrl+Down",
                                  Reach::List,
                                  MoveJobs};
inline constexpr Command myJobs{
    "board.mine", QT_TRANSLATE_NOOP("Commands", "My jobs"), "pin", "M", Reach::List};
inline constexpr Command boardAsList{
    "board.list", QT_TRANSLATE_NOOP("Commands", "Show as a list"), "list", "Ctrl+Shift+B"};
constexpr Command toStageBy(const char *key, const char *id, const char *text)
{
    return {id, text, "job", key, Reach::List, MoveJobs};
}
inline constexpr Command toStage[]{
    toStageBy("1", "card.stage-1", QT_TRANSLATE_NOOP("Commands", "To the first stage")),
    toStageBy("2", "card.stage-2", QT_TRANSLATE_NOOP("Commands", "To the second stage")),
    toStageBy("3", "card.stage-3", QT_TRANSLATE_NOOP("Commands", "To the third stage")),
    toStageBy("4", "card.stage-4", QT_TRANSLATE_NOOP("Commands", "To the fourth stage")),
    toStageBy("5", "card.stage-5", QT_TRANSLATE_NOOP("Commands", "To the fifth stage")),
    toStageBy("6", "card.stage-6", QT_TRANSLATE_NOOP("Commands", "To the sixth stage")),
    toStageBy("7", "card.stage-7", QT_TRANSLATE_NOOP("Commands", "To the seventh stage")),
    toStageBy("8", "card.stage-8", QT_TRANSLATE_NOOP("Commands", "To the eighth stage")),
    toStageBy("9", "card.stage-9", QT_TRANSLATE_NOOP("Commands", "To the ninth stage")),
};

} // namespace commands

} // namespace ui
