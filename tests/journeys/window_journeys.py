#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Errands from the counter through the real window, found by accessible names alone; the cli
confirms each. A flow that has a budget of keys fails when it needs one more.

usage: window_journeys.py DOCKET CLI [ERRAND...]
"""
import os
import sys
import tempfile

from cli_driver import Journey
from desk_session import DeskSession

# Keys, those held down counted too, that a flow may take at most.
NEW_JOB_KEYS = 29
FIND_KEYS = 7
GO_KEYS = 5
FULL_PAYMENT_KEYS = 7
JOB_OF_CHAT_KEYS = 7
REMIND_KEYS = 3

ORDER = "[20/11/26, 9:41:03 AM] +91 98300 12345: Hello, I want 200 visiting cards\n"
PAID = "[20/11/26, 9:52:10 AM] +91 98765 44821: Payment sent Rs 1200 by UPI, ref 412345678901\n"


# Work

def found(window, name):
    """The three steps of a new shop."""
    window.focus_on("Name of the shop", "text")
    window.type(name)
    window.click("Next", "push button")
    window.says("Printing")
    window.click("Next", "push button")
    window.focus_on("Your name", "text")
    window.type("Meera")
    window.click("Open the shop", "push button")
    window.wait("To do now")
    window.says(name)


def first_start(shop):
    """From nothing to Today in three steps."""
    found(shop.window(), "Sharma Print")
    people = shop.ask("team", "list")["staff"]
    shop.check("the owner", [person["name"] for person in people] == ["Meera"], people)
    stages = [stage["name"] for stage in shop.ask("job", "stages")["stages"]]
    shop.check("stages of a printer", "Printing" in stages, stages)


def look_around_first(shop):
    """The sample shop before one's own, which is not touched by it."""
    window = shop.window()
    window.click("Look at a sample shop first", "push button")
    window.says("nothing here is real", patience=60)
    window.says("Ravi Sharma")
    window.click("Start my shop", "push button")
    found(window, "Meera Prints")
    window.gone("Start my shop", "push button")
    shop.check("nobody is in it", shop.ask("customer", "list")["customers"] == [])


def begin_job(window, customer, offer):
    window.key("F2")
    window.focus_on("Customer", "text")
    window.keys_used = 1
    window.type(customer)
    window.wait(offer, "list item")
    window.key("Enter")


def fill_job(window):
    window.focus_on("What", "text")
    window.type("cards 500")
    window.key("Tab")
    window.type("fri")
    window.key("Tab")
    window.type("1200")
    window.key("Tab")
    window.type("500")
    window.key("Ctrl+Enter")
    window.gone("New job", "dialog")


def check_job(shop, customer):
    shop.until("jobs", lambda: len(shop.ask("job", "list")["jobs"]), 1)
    job = shop.ask("job", "show", "1")
    told = {name: job[name] for name in ("customer", "title", "price", "promised")}
    shop.check("the job", told == {"customer": customer, "title": "cards 500", "price": "1200.00",
                                   "promised": "2026-11-27"}, told)
    taken = [(one["customer"], one["amount"]) for one in shop.receipts()]
    shop.check("the advance", taken == [(customer, "500.00")], taken)


def new_job_of_known(shop):
    """A walk-in with an advance, for somebody known: on the board with what is left to pay."""
    window = shop.open()
    begin_job(window, "gup", "Gupta Medicals")
    fill_job(window)
    shop.keys(window, NEW_JOB_KEYS)
    check_job(shop, "Gupta Medicals")
    window.key("Ctrl+3")
    card = window.wait("Job 1", "list item")
    for part in ("Gupta Medicals", "cards 500", "700"):
        shop.check("the card", part in card.name, card.name)


def new_job_of_new(shop):
    """The same for somebody new, with a phone; found again by its last digits."""
    window = shop.open()
    begin_job(window, "Asha Rao", "Create “Asha Rao”")
    window.focus_on("Phone", "text")
    window.type("9811122233")
    window.key("Enter")
    fill_job(window)
    shop.keys(window, NEW_JOB_KEYS - len("gup") + len("Asha Rao") + len("9811122233") + 1)
    check_job(shop, "Asha Rao")
    found = shop.ask("customer", "find", "2233")["customers"]
    shop.check("the customer", [one["phone"] for one in found] == ["+919811122233"], found)


