"""Asking what is to stand in a report, and giving it."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.departure import DepartureKind
from journal_app.domain.disguise import FOR_A_SUPERVISOR, ClientNames, Disguise
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.domain.reflection import Answer
from journal_app.services.insight import Selection
from journal_app.storage.ids import new_id
from journal_app.ui.dialogs.report_dialog import (
    ReportChoice,
    ReportDialog,
    ReportForm,
    ReportOrder,
)
from journal_app.ui.dialogs.save_report import SaveReport
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_leaving import DriftLeaving
from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.pdf.printing import PrintDocument
from journal_app.ui.widgets.margin_bar import MarginBar
from tests.pdf_reading import words_of

CHOICES = (
    ReportChoice("one", "1 Oct 2026 · Change something", "I explain more. " * 30),
    ReportChoice("two", "2 Oct 2026 · Yes, this is where", ""),
)


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> Callable[..., ReportDialog]:
    """Opens the dialog, without waiting for an answer."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def opened(choices: tuple[ReportChoice, ...] = CHOICES, *, codes: bool = True) -> ReportDialog:
        made = ReportDialog(parent, choices, codes=codes)
        made.show()
        return made

    return opened


def test_nothing_personal_goes_along_unless_it_is_ticked(
    dialog: Callable[..., ReportDialog],
) -> None:
    made = dialog()
    made.save.click()

    assert made.order == ReportOrder(ReportForm.PDF, Disguise(), frozenset())


def test_it_opens_at_its_top_and_enter_there_saves_the_pdf(
    dialog: Callable[..., ReportDialog], qtbot: QtBot
) -> None:
    made = dialog()
    assert made.focusWidget() is made.for_me
    qtbot.keyClick(made.for_me, Qt.Key.Key_Return)

    assert made.order is not None
    assert made.order.form is ReportForm.PDF


def test_enter_presses_the_button_with_the_focus(
    dialog: Callable[..., ReportDialog], qtbot: QtBot
) -> None:
    for name, form in (("numbers", ReportForm.CSV), ("print", ReportForm.PRINT), ("cancel", None)):
        made = dialog()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        pressed = getattr(made, name)
        pressed.setFocus()
        qtbot.keyClick(pressed, Qt.Key.Key_Return)
        assert (made.order and made.order.form) == form
        assert not made.isVisible()


def test_what_is_ticked_goes_along(dialog: Callable[..., ReportDialog]) -> None:
    made = dialog()
    made.boxes["two"].box.click()
    made.codes.box.click()
    made.recipient.setText("  U. K. ")
    made.numbers.click()

    order = ReportOrder(ReportForm.CSV, Disguise(ClientNames.CODES), frozenset({"two"}), "U. K.")
    assert made.order == order


def test_for_a_supervisor_there_are_no_codes_to_tick(
    dialog: Callable[..., ReportDialog],
) -> None:
    made = dialog()
    made.codes.box.click()
    made.for_supervisor.click()

    assert not made.codes.isVisible()
    made.print.click()
    assert made.order is not None
    assert (made.order.form, made.order.disguise) == (ReportForm.PRINT, FOR_A_SUPERVISOR)


def test_all_and_none(dialog: Callable[..., ReportDialog]) -> None:
    made = dialog()
    made.all.click()
    assert all(box.box.isChecked() for box in made.boxes.values())
    made.none.click()
    assert not any(box.box.isChecked() for box in made.boxes.values())


def test_leaving_gives_nothing(dialog: Callable[..., ReportDialog]) -> None:
    made = dialog((), codes=False)
    assert not made.codes.isVisible()
    made.cancel.click()

    assert made.order is None


@pytest.mark.dressed
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_its_buttons_are_whole_at_any_type_size(
    dialog: Callable[..., ReportDialog], desk: Desk, scale: float
) -> None:
    desk.themes.set_text_scale(scale)
    made = dialog()
    made.resize(made.sizeHint())

    for each in (made.save, made.print, made.numbers, made.cancel):
        assert each.width() >= each.minimumSizeHint().width()
        assert made.rect().contains(each.geometry()), each.text()


# --- what becomes of it


@pytest.fixture
def leaving(
    desk: Desk, log_some: Callable[[], None], qtbot: QtBot
) -> tuple[DriftLeaving, list[str]]:
    """The ways out of a page over a journal with sessions, and what they told."""
    log_some()
    page = QWidget()
    qtbot.addWidget(page)
    ways, told = DriftLeaving(desk, page), []
    ways.told.connect(told.append)
    ways.problem_raised.connect(told.append)
    return ways, told


