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

    QString words() const { return QCoreApplication::translate("Commands", text); }
};

/// Every command on one sheet.
namespace commands {

using enum core::Permit;

#define DOCKET_WORDS(text) QT_TRANSLATE_NOOP("Commands", text)

// Everywhere.
inline constexpr Command newJob{
    "job.new", DOCKET_WORDS("New job"), "job-add", "F2", Reach::Window, EditJobs};
inline constexpr Command newInvoice{
    "invoice.new", DOCKET_WORDS("New invoice"), "invoice-add", "F3", Reach::Window, WriteDrafts};
inline constexpr Command takePayment{
    "payment.take", DOCKET_WORDS("Take payment"), "banknote", "F4", Reach::Window, TakePayments};
inline constexpr Command newFollowUp{
    "follow-up.new", DOCKET_WORDS("New follow-up"), "follow-up", "F7", Reach::Window, EditJobs};
inline constexpr Command newCustomer{"customer.new",
                                     DOCKET_WORDS("New customer"),
                                     "customer-add",
                                     "Ctrl+Shift+N",
                                     Reach::Window,
                                     EditCustomers};
inline constexpr Command search{
    "search", DOCKET_WORDS("Search"), "search", "Ctrl+K", Reach::Window};
inline constexpr Command pasteChat{
    "chat.paste", DOCKET_WORDS("Paste a chat"), "paste", "Ctrl+Shift+V", Reach::Window, EditJobs};
inline constexpr Command undo{"undo", DOCKET_WORDS("Undo"), "undo", "Ctrl+Z", Reach::Window};
inline constexpr Command redo{
    "redo", DOCKET_WORDS("Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y", Reach::Window};
inline constexpr Command back{
    "back", DOCKET_WORDS("Back"), "arrow-back", "Alt+Left", Reach::Window};
inline constexpr Command forward{
    "forward", DOCKET_WORDS("Forward"), "arrow-forward", "Alt+Right", Reach::Window};
inline constexpr Command nextPane{
    "pane.next", DOCKET_WORDS("Next part of the window"), "panel", "F6", Reach::Window};
inline constexpr Command previousPane{"pane.previous",
                                      DOCKET_WORDS("Previous part of the window"),
                                      "panel",
                                      "Shift+F6",
                                      Reach::Window};
inline constexpr Command keys{
    "keys", DOCKET_WORDS("Keys of this screen"), "keyboard", "F1", Reach::Window};
inline constexpr Command fullScreen{
    "full-screen", DOCKET_WORDS("Full screen"), "panel", "F11", Reach::Window};
inline constexpr Command menu{"menu", DOCKET_WORDS("Menu"), "more", "F10", Reach::Window};
inline constexpr Command quit{"quit", DOCKET_WORDS("Quit"), "close", "Ctrl+Q", Reach::Window};

// The places, in the order of the side bar.
inline constexpr Command today{"go.today", DOCKET_WORDS("Today"), "today", "Ctrl+1", Reach::Window};
inline constexpr Command inbox{"go.inbox", DOCKET_WORDS("Inbox"), "inbox", "Ctrl+2", Reach::Window};
inline constexpr Command board{"go.board", DOCKET_WORDS("Board"), "board", "Ctrl+3", Reach::Window};
inline constexpr Command customers{
    "go.customers", DOCKET_WORDS("Customers"), "customers", "Ctrl+4", Reach::Window};
inline constexpr Command invoices{
    "go.invoices", DOCKET_WORDS("Invoices"), "invoice", "Ctrl+5", Reach::Window, SeeMoney};
inline constexpr Command payments{
    "go.payments", DOCKET_WORDS("Payments"), "payments", "Ctrl+6", Reach::Window, SeeMoney};
inline constexpr Command owed{
    "go.owed", DOCKET_WORDS("Owed to me"), "owed", "F8; Ctrl+7", Reach::Window, SeeMoney};
inline constexpr Command followUps{
    "go.follow-ups", DOCKET_WORDS("Follow-ups"), "follow-up", "Ctrl+8", Reach::Window};
inline constexpr Command reports{
    "go.reports", DOCKET_WORDS("Reports"), "reports", "Ctrl+9", Reach::Window, SeeMoney};
inline constexpr Command settings{
    "go.settings", DOCKET_WORDS("Settings"), "settings", "Ctrl+,", Reach::Window};

// Of a page or a sheet.
inline constexpr Command filter{"filter", DOCKET_WORDS("Filter this list"), "filter", "Ctrl+F"};
inline constexpr Command newHere{"new-here", DOCKET_WORDS("New"), "add", "Ctrl+N"};
inline constexpr Command save{"save", DOCKET_WORDS("Save"), "check", "Ctrl+Return; Ctrl+S"};
inline constexpr Command issue{"invoice.issue",
                               DOCKET_WORDS("Issue"),
                               "check-circle",
                               "Ctrl+Return",
                               Reach::Page,
                               IssueDocuments};
inline constexpr Command saveByEnter{
    "save.enter", DOCKET_WORDS("Save"), "check", "Return; Enter", Reach::Page};
inline constexpr Command cancelPaper{"invoice.cancel",
                                     DOCKET_WORDS("Cancel the invoice"),
                                     "close",
                                     "",
                                     Reach::Page,
                                     CancelDocuments};
inline constexpr Command useCredit{
    "invoice.credit", DOCKET_WORDS("Use credit"), "coins-hand", "", Reach::Page, TakePayments};
inline constexpr Command payPaper{
    "invoice.pay", DOCKET_WORDS("Take payment"), "banknote", "", Reach::Page, TakePayments};
inline constexpr Command remindPaper{
    "invoice.remind", DOCKET_WORDS("Remind"), "send", "", Reach::Page, SeeMoney};
inline constexpr Command saveDraft{
    "draft.save", DOCKET_WORDS("Save draft"), "check", "Ctrl+S", Reach::Page, WriteDrafts};
inline constexpr Command discardDraft{
    "draft.discard", DOCKET_WORDS("Discard"), "trash", "", Reach::Page, WriteDrafts};
inline constexpr Command removeLine{
    "draft.line.remove", DOCKET_WORDS("Remove the line"), "trash", "Ctrl+Delete", Reach::List};
inline constexpr Command exportCsv{
    "report.export", DOCKET_WORDS("Export CSV"), "export", "Ctrl+E", Reach::Page, SeeMoney};

// How a payment comes in; the plain digit counts where nothing is typed.
inline constexpr Command payCash{"pay.cash", DOCKET_WORDS("Cash"), "banknote", "Alt+1; 1"};
inline constexpr Command payUpi{"pay.upi", DOCKET_WORDS("UPI"), "qr", "Alt+2; 2"};
inline constexpr Command payCard{"pay.card", DOCKET_WORDS("Card"), "payments", "Alt+3; 3"};
inline constexpr Command payBank{"pay.bank", DOCKET_WORDS("Bank"), "payments", "Alt+4; 4"};
inline constexpr Command payCheque{"pay.cheque", DOCKET_WORDS("Cheque"), "edit", "Alt+5; 5"};
inline constexpr Command payOther{"pay.other", DOCKET_WORDS("Other"), "more", "Alt+6; 6"};

inline constexpr Command closePanel{"panel.close", DOCKET_WORDS("Close"), "close", "Esc"};
inline constexpr Command pasteHere{
    "chat.paste-here", DOCKET_WORDS("Paste a chat"), "paste", "Ctrl+V", Reach::Page, EditJobs};

inline constexpr Command editCustomer{
    "customer.edit", DOCKET_WORDS("Edit customer"), "edit", "Ctrl+E", Reach::Page, EditCustomers};
inline constexpr Command writeCustomer{"customer.whatsapp",
                                       DOCKET_WORDS("Write on WhatsApp"),
                                       "whatsapp-chat",
                                       "Ctrl+W",
                                       Reach::Page,
                                       EditCustomers};
inline constexpr Command clearFilter{
    "filter.clear", DOCKET_WORDS("Clear the filter"), "close", "Esc", Reach::List};
inline constexpr Command makeJob{
    "chat.job", DOCKET_WORDS("Make job"), "job-add", "Ctrl+Return", Reach::Page, EditJobs};

// Of a list: what is focused is meant.
inline constexpr Command openRow{"row.open", DOCKET_WORDS("Open"), "panel", "Return", Reach::List};
inline constexpr Command payRow{
    "row.pay", DOCKET_WORDS("Take payment"), "banknote", "P", Reach::List, TakePayments};
inline constexpr Command writeRow{
    "row.whatsapp", DOCKET_WORDS("Write on WhatsApp"), "whatsapp-chat", "W", Reach::List};
inline constexpr Command remindRow{
    "row.remind", DOCKET_WORDS("Remind"), "send", "W", Reach::List, SeeMoney};
inline constexpr Command promiseRow{
    "row.promise", DOCKET_WORDS("Note a promise"), "calendar", "D", Reach::List, SeeMoney};
inline constexpr Command statementRow{
    "row.statement", DOCKET_WORDS("Statement"), "reports", "S", Reach::List, SeeMoney};
inline constexpr Command reverseRow{
    "row.reverse", DOCKET_WORDS("Void"), "undo", "Del", Reach::List, TakePayments};
inline constexpr Command doneRow{"row.done", DOCKET_WORDS("Done"), "check", "E", Reach::List};
inline constexpr Command laterRow{"row.later", DOCKET_WORDS("Later"), "clock", "L", Reach::List};
inline constexpr Command jobRow{
    "row.job", DOCKET_WORDS("Make a job"), "job-add", "J", Reach::List, EditJobs};
inline constexpr Command claimRow{
    "row.claim", DOCKET_WORDS("They say they paid"), "banknote", "P", Reach::List, TakePayments};
inline constexpr Command matchRow{
    "row.match", DOCKET_WORDS("It is them"), "check", "Y", Reach::List, EditCustomers};
inline constexpr Command callRow{
    "row.call", DOCKET_WORDS("Called"), "call", "C", Reach::List, EditCustomers};
inline constexpr Command holdRow{
    "row.hold", DOCKET_WORDS("Hold"), "hold", "H", Reach::List, EditJobs};
inline constexpr Command readyRow{
    "row.ready", DOCKET_WORDS("Ready"), "ready", "R", Reach::List, MoveJobs};
inline constexpr Command moveNext{"card.next",
                                  DOCKET_WORDS("To the next stage"),
                                  "chevron-end",
                                  "Ctrl+Right",
                                  Reach::List,
                                  MoveJobs};
inline constexpr Command movePrevious{"card.previous",
                                      DOCKET_WORDS("To the stage before"),
                                      "chevron-start",
                                      "Ctrl+Left",
                                      Reach::List,
                                      MoveJobs};
inline constexpr Command moveUp{
    "card.up", DOCKET_WORDS("Higher in the stage"), "chevron-up", "Ctrl+Up", Reach::List, MoveJobs};
inline constexpr Command moveDown{"card.down",
                                  DOCKET_WORDS("Lower in the stage"),
                                  "chevron-down",
                                  "Ctrl+Down",
                                  Reach::List,
                                  MoveJobs};
inline constexpr Command myJobs{"board.mine", DOCKET_WORDS("My jobs"), "pin", "M", Reach::List};
inline constexpr Command boardAsList{
    "board.list", DOCKET_WORDS("Show as a list"), "list", "Ctrl+Shift+B"};
inline constexpr Command toStage[]{
    {"card.stage-1", DOCKET_WORDS("To the first stage"), "job", "1", Reach::List, MoveJobs},
    {"card.stage-2", DOCKET_WORDS("To the second stage"), "job", "2", Reach::List, MoveJobs},
    {"card.stage-3", DOCKET_WORDS("To the third stage"), "job", "3", Reach::List, MoveJobs},
    {"card.stage-4", DOCKET_WORDS("To the fourth stage"), "job", "4", Reach::List, MoveJobs},
    {"card.stage-5", DOCKET_WORDS("To the fifth stage"), "job", "5", Reach::List, MoveJobs},
    {"card.stage-6", DOCKET_WORDS("To the sixth stage"), "job", "6", Reach::List, MoveJobs},
    {"card.stage-7", DOCKET_WORDS("To the seventh stage"), "job", "7", Reach::List, MoveJobs},
    {"card.stage-8", DOCKET_WORDS("To the eighth stage"), "job", "8", Reach::List, MoveJobs},
    {"card.stage-9", DOCKET_WORDS("To the ninth stage"), "job", "9", Reach::List, MoveJobs}};

#undef DOCKET_WORDS

} // namespace commands

} // namespace ui
