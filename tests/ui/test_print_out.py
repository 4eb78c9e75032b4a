"""Ctrl+P prints what is shown; a page with nothing for paper says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import Role
from journal_app.ui.pdf import printing
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What would have gone to a printer."""
    found: list[bytes] = []

    def ask(_class: type, _parent: object, document: Any) -> bool:
        found.append(document.content())
        return True

    monkeypatch.setattr(printing.PrintDocument, "ask", classmethod(ask))
    return found


@pytest.fixture
def shell(desk: Any, coach: Role, qtbot: Any) -> Shell:
    made = Shell(desk)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(shell: Shell, qtbot: Any) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_a_session(
    shell: Shell,
    desk: Any,
    coach: Role,
    make_draft: Callable[..., EntryDraft],
    printed: list[bytes],
    qtbot: Any,
) -> None:
    draft = make_draft(role_id=coach.id, client="Heron", seen="A quiet hour")
    desk.services.journal.save(draft)
    shell.open_entry(draft.id)
    press(shell, qtbot)
    [paper] = printed
    assert paper.startswith(b"%PDF")


def test_nothing_to_print_is_said(shell: Shell, printed: list[bytes], qtbot: Any) -> None:
    for place in (Place.TODAY, Place.JOURNAL, Place.CLIENTS, Place.MAP):
        shell.show_place(place)
        shell.banner.close_banner()
        press(shell, qtbot)
        assert printed == []
        assert "nothing to print" in shell.banner.sentence, place
