"""Kills a program in the middle of something, again and again, and looks at what is left.

What was going on either did not happen or is done; what was acknowledged is done. Anything else is
lost, or unreadable. A new ordeal is a line in ``ORDEALS``. POSIX only.
"""

from __future__ import annotations

import contextlib
import os
import random
import select
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

from journal_app.domain.entry import EntryQuery
from journal_app.domain.errors import StanceError
from journal_app.domain.practice import RoleKind
from journal_app.services.opening import JournalFile
from journal_app.storage import kept_backups
from journal_app.storage.backup import check
from journal_app.storage.database import Database
from journal_app.storage.driver import DriverError
from journal_app.storage.import_search import MANY
from journal_app.storage.migrations.runner import Migration, shipped, version_of
from tests.fixed_clock import NOW, FixedClock
from tests.services.full_client import fill
from tests.torture import kill_erasing

BEFORE, AFTER = "before", "after"
PASSPHRASE, ANOTHER = "open sesame", "another sesame, and longer"
ROWS, SESSIONS, IN_BIN = 40, 12, 1
LATER = Migration(
    2,
    "0002_later.sql",
    """
CREATE TABLE new_event (
    id TEXT PRIMARY KEY, on_day TEXT NOT NULL, label TEXT NOT NULL, role_id TEXT, more TEXT
);
INSERT INTO new_event SELECT id, on_day, label, role_id, 'brought over' FROM event;
DROP TABLE event;
ALTER TABLE new_event RENAME TO event;
UPDATE entry_text SET question = question || ' ';
""",
)


@dataclass(frozen=True)
class Ordeal:
    """Something that is killed.

    Attributes:
        prepare: makes ``journal.stance`` in a folder, closed, once.
        ready: in the child: opens it, and gives what is to be done.
        look: in the parent: ``before``, ``after``, or in a word what is wrong.
    """

    name: str
    prepare: Callable[[Path], None]
    ready: Callable[[Path], Callable[[], object]]
    look: Callable[[Path], str]


@dataclass
class Deaths:
    """What was found after so many kills."""

    name: str
    kills: int = 0
    before: int = 0
    after: int = 0
    acknowledged: int = 0
    lost: int = 0
    unreadable: int = 0
    wrong: dict[str, int] = field(default_factory=dict)


def run(ordeal: Ordeal, folder: Path, kills: int, seed: int, until: float) -> Deaths:
    """Kills so often, or until that instant of the monotonic clock."""
    found = Deaths(ordeal.name)
    master = folder / f"{ordeal.name}-master"
    master.mkdir(parents=True)
    ordeal.prepare(master)
    timed = _copied(master, folder / f"{ordeal.name}-timed")
    act = ordeal.ready(timed / "journal.stance")
    begun = time.perf_counter()
    act()
    longest = 1.2 * (time.perf_counter() - begun)
    chance = random.Random(seed)
    while found.kills < kills and time.monotonic() < until:
        copy = _copied(master, folder / f"{ordeal.name}-{found.kills}")
        # One dies before it begins, now and then one when it is done.
        last = found.kills % 10 == 9
        delay = 0.0 if found.kills == 0 else None if last else chance.uniform(0.0001, longest)
        done = _one_death(ordeal, copy / "journal.stance", delay)
        _judge(ordeal, copy / "journal.stance", done, found)
        found.kills += 1
        shutil.rmtree(copy)
        _empty_backups()
    return found


def _judge(ordeal: Ordeal, path: Path, done: bool, found: Deaths) -> None:
    found.acknowledged += done
    try:
        state = ordeal.look(path)
    except (StanceError, DriverError) as error:
        found.unreadable += 1
        found.wrong[str(error)[:200]] = found.wrong.get(str(error)[:200], 0) + 1
        return
    if state == BEFORE and not done:
        found.before += 1
    elif state == AFTER:
        found.after += 1
    else:
        found.lost += 1
        found.wrong[state] = found.wrong.get(state, 0) + 1


def _one_death(ordeal: Ordeal, path: Path, delay: float | None) -> bool:
    """Kills a child so many seconds after it began, with None when it is done.

    Whether it said that it was done.
    """
    hearing, speaking = os.pipe()
    listening, telling = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            act = ordeal.ready(path)
            os.write(speaking, b"r")
            os.read(listening, 1)
            act()
            os.write(speaking, b"d")
        finally:
            os._exit(3)
    os.close(speaking)
    os.close(listening)
    heard = os.read(hearing, 1)
    if delay != 0:
        os.write(telling, b"!")
    if delay is None:
        heard += os.read(hearing, 1)
    elif delay:
        select.select([], [], [], delay)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(hearing, 100):
        heard += more
    os.close(hearing)
    os.close(telling)
    if not heard.startswith(b"r"):
        raise SystemExit(f"the child could not begin: {ordeal.name}")
    return heard.endswith(b"d")


