"""What I said about where I stand over the years: a role's reflections, read in order."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.practice import Role
from journal_app.domain.reflection import Reflection
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.ui.page import Desk, Page, scrolling
from journal_app.ui.pages.reflection_print import reflections_on_paper
from journal_app.ui.pages.reflection_row import ReflectionRow
from journal_app.ui.pdf.printing import PrintDocument
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.laid_out import laid_out
from journal_app.ui.widgets.menu_chip import MenuChip
from journal_app.ui.widgets.text import label

FOLLOWED_MS = 400


@dataclass(frozen=True, slots=True)
class ToRead:
    """The reflections of one role, the oldest first, and the roles there are."""

    role: Role
    roles: tuple[Role, ...]
    reflections: tuple[Reflection, ...]


def read_reflections(services: Services, role_id: str, reflection_id: str) -> ToRead | None:
    """What the page shows, of the role of a reflection or else of the one named or the first.

    Runs on the store thread. None when there is no role yet.
    """
    roles = services.practice.roles()
    every = services.reflections.all()
    of = next((one.role_id for one in every if one.id == reflection_id), role_id)
    role = next((role for role in roles if role.id == of), roles[0] if roles else None)
    if role is None:
        return None
    mine = tuple(one for one in reversed(every) if one.role_id == role.id)
    return ToRead(role, roles, mine)


class ReflectionsPage(Page):
    """From the oldest to the newest, in reading type, each with what was shown then."""

    subjects = frozenset({Subject.REFLECTIONS, Subject.PRACTICE, Subject.CLIENTS})
    drift_page_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.header = PageHeader(self.tr("What I said about where I stand"), "", self)
        self.back = button(self.tr("Back to Drift"), "", self.drift_page_requested.emit, self)
        self.print = button(self.tr("Print…"), "", self._print, self)
        self.header.buttons.addWidget(self.back)
        self.header.buttons.addWidget(self.print)
        self.role = MenuChip(self.tr("Role"), "", self)
        self.role.chosen.connect(self._take_role)
        self._jumps = QWidget(self)
        self._years = FlowLayout(self._jumps, spacing=6)
        self._rows: KeyedRows[tuple[Reflection, int | None], ReflectionRow] = KeyedRows(self._row)
        self.empty = Card(self.tr("Nothing to read yet"), "", self)
        self.read: ToRead | None = None
        self._role_id = self._wanted = ""
        self._followed: ReflectionRow | None = None
        self._lay_out()
        desk.preferences.changed.connect(self.retheme)

    def show_role(self, role_id: str) -> None:
        """Read what was said of one role; of the first one where none is named."""
        self._role_id = role_id or self._role_id
        self.refresh()

    def whereabouts(self) -> dict[str, Any]:
        """Of which role one reads."""
        return {"role": self._role_id}

    def show_reflection(self, reflection_id: str) -> None:
        """Read on from one reflection."""
        self._wanted = reflection_id
        self.refresh()

    def refresh(self) -> None:
        """Ask for all that was said."""
        services, role_id, wanted = self.desk.services, self._role_id, self._wanted
        self.ask(lambda: read_reflections(services, role_id, wanted), self._show)

    def retheme(self) -> None:
        """Grids and sizes are those of the theme and of the way the axes lie."""
        if self.read is not None:
            self._show_rows(self.read.reflections, anew=True)

    @property
    def rows(self) -> tuple[ReflectionRow, ...]:
        """A row for each reflection."""
        return self._rows.rows()

    @property
    def years(self) -> tuple[QPushButton, ...]:
        """The years that can be jumped to."""
        parts = laid_out(self._years)
        return tuple(part for part in parts if isinstance(part, QPushButton) and part != self.role)

    def _lay_out(self) -> None:
        self.empty.body.addWidget(
            label(
                self.tr(
                    "When you answer the question on the Drift page, your words are kept with what "
                    "was shown. Here they stand one after the other, to be read over the years."
                ),
                "reading",
                self.empty,
            )
        )
        ask = button(
            self.tr("Go to the question"), "primary", self.drift_page_requested.emit, self.empty
        )
        self.empty.body.addWidget(ask, 0, Qt.AlignmentFlag.AlignLeft)
        self.empty.hide()
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(14)
        column.addWidget(self.empty)
        column.addLayout(self._rows.layout)
        column.addStretch(1)
        self._content = content
        self.area = scrolling(content, self)
        self.area.verticalScrollBar().rangeChanged.connect(self._follow)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(self._jumps)
        outer.addWidget(self.area, 1)

    def _show(self, read: ToRead | None) -> None:
        self.read = read
        found = read.reflections if read is not None else ()
        self._role_id = read.role.id if read is not None else ""
        self.empty.setVisible(not found)
        self.print.setEnabled(bool(found))
        self.header.set_texts(self.header.title.text(), self._subtitle(read))
        self._show_years(read)
        self._show_rows(found)
        if self._wanted:
            wanted = self._rows.row(self._wanted)
            self._wanted = ""
            if wanted is not None:
                self._go_to(wanted)

    def _subtitle(self, read: ToRead | None) -> str:
        if read is None or not read.reflections:
            return ""
        count = self.tr("%n reflection(s)", "", len(read.reflections))
        return f"{self.desk.words.role(read.role)} · {count}"

    def _show_rows(self, reflections: tuple[Reflection, ...], *, anew: bool = False) -> None:
        items: list[tuple[str, tuple[Reflection, int | None]]] = []
        before: int | None = None
        for reflection in reflections:
            year = _year(reflection)
            items.append((reflection.id, (reflection, year if year != before else None)))
            before = year
        self._let_go()
        self._rows.show(items, anew=anew)

    def _show_years(self, read: ToRead | None) -> None:
        self._years.removeWidget(self.role)
        self._years.clear()
        roles = read.roles if read is not None else ()
        self.role.offer([(self.desk.words.role(role), role.id) for role in roles])
        self.role.set_value(self._role_id or None)
        self.role.setVisible(len(roles) > 1)
        self._years.addWidget(self.role)
        years = sorted({_year(one) for one in (read.reflections if read is not None else ())})
        for year in years if len(years) > 1 else ():
            made = chip(str(year), parent=self._jumps)
            made.setCheckable(False)
            made.setAccessibleName(self.tr("Go to {0}").format(year))
            made.clicked.connect(lambda _on=False, year=year: self._jump(year))
            self._years.addWidget(made)
        self._jumps.setVisible(len(roles) > 1 or len(years) > 1)

    def _jump(self, year: int) -> None:
        row = next((row for row in self.rows if _year(row.reflection) == year), None)
        if row is not None:
            self._go_to(row)

    def _go_to(self, row: ReflectionRow) -> None:
        """Bring a row to the top, and the keys with it.

        Rows that were just built get their heights over some turns of the event loop; the row is
        followed until that is over.
        """
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._followed = row
        self._follow()
        QTimer.singleShot(FOLLOWED_MS, row, self._let_go)

    def _follow(self) -> None:
        if self._followed is not None:
            self.area.verticalScrollBar().setValue(self._followed.y())

    def _let_go(self) -> None:
        self._followed = None

    def _row(self, item: tuple[Reflection, int | None]) -> ReflectionRow:
        reflection, year = item
        return ReflectionRow(self.desk, reflection, self._content, year=year)

    def _take_role(self, role_id: str) -> None:
        self.show_role(role_id)

    def print_out(self) -> bool:
        """Print the reflections that are shown, if there are any."""
        self._print()
        return self.read is not None and bool(self.read.reflections)

    def _print(self) -> None:
        if self.read is not None and self.read.reflections:
            words, orientation = self.desk.words, self.desk.orientation
            document = reflections_on_paper(
                self.read.role, self.read.reflections, words, orientation
            )
            PrintDocument.ask(self, document)


def _year(reflection: Reflection) -> int:
    """The year in which it was said, by this computer's clock."""
    return reflection.answered_at.astimezone().year
