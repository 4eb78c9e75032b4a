"""Fixtures every test may use. Nothing here imports Qt."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import shutil
import sys
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import Role, RoleKind
from journal_app.rubbish import collect_by_ourselves, collect_due
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.storage.database import Database
from journal_app.storage.ids import new_id
from journal_app.storage.vault import Key, new_key
from journal_app.ui import late_imports
from tests.fixed_clock import NOW, FixedClock

# A busy machine is no failure. Each run tries twenty others, so that a day of runs tries hundreds;
# `--hypothesis-profile thorough` tries many at once.
hypothesis.settings.register_profile("stance", deadline=None, max_examples=20)
hypothesis.settings.register_profile("thorough", deadline=None, max_examples=1000)
hypothesis.settings.load_profile("stance")
# No test needs a screen; read when the first window is made.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Where nothing is kept of what was compiled, every process that a test starts compiles all anew.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# Every test is told of what is noted for information. A level that each phase of each test sets and
# takes back would have every logger there is forget what it knows, thirty thousand times.
logging.getLogger().setLevel(logging.INFO)
# Nothing here asks what outlives the computer, only what outlives the program: files of tests are
# kept in memory where the system has a place for that.
_IN_MEMORY = "/dev/shm"
if os.access(_IN_MEMORY, os.W_OK):
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", _IN_MEMORY)
# What is not said leads into the home of each test, which is then all that has to be said.
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ.pop(_name, None)
_HOMES = ("APPDATA", "LOCALAPPDATA", "USERPROFILE") if os.name == "nt" else ("HOME",)
# As in the window: what is imported after Qt is not read by its bindings.
late_imports.leave_alone()
# As in the window: what tests leave behind is never taken down on a thread that a later one starts.
collect_by_ourselves()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The lengthy ones first, else at random: the last must not keep one processor alone."""
    items.sort(key=lambda item: item.get_closest_marker("lengthy") is None)


def pytest_collection_finish() -> None:
    """What is there before the first test stays to the end: nobody need look through it."""
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None]:
    """What a test has made is collected when all of it is let go; older things when it is due.

    What is still there when everything was looked through stays for long, such as modules that were
    imported meanwhile: it is set aside as well.
    """
    yield
    if gc.get_count()[2] > gc.get_threshold()[2]:
        gc.collect()
        gc.freeze()
    else:
        gc.collect(0)
        collect_due()


def pytest_unconfigure() -> None:
    """With the tests ends what they began."""
    if begun := sys.modules.get("tests.other_program"):
        begun.end()


@pytest.fixture
def clock() -> FixedClock:
    """Saturday, 14 March 2026, 15:30 UTC."""
    return FixedClock()


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application of the tests is the program's own."""
    from journal_app.ui.opened_files import StanceApplication

    return StanceApplication


@pytest.fixture(scope="session")
def fast_kdf() -> int:
    """Rounds of key derivation that take no time."""
    return 1


@pytest.fixture(scope="session")
def new_home(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Makes empty folders, each only once."""
    homes, numbers = tmp_path_factory.mktemp("homes"), itertools.count()

    def make() -> Path:
        home = homes / str(next(numbers))
        home.mkdir()
        return home

    return make


@pytest.fixture(autouse=True)
def application_folders(new_home: Callable[[], Path], monkeypatch: Any) -> Path:
    """The folders of a user, so that no test reads or writes the real ones."""
    home = new_home()
    for name in _HOMES:
        monkeypatch.setenv(name, str(home))
    return home


@pytest.fixture(scope="session")
def journal_key(fast_kdf: int) -> Key:
    """The key of ``journal_path``, made of the passphrase ``open sesame``."""
    return new_key("open sesame", fast_kdf)


@pytest.fixture(scope="session")
def empty_journal(tmp_path_factory: pytest.TempPathFactory, journal_key: Key) -> Path:
    """An encrypted journal as the migrations make it; copied, never opened."""
    path = tmp_path_factory.mktemp("template") / "journal.stance"
    Database.create(path, journal_key, FixedClock()).close()
    return path


@pytest.fixture(scope="session")
def journal_of_a_coach(empty_journal: Path, journal_key: Key) -> Path:
    """The same with a first role; copied, never opened."""
    path = empty_journal.with_name("coach.stance")
    shutil.copy(empty_journal, path)
    services = JournalFile(path, FixedClock(), kdf_iterations=1).open(journal_key)
    services.practice.add_role(RoleKind.COACH)
    services.close()
    return path


@pytest.fixture(scope="session")
def journal_after(
    journal_of_a_coach: Path, journal_key: Key
) -> Callable[[Callable[[Services, Role, FixedClock], Any]], tuple[Path, Any]]:
    """The same after something was written, and what the writing gave; copied, never opened.

    Made once for each function that writes; its clock goes where that puts it.
    """

    @cache
    def after(write: Callable[[Services, Role, FixedClock], Any]) -> tuple[Path, Any]:
        folder = journal_of_a_coach.parent / f"{write.__module__}.{write.__name__}"
        folder.mkdir()
        path, clock = folder / "journal.stance", FixedClock()
        shutil.copy(journal_of_a_coach, path)
        services = JournalFile(path, clock, kdf_iterations=1).open(journal_key)
        given = write(services, services.practice.roles()[0], clock)
        services.close()
        return path, given

    return after


@pytest.fixture
def journal_path(
    request: pytest.FixtureRequest, empty_journal: Path, journal_of_a_coach: Path, tmp_path: Path
) -> Path:
    """An encrypted journal of this test's own, not open; empty, or with the role of ``coach``."""
    path = tmp_path / "journal.stance"
    shutil.copy(journal_of_a_coach if "coach" in request.fixturenames else empty_journal, path)
    return path


@pytest.fixture
def database(journal_path: Path, journal_key: Key) -> Iterator[Database]:
    """An open, empty, encrypted journal."""
    opened = Database.open(journal_path, journal_key)
    yield opened
    opened.close()


@pytest.fixture
def make_draft() -> Callable[..., EntryDraft]:
    """Makes drafts: an hour of coaching that ended half an hour ago, unless told otherwise."""

    def make(**overrides: Any) -> EntryDraft:
        draft = EntryDraft(
            id=new_id(),
            role_id="",
            started_at=NOW - timedelta(minutes=90),
            zone="Europe/Berlin",
            minutes=60,
        )
        return replace(draft, **overrides)

    return make


@pytest.fixture
def services(journal_path: Path, journal_key: Key, clock: FixedClock) -> Iterator[Services]:
    """The services over an open, empty, encrypted journal, as a window has them."""
    opened = JournalFile(journal_path, clock, kdf_iterations=1).open(journal_key)
    yield opened
    opened.close()


@pytest.fixture
def coach(services: Services) -> Role:
    """The first role of the journal of ``services``."""
    return next(iter(services.practice.roles()), None) or _new_coach(services)


def _new_coach(services: Services) -> Role:
    """Where the journal is one that a test has made by itself."""
    return services.practice.add_role(RoleKind.COACH).value
