"""Hands hostile files to everything that reads any, and counts crashes, hangs and changed journals.

An answer is a value or a ``StanceError``, which has a sentence. Each reader works in a child of its
own, so that one that brings the program down is counted too. A new reader is a line in
``READERS``. POSIX only.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import random
import shutil
import signal
import time
import traceback
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from journal_app import settings
from journal_app.domain.errors import StanceError
from journal_app.services.bundle import Services
from journal_app.services.exchange.importers.registry import READERS as FORMATS
from journal_app.services.opening import JournalFile
from journal_app.services.packets.container import unpack
from journal_app.services.packets.opening import SealedFile, contents_of
from journal_app.services.packets.sealing import unseal_with_keys
from journal_app.services.safekeeping import look
from journal_app.services.salvaging import salvage
from journal_app.services.sample import write_sample
from tests.fixed_clock import NOW, FixedClock

LONGEST = 20
"""Seconds for one file; more is a hang, also on a machine that is busy."""
_GOLDEN = Path(__file__).resolve().parents[1] / "golden"
_PASSPHRASE = "open sesame"
_NASTY = (
    b"\x00",
    b"\xff\xfe", b"\xef\xbb\xbf", b"'\"", b"\xf0\x9f\x98\x80", b"\xe2\x80\xae", b"\r", b"{",
    b"[" * 3000, b'{"a":' * 3000, b"9" * 400, b"-1e999", b"NaN", b"\\u0000", b"\\ud800", b"---\n",
    b"&a [*a,*a]\n", b"!!python/object/apply:os.system ['false']\n",
    b"=cmd|' /C calc'!A0", b",,,,,",
    b"../../etc/passwd",
    b"\x1b[2J", b"%s%n", b"2026-13-45", b"0001-01-01", b"99999999999999999999",
)  # fmt: skip


class Hang(Exception):
    """It took too long."""


@dataclass
class Bench:
    """What readers work with: a folder, an open journal, and its bytes before."""

    folder: Path
    services: Services
    sample: bytes
    sealed: bytes

    def digest(self) -> str:
        """Of everything of the open journal that lies on the disk."""
        files = (self.services.path, Path(f"{self.services.path}-wal"))
        return hashlib.sha256(b"".join(_bytes(file) for file in files)).hexdigest()


@dataclass(frozen=True)
class Reader:
    """Something that reads: valid files to spoil, and how it is asked."""

    name: str
    ending: str
    valid: Callable[[Bench], Iterable[bytes]]
    read: Callable[[Bench, Path], object]


@dataclass
class Answers:
    """What came of so many inputs."""

    name: str
    inputs: int = 0
    taken: int = 0
    refused: int = 0
    crashes: int = 0
    hangs: int = 0
    changed: int = 0
    examples: dict[str, int] = field(default_factory=dict)


def run(reader: Reader, folder: Path, inputs: int, seed: int, until: float) -> Answers:
    """Spoils so many files for a reader, or until that instant of the monotonic clock."""
    found = Answers(reader.name)
    chance = random.Random(f"{reader.name} {seed}")
    while found.inputs < inputs and time.monotonic() < until:
        many = min(200, inputs - found.inputs)
        told, died = _in_a_child(reader, folder, many, chance.randrange(1 << 30), until)
        for name in ("inputs", "taken", "refused", "crashes", "hangs", "changed"):
            setattr(found, name, getattr(found, name) + told.get(name, 0))
        for example, count in told.get("examples", {}).items():
            found.examples[example] = found.examples.get(example, 0) + count
        if died:
            found.inputs += 1
            found.crashes += 1
            found.examples[died] = found.examples.get(died, 0) + 1
    return found


def _in_a_child(
    reader: Reader, folder: Path, many: int, seed: int, until: float
) -> tuple[dict[str, Any], str]:
    """What a child told of its work, and how it died if it did."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            bench = make_bench(folder / f"bench-{seed}")
            answers = _batch(reader, bench, many, random.Random(seed), until)
            os.write(writing, json.dumps(vars(answers)).encode())
            os._exit(0)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(3)
    os.close(writing)
    told = b""
    while part := os.read(reading, 65536):
        told += part
    os.close(reading)
    _, status = os.waitpid(child, 0)
    shutil.rmtree(folder / f"bench-{seed}", ignore_errors=True)
    died = "" if status == 0 else f"the program ended with {status}"
    return (json.loads(told) if told else {}), died


