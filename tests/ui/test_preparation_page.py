"""The sheet for a conversation: one page, with no code on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journal_app.domain.contact import Contact, ContactKind
from journal_app.ui.dialogs.save_preparation import SavePreparation
from journal_app.ui.page import Desk
from journal_app.ui.pages.preparation_page import PreparationPage
from journal_app.ui.pages.preparation_sheet import Preparation, preparation_document
from tests.pdf_reading import pages_of


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PreparationPage:
    services = desk.services
    services.contacts.save(
        Contact("", ContactKind.REFERRAL, "Dr. A. Berg", "takes new clients", "030 000000")
    )
    services.referrals.observe("Wren", ["C1"])
    loop = services.referrals.observe("Finch", ["B2", "D1"], "Finch said: “I cannot”").value
    made = PreparationPage(desk)
    qtbot.addWidget(made)
    made.resize(1160, 860)
    made.open_preparation(loop.id)
    made.show()
    return made


def _on_paper(path: Path) -> str:
    (page,) = pages_of(path.read_bytes())
    return page


def test_it_begins_with_what_was_noticed_about_the_client(page: PreparationPage) -> None:
    assert "Said daily things no longer work" in page.seen.text
    assert "I cannot" in page.seen.text
    assert "out of my depth" not in page.seen.text
    assert page.opening.text.startswith("I noticed three times")


def test_the_sheet_is_one_page_without_a_code(
    page: PreparationPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    target = tmp_path / "sheet.pdf"
    monkeypatch.setattr(SavePreparation, "ask", classmethod(lambda _cls, _parent: target))
    page._ticks[0][1].box.click()
    page.others.setPlainText("FINCH’s doctor\nthe group wren knows")
    with qtbot.waitSignal(page.told):
        page.save.click()
    said = _on_paper(target)
    assert "Dr. A. Berg" in said
    assert "I cannot" in said
    assert "Choose time and privacy" in said
    assert "detect risk" in " ".join(said.split())
    assert "finch" not in said.casefold()
    assert "wren" not in said.casefold()
    assert [one.format for one in desk.services.departures.all()] == ["pdf"]


def test_long_words_are_said_to_need_more_than_a_page(
    page: PreparationPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "sheet.pdf"
    monkeypatch.setattr(SavePreparation, "ask", classmethod(lambda _cls, _parent: target))
    page.seen.setPlainText("A very long line of what was seen and heard. " * 120)
    page.save.click()
    assert "more than one page" in page.problem
    page.seen.setPlainText("Short.")
    page.save.click()
    assert not page.problem


@pytest.mark.parametrize("language", ["en", "de"])
def test_as_much_of_the_steps_as_fits(qapp: object, language: str) -> None:
    short = preparation_document(Preparation("Seen.", "Begin.", (), "", ()), language)
    longer = preparation_document(Preparation("Seen.\n" * 8, "Begin.", (), "", ()), language)
    assert (short.page_count, longer.page_count) == (1, 1)


def test_what_was_noticed_twice_stands_there_once(page: PreparationPage, desk: Desk) -> None:
    loop = desk.services.referrals.observe("Finch", ["B2"], "Finch said: “I cannot”").value
    page._view = None
    page.open_preparation(loop.id)
    assert page.seen.text.count("I cannot") == 1
    assert page.seen.text.count("Said daily things") == 1
