#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes document_totals.json: worked documents with what they come to.

The arithmetic is written here a second time, with exact fractions and from the rules alone, so that
the program is compared with something that does not share its code. Run it in this folder after a
change to document_cases.py.
"""
import json
from fractions import Fraction as F

from document_cases import CASES, DIGITS, KNOWN


def half_away(number):
    """The whole number nearest to a fraction; a half goes away from zero."""
    size = abs(number)
    whole = size.numerator // size.denominator
    if size - whole >= F(1, 2):
        whole += 1
    return whole if number >= 0 else -whole


def rate_of(component):
    return F(component["rate"] or "0")


def row_key(component, category):
    rate = component["rate"]
    return (component["name"], None if rate is None else F(rate), category,
            component.get("retained", False))


def adjustment_amounts(items, base, unit):
    return [half_away(base * F(item["percent"]) / 100) if "percent" in item
            else half_away(F(item["amount"]) * unit) for item in items]


def line_amount(line, unit):
    base = half_away(F(line.get("quantity", "1")) * F(line["price"])
                     / F(line.get("price_per", "1")) * unit)
    return (base - sum(adjustment_amounts(line.get("discounts", []), base, unit))
            + sum(adjustment_amounts(line.get("charges", []), base, unit)))


def spread(amount, weights):
    """Shares of `amount` in proportion to `weights`; the last one makes them add up."""
    whole = sum(weights)
    shares = [half_away(F(amount) * weight / whole) if whole else 0 for weight in weights[:-1]]
    return shares + [amount - sum(shares)]


def split_gross(gross, components):
    """(base, taxes) of an amount that includes the tax of its components."""
    factor = F(100) + sum(rate_of(component) for component in components)
    charged = [component for component in components if rate_of(component)]
    if len(charged) == 1:
        base = half_away(gross * 100 / factor)
        return base, [gross - base if component is charged[0] else 0 for component in components]
    taxes = [half_away(gross * rate_of(component) / factor) for component in components]
    return gross - sum(taxes), taxes


def tax_parts(document, amounts, subtotal, unit):
    """[(amount, components, category)], and the sums of the document's discounts and charges."""
    lines = document["lines"]
    loads = list(amounts)
    own, sums = [], {}
    for name, sign in (("discounts", -1), ("charges", 1)):
        items = document.get(name, [])
        values = adjustment_amounts(items, subtotal, unit)
        sums[name] = sum(values)
        for item, value in zip(items, values):
            if "tax" in item:
                own.append((sign * value, item["tax"], item.get("tax_category", "S")))
            else:
                loads = [load + share for load, share in zip(loads, spread(sign * value, amounts))]
    parts = [(load, line.get("tax", []), line.get("tax_category", "S"))
             for load, line in zip(loads, lines)]
    return parts + own, sums


def collect(parts, inclusive):
    """Adds up what is taxed alike, so that it can be rounded once."""
    groups = {}
    for amount, components, category in parts:
        taxing = [component for component in components if not component.get("retained")]
        key = ((frozenset((row_key(c, category)) for c in components), category)
               if not inclusive else
               (tuple(sorted(map(str, (row_key(c, category) for c in taxing)))), category))
        group = groups.setdefault(key, {"sum": 0, "taxing": taxing, "category": category,
                                        "retained": {}})
        group["sum"] += amount
        for component in components:
            if component.get("retained"):
                old = group["retained"].setdefault(row_key(component, category), 0)
                group["retained"][row_key(component, category)] = old + amount
    return list(groups.values())


def tax_rows(parts, inclusive, by_line):
    rows, net = {}, 0
    for _, components, category in parts:
        for component in components:
            rows.setdefault(row_key(component, category), {"base": 0, "amount": 0})
    batches = [collect([part], inclusive) for part in parts] if by_line else \
        [collect(parts, inclusive)]
    for batch in batches:
        bases = {key: 0 for key in rows}
        fixed = {}
        for group in batch:
            base, taxes = (split_gross(group["sum"], group["taxing"]) if inclusive
                           else (group["sum"], [None] * len(group["taxing"])))
            net += base
            for component, tax in zip(group["taxing"], taxes):
                key = row_key(component, group["category"])
                bases[key] += base
                if inclusive:
                    fixed[key] = fixed.get(key, 0) + tax
            for key, gross in group["retained"].items():
                bases[key] += split_gross(gross, group["taxing"])[0] if inclusive else gross
        for key, base in bases.items():
            rows[key]["base"] += base
            rows[key]["amount"] += fixed.get(key, half_away(base * (key[1] or F(0)) / 100))
    return rows, net


def to_step(amount, step, mode):
    if not step:
        return amount
    steps = F(abs(amount), step)
    whole = steps.numerator // steps.denominator
    if (mode == "up" and steps > whole) or (mode == "half_up" and steps - whole >= F(1, 2)):
        whole += 1
    return whole * step * (1 if amount >= 0 else -1)


def text(minor, digits):
    sign, size = ("-" if minor < 0 else ""), abs(minor)
    if digits == 0:
        return f"{sign}{size}"
    return f"{sign}{size // 10 ** digits}.{size % 10 ** digits:0{digits}d}"


def rate_text(rate):
    if rate is None:
        return None
    plain = str(rate.numerator * 10 ** 6 // rate.denominator).rjust(7, "0")
    return (plain[:-6] + "." + plain[-6:]).rstrip("0").rstrip(".")


def totals(document):
    digits = DIGITS[document["currency"]]
    unit = 10 ** digits
    amounts = [line_amount(line, unit) for line in document["lines"]]
    subtotal = sum(amounts)
    parts, sums = tax_parts(document, amounts, subtotal, unit)
    rows, net = tax_rows(parts, document.get("prices_include_tax", False),
                         document.get("tax_rounding", "group") == "line")
    tax = sum(row["amount"] for key, row in rows.items() if not key[3])
    retained = sum(row["amount"] for key, row in rows.items() if key[3])
    step = half_away(F(document.get("total_step", "0")) * unit)
    payable = to_step(net + tax - retained, step, document.get("total_step_mode", "half_up"))
    paid = half_away(F(document.get("paid", "0")) * unit)
    answer = {name: text(value, digits) for name, value in {
        "subtotal": subtotal, "discount": sums["discounts"], "charge": sums["charges"],
        "net": net, "tax_total": tax, "total": net + tax, "retained": retained,
        "round_off": payable - (net + tax - retained), "payable": payable, "paid": paid,
        "due": payable - paid}.items()}
    answer["lines"] = [{"amount": text(amount, digits)} for amount in amounts]
    answer["tax"] = []
    for (name, rate, category, is_retained), row in rows.items():
        entry = {"name": name, "rate": rate_text(rate), "category": category,
                 "base": text(row["base"], digits), "amount": text(row["amount"], digits)}
        if is_retained:
            entry["retained"] = True
        answer["tax"].append(entry)
    return answer


def main():
    cases = [{"name": name, "document": document, "totals": totals(document)}
             for name, document in CASES]
    by_name = {case["name"]: case["totals"] for case in cases}
    assert len(by_name) == len(cases), "two cases share a name"
    for name, known in KNOWN.items():
        for field, value in known.items():
            assert by_name[name][field] == value, (name, field, by_name[name][field], value)
    with open("document_totals.json", "w", encoding="utf-8") as file:
        file.write("[\n" + ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
                   + "\n]\n")
    print(len(cases), "cases")


if __name__ == "__main__":
    main()
