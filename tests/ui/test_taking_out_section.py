"""Settings > Export: what, as what, where; stopped, noted, said."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from journal_app.services.opening import JournalFile
from journal_app.services.sample import write_sample
from journal_app.services.taking_out import BookShape, OutFormat
from journal_app.ui.dialogs.save_out import SaveOut, free_folder
from journal_app.ui.pages.settings.taking_out import TakingOutSection
from tests.fixed_clock import FixedClock
from tests.pdf_reading import words_of


@pytest.fixture(scope="module")
def sample_journal(tmp_path_factory, empty_journal, journal_key):
    """The sample journal in a file; copied, never opened again."""
    path = tmp_path_factory.mktemp("sample") / "journal.stance"
    shutil.copy(empty_journal, path)
    services = JournalFile(path, FixedClock(), kdf_iterations=1).open(journal_key)
    write_sample(services, FixedClock()())
    services.close()
    return path


@pytest.fixture
def journal_path(sample_journal, tmp_path):
    path = tmp_path / "journal.stance"
    shutil.copy(sample_journal, path)
    return path


@pytest.fixture
def section(qtbot, desk):
    made = TakingOutSection(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(monkeypatch, path: Path | None) -> list[str]:
    asked: list[str] = []

    def ask(_parent, name, suffix):
        asked.append(f"{name}.{suffix}")
        return path

    monkeypatch.setattr(SaveOut, "ask", ask)
    return asked


def test_everything_as_a_book(section, desk, tmp_path, monkeypatch):
    asked = choose(monkeypatch, tmp_path / "a.pdf")
    section.formats.areas.box.click()
    assert section.formats.shape == BookShape(areas=True)
    section.writing.do.click()
    assert asked[0].endswith(".pdf")
    said = words_of((tmp_path / "a.pdf").read_bytes())
    assert "Where I want to be" in said
    assert str(tmp_path / "a.pdf") in section.writing.said
    assert not section.writing.show_folder.isHidden()
    left = desk.services.departures.all()[0]
    assert (left.kind, left.format, left.entries) == ("book", "pdf", desk.services.journal.count())


def test_some_in_every_format(section, desk, tmp_path, monkeypatch):
    section.what.some.click()
    section.what.filters.picks["client"].chosen.emit("Wren")
    count = section.what.count.text()
    for number, kind in enumerate(OutFormat):
        if kind is not OutFormat.BOOK:
            path = tmp_path / f"{number}.{kind.suffix}"
            choose(monkeypatch, path)
            section.formats.choices[kind].click()
            section.writing.do.click()
            assert section.writing.said.startswith(f"{count} written to"), kind
            assert path.exists()
            assert 0 < desk.services.departures.all()[0].entries < desk.services.journal.count()


def test_a_selection_of_the_journal_leads_here(section, desk, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "a.csv")
    ids = tuple(row.id for row in desk.services.journal.entries(limit=3))
    section.choose_sessions(ids, in_bin=False)
    assert section.what.selected.text().startswith("3 session")
    section.formats.choices[OutFormat.SESSIONS].click()
    section.writing.do.click()
    assert "3 sessions written" in section.writing.said


def test_stopping_writes_nothing(qtbot, section, desk, tmp_path, monkeypatch):
    with qtbot.waitActive(section):
        section.activateWindow()
    choose(monkeypatch, tmp_path / "a.html")
    section.formats.choices[OutFormat.PAGE].click()
    working = section.writing.working
    told = []

    def stop(*_) -> None:
        working.stop.click()
        told.extend(said.text() for said in working.findChildren(QLabel))

    section.gone_on.connect(stop)
    section.writing.do.click()
    assert set(told) == {"Stopping…"}  # at once: what is in hand is finished first
    assert section.writing.said == "Stopped. Nothing was written."
    assert not (tmp_path / "a.html").exists()
    assert desk.services.departures.all() == ()
    assert section.writing.do.isEnabled()
    assert section.writing.do.hasFocus()


def test_each_format_is_offered_a_name_of_its_own(section, monkeypatch):
    asked = choose(monkeypatch, None)
    for made in section.formats.choices.values():
        made.click()
        section.writing.do.click()
    assert len(set(asked)) == len(OutFormat)
    assert next(name for name in asked if "placements" in name).endswith(" placements.csv")


def test_a_dialog_that_is_left_does_nothing(section, monkeypatch):
    choose(monkeypatch, None)
    section.writing.do.click()
    assert section.writing.said == ""


def test_what_went_wrong_is_said_there(section, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "none" / "a.json")
    section.formats.choices[OutFormat.JSON].click()
    section.writing.do.click()
    assert "none" in section.writing.said
    assert section.writing.show_folder.isHidden()


def test_a_new_folder_is_never_one_that_is_there(tmp_path):
    (tmp_path / "Stance").mkdir()
    (tmp_path / "Stance 2").write_text("")
    assert free_folder(tmp_path, "Stance") == tmp_path / "Stance 3"
