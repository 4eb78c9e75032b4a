"""The professional will: sealed, opened, hinted at, printed on one page."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from journal_app.domain.will import ProfessionalWill
from journal_app.ui.dialogs.save_will import SaveWill
from journal_app.ui.page import Desk
from journal_app.ui.pages.will_page import WillPage
from journal_app.ui.pages.will_paper import will_paper
from journal_app.ui.pdf.printing import PrintDocument
from journal_app.ui.shell import Shell
from tests.pdf_reading import read, words_of

WILL = ProfessionalWill("Ada Example", "Ben Example", "with the notary", "Tell the clients.")


@pytest.fixture
def page(desk: Desk) -> Iterator[WillPage]:
    made = WillPage(desk)
    made.refresh()
    yield made
    made.deleteLater()


def shown(page: WillPage) -> str:
    """All texts of the page, also of what is hidden."""
    labels = [label.text() for label in page.findChildren(QLabel)]
    return "\n".join(labels + [field.toPlainText() for field in page.findChildren(QPlainTextEdit)])


def test_it_is_written_field_by_field(page: WillPage, desk: Desk) -> None:
    assert page.open.text() == "Write it"
    assert "Not written yet" in shown(page)
    assert "Sealed" not in shown(page)
    page.open.click()
    page.opens.setPlainText("Ada Example")
    page.opens.left.emit()
    assert desk.services.will.read().opens == "Ada Example"
    page.words.setPlainText("Tell the clients.")
    page.flush()
    assert desk.services.will.read().words == "Tell the clients."
    assert page.is_sealed
    page.refresh()
    assert "Sealed" in shown(page)


def test_nothing_of_it_is_there_while_it_is_sealed(page: WillPage, desk: Desk) -> None:
    desk.services.will.write(WILL)
    page.refresh()
    assert page.is_sealed
    assert "Example" not in shown(page)
    assert "Written on 14 Mar 2026." in shown(page)
    page.open.click()
    assert not page.is_sealed
    assert page.opens.text == "Ada Example"


def test_leaving_the_page_keeps_and_seals(desk: Desk) -> None:
    shell = Shell(desk)
    shell.show()
    shell.open_will()
    page = shell.pages["will"]
    assert isinstance(page, WillPage)
    page.open.click()
    page.destroys.setPlainText("Ben Example")
    shell.open_contacts()
    assert page.is_sealed
    assert "Example" not in shown(page)
    assert desk.services.will.read().destroys == "Ben Example"
    shell.deleteLater()


def test_a_passphrase_in_the_field_is_hinted_at(page: WillPage) -> None:
    page.open.click()
    page.kept.setPlainText("with the notary")
    assert page.hint.isHidden()
    page.kept.setPlainText("Tr0ub4dor&3")
    assert not page.hint.isHidden()


def test_on_paper_it_is_one_page_with_all_that_was_written(
    page: WillPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not page.pdf.isEnabled()
    desk.services.will.write(WILL)
    page.refresh()
    target = tmp_path / "will.pdf"
    monkeypatch.setattr(SaveWill, "ask", lambda *_: target)
    said: list[str] = []
    page.told.connect(said.append)
    page.pdf.click()
    assert said == ["Saved to will.pdf. The file is not encrypted."]
    content = target.read_bytes()
    assert len(read(content).pages) == 1
    words = words_of(content)
    for text in (WILL.opens, WILL.destroys, WILL.passphrase_kept, WILL.words, "14 Mar 2026"):
        assert text in words
    assert "does not assess clients" in words
    assert stat.S_IMODE(target.stat().st_mode) == 0o600 or sys.platform == "win32"


def test_it_goes_to_a_printer(page: WillPage, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.services.will.write(WILL)
    page.refresh()
    printed: list[int] = []
    monkeypatch.setattr(
        PrintDocument, "ask", lambda _parent, document: printed.append(document.page_count)
    )
    page.on_paper.click()
    assert printed == [1]


def test_what_is_not_written_has_a_line_to_write_on(qapp: object) -> None:
    paper = will_paper(ProfessionalWill("Ada"), "", Path("/x/journal.stance"), "-")
    assert paper.page_count == 1
    assert words_of(paper.content()).count("______") >= 4


def test_locking_keeps_it_and_asks_nothing_of_the_closed_journal(desk: Desk) -> None:
    shell = Shell(desk)
    shell.show()
    shell.open_will()
    page = shell.pages["will"]
    assert isinstance(page, WillPage)
    page.open.click()
    page.opens.setPlainText("Ada Example")
    problems: list[object] = []
    page.problem_raised.connect(problems.append)
    shell.flush()
    assert desk.services.will.read().opens == "Ada Example"
    desk.services.close()
    shell.hide()
    assert problems == []
    shell.deleteLater()
