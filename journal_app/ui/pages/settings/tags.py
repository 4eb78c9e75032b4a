"""The tags in use: called otherwise, made one, taken away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from journal_app.services.changes import Subject
from journal_app.services.tags import Renamed, TagUse
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.tasks import Steps, no_steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.laid_out import discard, show_at_once
from journal_app.ui.widgets.text import ElidedLabel, label

A_TURN = 3
"""Rows made in one turn of the window."""


class TagsSection(Section):
    """Kept in the journal. Whatever is done here can be taken back at once."""

    subjects = frozenset({Subject.ENTRIES})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.tags = TagsCard(self)
        self.add(self.tags)
        self.tags.rename_wanted.connect(self._rename)
        self.tags.removal_wanted.connect(self._remove)
        self._showing: Steps = no_steps()

    def refresh(self) -> None:
        """Ask for the tags in use."""
        self.ask(self.desk.services.tags.uses, self._show)

    def _show(self, uses: tuple[TagUse, ...]) -> None:
        self._showing.close()
        self._showing = self._show_in_turn(uses)
        self.desk.tasks.in_steps(self._showing, context=self)

    def _show_in_turn(self, uses: tuple[TagUse, ...]) -> Steps:
        yield from self.tags.showing(uses)
        self.put_in_order()

    def _rename(self, old: str, new: str) -> None:
        tags = self.desk.services.tags
        rename = partial(tags.rename, old, new)

        def done(renamed: Renamed) -> None:
            self.tags.end_renaming()
            if renamed.ids:
                way = Way(
                    lambda: self.write(partial(tags.rename_back, renamed)),
                    lambda: self.write(rename),
                )
                told = self.tr("“{0}” is called “{1}” now.").format(renamed.old, renamed.new)
                self.undo_offered.emit(told, way)

        self.write_told(rename, done, self.tags.tell_problem)

    def _remove(self, tag: str) -> None:
        services = self.desk.services
        remove = partial(services.tags.remove, tag)

        def done(ids: tuple[str, ...]) -> None:
            way = Way(
                lambda: self.write(partial(services.tidying.add_tag, ids, tag)),
                lambda: self.write(remove),
            )
            told = self.tr("“{0}” was taken from %n session(s).", "", len(ids)).format(tag)
            self.undo_offered.emit(told, way)

        self.write(remove, done)


class TagsCard(Card):
    """A row a tag."""

    rename_wanted = Signal(str, str)
    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Tags"))
        self.empty = label(
            self.tr(
                "No session has a tag yet. Tags are added below the texts of a session; here they "
                "can be called otherwise, made one, and taken away."
            ),
            "muted",
            self,
        )
        self.body.addWidget(self.empty)
        self.rows: dict[str, TagRow] = {}
        self._problem = label("", "attention", self)
        self._problem.hide()
        self.body.addWidget(self._problem)

    def showing(self, uses: tuple[TagUse, ...]) -> Steps:
        """Show these, a few new rows in each step; a name that is just being written stays."""
        self.tell_problem("")
        writing = next((name for name, row in self.rows.items() if row.is_open), "")
        wanted = {use.name: use for use in uses}
        self.empty.setVisible(not uses)
        for name, shown in tuple(self.rows.items()):
            if name not in wanted or (name != writing and shown.use != wanted[name]):
                discard(self.body, self.rows.pop(name))
        made: list[TagRow] = []
        for place, use in enumerate(uses, start=2):
            row = self.rows.pop(use.name, None)
            if row is None:
                row = self._row(use)
                made.append(row)
            self.rows[use.name] = row
            self.body.insertWidget(place, row)
            if len(made) == A_TURN:
                show_at_once(made)
                made.clear()
                yield
        show_at_once(made)

    def end_renaming(self) -> None:
        """The new name is kept."""
        for row in self.rows.values():
            row.close_form()

    def tell_problem(self, sentence: str) -> None:
        """Say what is wrong; nothing to take it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _row(self, use: TagUse) -> TagRow:
        made = TagRow(use, self)
        made.rename_wanted.connect(partial(self.rename_wanted.emit, use.name))
        made.removal_wanted.connect(partial(self.removal_wanted.emit, use.name))
        return made


class TagRow(QWidget):
    """Its name and number, and two things to do."""

    rename_wanted = Signal(str)
    removal_wanted = Signal()

    def __init__(self, use: TagUse, parent: QWidget) -> None:
        super().__init__(parent)
        self.use = use
        self._shown = ElidedLabel(f"#{use.name}", "", self)
        self._count = label(self.tr("%n session(s)", "", use.count), "muted", self, wrap=False)
        self.field = QLineEdit(use.name, self)
        self.field.setAccessibleName(self.tr("Another name for {0}").format(use.name))
        self.rename = button(self.tr("Rename"), "link", self._open_form, self)
        self.rename.setAccessibleName(self.tr("Rename {0}").format(use.name))
        self.keep = button(self.tr("Save"), "link", self._keep, self)
        self.remove = button(self.tr("Take away"), "link", self.removal_wanted.emit, self)
        self.remove.setAccessibleName(self.tr("Take {0} from every session").format(use.name))
        self.field.returnPressed.connect(self._keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addWidget(self._shown, 1)
        row.addWidget(self.field, 1)
        for part in (self._count, self.rename, self.keep, self.remove):
            row.addWidget(part)
        self.close_form()

    @property
    def is_open(self) -> bool:
        """Whether another name is being written."""
        return not self.field.isHidden()

    def close_form(self) -> None:
        """Show the name as it is."""
        self._show_form(False)

    def _open_form(self) -> None:
        self._show_form(True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _show_form(self, on: bool) -> None:
        self.field.setVisible(on)
        self.keep.setVisible(on)
        for part in (self._shown, self.rename):
            part.setVisible(not on)

    def _keep(self) -> None:
        if self.field.text().strip() == self.use.name:
            self.close_form()
        else:
            self.rename_wanted.emit(self.field.text())
