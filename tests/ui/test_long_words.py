"""Pages in a language whose words are half as long again, and from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtWidgets import QApplication

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

SIZES = ((1024, 700), (1360, 860))


class Longer(QTranslator):
    """Every text with words between its words, half as long again."""

    def translate(self, _context: Any, text: Any, *_rest: Any) -> str:
        words = text.split(" ")
        longer = [f"{word}{'ā' * ((len(word) + 1) // 2)}" if word.isalpha() else word for word in words]
        return " ".join(longer)

    def isEmpty(self) -> bool:
        return False


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
    made.resize(*SIZES[0])
    made.show()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_nothing_is_cut_off(shell: Shell) -> None:
    found: list[str] = []
    shows: list[tuple[str, Any]] = [(place.value, lambda place=place: shell.show_place(place)) for place in Place]
    shows += [(f"settings {one.name}", lambda one=one: shell.open_settings(one.name)) for one in SECTIONS]
    shows += [("log", shell.log_session), ("reminders", shell.open_reminders), ("contacts", shell.open_contacts), ("will", shell.open_will), ("reflections", shell.read_reflections)]
    for name, show in shows:
        show()
        for size in SIZES:
            shell.resize(*size)
            for _ in range(3):
                QApplication.processEvents()
            page = shell.stack.currentWidget()
            found += [f"{name} {size[0]}: {one}" for one in cut_off(page)]
        shell.resize(*SIZES[0])
    assert found == [], "\n".join(found)
