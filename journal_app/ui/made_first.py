"""Pages beside the rail: made in a turn of their own when they are wanted, and shown in the next.

Importing, making and showing a page in one go would keep keys and clicks waiting for too long.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from journal_app.ui.import_ahead import one_by_one

if TYPE_CHECKING:
    from journal_app.ui.shell import Shell
    from journal_app.ui.shell_pages import Finding, Making

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
"""What takes long to import, and would be imported when a page first shows something: in the order
in which one needs the other, each in a turn of its own."""


def made_first(shell: Shell, name: str, way: Callable[..., object]) -> Callable[..., None]:
    """A way to a page that has it made before; where one goes elsewhere meanwhile, it ends."""

    def go(*details: Any) -> None:
        shell.once_made(name, partial(maker_of, name), partial(way, *details))

    return go


def maker_of(name: str) -> Finding:
    """What makes the page of a name; its module, and what it will need, is imported for it."""
    for other in _NEEDED.get(name, ()):
        importlib.import_module(other)
        yield
    module, called = _PAGES[name]
    module = f"journal_app.ui.pages.{module}"
    yield from one_by_one(module)
    yield
    found: Making = getattr(importlib.import_module(module), called)
    return found
