# SPDX-License-Identifier: GPL-3.0-or-later
"""The hands of a journey: runs the real cli and looks at what it says."""
import json
import os
import subprocess
import sys

NOW = "2026-11-20T04:30:00Z"  # ten in the morning in Kolkata


class Journey:
    """Counts what was checked; a fault is told at once and fails the whole."""

    def __init__(self, cli):
        self.cli = os.path.abspath(cli)
        self.passed = 0
        self.failed = 0

    def check(self, name, holds, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAIL {name}: {detail}")

    def finish(self):
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed else 0)


class Cli:
    """One shop, driven from outside. `prefix` runs the cli through another command."""

    def __init__(self, journey, folder, prefix=()):
        self.journey = journey
        self.folder = folder
        self.prefix = list(prefix)

    def run(self, *words, stdin=None, env=None, now=NOW):
        clock = ["--developer", "--now", now] if now else []
        return subprocess.run([*self.prefix, self.journey.cli, "--shop", self.folder, *clock, *words],
                              input=stdin, capture_output=True, text=True, check=False,
                              env={**os.environ, **(env or {})})

    def ask(self, *words, stdin=None, env=None, now=NOW):
        """The JSON answer of a command that has to work."""
        done = self.run("--json", *words, stdin=stdin, env=env, now=now)
        if done.returncode != 0:
            sys.exit(f"{' '.join(words)}: exit {done.returncode}: {done.stderr}")
        return json.loads(done.stdout)

    def refused(self, name, kind, exit_code, *words, stdin=None, env=None, now=NOW, says=()):
        """A command that has to be refused: by kind, with one sentence, and nothing on stdout."""
        done = self.run("--json", *words, stdin=stdin, env=env, now=now)
        try:
            error = json.loads(done.stderr)["error"]
        except (ValueError, KeyError):
            error = {"kind": done.stderr.strip() or "nothing", "sentence": ""}
        self.journey.check(name, error["kind"] == kind, f"{error} instead of {kind}")
        self.journey.check(f"{name}: exit", done.returncode == exit_code,
                           f"{done.returncode} instead of {exit_code}")
        self.journey.check(f"{name}: silence", done.stdout == "", done.stdout)
        spoken = self.run(*words, stdin=stdin, env=env, now=now).stderr
        self.journey.check(f"{name}: one line", spoken.count("\n") == 1 and spoken.strip() != "", spoken)
        for part in says:
            self.journey.check(f"{name}: says {part}", part in spoken, spoken)
