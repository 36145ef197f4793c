# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk of its own for programs with a window: display, message bus, window manager, clipboard.

Nothing of it touches the screen or the settings of whoever runs the tests. It has to be entered
before anything asks the accessibility bus, which finds its way by the environment set here.
"""
import os
import shutil
import struct
import subprocess
import tempfile
import time
import zlib

FOREIGN = ("XDG_", "QT_", "DBUS_", "WAYLAND", "AT_SPI", "LC_", "LANG", "DOCKET_")
START = 15  # seconds for a display or a bus to answer
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


class DeskSession:
    """with DeskSession() as desk: one display for all programs that are started inside."""

    def __init__(self, size="1366x768"):
        self.size = size
        self.folder = None
        self._before = None
        self._running = []

    def __enter__(self):
        self._before = dict(os.environ)
        self.folder = tempfile.mkdtemp(prefix="docket-desk-")
        try:
            self._begin()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for program in reversed(self._running):
            program.terminate()
        for program in reversed(self._running):
            try:
                program.wait(5)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()
        self._running.clear()
        os.environ.clear()
        os.environ.update(self._before)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _begin(self):
        for name in [name for name in os.environ if name.startswith(FOREIGN)]:
            del os.environ[name]
        for name in ("home", "run", "bin"):
            os.mkdir(os.path.join(self.folder, name), 0o700)
        os.environ.update({
            "HOME": os.path.join(self.folder, "home"),
            "XDG_RUNTIME_DIR": os.path.join(self.folder, "run"),
            # What a program hands to the desktop, such as a link, ends in our own scripts.
            "PATH": os.path.join(self.folder, "bin") + os.pathsep + os.environ["PATH"],
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",  # "offscreen" has no accessibility bridge
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",  # do not wait for a screen reader
            "LIBGL_ALWAYS_SOFTWARE": "1",
        })
        display = self._answer(
            lambda fd: ["Xvfb", "-displayfd", str(fd), "-screen", "0", f"{self.size}x24", "-noreset",
                        "-nolisten", "tcp", "-dpi", "96", "-fbdir", self.folder])
        os.environ["DISPLAY"] = f":{display}"
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._answer(
            lambda fd: ["dbus-daemon", "--session", "--nofork", f"--print-address={fd}"])
        self._running.append(subprocess.Popen(["openbox"], **QUIET))
        self._await_manager()

    def _answer(self, command):
        """Starts a program that writes where it can be reached to a pipe of ours."""
        ear, mouth = os.pipe()
        with os.fdopen(ear) as reading:
            self._running.append(subprocess.Popen(command(mouth), pass_fds=[mouth], **QUIET))
            os.close(mouth)
            said = reading.readline().strip()
        if not said:
            raise RuntimeError(f"{command(0)[0]} did not start")
        return said

    def _await_manager(self):
        """A window that is shown before the manager is up never gets the focus."""
        end = time.monotonic() + START
        while subprocess.run(["xdotool", "get_num_desktops"], check=False, **QUIET).returncode:
            if time.monotonic() > end:
                raise RuntimeError("the window manager did not start")
            time.sleep(0.05)

    def stand_in(self, name, script):
        """A program under that name which the desktop would have had, as a shell script."""
        path = os.path.join(self.folder, "bin", name)
        with open(path, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\n" + script)
        os.chmod(path, 0o755)

    def copy(self, text):
        """Puts a text on the clipboard, as another program would."""
        xsel = ["xsel", "--clipboard"]
        subprocess.run([*xsel, "--input"], input=text.encode(), check=True, **QUIET)
        end = time.monotonic() + START
        # It answers before the text is really there.
        while subprocess.run([*xsel, "--output"], capture_output=True, timeout=START,
                             check=False).stdout != text.encode():
            if time.monotonic() > end:
                raise RuntimeError("the clipboard does not take a text")
            time.sleep(0.02)

    def shot(self, path):
        """Writes the screen to a PNG file."""
        with open(os.path.join(self.folder, "Xvfb_screen0"), "rb") as file:
            dump = file.read()
        head = struct.unpack(">25I", dump[:100])
        width, height, stride, colours = head[4], head[5], head[12], head[19]
        pixels = dump[head[0] + 12 * colours:]
        rows = bytearray()
        for row in range(height):
            line = pixels[row * stride:row * stride + 4 * width]
            plain = bytearray(3 * width)
            for place in range(3):  # blue, green, red and nothing become red, green, blue
                plain[place::3] = line[2 - place::4]
            rows += b"\0" + plain
        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n")
            for kind, data in ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
                               (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b"")):
                file.write(struct.pack(">I", len(data)) + kind + data
                           + struct.pack(">I", zlib.crc32(kind + data)))
