# SPDX-License-Identifier: GPL-3.0-or-later
"""What an errand through the window stands on: a shop of its own, the cli beside it, a proof."""
import json
import os
import shutil
import time
import urllib.parse

from cli_driver import Cli, NOW
from window_probe import Failure, Window

PATIENCE = 10


class Shop:
    """One shop in a temporary folder. What the window did is always asked of the cli as well."""

    def __init__(self, counter, name, folder=None):
        self.counter = counter
        self.folder = folder or os.path.join(counter.scratch, name)
        self.preferences = os.path.join(counter.scratch, f"{name}.ini")
        self.cli = Cli(counter.journey, self.folder)
        self.windows = []

    def ask(self, *words, stdin=None):
        return self.cli.ask(*words, stdin=stdin)

    def open(self):
        """The counter's way: a shop with one known customer, and the window on it."""
        self.found()
        return self.window()

    def found(self):
        self.ask("init", "--name", "Sharma Print", "--country", "IN")
        self.ask("customer", "add", "--name", "Gupta Medicals", "--phone", "98765 44821")

    def command(self):
        return [self.counter.docket, "--shop", self.folder, "--preferences", self.preferences,
                "--language", "en", "--developer", "--now", NOW]

    def window(self):
        self.windows.append(Window(self.counter.desk, self.command(), self.counter.shots))
        return self.windows[-1]

    def job(self, title, *more):
        return self.ask("job", "add", "--title", title, "--customer", "Gupta Medicals", *more)

    def invoice(self, price, customer="Gupta Medicals"):
        """An issued invoice; its number."""
        lines = {"customer": customer, "lines": [{"description": "Cards", "price": price}]}
        draft = self.ask("invoice", "add", "-", stdin=json.dumps(lines))
        return self.ask("invoice", "issue", draft["id"])["number"]

    def type_draft(self, window):
        """Two packets of cards at 500 for Gupta Medicals, into an empty draft."""
        window.focus_on("To", "text")
        window.type("gup")
        window.wait("Gupta Medicals", "list item")
        window.key("Enter")
        window.focus_on("", "table cell")
        for cell in ("Cards", "2", "pcs", "500"):
            window.type(cell)
            window.key("Enter")
        window.says("1,000")

    def opened_link(self):
        """From now on the desk's browser notes what it is given. Asked for it: (link, its text)."""
        letter = os.path.join(self.counter.scratch, "opened-link")
        if os.path.exists(letter):
            os.remove(letter)
        self.counter.desk.stand_in("xdg-open", f'printf %s "$1" > {letter}.part\n'
                                               f"mv {letter}.part {letter}\n")

        def opened():
            self.until("the link", lambda: os.path.exists(letter), True)
            with open(letter, encoding="utf-8") as file:
                link = file.read()
            return link, urllib.parse.unquote(link.partition("text=")[2])
        return opened

    def begin_payment(self, window):
        """From anywhere, as far as the amount."""
        window.key("F4")
        window.focus_on("From", "text")
        window.keys_used = 1
        window.type("gup")
        window.wait("Gupta Medicals", "list item")
        window.key("Enter")
        window.focus_on("Amount", "text")

    def receipts(self):
        return self.ask("receipt", "list")["receipts"]

    def stage(self, job="1"):
        return self.ask("job", "show", job)["stage"]

    def gupta(self):
        return self.ask("customer", "find", "Gupta")["customers"][0]

    def until(self, what, question, wanted):
        """Until the cli answers so: the window writes on a thread of its own."""
        end = time.monotonic() + PATIENCE
        while True:
            answer = question()
            if answer == wanted:
                return
            if time.monotonic() > end:
                raise Failure(f"{what}: the cli says {answer!r} instead of {wanted!r}")
            time.sleep(0.1)

    def check(self, what, holds, detail=""):
        if not holds:
            raise Failure(f"{what}: {detail}")

    def keys(self, window, most):
        """The flow was done with so many keys at most."""
        self.check("keys", window.keys_used <= most, f"{window.keys_used} used, {most} are enough")

    def prove(self):
        """The books agree with themselves, whatever was done."""
        proof = self.ask("verify")
        self.check("the books", proof["clean"], proof)

    def close(self):
        for window in self.windows:
            window.end()


class Counter:
    """Runs errands one after the other on one desk, each in a shop of its own."""

    def __init__(self, journey, docket, desk, scratch, shots):
        self.journey = journey
        self.docket = os.path.abspath(docket)
        self.desk = desk
        self.scratch = scratch
        self.shots = shots

    def run(self, errand):
        name = errand.__name__
        begin = time.monotonic()
        shop = Shop(self, name)
        try:
            errand(shop)
            if os.path.exists(shop.folder):
                shop.prove()
            fault = ""
        except (Failure, SystemExit, OSError) as failure:
            fault = str(failure)
        finally:
            shop.close()
        self.journey.check(name, not fault, fault)
        print(f"{'FAIL' if fault else 'ok  '} {time.monotonic() - begin:5.1f} s  {name}", flush=True)
        shutil.rmtree(shop.folder, ignore_errors=True)
