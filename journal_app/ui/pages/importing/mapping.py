"""What tags, notebooks and titles of another program are here, and which codes tell a name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from journal_app.domain.client_codes import folded_code
from journal_app.domain.practice import Role
from journal_app.services.exchange.importers.wishes import Meaning, TextField, TitleUse, Wishes
from journal_app.services.importing import ImportPreview
from journal_app.ui.numbers import count_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.importing.names import meaning_name, text_name, title_name
from journal_app.ui.tasks import Steps, no_steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.disclosure import Disclosure
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.laid_out import take_away
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import ElidedLabel, label

_FIRST, _MORE, _AT_A_TIME = 8, 40, 2
_NAME_WIDTH = 220


class MappingCard(Card):
    """Each choice is shown at once in the sessions above."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("What it becomes here"))
        self.role = self._choice(self.tr("Role of sessions that name none"))
        self.text = self._choice(self.tr("Texts go to"))
        self.title = self._choice(self.tr("Titles become"))
        self.client = QLineEdit(self)
        self.client.setMaxLength(200)
        self.client.setAccessibleName(self.tr("Client code of sessions without one"))
        self.client.setPlaceholderText(self.tr("None"))
        self.client.editingFinished.connect(self._client_written)
        self._client_told = ""
        for field in TextField:
            self.text.addItem(text_name(field), field)
        for use in TitleUse:
            self.title.addItem(title_name(use), use)
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(8)
        self._form.setColumnStretch(1, 1)
        self._labels: dict[QWidget, QWidget] = {}
        for at, (widget, words) in enumerate(
            (
                (self.role, self.tr("Role of sessions that name none")),
                (self.client, self.tr("Client code of sessions without one")),
                (self.text, self.tr("Texts go to")),
                (self.title, self.tr("Titles become")),
            )
        ):
            self._labels[widget] = label(words, "field", self)
            self._form.addWidget(self._labels[widget], at, 0)
            self._form.addWidget(widget, at, 1)
        self.body.addLayout(self._form)
        self.tags = MeaningRows(desk, self.tr("Tags"), Meaning.TAG, self)
        self.notebooks = MeaningRows(desk, self.tr("Notebooks and folders"), Meaning.NOTHING, self)
        for part in (self.tags, self.notebooks):
            self.body.addWidget(part)
            part.changed.connect(self.changed)

    def begin(self, roles: tuple[Role, ...]) -> None:
        """Another source: nothing is decided yet."""
        self.role.clear()
        for role in roles:
            self.role.addItem(self._desk.words.role(role), role.id)
        self.text.setCurrentIndex(0)
        self.title.setCurrentIndex(0)
        self.client.clear()
        self._client_told = ""
        self.tags.begin()
        self.notebooks.begin()

    def show_preview(self, preview: ImportPreview) -> None:
        """Offer what the source has."""
        own = preview.format == "json"
        plain = preview.format not in {"csv", "json"}
        self.setVisible(not own)
        for widget, wanted in (
            (self.text, plain),
            (self.title, plain and preview.titles > 0),
            (self.role, self.role.count() > 0),
        ):
            widget.setVisible(wanted)
            self._labels[widget].setVisible(wanted)
        self.tags.show_counts(preview.tags)
        self.notebooks.show_counts(preview.notebooks)

    @property
    def role_id(self) -> str | None:
        """The role of sessions that name none."""
        found = self.role.currentData()
        return found if isinstance(found, str) else None

    def wishes(self) -> Wishes:
        """What is decided on this card."""
        return Wishes(
            tags=self.tags.meanings,
            notebooks=self.notebooks.meanings,
            text=TextField(self.text.currentData()),
            title=TitleUse(self.title.currentData()),
            client=self.client.text().strip(),
        )

    def _choice(self, name: str) -> QComboBox:
        made = ChoiceBox(self)
        made.setAccessibleName(name)
        made.activated.connect(lambda _at: self.changed.emit())
        return made

    def _client_written(self) -> None:
        if self.client.text().strip() != self._client_told:
            self._client_told = self.client.text().strip()
            self.changed.emit()


