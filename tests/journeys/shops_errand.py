#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Four shops issue, print, hand over and cancel: a printer in India, a workshop in Germany, a tailor
in Brazil, and somebody who charges no tax at all.

usage: shops_errand.py CLI
"""
import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from cli_driver import Cli, Journey

REFUSED = 1
IBAN = "DE89370400440532013000"
CBC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2}"


def out(*words):
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout


class Counter:
    """A shop, and the folder into which it prints."""

    def __init__(self, journey, scratch, country, name, **details):
        self.journey, self.folder = journey, os.path.join(scratch, country)
        os.mkdir(self.folder)
        self.cli = Cli(journey, os.path.join(self.folder, "shop"))
        self.cli.ask("init", "--name", name, "--country", country)
        options = [word for key, value in details.items()
                   for word in ("--" + key.replace("_", "-"), value)]
        self.cli.ask("shop", "set", *options)

    def issue(self, customer, lines, kind="invoice", **more):
        asked = json.dumps({"customer": customer, "lines": lines, **more})
        draft = self.cli.ask(kind, "add", "-", stdin=asked)["id"]
        return self.cli.ask(kind, "issue", draft)

    def file(self, name):
        return os.path.join(self.folder, name)

    def printed(self, number, name="paper.pdf", *words):
        file = self.file(name)
        self.cli.ask("invoice", "pdf", number, "--output", file, *words)
        self.journey.check(f"{name} is sound", out("qpdf", "--check", file).find("No syntax") >= 0)
        return " ".join(out("pdftotext", "-layout", file, "-").split())

    def code(self, name="paper.pdf"):
        picture = self.file(name) + "-code"
        out("pdftoppm", "-r", "300", "-singlefile", "-png", self.file(name), picture)
        return out("zbarimg", "-q", "--raw", picture + ".png").rstrip("\n")

    def says(self, text, *parts):
        for part in parts:
            self.journey.check(f"the paper says {part}", part in text, text)

    def cancels(self, number):
        self.cli.ask("invoice", "cancel", number, "--reason", "misprint")
        state = self.cli.ask("invoice", "show", number)["state"]
        self.journey.check(f"{number} is cancelled", state == "cancelled", state)
        self.cli.refused("a cancelled one is no e-invoice", "AlreadyCancelled", REFUSED, "invoice",
                         "ubl", number, "--output", self.file("cancelled.xml"))
        self.journey.check("nothing is written", not os.path.exists(self.file("cancelled.xml")))


def printer(journey, scratch):
    shop = Counter(journey, scratch, "IN", "Sharma Print", tax_number="07AAPFU0939F1ZV",
                   upi_id="sharma@okbank", bank="Bank of Delhi\nA/C 12345",
                   address="14 Press Lane\nNew Delhi 110005")
    shop.cli.ask("customer", "add", "--name", "Gupta Medicals", "--tax-number", "29AAGCB7383J1Z4",
                 "--address", "5 MG Road\nBengaluru 560001")
    gst = [{"name": "CGST", "rate": "9"}, {"name": "SGST", "rate": "9"}]
    paper = shop.issue("Gupta Medicals", total_step="1.00", lines=[
        {"description": "Cards", "quantity": "500", "unit": "pcs", "price": "2.40",
         "code": "998912", "tax": gst}])
    for design in ("clean", "boxed", "compact", "letterhead"):
        shop.cli.ask("shop", "set", "--paper-design", design)
        text = shop.printed(paper["number"], f"{design}.pdf")
        shop.says(text, "Tax invoice", paper["number"], "5 MG Road", "Karnataka (29)", "IGST",
                  "A/C 12345", "1,416.00")
        journey.check(f"{design} is paid by its code", "am=1416.00" in shop.code(f"{design}.pdf"))
    shop.cli.refused("no such design", "NotOneOf", REFUSED, "shop", "set", "--paper-design", "x",
                     says=("clean, boxed, compact, letterhead",))
    shop.cancels(paper["number"])


def total_of(file):
    return ElementTree.parse(file).getroot().findtext(f".//{CBC}PayableAmount")


def workshop(journey, scratch):
    shop = Counter(journey, scratch, "DE", "Werkstatt Nord", tax_number="DE136695976",
                   bank="Förde Sparkasse\nIBAN DE89 3704 0044 0532 0130 00",
                   address="Hafenstr. 7\n24103 Kiel")
    shop.cli.ask("customer", "add", "--name", "Meyer GmbH", "--kind", "firm", "--address",
                 "Ring 1\n20095 Hamburg", "--tax-number", "DE136695976")
    tax = [{"name": "USt", "rate": "19"}]
    lines = [{"description": "Reparatur", "quantity": "2.5", "unit": "Std", "price": "68.00",
              "tax": tax}]
    paper = shop.issue("Meyer GmbH", lines)
    number, payable = paper["number"], paper["payable"]
    journey.check("two and a half hours and the tax", payable == "202.30", paper)
    shop.says(shop.printed(number), "Ring 1", "20095 Hamburg", "Förde Sparkasse", "USt 19%")
    wanted = ["BCD", "002", "1", "SCT", "", "Werkstatt Nord", IBAN, "EUR202.30", "", "", number]
    journey.check("a banking app reads the transfer", shop.code().split("\n") == wanted,
                  shop.code())
    bill = shop.file("bill.xml")
    shop.cli.ask("invoice", "ubl", number, "--output", bill)
    journey.check("the e-invoice asks for the same", total_of(bill) == payable, total_of(bill))
    with open(bill, encoding="utf-8") as file:
        journey.check("and says where to transfer it", f"<cbc:ID>{IBAN}</cbc:ID>" in file.read())
    note = shop.cli.ask("credit-note", "issue", shop.cli.ask(
        "credit-note", "add", "--invoice", number, "--reason", "zu viel")["id"])
    credit = shop.file("note.xml")
    shop.cli.ask("credit-note", "ubl", note["number"], "--output", credit)
    with open(credit, encoding="utf-8") as file:
        journey.check("the note names its invoice", number in file.read())
    abroad(shop, journey)
    quote = shop.issue("Meyer GmbH", lines, kind="quote")
    shop.cli.refused("a quote is no e-invoice", "NotOneOf", REFUSED, "invoice", "ubl",
                     quote["number"], "--output", shop.file("quote.xml"))
    shop.cancels(shop.issue("Meyer GmbH", lines)["number"])


def abroad(shop, journey):
    """The buyer owes the tax, so that it must be known who they are."""
    shop.cli.ask("customer", "add", "--name", "Dupont SARL", "--country", "fr", "--address",
                 "Rue de la Paix 2\n75002 Paris")
    lines = [{"description": "Travail", "price": "500", "tax_category": "AE",
              "tax": [{"name": "USt", "rate": "0"}]}]
    paper = shop.issue("Dupont SARL", lines)
    shop.says(shop.printed(paper["number"]), "FRANCE", "Reverse charge: the buyer owes the tax.")
    file = shop.file("abroad.xml")
    shop.cli.refused("without the buyer's number", "BuyerNumberNeeded", REFUSED, "invoice", "ubl",
                     paper["number"], "--output", file, says=("VAT id",))
    shop.cli.ask("customer", "edit", "Dupont SARL", "--tax-number", "FR40303265045")
    paper = shop.issue("Dupont SARL", lines)
    shop.cli.ask("invoice", "ubl", paper["number"], "--output", file)
    with open(file, encoding="utf-8") as written:
        journey.check("the category is said", "<cbc:ID>AE</cbc:ID>" in written.read())
    shop.cli.refused("no such country", "NotOneOf", REFUSED, "customer", "edit", "Dupont SARL",
                     "--country", "XX", says=("DE, IN, US",))


def tailor(journey, scratch):
    shop = Counter(journey, scratch, "BR", "Ateliê Lima", tax_number="12345678000195",
                   address="Rua A, 5\n01310-100 São Paulo")
    shop.cli.ask("customer", "add", "--name", "Ana", "--language", "pt", "--country", "BR")
    paper = shop.issue("Ana", [{"description": "Vestido", "price": "350.00",
                                "tax": [{"name": "ICMS", "rate": "18"}]}], prices_include_tax=True)
    journey.check("what was quoted stays", paper["payable"] == "350.00", paper)
    shop.says(shop.printed(paper["number"], "paper.pdf", "--lang", "en"), "350.00", "ICMS")
    shop.cancels(paper["number"])


def untaxed(journey, scratch):
    shop = Counter(journey, scratch, "US", "Corner Press", address="1200 Main Street")
    shop.cli.ask("customer", "add", "--name", "Bob")
    paper = shop.issue("Bob", [{"description": "Posters", "quantity": "20", "price": "3.15"}])
    text = shop.printed(paper["number"])
    shop.says(text, "Invoice", "63.00")
    journey.check("no word of tax", "tax" not in text.lower(), text)
    file = shop.file("bill.xml")
    shop.cli.ask("invoice", "ubl", paper["number"], "--output", file)
    journey.check("nor any tax in the file", total_of(file) == "63.00", total_of(file))
    shop.cancels(paper["number"])


def main():
    journey = Journey(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        for errand in (printer, workshop, tailor, untaxed):
            errand(journey, scratch)
    journey.finish()


if __name__ == "__main__":
    main()
