"""What is written as CSV is read back as it was, and no spreadsheet computes it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.entry import EntryDraft, PaidKind, TickedObservation, validated
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, MomentTag, Placement
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.exchange.csv_cells import neutralised, restored, row_of
from journal_app.services.exchange.csv_sessions import session_lines
from journal_app.services.exchange.records import SessionsFile

Read = Callable[..., SessionsFile]
START = datetime(2026, 3, 14, 12, tzinfo=UTC)
ROLE = Role("r", RoleKind.OWN, "guide", 0)
# Control characters cannot be stored; a text of white space alone is an empty cell.
_letters = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))
texts = st.text(st.one_of(_letters, st.sampled_from(list("=+-@'\",;\t\r\n|:\\"))), max_size=40)
words = texts.map(lambda text: " ".join(text.split()))
steps = st.integers(-20, 20).map(lambda n: n / 20)


@st.composite
def drafts(draw: st.DrawFn) -> EntryDraft:
    minutes = draw(st.none() | st.integers(1, 1440))
    started_at = START + timedelta(minutes=draw(st.integers(-(10**6), 10**6)))
    made_at = started_at + timedelta(minutes=minutes or 0)
    places = draw(st.lists(st.tuples(steps, steps), max_size=4))
    question = draw(texts).strip()
    return EntryDraft(
        id=str(draw(st.uuids())),
        role_id="",
        started_at=started_at,
        zone=draw(st.sampled_from(["Europe/Berlin", "America/St_Johns", "+05:45", "UTC"])),
        client=draw(words),
        minutes=minutes,
        format=draw(st.sampled_from(["video", "in_person", "", "by letter"])),
        agreement_kind=draw(words),
        paid_kind=draw(st.none() | st.sampled_from(PaidKind)),
        seen=draw(texts.filter(lambda text: not text or not text.isspace())),
        me=draw(texts.filter(lambda text: not text or not text.isspace())),
        charge=draw(st.none() | st.integers(0, 4)),
        familiarity=draw(st.none() | st.integers(0, 4)),
        moments=tuple(
            Moment("", draw(words), Placement(Position(x, y), certainty, made_at))
            for x, y in places
            for certainty in [draw(st.sampled_from(Certainty))]
        ),
        moment_tags=frozenset(draw(st.sets(st.sampled_from(MomentTag)))),
        tags=tuple(
            dict.fromkeys(
                tag for tag in draw(st.lists(words, max_size=3)) if tag.strip("# \\") == tag != ""
            )
        ),
        observations=tuple(
            TickedObservation(signal, draw(words.filter(lambda text: not text.endswith("\\"))))
            for signal in draw(st.lists(st.sampled_from(["A1", "B2", "C3"]), unique=True))
        ),
        to_supervision=bool(question) or draw(st.booleans()),
        supervision_question=question,
    )


def as_csv(written: list[EntryDraft]) -> str:
    """The table as a whole."""
    most = max((len(draft.moments) for draft in written), default=0)
    return "".join(session_lines(((ROLE, draft) for draft in written), most))


@given(st.lists(texts | st.text(max_size=5), min_size=2, max_size=6))
def test_a_row_is_that_of_the_standard_library(row: list[str]) -> None:
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\r\n").writerow(row)
    assert row_of(row) == written.getvalue()


@given(st.lists(drafts(), max_size=4, unique_by=lambda draft: draft.id))
def test_sessions_come_back_as_they_were(read_csv: Read, written: list[EntryDraft]) -> None:
    written = [validated(draft) for draft in written]
    found = read_csv(as_csv(written), zone="Asia/Tokyo")
    assert found.refused == ()
    assert [session.role for session in found.sessions] == ["guide"] * len(written)
    without_ids = [
        replace(
            session.draft,
            moments=tuple(replace(moment, id="") for moment in session.draft.moments),
        )
        for session in found.sessions
    ]
    assert without_ids == written


@given(texts)
def test_neutralising_is_undone(text: str) -> None:
    assert restored(neutralised(text)) == text
    assert neutralised(text)[:1] not in {"=", "+", "-", "@", "\t", "\r"}


def test_a_foreign_apostrophe_stays(read_csv: Read) -> None:
    (session,) = read_csv("date,seen\n2026-01-01,'=1+1\n").sessions
    assert session.draft.seen == "'=1+1"


@pytest.mark.parametrize("danger", ["=1+1", "@SUM(A1)", "+1", "-cmd", "\t=1"])
def test_no_cell_of_words_begins_as_a_formula_does(danger: str) -> None:
    draft = EntryDraft(
        id="a", role_id="", started_at=START, zone="+01:00", client=danger, seen=danger, me=danger
    )
    (row,) = csv.DictReader(io.StringIO(as_csv([draft])))
    assert {row[name][0] for name in ("client", "seen", "me", "zone")} == {"'"}


def test_the_disclaimer_stands_once_and_is_passed_over(read_csv: Read) -> None:
    drafts_ = [
        EntryDraft(id=name, role_id="", started_at=START, zone="UTC", seen=name) for name in "ab"
    ]
    text = as_csv(drafts_)
    rows = list(csv.DictReader(io.StringIO(text)))
    assert "It does not assess clients" in rows[0]["notice"]
    assert rows[1]["notice"] == ""
    found = read_csv(text)
    assert found.unknown_columns == ()
    assert [session.draft.seen for session in found.sessions] == ["a", "b"]
    stripped = "date,seen,notice\n2026-01-01,x,\n"
    with_notice = "date,seen,notice\n2026-01-01,x,said\n"
    sources = {read_csv(one).sessions[0].source_id for one in (stripped, with_notice)}
    assert len(sources) == 1