def _copied(source: Path, target: Path) -> Path:
    shutil.copytree(source, target)
    return target


def _empty_backups() -> None:
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(kept_backups.default_folder())


# --- what is killed


def _filled(folder: Path, passphrase: str | None = PASSPHRASE) -> None:
    services = JournalFile(folder / "journal.stance", FixedClock(), 1).create(passphrase)
    role = services.practice.add_role(RoleKind.COACH).value
    fill(services, role, "Otter", "leaves", SESSIONS)
    services.events.add(NOW.date(), "a training")
    services.close()


def _open(path: Path, passphrase: str | None = PASSPHRASE):  # type: ignore[no-untyped-def]
    return JournalFile(path, FixedClock(), 1).unlock(passphrase)


def _ready_to_import(path: Path) -> Callable[[], object]:
    rows = path.with_name("rows.csv")
    days = (NOW - timedelta(days=number + 400) for number in range(ROWS))
    lines = [f"{day.date()},0.3,0.4,K{number}" for number, day in enumerate(days)]
    rows.write_text("\n".join(("date,x,y,client", *lines)))
    services = _open(path)
    preview = services.exchange.preview(rows)
    return lambda: services.exchange.commit(preview)


def _imported(path: Path) -> str:
    services = _open(path)
    count, sound = services.journal.count(), services.safekeeping.check().ok
    services.close()
    there = SESSIONS - IN_BIN
    states = {there: BEFORE, there + ROWS: AFTER}
    return states.get(count, f"{count} entries") if sound else "damaged"


def _empty(folder: Path) -> None:
    JournalFile(folder / "journal.stance", FixedClock(), 1).create(PASSPHRASE).close()


def _empty_plain(folder: Path) -> None:
    JournalFile(folder / "journal.stance", FixedClock()).create(None).close()


def _ready_to_take_in(path: Path, passphrase: str | None = PASSPHRASE) -> Callable[[], object]:
    """As many sessions as have their texts written while the rest of them is being read.

    And of such a length that they are written without the log.
    """
    rows, more = path.with_name("rows.csv"), " went down to the river" * 16
    lines = [f"2026-01-{1 + number % 28:02},otter {number}{more},0.3,0.4" for number in range(MANY)]
    rows.write_text("\n".join(("date,seen,x,y", *lines)))
    services = JournalFile(path, FixedClock(), 1, beside_window=True).unlock(passphrase)
    return lambda: services.exchange.take_in(rows)


def _taken_in(path: Path, passphrase: str | None = PASSPHRASE) -> str:
    services = _open(path, passphrase)
    count, sound = services.journal.count(), services.safekeeping.check().ok
    found = services.journal.count(EntryQuery(text="otter"))
    services.close()
    states = {(0, 0): BEFORE, (MANY, MANY): AFTER}
    return states.get((count, found), f"{count} entries, {found} found") if sound else "damaged"


def _fill_for_erasing(folder: Path) -> None:
    services = JournalFile(folder / "journal.stance").create(None)
    role = services.practice.add_role(RoleKind.COACH).value
    fill(services, role, kill_erasing.STAYS, "leaves", kill_erasing.SESSIONS)
    fill(services, role, kill_erasing.GONE, kill_erasing.MARK.decode(), kill_erasing.SESSIONS)
    services.close()


def _ready_to_erase(path: Path) -> Callable[[], object]:
    services = JournalFile(path).unlock(None)
    return lambda: services.erasing.erase(kill_erasing.GONE)


def _erased(path: Path) -> str:
    state = kill_erasing.look(path)
    if state == "gone":
        # What was kept before it goes at the latest with the next backup.
        services = JournalFile(path).unlock(None)
        services.safekeeping.automatic.run()
        services.close()
        folder = kept_backups.default_folder()
        kept = b"".join(file.read_bytes() for file in folder.iterdir())
        if kill_erasing.MARK in kept.lower():
            return "traces in a backup"
    return {"whole": BEFORE, "gone": AFTER}.get(state, state)


def _ready_to_migrate(path: Path) -> Callable[[], object]:
    key = JournalFile(path, FixedClock(), 1).derive(PASSPHRASE)
    return lambda: Database.open(path, key, (*shipped(), LATER))


