# SPDX-License-Identifier: GPL-3.0-or-later
"""Errands on the board: cards are moved, planned, and their customers told."""

READY_KEYS = 2


def move_by_key(shop):
    """A digit is a stage; Ctrl and an arrow the one beside it. The focus goes with the card."""
    shop.found()
    shop.job("Cards")
    window = shop.window()
    window.key("Ctrl+3")
    window.focus_on("Job 1", "list item")
    window.key("4")
    shop.until("the stage", shop.stage, "Printing")
    window.says("#1 to Printing")
    window.focus_on("Job 1", "list item")
    window.key("Ctrl+Right")
    shop.until("the stage", shop.stage, "Ready")
    window.key("Ctrl+Left")
    shop.until("the stage", shop.stage, "Printing")


def move_by_mouse(shop):
    shop.found()
    shop.job("Cards")
    shop.job("Banners")
    window = shop.window()
    window.key("Ctrl+3")
    card = window.wait("Job 2", "list item")
    window.drag(card, window.wait("Stage Design", "list"))
    shop.until("the stage", lambda: shop.stage("2"), "Design")
    window.wait("Stage Design, 1", "list")
    shop.check("the other stayed", shop.stage("1") == "New", shop.stage("1"))


def carry(shop):
    """Picked up and carried by arrows; nothing is saved before it is put down."""
    shop.found()
    shop.job("Cards")
    window = shop.window()
    window.key("Ctrl+3")
    window.focus_on("Job 1", "list item")
    window.key("Ctrl+M")
    window.says("is picked up")
    window.key("Right", "Right")
    window.wait("Stage Proof sent, 1", "list")
    shop.check("not yet", shop.stage() == "New", shop.stage())
    window.key("Esc")
    window.says("back where it was")
    window.wait("Stage New, 1", "list")
    window.focus_on("Job 1", "list item")
    window.key("Ctrl+M", "Right", "space")
    shop.until("the stage", shop.stage, "Design")
    window.says("#1 to Design")


def ready_and_tell(shop):
    """One key moves the job, the next opens the chat with what its customer is told."""
    shop.found()
    shop.job("Cards", "--price", "1200")
    opened = shop.opened_link()
    window = shop.window()
    window.key("Ctrl+3")
    window.focus_on("Job 1", "list item")
    window.keys_used = 0
    window.key("R")
    window.focus_on("Open WhatsApp", "push button")
    window.key("Enter")
    to, text = opened()
    shop.keys(window, READY_KEYS)
    shop.until("the stage", shop.stage, "Ready")
    shop.check("to whom", "919876544821" in to, to)
    shop.check("what it says", "Cards" in text and "1,200" in text, text)
    acts = [act["verb"] for act in shop.ask("audit")["acts"]]
    shop.check("the attempt", "customer.remind" in acts, acts)


def plan(shop):
    """By when and by whom is settled at the card."""
    shop.found()
    shop.job("Cards")
    window = shop.window()
    window.key("Ctrl+3")
    window.focus_on("Job 1", "list item")
    window.key("D")
    window.focus_on("Due", "text")
    window.type("31/2")
    window.key("Enter")
    window.says("31/2")
    window.key("Ctrl+A")
    window.type("fri")
    window.key("Enter")
    window.gone("When and who", "dialog")
    shop.until("the day", lambda: shop.ask("job", "show", "1")["promised"], "2026-11-27")
    window.focus_on("Job 1", "list item")
    window.key("A")
    window.focus_on("Nobody yet", "combo box")  # it is called by what is chosen
    window.key("Down", "Ctrl+Enter")
    window.gone("When and who", "dialog")
    window.says("#1 is given to")


BOARD = (move_by_key, move_by_mouse, carry, ready_and_tell, plan)
