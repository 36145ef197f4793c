# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a window from outside, by what it tells a screen reader: names, roles, states.

Things are found by accessible name and role, never by place or class. Everything waits with
patience for what it needs and says, when it gives up, what was to be seen instead.
"""
import collections
import os
import subprocess
import time

import pyatspi
from gi.repository import Atspi, GLib

PATIENCE = 10  # seconds until a wait gives up
START = 30  # seconds until a program has to show its window
BEAT = 0.05
MOST_ITEMS = 120  # of a list or table: what a person could have in view
TOLD = 60  # names that a failure repeats

LONG = ("list", "table", "tree", "tree table")
ITEMS = ("list item", "table cell", "tree item")
CONTROLS = ("push button", "toggle button", "check box", "radio button", "text", "combo box",
            "spin button", "table", "list", "tree", "password text")
BOXES = ("push button", "toggle button", "text", "combo box", "check box", "dialog", "password text")
SHORT = {"Ctrl": "ctrl", "Shift": "shift", "Alt": "alt", "Enter": "Return", "Del": "Delete",
         "Esc": "Escape", ",": "comma"}
NO_SIGNS = dict.fromkeys([0x26, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])


class Failure(Exception):
    """What was expected did not come."""


def plain(text):
    """A name as it is compared: no mnemonics, no signs of direction, no case."""
    return (text or "").translate(NO_SIGNS).replace("\u00a0", " ").strip().casefold()


def ask(question, otherwise=None):
    """What a thing answers; things may go away while they are asked."""
    try:
        return question()
    except (GLib.Error, LookupError, NotImplementedError, RuntimeError, AttributeError):
        return otherwise


class Thing:
    """One node of the tree, asked anew each time."""

    def __init__(self, node):
        self.node = node

    @property
    def name(self):
        return ask(lambda: self.node.name, "") or ""

    @property
    def role(self):
        return ask(self.node.getRoleName, "")

    def has(self, state):
        return bool(ask(lambda: self.node.getState().contains(state), False))

    @property
    def is_showing(self):
        return self.has(pyatspi.STATE_SHOWING)

    @property
    def text(self):
        return ask(lambda: self.node.queryText().getText(0, -1), None)

    @property
    def description(self):
        return ask(lambda: self.node.description, "") or ""

    @property
    def box(self):
        """x, y, width and height on the screen."""
        extents = ask(lambda: self.node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS))
        return (extents.x, extents.y, extents.width, extents.height) if extents else (0, 0, 0, 0)

    @property
    def middle(self):
        x, y, width, height = self.box
        if width <= 0 or height <= 0:
            raise Failure(f"{self} has no place on the screen")
        return x + width // 2, y + height // 2

    def children(self):
        most = MOST_ITEMS if self.role in LONG else 10_000
        for place in range(min(ask(lambda: self.node.childCount, 0) or 0, most)):
            child = ask(lambda at=place: self.node.getChildAtIndex(at))
            if child is not None:
                yield Thing(child)

    def words(self):
        """Everything that it says."""
        return [word for word in (self.name, self.description, self.text) if word]

    def __str__(self):
        said = self.text
        more = f" = {said!r}" if said not in (None, self.name) else ""
        return f"{self.role} {self.name!r}{more}"


class Window:
    """A running program, and the hands and eyes of the person before it.

    `keys_used` counts the keys that were pressed, those held down as well: Ctrl+Enter is two.
    """

    def __init__(self, desk, command, shots):
        """`shots` is the folder where a failure leaves its picture of the screen."""
        self.desk = desk
        self.keys_used = 0
        self._shots = shots
        self._log = os.path.join(desk.folder, "program.log")
        with open(self._log, "wb") as log:
            # Signals that the probe ignores stay ignored: a full disk must not end the program.
            self.program = subprocess.Popen(command, stdout=log, stderr=log, restore_signals=False)
        try:
            self._app = self.until(self._find_app, "the program shows no window", START)
            self._activate()
        except Failure:
            self.end()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def end(self):
        """Ends the program and answers how it ended."""
        if self.program.poll() is None:
            self.program.terminate()
            try:
                self.program.wait(10)
            except subprocess.TimeoutExpired:
                self.program.kill()
        return self.program.wait()

    # Waiting

    def until(self, question, complaint, patience=PATIENCE):
        """Asks until the answer is a true one, and answers it."""
        end = time.monotonic() + patience
        while True:
            answer = question()
            if answer:
                return answer
            if self.program.poll() is not None:
                with open(self._log, encoding="utf-8", errors="replace") as log:
                    raise Failure(f"the program ended with {self.program.returncode}: "
                                  f"{log.read()[-2000:]}")
            if time.monotonic() > end:
                raise Failure(self._with_view(complaint() if callable(complaint) else complaint))
            time.sleep(BEAT)

    def _with_view(self, complaint):
        os.makedirs(self._shots, exist_ok=True)
        path = os.path.join(self._shots, f"{time.strftime('%H%M%S')}-{time.monotonic_ns()}.png")
        self.desk.shot(path)
        return f"{complaint}\n  screen: {path}\n  " + "\n  ".join(self.view())

    def view(self):
        """What is to be seen, as far as it has names."""
        if not hasattr(self, "_app"):
            return []
        named = (thing for thing in self._walk() if thing.name or thing.text)
        return [str(thing) for thing, _ in zip(named, range(TOLD))]

    def _find_app(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for place in range(ask(lambda: desktop.childCount, 0)):
            app = ask(lambda at=place: desktop.getChildAtIndex(at))
            if app is None or ask(app.get_process_id) != self.program.pid:
                continue
            app.set_cache_mask(Atspi.Cache.NONE)  # nobody here listens to what would renew it
            if any(window.is_showing for window in Thing(app).children()):
                return Thing(app)
        return None

    def _activate(self):
        """Until a window has the keyboard; the manager gives it some time after it is shown."""
        end = time.monotonic() + 2
        while not any(window.has(pyatspi.STATE_ACTIVE) for window in self._app.children()):
            if time.monotonic() > end:
                self._xdo("search", "--onlyvisible", "--pid", self.program.pid, "windowactivate")
                return
            time.sleep(BEAT)

    # Looking

    def _windows(self):
        """Those that hear the keyboard first: what is looked for is mostly there."""
        windows = [window for window in self._app.children() if window.is_showing]
        return sorted(windows, key=lambda window: not window.has(pyatspi.STATE_ACTIVE))

    def _walk(self, roots=None):
        """What is showing, breadth first; the items of lists come last. What a hidden parent holds
        still calls itself showing, so a hidden thing takes its children along."""
        for root in roots or self._windows():
            near, far = collections.deque([root]), collections.deque()
            while near or far:
                thing = (near or far).popleft()
                if not thing.is_showing:
                    continue
                yield thing
                (far if thing.role in LONG else near).extend(thing.children())

    def find(self, name, role=None, within=None):
        """The first that is called so, else the first that has it in its name; None without one.
        A field comes before the label that names it."""
        wanted = plain(name)
        second = third = None
        for thing in self._walk([within] if within else None):
            called = plain(thing.name)
            if wanted not in called or (role and thing.role != role):
                continue
            if called == wanted and (role or thing.role != "label"):
                return thing
            if called == wanted:
                second = second or thing
            third = third or thing
        return second or third

    def wait(self, name, role=None, patience=PATIENCE):
        """Until there is such a thing; answers it."""
        return self.until(lambda: self.find(name, role), f"there is no {role or 'thing'} {name!r}",
                           patience)

    def gone(self, name, role=None, patience=PATIENCE):
        self.until(lambda: self.find(name, role) is None, f"{name!r} is still there", patience)

    def says(self, text, patience=PATIENCE):
        """Until anything on the screen says so, by name, text or description."""
        wanted = plain(text)
        return self.until(
            lambda: next((thing for thing in self._walk()
                          if any(wanted in plain(word) for word in thing.words())), None),
            f"nothing says {text!r}", patience)

    def expect(self, name, text, role=None):
        """Until the thing of that name says the text."""
        seen = []

        def holds():
            thing = self.find(name, role)
            seen[:] = thing.words() if thing else ["nothing of that name"]
            return thing if any(plain(text) in plain(word) for word in seen) else None
        return self.until(holds, lambda: f"{name!r} does not say {text!r} but {seen}")

    def focused(self):
        """What has the keyboard; of a list that has it, the item. An item says it has the focus
        whenever it is the current one of its list, so a list is asked first."""
        for window in self._windows()[:1]:
            for thing in self._walk([window]):
                if thing.role in ITEMS or not thing.has(pyatspi.STATE_FOCUSED):
                    continue
                items = thing.children() if thing.role in LONG else ()
                return next((item for item in items if item.has(pyatspi.STATE_FOCUSED)), thing)
        return None

    def focus_on(self, name, role=None):
        """Until the keyboard is at the thing of that name."""
        seen = [None]

        def holds():
            seen[0] = self.focused()
            return (seen[0] if seen[0] and plain(name) in plain(seen[0].name)
                    and role in (None, seen[0].role) else None)
        return self.until(holds, lambda: f"the focus is not on {name!r} but on {seen[0]}")

    # Doing

    def _xdo(self, *words):
        subprocess.run(["xdotool", *map(str, words)], check=False, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)

    def key(self, *chords):
        """Presses keys named as the program names them: F2, Ctrl+K, Enter."""
        for chord in chords:
            # A capital letter would bring its own Shift along.
            parts = [part.lower() if len(part) == 1 else part for part in chord.split("+")]
            parts = [SHORT.get(part, part) for part in parts]
            self.keys_used += len(parts)
            self._xdo("key", "--delay", 20, "+".join(parts))

    def type(self, text):
        """Types into whatever has the keyboard. Only what is on a plain keyboard."""
        self.keys_used += len(text)
        self._xdo("type", "--delay", 12, "--", text)

    def click(self, name, role=None):
        """Does what a thing does, through the accessibility interface; the mouse where it cannot."""
        thing = self.wait(name, role)
        self.until(lambda: thing.has(pyatspi.STATE_ENABLED), f"{name!r} stays disabled")
        action = ask(thing.node.queryAction)
        names = [action.getName(at).lower() for at in range(action.nActions)] if action else []
        for wanted in ("press", "toggle", "click"):
            if wanted in names:
                # A dialog that opens may keep the answer waiting, which is no failure.
                ask(lambda at=names.index(wanted): action.doAction(at))
                return
        self.point(thing)

    def point(self, thing, times=1):
        """A real click in the middle of a thing."""
        self._xdo("mousemove", *thing.middle, "click", "--repeat", times, "--delay", 60, 1)

    def mouse(self, name, role=None, times=1):
        self.point(self.wait(name, role), times)

    def drag(self, thing, target):
        """A real drag from the middle of one thing to the middle of another."""
        (x, y), (to_x, to_y) = thing.middle, target.middle
        self._xdo("mousemove", x, y, "mousedown", 1)
        steps = 12
        for step in range(1, steps + 1):
            self._xdo("mousemove", x + (to_x - x) * step // steps, y + (to_y - y) * step // steps)
            time.sleep(0.02)  # the pace of a hand: a jump is no drag
        self._xdo("mousemove", to_x + 2, to_y + 2)
        time.sleep(0.05)
        self._xdo("mouseup", 1)

    # Judging

    def shot(self, path):
        self.desk.shot(path)

    def audit(self):
        """Faults of what is showing: controls without a name, out of reach, off the screen."""
        width, height = (int(side) for side in self.desk.size.split("x"))
        faults = []
        for thing in self._walk():
            role, (x, y, wide, high) = thing.role, thing.box
            if role in CONTROLS and not thing.name.strip():
                faults.append(f"no name: {role} at {x},{y}")
            if role in BOXES and not (0 <= x and 0 <= y and x + wide <= width
                                      and y + high <= height):
                faults.append(f"off the screen: {thing} at {x},{y}, {wide} by {high}")
            if role in BOXES[:-2] and role in CONTROLS and thing.has(pyatspi.STATE_SENSITIVE) \
                    and not thing.has(pyatspi.STATE_FOCUSABLE):
                faults.append(f"out of reach of the keyboard: {thing}")
        return faults
