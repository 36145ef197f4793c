#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the session printed in README.md and compares every line that it promises.

The clock stands at ten in the morning of 20 November 2026 in Kolkata; a shim named docket-cli says so
to the real one. usage: readme_session.py CLI README
"""
import os
import re
import stat
import subprocess
import sys
import tempfile

from cli_driver import NOW, Journey


def session_of(readme):
    """The commands of the console block, each with the output it promises."""
    with open(readme, encoding="utf-8") as file:
        block = re.search(r"```console\n(.*?)```", file.read(), re.DOTALL).group(1)
    steps = []
    for line in block.splitlines():
        if line.startswith("$ "):
            steps.append([line[2:], []])
        elif line.startswith("> ") and not steps[-1][1]:
            steps[-1][0] += "\n" + line[2:]
        else:
            steps[-1][1].append(line)
    return steps


def main():
    journey = Journey(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        shim = os.path.join(scratch, "docket-cli")
        with open(shim, "w", encoding="utf-8") as file:
            file.write(f'#!/bin/sh\nexec "{journey.cli}" --developer --now {NOW} "$@"\n')
        os.chmod(shim, os.stat(shim).st_mode | stat.S_IXUSR)
        environment = {**os.environ, "PATH": scratch + os.pathsep + os.environ["PATH"]}
        for command, promised in session_of(sys.argv[2]):
            if command.startswith("export "):
                name, value = command.removeprefix("export ").split("=")
                environment[name] = value
                continue
            done = subprocess.run(["sh", "-c", command], cwd=scratch, env=environment, text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
            said = done.stdout.splitlines()
            journey.check(command.splitlines()[0], said == promised, "\n".join(["said:"] + said))
    journey.finish()


if __name__ == "__main__":
    main()
