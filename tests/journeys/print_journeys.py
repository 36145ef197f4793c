# SPDX-License-Identifier: GPL-3.0-or-later
"""Errands to the printer. This desk has none, so that each sheet becomes a PDF that can be read."""
import glob
import os
import subprocess


def printed(shop, name):
    """The words of the PDF, once it is there."""
    place = os.path.join(os.environ["HOME"], "Documents", "Docket", name)
    shop.until("the file", lambda: bool(glob.glob(place)), True)
    return subprocess.run(["pdftotext", "-layout", glob.glob(place)[0], "-"],
                          check=True, capture_output=True, text=True).stdout


def print_invoice(shop):
    """One key, no question; the sheet says what the ledger says."""
    shop.found()
    number = shop.invoice("1200")
    shop.opened_link()
    window = shop.window()
    window.key("Ctrl+5")
    window.focus_on(number)
    window.key("Ctrl+P")
    window.says("Saved as")
    text = printed(shop, number.replace("/", "-") + ".pdf")
    shop.check("the sheet", "Gupta Medicals" in text and "1,200.00" in text and number in text, text)


def print_pile(shop):
    """Marked invoices are printed one after the other, on a paper that is chosen."""
    shop.found()
    numbers = [shop.invoice(price) for price in ("1200", "340")]
    opened = shop.opened_link()
    window = shop.window()
    window.key("Ctrl+5")
    window.wait(numbers[0], "table cell")  # the clock stands still, so either may come first
    window.key("space", "Down", "space", "Ctrl+Shift+P")
    window.wait("Print 2 invoices", "dialog")
    window.key("Enter")
    window.says("Saved as")
    text = printed(shop, "2 invoices.pdf")
    shop.check("both", all(number in text for number in numbers), text)
    shop.check("the folder is opened", "Docket" in opened()[0])


def print_who_owes(shop):
    """What the owner hands to the accountant."""
    shop.found()
    shop.invoice("1200")
    shop.opened_link()
    window = shop.window()
    window.key("F8")
    window.wait("Gupta Medicals", "table cell")
    window.key("Ctrl+P")
    window.says("Saved as")
    text = printed(shop, "Who owes.pdf")
    shop.check("who and how much", "Gupta Medicals" in text and "1,200.00" in text, text)


PRINTS = (print_invoice, print_pile, print_who_owes)