def _migrated(path: Path) -> str:
    key = JournalFile(path, FixedClock(), 1).derive(PASSPHRASE)
    for kept in _named_backups():
        if not check(kept, key).ok:
            return "a backup does not open"
    found = Database.open(path, key, (*shipped(), LATER))
    try:
        (version,) = found.read("SELECT count(*) FROM pragma_table_info('event') WHERE name='more'")
        entries, words = found.read(
            "SELECT (SELECT count(*) FROM entry), (SELECT count(*) FROM entry_search"
            " WHERE entry_search MATCH 'leaves*')"
        )[0]
        events = found.read("SELECT label, more FROM event")
    finally:
        found.close()
    if (
        version != (1,)
        or entries != SESSIONS
        or words == 0
        or events != [("a training", "brought over")]
    ):
        return f"{version} {entries} {words} {events}"
    return AFTER


def _migrated_or_not(path: Path) -> str:
    key = JournalFile(path, FixedClock(), 1).derive(PASSPHRASE)
    try:
        found = Database.open(path, key)
        before = version_of(found.connection) == 1
        found.close()
    except StanceError as error:
        before = error.code != "newer_version"
    state = _migrated(path)
    return BEFORE if before and state == AFTER else state


def _ready_to_back_up(path: Path) -> Callable[[], object]:
    services = _open(path)
    return services.safekeeping.automatic.run


def _backed_up(path: Path) -> str:
    key = JournalFile(path, FixedClock(), 1).derive(PASSPHRASE)
    backups = _named_backups()
    if not all(check(kept, key).ok for kept in backups):
        return "a backup does not open"
    services = _open(path)
    sound = services.safekeeping.check().ok and services.journal.count() == SESSIONS - IN_BIN
    services.safekeeping.automatic.run()
    services.close()
    left = [item for item in kept_backups.default_folder().iterdir() if item.name[0] == "."]
    if not sound or left:
        return "damaged" if not sound else "something was left behind"
    return AFTER if backups else BEFORE


def _named_backups() -> list[Path]:
    folder = kept_backups.default_folder()
    return [item for item in folder.iterdir() if item.name[0] != "."] if folder.exists() else []


def _ready_to_rekey(path: Path) -> Callable[[], object]:
    services = _open(path)
    return lambda: services.passphrase.change(PASSPHRASE, ANOTHER)


def _rekeyed(path: Path) -> str:
    """It opens with one of the two, whole; with which one says whether it was done."""
    state = BEFORE
    try:
        services = _open(path)
    except StanceError as error:
        if error.code not in {"wrong_passphrase", "passphrase_was_changed"}:
            raise
        state, services = AFTER, _open(path, ANOTHER)
    sound = services.safekeeping.check().ok and services.journal.count() == SESSIONS - IN_BIN
    services.close()
    return state if sound else "damaged"


def _with_another(folder: Path) -> None:
    _filled(folder)
    other = JournalFile(folder / "other.stance", FixedClock(), 1).create(None)
    role = other.practice.add_role(RoleKind.COACH).value
    fill(other, role, "Heron", "xylograph", SESSIONS)
    other.close()


def _ready_to_merge(path: Path) -> Callable[[], object]:
    services = _open(path)
    return lambda: services.merging.merge(path.with_name("other.stance"))


def _merged(path: Path) -> str:
    services = _open(path)
    count, sound = services.journal.count(), services.safekeeping.check().ok
    done = len(services.merging.past())
    services.close()
    there = SESSIONS - IN_BIN
    if not sound:
        return "damaged"
    return {(there, 0): BEFORE, (2 * there, 1): AFTER}.get((count, done), f"{count} {done}")


ORDEALS: tuple[Ordeal, ...] = (
    Ordeal("rekeying", _filled, _ready_to_rekey, _rekeyed),
    Ordeal("merging", _with_another, _ready_to_merge, _merged),
    Ordeal("importing", _filled, _ready_to_import, _imported),
    Ordeal("taking in", _empty, _ready_to_take_in, _taken_in),
    Ordeal(
        "taking in, plain",
        _empty_plain,
        partial(_ready_to_take_in, passphrase=None),
        partial(_taken_in, passphrase=None),
    ),
    Ordeal("erasing", _fill_for_erasing, _ready_to_erase, _erased),
    Ordeal("migrating", _filled, _ready_to_migrate, _migrated_or_not),
    Ordeal("backing up", _filled, _ready_to_back_up, _backed_up),
)
