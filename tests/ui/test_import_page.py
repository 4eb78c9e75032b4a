"""Importing sessions: looked at, decided, taken in, taken out; files dropped on the window."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Position
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.services.exchange.importers.wishes import Meaning, Scale
from journal_app.services.importing import Interrupted
from journal_app.services.opening import JournalFile
from journal_app.ui.main_window import MainWindow
from journal_app.ui.page import Desk
from journal_app.ui.pages.importing.page import ImportPage
from journal_app.ui.shell import Shell
from journal_app.ui.tasks import InlineTasks


def entry(number: int, **more: Any) -> dict[str, Any]:
    return {
        "uuid": f"{number:032x}",
        "creationDate": f"2024-04-{number:02}T10:00:00Z",
        "timeZone": "Europe/Dublin",
        "text": f"# Title {number}\n\nWords {number}",
        "tags": ["Anna Müller", "work"],
        **more,
    }


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Three entries of Day One, and one without a date."""
    path = tmp_path / "Journal.json"
    entries = [entry(1), entry(2), entry(3), {"uuid": "x", "text": "No date"}]
    path.write_text(json.dumps({"metadata": {"version": "1.0"}, "entries": entries}))
    return path


@pytest.fixture
def page(qtbot: Any, desk: Desk, coach: Role) -> ImportPage:
    made = ImportPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def settle(page: ImportPage) -> None:
    """What waits for a pause in deciding happens now."""
    assert page._pause.isActive()
    page._pause.stop()
    page._look_again()


def test_what_would_come_in_is_shown_and_nothing_is_written(
    page: ImportPage, services: Services, export: Path
) -> None:
    page.open_source(export)
    preview = page.preview
    assert preview is not None
    assert (preview.format, preview.read, preview.new) == ("dayone", 4, 3)
    assert page.found.kind.currentData() == "dayone"
    assert page.found.counts.text() == "4 sessions read: 3 new, 1 not readable."
    assert page.take.text() == "Import 3 sessions"
    model = page.found.table.model()
    assert model.rowCount() == 3
    assert "Title 3" in [model.index(0, at).data() for at in range(model.columnCount())]
    assert services.journal.count() == 0


def test_what_is_decided_while_it_is_read_is_looked_at(page: ImportPage, export: Path) -> None:
    """The answer to what was asked before comes in between; it is not what one would import."""
    page.open_source(export)
    before = page.preview
    page.found.format_chosen.emit("jrnl")
    page.looking.previewed.emit(before)
    assert page.preview is None
    assert page.take.isHidden()
    settle(page)
    assert (page.preview.format, page.preview.new) == ("jrnl", 0)
    page.found.format_chosen.emit("dayone")
    page.looking.failed.emit(InvalidValue("not_jrnl"))
    settle(page)
    assert (page.preview.format, page.preview.new) == ("dayone", 3)
    assert page.take.isVisible()
    assert page.problem.isHidden()


def test_refused_records_tell_where_and_why_and_can_be_copied(
    page: ImportPage, export: Path
) -> None:
    page.open_source(export)
    assert page.refused.isVisibleTo(page)
    assert "entry 4" in page.refused.list.toPlainText()
    page.refused.copy.click()
    assert QGuiApplication.clipboard().text() == page.refused.list.toPlainText()


def in_sight(page: ImportPage, part: QWidget) -> bool:
    """Whether a part begins where the page is looked at."""
    view = page._area.viewport()
    return part.isVisible() and view.rect().contains(part.mapTo(view, QPoint(1, 1)))


def test_below_many_columns_one_is_led_to_what_cannot_be_read_and_sees_how_far_it_is(
    page: ImportPage, tmp_path: Path, qtbot: Any
) -> None:
    page.resize(900, 600)
    many = [f"column{number}" for number in range(30)]
    rows = ["2026-03-14", "soon"]
    path = table(tmp_path, ",".join(["date", *many]), *(row + ",a" * 30 for row in rows))
    page.open_source(path)
    qtbot.waitUntil(lambda: not in_sight(page, page.refused.list))
    page.found.why.click()
    qtbot.waitUntil(lambda: in_sight(page, page.refused.list))
    told: list[bool] = []
    stop = page.progress.stop

    def look(commit: Any, done: Any, failed: Any) -> None:
        qtbot.waitUntil(lambda: in_sight(page, stop))
        told.append(True)

    page.write = look  # type: ignore[method-assign]
    page.take.click()
    assert told


