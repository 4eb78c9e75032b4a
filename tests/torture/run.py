"""Kills and hostile files, in the time there is: ``make torture``.

    python -m tests.torture.run [FOLDER]

Takes at most TORTURE_MINUTES (20), prints a table, writes build/torture.json, or torture.json in
FOLDER, and ends with 1 when
anything was lost, unreadable, crashed, hung or was changed. TORTURE_SEED makes another run;
TORTURE_KILLS and TORTURE_INPUTS say how many (1,000 and 10,000). POSIX only.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

SAVING_KILLS = 0.4
"""Of all kills; the other ordeals share the rest."""


def main(folder: Path, target: Path) -> int:
    """Everything, one after another, told in ``target``; 0 when nothing was found."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(folder / name.lower())
    # Only now: where the program keeps things is told by the environment.
    from tests.torture import hostile, kill_nine, killing

    begun = time.monotonic()
    seed = int(os.environ.get("TORTURE_SEED", "1"))
    kills = int(os.environ.get("TORTURE_KILLS", "1000"))
    inputs = int(os.environ.get("TORTURE_INPUTS", "10000"))
    end = begun + 60 * float(os.environ.get("TORTURE_MINUTES", "20"))
    half = begun + (end - begun) * 0.6
    deaths = [_saving(kill_nine, killing, folder, round(kills * SAVING_KILLS), seed)]
    share = -(-(kills - deaths[0].kills) // len(killing.ORDEALS))
    for ordeal in killing.ORDEALS:
        deaths.append(killing.run(ordeal, folder, share, seed, half))
        _line(deaths[-1].name, asdict(deaths[-1]))
    answers = []
    for left, reader in zip(range(len(hostile.READERS), 0, -1), hostile.READERS, strict=True):
        share = -(-(inputs - sum(one.inputs for one in answers)) // left)
        until = time.monotonic() + (end - time.monotonic()) / left
        answers.append(hostile.run(reader, folder, share, seed, until))
        _line(reader.name, asdict(answers[-1]))
    total = {
        "kills": sum(one.kills for one in deaths),
        "acknowledged lost": sum(one.lost for one in deaths),
        "unreadable": sum(one.unreadable for one in deaths),
        "inputs": sum(one.inputs for one in answers),
        "crashes": sum(one.crashes for one in answers),
        "hangs": sum(one.hangs for one in answers),
        "changed": sum(one.changed for one in answers),
        "seconds": round(time.monotonic() - begun),
    }
    _line("all", total)
    told = {
        "total": total,
        "kills": [asdict(one) for one in deaths],
        "hostile": [asdict(one) for one in answers],
    }
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(told, indent=1) + "\n")
    found = ("acknowledged lost", "unreadable", "crashes", "hangs", "changed")
    return 1 if any(total[name] for name in found) else 0


def _saving(kill_nine, killing, folder: Path, kills: int, seed: int):  # type: ignore[no-untyped-def]
    """Saving and keeping drafts, on one journal that grows: see ``kill_nine``."""
    place = folder / "saving"
    place.mkdir()
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        code = kill_nine.main(place, kills, seed)
    words = said.getvalue().split()
    found = killing.Deaths("saving", kills=kills, acknowledged=int(words[2]), lost=int(words[5]))
    if code and not found.lost:
        found.unreadable = 1
        found.wrong[said.getvalue().strip()] = 1
    _line("saving", {**asdict(found), "said": said.getvalue().strip()})
    return found


def _line(name: str, figures: dict[str, object]) -> None:
    shown = (f"{key} {value}" for key, value in figures.items() if key != "name" and value)
    print(f"{name:24}", ", ".join(shown), flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[1]) / "torture.json"))
    # In memory where there is such a place: what is killed is the program, not the disk.
    memory = Path("/dev/shm")
    base = Path(tempfile.mkdtemp(prefix="torture-", dir=memory if memory.is_dir() else None))
    try:
        repository = Path(__file__).resolve().parents[2]
        raise SystemExit(main(base, repository / "build" / "torture.json"))
    finally:
        shutil.rmtree(base, ignore_errors=True)
