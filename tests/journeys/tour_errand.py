#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the tour on a machine without a display and looks at all that its page shows.

usage: tour_errand.py CLI WINDOW
"""
import os
import re
import struct
import subprocess
import sys
import tempfile
import zlib

from cli_driver import Journey

PATIENCE = 300  # seconds; a few are enough in an optimised build
COLOURS = 40  # a screen of text has hundreds, an empty one a handful
DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")


def tour(window, folder, *words):
    bare = {name: value for name, value in os.environ.items() if name not in DISPLAY}
    return subprocess.run([window, "--tour", folder, *words], capture_output=True, text=True, env=bare,
                          check=False, timeout=PATIENCE)


def rows_of(data, width, size):
    """The lines of a picture, eight bits a channel and not interlaced, without their filters."""
    stride = width * size
    before = bytearray(stride)
    for start in range(0, len(data), stride + 1):
        kind, line = data[start], bytearray(data[start + 1:start + 1 + stride])
        for at in range(stride) if kind else ():
            left = line[at - size] if at >= size else 0
            up, corner = before[at], before[at - size] if at >= size else 0
            guess = left + up - corner
            paeth = min((left, up, corner), key=lambda value: abs(guess - value))
            line[at] = (line[at] + (0, left, up, (left + up) // 2, paeth)[kind]) & 255
        yield line
        before = line


def colours_of(name):
    """How many colours a PNG has, counted no further than is needed; 0 when it is none."""
    with open(name, "rb") as file:
        raw = file.read()
    if raw[:8] != b"\x89PNG\r\n\x1a\n":
        return 0
    at, packed, width, kind = 8, b"", 0, 2
    while at < len(raw):
        length, = struct.unpack(">I", raw[at:at + 4])
        name, body = raw[at + 4:at + 8], raw[at + 8:at + 8 + length]
        if name == b"IHDR":
            width, kind = struct.unpack(">I", body[:4])[0], body[9]
        packed += body if name == b"IDAT" else b""
        at += 12 + length
    size, found = {0: 1, 2: 3, 3: 1, 6: 4}[kind], set()
    for line in rows_of(zlib.decompress(packed), width, size):
        found |= {bytes(line[at:at + size]) for at in range(0, len(line), size)}
        if len(found) > COLOURS:
            break
    return len(found)


def look_at(journey, folder):
    with open(os.path.join(folder, "index.html"), encoding="utf-8") as file:
        page = file.read()
    shown = set(re.findall(r'(?:src|href)="([^"#]+)"', page))
    there = set(os.listdir(folder)) - {"index.html"}
    journey.check("what is shown is there", not shown - there, shown - there)
    journey.check("what is there is shown", not there - shown, there - shown)
    journey.check("nothing is fetched from elsewhere", "://" not in page and "<script" not in page)
    for name in sorted(there & shown):
        path = os.path.join(folder, name)
        if name.endswith(".png"):
            journey.check(f"{name} is not blank", colours_of(path) > COLOURS, colours_of(path))
        else:
            sound = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
            journey.check(f"{name} is sound", sound.returncode == 0, sound.stderr)
    pictures = sum(name.endswith(".png") for name in there)
    journey.check("there is much to see", pictures > 60, pictures)


def refusals(journey, window, scratch):
    blocked = os.path.join(scratch, "file")
    with open(blocked, "w", encoding="utf-8") as file:
        file.write("in the way")
    done = tour(window, os.path.join(blocked, "tour"))
    journey.check("no folder, no tour", done.returncode == 1 and done.stderr.count("\n") == 1, done.stderr)
    shop = os.path.join(scratch, "shop")
    os.mkdir(shop)
    with open(os.path.join(shop, "shop.docket"), "w", encoding="utf-8") as file:
        file.write("somebody's")
    done = tour(window, os.path.join(scratch, "other"), "--shop", shop)
    journey.check("a shop that is there is left alone", done.returncode == 1, done.stderr)
    with open(os.path.join(shop, "shop.docket"), encoding="utf-8") as file:
        journey.check("... as it was", file.read() == "somebody's")


def main():
    journey, window = Journey(sys.argv[1]), os.path.abspath(sys.argv[2])
    with tempfile.TemporaryDirectory() as scratch:
        folder = os.path.join(scratch, "tour")
        done = tour(window, folder)
        journey.check("it is made", done.returncode == 0 and "index.html" in done.stdout,
                      done.stdout + done.stderr)
        journey.check("without complaint", done.stderr == "", done.stderr)
        look_at(journey, folder)
        refusals(journey, window, scratch)
    journey.finish()


if __name__ == "__main__":
    main()
