"""Kills a program that is erasing a client, again and again, and looks for what is left half done.

    python -m tests.torture.kill_erasing FOLDER [KILLS] [SEED]

Each time a child opens a plain journal as a window does and erases one of two clients. It is
killed at a random moment with a signal no program can catch; the first before it begins, the last
when it is done. When the journal is next opened, the
client is there whole, or there is nothing of it in any byte of the folder; the other one is always
there whole. POSIX only.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import sys
import time
from pathlib import Path

from journal_app.domain.practice import RoleKind
from journal_app.services.opening import JournalFile
from tests.services.full_client import fill

GONE, STAYS = "Zephyr", "Otter"
MARK = b"xylograph"
SESSIONS = 24


def erase(path: Path, acknowledge: int, told: int) -> None:
    """The child: opens, says so, erases when it is told to, and says so."""
    services = JournalFile(path).unlock(None)
    os.write(acknowledge, b"open\n")
    os.read(told, 1)
    services.erasing.erase(GONE)
    os.write(acknowledge, b"done\n")
    os._exit(0)


def one_death(path: Path, delay: float | None) -> None:
    """Starts a child and kills it so many seconds into the erasing.

    With 0 it is killed before it begins, with None when it is done.
    """
    hearing, speaking = os.pipe()
    listening, telling = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(hearing)
            os.close(telling)
            erase(path, speaking, listening)
        finally:
            os._exit(3)
    os.close(speaking)
    os.close(listening)
    heard = os.read(hearing, 100)
    if delay != 0:
        os.write(telling, b"!")
    if delay:
        select.select([], [], [], delay)
    elif delay is None:
        os.read(hearing, 100)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(hearing)
    os.close(telling)
    if not heard.startswith(b"open"):
        raise SystemExit("the child could not open the journal")


def look(path: Path) -> str:
    """What the next opening finds: ``whole`` or ``gone``; anything else is what is wrong."""
    services = JournalFile(path).unlock(None)
    sessions = {one.client.code: one.sessions for one in services.clients.all()}
    sound = services.safekeeping.check().ok
    services.close()
    data = b"".join(file.read_bytes() for file in path.parent.iterdir() if file.is_file())
    if sessions.get(STAYS) != SESSIONS - 1 or not sound:
        return "damaged"
    if sessions.get(GONE) == SESSIONS - 1:
        return "whole"
    return "gone" if GONE not in sessions and MARK not in data.lower() else "traces"


def main(folder: Path, kills: int = 60, seed: int = 1) -> int:
    """Kills, looks, and tells; 0 when nothing was ever half done."""
    master = folder / "master"
    master.mkdir()
    services = JournalFile(master / "journal.stance").create(None)
    role = services.practice.add_role(RoleKind.COACH).value
    fill(services, role, STAYS, "leaves", SESSIONS)
    fill(services, role, GONE, MARK.decode(), SESSIONS)
    services.close()
    # Once to its end: how long it takes, and everything imported before the children begin.
    shutil.copytree(master, folder / "timed")
    services = JournalFile(folder / "timed" / "journal.stance").unlock(None)
    begun = time.perf_counter()
    services.erasing.erase(GONE)
    longest = 1.2 * (time.perf_counter() - begun)
    services.close()
    chance = random.Random(seed)
    found: dict[str, int] = {}
    delays = [0.0, *(chance.uniform(0.0001, longest) for _ in range(kills - 2)), None]
    for number, delay in enumerate(delays):
        copy = folder / str(number)
        shutil.copytree(master, copy)
        one_death(copy / "journal.stance", delay)
        state = look(copy / "journal.stance")
        found[state] = found.get(state, 0) + 1
        shutil.rmtree(copy)
    print(f"{kills} kills:", ", ".join(f"{count} {state}" for state, count in found.items()))
    return 0 if set(found) <= {"whole", "gone"} else 1


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), *map(int, sys.argv[2:])))
