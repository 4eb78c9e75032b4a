"""Where the lines of the palette come from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from journal_app.domain.entry import EntryRow
from journal_app.ui.actions.binding import Bound
from journal_app.ui.dates import moment_text
from journal_app.ui.palette.items import Item, Kind
from journal_app.ui.widgets.into_view import go_to
from journal_app.wording.snippets import without_marks

if TYPE_CHECKING:
    from journal_app.ui.shell import Shell

PLACE = "place."
_SAYING = frozenset({"", "primary", "quiet"})
_BESIDE_KEYS = re.compile(r" {2,}")
"""Between the words of a button and its keys."""


def acts(shell: Shell) -> Iterator[Item]:
    """The pages, and all that can be done now: on every page, and on the one that is shown."""
    bound = shell.window().findChildren(Bound)
    yield from _actions(bound)
    yield from _buttons(shell, {one.action.shown_words for one in bound})


def _actions(there: list[Bound]) -> Iterator[Item]:
    seen: set[str] = set()
    for bound in there:
        what = bound.action
        if what.id in seen or not what.offered or not bound.is_reachable:
            continue
        seen.add(what.id)
        kind = Kind.PAGE if what.id.startswith(PLACE) else Kind.ACTION
        yield Item(
            what.id,
            kind,
            what.shown_words,
            bound.activated.emit,
            keys=what.first_keys,
            also=what.shown_also,
        )


def _buttons(shell: Shell, named: set[str]) -> Iterator[Item]:
    """What the buttons of the page that is shown do, each that is there once.

    Those of rows are left out: which row would be meant, nobody could tell from the words.
    """
    page = shell.stack.currentWidget() or shell
    found = [
        (_BESIDE_KEYS.split(made.text())[0].strip(" …▾"), made)
        for made in page.findChildren(QPushButton)
        if made.property("kind") in _SAYING and made.isVisible() and made.isEnabled()
    ]
    counted = Counter(said for said, _made in found)
    for said, made in found:
        if said and counted[said] == 1 and said not in named:
            yield Item(f"here {said}", Kind.HERE, said, partial(_press, made))


def _press(made: QPushButton) -> None:
    """As a click does; the page may have changed since."""
    if isValid(made) and made.isVisible():
        go_to(made)
        if made.menu() is not None:
            made.showMenu()
        else:
            made.click()


def sections(shell: Shell) -> Iterator[Item]:
    """The small pages of the settings."""
    from journal_app.ui.pages.settings.sections import SECTIONS

    for entry in SECTIONS:
        yield Item(
            f"settings.{entry.name}",
            Kind.SETTING,
            entry.shown_title,
            partial(shell.open_settings, entry.name),
            also=entry.every_word,
        )


def chapters(shell: Shell) -> Iterator[Item]:
    """The chapters of the guide."""
    from journal_app.wording.help_chapters import CHAPTERS, chapter

    for name in CHAPTERS:
        title = chapter(name, shell.desk.language).title
        yield Item(f"help.{name}", Kind.HELP, title, partial(shell.help.open, name))


def clients(open_client: Callable[[str], object], codes: tuple[str, ...]) -> Iterator[Item]:
    """The client codes, the likeliest first; on any thread."""
    for code in codes:
        yield Item(f"client {code}", Kind.CLIENT, code, partial(open_client, code))


def entries(shell: Shell, rows: tuple[EntryRow, ...], today: date) -> Iterator[Item]:
    """Sessions whose words were found."""
    for row in rows:
        said = " ".join(without_marks(row.snippet or row.headline).split())
        unnamed = QCoreApplication.translate("Palette", "no client code")
        when = moment_text(row.local_start, today)
        yield Item(
            f"entry {row.id}",
            Kind.ENTRY,
            said or QCoreApplication.translate("Palette", "no words written"),
            partial(shell.open_entry, row.id),
            remark=f"{row.client or unnamed}, {when}",
        )
