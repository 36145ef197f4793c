#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything a tired person, a broken disk or a stranger can hand to the cli: one sentence that says
what to do, the right exit code, and nothing touched.

usage: bad_input.py CLI
"""
import hashlib
import json
import os
import shutil
import sqlite3
import sys
import tempfile

from cli_driver import Cli, Journey

TEN_TO_THE_13 = "10000000000000"
STRANGER = "0192a1b2c3d4700080000000000000ff"
REFUSED, USAGE, BROKEN = 1, 2, 3


def taken(cli, amount):
    return cli.ask("receipt", "take", "--customer", "Gupta Medicals", "--amount", amount)["amount"]


def amounts(journey, cli):
    for typed, plain in (("1.2k", "1200.00"), ("1,20,000.50", "120000.50"), ("१२००", "1200.00"),
                         ("500x2.4", "1200.00"), ("₹ 75", "75.00"), ("12,5", "12.50")):
        journey.check(f"amount {typed}", taken(cli, typed) == plain, typed)
    for typed, kind in (("-5", "AmountNotPositive"), (TEN_TO_THE_13, "AmountTooLarge"),
                        ("9" * 400, "AmountTooLarge"), ("0", "AmountNotPositive"),
                        ("abc", "NotAnAmount"), ("", "FieldMissing"), ("1e5", "NotAnAmount"),
                        ("NaN", "NotAnAmount"), ("1.234", "TooManyDecimals")):
        cli.refused(f"amount {typed[:20]!r}", kind, REFUSED, "receipt", "take",
                    "--customer", "Gupta Medicals", "--amount", typed)


def dates(cli):
    for typed, kind in (("31/2", "DateDoesNotExist"), ("2026-13-01", "DateDoesNotExist"),
                        ("soon", "NotADate"), ("tomorrow", "DateOutOfRange"), ("1/1/1850", "DateOutOfRange")):
        cli.refused(f"date {typed}", kind, REFUSED, "receipt", "take", "--customer", "Gupta Medicals",
                    "--amount", "5", "--date", typed)
    cli.refused("promised 31/2", "DateDoesNotExist", REFUSED, "job", "add", "--title", "Cards",
                "--promised", "31/2")


def phones(cli):
    for typed, kind in (("12345", "PhoneTooShort"), ("987654321", "PhoneTooShort"),
                        ("98765432101234567", "PhoneTooLong"), ("call me", "NotAPhone")):
        cli.refused(f"phone {typed}", kind, REFUSED, "customer", "add", "--name", "X", "--phone", typed)


def strangers(cli):
    cli.refused("no such customer", "NotFound", REFUSED, "receipt", "take", "--customer", "Nobody",
                "--amount", "5", says=["Nobody"])
    for words in (("customer", "show", STRANGER), ("invoice", "show", STRANGER), ("job", "show", "999"),
                  ("receipt", "show", "AR/26-27/99999"), ("undo", STRANGER),
                  ("report", "statement", STRANGER), ("invoice", "issue", STRANGER)):
        cli.refused(" ".join(words[:2]) + " stranger", "NotFound", REFUSED, *words)
    cli.refused("half an id", "NotAnId", REFUSED, "undo", "0192a1")
    cli.refused("a stage nobody has", "NotOneOf", REFUSED, "job", "move", "1", "Frying",
                says=["Printing", "Ready"])
    cli.refused("a stranger acts", "StaffUnknown", REFUSED, "--as", "Mallory", "job", "list")


def documents(cli, scratch):
    def line(**fields):
        return json.dumps({"customer": "Gupta Medicals", "lines": [{"description": "Cards", **fields}]})

    cases = (("not json", "{", "NotJson"), ("empty", "", "NotJson"),
             ("no lines", json.dumps({"customer": "Gupta Medicals", "lines": []}), "DocumentEmpty"),
             ("a float", '{"lines":[{"description":"x","quantity":1,"price":75.5}]}', "NotANumber"),
             ("an unknown field", line(price="1", prize="2"), "FieldUnknown"),
             ("a price of letters", line(price="seventy"), "NotANumber"),
             ("too large", line(price="999999999999", quantity="999999999999"), "AmountTooLarge"),
             ("seven decimals", line(price="1.2345678"), "TooManyDecimals"),
             ("another currency", json.dumps({"customer": "Gupta Medicals", "currency": "USD",
                                              "lines": [{"description": "x", "price": "1"}]}),
              "CurrencyNotTheShops"),
             ("a rate of two thousand", line(price="1", tax=[{"name": "GST", "rate": "2000"}]),
              "NumberOutOfRange"),
             ("nested a thousand deep", "[" * 5000 + "]" * 5000, "NotJson"))
    for name, text, kind in cases:
        cli.refused(f"document {name}", kind, REFUSED, "invoice", "add", "-", stdin=text)
    cli.refused("a file that is not there", "NotFound", REFUSED, "invoice", "add",
                os.path.join(scratch, "nowhere.json"))


def ledger_facts(cli):
    """An account with one of each: what is refused later is refused for a reason that is there."""
    def paper(amount, customer="Lotus"):
        draft = cli.ask("invoice", "add", "-", stdin=json.dumps(
            {"customer": customer, "lines": [{"description": "Cards", "price": amount}]}))["id"]
        return cli.ask("invoice", "issue", draft)["number"]

    cli.ask("customer", "add", "--name", "Lotus")
    facts = {"open": paper("900"), "paid": paper("300"), "cancelled": paper("400"), "lost": paper("250")}
    cli.ask("invoice", "cancel", facts["cancelled"], "--reason", "typo")
    facts["settled"] = cli.ask("account", "settle", "--invoice", facts["lost"], "--kind", "bad_debt", "--amount",
                               "250", "--reason", "gone")["id"]
    facts["off"] = cli.ask("account", "settle", "--invoice", facts["open"], "--kind", "discount", "--amount", "5")["id"]
    cli.ask("account", "reverse", facts["off"], "--reason", "a slip")
    facts["receipt"] = cli.ask("receipt", "take", "--customer", "Lotus", "--amount", "300", "--invoice",
                               facts["paid"])["number"]
    facts["reversed"] = cli.ask("receipt", "take", "--customer", "Lotus", "--amount", "11")["number"]
    cli.ask("receipt", "reverse", facts["reversed"], "--reason", "a slip")
    facts["cheque"] = cli.ask("receipt", "take", "--customer", "Lotus", "--amount", "12", "--mode", "cheque")["number"]
    cli.ask("cheque", "bounce", facts["cheque"], "--reason", "no funds")
    return facts


def ledger_verbs(facts):
    """Every verb of the ledger that takes an amount and most that take a day, all but those."""
    return {
        "payment": ("receipt", "take", "--customer", "Lotus"),
        "old bill": ("account", "open", "--customer", "Lotus"),
        "old advance": ("account", "open", "--customer", "Lotus", "--advance"),
        "write-off": ("account", "settle", "--invoice", facts["open"], "--kind", "write_off", "--reason", "x"),
        "discount": ("account", "settle", "--invoice", facts["open"], "--kind", "discount"),
        "withheld tax": ("account", "settle", "--invoice", facts["open"], "--kind", "withheld_tax"),
        "bad debt": ("account", "settle", "--invoice", facts["open"], "--kind", "bad_debt", "--reason", "x"),
        "refund": ("account", "refund", "--customer", "Gupta Medicals"),
        "fee": ("account", "fee", "--customer", "Lotus", "--reason", "x"),
        "recovery": ("account", "recover", facts["settled"]),
    }


def ledger_values(cli, facts):
    for name, words in ledger_verbs(facts).items():
        for typed in ("0", "-5"):
            # Below zero an old bill would be an advance: that has an option of its own.
            if (name, typed) in (("old bill", "-5"), ("old advance", "-5")):
                continue
            cli.refused(f"{name} of {typed}", "AmountNotPositive", REFUSED, *words, "--amount", typed,
                        says=["more than 0" if typed == "0" else "above 0"])
        cli.refused(f"{name} of letters", "NotAnAmount", REFUSED, *words, "--amount", "abc")
        cli.refused(f"{name} too large", "AmountTooLarge", REFUSED, *words, "--amount", TEN_TO_THE_13)
        for typed in ("2026-11-21", "1/1/1850", "2199-12-31"):
            cli.refused(f"{name} on {typed}", "DateOutOfRange", REFUSED, *words, "--amount", "5", "--date",
                        typed)
        cli.refused(f"{name} on 31/2", "DateDoesNotExist", REFUSED, *words, "--amount", "5", "--date", "31/2")
    for name, words, kind in (
            ("a fee of minus five", ("cheque", "bounce", facts["cheque"], "--reason", "x", "--fee", "-5"),
             "AmountNotPositive"),
            ("a drawer of minus five", ("till", "open", "--cash", "-5"), "AmountNotPositive"),
            ("nothing into the drawer", ("till", "cash", "--in", "0", "--reason", "x"), "AmountNotPositive"),
            ("an old bill due before it was written",
             ("account", "open", "--customer", "Lotus", "--amount", "5", "--date", "2026-11-02", "--due", "2026-11-01"),
             "DateOutOfRange"),
            ("a deposit of tomorrow", ("cheque", "deposit", facts["cheque"], "--date", "2026-11-21"), "DateOutOfRange"),
            ("a small difference below zero", ("shop", "set", "--small-difference", "-1"), "AmountNotPositive"),
            ("a small difference of a wage", ("shop", "set", "--small-difference", "25000"), "AmountTooLarge"),
            ("buckets backwards", ("report", "ageing", "--buckets", "60,30"), "NumberOutOfRange"),
            ("buckets of words", ("report", "ageing", "--buckets", "a,b"), "NotANumber"),
            ("no buckets", ("report", "ageing", "--buckets", ""), "NotANumber"),
            ("ages since birth", ("report", "ageing", "--by", "birth"), "NotOneOf"),
            ("a sheet without a file", ("report", "ageing", "--buckets", "7", "--format", "pdf"), "FieldMissing"),
            ("payments by colour", ("report", "payments", "--by", "colour"), "NotOneOf"),
            ("payments backwards", ("report", "payments", "--from", "20/11", "--to", "19/11"), "DateOutOfRange"),
            ("statements backwards", ("report", "statements", "--from", "20/11", "--to", "19/11"), "DateOutOfRange"),
            ("a job nobody has", ("report", "job", "999"), "NotFound")):
        cli.refused(name, kind, REFUSED, *words)


def ledger_rules(cli, facts):
    """What may not be, however well it is typed."""
    pay = ("receipt", "take", "--customer", "Lotus", "--amount", "50", "--invoice")
    free = ("receipt", "allocate", facts["receipt"], "--amount", "1", "--invoice")
    settle = ("account", "settle", "--kind", "discount", "--amount", "5", "--invoice")
    for name, words, kind, says in (
            ("payment on a cancelled invoice", (*pay, facts["cancelled"]), "AlreadyCancelled", "Choose another"),
            ("part of it on a cancelled invoice", (*pay, facts["cancelled"] + "=20"), "AlreadyCancelled",
             "Choose another"),
            ("discount on a cancelled invoice", (*settle, facts["cancelled"]), "AlreadyCancelled", "Choose another"),
            ("moved to a cancelled invoice",
             ("receipt", "move", facts["receipt"], "--from", facts["paid"], "--to", facts["cancelled"], "--amount", "5"),
             "AlreadyCancelled", "Choose another"),
            ("payment on a paid invoice", (*pay, facts["paid"]), "SplitTooLarge", "at most"),
            ("more than it owes", (*pay, facts["open"] + "=901"), "SplitTooLarge", "at most"),
            ("more than was paid", (*pay, facts["open"] + "=51"), "SplitTooLarge", "at most"),
            ("what is spent already", (*free, facts["open"]), "SplitTooLarge", "at most"),
            ("discount above the bill", (*settle[:5], "901", "--invoice", facts["open"]), "SplitTooLarge", "at most"),
            ("another's invoice",
             ("receipt", "take", "--customer", "Gupta Medicals", "--amount", "5", "--invoice", facts["open"] + "=5"),
             "OtherCustomer", "Choose one"),
            ("refund without credit", ("account", "refund", "--customer", "Lotus", "--amount", "1"), "NotEnoughCredit",
             "at most"),
            ("refund of a spent receipt",
             ("account", "refund", "--customer", "Lotus", "--amount", "1", "--receipt", facts["receipt"]), "NotFound",
             "Check"),
            ("reversal of a reversal", ("receipt", "reverse", facts["reversed"], "--reason", "x"), "AlreadyReversed",
             "Nothing is left"),
            ("reversal of a settlement's reversal", ("account", "reverse", facts["off"], "--reason", "x"),
             "AlreadyReversed", "Nothing is left"),
            ("reversal without a reason", ("receipt", "reverse", facts["receipt"], "--reason", " "), "FieldMissing", ""),
            ("reversal of a bounced cheque", ("receipt", "reverse", facts["cheque"], "--reason", "x"),
             "AlreadyReversed", "Nothing is left"),
            ("bounced twice", ("cheque", "bounce", facts["cheque"], "--reason", "x"), "ChequeSettled", "new payment"),
            ("cleared after it bounced", ("cheque", "clear", facts["cheque"]), "ChequeSettled", "new payment"),
            ("cash bounces", ("cheque", "bounce", facts["receipt"], "--reason", "x"), "NotACheque", "Choose"),
            ("recovered what was not lost", ("account", "recover", facts["off"], "--amount", "5"), "NotFound", "Check"),
            ("a certificate for a discount", ("account", "certificate", facts["off"], "--number", "x"), "NotFound",
             "Check"),
            ("a kind that settles nothing",
             ("account", "settle", "--invoice", facts["open"], "--kind", "refund", "--amount", "5"), "NotOneOf",
             "write_off")):
        cli.refused(name, kind, REFUSED, *words, says=[says] if says else [])


def counter(journey, scratch):
    """What a clerk may not do alone."""
    cli = Cli(journey, os.path.join(scratch, "counter"))
    cli.ask("init", "--name", "Sharma Print", "--country", "IN", "--owner", "Ravi")
    cli.ask("customer", "add", "--name", "Lotus")
    draft = cli.ask("invoice", "add", "-", stdin=json.dumps(
        {"customer": "Lotus", "lines": [{"description": "Cards", "price": "900"}]}))["id"]
    number = cli.ask("invoice", "issue", draft)["number"]
    cli.ask("team", "add", "Asha", "--role", "counter")
    before = cli.ask("verify")
    settle = ("account", "settle", "--invoice", number, "--reason", "x", "--kind")
    for name, words, kind in (("writes off a wage", (*settle, "write_off", "--amount", "500"), "WriteOffTooLarge"),
                              ("lets a wage off", (*settle, "discount", "--amount", "500"), "WriteOffTooLarge"),
                              ("loses a debt", (*settle, "bad_debt", "--amount", "1"), "NotPermitted"),
                              ("gives money back", ("account", "refund", "--customer", "Lotus", "--amount", "1"),
                               "NotPermitted"),
                              ("moves the limit", ("shop", "set", "--small-difference", "500"), "NotPermitted")):
        cli.refused(f"the counter {name}", kind, REFUSED, "--as", "Asha", *words)
    journey.check("counter: no trace", cli.ask("verify") == before)


def whole_units(journey, scratch):
    """A currency without parts."""
    cli = Cli(journey, os.path.join(scratch, "yen"))
    cli.ask("init", "--name", "Tanaka", "--country", "JP")
    cli.ask("customer", "add", "--name", "Gupta Medicals")
    journey.check("yen", taken(cli, "1,180") == "1180", "a payment in yen")
    before = cli.ask("verify")
    for typed in ("0.5", "1180.50"):
        cli.refused(f"{typed} yen", "TooManyDecimals", REFUSED, "receipt", "take", "--customer", "Gupta Medicals",
                    "--amount", typed)
    journey.check("yen: no trace", cli.ask("verify") == before)


def command_lines(journey, cli):
    for words in (("frobnicate",), ("receipt",), ("receipt", "take"),
                  ("receipt", "take", "--customer", "x", "--amount"), ("customer", "list", "--colour", "red"),
                  ("customer", "show"), ("customer", "show", "a", "b"), ("job", "list", "--all", "--all")):
        done = cli.run(*words)
        journey.check(f"usage {' '.join(words)}", done.returncode == USAGE and done.stderr and not done.stdout,
                      f"{done.returncode} {done.stderr}")
    done = cli.run("job", "list", now=None)
    journey.check("without a fixed clock", done.returncode == 0, done.stderr)


def digest(folder):
    """Every file of a shop's folder, by name and content."""
    found = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            found[name] = hashlib.sha256(file.read()).hexdigest()
    return found


