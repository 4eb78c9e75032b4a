"""Filters of the journal as chips; each can be taken away where it was set."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from journal_app.domain.entry import EntryQuery
from journal_app.domain.grid import Quadrant
from journal_app.domain.practice import Role
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.wording.words import Words

MOST_CODES = 40


class FilterBar(QWidget):
    """Client, quadrant, tag, role, flagged, not placed, the bin."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=6)
        self._choices: dict[str, object] = {}
        self._menus: dict[str, QPushButton] = {}
        for name, text in (
            ("client", self.tr("Client")),
            ("quadrant", self.tr("Quadrant")),
            ("tag", self.tr("Tag")),
            ("role_id", self.tr("Role")),
        ):
            self._menus[name] = self._menu_chip(name, text)
            flow.addWidget(self._menus[name])
        self._flags: dict[str, QPushButton] = {}
        for name, text in (
            ("flagged", self.tr("For supervision")),
            ("unplaced", self.tr("Not placed")),
            ("in_bin", self.tr("Bin")),
        ):
            made = self._flags[name] = chip(text, parent=self)
            made.toggled.connect(lambda _on: self.changed.emit())
            flow.addWidget(made)

    def query(self, text: str) -> EntryQuery:
        """The filters with the words searched for."""
        client, tag = self._choices.get("client"), self._choices.get("tag")
        role_id, quadrant = self._choices.get("role_id"), self._choices.get("quadrant")
        return EntryQuery(
            text=text,
            client=client if isinstance(client, str) else None,
            tag=tag if isinstance(tag, str) else None,
            role_id=role_id if isinstance(role_id, str) else None,
            quadrant=quadrant if isinstance(quadrant, Quadrant) else None,
            flagged=self._flags["flagged"].isChecked(),
            unplaced=self._flags["unplaced"].isChecked(),
            in_bin=self._flags["in_bin"].isChecked(),
        )

    def offer(
        self, codes: tuple[str, ...], tags: tuple[str, ...], roles: tuple[Role, ...], words: Words
    ) -> None:
        """Fill the menus with what the journal holds."""
        self._fill("client", [(code, code) for code in codes[:MOST_CODES]])
        self._fill("quadrant", [(words.quadrant(quadrant), quadrant) for quadrant in Quadrant])
        self._fill("tag", [(f"#{tag}", tag) for tag in tags[:MOST_CODES]])
        self._fill("role_id", [(words.role(role), role.id) for role in roles])
        self._menus["tag"].setVisible(bool(tags))
        self._menus["client"].setVisible(bool(codes))
        self._menus["role_id"].setVisible(len(roles) > 1)

    def _menu_chip(self, name: str, text: str) -> QPushButton:
        made = chip(f"{text} ▾", parent=self)
        made.setAccessibleName(self.tr("Filter by {0}").format(text))
        made.setProperty("title", text)
        made.setMenu(QMenu(made))
        made.menu().aboutToHide.connect(lambda: made.setChecked(name in self._choices))
        return made

    def _fill(self, name: str, choices: list[tuple[str, object]]) -> None:
        made = self._menus[name]
        menu = made.menu()
        menu.clear()
        menu.addAction(self.tr("All"), lambda: self._choose(name, None, ""))
        menu.addSeparator()
        for text, value in choices:
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(
                lambda _on=False, value=value, text=text: self._choose(name, value, text)
            )

    def _choose(self, name: str, value: object, text: str) -> None:
        made = self._menus[name]
        if value is None:
            self._choices.pop(name, None)
        else:
            self._choices[name] = value
        made.setChecked(value is not None)
        title = str(made.property("title"))
        shown = text.replace("&", "&&") if value is not None else title
        made.setText(f"{shown} ▾")
        self.changed.emit()
