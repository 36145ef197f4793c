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
        before = cli.ask("verify")
        cli.refused("issue twice", "AlreadyIssued", REFUSED, "invoice", "issue", draft)
        for refuse in (dates, phones, strangers):
            refuse(cli)
        documents(cli, scratch)
        command_lines(journey, cli)
        journey.check("nothing that was refused left a trace", cli.ask("verify") == before)
        damaged_shops(journey, cli.folder, scratch)
        read_only_shop(journey, cli.folder, scratch)
    journey.finish()


if __name__ == "__main__":
    main()
