# SPDX-License-Identifier: GPL-3.0-or-later
"""Errands to the printer. This desk has none, so that each sheet becomes a PDF that can be read."""
import glob
import os
import shutil
import subprocess


def folder():
    return os.path.join(os.environ["HOME"], "Documents", "Docket")


def printed(shop, name):
    """The words of the PDF, once it is there."""
    place = os.path.join(folder(), name)
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


def print_letters(shop):
    """One letter for the row, one each for those who are marked, in one file."""
    shop.found()
    shop.ask("customer", "add", "--name", "Asha Traders")
    shop.invoice("1200")
    shop.invoice("340", "Asha Traders")
    shop.opened_link()
    window = shop.window()
    window.key("F8")
    window.wait("Asha Traders", "table cell")
    window.focus_on("Gupta Medicals", "table cell")
    window.key("space", "Down", "space", "l")
    window.says("Saved as")
    text = printed(shop, "2 reminder letters.pdf")
    shop.check("one each", "Dear Gupta Medicals," in text and "Dear Asha Traders," in text, text)
    shop.check("what each owes", "1,200.00" in text and "340.00" in text, text)


def print_statements(shop):
    """Everybody's account in one file, by the search line."""
    shop.found()
    shop.invoice("1200")
    shop.opened_link()
    window = shop.window()
    window.key("F8")
    window.wait("Gupta Medicals", "table cell")
    window.click("All statements")
    window.says("Saved as")
    text = printed(shop, "Statements *.pdf")
    shop.check("the account", "Statement of account" in text and "Gupta Medicals" in text, text)


def print_why(shop):
    """What Ctrl+B shows is on paper by one key more."""
    shop.found()
    shop.invoice("1200")
    shop.opened_link()
    window = shop.window()
    window.key("F8")
    window.focus_on("Gupta Medicals", "table cell")
    window.key("Ctrl+B")
    window.wait("Why Gupta Medicals owes this", "dialog")
    window.key("Ctrl+P")
    window.says("Saved as")
    text = printed(shop, "Why Gupta Medicals owes this.pdf")
    shop.check("the balance", "What the balance is made of" in text and "1,200.00" in text, text)


def close_and_print(shop):
    """The day is closed and its half page printed by one key."""
    shop.found()
    shop.ask("receipt", "take", "--customer", "Gupta Medicals", "--amount", "500")
    shop.opened_link()
    window = shop.window()
    window.key("F9")
    window.focus_on("Cash counted", "text")
    window.type("500")
    window.key("Ctrl+P")
    window.says("Saved as")
    closed = shop.ask("till", "list")["closes"][0]
    text = printed(shop, "Day close *.pdf")
    shop.check("the half page", closed["head"] in text and "500.00" in text, text)


def save_and_print_receipt(shop):
    """One key saves the payment and prints its receipt; nobody looks for it first."""
    shop.found()
    shop.invoice("1200")
    opened = shop.opened_link()
    window = shop.window()
    shop.begin_payment(window)
    window.type("0")
    window.key("Ctrl+P")
    window.until(lambda: window.focus_on("Amount", "text").description, "nothing was refused")
    shop.check("nothing is saved", shop.receipts() == [], shop.receipts())
    window.type("750")
    window.key("Ctrl+P")
    window.gone("Take payment", "dialog")
    window.says("Saved as")
    taken = shop.receipts()
    shop.check("one receipt", [one["amount"] for one in taken] == ["750.00"], taken)
    text = printed(shop, taken[0]["number"].replace("/", "-") + ".pdf")
    shop.check("the sheet", "Gupta Medicals" in text and "750.00" in text and "450.00" in text, text)
    shop.check("the folder is opened", opened()[0].endswith("Docket"), opened()[0])


def save_and_print_slip(shop):
    """The job goes on its way with its paper."""
    shop.found()
    shop.opened_link()
    window = shop.window()
    window.key("F2")
    window.focus_on("Customer", "text")
    window.type("gup")
    window.wait("Gupta Medicals", "list item")
    window.key("Enter")
    window.focus_on("What", "text")
    window.type("bill books")
    window.key("Ctrl+Shift+Enter")
    window.gone("New job", "dialog")
    window.says("Saved as")
    text = printed(shop, "#1.pdf")
    shop.check("the slip", "bill books" in text and "Gupta Medicals" in text, text)


def folder_nobody_can_write(shop):
    """Where the PDF cannot be written it is said where and what to do; the money is saved, and
    what was not printed can be once the folder is there."""
    shop.found()
    shop.invoice("1200")
    shop.opened_link()
    window = shop.window()
    shutil.rmtree(folder(), ignore_errors=True)
    os.makedirs(os.path.dirname(folder()), exist_ok=True)
    with open(folder(), "w", encoding="utf-8"):
        pass  # not even an administrator can write into what is no folder
    try:
        shop.begin_payment(window)
        window.key("Ctrl+P")
        window.gone("Take payment", "dialog")
        window.says("could not be written")
        told = window.says("See that its folder").name
        shop.check("where", folder() in told, told)
        shop.check("the money is there", [one["amount"] for one in shop.receipts()] == ["1200.00"])
        shop.check("the shop is not in trouble", window.find("Try again", "push button") is None)
    finally:
        os.remove(folder())
    number = shop.receipts()[0]["number"]
    window.key("Ctrl+6")
    window.wait(number, "table cell")
    window.focus_on("10:00", "table cell")  # the first cell of its row
    window.key("Ctrl+P")
    window.says("Saved as")
    shop.check("the sheet", "1,200.00" in printed(shop, number.replace("/", "-") + ".pdf"))


PRINTS = (print_invoice, print_pile, print_who_owes, print_letters, print_statements, print_why,
          close_and_print, save_and_print_receipt, save_and_print_slip, folder_nobody_can_write)
