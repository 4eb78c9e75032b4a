"""The window over AT-SPI: everything has a name, and can be done without seeing it.

One program for all of these, since starting it takes longer than all that is asked of it; each
leaves the window as it may find it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from journal_app.domain.clock import now_utc
from journal_app.domain.practice import RoleKind
from journal_app.services.opening import JournalFile
from journal_app.services.sample import write_sample
from tests.at_spi.desktop import Desktop, desktop, missing
from tests.at_spi.reader import (
    ENABLED,
    FOCUSABLE,
    FOCUSED,
    Node,
    Reader,
    wait_for,
    wait_for_none,
)

pytestmark = [
    pytest.mark.lengthy,
    pytest.mark.skipif(bool(missing()), reason=missing()),
    pytest.mark.timeout(120),
]
# Each page, and what stands on it once all is read that the page shows.
PAGES = {
    "Today": ("push button", "All reminders"),
    "Journal": ("push button", "Edit"),
    "Drift": ("push button", "Add an event"),
    "Clients": ("push button", "New agreement"),
    "Referrals": ("push button", "Prepare the conversation"),
    "Supervision": ("push button", "Open the referral"),
    "Hours": ("push button", "What each session counts for"),
    "The map": ("label", "No certificate"),
    "Settings": ("push button", "Where I want to be as Coach"),
}
LOG = "Log a session  Ctrl+N"
TO_USE = frozenset({
    "push button", "check box", "radio button", "button menu", "toggle button", "text", "combo box",
    "slider", "spin box", "list", "list item", "table", "tree", "password text", "link", "canvas",
})  # fmt: skip
PASSPHRASE = "seven quiet herons"


@dataclass(frozen=True, slots=True)
class Open:
    """A window that is open, and who reads it."""

    reader: Reader
    window: Node

    def show(self, page: str) -> None:
        """Go to a page by the rail, and wait until all of it stands there."""
        place = self.window.find("radio button", page)
        place.press()
        wait_for(lambda: CHECKED in place.states)
        self.window.find(*PAGES[page])

    def to_use(self) -> list[tuple[Node, str]]:
        """All that one does something with, and what it is."""
        found = ((node, node.role) for node in self.window.all_showing())
        return [(node, role) for node, role in found if role in TO_USE]


CHECKED = 4
"""AT-SPI's number for what is switched on."""


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with desktop(tmp_path_factory.mktemp("desktop")) as made:
        yield made


def window_with(reader: Reader, role: str, name: str) -> Node:
    """The window in which something stands, once it does; several may be open."""

    def found() -> Node | None:
        windows = [window for program in reader.programs() for window in program.children()]
        return next((window for window in windows if window.all_of(role, name)), None)

    return wait_for(found)


@pytest.fixture(scope="module")
def stance(screen: Desktop) -> Iterator[Open]:
    """The window on the sample journal, with Today filled."""
    journal = screen.home / "sample.stance"
    services = JournalFile(journal).create(None)
    write_sample(services, now_utc())
    services.close()
    with screen.program("--journal", str(journal)):
        reader = Reader(screen.bus)
        window = window_with(reader, "push button", LOG)
        reader.listen("object:announcement")
        yield Open(reader, window)
        reader.close()


@pytest.mark.parametrize("page", PAGES)
def test_all_that_can_be_used_has_a_name_and_can_have_the_keyboard(stance: Open, page: str) -> None:
    stance.show(page)
    # Something may be set up anew while it is read.
    left = wait_for_none(lambda: list(_lacking(stance.to_use())))
    assert left == []


def _lacking(found: list[tuple[Node, str]]) -> Iterator[str]:
    if len(found) < len(PAGES):
        yield "the rail"
    for node, role in found:
        name, states = node.name, node.states
        if not name:
            yield f"a {role} without a name, described as “{node.description}”"
        if ENABLED in states and FOCUSABLE not in states and role not in {"list item", "text"}:
            yield f"{role} “{name}” cannot have the keyboard"


def test_a_session_is_placed_by_two_sliders_and_told_in_words(stance: Open) -> None:
    stance.show("Today")
    stance.window.find("push button", LOG).press()
    across = stance.window.find("slider", "Expert knowledge ↔ Co-creation")
    up = stance.window.find("slider", "Causality ↔ Meaning")
    assert (across.description, up.description) == ("not set", "not set")
    grid = stance.window.find("canvas")
    assert not any(word in grid.description for word in ("expert", "meaning"))
    across.set_value(-10)
    up.set_value(15)
    wait_for(lambda: (across.value, up.value) == (-10, 15))
    wait_for(lambda: "expert" in across.description and "meaning" in up.description)
    wait_for(lambda: all(word in grid.description for word in ("expert", "meaning")))
    said = stance.reader.hears("co-creation", lambda: across.set_value(12))
    assert any("co-creation" in one for one in said), said
    stance.show("Today")


def test_the_focus_can_be_set_and_is_told(stance: Open) -> None:
    stance.show("Journal")
    button = stance.window.find("push button", LOG)
    button.grab_focus()
    wait_for(lambda: FOCUSED in button.states)


def test_the_chart_is_a_table_for_whoever_wants_one(stance: Open) -> None:
    stance.show("Drift")
    stance.window.find("push button", "As a table").press()
    stance.window.find("push button", "As a chart")
    table = stance.window.find("table")
    wait_for(lambda: table.size[0] > 20)
    _, columns = table.size

    def first_row() -> list[str]:
        # The last says how sure one was, and only where one was not.
        row = [table.cell(0, column).name for column in range(columns - 1)]
        return row if all(row) else []

    assert len(wait_for(first_row)) > 2
    stance.window.find("push button", "As a chart").press()
    wait_for(lambda: not stance.window.all_of("push button", "As a chart"))


def test_a_locked_journal_tells_nothing_of_itself(screen: Desktop, tmp_path: Path) -> None:
    journal = tmp_path / "locked.stance"
    services = JournalFile(journal, kdf_iterations=1).create(PASSPHRASE)
    role = services.practice.add_role(RoleKind.COACH).value
    draft = services.journal.new_draft(role.id)
    services.journal.save(replace(draft, client="Xylograph", me="Xylograph sat"))
    services.close()
    with screen.program("--journal", str(journal)):
        reader = Reader(screen.bus)
        window = window_with(reader, "label", "Your journal is locked")
        field = window.find("text", "Passphrase")
        told = wait_for(lambda: [f"{one.name}{one.description}" for one in window.all_showing()])
        assert not any("Xylograph" in said for said in told)
        assert window.name == "Stance"
        field.write(PASSPHRASE)
        wait_for(lambda: len(field.letters) == len(PASSPHRASE))
        assert set(field.letters).isdisjoint(PASSPHRASE)
        reader.close()
