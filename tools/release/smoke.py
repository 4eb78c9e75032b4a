"""Uses a bundle, or an installed program, as a person on a computer without Python would.

    python -m tools.release.smoke [--fast] [--probe PROBE] PROGRAM

Nothing of this shell's surroundings reaches the program: no search path, no Python, a home of its
own. `--fast` leaves out the tour of all pages.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.release.facts import VERSION

_PASSPHRASE = "seven quiet herons"  # noqa: S105 - of a journal made here and thrown away
_LIMIT_S = 300
_WINDOWS_NEEDS = ("SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "TMP", "WINDIR")


class Failed(Exception):
    """A step did not do what it should."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at a computer that has nothing but the program."""

    program: Path
    folder: Path

    def does(self, *words: str | Path, code: int = 0, **environment: str) -> str:
        """Run the program with these words; what it said.

        Raises:
            Failed: when it ends with another exit code.
        """
        nowhere = str(self.folder / "nowhere")
        bare = {"HOME": str(self.folder), "PATH": nowhere, "LANG": "C.UTF-8"}
        bare |= {name: os.environ[name] for name in _WINDOWS_NEEDS if name in os.environ}
        if sys.platform == "win32":
            bare |= {"USERPROFILE": str(self.folder), "LOCALAPPDATA": str(self.folder / "local")}
        done = subprocess.run(
            [str(self.program), *map(str, words)],
            cwd=self.folder,
            env=bare | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=_LIMIT_S,
            check=False,
        )
        if done.returncode != code:
            told = f"{done.stdout}{done.stderr}".strip()
            raise Failed(f"{words[:4]}: exit code {done.returncode}\n{told}")
        return done.stdout

    def in_sample(self, *words: str | Path) -> str:
        """The same in the sample journal."""
        return self.does("--journal", self.folder / "sample.stance", *words)


def expect(there: object, what: str) -> None:
    """Raises ``Failed`` when something is not there."""
    if not there:
        raise Failed(what)


def tells_its_version(person: Person) -> None:
    expect(VERSION in person.does("--version"), "another version")


def writes_a_sample(person: Person) -> None:
    person.does("demo", "sample.stance")
    expect("sound" in person.in_sample("check"), "the sample is not sound")


def logs_and_finds(person: Person) -> None:
    person.in_sample("log", "--client", "Heron", "--x", "0.3", "--y", "0.4", "--me", "kingfisher")
    expect("Heron" in person.in_sample("search", "kingfisher"), "what was logged is not found")
    expect(person.in_sample("drift"), "drift says nothing")
    expect(person.in_sample("hours"), "hours say nothing")


def takes_out(person: Person) -> None:
    for ending, begins in (
        ("pdf", b"%PDF"), ("xlsx", b"PK"), ("docx", b"PK"), ("html", b"<!"), ("json", b"{"),
        ("csv", b""), ("ics", b"BEGIN:VCALENDAR"),
    ):  # fmt: skip
        file = person.folder / f"out.{ending}"
        command = ("reminders", "--ics", file) if ending == "ics" else ("export", file)
        person.in_sample(*command)
        data = file.read_bytes()
        expect(data.lstrip(b"\xef\xbb\xbf").startswith(begins) and data, f"{file.name} is not one")


def takes_in(person: Person) -> None:
    notes = person.folder / "notes"
    notes.mkdir()
    (notes / "2026-03-02.md").write_text("---\ntags: [one]\n---\n\nA note.\n", encoding="utf-8")
    session = {"title": "T", "body": "b", "date": "2026-03-01", "time": "09:00"}
    jrnl = {"tags": {}, "entries": [session]}
    (person.folder / "jrnl.json").write_text(json.dumps(jrnl), encoding="utf-8")
    entry = {"uuid": "A" * 32, "creationDate": "2026-03-01T09:00:00Z", "text": "One."}
    with zipfile.ZipFile(person.folder / "dayone.zip", "w", zipfile.ZIP_DEFLATED) as file:
        day_one = {"metadata": {"version": "1.0"}, "entries": [entry]}
        file.writestr("Journal.json", json.dumps(day_one))
    for source in ("notes", "jrnl.json", "dayone.zip", "out.csv", "out.json"):
        person.in_sample("import", "--dry-run", source)