def make_bench(folder: Path) -> Bench:
    """An open encrypted journal, and the sample as valid files to spoil."""
    folder.mkdir(parents=True)
    samples = folder.parent / "samples"
    if not samples.exists():  # made once: the children copy them
        samples.mkdir()
        for name, passphrase in (("plain", None), ("sealed", _PASSPHRASE)):
            made = JournalFile(samples / f"{name}.stance", FixedClock(), 1).create(passphrase)
            write_sample(made, NOW)
            made.close()
    for name in ("plain", "sealed"):
        shutil.copy(samples / f"{name}.stance", folder)
    shutil.copy(samples / "sealed.stance", folder / "journal.stance")
    services = JournalFile(folder / "journal.stance", FixedClock(), 1).unlock(_PASSPHRASE)
    services._database.empty_log()
    return Bench(
        folder,
        services,
        (folder / "plain.stance").read_bytes(),
        (folder / "sealed.stance").read_bytes(),
    )


def _batch(reader: Reader, bench: Bench, many: int, chance: random.Random, until: float) -> Answers:
    answers = Answers(reader.name)
    valid = list(reader.valid(bench))
    before = bench.digest()

    def stop(*_: object) -> None:
        raise Hang

    signal.signal(signal.SIGALRM, stop)
    for number in range(many):
        if time.monotonic() > until:
            break
        target = bench.folder / f"input-{number}{reader.ending}"
        target.write_bytes(spoiled(chance.choice(valid), chance))
        answers.inputs += 1
        signal.alarm(LONGEST)
        try:
            reader.read(bench, target)
            answers.taken += 1
        except StanceError:
            answers.refused += 1
        except Hang:
            answers.hangs += 1
        except Changed:
            answers.changed += 1
        except Exception as error:  # a crash is what is looked for
            answers.crashes += 1
            last = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"
            answers.examples[where] = answers.examples.get(where, 0) + 1
        finally:
            signal.alarm(0)
        for left in bench.folder.glob(f"input-{number}*"):
            left.unlink()
        for left in bench.folder.glob("new*"):
            left.unlink()
        if bench.digest() != before:
            answers.changed += 1
            before = bench.digest()
    return answers


class Changed(Exception):
    """A file that was refused is not as it was."""


def spoiled(valid: bytes, chance: random.Random) -> bytes:
    """A valid file with something wrong: bytes turned, cut, doubled, put in, or nothing of it."""
    data = bytearray(valid)
    for _ in range(chance.choice((1, 1, 2, 5))):
        at = chance.randrange(len(data) + 1)
        what = chance.randrange(9)
        if what == 0 and data:
            for _bit in range(chance.choice((1, 10, 200))):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        elif what == 1:
            del data[at:]
        elif what == 2:
            del data[at : at + chance.choice((1, 16, 4096))]
        elif what in {3, 4, 5}:
            data[at:at] = chance.choice(_NASTY)
        elif what == 6:
            data[at : at + 4096] = bytes(4096)
        elif what == 7:
            begin = chance.randrange(len(data) + 1)
            data[at:at] = data[begin : begin + chance.choice((10, 500, 4096))]
        elif chance.random() < 0.2:
            data = bytearray(chance.randbytes(chance.choice((0, 1, 100, 5000))))
    return bytes(data)


def _bytes(file: Path) -> bytes:
    return file.read_bytes() if file.exists() else b""


# --- readers


def _open_journal(passphrase: str | None) -> Callable[[Bench, Path], object]:
    def read(_bench: Bench, path: Path) -> object:
        before = path.read_bytes()
        try:
            services = JournalFile(path, FixedClock(), 1).unlock(passphrase)
        except StanceError as error:
            if path.read_bytes() != before:
                raise Changed from error
            raise
        try:
            services.journal.entries()
            services.clients.all()
            services.journal.drafts()
            return services.safekeeping.check()
        finally:
            services.close()

    return read


def _preview(bench: Bench, path: Path) -> object:
    return bench.services.exchange.preview(path)


def _preview_as(format_: str) -> Callable[[Bench, Path], object]:
    return lambda bench, path: bench.services.exchange.preview(path, format_)


def _csv(bench: Bench) -> Iterable[bytes]:
    out = bench.folder / "out.csv"
    bench.services.exchange.export_csv(out, overwrite=True)
    yield b"\n".join(out.read_bytes().splitlines()[:20])
    yield b"date;x;y;seen\n2026-01-01;0,3;0,4;first\n"


def _json(bench: Bench) -> Iterable[bytes]:
    out = bench.folder / "out.json"
    bench.services.exchange.export_json(out, overwrite=True)
    found = json.loads(out.read_bytes())
    found["entries"] = found["entries"][:5]
    yield json.dumps(found, ensure_ascii=False).encode()


def _markdown(_bench: Bench) -> Iterable[bytes]:
    yield (
        b"---\ndate: 2026-01-02 10:00\ntags: [a, b]\nmood: 3\nclient: K1\n---\n# A heading\n\n"
        b"Words, **bold**, [a link](b.md).\n\n- one\n- two\n\n> said\n"
    )
    yield b"---\ntitle: x\ndate: 2026-01-02\n---\ntext"


