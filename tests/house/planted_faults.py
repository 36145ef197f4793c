#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants faults in a small house and asks check_house.py to catch and name each of them."""
import os
import re
import subprocess
import sys
import tempfile

CHECK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "check_house.py")
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HEAD = SPDX + "#pragma once\n"
FORM = re.compile(r"[\w/.]+:\d+: .+ \(.+\)$")


def body(*lines):
    """A source whose one function does what `lines` say."""
    inside = "".join(f"    {line}\n" for line in lines)
    return SPDX + "namespace core {\n\nvoid work()\n{\n" + inside + "}\n\n}\n"


# Everything a check might stumble over though nothing is wrong with it.
CLEAN = {
    "core/base/money.h": HEAD + """
namespace core {

class Money
{
public:
    static constexpr Money fromMinor(long minor) { return Money(minor); }
    long minor() const { return m_minor; }
    bool operator<(const Money &other) const { return m_minor < other.m_minor; }
    Money &operator=(const Money &) = default;

private:
    explicit Money(long minor)
        : m_minor{minor}
    {}

    long m_minor = 1'000'000; // a double here, and a throw, are only words
};

} // namespace core
""",
    "core/base/clock.cpp": body("std::chrono::system_clock::now();"),
    "core/base/lock_unix.cpp": SPDX + "#include <sys/file.h>\n#include <unistd.h>\n",
    "core/domain/invoice.h": HEAD + '#include "core/base/money.h"\n',
    "core/domain/paper/quote.h": HEAD + '#include "core/domain/invoice.h"\n',
    "core/store/database.cpp": SPDX + "#include <sqlite3.h>\n" + body(
        'run("BEGIN IMMEDIATE");', 'run("COMMIT");', "throw 1;")[len(SPDX):],
    "core/store/invoice_store.h": HEAD + '#include "core/domain/paper/quote.h"\n',
    "core/store/invoice_store.cpp": SPDX + '#include "core/store/invoice_store.h"\n' + body(
        'Query query(R"(', "  SELECT id", '    FROM "invoice";)");', "char quote = '\"';",
        *["query.run();"] * 53)[len(SPDX):],
    "core/service/invoices.h": HEAD + '#include "core/store/invoice_store.h"\n',
    "core/service/invoices.cpp": SPDX + '#include "core/service/invoices.h"\n'
    + "const Column columns[] = {\n" + "    {1, 2},\n" * 70 + "};\n",
    "core/transfer/backup.h": HEAD + '#include "core/store/shop_file.h"\n',
    "core/store/shop_file.h": HEAD,
    "ui/text/sentences.cpp": body('tr("Select a customer from the list.");'),
    "ui/charts/money_chart.cpp": body("double share = 0.5;"),
    "ui/widgets/notice.cpp": body("QMessageBox box;"),
    "ui/pages/invoices_page.h": HEAD + '#include "core/service/invoices.h"\n',
    "ui/pages/invoices_page.cpp": SPDX + '#include "ui/pages/invoices_page.h"\n' + body(
        "connect(take, &QAction::triggered, this, [this](int a) { show(a < 1, 2); });",
        "connect(box, qOverload<int, int>(&Box::moved), this, &Page::reload);",
        "socket.connect(host, port, user);", '#include "invoices_page.moc"')[len(SPDX):],
    "ui/pages/invoices_page_keys.cpp": SPDX + '#include "ui/pages/invoices_page.h"\n',
    "core/service/parted.cpp": SPDX + "namespace {\n\nint own(int a)\n{\n}\n\n} // namespace\n",
    "core/service/parted_too.cpp": SPDX + "namespace {\n\nint own(long a)\n{\n}\n\n} // namespace\n",
    "app/main.cpp": SPDX + '#include "ui/pages/invoices_page.h"\n',
    "app/cli/main.cpp": SPDX,
    "tests/core/tst_money.cpp": SPDX + '#include "core/base/money.h"\n',
    "resources/schema/001.sql": "-- REPLACE INTO is not used\n" * 500,
}

SERVICE = "core/service/jobs.cpp"
STORE = "core/store/job_store.cpp"
PAGE = "ui/pages/board_page.cpp"


def including(header):
    return SPDX + f'#include "{header}"\n'


