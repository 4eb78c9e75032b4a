"""What one program takes, and the surroundings in which each is started."""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
RUNS, LONGEST = 3, 120.0
PASSPHRASE, WORD = "measured, never kept", "lundriholm"
COLUMNS = ("import", "search", "add", "window", "at rest", "search in it", "memory")
# Without a bus no program can call for a desktop's helpers, which would go on in its home after it.
_NO_HELPERS = {
    "DBUS_SESSION_BUS_ADDRESS": "disabled:", "GTK_USE_PORTAL": "0", "NO_AT_BRIDGE": "1",
}  # fmt: skip


@dataclass(slots=True)
class Row:
    """What one program takes: by column the milliseconds, or megabytes, of all runs."""

    program: str
    command: str
    clock: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    worked: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    missing: str = ""

    def keep(self, column: str, clock: float, worked: float | None = None) -> None:
        """One more run of a column."""
        self.clock[column].append(clock)
        if worked is not None:
            self.worked[column].append(worked)

    def cell(self, column: str) -> str:
        """Its words in the table."""
        if not self.clock[column]:
            return ""
        if column == "memory":
            return f"{median(self.clock[column]):,.0f} MB"
        worked = f" ({median(self.worked[column]):,.0f})" if self.worked[column] else ""
        return f"{median(self.clock[column]):,.0f}{worked}"


def surroundings(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    return {**kept, **_NO_HELPERS, "HOME": str(home), "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}


def day_of(row: dict[str, str]) -> datetime:
    return datetime.fromisoformat(row["date"])