def refused_shop(journey, name, folder, kind, prefix=(), verb=("customer", "add", "--name", "X")):
    cli = Cli(journey, folder, prefix)
    before = digest(folder) if os.path.isdir(folder) else None
    cli.refused(f"shop {name}", kind, BROKEN, *verb)
    after = digest(folder) if os.path.isdir(folder) else None
    journey.check(f"shop {name}: untouched", before == after, f"{before} became {after}")


def damaged_shops(journey, good, scratch):
    def copy(name):
        folder = os.path.join(scratch, name)
        shutil.copytree(good, folder)
        return folder, os.path.join(folder, "shop.docket")

    refused_shop(journey, "missing", os.path.join(scratch, "nowhere"), "ShopMissing")
    empty = os.path.join(scratch, "empty")
    os.mkdir(empty)
    refused_shop(journey, "of an empty folder", empty, "ShopMissing")

    folder, path = copy("garbage")
    with open(path, "wb") as file:
        file.write(os.urandom(65536))
    refused_shop(journey, "of garbage", folder, "ShopNotAShop")

    folder, path = copy("text")
    with open(path, "w", encoding="utf-8") as file:
        file.write("name;phone\n" * 200)
    refused_shop(journey, "of text", folder, "ShopNotAShop")

    folder, path = copy("nothing")
    with open(path, "wb"):
        pass
    refused_shop(journey, "of no bytes", folder, "ShopDamaged")

    folder, path = copy("other")
    os.remove(path)
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE songs (title TEXT)")
    other.commit()
    other.close()
    refused_shop(journey, "of another program", folder, "ShopNotAShop")

    folder, path = copy("newer")
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version = 9999")
    newer.commit()
    newer.close()
    refused_shop(journey, "of a newer program", folder, "ShopNewer")

    for share in (0.5, 0.9):
        folder, path = copy(f"truncated-{share}")
        os.truncate(path, int(os.path.getsize(path) * share))
        done = Cli(journey, folder).run("verify")
        journey.check(f"shop truncated to {share}", done.returncode == BROKEN and done.stdout == "",
                      f"{done.returncode} {done.stdout} {done.stderr}")


