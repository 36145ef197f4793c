#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints every sheet and reads it back as a customer, an accountant and a payment app would.

usage: paper_errand.py CLI
"""
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import urllib.parse
import zlib

from cli_driver import Cli, Journey

REFUSED = 1
GST = [{"name": "CGST", "rate": "9"}, {"name": "SGST", "rate": "9"}]


def out(*words):
    return subprocess.run(words, capture_output=True, text=True, check=False)


def shown(plain):
    """1234567.50 as it stands on paper: 12,34,567.50"""
    whole, _, minor = plain.partition(".")
    head, tail = whole[:-3], whole[-3:]
    groups = re.findall(r"\d{1,2}(?=(?:\d{2})*$)", head)
    return ",".join([*groups, tail]) + "." + minor


class Pdf:
    """A file that was printed, and what other programs find in it."""

    def __init__(self, journey, name):
        self.journey, self.name = journey, name
        self.title = os.path.basename(name)
        self.text = " ".join(out("pdftotext", "-layout", name, "-").stdout.split())
        sound = out("qpdf", "--check", name)
        journey.check(f"{self.title} is sound", sound.returncode == 0, sound.stderr)
        fonts = out("pdffonts", name).stdout.splitlines()[2:]
        embedded = [re.search(r" (yes|no) +(yes|no) +(yes|no) +\d+ +\d+$", font) for font in fonts]
        journey.check(f"{self.title} has its fonts in it",
                      fonts and all(font and font[1] == "yes" for font in embedded), fonts)
        journey.check(f"{self.title} is set in Noto", all("Noto" in font for font in fonts), fonts)

    def pages(self):
        return int(re.search(r"Pages: +(\d+)", out("pdfinfo", self.name).stdout)[1])

    def says(self, *parts):
        for part in parts:
            self.journey.check(f"{self.title} says {part}", part in self.text, self.text)

    def code(self, dpi):
        """What a camera reads on the last page of a print of that resolution."""
        picture = self.name + f"-{dpi}"
        last = str(self.pages())
        out("pdftoppm", "-r", str(dpi), "-f", last, "-l", last, "-singlefile", "-png", self.name,
            picture)
        return out("zbarimg", "-q", "--raw", picture + ".png").stdout.strip()

    def asks_for(self, amount, reference, dpi=300):
        found = self.code(dpi)
        fields = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(found).query))
        wanted = {"pa": "sharma@okbank", "pn": "Sharma Print", "am": amount, "cu": "INR",
                  "tn": reference, "tr": reference}
        self.journey.check(f"{self.title} is paid by its code at {dpi} dpi", fields == wanted, found)


class Printer:
    def __init__(self, journey, cli, folder):
        self.journey, self.cli, self.folder = journey, cli, folder

    def print(self, name, *words):
        path = os.path.join(self.folder, name)
        self.cli.ask(*words, "--output", path)
        return Pdf(self.journey, path)


def issue(cli, lines, **more):
    asked = json.dumps({"customer": "Gupta Medicals", "lines": lines, **more})
    draft = cli.ask("invoice", "add", "-", stdin=asked)["id"]
    return draft, cli.ask("invoice", "issue", draft)


def line(what="Visiting cards", quantity="500", price="2.40"):
    return {"description": what, "quantity": quantity, "unit": "pcs", "price": price, "code": "9989",
            "tax": GST}


def invoices(printer, cli):
    _, paper = issue(cli, [line("Cards for the fifty-fifth office")], total_step="1.00")
    number = paper["number"]
    sheet = printer.print("invoice.pdf", "invoice", "pdf", number)
    # Letters stay letters: a ligature could not be searched for.
    sheet.says("Tax invoice", number, "fifty-fifth office", "GSTIN 07AAPFU0939F1ZV", "9989",
               shown(paper["subtotal"]), shown(paper["payable"]), paper["words"], "Page 1 of 1")
    sheet.asks_for(paper["payable"], number)
    for size in ("a5", "letter"):
        printer.print(f"invoice-{size}.pdf", "invoice", "pdf", number, "--paper", size).asks_for(
            paper["payable"], number)
    printer.print("invoice-80mm.pdf", "invoice", "pdf", number, "--paper", "80mm").asks_for(
        paper["payable"], number, 203)
    for language in ("hi", "ar"):
        printer.print(f"invoice-{language}.pdf", "invoice", "pdf", number, "--lang", language).says(
            number, shown(paper["payable"]))

    cli.ask("receipt", "take", "--customer", "Gupta Medicals", "--amount", "400")
    paid = printer.print("part-paid.pdf", "invoice", "pdf", number)
    left = cli.ask("invoice", "show", number)["open"]
    paid.says("Already paid", shown(left))
    paid.asks_for(left, number)
    return number


def long_invoices(printer, cli):
    for count in (60, 500):
        _, paper = issue(cli, [line(f"Item {n}", "10", "10") for n in range(1, count + 1)])
        sheet = printer.print(f"lines-{count}.pdf", "invoice", "pdf", paper["number"])
        sheet.says("Carried forward", "Brought forward", f"Item {count} ", shown(paper["payable"]))
        pages = sheet.pages()
        sheet.says(*(f"Page {page} of {pages}" for page in range(1, pages + 1)))
        printer.journey.check("the head is on each page", sheet.text.count("Description") == pages)
        cli.ask("invoice", "cancel", paper["number"], "--reason", "only a test")
        printer.print("cancelled.pdf", "invoice", "pdf", paper["number"]).says("Tax invoice")


def odd_invoices(printer, cli):
    draft, paper = issue(cli, [line("long " * 2000, "1", "5"), line("🎉 مرحبا नमस्ते (done)")])
    printer.print("odd.pdf", "invoice", "pdf", paper["number"]).says(shown(paper["payable"]))
    cli.ask("invoice", "cancel", paper["number"], "--reason", "only a test")
    draft = cli.ask("invoice", "add", "-", stdin=json.dumps(
        {"customer": "Gupta Medicals", "lines": [line()]}))["id"]
    sheet = printer.print("draft.pdf", "draft", "pdf", draft)
    printer.journey.check("a draft asks for no money", sheet.code(150) == "", sheet.code(150))


def others(printer, cli):
    taken = cli.ask("receipt", "take", "--customer", "Gupta Medicals", "--amount", "100.50",
                    "--mode", "upi", "--reference", "516204873311")
    for size, dpi in (("a5", 300), ("80mm", 203), ("58mm", 203)):
        sheet = printer.print(f"receipt-{size}.pdf", "receipt", "pdf", taken["number"],
                              "--paper", size)
        sheet.says(taken["number"], "516204873311", "₹100.50", shown(taken["owed"]))
        sheet.asks_for(taken["owed"], taken["number"], dpi)
        printer.journey.check("a receipt is one page", sheet.pages() == 1)

    for report in ("outstanding", "ageing"):
        told = cli.ask("report", report)
        owed = told["owed"] if "owed" in told else told["total"]["owed"]
        printer.print(f"{report}.pdf", "report", report, "--format", "pdf").says(
            "Gupta Medicals", shown(owed), "As of 20 Nov 2026")
    told = cli.ask("report", "statement", "Gupta Medicals")
    sheet = printer.print("statement.pdf", "report", "statement", "Gupta Medicals",
                          "--format", "pdf")
    sheet.says("Statement of account", "Closing balance", shown(told["closing"]))
    sheet.asks_for(told["closing"], "Gupta Medicals")

    job = cli.ask("job", "add", "--customer", "Gupta Medicals", "--title", "Bill books")["number"]
    for size in ("a5", "80mm"):
        slip = printer.print(f"job-{size}.pdf", "job", "pdf", job, "--paper", size)
        slip.says("Bill books", "Gupta Medicals")
        printer.journey.check("a scanner reads the job", slip.code(203) == job, slip.code(203))


def accounts(printer, cli):
    """What the ledger says, said again by its papers."""
    cli.ask("customer", "add", "--name", "Asha Traders")
    draft = cli.ask("invoice", "add", "-", stdin=json.dumps(
        {"customer": "Asha Traders", "lines": [{"description": "Stickers", "price": "1500"}]}))["id"]
    cli.ask("invoice", "issue", draft)
    owed = {}
    for name in ("Gupta Medicals", "Asha Traders"):
        owed[name] = cli.ask("explain", "--customer", name)["total"]
        letter = printer.print("letter.pdf", "reminder", "pdf", name)
        letter.says(f"Dear {name},", shown(owed[name]))
        letter.asks_for(owed[name], name)
        printer.print("why.pdf", "explain", "--customer", name, "--format", "pdf").says(
            name, "You owe", shown(owed[name]))
    everybody = printer.print("statements.pdf", "statement", "pdf", "--all")
    everybody.says(*owed, *(shown(one) for one in owed.values()))
    printer.journey.check("a statement each", everybody.text.count("Account of") == 2)
    total = cli.ask("report", "outstanding")["balance"]
    printer.journey.check("the letters ask for all that is owed", total == plain_sum(owed.values()),
                          owed)


def books(printer, cli):
    """What moved, what came in, what is open: the paper says what the terminal says."""
    told = cli.ask("report", "statement", "Gupta Medicals", "--open-items")
    sheet = printer.print("open-items.pdf", "report", "statement", "Gupta Medicals", "--open-items",
                          "--format", "pdf")
    sheet.says("Statement of open items", shown(told["closing"]))
    sheet.asks_for(told["closing"], "Gupta Medicals")
    told = cli.ask("daybook")
    for size in ("a4", "letter"):
        printer.print("daybook.pdf", "daybook", "--format", "pdf", "--paper", size).says(
            "Day book", "20 Nov 2026", shown(told["debits"]), shown(told["credits"]))
    for way, name in (("mode", "Payments by method"), ("person", "Payments by person"),
                      ("day", "Payments by day")):
        told = cli.ask("report", "payments", "--by", way)["total"]
        printer.print(f"payments-{way}.pdf", "report", "payments", "--by", way, "--format",
                      "pdf").says(name, shown(told["net"]))
    told = cli.ask("report", "ageing", "--by", "invoice", "--buckets", "15,45,90,180")["total"]
    printer.print("own-ages.pdf", "report", "ageing", "--by", "invoice", "--buckets", "15,45,90,180",
                  "--format", "pdf").says("0 to 15 days", "Over 180 days", shown(told["owed"]))
    printer.print("own-ages-of-one.pdf", "report", "statement", "Gupta Medicals", "--by", "invoice",
                  "--buckets", "15,45", "--format", "pdf").says("0 to 15 days")


def plain_sum(amounts):
    """Of "12.50" and "3.00": "15.50", to the last paisa."""
    minor = sum(int(one.replace(".", "")) for one in amounts)
    return f"{minor // 100}.{minor % 100:02}"


def drawer(printer, cli):
    count = cli.ask("till", "count")
    taken = plain_sum(mode["taken"] for mode in count["modes"])
    closed = cli.ask("till", "close", "--note", "100x3", "--keep", "150", "--reason", "a slip",
                     "--handover", "The printer is warm")
    printer.journey.check("what is missing is told", closed["difference"] != "0.00", closed)
    for size in ("a5", "a4", "80mm", "58mm"):
        sheet = printer.print(f"close-{size}.pdf", "till", "pdf", "--paper", size)
        sheet.says("Day close", closed["head"], shown(count["expected_cash"]), shown(taken),
                   "₹300.00", shown(closed["difference"].lstrip("-")), "a slip", "150.00",
                   "The printer is warm")
        printer.journey.check("a close is one page", sheet.pages() == 1)
    printer.print("close.pdf", "till", "pdf", closed["id"]).says(closed["head"])


def png(width, height):
    """A black picture; the rows are packed as they come, so that a huge one needs no memory."""
    def part(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(
            ">I", zlib.crc32(kind + content))
    packer = zlib.compressobj(1)
    rows = [packer.compress(bytes(1 + (width + 7) // 8)) for _ in range(height)]
    return (b"\x89PNG\r\n\x1a\n" + part(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
            + part(b"IDAT", b"".join(rows) + packer.flush()) + part(b"IEND", b""))


def logos(printer, cli, number, folder):
    def file(name, content):
        with open(os.path.join(folder, name), "wb") as written:
            written.write(content)
        return written.name

    def pictures(name, *words):
        sheet = printer.print(name, *words)
        return len(out("pdfimages", "-list", sheet.name).stdout.splitlines()[2:])

    sheets = (("logo-invoice.pdf", "invoice", "pdf", number),
              ("logo-statement.pdf", "report", "statement", "Gupta Medicals", "--format", "pdf"),
              ("logo-outstanding.pdf", "report", "outstanding", "--format", "pdf"),
              ("logo-ageing.pdf", "report", "ageing", "--format", "pdf"))
    good = png(500, 200)
    kept = cli.ask("shop", "set", "--logo", file("logo.png", good))["logo_bytes"]
    printer.journey.check("a logo is kept small", 0 < kept <= 200 * 1024, kept)
    large = file("large.png", good)
    os.truncate(large, 50_000_000)
    for kind, name, says in (
            ("NotAPicture", file("words.png", b"only words"), ("words.png", "PNG or JPEG")),
            ("NotAPicture", file("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"), ()),
            ("PictureBroken", file("cut.png", good[:len(good) * 2 // 3]), ("cut.png",)),
            ("PictureTooLarge", file("bomb.png", png(50_000, 50_000)), ("50000 × 50000",)),
            ("PictureTooLarge", large, ("50 MB", "20 MB")),
            ("NotFound", os.path.join(folder, "none.png"), ("none.png",))):
        cli.refused(os.path.basename(name), kind, REFUSED, "shop", "set", "--name", "Half",
                    "--logo", name, says=says)
    for sheet in sheets:
        printer.journey.check(f"{sheet[0]} shows the logo of before", pictures(*sheet) == 1)
    printer.print("still-named.pdf", *sheets[2][1:]).says("Sharma Print")
    cli.ask("shop", "set", "--logo", "")
    printer.journey.check("no logo any more", pictures(*sheets[0]) == 0)


def refusals(cli, number, folder):
    lost = os.path.join(folder, "no", "such", "folder.pdf")
    cli.refused("no such folder", "FileNotWritten", REFUSED, "invoice", "pdf", number, "--out", lost)
    cli.refused("no such paper", "NotOneOf", REFUSED, "invoice", "pdf", number, "--paper", "a3",
                "--output", os.path.join(folder, "x.pdf"), says=("a4, a5, letter, 80mm, 58mm",))
    cli.refused("no such language", "NotOneOf", REFUSED, "invoice", "pdf", number, "--lang", "xx",
                "--output", os.path.join(folder, "x.pdf"))
    cli.refused("no such invoice", "NotFound", REFUSED, "invoice", "pdf", "A/99", "--output",
                os.path.join(folder, "x.pdf"))
    cli.refused("a report needs a file", "FieldMissing", REFUSED, "report", "ageing", "--format",
                "pdf")
    kept = os.path.join(folder, "kept.pdf")
    with open(kept, "w", encoding="utf-8") as file:
        file.write("old")
    cli.refused("what was there stays", "NotOneOf", REFUSED, "invoice", "pdf", number, "--paper",
                "a3", "--output", kept)
    with open(kept, encoding="utf-8") as file:
        cli.journey.check("the old file is whole", file.read() == "old")
    cli.journey.check("nothing half written", not os.path.exists(os.path.join(folder, "x.pdf")),
                      os.listdir(folder))


def main():
    journey = Journey(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        folder = os.path.join(scratch, "papers")
        os.mkdir(folder)
        cli = Cli(journey, os.path.join(scratch, "shop"))
        cli.ask("init", "--name", "Sharma Print", "--country", "IN")
        cli.ask("shop", "set", "--address", "14 Press Lane\nNew Delhi 110005", "--phone",
                "98110 12345", "--tax-number", "07AAPFU0939F1ZV", "--upi-id", "sharma@okbank")
        cli.ask("customer", "add", "--name", "Gupta Medicals", "--phone", "98765 43210")
        printer = Printer(journey, cli, folder)
        number = invoices(printer, cli)
        long_invoices(printer, cli)
        odd_invoices(printer, cli)
        others(printer, cli)
        drawer(printer, cli)
        logos(printer, cli, number, folder)
        accounts(printer, cli)
        books(printer, cli)
        refusals(cli, number, folder)
    journey.finish()


if __name__ == "__main__":
    main()
