#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes receivables.json: worked accounts with every figure that reports say of them.

What each case comes to is told twice: by hand in receivable_cases.py, for what the case is about, and
by the small ledger here, for every figure of every day asked. Where the two differ nothing is written.
It shares no code with the program. Run it in this folder after a change to receivable_cases.py.
"""
import json
from datetime import date
from decimal import Decimal

from receivable_cases import CASES

DIGITS = {"INR": 2, "USD": 2, "JPY": 0, "KWD": 3}
LIMITS = (30, 60, 90)
FOREVER = "9999-12-31"


class Ledger:
    """What is owed and what is the customer's, and what was set against what: all by its day."""

    def __init__(self, digits):
        self.unit = Decimal(10) ** digits
        self.items = {}  # name: amount, dated, due (of what is owed), gone, job, made with
        self.links = []  # credit, debit, amount, dated, gone

    def minor(self, text):
        amount = Decimal(text) * self.unit
        assert amount == int(amount), text
        return int(amount)

    def put(self, name, amount, dated, due=None, job=None, about=None):
        assert name not in self.items, name
        self.items[name] = {"amount": amount, "dated": dated, "due": due, "gone": FOREVER, "job": job,
                            "about": about}

    def link(self, credit, debit, amount, dated):
        assert amount > 0 and amount <= self.left(credit) and amount <= self.left(debit), (credit, debit)
        self.links.append({"credit": credit, "debit": debit, "amount": amount, "dated": dated, "gone": FOREVER})

    def holds(self, name, day):
        return self.items[name]["dated"] <= day < self.items[name]["gone"]

    def left(self, name, day="9998-12-31"):
        if not self.holds(name, day):
            return 0
        other = {"credit": "debit", "debit": "credit"}
        used = sum(link["amount"] for link in self.links for side in other
                   if link[side] == name and link["dated"] <= day < link["gone"]
                   and self.holds(link[other[side]], day))
        return self.items[name]["amount"] - used

    def names(self, owed):
        return [name for name in self.items if (self.items[name]["due"] is not None) == owed]

    def spread(self, credit, dated, amount):
        """Oldest due first, then oldest dated, then in the order in which they were made."""
        debts = sorted(self.names(owed=True), key=lambda name: (self.items[name]["due"], self.items[name]["dated"]))
        for debt in debts:
            part = min(amount, self.left(debt))
            if part > 0:
                self.link(credit, debt, part, max(dated, self.items[debt]["dated"]))
                amount -= part

    def use(self, debit, credits):
        for credit in sorted(credits, key=lambda name: self.items[name]["dated"]):
            part = min(self.left(credit), self.left(debit))
            if part > 0:
                self.link(credit, debit, part, max(self.items[credit]["dated"], self.items[debit]["dated"]))

    def take_back(self, name, day):
        self.items[name]["gone"] = max(day, self.items[name]["dated"])

    def figures(self, day):
        buckets = [0] * (len(LIMITS) + 2)
        ages = [0] * (len(LIMITS) + 2)
        for name in self.names(owed=True):
            overdue = days_between(self.items[name]["due"], day)
            age = days_between(self.items[name]["dated"], day)
            buckets[0 if overdue <= 0 else 1 + sum(overdue > limit for limit in LIMITS)] += self.left(name, day)
            ages[1 + sum(age > limit for limit in LIMITS)] += self.left(name, day)
        owed = sum(self.left(name, day) for name in self.names(owed=True))
        credit = sum(self.left(name, day) for name in self.names(owed=False))
        closing = sum((1 if one["due"] else -1) * one["amount"] for name, one in self.items.items()
                      if self.holds(name, day))
        assert owed - credit == closing
        return {"open": {name: self.left(name, day) for name in self.items if self.items[name]["dated"] <= day},
                "owed": owed, "credit": credit, "balance": owed - credit, "closing": closing,
                "buckets": buckets, "by_invoice": ages}


def days_between(first, last):
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def settle(ledger, step, on):
    item = step["item"]
    dated = step.get("dated", on)
    ledger.put(step["name"], ledger.minor(step["amount"]), dated)
    ledger.link(step["name"], item, ledger.minor(step["amount"]), max(dated, ledger.items[item]["dated"]))


def take(ledger, step, on):
    name, dated, amount = step["name"], step.get("dated", on), ledger.minor(step["amount"])
    ledger.put(name, amount, dated, job=step.get("job"))
    if "to" in step:
        for debt, part in step["to"].items():
            ledger.link(name, debt, ledger.minor(part), max(dated, ledger.items[debt]["dated"]))
    elif step["do"] == "receipt":
        ledger.spread(name, dated, amount)
    left_off = step.get("off", {})
    paid = [link["debit"] for link in ledger.links if link["credit"] == name]
    for kind, text in left_off.items():
        part = ledger.minor(text)
        debt = next(one for one in paid if ledger.left(one) >= part)
        ledger.put(f"{name} {kind}", part, dated, about=name)
        ledger.link(f"{name} {kind}", debt, part, max(dated, ledger.items[debt]["dated"]))


