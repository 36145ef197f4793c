// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

namespace ui {

/// What can be done with accounts, cheques and the drawer; the other commands stand in command.h.
namespace commands {

// Everywhere: each asks for the customer where nobody is in front.
inline constexpr Command refund{"account.refund",
                                QT_TRANSLATE_NOOP("Commands", "Give money back"),
                                "coins-hand",
                                "",
                                Reach::Window,
                                RefundMoney,
                                //: what people look for it by, beside its name
                                QT_TRANSLATE_NOOP("Commands", "refund return money")};
inline constexpr Command writeOff{"account.write-off",
                                  QT_TRANSLATE_NOOP("Commands", "Write off"),
                                  "edit",
                                  "",
                                  Reach::Window,
                                  WriteOffSmall};
inline constexpr Command oldBill{"account.open",
                                 QT_TRANSLATE_NOOP("Commands", "Old bill or advance"),
                                 "invoice-add",
                                 "",
                                 Reach::Window,
                                 IssueDocuments};
inline constexpr Command taxCertificate{
    "account.certificate",
    QT_TRANSLATE_NOOP("Commands", "Certificate for tax kept back"),
    "check-circle",
    "",
    Reach::Window,
    TakePayments};
inline constexpr Command movePayment{"account.move",
                                     QT_TRANSLATE_NOOP("Commands", "Move a payment"),
                                     "arrow-forward",
                                     "",
                                     Reach::Window,
                                     TakePayments};
inline constexpr Command cheques{
    "cheques", QT_TRANSLATE_NOOP("Commands", "Cheques"), "edit", "", Reach::Window, SeeMoney};
inline constexpr Command openDrawer{"drawer.open",
                                    QT_TRANSLATE_NOOP("Commands", "Open the drawer"),
                                    "banknote",
                                    "",
                                    Reach::Window,
                                    CloseDay};
inline constexpr Command drawerCash{"drawer.cash",
                                    QT_TRANSLATE_NOOP("Commands", "Cash in or out of the drawer"),
                                    "banknote",
                                    "",
                                    Reach::Window,
                                    CloseDay};
inline constexpr Command closedDays{"day.closes",
                                    QT_TRANSLATE_NOOP("Commands", "Days that were closed"),
                                    "calendar",
                                    "Shift+F9",
                                    Reach::Window,
                                    SeeMoney};

// Of a list: what is focused is meant.
inline constexpr Command writeOffRow{"row.write-off",
                                     QT_TRANSLATE_NOOP("Commands", "Write off"),
                                     "edit",
                                     "O",
                                     Reach::List,
                                     WriteOffSmall};
inline constexpr Command moveRow{"row.move",
                                 QT_TRANSLATE_NOOP("Commands", "Move a payment"),
                                 "arrow-forward",
                                 "M",
                                 Reach::List,
                                 TakePayments};
inline constexpr Command depositCheque{"cheque.deposit",
                                       QT_TRANSLATE_NOOP("Commands", "To the bank"),
                                       "arrow-forward",
                                       "D",
                                       Reach::List,
                                       TakePayments};
inline constexpr Command clearCheque{"cheque.clear",
                                     QT_TRANSLATE_NOOP("Commands", "Paid by the bank"),
                                     "check",
                                     "C",
                                     Reach::List,
                                     TakePayments};
inline constexpr Command bounceCheque{"cheque.bounce",
                                      QT_TRANSLATE_NOOP("Commands", "Came back"),
                                      "undo",
                                      "B",
                                      Reach::List,
                                      ReversePayments};
inline constexpr Command reopenClose{"day.reopen",
                                     QT_TRANSLATE_NOOP("Commands", "Reopen the day"),
                                     "undo",
                                     "R",
                                     Reach::List,
                                     ReopenDay};
inline constexpr Command bringBack{"sheet.bring-back",
                                   QT_TRANSLATE_NOOP("Commands", "Bring back what was put aside"),
                                   "redo",
                                   "Alt+Z"};
inline constexpr Command countNotes{
    "drawer.notes", QT_TRANSLATE_NOOP("Commands", "Count by notes"), "list", "Alt+D"};

// How a payment comes in; the plain digit counts where nothing is typed.
inline constexpr Command payCash{
    "pay.cash", QT_TRANSLATE_NOOP("Commands", "Cash"), "banknote", "Alt+1; 1"};
inline constexpr Command payUpi{"pay.upi", QT_TRANSLATE_NOOP("Commands", "UPI"), "qr", "Alt+2; 2"};
inline constexpr Command payCard{
    "pay.card", QT_TRANSLATE_NOOP("Commands", "Card"), "payments", "Alt+3; 3"};
inline constexpr Command payBank{
    "pay.bank", QT_TRANSLATE_NOOP("Commands", "Bank"), "payments", "Alt+4; 4"};
inline constexpr Command payCheque{
    "pay.cheque", QT_TRANSLATE_NOOP("Commands", "Cheque"), "edit", "Alt+5; 5"};
inline constexpr Command payOther{
    "pay.other", QT_TRANSLATE_NOOP("Commands", "Other"), "more", "Alt+6; 6"};

} // namespace commands

} // namespace ui
