#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A month of the ledger by the cli: old bills, settlements, refunds, cheques, the drawer.

usage: ledger_errand.py CLI
"""
import json
import os
import sys
import tempfile

from cli_driver import Cli, Journey

REFUSED = 1
FIRST = "2026-11-02T06:00:00Z"
LATER = "2026-11-20T06:00:00Z"


class Shop:
    def __init__(self, journey, folder):
        self.journey, self.cli = journey, Cli(journey, folder)

    def do(self, *words, now=FIRST):
        done = self.cli.run("--json", *words, now=now)
        self.journey.check(" ".join(words), done.returncode == 0, done.stdout + done.stderr)
        return json.loads(done.stdout) if done.returncode == 0 else {}

    def owed(self, now):
        """What every question says that is owed, which must be one figure."""
        outstanding = self.do("report", "outstanding", now=now)
        ageing = self.do("report", "ageing", now=now)
        explained = [self.do("explain", "--customer", name, now=now) for name in ("Gupta", "Asha")]
        sums = [outstanding["balance"], ageing["total"]["balance"],
                f"{sum(float(one['total']) for one in explained):.2f}"]
        self.journey.check("one figure everywhere", len(set(sums)) == 1, sums)
        return outstanding["balance"]


def first_day(shop):
    shop.do("init", "--name", "Sharma Print", "--country", "IN", "--owner", "Ravi")
    for name in ("Gupta", "Asha"):
        shop.do("customer", "add", "--name", name)
    shop.do("account", "open", "--customer", "Gupta", "--amount", "1,200", "--date", "2026-08-01",
            "--due", "2026-08-15", "--number", "OLD/9")
    shop.do("account", "open", "--customer", "Asha", "--amount", "300", "--advance", "--date", "2026-10-01")
    shop.journey.check("old bills are owed", shop.owed(FIRST) == "900.00")
    taken = shop.do("receipt", "take", "--customer", "Gupta", "--amount", "1,195", "--discount", "5")
    shop.journey.check("a discount closes the bill", taken["owed"] == "0.00", taken)
    again = shop.do("receipt", "take", "--customer", "Gupta", "--amount", "1,195")
    shop.journey.check("the same money twice is told", again["maybe_twice"] == taken["number"], again)
    refund = shop.do("account", "refund", "--customer", "Gupta", "--amount", "1,195", "--reason", "paid twice")
    shop.journey.check("a refund has the next number", refund["number"] == "AR/26-27/00003", refund)
    shop.cli.refused("a refund of nothing", "NotEnoughCredit", REFUSED, "account", "refund", "--customer",
                     "Gupta", "--amount", "1", now=FIRST, says=["0.00"])
    count = shop.do("till", "count")
    shop.journey.check("the drawer counts all of it", count["expected_cash"] == "1195.00", count)
    closed = shop.do("till", "close", "--note", "500x2", "--note", "100x1", "--keep", "100", "--reason",
                     "95 lent to Asha")
    shop.journey.check("what is missing is kept", closed["difference"] == "-95.00", closed)
    return taken, closed


def later(shop, taken, closed):
    shop.do("team", "add", "Meena", "--role", "manager", now=LATER)
    shop.cli.refused("counted is locked", "DayClosed", REFUSED, "--as", "Meena", "receipt", "reverse",
                     taken["number"], "--reason", "slip", now=LATER, says=["2026-11-02", "owner"])
    shop.do("--as", "Ravi", "till", "reopen", closed["id"], "--reason", "a slip", now=LATER)
    cheque = shop.do("--as", "Ravi", "receipt", "take", "--customer", "Asha", "--amount", "500", "--mode",
                     "cheque", "--reference", "004512", now=LATER)
    shop.do("--as", "Ravi", "cheque", "deposit", cheque["number"], "--account", "Bank", now=LATER)
    state = shop.do("--as", "Ravi", "cheque", "bounce", cheque["number"], "--reason", "no funds", "--fee",
                    "250", now=LATER)
    shop.journey.check("it bounced", state["state"] == "bounced", state)
    shop.cli.refused("twice", "ChequeSettled", REFUSED, "--as", "Ravi", "cheque", "clear", cheque["number"],
                     now=LATER)
    book = shop.do("--as", "Ravi", "daybook", now=LATER)
    shop.journey.check("the day's book has it all", len(book["rows"]) == 3, book)


def reports(shop):
    """The same money, told apart in every way: each way comes to the same."""
    def ask(*words):
        return shop.do("--as", "Ravi", *words, now=LATER)

    check = shop.journey.check
    balance = ask("report", "outstanding")["balance"]
    by_due, by_invoice = ask("report", "ageing"), ask("report", "ageing", "--by", "invoice", "--buckets", "0,15,45,90")
    check("by due day", by_due["total"]["balance"] == balance and "not_due" in by_due["total"], by_due)
    check("by invoice day", by_invoice["total"]["balance"] == balance and "not_due" not in by_invoice["total"]
          and by_invoice["buckets"] == ["0-15", "16-45", "46-90", "Over 90"], by_invoice)
    moved, still = ask("report", "statements"), ask("report", "statements", "--open-items")
    check("all accounts", moved["closing"] == still["closing"] == balance, (moved, still))
    check("by name", [one["customer"] for one in moved["statements"]] == ["Asha", "Gupta"], moved)
    alone = ask("report", "statement", "Asha", "--open-items")
    check("one account", alone in still["statements"] and sum(float(row["open"]) for row in alone["open"])
          == float(alone["closing"]), alone)
    ways = [ask("report", "payments", "--by", way, "--from", "2026-11-01") for way in ("mode", "person", "day")]
    check("payments", len({json.dumps(way["total"]) for way in ways}) == 1 and ways[0]["total"]["net"] == "1195.00",
          ways)
    check("by day", [row["day"] for row in ways[2]["rows"]] == ["2026-11-02"], ways[2])
    job = ask("job", "add", "--title", "Cards", "--customer", "Asha", "--price", "900", "--advance", "100")["number"]
    account = ask("report", "job", job)
    check("a job", account["balance"] == "-100.00" and account["to_invoice"] == "900.00", account)
    for words in (("report", "ageing", "--by", "invoice"), ("report", "payments"), ("report", "statements"),
                  ("report", "job", job)):
        done = shop.cli.run("--as", "Ravi", *words, "--format", "csv", now=LATER)
        check(f"{' '.join(words)} as a sheet", done.returncode == 0 and done.stdout.count(",") > 3, done)
        done = shop.cli.run("--as", "Ravi", *words, now=LATER)
        check(f"{' '.join(words)} to read", done.returncode == 0 and done.stdout.strip() != "", done)
    set_aside = ask("shop", "set", "--small-difference", "25")
    check("a small difference", set_aside["small_difference"] == "25.00", set_aside)
    ask("customer", "edit", "Asha", "--credit-limit", "100")
    over = ask("customer", "show", "Asha")
    check("over the limit", over["over_limit"] is None or float(over["over_limit"]) > 0, over)


def main():
    journey = Journey(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        shop = Shop(journey, os.path.join(scratch, "shop"))
        taken, closed = first_day(shop)
        later(shop, taken, closed)
        reports(shop)
        proof = shop.cli.run("verify", now=LATER)
        journey.check("the books are sound", proof.returncode == 0, proof.stdout)
    journey.finish()


if __name__ == "__main__":
    main()
