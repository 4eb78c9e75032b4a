"""Pages beside the rail: made in a turn of their own when they are wanted, and shown in the next.

Importing, making and showing a page in one go would keep keys and clicks waiting for too long.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from journal_app.giving_way import imports_give_way
from journal_app.ui.import_ahead import one_by_one

if TYPE_CHECKING:
    from journal_app.ui.shell import Shell
    from journal_app.ui.shell_pages import Finding, Making
    from journal_app.ui.tasks import Steps

_PAGES = {
    "again": ("again_page", "AgainPage"),
    "calendar": ("importing.calendar_page", "CalendarPage"),
    "compare": ("compare_page", "ComparePage"),
    "contacts": ("contacts_page", "ContactsPage"),
    "help": ("help.page", "HelpPage"),
    "importing": ("importing.page", "ImportPage"),
    "intention": ("intention_page", "IntentionPage"),
    "packet-build": ("packet_build", "PacketBuildPage"),
    "packets-received": ("packets_received", "ReceivedPage"),
    "packets-sent": ("packets_sent", "SentPage"),
    "placing": ("placing_page", "PlacingPage"),
    "preparation": ("preparation_page", "PreparationPage"),
    "record": ("record_page", "RecordPage"),
    "reflections": ("reflections_page", "ReflectionsPage"),
    "reminders": ("reminders_page", "RemindersPage"),
    "will": ("will_page", "WillPage"),
}
"""By the name of a page: its module, and what it is called there."""
_NEEDED = {"help": ("html.entities", "markdown_it")}
"""What takes long to import, and would be imported when a page first shows something: no modules
with Qt, for they come in beside the window."""


def made_first(shell: Shell, name: str, way: Callable[..., object]) -> Callable[..., None]:
    """A way to a page that has it made before; where one goes elsewhere meanwhile, it ends."""

    def go(*details: Any) -> None:
        shell.once_made(name, partial(_maker_of, name, shell), partial(way, *details))

    return go


def _maker_of(name: str, shell: Shell) -> Finding:
    """What makes the page of a name; its module, and what it will need, is imported for it."""
    yield from _brought_in(_NEEDED.get(name, ()), shell)
    module, called = _PAGES[name]
    module = f"journal_app.ui.pages.{module}"
    yield from one_by_one(module)
    yield
    found: Making = getattr(importlib.import_module(module), called)
    return found


def _brought_in(names: tuple[str, ...], shell: Shell) -> Steps:
    """Imports modules beside the window, and ends when they are there."""
    if all(name in sys.modules for name in names):
        return
    over: list[object] = []

    def bring_in() -> None:
        with imports_give_way():
            for name in names:
                importlib.import_module(name)

    # What could not be imported is tried again, and told, where it is wanted.
    shell.desk.tasks.compute(bring_in, context=shell, done=over.append, failed=over.append)
    while not over:
        yield
