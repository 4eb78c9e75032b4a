"""Kills a program that is saving entries, again and again, and looks for what was lost.

    python -m tests.torture.kill_nine FOLDER [KILLS] [SEED]

Each time a child opens the journal as a window does, keeps drafts, saves and changes entries
through the real service, and acknowledges each of these once it returned. It is killed at a random
moment with a signal no program can catch. In the end every acknowledged saving and every draft
must be there, whole, and the file without a fault. POSIX only.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from journal_app.domain.entry import PromptAnswer, TickedObservation
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import RoleKind
from journal_app.services.journal import Journal
from journal_app.services.opening import JournalFile, Key
from journal_app.storage.ids import new_id

MOST_SAVINGS = 8  # that are waited for before a child may be killed
LONGEST_WAIT = 0.02  # seconds after that; about two savings


def save_for_ever(path: Path, key: Key, acknowledge: int, seed: int) -> None:
    """The child: saves, changes, acknowledges, until it is killed."""
    journal = JournalFile(path).open(key).journal
    os.write(acknowledge, b"open 0\n")
    chance = random.Random(seed)
    turns = [keep_one, save_one]
    chance.shuffle(turns)
    for turn in cycle(turns):
        turn(journal, chance, acknowledge)


def keep_one(journal: Journal, chance: random.Random, acknowledge: int) -> None:
    """Keeps a draft as the window does while one writes: again and again, a little longer."""
    draft = replace(journal.new_draft(client="K1"), me="half")
    more = "a sentence " * chance.choice([1, 500])
    for _ in range(3):
        draft = replace(draft, seen=draft.seen + more)
        journal.keep_draft(draft, edits=False)
        os.write(acknowledge, f"draft:{draft.id} {len(draft.seen)}\n".encode())


def save_one(journal: Journal, chance: random.Random, acknowledge: int) -> None:
    """Saves an entry with everything an entry may have, then changes it."""
    draft = journal.new_draft(client=f"K{chance.randrange(5)}")
    mark = Placement(Position(chance.uniform(-1, 1), 0), Certainty.CLEAR, draft.started_at)
    draft = replace(
        draft,
        seen="words " * chance.choice([1, 100, 3000]),
        moments=(Moment(new_id(), "start", mark),),
        answers=(PromptAnswer("p", "Asked?", "answered"),),
        tags=("a", "b"),
        observations=(TickedObservation("C1"),),
        to_supervision=True,
    )
    for text in ("", "more words"):
        draft = replace(draft, me=text)
        saved = journal.save(draft).value
        os.write(acknowledge, f"{saved.id} {saved.revision}\n".encode())


def one_life(path: Path, key: Key, chance: random.Random) -> list[tuple[str, int]]:
    """Starts a child, kills it, and gives what it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            save_for_ever(path, key, writing, chance.randrange(1 << 30))
        finally:
            os._exit(3)
    os.close(writing)
    heard = b""
    # Waited for by what was acknowledged, however slow the machine is.
    wanted = 2 + chance.randrange(MOST_SAVINGS)  # the first says that it is open
    while heard.count(b"\n") < wanted and (more := os.read(reading, 1000)):
        heard += more
    select.select([], [], [], chance.uniform(0, LONGEST_WAIT))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not (os.WIFSIGNALED(status) and heard.startswith(b"open")):
        raise SystemExit("the child ended before it was killed")
    while more := os.read(reading, 65536):
        heard += more
    os.close(reading)
    lines = [line.split() for line in heard.decode().splitlines() if line.count(" ") == 1]
    return [(what, int(number)) for what, number in lines if what != "open"]


def lost_drafts(journal: Journal, acknowledged: dict[str, int]) -> list[str]:
    """The drafts that are not there as they were acknowledged last, or longer."""
    kept = {one.draft.id: one for one in journal.drafts()}
    return [
        draft_id
        for draft_id, length in acknowledged.items()
        if draft_id not in kept
        or kept[draft_id].set_aside
        or kept[draft_id].draft.me != "half"
        or len(kept[draft_id].draft.seen) < length
    ]


def main(folder: Path, kills: int = 200, seed: int = 1) -> int:
    """Kills, looks, and tells; 0 when nothing was lost."""
    path = folder / "journal.stance"
    file = JournalFile(path, kdf_iterations=1)
    services = file.create("open sesame")
    services.practice.add_role(RoleKind.COACH)
    # Once here, so that the children find everything imported and made ready.
    save_one(services.journal, random.Random(seed), os.open(os.devnull, os.O_WRONLY))
    first = services.journal.count()
    services.close()
    key = file.derive("open sesame")
    assert key is not None
    chance = random.Random(seed)
    acknowledged: dict[str, int] = {}
    for _ in range(kills):
        acknowledged.update(one_life(path, key, chance))
    services = file.open(key)
    report = services.safekeeping.check()
    drafts = {
        what.removeprefix("draft:"): acknowledged.pop(what)
        for what in tuple(acknowledged)
        if what.startswith("draft:")
    }
    lost = lost_drafts(services.journal, drafts)
    for entry_id, revision in acknowledged.items():
        entry = services.journal.entry(entry_id)
        history = services.journal.revisions(entry_id)
        whole = (
            entry.revision >= revision
            and history[0].content == entry.content
            and len(history) == entry.revision
        )
        if not whole:
            lost.append(entry_id)
    # At most the one saving that was done and not acknowledged yet, per life.
    surplus = services.journal.count() - len(acknowledged) - first
    services.close()
    print(f"{kills} kills, {len(acknowledged)} entries acknowledged, {len(lost)} lost,", end=" ")
    print(f"{len(drafts)} drafts acknowledged,", end=" ")
    print(f"{surplus} saved without a word, problems: {report.problems or 'none'}")
    return 0 if report.ok and not lost and 0 <= surplus <= kills else 1


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), *map(int, sys.argv[2:])))