class MeaningRows(QWidget):
    """A row for each tag or notebook: how often, and what it is here. The most used come first."""

    changed = Signal()

    def __init__(self, desk: Desk, title: str, usual: Meaning, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._usual = title, usual
        self.meanings: dict[str, Meaning] = {}
        self._names: tuple[str, ...] = ()
        self._shown = 0
        self._tasks = desk.tasks
        self._steps: Steps = no_steps()
        self.part = Disclosure(title, desk.themes, self)
        self.all = self._choice(self.tr("All of them: {0}").format(title))
        self.all.insertItem(0, self.tr("all of them as …"))
        self.all.setCurrentIndex(0)
        self.all.activated.connect(self._all_chosen)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.more = button("", "link", self._show_more, self)
        self.part.body.addLayout(self._grid)
        row = FlowLayout(spacing=14)
        row.addWidget(self.all)
        row.addWidget(self.more)
        self.part.body.addLayout(row)
        stack = QGridLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.part)

    def begin(self) -> None:
        """Nothing is decided yet."""
        self.meanings = {}
        self._names = ()
        self._clear()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Offer these names; rows that are there already stay."""
        names = tuple(sorted(counts, key=lambda name: (-counts[name], name.casefold())))
        self.setVisible(bool(names))
        if names == self._names:
            return
        self._names = names
        self._counts = dict(counts)
        self.part.set_text(f"{self._title} ({count_text(len(names))})")
        self.part.set_open(self._usual is Meaning.NOTHING or len(names) <= _FIRST)
        self._clear()
        self._show_up_to(_FIRST)

    def _clear(self) -> None:
        self._steps.close()
        take_away(self._grid)
        self._shown = 0

    def _show_more(self) -> None:
        self._show_up_to(self._shown + _MORE)

    def _show_up_to(self, most: int) -> None:
        self._steps.close()
        self._steps = self._rows_up_to(min(most, len(self._names)))
        self._tasks.in_steps(self._steps, context=self)

    def _rows_up_to(self, most: int) -> Steps:
        """A few rows at a time: a choice takes long to make."""
        for at in range(self._shown, most):
            name = self._names[at]
            folded = name.casefold()
            words = ElidedLabel(f"{name} ({count_text(self._counts[name])})", "", self)
            choice = self._choice(name)
            meaning = self.meanings.get(folded, self._usual)
            choice.setCurrentIndex(choice.findData(meaning))
            choice.activated.connect(partial(self._chosen, folded, choice))
            self._grid.addWidget(words, at, 0)
            self._grid.addWidget(choice, at, 1)
            self._shown = at + 1
            if self._shown % _AT_A_TIME == 0:
                yield
        left = len(self._names) - self._shown
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show more ({0})").format(count_text(left)))
        self.all.setVisible(len(self._names) > 1)

    def _choice(self, name: str) -> QComboBox:
        made = ChoiceBox(self)
        made.setAccessibleName(name)
        for meaning in Meaning:
            made.addItem(meaning_name(meaning), meaning)
        return made

    def _chosen(self, folded: str, choice: QComboBox, _at: int = 0) -> None:
        meaning = Meaning(choice.currentData())
        if self.meanings.get(folded, self._usual) is not meaning:
            self.meanings = {**self.meanings, folded: meaning}
            self.changed.emit()

    def _all_chosen(self, at: int) -> None:
        if at == 0:
            return
        meaning = Meaning(self.all.currentData())
        self.all.setCurrentIndex(0)
        self.meanings = dict.fromkeys((name.casefold() for name in self._names), meaning)
        shown, self._shown = self._shown, 0
        self._clear()
        self._show_up_to(max(_FIRST, shown))
        self.changed.emit()


class CodesCard(Card):
    """Client codes that look as if they told who someone is: a hint, and a neutral code instead."""

    changed = Signal()
    codes_wanted = Signal(tuple)
    """The codes (a tuple) that are to come in under neutral ones."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._tasks = desk.tasks
        self._steps: Steps = no_steps()
        self.codes: dict[str, str] = {}
        self._told: dict[str, int] = {}
        self._rows = Rows(spacing=6)
        self.body.addWidget(
            label(
                self.tr(
                    "They can stay as they are. A neutral code keeps a name out of the journal; "
                    "the texts themselves are not changed."
                ),
                "small",
                self,
            )
        )
        self.body.addLayout(self._rows)
        self.all = button(self.tr("Neutral codes for all"), "", self._all, self)
        row = FlowLayout()
        row.addWidget(self.all)
        self.body.addLayout(row)
        self.hide()

    def begin(self) -> None:
        """Another source."""
        self.codes, self._told = {}, {}
        self._show_rows()

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what stands out; what has a neutral code already stays in the list."""
        replaced = {name: count for name, count in self._told.items() if self._has(name)}
        self._told = {**replaced, **preview.telling_codes}
        self._show_rows()

    def use(self, codes: Mapping[str, str]) -> None:
        """Let codes come in under others; by the code as it stands in the source."""
        self.codes = {**self.codes, **{folded_code(old): new for old, new in codes.items()}}
        self._show_rows()
        self.changed.emit()

    def _has(self, name: str) -> bool:
        return folded_code(name) in self.codes

    def _show_rows(self) -> None:
        count = len(self._told)
        self.setVisible(bool(count))
        self.set_heading(self.tr("%n client code(s) look like a name", "", count))
        names = sorted(self._told, key=lambda name: (-self._told[name], name.casefold()))
        self._steps.close()
        self._steps = self._rows_of(names[:_MORE])
        self._tasks.in_steps(self._steps, context=self)
        self.all.setVisible(any(not self._has(name) for name in names) and count > 1)

    def _rows_of(self, names: list[str]) -> Steps:
        """A few rows at a time."""
        self._rows.show_rows(self._row(name) for name in names[:_AT_A_TIME])
        for at, name in enumerate(names[_AT_A_TIME:]):
            if at % _AT_A_TIME == 0:
                yield
            row = self._row(name)
            self._rows.addWidget(row)
            row.show()

    def _row(self, name: str) -> QWidget:
        made = QWidget(self)
        row = QGridLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(14)
        row.setColumnStretch(0, 1)
        new = self.codes.get(folded_code(name))
        said = f"{name} ({self._told[name]})"
        row.addWidget(ElidedLabel(f"{said}  →  {new}" if new else said, "", made), 0, 0)
        if new:
            act = button(self.tr("Leave it as it is"), "link", partial(self._keep, name), made)
        else:
            ask = partial(self.codes_wanted.emit, (name,))
            act = button(self.tr("Use a neutral code"), "link", ask, made)
        act.setAccessibleDescription(name)
        row.addWidget(act, 0, 1)
        return made

    def _keep(self, name: str) -> None:
        self.codes = {old: new for old, new in self.codes.items() if old != folded_code(name)}
        self._show_rows()
        self.changed.emit()

    def _all(self) -> None:
        self.codes_wanted.emit(tuple(name for name in self._told if not self._has(name)))