def _archives(bench: Bench) -> Iterable[bytes]:
    entry = {"date": "2026-01-02T10:00:00Z", "creationDate": "2026-01-02T10:00:00Z", "text": "x"}
    day_one = {"metadata": {"version": "1.0"}, "entries": [{**entry, "uuid": "A" * 32}]}
    journey = {"id": "1", "date_journal": 1767348000000, "text": "words", "timezone": "UTC"}
    for files in (
        {"Journal.json": json.dumps(day_one).encode()},
        {"1-a.json": json.dumps(journey).encode()},
        {"2026-01-02.md": next(iter(_markdown(bench))), "b/2026-01-03.md": b"words"},
        {"2026-01.txt": b"1: {text: words, Category: {entry: null}}\n"},
    ):
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in files.items():
                archive.writestr(name, content)
        yield written.getvalue()


def _of_formats(_bench: Bench) -> Iterable[bytes]:
    yield b'{"entries": [{"date": "2026-01-02", "time": "10:00", "title": "a", "body": "b"}]}'
    yield b'{"metadata": {"version": "1"}, "entries": {"2026-01-02": {"text": "<p>b"}}}'
    yield (
        b"full_date,date,weekday,time,mood,activities,note_title,note\n"
        b"2026-01-02,January 2,Friday,10:00 pm,good,work | rest,title,words\n"
    )
    yield b"1: {text: words, Category: {entry: null}}\n2: {text: '**b** //i//'}\n"
    yield b"[2026-01-02 10:00] A title. Words @tag\n\n[2026-01-03 10:00] More.\n"


def _any_format(bench: Bench, path: Path) -> object:
    for format_ in FORMATS:
        with contextlib.suppress(StanceError):
            bench.services.exchange.preview(path, format_)
    return bench.services.exchange.preview(path)


def _packet(_bench: Bench) -> Iterable[bytes]:
    yield (_GOLDEN / "packet-v1.stance-packet").read_bytes()


def _secret() -> str:
    return (_GOLDEN / "packet-v1.key").read_text().splitlines()[1]


def _open_packet(_bench: Bench, path: Path) -> object:
    return SealedFile.read(path).open(secrets=[_secret()])


def _inside_packet(_bench: Bench) -> Iterable[bytes]:
    sealed = (_GOLDEN / "packet-v1.stance-packet").read_bytes()
    yield unseal_with_keys(sealed, [_secret()])


def _packet_json(_bench: Bench) -> Iterable[bytes]:
    sealed = (_GOLDEN / "packet-v1.stance-packet").read_bytes()
    yield unpack(unseal_with_keys(sealed, [_secret()])).parts["packet.json"]


def _read_packet_json(_bench: Bench, path: Path) -> object:
    from dataclasses import replace

    sealed = (_GOLDEN / "packet-v1.stance-packet").read_bytes()
    contents = unpack(unseal_with_keys(sealed, [_secret()]))
    return contents_of(
        replace(contents, parts={**contents.parts, "packet.json": path.read_bytes()})
    )


def _settings(_bench: Bench) -> Iterable[bytes]:
    yield b'{"theme": "dark", "text_scale": 150, "layouts": {"a": "b"}, "quiet_from": "20:00"}'


READERS: tuple[Reader, ...] = (
    Reader("journal file, plain", ".stance", lambda b: [b.sample], _open_journal(None)),
    Reader("journal file, sealed", ".stance", lambda b: [b.sealed], _open_journal(_PASSPHRASE)),
    Reader("backup looked into", ".stance", lambda b: [b.sample], lambda _b, p: look(p, None, 1)),
    Reader(
        "salvage", ".stance", lambda b: [b.sample, b.sealed],
        lambda b, p: salvage(p, b.folder / "new.stance", _PASSPHRASE, FixedClock(), 1),
    ),
    Reader("CSV", ".csv", _csv, _preview_as("csv")),
    Reader("JSON", ".json", _json, _preview_as("json")),
    Reader("Markdown, front matter", ".md", _markdown, _preview),
    Reader("ZIP", ".zip", _archives, _preview),
    Reader("other programs", ".txt", _of_formats, _any_format),
    Reader("packet", ".stance-packet", _packet, _open_packet),
    Reader(
        "packet, unsealed", ".zip", _inside_packet,
        lambda _b, p: contents_of(unpack(p.read_bytes())),
    ),
    Reader("packet, its JSON", ".json", _packet_json, _read_packet_json),
    Reader("settings", ".json", _settings, lambda _b, p: settings.load(p)),
)  # fmt: skip
