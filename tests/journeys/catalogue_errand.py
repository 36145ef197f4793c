#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A price list as a shop keeps it: written down, changed, let go, and what is sold by it sold again.

usage: catalogue_errand.py CLI
"""
import json
import sys
import tempfile

from cli_driver import Cli, Journey

REFUSED = 1
GST = ("--tax", "CGST:9", "--tax", "SGST:9")
LINE = {"description": "Flyer A5", "quantity": "500", "price": "2.10"}


def item_of(cli, name):
    return next(item for item in cli.ask("item", "list", "--all")["items"] if item["name"] == name)


def price_list(journey, cli):
    journey.check("it is written down", cli.run(
        "item", "add", "--name", "Flyer A5", "--code", "FLY5", "--unit", "sheet", "--price", "3",
        "--break", "1000:1.80", "--break", "500:2.10", *GST).returncode == 0)
    flyer = item_of(cli, "Flyer A5")
    journey.check("its prices stand in their order",
                  [step["from"] for step in flyer["breaks"]] == ["500", "1000"], flyer)
    cli.run("item", "edit", "fly5", "--price", "3.20")
    journey.check("what is not said stays", item_of(cli, "Flyer A5")["breaks"] == flyer["breaks"])
    cli.run("item", "edit", "Flyer A5", "--no-breaks", "--includes-tax")
    now = item_of(cli, "Flyer A5")
    journey.check("its steps are gone", now["breaks"] == [] and now["price"] == "3.2"
                  and now["includes_tax"], now)
    cli.run("undo")
    journey.check("they come back", item_of(cli, "Flyer A5")["breaks"] == flyer["breaks"])
    cli.run("item", "retire", "FLY5")
    journey.check("it is not sold", "Flyer" not in cli.run("item", "list").stdout)
    cli.run("item", "sell", "FLY5")
    journey.check("it is sold again", "Flyer" in cli.run("item", "list").stdout)


def wrong(cli):
    add = ("item", "add", "--name", "Card", "--price")
    cli.refused("two prices of one quantity", "PriceTwice", REFUSED, *add, "3",
                "--break", "500:2", "--break", "500:1", says=["500"])
    cli.refused("a step without a price", "NotANumber", REFUSED, *add, "3", "--break", "500",
                says=["500"])
    cli.refused("a step that is no number", "NotANumber", REFUSED, *add, "3", "--break", "many:2",
                says=["many"])
    cli.refused("a code that is taken", "ItemCodeTaken", REFUSED, *add, "3", "--code", "FLY5",
                says=["FLY5"])
    cli.refused("per none", "NumberOutOfRange", REFUSED, *add, "3", "--price-per", "0")
    cli.refused("nobody sells it", "NotFound", REFUSED, "item", "edit", "Fax", "--price", "1",
                says=["Fax"])


def sold_again(journey, cli):
    cli.ask("customer", "add", "--name", "Gupta")
    draft = cli.ask("invoice", "add", "-",
                    stdin=json.dumps({"customer": "Gupta", "lines": [LINE]}))["id"]
    number = cli.ask("invoice", "issue", draft)["number"]
    again = cli.run("invoice", "again", number)
    journey.check("a draft like it", "1,050.00" in again.stdout, again.stdout + again.stderr)
    cli.refused("of a paper there is not", "NotFound", REFUSED, "invoice", "again", "A/1", says=["A/1"])
    journey.check("the books are sound", cli.run("verify").returncode == 0)


def main():
    journey = Journey(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        cli = Cli(journey, scratch + "/shop")
        cli.run("init", "--name", "Sharma Print", "--country", "IN")
        price_list(journey, cli)
        wrong(cli)
        sold_again(journey, cli)
    journey.finish()


if __name__ == "__main__":
    main()
