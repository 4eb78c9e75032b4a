"""Kills a program that is changing a passphrase, again and again, and looks for what is left.

    python -m tests.torture.kill_rekeying FOLDER [KILLS] [SEED]

Each time a child opens a journal as a window does and changes its passphrase, gives it one, or
takes it away, in turn. It is killed with a signal no program can catch: first right before and
after each call that changes the folder, then at random moments, the last one when it is done. When
the journal is next opened, it opens as it was or as it is to be, never neither, never both; it is
sound and whole. Where it is as it was, it is changed once more. Then nothing but the journal lies
in the folder, and of a journal that is encrypted no byte can be read. POSIX only.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from journal_app.domain.errors import JournalFileError, WrongPassphrase
from journal_app.domain.practice import RoleKind
from journal_app.services.bundle import Services
from journal_app.services.opening import FileKind, JournalFile
from tests.services.full_client import fill

OLD, NEW = "open sesame", "a new one of words"
MARK = b"xylograph"
SESSIONS = 12
CALLS: tuple[tuple[Any, str], ...] = (
    (os, "fsync"),
    (os, "link"),
    (Path, "replace"),
    (Path, "unlink"),
)
"""What changes the folder, beside the database itself."""
Act = Callable[[Services], object]
ACTS: dict[str, tuple[str | None, str | None, Act]] = {
    "change": (OLD, NEW, lambda services: services.passphrase.change(OLD, NEW)),
    "encrypt": (None, NEW, lambda services: services.passphrase.encrypt(NEW)),
    "decrypt": (OLD, None, lambda services: services.passphrase.decrypt(OLD)),
}
"""By name: the passphrase before and after, and what is done."""


def journal(path: Path) -> JournalFile:
    """The journal at a path, with a quick key."""
    return JournalFile(path, kdf_iterations=1)


def act(path: Path, name: str, acknowledge: int, told: int, at_call: int) -> None:
    """The child: opens, says so, acts when it is told to, and says so."""
    before, _after, do = ACTS[name]
    services = journal(path).unlock(before)
    os.write(acknowledge, b"open\n")
    os.read(told, 1)
    if at_call:
        die_at(at_call)
    do(services)
    os.write(acknowledge, b"done\n")
    os._exit(0)


def at_each_call(passing: Callable[[], None]) -> None:
    """Has this called before and after each call that changes the folder."""

    def watched(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            passing()
            result = real(*given, **named)
            passing()
            return result

        return call

    for owner, name in CALLS:
        setattr(owner, name, watched(getattr(owner, name)))


def die_at(call: int) -> None:
    """Kills this program at the so manieth of these moments."""
    left = call

    def passing() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    at_each_call(passing)


def one_death(path: Path, name: str, delay: float | None, at_call: int) -> None:
    """Starts a child and kills it so many seconds into the act, at a call, or when it is done."""
    hearing, speaking = os.pipe()
    listening, telling = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(hearing)
            os.close(telling)
            act(path, name, speaking, listening, at_call)
        finally:
            os._exit(3)
    os.close(speaking)
    os.close(listening)
    heard = os.read(hearing, 5)
    os.write(telling, b"!")
    if delay is not None:
        select.select([hearing], [], [], delay)
    else:
        os.read(hearing, 5)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(hearing)
    os.close(telling)
    if not heard.startswith(b"open"):
        raise SystemExit("the child could not open the journal")


def look(path: Path, name: str, entries: int) -> str:
    """What the next opening finds: ``as it was``, ``as it is to be``; else what is wrong."""
    before, after, _do = ACTS[name]
    found = []
    for state, passphrase in (("as it was", before), ("as it is to be", after)):
        file = journal(path)
        plain = file.kind() is FileKind.PLAIN
        if plain is not (passphrase is None):
            continue
        try:
            services = file.unlock(passphrase)
        except WrongPassphrase:
            continue
        except JournalFileError as error:
            if error.code == "passphrase_was_changed":
                continue
            return error.code
        whole = services.safekeeping.check().ok and services.journal.count() == entries
        services.close()
        if not whole:
            return "damaged"
        found.append(state)
    if len(found) != 1:
        return f"opens in {len(found)} ways"
    return found[0] if found[0] == "as it is to be" else again(path, name)


def again(path: Path, name: str) -> str:
    """Does once more what was not done."""
    before, _after, do = ACTS[name]
    services = journal(path).unlock(before)
    do(services)
    services.close()
    return "as it was"


def leavings(path: Path, name: str) -> str:
    """What lies in the folder and should not, when all is done."""
    extra = [item.name for item in path.parent.iterdir() if item.name != path.name]
    if extra:
        return f"left: {extra}"
    data = b"".join(file.read_bytes() for file in path.parent.iterdir())
    return "traces" if MARK in data.lower() and ACTS[name][1] is not None else ""


def prepare(folder: Path, name: str) -> tuple[int, float, int]:
    """A journal for one of the acts; its entries, how long the act takes, its moments."""
    before, _after, do = ACTS[name]
    os.environ["XDG_DATA_HOME"] = str(folder / "data")  # where backups go
    (folder / name).mkdir()
    services = journal(folder / name / "journal.stance").create(before)
    role = services.practice.add_role(RoleKind.COACH).value
    fill(services, role, "Heron", MARK.decode(), SESSIONS)
    entries = services.journal.count()
    services.close()
    # Once to its end, which has everything imported as well before the children begin.
    shutil.copytree(folder / name, folder / "timed")
    services = journal(folder / "timed" / "journal.stance").unlock(before)
    moments = 0

    def passing() -> None:
        nonlocal moments
        moments += 1

    originals = [(owner, call, getattr(owner, call)) for owner, call in CALLS]
    at_each_call(passing)
    begun = time.perf_counter()
    do(services)
    took = time.perf_counter() - begun
    for owner, call, real in originals:
        setattr(owner, call, real)
    services.close()
    shutil.rmtree(folder / "timed")
    return entries, took, moments


def main(folder: Path, kills: int = 60, seed: int = 1) -> int:
    """Kills, looks, and tells; 0 when nothing was ever half done."""
    chance = random.Random(seed)
    entries, at_calls, delays = 0, [], []
    for name in ACTS:
        entries, took, moments = prepare(folder, name)
        at_calls += [(name, 0.0, call) for call in range(1, moments + 1)]
        delays += [(name, chance.uniform(0, 1.1 * took), 0) for _ in range(kills)] + [
            (name, None, 0)
        ]
    chance.shuffle(at_calls)
    chance.shuffle(delays)
    most = max(kills // 2, kills - len(delays))
    deaths = at_calls[:most]
    deaths += delays[: kills - len(deaths)]
    found: dict[str, int] = {}
    for number, (name, delay, call) in enumerate(deaths):
        copy = folder / str(number)
        shutil.copytree(folder / name, copy)
        path = copy / "journal.stance"
        one_death(path, name, None if call else delay, call)
        state = look(path, name, entries)
        state = leavings(path, name) or state
        found[state] = found.get(state, 0) + 1
        shutil.rmtree(copy)
    tried = ", ".join(f"{count} {state}" for state, count in sorted(found.items()))
    print(f"{kills} kills, {len(at_calls[:most])} of them at calls: {tried}")
    return 0 if set(found) == {"as it was", "as it is to be"} else 1


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), *map(int, sys.argv[2:])))
