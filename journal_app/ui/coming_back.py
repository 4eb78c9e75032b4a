"""Where one is in a journal, told before it is locked; and the way back once it is open again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QScrollArea, QScrollBar

from journal_app.ui.page import Page
from journal_app.ui.pages.supervision_parts import Part
from journal_app.ui.rail import Place

if TYPE_CHECKING:
    from journal_app.domain.entry import KeptDraft
    from journal_app.ui.shell import Shell

_TRIES_MS = (0, 60, 250, 700)
"""When it is tried to scroll to where one was: what a page shows comes with its answers."""


def where_now(shell: Shell) -> dict[str, Any]:
    """Which page is shown, and what on each of them; in values that JSON can say."""
    shown = shell.stack.currentWidget()
    name = next((name for name, page in shell.pages.items() if page is shown), "")
    return {
        "page": name,
        "place": place_now(shell).value,
        "pages": {
            one: {"is": page.whereabouts(), "scrolled": _scrolled(page)}
            for one, page in shell.pages.items()
            if page is shown or one in _PLACES
        },
    }


def place_now(shell: Shell) -> Place:
    """The place of the rail that one is at, or came from."""
    return shell.place or shell.help.came_from or shell.rail.selected or Place.TODAY


def go_back(shell: Shell, where: dict[str, Any]) -> None:
    """Show all of it again; pages that are not shown take theirs up when they are made."""
    waiting = dict(where["pages"])

    def take_up(page: Page) -> None:
        name = next(name for name, made in shell.pages.items() if made is page)
        kept = waiting.pop(name, None)
        if kept is not None:
            page.go_back_to(kept["is"])
            if any(kept["scrolled"]):
                _ScrollingBack(page, kept["scrolled"])

    for page in tuple(shell.pages.values()):
        take_up(page)
    shell.page_made.connect(take_up)
    name, what = where["page"], where["pages"].get(where["page"], {}).get("is", {})
    shell.show_place(Place(where["place"]))
    way = _ways(shell, what).get(name)
    if way is not None and (not shell.desk.services.read_only or name not in _WRITES):
        way()


_PLACES = frozenset(place.value for place in Place)
_WRITES = frozenset({"log", "intention", "again", "placing"})


def _ways(shell: Shell, what: dict[str, Any]) -> dict[str, Callable[[], object]]:
    """The way to each page beside the rail; what is not here leads to its place on the rail.

    What shows a file from elsewhere, a packet that is put together or a recovery sheet is not.
    """
    return {
        "log": partial(_go_on_writing, shell, what),
        "intention": partial(_intend, shell, what),
        "again": shell.place_again,
        "placing": shell.intake.place,
        "contacts": shell.open_contacts,
        "reminders": shell.open_reminders,
        "will": shell.open_will,
        "reflections": partial(shell.read_reflections, what.get("role", "")),
        "record": partial(shell.open_record, what.get("id", "")),
        "preparation": partial(shell.prepare_conversation, what.get("id", "")),
        "packets-sent": partial(shell.packets.show_part, Part.SENT),
        "packets-received": partial(shell.packets.show_part, Part.RECEIVED),
        "packet-reading": partial(shell.packets.read, what.get("id", ""), what.get("session", "")),
        "compare": shell.compare_again,
        "importing": shell.intake.bring_in,
        "help": partial(shell.help.open, what.get("chapter", "")),
    }


def _go_on_writing(shell: Shell, what: dict[str, Any]) -> None:
    """To the draft that was being written; a blank one was not kept, and begins anew."""

    def go_on(drafts: tuple[KeptDraft, ...]) -> None:
        for kept in drafts:
            if kept.draft.id == what.get("id"):
                shell.continue_draft(kept.draft, kept.edits)
                return
        if what.get("edits"):
            shell.edit_entry(what["id"])
        else:
            shell.log_session()

    shell.desk.tasks.submit(
        shell.desk.services.journal.drafts, context=shell, done=go_on, failed=shell.tell_problem
    )


def _intend(shell: Shell, what: dict[str, Any]) -> None:
    shell.set_intention()
    shell.pages["intention"].go_back_to(what)


def _bars(page: Page) -> list[QScrollBar]:
    """What scrolls the page and its lists, in the order in which they were made; no texts."""
    return [
        area.verticalScrollBar()
        for area in page.findChildren(QAbstractScrollArea)
        if isinstance(area, QScrollArea | QAbstractItemView) and area.isVisibleTo(page)
    ]


def _scrolled(page: Page) -> list[int]:
    return [bar.value() for bar in _bars(page)]


class _ScrollingBack(QObject):
    """Scrolls a page to where it was, as soon as it is shown and has so much to scroll.

    Whoever has scrolled it meanwhile is left alone.
    """

    def __init__(self, page: Page, values: list[int]) -> None:
        super().__init__(page)
        self._page, self._values = page, values
        self._set: dict[int, int] = {}
        self._tries = iter(_TRIES_MS)
        if page.isVisible():
            self._next()
        else:
            page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It is shown."""
        if event.type() == QEvent.Type.Show:
            self._page.removeEventFilter(self)
            self._next()
        return super().eventFilter(watched, event)

    def _next(self) -> None:
        following = next(self._tries, None)
        if following is None:
            self.deleteLater()
        else:
            QTimer.singleShot(following, self, self._try)

    def _try(self) -> None:
        bars = _bars(self._page)
        if len(bars) == len(self._values):
            for at, (bar, value) in enumerate(zip(bars, self._values, strict=True)):
                if bar.value() == self._set.get(at, bar.value()):
                    bar.setValue(value)
                    self._set[at] = bar.value()
        self._next()
