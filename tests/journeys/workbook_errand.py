#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes every report as a workbook and opens it as a spreadsheet does, part by part.

usage: workbook_errand.py CLI
"""
import datetime
import json
import os
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

from cli_driver import Cli, Journey

REFUSED = 1
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
SHORT_DAY, TEXT = 14, 49  # formats that every spreadsheet knows by number
TRAPS = ("=HYPERLINK(\"http://x\";\"pay\")", "+91 Traders", "-Minus & <Sons>", "@sum", "गुप्ता مرحبا")


class Workbook:
    """The one sheet of a file: rows of (value, format)."""

    def __init__(self, journey, path):
        self.journey, self.title = journey, os.path.basename(path)
        with zipfile.ZipFile(path) as parts:
            journey.check(f"{self.title} is whole", parts.testzip() is None)
            names = parts.namelist()
            self.sheet = self.part(parts, "xl/worksheets/sheet1.xml")
            self.texts = (["".join(item.itertext()) for item in
                           self.part(parts, "xl/sharedStrings.xml").iter(MAIN + "si")]
                          if "xl/sharedStrings.xml" in names else [])
            styles = self.part(parts, "xl/styles.xml")
        own = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter(MAIN + "numFmt")}
        self.formats = [own.get(one.get("numFmtId"), int(one.get("numFmtId")))
                        for one in styles.find(MAIN + "cellXfs")]
        self.rows = [self.row(row) for row in self.sheet.iter(MAIN + "row")]
        journey.check(f"{self.title} has no formula", self.sheet.find(f".//{MAIN}f") is None)
        pane = self.sheet.find(f".//{MAIN}pane")
        journey.check(f"{self.title} keeps its head in sight",
                      pane is not None and pane.get("ySplit") == "1" and pane.get("state") == "frozen")

    @staticmethod
    def part(parts, name):
        return ElementTree.fromstring(parts.read(name))

    def row(self, row):
        """Its cells, with those between that stand for nothing."""
        cells = {ord(cell.get("r")[0]) - ord("A"): self.cell(cell) for cell in row.iter(MAIN + "c")}
        return [cells.get(column, (None, None)) for column in range(max(cells) + 1)]

    def cell(self, cell):
        value = cell.find(MAIN + "v")
        form = self.formats[int(cell.get("s", "0"))]
        if value is None:
            return None, form
        if cell.get("t") == "s":
            return self.texts[int(value.text)], form
        if form == SHORT_DAY:
            return datetime.date(1899, 12, 30) + datetime.timedelta(int(value.text)), form
        return float(value.text), form

    def column(self, head):
        """What stands below a head, without the total."""
        at = [value for value, _ in self.rows[0]].index(head)
        return [row[at] for row in self.rows[1:-1]]

    def total(self, head):
        at = [value for value, _ in self.rows[0]].index(head)
        return self.rows[-1][at]

    def is_right_to_left(self):
        return self.sheet.find(f".//{MAIN}sheetView").get("rightToLeft") == "1"


class Desk:
    def __init__(self, journey, scratch, country):
        self.journey, self.folder = journey, scratch
        self.cli = Cli(journey, os.path.join(scratch, f"shop-{country}"))
        self.cli.ask("init", "--name", "Sharma Print", "--country", country)

    def invoice(self, customer, price):
        draft = self.cli.ask("invoice", "add", "-", stdin=json.dumps(
            {"customer": customer, "lines": [{"description": "Cards", "price": price}]}))["id"]
        return self.cli.ask("invoice", "issue", draft)

    def write(self, name, *words):
        path = os.path.join(self.folder, name)
        self.cli.ask(*words, "--format", "xlsx", "--out", path)
        return Workbook(self.journey, path)


def reports(desk):
    check = desk.journey.check
    for name in TRAPS:
        desk.cli.ask("customer", "add", "--name", name)
        desk.invoice(name, "1234.50")
    desk.cli.ask("receipt", "take", "--customer", TRAPS[1], "--amount", "500.25")
    told = desk.cli.ask("report", "outstanding")
    book = desk.write("outstanding.xlsx", "report", "outstanding")
    names = book.column("Customer")
    check("names stay names", sorted(value for value, _ in names) == sorted(TRAPS), names)
    check("a name is text for good", all(form == TEXT for _, form in names), names)
    check("days are days", all(one == (datetime.date(2026, 11, 20), SHORT_DAY)
                               for one in book.column("Date")), book.column("Date"))
    amounts = book.column("Open")
    check("amounts are numbers", all(form == "#,##0.00" for _, form in amounts), amounts)
    check("they come to the total", round(sum(value for value, _ in amounts), 2)
          == book.total("Open")[0] == float(told["owed"]), amounts)
    check("from left to right", not book.is_right_to_left())

    told = desk.cli.ask("report", "ageing")["total"]
    book = desk.write("ageing.xlsx", "report", "ageing")
    check("ageing", book.total("Balance")[0] == float(told["balance"]), told)
    told = desk.cli.ask("report", "statement", TRAPS[1])
    book = desk.write("statement.xlsx", "report", "statement", TRAPS[1])
    check("statement", book.total("Balance")[0] == float(told["closing"]), told)
    check("nothing stands where nothing moved", None in [value for value, _ in book.column("Credit")],
          book.rows)
    told = desk.cli.ask("daybook")
    book = desk.write("daybook.xlsx", "daybook")
    check("day book", (book.total("Debit")[0], book.total("Credit")[0])
          == (float(told["debits"]), float(told["credits"])), told)
    book = desk.write("why.xlsx", "explain", "--customer", TRAPS[1])
    check("explanation", book.total("Amount")[0] == 734.25, book.rows)
    book = desk.write("payments.xlsx", "receipt", "list")
    check("payments", [value for value, _ in book.rows[1]][4] == 500.25, book.rows)


def currencies(journey, scratch):
    for country, price, form, value in (("JP", "1234", "#,##0", 1234), ("SA", "1.25", "#,##0.00", 1.25),
                                        ("KW", "1.234", "#,##0.000", 1.234)):
        desk = Desk(journey, scratch, country)
        desk.cli.ask("customer", "add", "--name", "Asha")
        desk.invoice("Asha", price)
        book = desk.write(f"{country}.xlsx", "report", "outstanding")
        journey.check(f"decimals of {country}", book.column("Open") == [(value, form)], book.rows)
        journey.check(f"total of {country}", book.total("Open") == (value, form), book.rows)
        every_report(desk, price, form)
        journey.check(f"side of {country}", book.is_right_to_left() == (country != "JP"))
        book = desk.write(f"{country}-ar.xlsx", "report", "outstanding", "--lang", "ar")
        journey.check("as the language goes", book.is_right_to_left())


def every_report(desk, price, form):
    """Each amount of every report is a number, with the decimals of the currency and no others."""
    desk.cli.ask("receipt", "take", "--customer", "Asha", "--amount", price, "--keep-as-credit")
    reports = (("report", "ageing"), ("report", "statement", "Asha"),
               ("report", "statement", "Asha", "--open-items"), ("report", "payments"), ("daybook",),
               ("report", "statements"), ("receipt", "list"), ("explain", "--customer", "Asha"))
    for words in reports:
        book = desk.write("each.xlsx", *words)
        cells = [cell for row in book.rows[1:] for cell in row]
        amounts = [value for value, shown in cells if shown == form and value is not None]
        desk.journey.check(f"amounts of {' '.join(words)}", float(price) in map(abs, amounts),
                           book.rows)
        others = [shown for value, shown in cells if str(shown).startswith("#") and shown != form]
        desk.journey.check(f"decimals of {' '.join(words)}", others == [], book.rows)


def refusals(desk):
    cli, folder = desk.cli, desk.folder
    cli.refused("not onto a terminal", "FieldMissing", REFUSED, "report", "outstanding", "--format",
                "xlsx")
    cli.refused("no such folder", "FileNotWritten", REFUSED, "report", "outstanding", "--format",
                "xlsx", "--out", os.path.join(folder, "no", "such", "file.xlsx"))
    cli.refused("all accounts have no paper here", "NotOneOf", REFUSED, "report", "statements",
                "--format", "pdf", "--out", os.path.join(folder, "x.pdf"),
                says=("text, json, csv, xlsx",))
    cli.refused("no such form", "NotOneOf", REFUSED, "report", "ageing", "--format", "ods", "--out",
                os.path.join(folder, "x.ods"))
    kept = os.path.join(folder, "kept.xlsx")
    with open(kept, "w", encoding="utf-8") as file:
        file.write("old")
    cli.refused("a customer nobody knows", "NotFound", REFUSED, "report", "statement", "Nobody",
                "--format", "xlsx", "--out", kept)
    with open(kept, encoding="utf-8") as file:
        desk.journey.check("the old file is whole", file.read() == "old")


def main():
    journey = Journey(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["TMPDIR"] = os.path.join(scratch, "half-written")
        os.mkdir(os.environ["TMPDIR"])
        desk = Desk(journey, scratch, "IN")
        reports(desk)
        currencies(journey, scratch)
        refusals(desk)
        left = [name for name in os.listdir(os.environ["TMPDIR"]) if not name.startswith("runtime-")]
        journey.check("nothing is left behind", left == [], left)
    journey.finish()


if __name__ == "__main__":
    main()
