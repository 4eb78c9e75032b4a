"""Pages in a language whose words are half as long again, and from right to left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from journal_app.domain.clock import now_utc
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.services.sample import write_sample
from journal_app.ui.change_feed import ChangeFeed
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.sections import SECTIONS
from journal_app.ui.preferences import Preferences
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.tasks import InlineTasks
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation
from tests.ui.cut_off import cut_off

pytestmark = pytest.mark.dressed

SMALL = (1024, 700)


class Longer(QTranslator):
    """Every word of every text half as long again."""

    def translate(self, _context: Any, text: Any, *_rest: Any) -> str:
        return " ".join(map(_longer, text.split(" ")))

    def isEmpty(self) -> bool:
        return False


def _longer(word: str) -> str:
    return f"{word}{'ā' * ((len(word) + 1) // 2)}" if word.isalpha() else word


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    path = tmp_path_factory.mktemp("long") / "sample.stance"
    services = JournalFile(path).create(None)
    write_sample(services, now_utc())
    yield services
    services.close()


@pytest.fixture(params=["long words", "right to left"])
def shell(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    sample: Services,
    themes: ThemeManager,
    translation: Translation,
    preferences: Preferences,
) -> Iterator[Shell]:
    translator = Longer(qapp)
    if request.param == "long words":
        qapp.installTranslator(translator)
    else:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made = Shell(
        Desk(
            services=sample,
            tasks=InlineTasks(),
            feed=ChangeFeed(),
            themes=themes,
            words=translation.words(),
            clock=now_utc,
            language="en",
            preferences=preferences,
        )
    )
    made.resize(*SMALL)
    made.show()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def ways(shell: Shell) -> Iterator[tuple[str, Callable[[], object]]]:
    """Names of pages, and how to get there."""
    for place in Place:
        yield place.value, partial(shell.show_place, place)
    for section in SECTIONS:
        yield f"settings, {section.name}", partial(shell.open_settings, section.name)
    yield "writing", shell.log_session
    yield "reminders", shell.open_reminders
    yield "contacts", shell.open_contacts
    yield "will", shell.open_will
    yield "reflections", shell.read_reflections


def test_nothing_is_cut_off(shell: Shell) -> None:
    found: list[str] = []
    for name, show in ways(shell):
        show()
        for _ in range(3):
            QApplication.processEvents()
        found += [f"{name}: {one}" for one in cut_off(shell.stack.currentWidget())]
    assert found == [], "\n".join(found)


@pytest.mark.usefixtures("qapp")
def test_what_has_too_little_room_is_found() -> None:
    page = QWidget()
    page.resize(200, 100)
    column = QVBoxLayout(page)
    for text, width, height in (("as it should be", 150, 20), ("many words " * 9, 40, 20)):
        shown = QLabel(text, page)
        shown.setFixedSize(width, height)
        column.addWidget(shown)
    page.show()
    QApplication.processEvents()
    assert [one.split("“")[1].split()[0] for one in cut_off(page)] == ["many"]
    page.hide()
