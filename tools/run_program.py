"""Starts Stance; where there is no screen, logs a sample session and renders every page instead."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.screen import answers, named_screens

SAMPLE = Path("build/sample.stance")
TOUR = Path("build/tour")
SAMPLE_SESSION = (
    "log",
    "--client", "K7",
    "--minutes", "50",
    "--role", "coach",
    "--moment=-0.35,0.40",
    "--seen", "She laid out three options and asked what I would do.",
    "--me", "I answered too soon, then gave the question back.",
)  # fmt: skip


def reason_for_no_window() -> str | None:
    """One sentence on why no window can be shown here; None where one can."""
    screens = named_screens(os.environ)
    if not screens:
        return "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    if not any(answers(screen) for screen in screens):
        return "There is no screen here (the one that is named does not answer)."
    return None


def stance(*arguments: str, **environment: str) -> int:
    """Run the program as a user would; its exit code."""
    command = [sys.executable, "-m", "journal_app", *arguments]
    return subprocess.run(command, env={**os.environ, **environment}, check=False).returncode


def show_without_a_screen() -> int:
    """A sample journal, one more session logged in it, and a picture of every page."""
    for old in SAMPLE.parent.glob(f"{SAMPLE.name}*"):
        old.unlink()
    shutil.rmtree(TOUR, ignore_errors=True)
    SAMPLE.parent.mkdir(parents=True, exist_ok=True)
    steps = (
        ("demo", str(SAMPLE)),
        ("--journal", str(SAMPLE), *SAMPLE_SESSION),
        ("tour", str(TOUR)),
    )
    for step in steps:
        code = stance(*step, QT_QPA_PLATFORM="offscreen")
        if code != 0:
            print(f"This step failed: stance-journal {' '.join(step)}", file=sys.stderr)
            return 1
    pictures = sorted(TOUR.rglob("*.png"))
    print(f"{len(pictures)} pictures of the pages are in {TOUR.resolve()}")
    return 0 if pictures else 1


def main(arguments: Sequence[str]) -> int:
    reason = reason_for_no_window()
    if reason is None:
        print("Starting Stance; its window opens in a moment.", flush=True)
        return stance(*arguments)
    print(f"{reason} Logging a sample session and rendering the pages to files instead.")
    sys.stdout.flush()
    return show_without_a_screen()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
