# SPDX-License-Identifier: GPL-3.0-or-later
"""Errands that go wrong: by what is typed, by the disk, by a second start. The window says so, keeps
what was typed, and goes on once it is right."""
import contextlib
import os
import resource
import shutil
import subprocess
import sys
import time

NOBODY = "65534"
KEPT_AFTER = 5  # seconds: what is typed is kept by then
ROOM = "8m"  # for a shop that is to run out of it


def two_starts(shop):
    """A second start calls the first window and ends; nobody writes twice."""
    window = shop.open()
    window.wait("To do now")
    second = subprocess.run(shop.command(), capture_output=True, text=True, timeout=20, check=False)
    shop.check("the second start", second.returncode == 0, f"{second.returncode} {second.stderr}")
    shop.check("the first stays", window.program.poll() is None)
    window.key("F2")
    window.focus_on("Customer", "text")


def try_payment(window):
    """A payment as far as Enter; the sheet is open and filled in."""
    window.key("F4")
    window.focus_on("From", "text")
    window.type("gup")
    window.wait("Gupta Medicals", "list item")
    window.key("Enter")
    window.focus_on("Amount", "text")
    window.type("750")
    window.key("Enter")


def recover(shop, window):
    """What was typed is still there, and saved once by asking again."""
    window.expect("Amount", "750", "text")
    window.key("Ctrl+Enter")
    window.gone("Take payment", "dialog")
    shop.until("receipts", lambda: [one["amount"] for one in shop.receipts()], ["750.00"])


def refused(shop, window, field, *typed):
    """Each is refused below its field, which keeps the focus and what was typed; what is right
    again loses the complaint."""
    for text in typed:
        window.focus_on(field, "text")
        window.key("Ctrl+A", "Del")
        window.type(text)
        window.key("Ctrl+Enter")
        window.expect(field, text, "text")
        complaint = window.until(lambda: window.focus_on(field, "text").description,
                                 f"{field} takes {text!r}")
        shop.check("the complaint", window.says(complaint).role == "label", complaint)
        shop.check("two short sentences", complaint.endswith(".") and len(complaint) < 120, complaint)


def wrong_fields(shop):
    """What cannot be right is said where it stands, and nothing of it reaches the books."""
    window = shop.open()
    window.key("F2")
    refused(shop, window, "Customer", "")
    window.type("gup")
    window.wait("Gupta Medicals", "list item")
    window.key("Enter")
    refused(shop, window, "What", "", "  ")
    window.key("Ctrl+A")
    window.type("cards")
    window.key("Tab")
    refused(shop, window, "Due", "31/2", "soon", "2026-13-01")
    window.key("Ctrl+A")
    window.type("fri")
    window.key("Tab")
    refused(shop, window, "Price", "abc", "1e5", "-5", "99999999999999")
    window.key("Esc")
    window.gone("New job", "dialog")
    window.key("F4")
    refused(shop, window, "From", "zzz")
    window.key("Ctrl+A")
    window.type("gup")
    window.wait("Gupta Medicals", "list item")
    window.key("Enter")
    refused(shop, window, "Amount", "", "0", "-5", "abc", "99999999999999")
    shop.check("no job", shop.ask("job", "list")["jobs"] == [])
    shop.check("no payment", shop.receipts() == [], shop.receipts())


def moved_file(shop):
    """The shop's file is moved away while the window runs, and put back."""
    window = shop.open()
    window.wait("To do now")
    path = os.path.join(shop.folder, "shop.docket")
    os.rename(path, path + ".away")
    window.wait("Try again", "push button")
    window.says("is not where it was")
    try_payment(window)
    window.wait("Take payment", "dialog")
    os.rename(path + ".away", path)
    window.gone("Try again", "push button")
    shop.check("nothing was written", shop.receipts() == [], shop.receipts())
    recover(shop, window)


def undo_in_trouble(shop):
    """What could not be taken back while the file was away can be once it is there again."""
    shop.found()
    shop.job("Cards")
    window = shop.window()
    window.key("Ctrl+3")
    window.focus_on("Job 1", "list item")
    window.key("2")
    shop.until("the stage", shop.stage, "Design")
    path = os.path.join(shop.folder, "shop.docket")
    os.rename(path, path + ".away")
    window.wait("Try again", "push button")
    window.key("Ctrl+Z")
    os.rename(path + ".away", path)
    window.gone("Try again", "push button")
    shop.check("still there", shop.stage() == "Design", shop.stage())
    window.key("Ctrl+Z")
    shop.until("the stage", shop.stage, "New")


def full_disk(shop):
    """No room left while a payment is saved."""
    os.makedirs(shop.folder)
    mounted = os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "none", shop.folder],
        check=False, capture_output=True).returncode == 0
    try:
        with_full_disk(shop, mounted)
        shop.prove()
    finally:
        shop.close()
        if mounted:
            subprocess.run(["umount", shop.folder], check=False)
            os.rmdir(shop.folder)


