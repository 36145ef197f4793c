# SPDX-License-Identifier: GPL-3.0-or-later
"""Errands with papers that follow on others: a quote that is accepted and billed, and something
taken off an invoice."""


def papers(shop, kind):
    return [(one["number"], one["payable"], one["state"])
            for one in shop.ask(kind, "list")["documents"]]


def quote_to_invoice(shop):
    """A price is offered, taken with a smaller quantity, and billed without typing it again."""
    window = shop.open()
    window.key("Shift+F3")
    window.says("Quote (draft)")
    window.says("Valid until")
    shop.type_draft(window)
    window.key("Ctrl+Enter")
    window.says("Quote AQ/26-27/00001")
    window.says("Waiting")

    window.click("Revise", "push button")
    window.says("In place of quote AQ/26-27/00001")
    window.focus_on("", "table cell")
    window.key("Right")
    window.type("1")
    window.key("Enter")
    window.says("500.00")
    window.key("Ctrl+Enter")
    window.says("Quote AQ/26-27/00002")

    window.click("Accepted", "push button")
    window.says("AQ/26-27/00002: Accepted")
    shop.until("the quotes", lambda: papers(shop, "quote"),
               [("AQ/26-27/00002", "500.00", "accepted"),
                ("AQ/26-27/00001", "1000.00", "replaced")])
    window.click("Make the invoice", "push button")
    window.says("From quote AQ/26-27/00002")
    window.key("Ctrl+Enter")
    window.says("Invoice A/26-27/00001")
    shop.until("the invoice", lambda: papers(shop, "invoice"),
               [("A/26-27/00001", "500.00", "open")])


def take_off_invoice(shop):
    """A credit note begins with what is left of the invoice, asks why, and pays it."""
    shop.found()
    shop.invoice("600")
    window = shop.window()
    window.key("Ctrl+5")
    window.focus_on("A/26-27/00001", "table cell")
    window.key("Enter")
    window.click("Credit note", "push button")
    window.says("Takes off invoice A/26-27/00001")
    window.key("Ctrl+Enter")
    window.says("Say why")
    window.focus_on("Reason", "text")
    window.type("sent back")
    window.key("Ctrl+Enter")
    window.says("Credit note AC/26-27/00001")
    shop.until("the note", lambda: papers(shop, "credit-note"),
               [("AC/26-27/00001", "600.00", "paid")])
    shop.until("the invoice", lambda: papers(shop, "invoice"),
               [("A/26-27/00001", "600.00", "paid")])
    shop.check("nothing owed", shop.gupta()["owed"] == "0.00", shop.gupta())


QUOTES = (quote_to_invoice, take_off_invoice)