def play(ledger, step):
    on, do = step["on"], step["do"]
    dated = step.get("dated", on)
    if do in ("invoice", "old_bill", "fee"):
        ledger.put(step["name"], ledger.minor(step["amount"]), dated, step.get("due", dated), step.get("job"))
        if do == "invoice" and "job" in step:
            ledger.use(step["name"], [name for name in ledger.names(owed=False)
                                      if ledger.items[name]["job"] == step["job"]])
    elif do in ("credit_note", "old_advance"):
        ledger.put(step["name"], ledger.minor(step["amount"]), dated)
    elif do in ("receipt", "advance"):
        take(ledger, step, on)
    elif do in ("write_off", "bad_debt", "discount", "withheld_tax"):
        settle(ledger, step, on)
    elif do == "allocate":
        ledger.link(step["from"], step["to"], ledger.minor(step["amount"]), on)
    elif do == "use_credit":
        ledger.use(step["to"], ledger.names(owed=False))
    elif do == "move":
        move(ledger, step, on)
    elif do == "refund":
        ledger.put(step["name"], ledger.minor(step["amount"]), dated, dated)
        ledger.use(step["name"], [step["from"]] if "from" in step else ledger.names(owed=False))
    elif do == "recover":
        again = min(ledger.minor(step["amount"]), ledger.items[step["debt"]]["amount"]
                    - sum(one["amount"] for name, one in ledger.items.items()
                          if one["about"] == step["debt"] and ledger.holds(name, "9998-12-31")))
        ledger.put(step["name"], ledger.minor(step["amount"]), dated)
        if again:
            ledger.put(f"{step['name']} again", again, dated, dated, about=step["debt"])
            ledger.link(step["name"], f"{step['name']} again", again, dated)
    elif do in ("cancel", "reverse", "bounce"):
        ledger.take_back(step["name"], on)
        for name, one in ledger.items.items():
            if one["about"] == step["name"]:
                ledger.take_back(name, on)
        if ledger.minor(step.get("fee", "0")):
            ledger.put(f"{step['name']} fee", ledger.minor(step["fee"]), on, on)
    else:
        assert do in ("deposit", "clear"), do


def move(ledger, step, on):
    there = 0
    for link in ledger.links:
        if (link["credit"], link["debit"]) == (step["credit"], step["from"]) and link["gone"] == FOREVER:
            there += link["amount"]
            link["gone"] = max(on, link["dated"])
    amount = ledger.minor(step["amount"])
    ledger.link(step["credit"], step["to"], amount, on)
    if there > amount:
        ledger.link(step["credit"], step["from"], there - amount, on)


def told(ledger, figures):
    """In major units, as programs are asked for them."""
    def text(minor):
        places = len(str(int(ledger.unit))) - 1
        return f"{Decimal(minor) / ledger.unit:.{places}f}"

    return {key: {name: text(part) for name, part in value.items()} if isinstance(value, dict)
            else [text(part) for part in value] if isinstance(value, list) else text(value)
            for key, value in figures.items()}


def check(name, day, by_hand, worked_out, ledger):
    for key, value in by_hand.items():
        found = worked_out[key]
        if key == "open":
            found = {one: found[one] for one in value}
            value = {one: ledger.minor(part) for one, part in value.items()}
        elif isinstance(value, list):
            value = [ledger.minor(part) for part in value]
        else:
            value = ledger.minor(value)
        assert found == value, f"{name}, {day}, {key}: by hand {value}, worked out {found}"


def worked(case):
    ledger = Ledger(DIGITS[case.get("currency", "INR")])
    for step in case["steps"]:
        play(ledger, step)
    days = []
    for day, by_hand in case["asked"].items():
        figures = ledger.figures(day)
        check(case["name"], day, by_hand, figures, ledger)
        days.append({"day": day, **told(ledger, figures)})
    return {"name": case["name"], "source": case["source"], "currency": case.get("currency", "INR"),
            "steps": case["steps"], "days": days}


def main():
    names = [case["name"] for case in CASES]
    assert len(names) == len(set(names)), "a name is given twice"
    cases = [worked(case) for case in CASES]
    with open("receivables.json", "w", encoding="utf-8") as file:
        file.write("[\n" + ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases) + "\n]\n")
    print(f"{len(cases)} cases")


if __name__ == "__main__":
    main()
