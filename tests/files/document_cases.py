# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents of document_totals.json. Numbers are our own, except where KNOWN says that a public
rule fixes the answer."""

DIGITS = {"INR": 2, "EUR": 2, "USD": 2, "GBP": 2, "CHF": 2, "AED": 2, "JPY": 0, "KRW": 0,
          "KWD": 3, "TND": 3}


def tax(*parts):
    """tax("CGST 9", "SGST 9"); "X -" is exempt, a "!" in front marks what the buyer retains."""
    components = []
    for part in parts:
        name, rate = part.rsplit(" ", 1)
        component = {"name": name.lstrip("!"), "rate": None if rate == "-" else rate}
        if name.startswith("!"):
            component["retained"] = True
        components.append(component)
    return components


GST5, GST12, GST18, GST28 = (tax(f"CGST {half}", f"SGST {half}") for half in ("2.5", "6", "9", "14"))
IGST18, VAT20, VAT19, VAT7 = tax("IGST 18"), tax("VAT 20"), tax("VAT 19"), tax("VAT 7")
TDS10 = tax("!TDS 10")


def line(quantity, price, taxes=(), category=None, **more):
    entry = {"description": "Work", "quantity": quantity, "price": price}
    if taxes:
        entry["tax"] = list(taxes)
    if category:
        entry["tax_category"] = category
    entry.update(more)
    return entry


def bill(*lines, currency="INR", gross=False, by_line=False, **more):
    document = {"kind": "invoice", "currency": currency, "lines": list(lines)}
    if gross:
        document["prices_include_tax"] = True
    if by_line:
        document["tax_rounding"] = "line"
    document.update(more)
    return document


def percent(value, **more):
    return {"percent": value, **more}


def amount(value, **more):
    return {"amount": value, **more}


CASES = [
    ("one line without tax", bill(line("3", "40"))),
    ("one line, two equal components", bill(line("10", "75", GST18))),
    ("one line, one component", bill(line("10", "75", IGST18))),
    ("two lines of one rate share the rounding", bill(line("1", "7.60", GST12), line("1", "7.60", GST12))),
    ("the same, rounded on each line",
     bill(line("1", "7.60", GST12), line("1", "7.60", GST12), by_line=True)),
    ("three lines tell group from line", bill(*[line("1", "0.33", VAT20)] * 3, currency="EUR")),
    ("three lines, rounded on each", bill(*[line("1", "0.33", VAT20)] * 3, currency="EUR", by_line=True)),
    ("seven small lines by group", bill(*[line("1", "1.03", VAT19)] * 7, currency="EUR")),
    ("seven small lines by line", bill(*[line("1", "1.03", VAT19)] * 7, currency="EUR", by_line=True)),
    ("two rates", bill(line("2", "120", GST5), line("1", "999.99", GST18))),
    ("four rates and order of first appearance",
     bill(line("1", "10", GST28), line("1", "20", GST5), line("1", "30", GST28), line("1", "40", GST12))),
    ("half a unit goes up", bill(line("1", "0.50", tax("VAT 5")), currency="EUR")),
    ("half a unit below zero goes down", bill(line("-1", "0.50", tax("VAT 5")), currency="EUR")),
    ("line amount with a half", bill(line("0.5", "0.01"), line("1.5", "0.03"))),
    ("negative line amount with a half", bill(line("-0.5", "0.01"), line("-1.5", "0.03"))),
    ("six decimals of quantity", bill(line("0.123456", "1234.5678", GST18))),
    ("price of a fraction of a paisa", bill(line("2500", "0.0375", GST12))),
    ("price per hundred", bill(line("250", "12.50", GST18, price_per="100"))),
    ("price per thousand with a rest", bill(line("333", "99.99", GST18, price_per="1000"))),
    ("price per dozen", bill(line("7", "100", GST5, price_per="12"))),
    ("price per half", bill(line("3", "1.11", price_per="0.5"))),
    ("quantity one when absent", bill({"price": "12.34", "tax": VAT20}, currency="GBP")),
    ("price as a JSON integer", bill({"price": 12, "quantity": 3, "tax": VAT20}, currency="GBP")),

    ("inclusive, one tax with a half", bill(line("1", "52.50", tax("VAT 12")), currency="EUR", gross=True)),
    ("inclusive, two equal components", bill(line("1", "24900", GST28), gross=True)),
    ("inclusive, small amount with two components", bill(line("1", "35.58", GST12), gross=True)),
    ("inclusive, one tax of twenty", bill(line("1", "100", VAT20), currency="EUR", gross=True)),
    ("inclusive, lines sum before the split", bill(*[line("1", "0.99", VAT19)] * 9, currency="EUR", gross=True)),
    ("inclusive, rounded on each line",
     bill(*[line("1", "0.99", VAT19)] * 9, currency="EUR", gross=True, by_line=True)),
    ("inclusive, two rates", bill(line("3", "19.99", VAT19), line("2", "4.49", VAT7), currency="EUR", gross=True)),
    ("inclusive, exempt beside taxed", bill(line("1", "50", tax("VAT -"), "E"), line("1", "59.50", VAT19),
                                            currency="EUR", gross=True)),
    ("inclusive, zero rate", bill(line("1", "50", tax("VAT 0"), "Z"), currency="GBP", gross=True)),
    ("inclusive, without tax", bill(line("2", "33.33"), gross=True)),
    ("inclusive, three components", bill(line("1", "1000", tax("CGST 14", "SGST 14", "Cess 12")), gross=True)),
    ("inclusive, a component that rates nothing", bill(line("1", "52.50", tax("VAT 12", "Cess 0")), gross=True)),
    ("inclusive, one component in two sets",
     bill(line("1", "118", tax("GST 18")), line("1", "130", tax("GST 18", "Cess 12")), gross=True)),
    ("inclusive, the same set in another order",
     bill(line("1", "11.11", tax("CGST 9", "SGST 9")), line("1", "22.22", tax("SGST 9", "CGST 9")), gross=True)),
    ("inclusive, document discount spread",
     bill(line("1", "118", GST18), line("1", "105", GST5), gross=True, discounts=[amount("10")])),
    ("inclusive, negative mirrors", bill(line("-1", "52.50", tax("VAT 12")), currency="EUR", gross=True)),
    ("inclusive, line cancelled by its return",
     bill(line("3", "7.77", GST18), line("-3", "7.77", GST18), gross=True)),
    ("inclusive, retained on the base", bill(line("1", "1180", GST18 + TDS10), gross=True)),
    ("inclusive, retained on one of two lines",
     bill(line("1", "1180", GST18 + TDS10), line("1", "59.99", GST18), gross=True)),
    ("inclusive, with taxed delivery",
     bill(line("4", "24.95", VAT20), currency="GBP", gross=True, charges=[amount("3.95", tax=VAT20)])),
    ("inclusive with a cash step", bill(line("1", "19.93", tax("VAT 8.1")), currency="CHF", gross=True, total_step="0.05")),

    ("line discount in per cent", bill(line("10", "75", GST18, discounts=[percent("5")]))),
    ("line discounts are of the full amount", bill(line("1", "200", discounts=[percent("10"), percent("10")]))),
    ("line discount and charge", bill(line("10", "75", GST18, discounts=[percent("5"), amount("10")],
                                           charges=[amount("20")]))),
    ("line charge in per cent", bill(line("3", "33.33", GST5, charges=[percent("2.5")]))),
    ("line discount with a half", bill(line("1", "0.50", discounts=[percent("5")]))),
    ("line given away", bill(line("1", "80", GST18, discounts=[percent("100")]))),
    ("line discount of a return", bill(line("-2", "49.99", GST18, discounts=[percent("12.5")]))),
    ("document discount in per cent, spread",
     bill(line("1", "100", GST5), line("1", "200", GST18), discounts=[percent("10")])),
    ("document discount whose shares do not divide",
     bill(*[line("1", "33.33", GST18)] * 3, discounts=[amount("10")])),
    ("the last line takes what is left", bill(*[line("1", "10", VAT20)] * 7, currency="EUR",
                                              discounts=[amount("1")])),
    ("two document discounts, spread one by one",
     bill(line("1", "9.99", VAT20), line("1", "5.01", VAT7), line("1", "0.02", VAT7), currency="EUR",
          discounts=[amount("0.55"), percent("3")])),
    ("document discount in a group", bill(line("1", "100", GST5), line("1", "200", GST18),
                                          discounts=[amount("15", tax=GST18)])),
    ("document discount of a group in per cent of all lines",
     bill(line("1", "100", VAT7), line("1", "200", VAT19), currency="EUR",
          discounts=[percent("2", tax=VAT19, tax_category="S")])),
    ("document charge of a rate of its own",
     bill(line("1", "100", VAT7), currency="EUR", charges=[amount("6.90", tax=VAT19)])),
    ("document charge spread", bill(line("1", "60", GST5), line("1", "30", GST12), charges=[amount("50")])),
    ("discount spread over lines that cancel", bill(line("1", "50", GST18), line("-1", "50", GST5),
                                                    discounts=[amount("7")])),
    ("document discount on a credit", bill(line("-3", "21.37", GST18), line("-1", "8.88", GST5),
                                           discounts=[percent("7")])),
    ("everything given away", bill(line("1", "75", GST18), discounts=[percent("100")])),
    ("discount larger than the lines", bill(line("1", "5", VAT20), currency="EUR", discounts=[amount("8")])),

    ("exempt", bill(line("1", "500", tax("GST -"), "E"))),
    ("zero rated is not exempt", bill(line("1", "500", tax("GST 0"), "Z"), line("1", "100", tax("GST -"), "E"))),
    ("reverse charge", bill(line("1", "1000", tax("VAT 0"), "AE"), currency="EUR")),
    ("reverse charge without a rate", bill(line("8", "125", tax("VAT -"), "AE"), currency="EUR")),
    ("export", bill(line("1", "1000", tax("IGST 0"), "G"), currency="USD")),
    ("within the union", bill(line("2", "99.95", tax("VAT 0"), "K"), currency="EUR")),
    ("outside scope beside standard", bill(line("1", "10", tax("VAT 0"), "O"), line("1", "10", VAT20), currency="GBP")),
    ("one name and rate in two categories", bill(line("1", "10", tax("VAT 0"), "Z"), line("1", "20", tax("VAT 0"), "G"),
                                                 currency="GBP")),

    ("TDS on the value before tax", bill(line("1", "100000", tax("IGST 18") + TDS10))),
    ("retained on one line only", bill(line("1", "1000", GST18 + TDS10), line("1", "500", GST18))),
    ("IRPF beside IVA", bill(line("12.5", "45", tax("IVA 21", "!IRPF 15")), currency="EUR")),
    ("retained, rounded on each line", bill(*[line("1", "33.37", tax("IVA 21", "!IRPF 15"))] * 3,
                                            currency="EUR", by_line=True)),
    ("retained and a discount", bill(line("1", "250.50", GST18 + TDS10), discounts=[percent("4")])),
    ("equal name and rate, charged and retained",
     bill(line("1", "77.77", tax("X 10", "!X 10")), currency="EUR")),

    ("step half up, down", bill(line("1", "99.40", GST18), total_step="1.00")),
    ("step half up, up", bill(line("1", "99.60", GST18), total_step="1.00")),
    ("step half up, exactly half", bill(line("1", "10.50"), total_step="1")),
    ("step half up, exactly half of a credit", bill(line("-1", "10.50"), total_step="1")),
    ("step up", bill(line("1", "10.01"), total_step="1.00", total_step_mode="up")),
    ("step up of a credit", bill(line("-1", "10.01"), total_step="1.00", total_step_mode="up")),
    ("step down", bill(line("1", "10.99"), total_step="1.00", total_step_mode="down")),
    ("step down of a credit", bill(line("-1", "10.99"), total_step="1.00", total_step_mode="down")),
    ("step that is met", bill(line("1", "10.00"), total_step="1.00", total_step_mode="up")),
    ("five centimes", bill(line("3", "7.77", tax("VAT 8.1")), currency="CHF", total_step="0.05")),
    ("step after what is retained", bill(line("1", "1234.56", GST18 + TDS10), total_step="1.00")),
    ("step of ten", bill(line("1", "1234.56"), total_step="10.00", paid="1000.00")),

    ("yen have no decimals", bill(line("3", "333", tax("CT 10")), line("1", "98.5", tax("CT 8")), currency="JPY")),
    ("yen inclusive", bill(line("1", "1000", tax("CT 8")), line("2", "555", tax("CT 10")), currency="JPY", gross=True)),
    ("won by line", bill(*[line("1", "1005", tax("VAT 10"))] * 3, currency="KRW", by_line=True)),
    ("dinars have three decimals", bill(line("7", "1.2345", tax("VAT 5")), currency="KWD")),
    ("dinars inclusive", bill(line("3", "2.999", tax("TVA 19")), currency="TND", gross=True, paid="1.500")),
    ("dinars, document discount", bill(line("1", "0.333", tax("TVA 7")), line("1", "0.667", tax("TVA 19")),
                                       currency="TND", discounts=[amount("0.100")])),

    ("a return cancels its line exactly", bill(line("7", "13.37", GST18), line("-7", "13.37", GST18))),
    ("credit of a whole invoice mirrors it",
     bill(line("-10", "75", GST18, discounts=[percent("5"), amount("-10")], charges=[amount("-20")]),
          discounts=[percent("2")], charges=[amount("-50", tax=GST18)])),
    ("the invoice that it mirrors",
     bill(line("10", "75", GST18, discounts=[percent("5"), amount("10")], charges=[amount("20")]),
          discounts=[percent("2")], charges=[amount("50", tax=GST18)])),
    ("high rate", bill(line("1", "10", tax("Excise 290")))),
    ("rate with three decimals", bill(line("1", "1234.56", tax("Sales tax 8.875")), currency="USD")),
    ("large amounts", bill(line("99999", "49999.99", GST28))),
    ("ten lines, five rates, everything", bill(
        *[line(str(n + 1), f"{n * 7 + 3}.{n}{9 - n}", (GST5, GST12, GST18, GST28, tax("GST -"))[n % 5],
               "E" if n % 5 == 4 else None, discounts=[percent(str(n))]) for n in range(10)],
        discounts=[percent("1.5"), amount("3.33", tax=GST18)], charges=[amount("45"), amount("12.34", tax=GST5)],
        total_step="1.00", paid="100.00")),
    ("the example of the manual", {
        "kind": "invoice", "date": "2026-11-20", "customer": "Asha", "currency": "INR",
        "prices_include_tax": False, "tax_rounding": "group", "total_step": "1.00",
        "total_step_mode": "half_up", "paid": "200.00",
        "lines": [{"description": "Bill book 50x2", "quantity": "10", "unit": "pcs", "price": "75.00",
                   "price_per": "1", "code": "9989",
                   "discounts": [{"percent": "5"}, {"amount": "10.00"}], "charges": [{"amount": "20.00"}],
                   "tax": GST18, "tax_category": "S"}],
        "discounts": [{"percent": "2", "tax": GST18, "tax_category": "S"}],
        "charges": [{"amount": "50.00", "tax": GST18}]}),
]

# Answers that were known before any program ran.
KNOWN = {
    "inclusive, one tax with a half": {"net": "46.88", "tax_total": "5.62", "total": "52.50"},
    "inclusive, two equal components": {"net": "19453.12", "tax_total": "5446.88", "total": "24900.00"},
    "inclusive, small amount with two components": {"net": "31.76", "tax_total": "3.82", "total": "35.58"},
    "two lines of one rate share the rounding": {"tax_total": "1.82", "total": "17.02"},
    "the same, rounded on each line": {"tax_total": "1.84"},
    "TDS on the value before tax": {"total": "118000.00", "retained": "10000.00", "payable": "108000.00"},
    "a return cancels its line exactly": {"total": "0.00"},
    "half a unit goes up": {"tax_total": "0.03"},
    # 750 - 37.50 - 10 + 20 = 722.50; 2 % is 14.45; 722.50 - 14.45 + 50 = 758.05; 9 % is 68.22.
    "the example of the manual": {"subtotal": "722.50", "discount": "14.45", "charge": "50.00", "net": "758.05",
                                  "tax_total": "136.44", "total": "894.49", "round_off": "-0.49",
                                  "payable": "894.00", "due": "694.00"},
}
