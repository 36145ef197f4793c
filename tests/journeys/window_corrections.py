# SPDX-License-Identifier: GPL-3.0-or-later
"""Errands that put right what is known: a number that is somebody else's now, a chat that another
person answers, a job whose customer was told."""
import json


def contacts(shop):
    return [one["raw"] for one in shop.ask("customer", "show", "Gupta Medicals")["contacts"]]


def forget_phone(shop):
    """A number is cleared in the customer's sheet, is free for another, and comes back by undo."""
    shop.found()
    shop.ask("customer", "edit", "Gupta Medicals", "--phone", "98765 44822")
    window = shop.window()
    window.key("Ctrl+K")
    window.focus_on("Search", "text")
    window.type("4821")
    window.wait("Gupta Medicals", "list item")
    window.key("Enter")
    window.wait("Customer Gupta Medicals")
    window.key("Ctrl+E")
    window.wait("Edit customer", "dialog")
    window.expect("Phone 1", "98765 44821", "text")
    window.click("Phone 1", "text")
    window.key("Ctrl+A")
    window.key("Delete")
    window.key("Ctrl+Enter")
    window.gone("Edit customer", "dialog")
    shop.until("the phones", lambda: contacts(shop), ["98765 44822"])
    shop.check("not found any more", shop.ask("customer", "find", "44821")["customers"] == [])
    window.key("Ctrl+Z")
    shop.until("the phones", lambda: contacts(shop), ["98765 44821", "98765 44822"])


def give_chat(shop):
    """A chat is given to somebody of the team: it leaves what waits, and stands with its name."""
    shop.found()
    shop.ask("inbox", "paste", "-", stdin="[20/11/26, 9:41:03 AM] Priya: 200 cards please\n")
    window = shop.window()
    window.key("Ctrl+2")
    window.focus_on("Priya", "list item")
    window.key("A", "1")  # a menu of people, each with a digit
    shop.until("what waits", lambda: shop.ask("inbox", "list")["chats"], [])
    window.says("has the chat of Priya now")
    window.click("Mine 1", "check box")
    window.wait("Priya", "list item")
    window.says("has this chat")
    window.key("Ctrl+Z")
    shop.until("what waits", lambda: len(shop.ask("inbox", "list")["chats"]), 1)


def tell_ready(shop):
    """Whoever was told that their job is ready leaves the list of those to be told."""
    shop.found()
    shop.job("Cards")
    shop.ask("job", "move", "1", "Ready")
    shop.opened_link()
    window = shop.window()
    window.wait("To do now (1)")
    window.focus_on("Gupta Medicals", "list item")
    window.key("W")
    window.wait("Write on WhatsApp", "dialog")
    window.focus_on("Open WhatsApp", "push button")
    window.key("Enter")
    window.gone("Write on WhatsApp", "dialog")
    window.gone("To do now (1)")
    window.key("Ctrl+3")
    card = window.wait("Job 1", "list item")
    shop.check("the card", "told" in card.name, json.dumps(card.name))


CORRECTIONS = (forget_phone, give_chat, tell_ready)
