"""What was begun in a form is kept in the journal, goes with its client, and is given out."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from journal_app.domain.client import Client
from journal_app.domain.reflection import Answer
from journal_app.domain.unfinished import FormKind, Unfinished, Written
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.wording.words import Words
from tests.fixed_clock import NOW, FixedClock

STEP = Written("loop", "Heron", {"words": "half a sent", "when": "2026-03-14T15:30:00"})


def kept(services: Services) -> list[tuple[FormKind, Written]]:
    return [(one.form, one.written) for one in services.unfinished.all()]


def test_the_newest_is_first_and_each_form_is_there_once(
    services: Services, clock: FixedClock
) -> None:
    assert services.unfinished.all() == ()
    saved = services.unfinished.keep(FormKind.STEP, STEP)
    assert saved.change.subjects == {Subject.DRAFTS}
    clock.now = NOW.replace(hour=16)
    services.unfinished.keep(FormKind.CONTACT, Written("emergency/new", words={"name": "A"}))
    services.unfinished.keep(FormKind.CONTACT, Written("emergency/new", words={"name": "Ab"}))
    assert kept(services) == [
        (FormKind.CONTACT, Written("emergency/new", "", {"name": "Ab"})),
        (FormKind.STEP, STEP),
    ]
    assert services.unfinished.all()[1] == Unfinished(FormKind.STEP, STEP, NOW)


def test_letting_go_can_be_taken_back(services: Services) -> None:
    services.unfinished.keep(FormKind.STEP, STEP)
    before = services.unfinished.all()
    services.unfinished.drop(FormKind.STEP, "loop")
    services.unfinished.drop(FormKind.STEP, "loop")
    assert services.unfinished.all() == ()
    services.unfinished.put_back(before[0])
    assert services.unfinished.all() == before


@pytest.mark.parametrize(
    "damaged", [[], "x", {}, {"at": "never", "client": "", "words": {}}, {"at": 1, "words": [1]}]
)
def test_what_cannot_be_read_is_passed_over(services: Services, damaged: Any) -> None:
    services.practice.set_setting("unfinished/step/loop", damaged)
    services.practice.set_setting("unfinished/hat/x", {"at": 1, "client": "", "words": {}})
    assert services.unfinished.all() == ()


def test_text_no_file_can_hold_is_cleaned(services: Services) -> None:
    services.unfinished.keep(FormKind.STEP, Written("loop", "", {"words": "a\x00b \ud83d\ude00"}))
    assert services.unfinished.all()[0].written.words == {"words": "ab 😀"}


def begun_about(services: Services, code: str) -> str:
    """A loop of a client with three forms begun; its id."""
    services.clients.save(Client("", code))
    loop = services.referrals.observe(code, ("B1",), "").value
    services.unfinished.keep(FormKind.STEP, Written(loop.id, code, {"words": "the words"}))
    services.unfinished.keep(FormKind.CORRECTION, Written(f"{loop.id}/x", "", {"words": "mended"}))
    services.unfinished.keep(FormKind.OBSERVATION, Written("", code.upper(), {"ticked": []}))
    services.unfinished.keep(FormKind.CONTACT, Written("emergency/new", words={"name": "A"}))
    return loop.id


def test_it_goes_when_the_client_is_erased(services: Services) -> None:
    begun_about(services, "Heron")
    assert services.erasing.reach("Heron").drafts == 3
    services.erasing.erase("Heron")
    assert [form for form, _written in kept(services)] == [FormKind.CONTACT]


def test_it_goes_when_the_client_is_reduced_to_placements(services: Services) -> None:
    begun_about(services, "Heron")
    services.erasing.reduce("Heron")
    assert [form for form, _written in kept(services)] == [FormKind.CONTACT]


def test_it_goes_over_to_another_code(services: Services) -> None:
    begun_about(services, "Heron")
    heron = services.clients.client("Heron")
    services.clients.save(Client(heron.id, "Egret"))
    named = {written.client for _form, written in kept(services)}
    assert named == {"", "Egret"}


def test_what_is_given_out_about_a_client_has_it(services: Services, tmp_path: Path) -> None:
    begun_about(services, "Heron")
    file = services.client_files.gather("Heron")
    services.client_files.write(file, tmp_path / "a.html", Words())
    page = (tmp_path / "a.html").read_text()
    assert "Begun in a form and not saved yet" in page
    assert "the words" in page
    assert "mended" in page
    services.client_files.write(file, tmp_path / "a.json", Words())
    told = json.loads((tmp_path / "a.json").read_text())["unfinished"]
    assert {one["words"].get("words") for one in told} == {"the words", "mended", None}


def test_what_is_about_me_can_be_held_back(services: Services, tmp_path: Path) -> None:
    services.clients.save(Client("", "Heron"))
    said = {"words": "I was lost", "answer": Answer.CHANGE.value}
    services.unfinished.keep(FormKind.ANSWER, Written("role", "Heron", said))
    parts = services.client_files.me_parts("Heron")
    assert [(part.kind, part.day, part.text) for part in parts] == [
        ("reflection", date(2026, 3, 14), "I was lost")
    ]
    file = services.client_files.gather("Heron", (), "it is about me")
    services.client_files.write(file, tmp_path / "a.html", Words())
    assert "I was lost" not in (tmp_path / "a.html").read_text()