def undo_elsewhere(shop):
    """Taken back from another page, and named when it is."""
    shop.found()
    shop.job("Cards")
    window = shop.window()
    window.key("Ctrl+3")
    window.focus_on("Job 1", "list item")
    window.key("2")
    shop.until("the stage", shop.stage, "Design")
    window.key("Ctrl+4")
    window.wait("Filter customers", "text")
    window.key("Ctrl+Z")
    window.says("Undone: #1 to Design")
    shop.until("the stage", shop.stage, "New")
    window.key("Ctrl+Shift+Z")
    shop.until("the stage", shop.stage, "Design")


def find_by_digits(shop):
    window = shop.open()
    window.key("Ctrl+K")
    window.focus_on("Search", "text")
    window.type("4821")
    window.wait("Gupta Medicals", "list item")
    window.key("Enter")
    window.wait("Customer Gupta Medicals")
    shop.keys(window, FIND_KEYS)


def go_by_search(shop):
    """Any page is two letters away."""
    window = shop.open()
    window.key("Ctrl+K")
    window.focus_on("Search", "text")
    window.type("ow")
    window.wait("Owed to me", "list item")
    window.key("Enter")
    window.wait("Nobody owes you anything")
    shop.keys(window, GO_KEYS)


# Money

def issue_invoice(shop):
    """F3, lines as on paper, issued: the number is on the screen and in the books."""
    window = shop.open()
    window.key("F3")
    shop.type_draft(window)
    window.key("Ctrl+Enter")
    window.says("A/26-27/00001")
    papers = shop.ask("invoice", "list")["documents"]
    shop.check("the invoice", [one["payable"] for one in papers] == ["1000.00"], papers)


def part_payment(shop):
    """What is left stands on Owed to me."""
    shop.found()
    number = shop.invoice("1000")
    window = shop.window()
    shop.begin_payment(window)
    window.expect("Amount", "1000", "text")
    window.type("400")
    window.says(f"{number} stays open with ₹600")
    window.key("Enter")
    window.gone("Take payment", "dialog")
    window.key("F8")
    window.wait("600", "table cell")
    shop.check("what is owed", shop.gupta()["owed"] == "600.00", shop.gupta())


def over_payment(shop):
    """What is too much is theirs, and is shown as such."""
    shop.found()
    shop.invoice("1000")
    window = shop.window()
    shop.begin_payment(window)
    window.type("1500")
    window.says("₹500 stays as advance")
    window.key("Enter")
    window.gone("Take payment", "dialog")
    shop.until("the credit", lambda: shop.gupta()["credit"], "500.00")
    shop.check("what is owed", shop.gupta()["owed"] == "0.00", shop.gupta())
    window.key("Ctrl+K")
    window.focus_on("Search", "text")
    window.type("4821")
    window.wait("Gupta Medicals", "list item")
    window.key("Enter")
    window.wait("Customer Gupta Medicals")
    window.says("₹500")


def full_payment(shop):
    """From anywhere: what is owed is filled in, the method is the usual one."""
    shop.found()
    shop.invoice("1000")
    window = shop.window()
    window.key("Ctrl+3")
    shop.begin_payment(window)
    window.expect("Amount", "1000", "text")
    window.key("Enter")
    window.gone("Take payment", "dialog")
    window.says("₹1,000 from Gupta Medicals saved")
    shop.keys(window, FULL_PAYMENT_KEYS)
    shop.until("what is owed", lambda: shop.gupta()["owed"], "0.00")
    window.key("Ctrl+Z")
    shop.until("what is owed again", lambda: shop.gupta()["owed"], "1000.00")


# Chats

def paste(shop, window, text):
    window.key("Ctrl+2")
    window.says("Nobody waits for an answer")
    shop.counter.desk.copy(text)
    window.key("Ctrl+V")
    window.wait("Paste a chat", "dialog")
    window.says("1 message")
    window.key("Ctrl+Enter")
    window.gone("Paste a chat", "dialog")
    shop.until("chats", lambda: len(shop.ask("inbox", "list")["chats"]), 1)
    window.focus_on("98")  # the line of the chat


