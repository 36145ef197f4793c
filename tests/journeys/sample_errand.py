#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample shop as the cli makes it: the same each time, sound, and worth looking at.

usage: sample_errand.py CLI
"""
import os
import sys
import tempfile

from cli_driver import Cli, Journey

REFUSED = 1
INIT = ("init", "--name", "Sharma Print", "--country", "IN")
SAMPLE = (*INIT, "--sample", "--today", "2026-11-20")
EVENING = "2026-11-20T13:30:00Z"


def contents(cli):
    with open(os.path.join(cli.folder, "shop.docket"), "rb") as file:
        return file.read()


def reports(journey, cli):
    for words in (("verify",), ("report", "outstanding"), ("report", "ageing"), ("job", "list"),
                  ("inbox", "list"), ("followup", "due"), ("claim", "list"), ("receipt", "list")):
        done = cli.run(*words, now=EVENING)
        journey.check(" ".join(words), done.returncode == 0 and done.stdout != "", done.stderr)
    ageing = cli.run("--json", "report", "ageing", now=EVENING).stdout
    journey.check("somebody owes", '"Reddy Builders"' in ageing, ageing[:200])


def main():
    journey = Journey(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        one, other, small, later = (Cli(journey, os.path.join(scratch, name))
                                    for name in ("one", "other", "small", "later"))
        made = one.run(*SAMPLE)
        journey.check("it is made", "Owner: Ravi Sharma" in made.stdout, made.stdout + made.stderr)
        journey.check("one file and nothing beside it", os.listdir(one.folder) == ["shop.docket"],
                      os.listdir(one.folder))
        other.run(*SAMPLE)
        journey.check("two of one day are the same", contents(one) == contents(other))
        later.run(*SAMPLE, "--seed", "2")
        journey.check("another seed is another shop", contents(one) != contents(later))
        reports(journey, one)
        one.refused("made where one is", "ShopExists", REFUSED, *SAMPLE)
        small.refused("a country without a pack", "NotOneOf", REFUSED, *INIT[:-1], "DE", "--sample", says=["IN"])
        small.refused("another trade", "NotOneOf", REFUSED, *SAMPLE, "--trade", "tailor", says=["print"])
        small.refused("too much", "NumberOutOfRange", REFUSED, *SAMPLE, "--scale", "1000001")
        small.refused("no day", "NotADate", REFUSED, *INIT, "--sample", "--today", "soon")
        small.refused("a size of what", "FieldMissing", REFUSED, *INIT, "--scale", "200", says=["sample"])
        done = small.run(*INIT, "--sample", "--scale", "200")
        journey.check("with two hundred more", done.returncode == 0, done.stderr)
        journey.check("that is sound too", small.run("verify").returncode == 0)
    journey.finish()


if __name__ == "__main__":
    main()