def test_what_cannot_be_read_is_still_told_after_the_import(page: ImportPage, export: Path) -> None:
    page.open_source(export)
    said = page.refused.list.toPlainText()
    page.take.click()
    assert page.report.isVisible()
    assert page.refused.isVisible()
    assert page.refused.list.toPlainText() == said
    page.other.click()
    assert not page.refused.isVisible()


def table(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "log.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_length_that_cannot_be_read_is_told_and_its_session_comes_in(
    page: ImportPage, services: Services, tmp_path: Path
) -> None:
    page.open_source(table(tmp_path, "date,minutes,me", "2024-01-01,sixty,A", "2024-01-02,50,B"))
    said = page.found.remarks.text()
    assert "1 value cannot be read" in said
    assert "line 2: “sixty” in the column “minutes” is not a whole number." in said
    assert page.take.text() == "Import 2 sessions"
    page.take.click()
    assert "1 value that cannot be read stayed out" in page.report._said.text()
    assert sorted(one.minutes or 0 for one in services.journal.entries()) == [0, 50]


def test_sessions_without_a_word_and_without_a_mark_are_told_of_before(
    page: ImportPage, tmp_path: Path
) -> None:
    page.open_source(table(tmp_path, "date,minutes,what", "2024-01-01,60,A", "2024-01-02,50,B"))
    assert "No text and no mark would be imported" in page.header.subtitle.text()
    assert "Say below which column" in page.header.subtitle.text()
    page.open_source(table(tmp_path, "date,minutes,me", "2024-01-01,60,A", "2024-01-02,50,"))
    assert not page.header.subtitle.text().strip()


def test_a_tag_becomes_a_code_at_once_and_a_name_can_be_replaced(
    page: ImportPage, services: Services, export: Path
) -> None:
    page.open_source(export)
    rows = page.mapping.tags
    rows.meanings = {"anna müller": Meaning.CLIENT}
    rows.changed.emit()
    assert not page.take.isEnabled()
    settle(page)
    assert page.take.isEnabled()
    assert page.preview is not None
    assert {one.client for one in page.preview.first} == {"Anna Müller"}
    assert page.preview.telling_codes == {"Anna Müller": 3}
    page.codes.codes_wanted.emit(("Anna Müller",))
    settle(page)
    clients = {one.client for one in page.preview.first}
    assert len(clients) == 1
    assert clients.isdisjoint({"Anna Müller", ""})
    page.take.click()
    assert [one.client.code for one in services.clients.all()] == list(clients)


def test_taking_in_reports_and_can_be_undone_and_a_second_run_adds_nothing(
    page: ImportPage, services: Services, export: Path
) -> None:
    page.open_source(export)
    page.take.click()
    assert services.journal.count() == 3
    assert page.report.isVisibleTo(page)
    assert page.report.place.isVisibleTo(page)
    assert page.report._said.text() == "4 sessions read, 3 imported, 1 not readable."
    page.open_source(export)
    assert not page.take.isVisibleTo(page)
    assert page.header.subtitle.text().startswith("Everything in it is in the journal already")
    page.start_over()
    past = services.exchange.past()
    assert [(one.added, one.still, one.can_be_undone) for one in past] == [(3, 3, True)]
    page.past.undo_wanted.emit(past[0].batch_id)
    assert services.journal.count() == 0
    assert page.header.subtitle.text() == "3 sessions taken out again."
    assert page.focusWidget() is page.choose.file
    assert services.exchange.past()[0].undone_at is not None