def with_full_disk(shop, mounted):
    window = shop.open()
    window.wait("To do now")
    filler = os.path.join(shop.folder, "filler")
    free = resource.prlimit(window.program.pid, resource.RLIMIT_FSIZE)
    if mounted:
        fill(filler)
    else:  # no disk of our own: the program may not let its files grow
        resource.prlimit(window.program.pid, resource.RLIMIT_FSIZE, (0, free[1]))
    try_payment(window)
    window.says("no room left" if mounted else "could not be read or written")
    shop.check("nothing was written", shop.receipts() == [], shop.receipts())
    if mounted:
        os.remove(filler)
    else:
        resource.prlimit(window.program.pid, resource.RLIMIT_FSIZE, free)
    recover(shop, window)
    window.gone("no room left" if mounted else "could not be read or written")


def fill(path):
    with open(path, "wb", buffering=0) as file:
        for size in (65536, 512, 1):
            try:
                while file.write(b"\0" * size) == size:
                    pass
            except OSError:
                continue


def read_only(shop):
    """Where nothing can be written the shop can still be looked at, and saving says why not."""
    if os.geteuid() == 0:
        return as_nobody(shop, "read_only")
    shop.found()
    shop.invoice("1200")
    with locked(shop.folder):
        window = shop.window()
        window.key("F8")
        window.wait("Gupta Medicals", "table cell")
        window.key("Ctrl+1")
        window.wait("To do now")
        try_payment(window)
        window.says("cannot be written to")
        window.wait("Take payment", "dialog")
        shop.close()
    shop.check("nothing was written", shop.receipts() == [], shop.receipts())
    return None


def locked_while_open(shop):
    """Somebody takes the right to write away while the window runs. A system that lets go on what
    is open saves the payment, one that does not makes the window say so: it is there or it is not,
    never in between."""
    if os.geteuid() == 0:
        return as_nobody(shop, "locked_while_open")
    window = shop.open()
    window.wait("To do now")
    with locked(shop.folder):
        try_payment(window)
        window.until(lambda: window.find("Take payment", "dialog") is None
                     or window.find("cannot be written to"), "the payment got no answer")
        stays = window.find("Take payment", "dialog") is not None
    if stays:
        recover(shop, window)
    shop.check("one payment", [one["amount"] for one in shop.receipts()] == ["750.00"])
    return None


@contextlib.contextmanager
def locked(folder):
    """No file of it can be written to, and none added."""
    names = [os.path.join(folder, name) for name in os.listdir(folder)]
    for name in names:
        os.chmod(name, 0o444)
    os.chmod(folder, 0o555)
    try:
        yield
    finally:
        os.chmod(folder, 0o755)
        for name in names:
            if os.path.exists(name):
                os.chmod(name, 0o644)


def typed_before_a_crash(shop):
    """A job that was half typed when the power went is there again, and is saved once."""
    window = shop.open()
    window.key("F2")
    window.focus_on("Customer", "text")
    window.type("gup")
    window.wait("Gupta Medicals", "list item")
    window.key("Enter")
    window.focus_on("What", "text")
    window.type("wedding cards")
    time.sleep(KEPT_AFTER)
    window.program.kill()
    window.program.wait()
    window = shop.window()
    window.wait("To do now")
    window.key("F2")
    window.says("typed before and not saved")
    window.expect("Customer", "Gupta Medicals", "text")
    window.expect("What", "wedding cards", "text")
    window.key("Ctrl+Enter")
    window.gone("New job", "dialog")
    shop.until("jobs", lambda: [one["title"] for one in shop.ask("job", "list")["jobs"]],
               ["wedding cards"])
    window.key("F2")
    window.expect("What", "", "text")


def as_nobody(shop, errand):
    """Root may write anywhere, so somebody else runs this errand, on a desk of their own."""
    folder = os.path.join(shop.counter.scratch, "nobody")
    os.makedirs(folder)
    os.chmod(shop.counter.scratch, 0o755)
    # The build and these scripts may lie where only root can go.
    copies = [shutil.copy(path, folder) for path in (shop.counter.docket, shop.counter.journey.cli)]
    scripts = shutil.copytree(os.path.dirname(os.path.abspath(__file__)),
                              os.path.join(folder, "journeys"))
    for path, folders, files in os.walk(folder):
        for name in [".", *folders, *files]:
            shutil.chown(os.path.join(path, name), int(NOBODY), int(NOBODY))
    done = subprocess.run(
        ["setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups", sys.executable,
         os.path.join(scripts, "window_journeys.py"), *copies, errand],
        cwd=folder, env={**os.environ, "TMPDIR": folder, "HOME": folder, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True, text=True, timeout=120, check=False)
    pictures = os.path.join(folder, "window-failures")
    if os.path.isdir(pictures):
        shutil.copytree(pictures, shop.counter.shots, dirs_exist_ok=True)
    shop.check("as somebody else", done.returncode == 0, done.stdout + done.stderr)
    shutil.rmtree(folder)


TROUBLES = (two_starts, wrong_fields, moved_file, undo_in_trouble, full_disk, read_only,
            locked_while_open, typed_before_a_crash)
