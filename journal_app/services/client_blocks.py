"""What is given out about one client, as headings, fields and texts: one order for every format."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from journal_app.domain.client import Consent
from journal_app.domain.clock import localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Position
from journal_app.domain.referral import FollowUp, LoopStep, Outcome
from journal_app.domain.reflection import Answer
from journal_app.domain.reminder import Reminder, ReminderKind, ReminderState
from journal_app.domain.unfinished import texts_in
from journal_app.services.local_zone import local_zone
from journal_app.storage.instants import from_ms
from journal_app.storage.unfinished import read_kept
from journal_app.wording import client_file_words as said
from journal_app.wording import packs

if TYPE_CHECKING:
    from journal_app.storage.whole import Rows
    from journal_app.wording.words import Words

_Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ClientFile:
    """What is given out about one client.

    Attributes:
        rows: as ``storage.whole`` has them, without what is held back.
        held_back: the ids of the parts that are held back.
        reason: why; empty when nothing is.
    """

    code: str
    made_on: date
    rows: Rows
    held_back: frozenset[str]
    reason: str


class BlockKind(StrEnum):
    """How a block is set."""

    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    FIELD = "field"
    TEXT = "text"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the page. ``name`` is what a field is called; empty for all others."""

    kind: BlockKind
    text: str
    name: str = ""


def blocks_of(file: ClientFile, words: Words) -> tuple[Block, ...]:
    """Everything from top to bottom."""
    return tuple(_Writer(file, words).all())