def test_stopping_leaves_the_journal_as_it_was(
    page: ImportPage, services: Services, export: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_source(export)

    def stop(done: int, of: int) -> None:
        raise Interrupted

    monkeypatch.setattr("journal_app.ui.pages.importing.job.Job.told", lambda *_: stop(0, 0))
    page.take.click()
    assert services.journal.count() == 0
    assert page.problem.text().startswith("Stopped.")
    assert page.take.isEnabled()
    assert page.focusWidget() is page.take
    assert services.exchange.past() == ()


def test_the_columns_of_a_table_are_chosen_with_the_preview_following(
    page: ImportPage, services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "own.csv"
    path.write_text(
        "Tag der Sitzung;Wer;X;Y\n14.03.2025;Heron;0;10\n15.03.2025;Otter;5;5\n", encoding="utf-8"
    )
    page.open_source(path)
    assert page.preview is None
    assert page.problem.text() == ""
    assert page.header.subtitle.text() == "Say below which column holds the date."
    choose_column(page, "Tag der Sitzung", "date")
    assert page.columns.chosen_dates == "%d.%m.%Y"
    choose_column(page, "Wer", "client")
    assert page.preview is not None
    assert page.columns.chosen_scale is Scale.TEN
    assert page.preview.new == 2
    page.columns.scale.setCurrentIndex(0)
    page.columns.scale.activated.emit(0)
    settle(page)
    assert page.preview.new == 0
    assert len(page.preview.refused) == 2
    choose_column(page, "Wer", "")
    choose_column(page, "Wer", "client")
    assert page.columns.chosen_scale is Scale.ONE
    page.columns.scale.setCurrentIndex(1)
    page.columns.scale.activated.emit(1)
    settle(page)
    assert page.preview.new == 2
    page.take.click()
    places = {row.client: row.path for row in services.journal.entries()}
    assert places == {"Heron": (Position(-1.0, 1.0),), "Otter": (Position(0.0, 0.0),)}


@pytest.mark.dressed
def test_a_column_that_is_named_stays_where_it_is_on_the_screen(
    qtbot: Any, page: ImportPage, tmp_path: Path
) -> None:
    path = tmp_path / "own.csv"
    rows = "".join(f"{day:02}.03.2025;Heron;word\n" for day in range(1, 29))
    path.write_text(f"Tag der Sitzung;Wer;Text\n{rows}", encoding="utf-8")
    page.resize(900, 500)
    page.open_source(path)
    choice = page.columns.choices["Tag der Sitzung"]
    qtbot.waitUntil(choice.isVisible)
    page.lay_out_now()  # a busy machine may have shown it, and not made room for all of it yet
    choice.setFocus()
    choice.setCurrentIndex(choice.findData("date"))
    choice.activated.emit(choice.currentIndex())
    before = choice.mapTo(page, QPoint(0, 0))
    settle(page)
    assert page.preview is not None
    assert page.found.table.isVisible()
    assert choice.mapTo(page, QPoint(0, 0)) == before


def choose_column(page: ImportPage, header: str, column: str) -> None:
    choice = page.columns.choices[header]
    choice.setCurrentIndex(choice.findData(column))
    choice.activated.emit(choice.currentIndex())
    settle(page)


def test_the_kind_can_be_corrected_and_what_is_no_such_file_is_told(
    page: ImportPage, export: Path
) -> None:
    page.open_source(export)
    page.found.kind.setCurrentIndex(page.found.kind.findData("rednotebook"))
    page.found.kind.activated.emit(page.found.kind.currentIndex())
    settle(page)
    assert page.preview is None or page.preview.new == 0
    assert not page.take.isVisibleTo(page)


def test_a_file_that_is_gone_is_told(page: ImportPage, tmp_path: Path) -> None:
    page.open_source(tmp_path / "none.json")
    assert page.problem.text()
    assert not page.take.isVisibleTo(page)
    page.other.click()
    assert page.choose.isVisibleTo(page)
    assert not page.problem.text()


def test_the_empty_journal_the_settings_and_a_shortcut_lead_there(
    qtbot: Any, desk: Desk, coach: Role
) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    for name in ("import_requested", "placing_requested", "calendar_requested"):
        assert name in shell.intake.wires()
    shell.open_settings("exchange")
    shell.intake.bring_in()
    assert isinstance(shell.stack.currentWidget(), ImportPage)


@pytest.fixture
def window(tmp_path: Path, clock: Any, window_over: Callable[[Path], MainWindow]) -> MainWindow:
    """The window of a plain journal with a role."""
    journal = tmp_path / "own" / "journal.stance"
    services = JournalFile(journal, clock, kdf_iterations=1).create(None)
    services.practice.add_role(RoleKind.COACH)
    services.close()
    made = window_over(journal)
    made.begin()
    return made


def dropped(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_a_file_or_folder_dropped_on_the_window_is_looked_at(
    window: MainWindow, export: Path, tmp_path: Path
) -> None:
    data = dropped(export)
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(drop)
    page = window.shell.stack.currentWidget()
    assert isinstance(page, ImportPage)
    assert page.preview is not None
    assert page.preview.new == 3


def test_the_keyboard_stays_on_the_page(window: MainWindow, export: Path) -> None:
    window.shell.intake.bring_in()
    page = window.shell.stack.currentWidget()
    assert isinstance(page, ImportPage)
    page.choose.file.setFocus()
    page.open_source(export)
    assert window.focusWidget() is page.other
    page.other.click()
    assert window.focusWidget() is page.choose.file


def test_what_is_to_come_in_is_looked_for_where_it_was_downloaded(
    page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or at home, where nothing was; else the dialog takes the folder for the name of a file."""
    begun: list[str] = []

    def asked(_parent: object, _title: str, folder: str, *_more: object) -> tuple[str, str]:
        begun.append(folder)
        return "", ""

    downloads = tmp_path / "Downloads"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(downloads))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", asked)
    page.choose.file.click()
    downloads.mkdir()
    page.choose.file.click()
    assert begun == [str(Path.home()), str(downloads)]


def test_two_files_at_once_are_not_taken(window: MainWindow, export: Path, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(export)), QUrl.fromLocalFile(str(tmp_path / "b.csv"))])
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter.ignore()
    window.dragEnterEvent(enter)
    assert not enter.isAccepted()


class SlowTasks(InlineTasks):
    """Steps wait until they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Any] = []

    def in_steps(self, steps: Any, *, context: Any) -> None:
        if next(steps, self) is not self:
            self.waiting.append(steps)

    def go_on(self) -> None:
        waiting, self.waiting = self.waiting, []
        for steps in waiting:
            self.in_steps(steps, context=None)


def test_many_tags_are_shown_a_few_at_a_time(qtbot: Any, desk: Desk, tmp_path: Path) -> None:
    tasks = SlowTasks()
    page = ImportPage(replace(desk, tasks=tasks))
    page.finish()
    qtbot.addWidget(page)
    path = tmp_path / "Journal.json"
    entries = [entry(number, tags=[f"tag {number}"]) for number in range(1, 25)]
    path.write_text(json.dumps({"entries": entries}))
    page.open_source(path)
    assert page.mapping.tags._grid.count() // 2 == 2
    assert not page.take.isVisibleTo(page)
    shown = []
    while tasks.waiting:
        tasks.go_on()
        shown.append(page.mapping.tags._grid.count() // 2)
    assert max(after - before for before, after in pairwise([2, *shown])) == 2
    assert shown[-1] == 8
    assert page.take.isVisibleTo(page)


def test_cards_of_a_source_nobody_wants_any_more_are_not_built(
    qtbot: Any, desk: Desk, export: Path
) -> None:
    tasks = SlowTasks()
    page = ImportPage(replace(desk, tasks=tasks))
    page.finish()
    qtbot.addWidget(page)
    page.open_source(export)
    page.start_over()
    tasks.go_on()
    assert not tasks.waiting
    assert not page.refused.isVisibleTo(page)
    assert not page.take.isVisibleTo(page)


def test_the_last_report_is_gone_when_one_comes_back(page: ImportPage, export: Path) -> None:
    page.open_source(export)
    page.take.click()
    assert page.report.isVisibleTo(page)
    page.hide()
    page.show()
    assert not page.report.isVisibleTo(page)
    assert page.choose.isVisibleTo(page)
    page.open_source(export)
    found = page.found.isVisibleTo(page)
    page.hide()
    page.show()
    assert page.found.isVisibleTo(page) == found
    assert found
