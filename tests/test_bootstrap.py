"""Which journal is meant, and where the program's own files lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from journal_app import bootstrap, settings
from journal_app.paths import Paths
from journal_app.settings import Settings


def test_the_folders_are_those_of_the_user(application_folders: Path) -> None:
    paths = Paths.standard()
    for folder in (paths.data, paths.config, paths.state):
        assert folder.is_relative_to(application_folders)
        assert not folder.exists()
    assert paths.journal.name == "journal.stance"
    assert {paths.settings.parent, paths.log.parent} == {paths.config, paths.state}


def test_the_journal_asked_for_comes_before_all_others(tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path)
    last = tmp_path / "last.stance"
    settings.save(paths.settings, Settings(last_journal=str(last)))

    def journal(asked: Path | None = None, variable: str = "", window: bool = True) -> Path:
        environment = {"STANCE_JOURNAL": variable}
        return bootstrap.build(paths, asked, environment, for_window=window).journal

    assert journal() == last  # nothing is there: it is said of the one that was
    paths.journal.parent.mkdir(parents=True)
    paths.journal.touch()
    assert journal() == paths.journal
    last.touch()
    assert journal() == last
    assert journal(window=False) == paths.journal
    assert journal(variable="/elsewhere") == Path("/elsewhere")
    assert journal(Path("/asked"), "/elsewhere") == Path("/asked")


def test_a_journal_of_the_folder_one_is_in_is_known_with_that_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another start, from another folder, opens it as well."""
    monkeypatch.chdir(tmp_path)
    paths, asked = Paths.inside(tmp_path / "home"), Path("own/one.stance")
    assert bootstrap.build(paths, asked, {}).journal == tmp_path / asked
    environment = {"STANCE_JOURNAL": str(asked)}
    assert bootstrap.build(paths, None, environment).journal == tmp_path / asked