def read_only_shop(journey, good, scratch):
    """Root may write anywhere, so the cli runs as somebody else."""
    folder = os.path.join(scratch, "read-only")
    shutil.copytree(good, folder)
    for name in os.listdir(folder):
        os.chmod(os.path.join(folder, name), 0o444)
    os.chmod(folder, 0o555)
    prefix = ()
    if os.geteuid() == 0:
        os.chmod(scratch, 0o755)
        # The build may lie where only root can go.
        journey.cli = shutil.copy(journey.cli, os.path.join(scratch, "docket-cli"))
        prefix = ("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups")
    refused_shop(journey, "read-only", folder, "ShopReadOnly", prefix)
    done = Cli(journey, folder, prefix).run("customer", "list")
    journey.check("a read-only shop can be read", done.returncode == 0 and "Gupta" in done.stdout, done.stderr)
    locked = os.path.join(scratch, "locked")
    os.mkdir(locked, 0o555)
    Cli(journey, os.path.join(locked, "shop"), prefix).refused(
        "init where nothing can be written", "ShopReadOnly", BROKEN, "init", "--name", "X", "--country", "IN")
    os.chmod(folder, 0o755)
    os.chmod(locked, 0o755)


def main():
    journey = Journey(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        cli = Cli(journey, os.path.join(scratch, "shop"))
        for name, words, kind in (("no name", ("--name", " ", "--country", "IN"), "FieldMissing"),
                                  ("no such country", ("--name", "X", "--country", "ZZ"), "NotOneOf"),
                                  ("no such trade", ("--name", "X", "--country", "IN", "--trade", "spy"), "NotOneOf")):
            cli.refused(f"init {name}", kind, REFUSED, "init", *words)
        journey.check("a refused init makes nothing", not os.path.exists(cli.folder))
        cli.ask("init", "--name", "Sharma Print", "--country", "IN")
        cli.refused("init twice", "ShopExists", REFUSED, "init", "--name", "Again", "--country", "IN")
        cli.ask("customer", "add", "--name", "Gupta Medicals", "--phone", "98765 43210")
        cli.ask("job", "add", "--title", "Cards", "--customer", "Gupta Medicals")
        draft = cli.ask("invoice", "add", "-", stdin=json.dumps(
            {"customer": "Gupta Medicals", "lines": [{"description": "Cards", "price": "5000"}]}))["id"]
        cli.ask("invoice", "issue", draft)
        amounts(journey, cli)
        facts = ledger_facts(cli)
        before = cli.ask("verify")
        cli.refused("issue twice", "AlreadyIssued", REFUSED, "invoice", "issue", draft)
        for refuse in (dates, phones, strangers):
            refuse(cli)
        for refuse in (ledger_values, ledger_rules):
            refuse(cli, facts)
        whole_units(journey, scratch)
        counter(journey, scratch)
        documents(cli, scratch)
        command_lines(journey, cli)
        journey.check("nothing that was refused left a trace", cli.ask("verify") == before)
        damaged_shops(journey, cli.folder, scratch)
        read_only_shop(journey, cli.folder, scratch)
    journey.finish()


if __name__ == "__main__":
    main()
