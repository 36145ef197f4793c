#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a pasted chat to money in the book, and from a debtor who is reminded to one who promised.

usage: message_errand.py CLI
"""
import os
import sys
import tempfile

from cli_driver import Cli, Journey

REFUSED = 1
CHAT = ("[09:40, 20/11/2026] +91 98765 43210: need 200 wedding cards\n"
        "[09:42, 20/11/2026] +91 98765 43210: paid Rs 500 advance, UTR 412345678901\n")


def inbox(journey, cli):
    first = cli.ask("inbox", "paste", "-", stdin=CHAT)
    journey.check("two messages came", first["added"] == 2, first)
    again = cli.ask("inbox", "paste", stdin=CHAT)
    journey.check("pasted again, they stand", again == {"id": first["id"], "added": 0, "known": 2}, again)
    waiting = cli.ask("inbox", "list")["chats"]
    journey.check("the chat waits", [chat["id"] for chat in waiting] == [first["id"]], waiting)
    card = cli.ask("inbox", "show", first["id"])
    journey.check("the number finds the customer", card["matched"] == "Gupta Medicals", card)
    kinds = {found["kind"]: found["value"] for found in card["reading"]["found"]}
    journey.check("amount and reference are found",
                  (kinds.get("amount"), kinds.get("reference")) == ("500.00", "412345678901"), kinds)
    return first["id"]


def claim(journey, cli, chat):
    cli.refused("a claim of nothing", "AmountNotPositive", REFUSED, "inbox", "decide", chat, "claim",
                "--amount", "0")
    cli.ask("inbox", "decide", chat, "claim", "--amount", "500", "--reference", "412345678901",
            "--customer", "Gupta Medicals")
    journey.check("nothing waits", cli.ask("inbox", "list")["chats"] == [])
    cli.ask("inbox", "decide", chat, "job", "--title", "Wedding cards 200", "--customer", "Gupta Medicals")
    claims = cli.ask("claim", "list")["claims"]
    journey.check("one claim", [one["amount"] for one in claims] == ["500.00"], claims)
    cli.ask("claim", "dismiss", claims[0]["id"], "--reason", "not there yet")
    cli.ask("undo")
    taken = cli.ask("claim", "confirm", claims[0]["id"])
    journey.check("it is credit", taken["credit"] == "500.00", taken)
    cli.refused("confirmed twice", "ClaimAnswered", REFUSED, "claim", "confirm", claims[0]["id"])


def debtor(journey, cli):
    cli.ask("receipt", "reverse", cli.ask("receipt", "list")["receipts"][0]["number"], "--reason", "test")
    draft = cli.ask("invoice", "add", "-", stdin='{"customer": "Gupta Medicals", "lines": '
                    '[{"description": "Cards", "price": "900"}]}')["id"]
    cli.ask("invoice", "issue", draft)
    cli.ask("followup", "attempt", "--customer", "Gupta Medicals", "--text", "900 is due", "--next", "+3")
    soon = cli.ask("followup", "attempt", "--customer", "Gupta Medicals", "--channel", "call",
                   "--outcome", "spoke")
    journey.check("too soon is said", soon["reminded_before"] != "", soon)
    cli.ask("followup", "promise", "--customer", "Gupta Medicals", "--by", "+1", "--amount", "900")
    cli.ask("followup", "add", "--what", "buy paper", "--due", "today")
    due = cli.ask("followup", "due", "--until", "+7")["follow_ups"]
    journey.check("three things are to be done", [one["kind"] for one in due] == ["task", "promise", "reminder"], due)
    cli.ask("followup", "close", due[0]["id"], "done")
    cli.ask("followup", "move", due[1]["id"], "+2")
    journey.check("nothing today", cli.ask("followup", "due")["follow_ups"] == [])


def main():
    journey = Journey(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        cli = Cli(journey, os.path.join(scratch, "shop"))
        read = cli.ask("message", "read", "kitne ka hai 200 card?", "--country", "IN")
        journey.check("a message is read without a shop", read["type"] == "inquiry", read)
        cli.ask("init", "--name", "Sharma Print", "--country", "IN")
        cli.ask("customer", "add", "--name", "Gupta Medicals", "--phone", "98765 43210")
        claim(journey, cli, inbox(journey, cli))
        debtor(journey, cli)
        for words in (("inbox", "list"), ("inbox", "list", "--done"), ("followup", "due"), ("claim", "list")):
            journey.check(" ".join(words), cli.run(*words).returncode == 0)
        journey.check("the books are sound", cli.run("verify").returncode == 0)
    journey.finish()


if __name__ == "__main__":
    main()
