#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the plan of the house against its files: check_house.py [ROOT]

Prints one line per fault, `file:line: what (why, or what to do)`, and ends with 1 if there is any.
The plan is ROOMS and ONLY_IN below; a new folder is a fault until it stands in ROOMS.
"""
import os
import re
import sys
from fnmatch import fnmatch

VALUES = ["core/base", "core/domain"]
ROWS = VALUES + ["core/service", "ui/text", "ui/theme"]
SCREENS = ROWS + ["core/chat", "core/transfer", "ui/commands", "ui/desk", "ui/widgets", "ui/models",
                  "ui/print"]
TESTS = [f"tests/{shelf}" for shelf in
         "bench core faults house journeys print properties store support sync ui".split()]

# What a room may include beside itself: other rooms, or single headers of them.
ROOMS = {
    "core/base": [],
    "core/domain": ["core/base"],
    "core/store": VALUES,
    "core/chat": VALUES,
    "core/service": VALUES + ["core/store", "core/chat"],
    "core/transfer": VALUES + ["core/service", "core/store/shop_file.h"],
    "core/sample": VALUES + ["core/service", "core/store/shop_file.h"],
    "core/sync": VALUES + ["core/store", "core/service/changes.h"],
    "ui/text": VALUES,
    "ui/theme": ["core/base"],
    "ui/commands": VALUES + ["ui/text", "ui/theme"],
    "ui/desk": VALUES + ["core/service", "ui/text", "ui/commands", "ui/print"],
    "ui/widgets": ["core/base", "ui/text", "ui/theme", "ui/commands", "ui/desk", "ui/print"],
    "ui/models": ROWS,
    "ui/charts": ROWS,
    "ui/print": VALUES + ["core/service", "core/transfer", "ui/text"],
    "ui/dialogs": SCREENS,
    "ui/pages": SCREENS + ["core/sync", "ui/dialogs", "ui/charts"],
    "ui/shell": VALUES + ["core/service", "ui"],
    **{room: ["core", "ui", "app"] for room in ["app", "app/cli", "app/receiver", "app/window"]},
    **{room: ["core", "ui", "app", "tests"] for room in ["tests"] + TESTS},
}
STRANGERS = ["ui/pages"]  # rooms whose files may not include each other
WINGS = "people work paper money chat shop".split()  # the sub-folders a grown room may have

STORE, TEST = "core/store/*", "tests/*"
POSIX = (r"<(?:(?:sys|arpa|netinet|net)/[\w/]+|unistd|fcntl|signal|dirent|termios|poll|pthread|pwd"
         r"|grp|dlfcn|netdb|sched|syslog|spawn|semaphore)\.h>")
SQL = (r"SELECT\b[^;]{0,3000}?\bFROM\b|\bINSERT\s+(?:OR\s+\w+\s+)?INTO\b|\bUPDATE\s+[\w.]+\s+SET\b"
       r"|\bDELETE\s+FROM\b|\bCREATE\s+(?:\w+\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\b"
       r'|"\s*(?:select\s[^"]*?\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s)')
TRANSACTION = (r'(?:"(?:\w*\()?|;)\s*(?:(?:COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b'
               r'|BEGIN(?:\s+(?:IMMEDIATE|DEFERRED|EXCLUSIVE|TRANSACTION))*\s*[;")])')
CLOCK = (r"\bcurrent(?:DateTime(?:Utc)?|Date|Time|M?SecsSinceEpoch)\s*\(|\bsystem_clock\b"
         r"|\b(?:time|gettimeofday)\s*\(\s*(?:nullptr|NULL|0)\s*\)|\bclock_gettime\b")

# (thing, view it is sought in, pattern, files where it may stand, what to do instead)
# Views: code (no comments, no strings), text (no comments), strings (nothing else), sql (strings,
# and the whole of an .sql file).
ONLY_IN = [
    ("SQL", "strings", SQL, ["core/store/*.cpp", TEST], "only a store speaks SQL"),
    ("a transaction", "strings", TRANSACTION, ["core/store/database.cpp", TEST],
     "Database::write and read open and close it"),
    ("REPLACE INTO", "sql", r"(?i)\bREPLACE\s+INTO\b|\bOR\s+REPLACE\s+INTO\b", [TEST],
     "it deletes the old row unseen; update, or insert with ON CONFLICT"),
    ("sqlite3.h", "text", r"[<\"]sqlite3\.h", ["core/store/database.cpp",
     "core/store/query.cpp", TEST], "one wrapper talks to SQLite"),
    ("libpq", "text", r"libpq-fe\.h", ["core/sync/postgres*"], "one transport talks to PostgreSQL"),
    ("xlsxwriter.h", "text", r"[<\"]xlsxwriter\.h", ["ui/print/workbook_file.cpp"],
     "one file writes workbooks"),
    ("Qt Sql", "text", r"<Q(?:tSql\b|Sql)", [], "SQLite through core/store/database only"),
    ("a window class", "text", r"<Qt(?:Gui|Widgets|PrintSupport|Charts|Svg)/|<Q(?:Widget|Painter)>",
     ["ui/*", "app/*", TEST], "the core knows no screen"),
    ("throw or catch", "code", r"\b(?:throw|catch)\b", [STORE, TEST], "a refusal is a Result"),
    ("bare minor units", "code", r"(?:\.|->)minor\s*\(|\bfromMinor\b",
     ["core/base/*", "core/domain/*", STORE, "ui/text/*", "ui/charts/*", TEST],
     "money stays Money; ask a function of core/domain"),
    ("floating point", "code", r"\b(?:double|float|qreal|toDouble|toFloat)\b",
     ["ui/*", "!ui/text/*", "tests/bench/*", "tests/print/*", "tests/ui/*"],
     "Money, Decimal or whole units"),
    ("the time of day", "code", CLOCK, ["core/base/clock.cpp", "tests/bench/*"], "ask a Clock"),
    ("the time of day in SQL", "sql", r"(?i)\bCURRENT_(?:TIMESTAMP|DATE|TIME)\b|'now'",
     ["resources/server/*"], "bind what a Clock says"),
    ("translated text", "code", r"\b(?:tr|QCoreApplication::translate)\s*\(|\bQT_TR\w*_NOOP",
     ["ui/*", "app/*"], "the core answers kinds and facts"),
    ("QMessageBox", "code", r"\bQMessageBox\b", ["ui/widgets/notice.*"], "ask through notice"),
    ("QSettings", "code", r"\bQSettings\b", ["ui/widgets/memory.*"], "remember through memory"),
    ("a global", "code", r"\binstance\s*\(\s*\)|\bqApp\b", [], "hand it in by the constructor"),
    ("exec()", "code", r"(?:\.|->)exec\s*\(", ["core/*", "app/*", TEST],
     "open() it and go on in a slot"),
    ("a connect by text", "code", r"\b(?:SIGNAL|SLOT)\s*\(", [], "connect function pointers"),
    ("chance", "code", r"\bQRandomGenerator\b|\brandom_device\b|\bs?rand\s*\(", [],
     "core/base/random draws"),
    ("QCryptographicHash", "code", r"\bQCryptographicHash\b", [], "core/base/hash does it"),
    ("a POSIX header", "text", POSIX, ["*_unix.cpp"], "put it in a file named ..._unix.cpp"),
    ("a Windows header", "text", r"(?i)<(?:windows|winsock2|shlobj)\.h>", ["*_windows.cpp"],
     "put it in a file named ..._windows.cpp"),
    ("one compiler's own", "code", r"\b__(?:int128|builtin_\w+|attribute__)", [],
     "every compiler builds Docket"),
]
NO_NOUNS = set("util utils helper helpers common misc manager managers".split())
LINES, COLUMNS, FUNCTION = 400, 100, 60
LIMITED = (".h", ".cpp", ".py", ".sql")
KINDS, SCRIPTS = LIMITED + (".sh", ".cmake"), ("CMakeLists.txt", "run", "install-debian")
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
TOPS = "app core ui resources translations tests packaging .ci".split()

TOKEN = re.compile(r'''//[^\n]*|/\*.*?\*/|R"(?P<end>[^()\\\s]{0,16})\(.*?\)(?P=end)"'''
                   r'''|"(?:\\.|[^"\\\n])*"|\b\d[\w'.]*|'(?:\\.|[^'\\\n])+\'''', re.S)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*["<]([^">]+)[">]', re.M)


def blank(text):
    return re.sub(r"[^\n]", " ", text)


def line_of(match):
    return match.string.count("\n", 0, match.start()) + 1


class Source:
    """One file, read once, in the views that the tables ask for."""

    def __init__(self, root, path):
        with open(os.path.join(root, path), encoding="utf-8", errors="replace") as file:
            self.raw = file.read()
        self.path, self.folder = path, os.path.dirname(path)
        self.stem, self.kind = os.path.splitext(path)
        self.is_cpp = self.kind in (".h", ".cpp")
        self.text = self.code = self.strings = ""
        self.sql = re.sub("--.*", "", self.raw) if self.kind == ".sql" else ""
        if self.is_cpp:
            self.text = TOKEN.sub(lambda m: blank(m[0]) if m[0][0] == "/" else m[0], self.raw)
            self.code = TOKEN.sub(lambda m: m[0] if m[0][0].isdigit() else blank(m[0]), self.raw)
            self.sql = self.strings = "".join(
                " " if t == c != "\n" else t for t, c in zip(self.text, self.code))
        self.includes = [(m[1], line_of(m)) for m in INCLUDE.finditer(self.text)
                         if m[0].endswith('"') or m[1].split("/")[0] in TOPS]


def room_of(folder):
    """The room a folder belongs to: itself, or the one whose wing it is."""
    above, wing = os.path.split(folder)
    return above if folder not in ROOMS and wing in WINGS and above in ROOMS else folder


def house_files(root):
    for folder, folders, names in os.walk(root):
        here = os.path.relpath(folder, root).replace(os.sep, "/")
        folders[:] = sorted(f for f in folders if here != "." or f in TOPS)
        for name in sorted(names):
            if name in SCRIPTS or os.path.splitext(name)[1] in KINDS:
                yield Source(root, name if here == "." else f"{here}/{name}")


def check_rooms(source):
    for word in sorted(NO_NOUNS & set(re.split(r"[/_.\-]", source.path.lower()))):
        yield 1, f"named '{word}' (say what it is: find its noun)"
    room = room_of(source.folder)
    if source.is_cpp and room not in ROOMS:
        yield 1, f"{room} is no room (enter it in ROOMS of check_house.py)"
    for included, line in source.includes if room in ROOMS else []:
        where = room_of(os.path.dirname(included))
        if included.endswith(".moc"):
            continue
        if included.split("/")[0] not in TOPS or ".." in included:
            yield line, f'includes "{included}" (write it from the root of the repository)'
        elif where == room and room in STRANGERS and not is_part_of(source.stem, included):
            yield line, f"includes {included} (files of {room} never include each other)"
        elif where != room and included not in ROOMS[room] and not any(
                f"{where}/".startswith(f"{may}/") for may in ROOMS[room]):
            yield line, f"includes {included} (not for {room}: see ROOMS in check_house.py)"


def check_things(source):
    for thing, view, pattern, homes, advice in ONLY_IN:
        at_home = any(fnmatch(source.path, home) for home in homes if home[0] != "!")
        if at_home and not any(fnmatch(source.path, home[1:]) for home in homes if home[0] == "!"):
            continue
        for match in re.finditer(pattern, getattr(source, view)):
            found = " ".join(match[0].split())[:40]
            yield line_of(match), f"{thing} here: {found} ({advice})"


def arguments(call):
    """The arguments of a call, given the text from its opening parenthesis on."""
    depth, angle, start, found = 0, 0, 1, []
    for at, char in enumerate(call):
        depth += (char in "([{") - (char in ")]}")
        if depth == 1:
            angle += (char == "<") - (char == ">" and call[at - 1] != "-")
        if depth == 0 or (depth == 1 and angle == 0 and char == ","):
            found.append(call[start:at].strip())
            start = at + 1
        if depth == 0:
            break
    return found


def check_connects(source):
    for match in re.finditer(r"\bconnect\s*(?=\()", source.code):
        given = arguments(source.code[match.end():])
        if len(given) == 3 and re.match(r"&|[qQ]\w*Overload|static_cast", given[1]):
            yield line_of(match), "connect without a context object (say who must be alive)"


def block_of(head):
    """What the brace after `head` opens at namespace or class level: scope, function or values."""
    plain = re.sub(r"\boperator\s*[^\s\w(]+", "operator", head)
    for _ in range(4):
        plain = re.sub(r"<[^<>]*>", "", plain)
    outer = plain
    for _ in range(4):
        outer = re.sub(r"\([^()]*\)", " ", outer)
    if re.search(r"\b(?:namespace|extern|class|struct|union|enum)\b", outer) and "=" not in outer:
        return "scope"
    member_in_braces = re.search(r"\).*[^:]:[^:].*\w\s*$", plain, re.S)
    return "values" if "(" not in plain or "=" in outer or member_in_braces else "function"


def functions(code):
    """(head, first line, last line) of each function that stands in a namespace or a class."""
    no_code = (r"^[ \t]*(?:#(?:.*\\\n)*.*|Q_[A-Z_]+(?:\(.*\))?[ \t]*)$"
               r"|\b(?:public|private|protected|signals|Q_SIGNALS)(?: \w+)?:(?!:)")
    code = re.sub(no_code, lambda match: blank(match[0]), code, flags=re.M)
    blocks, begin, parens = [], 0, 0
    for match in re.finditer(r"[{}();]", code):
        char, at = match[0], match.start()
        outside = all(kind == "scope" for kind, _ in blocks)
        if outside and char in "()":
            parens += 1 if char == "(" else -1
        elif outside and char == ";" and not parens:
            begin = at + 1
        elif char == "{":
            head = code[begin:at]
            blocks.append((block_of(head) if outside and not parens else "values", head))
            begin = at + 1 if blocks[-1][0] == "scope" else begin
        elif char == "}" and blocks:
            kind, head = blocks.pop()
            if kind == "function":
                last = code.count("\n", 0, at) + 1
                lines = code.count("\n", at - len(code[begin:at].lstrip()), at)
                yield " ".join(head.split()), last - lines, last
            begin = begin if kind == "values" else at + 1


def check_limits(source):
    lines = source.raw.splitlines()
    is_schema = source.path.startswith("resources/schema/")
    if len(lines) > LINES and source.kind in LIMITED and not is_schema:
        yield LINES + 1, f"{len(lines)} lines (at most {LINES}: two nouns live here)"
    for number, line in enumerate(lines if source.is_cpp else [], 1):
        if len(line) > COLUMNS:
            yield number, f"{len(line)} columns (at most {COLUMNS}: run clang-format)"
    for head, first, last in functions(source.code):
        if last - first >= FUNCTION:
            length = last - first + 1
            yield first, f"{length} lines: {head[:50]} (at most {FUNCTION}: name its steps)"
    if source.kind == ".h" and not re.search(r"^#pragma once$", source.text, re.M):
        yield 1, "no #pragma once (put it below the licence)"
    if source.kind != ".sql" and not re.match(rf"(#!.*\n)?(//|#) {LICENCE}\n", source.raw):
        yield 1, f"the licence is missing (begin with: {LICENCE})"


def check_circles(sources):
    known = {source.stem for source in sources if source.is_cpp}
    needs, state, path = {stem: set() for stem in known}, {}, []
    for source in sources:
        for included, _ in source.includes:
            needs[source.stem] |= {os.path.splitext(included)[0]} & known - {source.stem}

    def walk(stem):
        state[stem] = "on the way"
        path.append(stem)
        for other in sorted(needs[stem]):
            if other not in state:
                yield from walk(other)
            elif state[other] == "on the way":
                circle = " -> ".join(path[path.index(other):] + [other])
                yield f"{other}.h", 1, f"a circle: {circle} (move what both need into a third)"
        state[path.pop()] = "done"

    for stem in sorted(known):
        if stem not in state:
            yield from walk(stem)


def is_part_of(stem, included):
    """A page may be told in several files: draft_page_saving.cpp of draft_page.h."""
    own = os.path.splitext(included)[0]
    return stem == own or stem.startswith(own + "_")


def check_names(sources):
    seen = {"main": None}
    for source in sources:
        name = os.path.basename(source.stem)
        if source.is_cpp and seen.setdefault(name, source.stem) not in (source.stem, None):
            yield source.path, 1, f"a second {name} beside {seen[name]} (give it its own name)"


UNNAMED = re.compile(r"^namespace \{\n(.*?)^\} // namespace$", re.M | re.S)
OWN_NAMES = [
    re.compile(r"^(?:struct|class|enum class) (\w+)$", re.M),
    re.compile(r"^using (\w+) =", re.M),
    re.compile(r"^(?:static )?(?:constexpr|const)\s[^=({;\n]*?\b(\w+)\s*(?:=|\{|\[)", re.M),
    re.compile(r"^[A-Za-z][^\n;={}()]*?[ *&>](\w+\([^)]*\))\n\{", re.M),
]


def check_unnamed(sources):
    """Sources of a library are compiled several at a time: their own names meet there."""
    seen = {}
    for source in sources:
        library = source.path.split("/")[0]
        if source.kind != ".cpp" or library not in ("core", "ui"):
            continue
        for space in UNNAMED.finditer(source.raw):
            for found in (match for names in OWN_NAMES for match in names.finditer(space.group(1))):
                # Of a function, what it takes counts, not what it calls that.
                name = re.sub(r"\s*\b\w+(?=[,)])", "", re.sub(r"\s+", " ", found.group(1)))
                first = seen.setdefault((library, name), source.path)
                if first != source.path:
                    yield (source.path, line_of(space) + found.string.count("\n", 0, found.start()),
                           f"a second {name} beside {first} (share it, or say whose it is)")


def check_lists(sources):
    named = set()
    for source in sources:
        if os.path.basename(source.path) != "CMakeLists.txt":
            continue
        text = re.sub(r"#.*|\$\{\w+\}/", "", source.raw)
        if re.search(r"\bGLOB(_RECURSE)?\b", text):
            yield source.path, 1, "globs its sources (list them)"
        for word in re.findall(r"[\w./\-]+", text):
            word += ".cpp" if re.search(r"(^|/)(tst|bench)_\w+$", word) else ""
            named |= {word, os.path.normpath(os.path.join(source.folder, word))}
    for source in sources:
        if source.kind == ".cpp" and source.path not in named:
            yield source.path, 1, "in no CMakeLists.txt (sources are listed by hand)"


def faults(sources):
    for source in sources:
        for check in (check_rooms, check_things, check_connects, check_limits):
            yield from ((source.path, *fault) for fault in check(source))
    for check in (check_circles, check_names, check_unnamed, check_lists):
        yield from check(sources)


def main():
    above = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    sources = list(house_files(sys.argv[1] if len(sys.argv) > 1 else above))
    found = sorted(set(faults(sources)))
    for path, line, what in found:
        print(f"{path}:{line}: {what}")
    print(f"{len(found)} faults in {len(sources)} files" if found
          else f"the house stands: {len(sources)} files")
    return 1 if found or not sources else 0


if __name__ == "__main__":
    sys.exit(main())