def job_of_message(shop):
    """A pasted message becomes a job; its words stay."""
    window = shop.open()
    paste(shop, window, ORDER)
    window.keys_used = 0
    window.key("J")
    window.focus_on("What", "text")
    window.expect("What", "200 visiting cards", "text")
    window.key("Tab")
    window.focus_on("Due", "text")
    window.type("fri")
    window.key("Ctrl+Enter")
    shop.until("jobs", lambda: len(shop.ask("job", "list")["jobs"]), 1)
    shop.keys(window, JOB_OF_CHAT_KEYS)
    job = shop.ask("job", "show", "1")
    shop.check("the job", "200 visiting cards" in job["title"] and job["promised"] == "2026-11-27",
               job)
    shop.check("nothing waits", shop.ask("inbox", "list")["chats"] == [])
    chat = shop.ask("inbox", "list", "--done")["chats"][0]
    texts = [one["text"] for one in shop.ask("inbox", "show", chat["id"])["messages"]]
    shop.check("the words", texts == ["Hello, I want 200 visiting cards"], texts)


def claim_of_message(shop):
    """Who says that money was sent is believed when somebody has seen it, not before."""
    shop.found()
    shop.invoice("1200")
    window = shop.window()
    paste(shop, window, PAID)
    window.says("The number is that of Gupta Medicals")
    window.key("Y")
    window.focus_on("Gupta Medicals")
    window.key("P")
    shop.until("claims", lambda: len(shop.ask("claim", "list")["claims"]), 1)
    shop.check("no money yet", shop.receipts() == [], shop.receipts())
    shop.check("still owed", shop.gupta()["owed"] == "1200.00", shop.gupta())
    window.key("Ctrl+6")
    window.click("Confirm", "push button")
    window.wait("Take payment", "dialog")
    window.expect("Amount", "1200", "text")
    window.key("Ctrl+Enter")
    window.gone("Take payment", "dialog")
    shop.until("receipts", lambda: [one["amount"] for one in shop.receipts()], ["1200.00"])
    shop.check("nothing claimed", shop.ask("claim", "list")["claims"] == [])
    shop.check("paid", shop.gupta()["owed"] == "0.00", shop.gupta())


def remind(shop):
    """The chat opens with the text, the attempt is written down, and when to look again."""
    shop.found()
    shop.invoice("1200")
    opened = shop.opened_link()
    window = shop.window()
    window.key("F8")
    window.focus_on("Gupta Medicals")
    window.key("W")
    window.wait("Remind", "dialog")
    window.focus_on("Open WhatsApp", "push button")
    window.key("Enter")
    to, text = opened()
    shop.keys(window, REMIND_KEYS)
    shop.check("to whom", "919876544821" in to, to)
    shop.check("what it says", "1,200" in text and "Gupta Medicals" in text, text)
    acts = [act["verb"] for act in shop.ask("audit")["acts"]]
    shop.check("the attempt", "customer.remind" in acts, acts)
    due = shop.ask("followup", "due", "--until", "2026-12-31")["follow_ups"]
    shop.check("the next look", [one["due"] for one in due] == ["2026-11-23"], due)


ERRANDS = (first_start, look_around_first, new_job_of_known, new_job_of_new, undo_elsewhere,
           find_by_digits, go_by_search, issue_invoice, part_payment, over_payment, full_payment,
           job_of_message, claim_of_message, remind)


def main():
    journey = Journey(sys.argv[2])
    with tempfile.TemporaryDirectory(prefix="docket-errands-") as scratch, DeskSession() as desk:
        # Only now: the accessibility bus is looked for when this is loaded.
        from board_journeys import BOARD
        from errand import Counter
        from print_journeys import PRINTS
        from window_corrections import CORRECTIONS
        from window_quotes import QUOTES
        from window_troubles import TROUBLES
        counter = Counter(journey, sys.argv[1], desk, scratch, os.path.abspath("window-failures"))
        for errand in ERRANDS + BOARD + PRINTS + QUOTES + CORRECTIONS + TROUBLES:
            if len(sys.argv) < 4 or errand.__name__ in sys.argv[3:]:
                counter.run(errand)
    journey.finish()


if __name__ == "__main__":
    main()