# (situation, the files that hold it, what the complaint must say)
FAULTS = [
    ("a core file includes ui", {SERVICE: including("ui/text/labels.h")}, "not for core/service"),
    ("a value includes a store", {"core/domain/job.cpp": including("core/store/invoice_store.h")},
     "not for core/domain"),
    ("a store includes a service", {STORE: including("core/service/invoices.h")},
     "not for core/store"),
    ("a transfer includes a store",
     {"core/transfer/csv.cpp": including("core/store/invoice_store.h")},
     "not for core/transfer"),
    ("a page includes a store", {PAGE: including("core/store/invoice_store.h")},
     "not for ui/pages"),
    ("a page includes another page", {PAGE: including("ui/pages/invoices_page.h")},
     "never include each other"),
    ("a widget includes a page", {"ui/widgets/card.cpp": including("ui/pages/invoices_page.h")},
     "not for ui/widgets"),
    ("the program includes a test", {"app/shot.cpp": including("tests/support/hands.h")},
     "not for app"),
    ("an include beside itself", {SERVICE: including("jobs.h")}, "from the root"),
    ("an include by dots", {SERVICE: including("core/service/../store/query.h")}, "from the root"),
    ("an angle include of ours", {SERVICE: SPDX + "#include <ui/text/labels.h>\n"},
     "not for core/service"),
    ("a room in no table", {"core/billing/bill.cpp": SPDX}, "is no room"),
    ("a shelf in no table", {"tests/more/tst_more.cpp": SPDX}, "is no room"),
    ("SQL in a service", {SERVICE: body('ask("SELECT id FROM job");')}, "SQL here"),
    ("SQL in two literals", {SERVICE: body('ask("SELECT id "', '    "FROM job");')}, "SQL here"),
    ("SQL in small letters", {SERVICE: body('ask("select id from job");')}, "SQL here"),
    ("raw SQL in a page", {PAGE: body('ask(R"(', 'UPDATE job SET stage = 1)");')}, "SQL here"),
    ("SQL in a store's header",
     {"core/store/job_store.h": HEAD + 'auto all = "DELETE FROM job";\n'},
     "SQL here"),
    ("a transaction in a store", {STORE: body('run("BEGIN");')}, "a transaction here"),
    ("a savepoint in a store", {STORE: body('run("SAVEPOINT a");')},
     "a transaction here"),
    ("INSERT OR REPLACE in a store",
     {STORE: body('run("INSERT OR REPLACE INTO job VALUES (1)");')}, "REPLACE INTO here"),
    ("REPLACE INTO in the schema", {"resources/schema/002.sql": "replace into job values (1);\n"},
     "REPLACE INTO here"),
    ("sqlite3.h in a store", {STORE: SPDX + "#include <sqlite3.h>\n"}, "sqlite3.h"),
    ("libpq in a service", {SERVICE: SPDX + "#include <libpq-fe.h>\n"}, "libpq"),
    ("a workbook in a page", {PAGE: SPDX + "#include <xlsxwriter.h>\n"}, "xlsxwriter.h"),
    ("Qt Sql in a store", {STORE: SPDX + "#include <QSqlQuery>\n"}, "Qt Sql"),
    ("a widget in the core", {SERVICE: SPDX + "#include <QtWidgets/QWidget>\n"}, "a window class"),
    ("throw in a service", {SERVICE: body("throw 1;")}, "throw or catch"),
    ("catch in a page", {PAGE: body("try { a(); } catch (...) { b(); }")}, "throw or catch"),
    (".minor() in a service", {SERVICE: body("long paise = price.minor();")}, "bare minor units"),
    ("fromMinor in the cli", {"app/cli/jobs_command.cpp": body("Money::fromMinor(1);")},
     "bare minor units"),
    ("a double in a service", {SERVICE: body("double price = 0;")}, "floating point"),
    ("a double in the text room", {"ui/text/money_text.cpp": body("return double(1);")},
     "floating point"),
    ("the clock outside clock.cpp", {SERVICE: body("QDate::currentDate();")}, "the time of day"),
    ("time(nullptr)", {PAGE: body("auto now = time(nullptr);")}, "the time of day"),
    ("the clock in SQL", {STORE: body('ask("SELECT CURRENT_DATE AS d FROM job");')},
     "the time of day in SQL"),
    ("tr in the core", {SERVICE: body('tr("done");')}, "translated text"),
    ("a message box in a page", {PAGE: body('QMessageBox::warning(this, "no");')}, "QMessageBox"),
    ("settings in a page", {PAGE: body("QSettings settings;")}, "QSettings"),
    ("a singleton", {SERVICE: body("Jobs::instance().add();")}, "a global"),
    ("qApp", {PAGE: body("qApp->quit();")}, "a global"),
    ("a dialog's exec()", {PAGE: body("dialog->exec();")}, "exec()"),
    ("a connect without context",
     {PAGE: body("connect(take, &QAction::triggered, [this] { go(1, 2); });")},
     "without a context"),
    ("the same over lines",
     {PAGE: body("QObject::connect(", "box, qOverload<int, int>(&Box::moved),",
                                        "[](int a, int b) { use(a < b, b); });")},
     "without a context"),
    ("a connect by text", {PAGE: body("connect(a, SIGNAL(b()), this, SLOT(c()));")}, "by text"),
    ("chance", {SERVICE: body("QRandomGenerator::global();")}, "chance"),
    ("another hash", {SERVICE: body("QCryptographicHash hash;")}, "QCryptographicHash"),
    ("a POSIX header", {SERVICE: SPDX + "#include <unistd.h>\n"}, "a POSIX header"),
    ("a Windows header", {SERVICE: SPDX + "#include <Windows.h>\n"}, "a Windows header"),
    ("a compiler's own type", {SERVICE: body("__int128 wide = 0;")}, "one compiler's own"),
    ("a file named utils", {"core/base/money_utils.h": HEAD}, "named 'utils'"),
    ("a folder named common", {"resources/common/list.sql": ""}, "named 'common'"),
    ("a circle", {"core/domain/job.h": HEAD + '#include "core/domain/stage.h"\n',
                  "core/domain/stage.cpp": including("core/domain/job.h")},
     "a circle: core/domain/job"),
    ("401 lines", {SERVICE: SPDX + "//\n" * 400}, "401 lines (at most 400"),
    ("a function of 61 lines", {SERVICE: body(*["go();"] * 58)}, "61 lines: void work()"),
    ("the same in a class, brace behind",
     {"core/service/jobs.h": HEAD + "class Jobs : Base {\npublic:\n    Jobs(int a)\n"
      + "        : m_a{a}, m_b(a) {\n" + "        go();\n" * 58 + "    }\n};\n"},
     "61 lines: Jobs(int a)"),
    ("101 columns", {SERVICE: SPDX + "// " + "x" * 98 + "\n"}, "101 columns"),
    ("a second name that a file has for itself",
     {SERVICE: SPDX + "namespace {\n\nconstexpr int most = 1;\n\n} // namespace\n",
      STORE: SPDX + "namespace {\n\nconstexpr qint64 most = 2;\n\n} // namespace\n"},
     "a second most"),
    ("the same function twice",
     {SERVICE: SPDX + "namespace {\n\nint twice(int a)\n{\n}\n\n} // namespace\n",
      STORE: SPDX + "namespace {\n\nint twice(int b)\n{\n}\n\n} // namespace\n"},
     "a second twice(int)"),
    ("a second base name", {"core/store/invoices.cpp": SPDX}, "a second invoices"),
    ("no pragma once", {"core/service/jobs.h": SPDX}, "no #pragma once"),
    ("no licence in a source", {SERVICE: "namespace core {}\n"}, "the licence is missing"),
    ("no licence in a script", {"tests/run": "#!/bin/sh\n"}, "the licence is missing"),
]


