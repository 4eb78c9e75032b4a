"""Everything about one client code: what was said and seen in full, what is about me by decision.

A person may ask to see what is kept of them. *What was said and seen* is theirs and goes complete.
*Me in it* is about the practitioner as well: each text of it goes only when it was decided so, and
the reason for holding back the others is kept.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journal_app.domain.clock import Clock, localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.departure import DepartureKind
from journal_app.domain.errors import InvalidValue
from journal_app.domain.unfinished import FormKind, texts_in
from journal_app.services.changes import Saved
from journal_app.services.client_blocks import ClientFile
from journal_app.services.departures import Departures
from journal_app.services.exchange.client_page import page_of
from journal_app.services.exchange.stance_json import document_lines
from journal_app.services.exporting import ExportReport
from journal_app.services.local_zone import local_zone
from journal_app.storage import erasing
from journal_app.storage.client_rows import rows_of_client
from journal_app.storage.database import Database
from journal_app.storage.files import write_whole
from journal_app.storage.instants import from_ms
from journal_app.storage.text import storable
from journal_app.storage.unfinished import read_kept
from journal_app.storage.whole_reading import GivenRows

if TYPE_CHECKING:
    from journal_app.storage.whole import Rows
    from journal_app.wording.words import Words

HTML, JSON, PDF = "html", "json", "pdf"


@dataclass(frozen=True, slots=True)
class MePart:
    """Words about me that name or touch the client, for a decision.

    Attributes:
        id: of the session, the draft or the reflection they stand in.
        kind: ``entry``, ``draft`` or ``reflection``.
        text: all of these words.
    """

    id: str
    kind: str
    day: date
    text: str


class ClientFiles:
    """Puts together and writes out what the journal keeps of one client."""

    def __init__(self, database: Database, clock: Clock, departures: Departures) -> None:
        self._db = database
        self._clock = clock
        self._departures = departures

    def me_parts(self, code: str) -> tuple[MePart, ...]:
        """What stands about me in what is the client's, in the order of time.

        Raises:
            NotFound: ``not_found_client``.
        """
        return tuple(_me_parts(self._rows(code)[1]))

    def gather(self, code: str, included: Collection[str] = (), reason: str = "") -> ClientFile:
        """Everything, with those parts about me that are to go along.

        Args:
            code: the client, in whatever capitals.
            included: ids of ``MePart``.
            reason: why the others are held back.

        Raises:
            NotFound: ``not_found_client``.
            InvalidValue: ``reason_missing`` when something is held back without a reason.
        """
        whose, rows = self._rows(code)
        held = frozenset(part.id for part in _me_parts(rows)) - set(included)
        reason = " ".join(storable(reason).split())
        if held and not reason:
            raise InvalidValue("reason_missing")
        _hold_back(rows, held)
        return ClientFile(whose.code, self._today(), rows, held, reason if held else "")

    def write(
        self, file: ClientFile, path: Path, words: Words, overwrite: bool = False
    ) -> Saved[ExportReport]:
        """Writes it as Stance JSON where the path ends so, else as a page for any browser.

        Raises:
            JournalFileError: ``file_exists`` unless ``overwrite``; ``disk_full``, ``read_only``,
                ``folder_missing``, ``cannot_write``.
        """
        as_json = path.suffix.lower() == ".json"
        text = self._as_json(file) if as_json else page_of(file, words)
        return self.write_content(file, path, text.encode(), JSON if as_json else HTML, overwrite)

    def write_content(
        self, file: ClientFile, path: Path, content: bytes, format_: str, overwrite: bool
    ) -> Saved[ExportReport]:
        """Writes what was made of it elsewhere, such as a PDF; and keeps that it left.

        Raises:
            JournalFileError: as ``write``.
        """
        write_whole(path, content, overwrite=overwrite)
        entries = len(file.rows["entry"])
        left = self._departures.record(
            DepartureKind.CLIENT, format_, purpose=file.reason, entries=entries
        )
        return Saved(ExportReport(path, entries, len(content)), left.change)

    def _as_json(self, file: ClientFile) -> str:
        about: dict[str, Any] = {}
        if file.held_back:
            about |= {"held_back": sorted(file.held_back), "reason": file.reason}
        if file.rows["setting"]:
            about["unfinished"] = [json.loads(row["value"]) for row in file.rows["setting"]]
        return "".join(document_lines(GivenRows(file.rows), self._clock(), about))

    def _rows(self, code: str) -> tuple[erasing.Whose, Rows]:
        whose = erasing.resolve(self._db.connection, "", code)
        return whose, rows_of_client(self._db, whose)

    def _today(self) -> date:
        return localized(self._clock(), local_zone()).date()


def _me_parts(rows: Rows) -> list[MePart]:
    found: list[MePart] = []
    answers: dict[str, list[str]] = {}
    for row in rows["prompt_answer"]:
        answers.setdefault(row["entry_id"], []).append(f"{row['question']} {row['answer']}")
    for row in rows["note"]:
        answers.setdefault(row["entry_id"], []).append(row["words"])
    for row in rows["entry"]:
        texts = [row["me"], *answers.get(row["id"], ()), row["question"]]
        day = localized(from_ms(row["started_at"]), row["zone"]).date()
        found += _part(row["id"], "entry", day, texts)
    for row in rows["draft"]:
        data = json.loads(row["payload"])
        said = [f"{question} {answer}" for _id, question, answer in data["answers"] if answer]
        texts = [data["me"], *said, data["supervision_question"]]
        day = localized(from_ms(data["started_at"]), data["zone"]).date()
        if not any(part.id == row["entry_id"] for part in found):
            found += _part(row["entry_id"], "draft", day, texts)
    for row in rows["reflection"]:
        day = localized(from_ms(row["answered_at"]), local_zone()).date()
        texts = [row["words"], row["step"], row["step_words"]]
        found += _part(row["id"], "reflection", day, texts)
    for row in rows["setting"]:
        kept = read_kept(row["key"], row["value"])
        if kept is not None and kept.form is FormKind.ANSWER:
            day = localized(kept.at, local_zone()).date()
            found += _part(row["key"], "reflection", day, list(texts_in(kept.written)))
    return found


def _part(id_: str, kind: str, day: date, texts: list[str]) -> list[MePart]:
    text = "\n\n".join(part.strip() for part in texts if part.strip())
    return [MePart(id_, kind, day, text)] if text else []


def _hold_back(rows: Rows, held: frozenset[str]) -> None:
    for row in rows["entry"]:
        if row["id"] in held:
            row["me"] = row["question"] = ""
    rows["prompt_answer"] = [row for row in rows["prompt_answer"] if row["entry_id"] not in held]
    rows["note"] = [row for row in rows["note"] if row["entry_id"] not in held]
    rows["setting"] = [row for row in rows["setting"] if row["key"] not in held]
    for table in ("revision", "draft"):
        for row in rows[table]:
            if row["entry_id"] in held:
                row["payload"] = _without_me(json.loads(row["payload"]))
    for row in rows["supervision_item"]:
        if row["entry_id"] in held or row["reflection_id"] in held:
            row["question"] = ""
    for row in rows["reflection"]:
        if row["id"] in held:
            row["words"] = row["step"] = row["step_words"] = ""
    for row in rows["intention"]:
        if row["entry_id"] in held:
            row["why"] = ""


def _without_me(data: dict[str, Any]) -> str:
    data |= {"me": "", "supervision_question": "", "answers": []}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
