"""Pages are imported ahead, and no class of Qt is made beside the thread of the window."""

import subprocess
import sys
from pathlib import Path

import pytest

from journal_app.ui import import_ahead

CHILD = """
import sys, threading
from journal_app.ui import import_ahead, shell_pages
from journal_app.ui.window import unlocking

def with_classes():
    # Packages hold their parts and nothing else.
    return {
        name for name, module in list(sys.modules.items())
        if name.startswith("journal_app.ui.") and not hasattr(module, "__path__")
    }

def found(what):
    names = []
    thread = threading.Thread(target=lambda: names.extend(what()))
    before = with_classes()
    thread.start()
    thread.join()
    beside = with_classes() - before
    assert not beside, beside
    return names

for what in (unlocking.import_first, shell_pages.import_pages):
    names = found(what)
    assert len(names) > 10, names
    most = 0
    for name in names:
        before = len([one for one in sys.modules if one.startswith("journal_app.")])
        for _ in import_ahead.in_steps([name]):
            most = max(most, len([o for o in sys.modules if o.startswith("journal_app.")]) - before)
    print(len(names), most)
    assert most <= 4, most
    assert found(what) == []
there = set(sys.modules)
for place in shell_pages.Place:
    shell_pages._page_class(place)
from journal_app.ui import change_feed, page, shell
from journal_app.ui.pages.log_page import LogPage
assert not [name for name in set(sys.modules) - there if name.startswith("journal_app.")]
"""


def test_all_that_pages_need_is_imported_a_module_at_a_time_on_the_thread_of_the_window() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHILD], capture_output=True, text=True, check=False, timeout=50
    )
    assert done.returncode == 0, done.stderr


def test_what_cannot_be_imported_ahead_is_told_where_it_is_wanted() -> None:
    assert import_ahead.still_to_import("journal_app.no_such_thing") == []
    with pytest.raises(ModuleNotFoundError):
        list(import_ahead.in_steps(["journal_app.ui.no_such_thing"]))


ONE_BY_ONE = """
import sys
from journal_app.ui import import_ahead, page

import_ahead.STEP_SECONDS = 0.0
name, most, steps = "journal_app.ui.pages.importing.page", 0, 0

def ours():  # packages have nothing in them
    there = {name: module for name, module in sys.modules.items() if name[:12] == "journal_app."}
    return {name for name, module in there.items() if not hasattr(module, "__path__")}

there = ours()
for _ in import_ahead.one_by_one(name):
    now = ours()
    steps, most, there = steps + 1, max(most, len(now - there)), now
print(steps, most)
assert name in sys.modules
assert steps > 10, steps
assert most <= 2, most
assert list(import_ahead.one_by_one(name)) == []
"""


def test_a_page_that_nobody_imported_ahead_is_imported_a_few_modules_a_step() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ONE_BY_ONE], capture_output=True, text=True, check=False, timeout=50
    )
    assert done.returncode == 0, done.stdout + done.stderr


BEHIND_THE_LOCK = """
import pathlib, sys
from datetime import date
from journal_app.services.opening import JournalFile, get_ready
from journal_app.ui import import_ahead
from journal_app.ui.window import unlocking

get_ready()
for _ in import_ahead.in_steps(unlocking.import_first()):
    pass
from journal_app.ui.pages.today_page import read_today
there = set(sys.modules)
services = JournalFile(pathlib.Path(sys.argv[1]), kdf_iterations=1).unlock("open sesame")
services.observations.own(), services.reminders.count_due()
read_today(services, date(2026, 7, 1))
services.conflict_copies.waiting()
print(sorted(name for name in set(sys.modules) - there if name.startswith("journal_app.")))
services.close()
"""


def test_opening_and_reading_today_imports_nothing_after_the_passphrase(journal_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BEHIND_THE_LOCK, str(journal_path)],
        capture_output=True, text=True, check=False, timeout=50,
    )  # fmt: skip
    assert done.stdout == "[]\n", done.stdout + done.stderr
