"""The pages of the rail and those beside it: full, in a small window, and over an empty journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from journal_app.ui.pages.help.page import HelpPage
from journal_app.ui.rail import Place
from journal_app.ui.tour.visit import Visit


def take_all(visit: Visit) -> None:
    """Over the sample journal."""
    for place in Place:
        visit.shell.show_place(place)
        visit.take(place.value, small=True)
    for name, show in _beside(visit):
        show()
        visit.take(name)
    _search_help(visit)
    newest = visit.services.journal.entries(limit=1)[0]
    visit.shell.open_entry(newest.id)
    visit.take("entry")
    visit.shell.set_intention()
    visit.take("intention")
    visit.shell.place_again()
    visit.take("again")
    visit.shell.intake.place()
    visit.take("placing")


def take_empty(visit: Visit) -> None:
    """Over a journal in which nothing stands yet."""
    for place in Place:
        visit.shell.show_place(place)
        visit.take(f"empty-{place.value}")
    for name, show in _beside(visit):
        show()
        visit.take(f"empty-{name}")
    visit.shell.log_session()
    visit.take("empty-log")
    visit.shell.read_reflections()
    visit.take("empty-reflections")


def take_sample(visit: Visit) -> None:
    """Over the sample journal that one only looks around in."""
    visit.take("sample-strip")


def take_read_only(visit: Visit) -> None:
    """Over a journal that may not be written to."""
    visit.take("read-only")


def _beside(visit: Visit) -> Iterator[tuple[str, Callable[[], object]]]:
    shell = visit.shell
    yield "reminders", shell.open_reminders
    yield "contacts", shell.open_contacts
    yield "will", shell.open_will
    yield "help", lambda: shell.help.open("drift")


def _search_help(visit: Visit) -> None:
    visit.shell.help.search()
    help_ = visit.page("help", HelpPage)
    help_.view.search.setText("backup" if visit.camera.language == "en" else "Sicherung")
    visit.take("help-search")
    help_.view.search.clear()