@pytest.fixture
def log_some(desk: Desk, coach: Role, make_draft: Any, clock: Any) -> Callable[[], None]:
    """Logs three placed sessions and a reflection."""

    def log() -> None:
        for x in (-0.5, 0.25, 0.5):
            mark = Placement(Position(x, 0.4), Certainty.CLEAR, clock.now)
            moments = (Moment(new_id(), "", mark),)
            draft = make_draft(role_id=coach.id, client="Heron", moments=moments)
            desk.services.journal.save(draft)
        view = desk.services.insight.drift(Selection(coach.id))
        desk.services.reflections.answer(coach.id, Answer.CHANGE, "more room", "wait", view=view)

    return log


def order_of(
    monkeypatch: pytest.MonkeyPatch, form: ReportForm, **more: Any
) -> list[tuple[ReportChoice, ...]]:
    """Lets the dialog answer so; what it was offered."""
    offered: list[tuple[ReportChoice, ...]] = []

    def ask(_cls: type, _parent: QWidget, choices: Any, *, codes: bool) -> ReportOrder:
        assert codes
        offered.append(tuple(choices))
        chosen = frozenset(choice.id for choice in choices)
        return ReportOrder(form, more.get("disguise", Disguise()), chosen, "U. K.")

    monkeypatch.setattr(ReportDialog, "ask", classmethod(ask))
    return offered


def save_at(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """Lets the system's dialog answer so."""
    monkeypatch.setattr(SaveReport, "ask", classmethod(lambda *_args: path))


def test_a_pdf_is_written_for_its_owner_alone_and_kept_in_the_list(
    leaving: Any, desk: Desk, coach: Role, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ways, told = leaving
    target = tmp_path / "drift report.pdf"
    offered = order_of(monkeypatch, ReportForm.PDF)
    save_at(monkeypatch, target)

    ways.report(desk.services.insight.drift(Selection(coach.id)))

    assert [choice.words for choice in offered[0]] == ["more room One step: wait"]
    assert "more room" in words_of(target.read_bytes())
    assert "Heron" not in words_of(target.read_bytes())
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert told == ["The report was saved as drift report.pdf."]
    kept = desk.services.departures.all()
    assert [(each.kind, each.format, each.recipient, each.entries) for each in kept] == [
        (DepartureKind.REPORT, "pdf", "U. K.", 3)
    ]


def test_numbers_are_written_as_csv(
    leaving: Any, desk: Desk, coach: Role, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ways, _ = leaving
    target = tmp_path / "drift report.csv"
    order_of(monkeypatch, ReportForm.CSV, disguise=FOR_A_SUPERVISOR)
    save_at(monkeypatch, target)

    ways.report(desk.services.insight.drift(Selection(coach.id)))

    lines = target.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("week,client,x,y,certainty,late")
    assert len(lines) == 4
    assert "Heron" not in "".join(lines)


def test_it_is_printed(
    leaving: Any, desk: Desk, coach: Role, monkeypatch: pytest.MonkeyPatch
) -> None:
    ways, told = leaving
    printed: list[PdfDocument] = []

    def ask(_cls: type, _parent: QWidget, document: PdfDocument) -> bool:
        printed.append(document)
        return True

    monkeypatch.setattr(PrintDocument, "ask", classmethod(ask))
    order_of(monkeypatch, ReportForm.PRINT)

    ways.report(desk.services.insight.drift(Selection(coach.id)))

    assert printed[0].page_count >= 1
    assert told == ["The report was printed."]
    assert desk.services.departures.all()[0].format == "print"


def test_what_was_not_written_did_not_leave(
    leaving: Any, desk: Desk, coach: Role, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ways, told = leaving
    view = desk.services.insight.drift(Selection(coach.id))
    order_of(monkeypatch, ReportForm.PDF)
    save_at(monkeypatch, None)
    ways.report(view)
    assert told == []

    save_at(monkeypatch, tmp_path / "no folder" / "drift report.pdf")
    ways.report(view)
    assert [getattr(error, "code", "") for error in told] == ["folder_missing"]
    monkeypatch.setattr(ReportDialog, "ask", classmethod(lambda *_args, **_more: None))
    ways.report(view)
    assert desk.services.departures.all() == ()


@pytest.mark.dressed
def test_the_bar_of_a_long_list_stands_in_the_dialog(qtbot: QtBot, desk: Desk) -> None:
    page = QWidget()
    page.setProperty("kind", "page")
    qtbot.addWidget(page)
    page.show()
    many = tuple(
        ReportChoice(str(number), f"{number} Oct 2026", "word " * 30) for number in range(20)
    )
    made = ReportDialog(page, many, codes=True)
    made.show()
    bar = made.findChild(MarginBar)
    assert bar is not None
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.window() is made
    assert bar.isVisible()
    assert made.rect().contains(bar.geometry())
    assert not page.findChildren(MarginBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