class _Writer:
    """Writes one file in one language."""

    def __init__(self, file: ClientFile, words: Words) -> None:
        self._file, self._words, self._rows = file, words, file.rows
        self._of: dict[str, dict[str, list[_Row]]] = {}
        for table, owner in (
            ("prompt_answer", "entry_id"), ("moment", "entry_id"), ("observation", "entry_id"),
            ("placement", "moment_id"), ("note", "entry_id"), ("revision", "entry_id"),
            ("referral_step", "referral_id"), ("referral_signal", "referral_id"),
        ):  # fmt: skip
            grouped: dict[str, list[_Row]] = defaultdict(list)
            for row in self._rows[table]:
                grouped[row[owner]].append(row)
            self._of[table] = grouped
        self._own = {row["id"]: row["text"] for row in self._rows["own_signal"]}

    def all(self) -> Iterator[Block]:
        """The whole page."""
        file = self._file
        yield Block(BlockKind.TITLE, self._say(said.TITLE, code=file.code))
        sessions = self._words.sessions(len(self._rows["entry"]))
        made = self._say(said.MADE_ON, day=self._words.day(file.made_on), sessions=sessions)
        yield Block(BlockKind.SMALL, made)
        yield Block(BlockKind.TEXT, self._say(said.ABOUT))
        if file.held_back:
            count = len(file.held_back)
            held = self._words.in_client_file(said.HELD_BACK_ALL, count, reason=file.reason)
            yield Block(BlockKind.TEXT, held)
        yield from self._client()
        for heading, parts in (
            (said.SESSIONS, [part for row in self._rows["entry"] for part in self._entry(row)]),
            (said.DRAFTS, [part for row in self._rows["draft"] for part in self._draft(row)]),
            (
                said.UNFINISHED,
                [part for row in self._rows["setting"] for part in self._form(row)],
            ),
            (said.REFERRALS, [part for row in self._rows["referral"] for part in self._loop(row)]),
            (said.REMINDERS, [self._reminder(row) for row in self._rows["reminder"]]),
            (said.INTENTIONS, [self._intention(row) for row in self._rows["intention"]]),
            (
                said.REFLECTIONS,
                [part for row in self._rows["reflection"] for part in self._reflection(row)],
            ),
        ):
            if parts:
                yield Block(BlockKind.HEADING, self._say(heading))
                yield from parts
        yield Block(BlockKind.SMALL, packs.disclaimer(self._words.language))

    def _client(self) -> Iterator[Block]:
        yield Block(BlockKind.HEADING, self._say(said.CLIENT))
        for row in self._rows["client"]:
            yield self._field(said.CODE, row["code"])
            yield from self._fields(
                (said.CONTEXT_FIELD, row["context"]),
                (said.AGREEMENT, self._agreement(row, "agreement_")),
            )
            for past in self._rows["past_agreement"]:
                yield from self._fields((said.EARLIER_AGREEMENT, self._agreement(past, "")))
            consent = [self._words.consent(Consent(row["consent"])), self._day(row["consent_on"])]
            reduced = self._when(row["reduced_at"]) if row["reduced_at"] else ""
            yield from self._fields(
                (said.CONSENT, _joined(*consent, row["consent_note"])),
                (said.RETENTION, self._day(row["retention_until"])),
                (said.RETENTION_REASON, row["retention_reason"]),
                (said.REDUCED, reduced),
            )

    def _agreement(self, row: _Row, prefix: str) -> str:
        days = [self._day(row[f"{prefix}{name}" if prefix else f"{name}_on"]) or "–"
                for name in ("start", "review", "end")]  # fmt: skip
        kind, scope = row[f"{prefix}kind"], row[f"{prefix}scope"]
        dated = self._say(said.FROM_TO, start=days[0], review=days[1], end=days[2])
        return _joined(
            self._words.agreement(kind) if kind else "",
            scope,
            dated if any(day != "–" for day in days) else "",
        )

    def _entry(self, row: _Row) -> Iterator[Block]:
        words = self._words
        begun = localized(from_ms(row["started_at"]), row["zone"])
        facts = (
            words.day_and_time(begun),
            words.minutes(row["minutes"]) if row["minutes"] else "",
            words.format(row["format"]) if row["format"] else "",
            self._say(said.IN_BIN) if row["trashed_at"] else "",
        )
        yield Block(BlockKind.SUBHEADING, " · ".join(fact for fact in facts if fact))
        held = row["id"] in self._file.held_back
        yield from self._fields((said.SEEN, row["seen"]))
        yield from self._me(row["me"], self._answers(row["id"]), row["question"], held=held)
        yield from self._fields(
            (said.OBSERVATIONS, self._observed(row["id"])), (said.PLACES, self._places(row["id"]))
        )
        notes = "\n".join(note["words"] for note in self._of["note"][row["id"]])
        yield from self._fields((said.NOTES, notes))
        for version in self._of["revision"][row["id"]]:
            if version["number"] < row["revision"]:
                yield from self._version(version, row, held=held)

    def _version(self, version: _Row, row: _Row, *, held: bool) -> Iterator[Block]:
        """An earlier version, where its words are not those that stand above."""
        data = json.loads(version["payload"])
        texts = [data["seen"] if data["seen"] != row["seen"] else ""]
        if not held:
            texts.append(data["me"] if data["me"] != row["me"] else "")
        text = _joined(*texts, by="\n")
        if text:
            day = self._when(version["saved_at"])
            yield Block(BlockKind.FIELD, text, self._say(said.EARLIER, day=day))

    def _draft(self, row: _Row) -> Iterator[Block]:
        data = json.loads(row["payload"])
        begun = localized(from_ms(data["started_at"]), data["zone"])
        held = row["entry_id"] in self._file.held_back
        yield Block(BlockKind.SUBHEADING, self._words.day_and_time(begun))
        yield from self._fields((said.SEEN, data["seen"]))
        answers = "\n".join(f"{question} {answer}" for _id, question, answer in data["answers"])
        yield from self._me(data["me"], answers, data["supervision_question"], held=held)
        observed = "\n".join(_joined(self._signal(one), text, by=": ")
                             for one, text in data["observations"])  # fmt: skip
        yield from self._fields((said.OBSERVATIONS, observed))

    def _form(self, row: _Row) -> Iterator[Block]:
        """What was begun in a form: the words alone, without the names of its fields."""
        kept = read_kept(row["key"], row["value"])
        if kept is not None:
            texts = "\n".join(texts_in(kept.written))
            yield Block(BlockKind.FIELD, texts, self._words.unfinished(kept.form))

    def _me(self, me: str, answers: str, question: str, *, held: bool) -> Iterator[Block]:
        if held:
            yield self._field(said.ME, self._say(said.HELD_BACK))
            return
        yield from self._fields((said.ME, _joined(me, answers, by="\n")), (said.QUESTION, question))

    def _answers(self, entry_id: str) -> str:
        rows = self._of["prompt_answer"][entry_id]
        return "\n".join(f"{row['question']} {row['answer']}" for row in rows)

    def _observed(self, entry_id: str) -> str:
        rows = self._of["observation"][entry_id]
        return "\n".join(_joined(self._signal(row["signal"]), row["words"], by=": ")
                         for row in rows)  # fmt: skip

    def _signal(self, signal: str) -> str:
        return self._own.get(signal) or self._words.signal(signal)

    def _places(self, entry_id: str) -> str:
        found = []
        for number, moment in enumerate(self._of["moment"][entry_id], 1):
            marks = [mark for mark in self._of["placement"][moment["id"]]
                     if mark["placed_by"] == "self" and not mark["again"]]  # fmt: skip
            if marks:
                where = self._words.position(Position(marks[-1]["x"], marks[-1]["y"]))
                alone = len(self._of["moment"][entry_id]) == 1 and not moment["label"]
                name = "" if alone else self._words.moment_label(moment["label"], number)
                found.append(_joined(name, where, by=": "))
        return "\n".join(found)

    def _loop(self, row: _Row) -> Iterator[Block]:
        signals = ", ".join(
            self._signal(one["signal"]) for one in self._of["referral_signal"][row["id"]]
        )
        yield Block(BlockKind.SUBHEADING, _joined(self._when(row["opened_at"]), signals, by=" · "))
        for step in self._of["referral_step"][row["id"]]:
            asked = step["consulted"] and self._say(said.CONSULTED, who=step["consulted"])
            consent = step["consent"] and self._say(said.CONSENT_TO_CONTACT, words=step["consent"])
            name = f"{self._when(step['taken_at'])} {self._words.step(LoopStep(step['step']))}"
            yield Block(BlockKind.FIELD, _joined(step["words"], asked, consent, by="\n"), name)
            yield from self._corrected(step["former"])
        outcome = Outcome(row["outcome"]) if row["outcome"] else None
        told = _joined(self._words.outcome(outcome), row["closed_reason"], by=": ")
        yield from self._fields((said.OUTCOME, told))

    def _corrected(self, former: str) -> Iterator[Block]:
        """What a step said before it was corrected."""
        for was in json.loads(former):
            if isinstance(was, dict) and isinstance(was.get("corrected_at"), int):
                parts = (str(was.get(name, "")) for name in ("words", "consulted", "consent"))
                text = _joined(*parts, by="\n")
                if text:
                    day = self._when(was["corrected_at"])
                    yield Block(BlockKind.FIELD, text, self._say(said.EARLIER, day=day))

    def _reminder(self, row: _Row) -> Block:
        known = set(FollowUp)
        reminder = Reminder(
            id=row["id"],
            kind=ReminderKind(row["kind"]),
            due_at=from_ms(row["due_at"]),
            first_due_at=from_ms(row["first_due_at"]),
            state=ReminderState(row["state"]),
            code=row["code"] if row["code"] in known else "",
            text=row["text"],
        )
        text = _joined(self._words.reminder(reminder), row["reason"], by=" · ")
        return Block(BlockKind.FIELD, text, self._when(row["due_at"]))

    def _intention(self, row: _Row) -> Block:
        where = self._words.position(Position(row["x"], row["y"]))
        held = row["entry_id"] in self._file.held_back
        why = self._say(said.HELD_BACK) if held else row["why"]
        return Block(BlockKind.FIELD, _joined(where, why), self._when(row["made_at"]))

    def _reflection(self, row: _Row) -> Iterator[Block]:
        answer = self._words.answer(Answer(row["answer"]))
        text = _joined(row["words"], row["step"], row["step_words"], by="\n")
        if row["id"] in self._file.held_back:
            text = self._say(said.HELD_BACK)
        yield Block(BlockKind.FIELD, text or answer, f"{self._when(row['answered_at'])} {answer}")

    # --- small parts

    def _fields(self, *fields: tuple[str, str]) -> Iterator[Block]:
        return (self._field(name, text) for name, text in fields if text.strip())

    def _field(self, name: str, text: str) -> Block:
        return Block(BlockKind.FIELD, text, self._say(name))

    def _when(self, milliseconds: int) -> str:
        local: datetime = localized(from_ms(milliseconds), local_zone())
        return self._words.day(local.date())

    def _day(self, iso: str | None) -> str:
        """A day as it is kept, in words; empty for none."""
        return self._words.day(date.fromisoformat(iso)) if iso else ""

    def _say(self, text: str, **details: str) -> str:
        return self._words.in_client_file(text, **details)


def _joined(*parts: str, by: str = "; ") -> str:
    return by.join(part for part in parts if part)