def plant(root, files):
    """Writes `files`, and a CMakeLists.txt that names every source but those named unlisted."""
    listed = sorted(path for path in files if path.endswith(".cpp") and "unlisted" not in path)
    lists = {"CMakeLists.txt": SPDX.replace("//", "#") + "\n".join(listed) + "\n"}
    for path, text in {**lists, **files}.items():
        os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
        with open(os.path.join(root, path), "w", encoding="utf-8") as file:
            file.write(text)


def complaints(files):
    """What the house check says about `files`, line by line, and how it ends."""
    with tempfile.TemporaryDirectory() as root:
        plant(root, files)
        run = subprocess.run([sys.executable, CHECK, root], stdout=subprocess.PIPE, check=False,
                             stderr=subprocess.STDOUT, text=True)
    return run.stdout.splitlines(), run.returncode


def is_caught(planted, wanted):
    """Whether the fault is named with its file and line, and nothing else is blamed."""
    said, code = complaints({**CLEAN, **planted})
    stems = tuple(os.path.splitext(path)[0] for path in planted)
    named = any(wanted in line for line in said[:-1])
    fair = all(line.startswith(stems) and FORM.match(line) for line in said[:-1])
    return code == 1 and named and fair, said


def main():
    said, code = complaints(CLEAN)
    stands = code == 0 and said[-1].startswith("the house stands: ")
    outcomes = [("a clean house stands", stands, said)]
    outcomes += [(name, *is_caught(planted, wanted)) for name, planted, wanted in FAULTS + [
        ("a source in no list", {"core/base/unlisted.cpp": SPDX}, "in no CMakeLists.txt"),
        ("globbed sources", {"ui/CMakeLists.txt": "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                             "file(GLOB sources *.cpp)\n"}, "globs its sources")]]
    for name, passed, said in outcomes:
        if not passed:
            print(f"FAILED {name}", *said, sep="\n    ")
    failed = sum(not passed for _, passed, _ in outcomes)
    print(f"{len(outcomes) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
