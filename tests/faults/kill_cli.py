#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the real cli with SIGKILL while it writes, again and again, and looks what is left.

The only truth is what the cli had answered on its pipe before it died. After every round:
an answered payment is there, once, with its amount; an unanswered one is there whole or not at
all; asking again under the same id gives one receipt; every twentieth round the books are proved.

usage: kill_cli.py CLI [KILLS] [SEED]
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import uuid

VERIFY_EVERY = 20


class Shop:
    def __init__(self, cli, folder):
        self.cli = cli
        self.folder = folder

    def run(self, *words):
        done = subprocess.run([self.cli, "--shop", self.folder, "--json", *words],
                              capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"{' '.join(words)}: exit {done.returncode}: {done.stderr}")
        return json.loads(done.stdout)

    def writer(self):
        """A cli that takes commands on its input until it is killed."""
        return subprocess.Popen([self.cli, "--shop", self.folder, "--json", "script", "-"],
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True)

    def receipts(self):
        return {row["id"]: row for row in self.run("receipt", "list", "--limit", "1000000")["receipts"]}


def commands(payment):
    """A payment, and behind some of them work that writes other tables."""
    customer, amount, identity = payment
    text = f'receipt take --customer "{customer}" --amount {amount} --id {identity}\n'
    if identity[0] in "01234":
        text += f'job add --title "Job {identity[:6]}" --customer "{customer}" --price {amount}\n'
    return text


def kill_once(shop, rng, customers):
    """One life of the cli. Answers what was asked and what had been answered when it died."""
    payments = [(rng.choice(customers), f"{rng.randrange(1, 90000)}.{rng.randrange(100):02d}",
                 uuid.uuid4().hex) for _ in range(60)]
    process = shop.writer()
    process.stdin.write("".join(commands(p) for p in payments))
    process.stdin.flush()
    wait = rng.choice([0.0, rng.uniform(0, 0.02), rng.uniform(0, 0.12)])
    time.sleep(wait)
    process.kill()
    out, err = process.communicate()
    if err.strip():
        sys.exit(f"the cli complained before it was killed: {err}")
    # A last line without its end had not been answered yet.
    answered = [json.loads(line) for line in out.split("\n")[:-1]]
    return payments, [answer for answer in answered if "mode" in answer]


def check_round(shop, expected, payments, answered, retry):
    there = shop.receipts()
    for answer in answered:
        expected[answer["id"]] = answer["amount"]
    for customer, amount, identity in payments:
        plain = f"{float(amount):.2f}"
        if identity in there and there[identity]["amount"] != plain:
            sys.exit(f"{identity}: {plain} was asked, {there[identity]['amount']} is there")
        if identity in there:
            expected[identity] = plain
    lost = [identity for identity in expected if identity not in there]
    if lost or len(there) != len(expected):
        sys.exit(f"lost: {lost}; there are {len(there)} receipts, expected {len(expected)}")
    if retry:
        # The person presses Enter again: the same id, before anybody knows whether it was saved.
        customer, amount, identity = retry
        answer = shop.run("receipt", "take", "--customer", customer, "--amount", amount, "--id", identity)
        expected[answer["id"]] = answer["amount"]


def main():
    cli = os.path.abspath(sys.argv[1])
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 400
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 20261121)
    customers = ["Gupta Medicals", "Royal Caterers", "Lotus Weddings"]
    acknowledged = unanswered = 0
    with tempfile.TemporaryDirectory() as scratch:
        shop = Shop(cli, os.path.join(scratch, "shop"))
        shop.run("init", "--name", "Sharma Print", "--country", "IN")
        for customer in customers:
            shop.run("customer", "add", "--name", customer)
        for customer in customers:
            invoice = {"lines": [{"description": "Cards", "quantity": "1", "price": "9000000"}]}
            path = os.path.join(scratch, "invoice.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(invoice, file)
            draft = shop.run("invoice", "add", path, "--customer", customer)["id"]
            shop.run("invoice", "issue", draft)
        expected = {}
        for number in range(1, kills + 1):
            payments, answered = kill_once(shop, rng, customers)
            acknowledged += len(answered)
            retry = payments[min(len(answered), len(payments) - 1)]
            before = len(expected)
            check_round(shop, expected, payments, answered, retry if number % 5 == 0 else None)
            unanswered += len(expected) - before - len(answered)
            if number % VERIFY_EVERY == 0:
                shop.run("verify")
        proof = shop.run("verify")
        print(f"{kills} kills, {acknowledged} answered payments, {unanswered} saved or asked again "
              f"without an answer, {proof['ops']} log entries: none lost, none doubled, none half written")
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