def keeps_a_passphrase(person: Person) -> None:
    own = person.folder / "own.stance"

    def in_own(*words: str | Path, passphrase: str = _PASSPHRASE, code: int = 0) -> str:
        return person.does("--journal", own, *words, code=code, STANCE_PASSPHRASE=passphrase)

    in_own("init")
    expect(not own.read_bytes().startswith(b"SQLite"), "the journal is not encrypted")
    in_own("log", "--client", "K", "--me", "x")
    in_own("list", passphrase="another one", code=1)  # noqa: S106
    in_own("backup", person.folder / "backups")
    expect("sound" in in_own("check"), "it is not sound")


def seals_and_opens(person: Person) -> None:
    sealed = person.folder / "one.stance-packet"
    ask = ("packet", "build", "--client", "Heron", "--purpose", "to look at", "--checked", "--pdf")
    words: list[str] = []
    for language in ("de", "en"):
        sealed.unlink(missing_ok=True)
        said = person.in_sample(*ask, "--language", language, "--seal", sealed)
        words = [word for word in said.split() if word.count("-") == 5]
        expect(len(words) == 1, f"no passphrase was said:\n{said}")
    key = person.folder / "key.txt"
    key.write_text(words[0] + "\n", encoding="utf-8")
    page = person.folder / "page.html"
    person.does("packet", "open", sealed, "--packet-passphrase-file", key, "--page", page)
    expect(page.stat().st_size > 1000, "the packet's page is empty")
    kept = ("packet", "open", sealed, "--packet-passphrase-file", key, "--keep", "Robin")
    person.does("--journal", "supervisor.stance", "init", "--plain")
    person.does("--journal", "supervisor.stance", *kept)


def shows_every_page(person: Person) -> None:
    person.does("tour", "tour")
    pictures = list((person.folder / "tour").rglob("*.png"))
    languages = {path.relative_to(person.folder / "tour").parts[0] for path in pictures}
    expect(languages == {"en", "de"}, f"pictures in {languages} alone")
    expect(all(path.stat().st_size > 5_000 for path in pictures), "a picture is empty")


FAST: tuple[Callable[[Person], None], ...] = (
    tells_its_version, writes_a_sample, logs_and_finds, takes_out, takes_in, keeps_a_passphrase,
    seals_and_opens,
)  # fmt: skip


def log_of(folder: Path) -> str:
    """What the program wrote into its log, if anything went wrong inside it."""
    found = sorted(folder.rglob("stance.log"))
    return "\n".join(path.read_text(encoding="utf-8") for path in found)


def probed(program: Path, probe: Path, folder: Path) -> str:
    """Run the probe in the place of the program; what it said."""
    twin = folder / "bundle"
    shutil.copytree(program.parent, twin, symlinks=True)
    place = shutil.copy2(probe, twin / probe.name)
    return Person(Path(place), folder).does()


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="smoke", description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("--fast", action="store_true", help="without the tour of all pages")
    parser.add_argument("--probe", type=Path, help="the probe that was built beside the bundle")
    asked = parser.parse_args(arguments)
    steps = FAST if asked.fast else (*FAST, shows_every_page)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        person = Person(asked.program.absolute(), folder)
        try:
            if asked.probe:
                print(probed(person.program, asked.probe.absolute(), folder).strip())
            for step in steps:
                step(person)
                print(f"{step.__name__.replace('_', ' ')}: yes", flush=True)
            expect(not log_of(folder), "it wrote into its log")
        except Failed as failure:
            print(f"Failed: {failure}\n{log_of(folder)}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
