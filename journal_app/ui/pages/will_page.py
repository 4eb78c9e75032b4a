"""The professional will: sealed until it is opened, and sealed again when the page is left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.will import ProfessionalWill, looks_like_passphrase
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.storage.files import write_whole
from journal_app.ui.dates import full_day_text
from journal_app.ui.dialogs.save_will import SaveWill
from journal_app.ui.page import Desk, Page, column, scrolling
from journal_app.ui.pages.will_paper import will_paper
from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.pdf.printing import PrintDocument
from journal_app.ui.read_only import writing
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.note_field import NoteField
from journal_app.ui.widgets.tab_order import tab_as_read
from journal_app.ui.widgets.text import label
from journal_app.wording import packs

WIDTH = 760
"""The page is no wider than this, at 100 %."""


@dataclass(frozen=True, slots=True)
class WillView:
    """What stands on the page, read in one go."""

    will: ProfessionalWill
    name: str


def read_will(services: Services) -> WillView:
    """Runs on the store thread."""
    return WillView(services.will.read(), services.practice.practitioner().name)


class WillPage(Page):
    """Everything written is kept when a field is left."""

    subjects = frozenset({Subject.PRACTICE})
    settings_requested = Signal(str)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._will = ProfessionalWill()
        self._name = ""
        self._failed = False
        """Whether what is written could not be kept when it was tried last."""
        self.build_up(self._making())

    def _making(self) -> Steps:
        self.header = PageHeader(
            self.tr("Professional will"),
            self.tr("For the day on which you cannot decide yourself"),
            self,
        )
        self.pdf = self._action(self.tr("Save as PDF…"), self._save)
        self.on_paper = self._action(self.tr("Print…"), self._print)
        self.header.buttons.addWidget(
            button(
                self.tr("Back to Settings"), "", lambda: self.settings_requested.emit("will"), self
            )
        )
        self.sealed = Card(parent=self)
        self._said = label("", "muted", self)
        self.open = button("", "", self.unseal, self)
        self.written = Card(parent=self)
        yield
        yield from self._laying_out()
        yield
        self.seal()

    def refresh(self) -> None:
        """Ask for what is written."""
        self.ask(partial(read_will, self.desk.services), self._show_view)

    def unseal(self) -> None:
        """Show what is written."""
        self._show_fields()
        self.sealed.hide()
        self.written.show()
        tab_as_read(self, self.header)
        self.opens.setFocus()

    def seal(self) -> None:
        """Show only that there is one, and since when."""
        self.written.hide()
        self.sealed.show()
        self._show_fields(empty=True)
        tab_as_read(self, self.header)

    @property
    def is_sealed(self) -> bool:
        """Whether nothing of it stands on the screen."""
        return self.written.isHidden()

    def flush(self) -> None:
        """Keep what was written, and seal it; called before locking and closing.

        The journal is closed by the time the page is hidden: nothing may be left to keep then.
        """
        self._keep()
        if not self.is_sealed:
            self.seal()

    @property
    def holds_unkept(self) -> bool:
        """What was written, where the disk is full, say; it is there when it is opened again."""
        return self._failed

    def hideEvent(self, event: QHideEvent) -> None:
        """Sealed again when the page is left, but not while the window is only minimised."""
        super().hideEvent(event)
        if not event.spontaneous() and not self.is_sealed:
            self._keep()
            self.seal()

    # --- building

    def _action(self, text: str, act: Callable[[], None]) -> QPushButton:
        made = button(text, "", act, self)
        self.header.buttons.addWidget(made)
        return made

    def _laying_out(self) -> Steps:
        self.sealed.body.addWidget(self._said)
        row = FlowLayout(spacing=10)
        row.addWidget(self.open)
        self.sealed.body.addLayout(row)
        self.opens = self._field(
            self.tr("Who may open the journal"),
            self.tr("A colleague, a supervisor, and how to reach them"),
        )
        self.destroys = self._field(
            self.tr("Who must destroy it"), self.tr("And when: at once, or after so many months")
        )
        yield
        self.kept = self._field(
            self.tr("Where the passphrase is kept"),
            self.tr("A place or a person, for example with the notary"),
        )
        self.hint = label(
            self.tr(
                "This could be the passphrase itself. Say only where it is kept: whoever finds "
                "this page would else hold both."
            ),
            "attention",
            self,
        )
        self.hint.hide()
        self.written.body.addWidget(self.hint)
        self.words = self._field(
            self.tr("What else they need to know"),
            self.tr("Clients to be told, by whom; papers that lie elsewhere"),
            lines=5,
        )
        yield
        self.kept.textChanged.connect(self._show_hint)
        seal = FlowLayout(spacing=10)
        seal.addWidget(button(self.tr("Save and seal"), "", self._seal, self))
        self.written.body.addLayout(seal)
        content = QWidget(self)
        across = QHBoxLayout(content)
        across.setContentsMargins(0, 0, 0, 24)
        place = QWidget(content)
        place.setProperty("kind", "plain")
        place.setMaximumWidth(round(WIDTH * max(1.0, self.desk.themes.theme.text_scale)))
        cards = column(place)
        cards.addWidget(self.sealed)
        cards.addWidget(self.written)
        yield
        cards.addWidget(self._about())
        cards.addStretch(1)
        across.addWidget(place, 100)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        area = scrolling(content, self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area, 1)

    def _field(self, name: str, hint: str, lines: int = 3) -> NoteField:
        made = writing(NoteField(name, lines, hint, self))
        made.left.connect(self._keep)
        box = QVBoxLayout()
        box.setSpacing(4)
        box.addWidget(label(name, "field", self))
        box.addWidget(made)
        self.written.body.addLayout(box)
        return made

    def _about(self) -> Card:
        made = Card(parent=self)
        for text in (
            self.tr(
                "Print it and keep it where it will be found, apart from the passphrase. Nobody "
                "can read it here without opening the journal first."
            ),
            self.tr("This is no legal advice: ask what the law of your place wants."),
        ):
            made.body.addWidget(label(text, "muted", made))
        return made

    # --- showing

    def _show_view(self, view: WillView) -> None:
        self._will, self._name = view.will, view.name
        changed = view.will.changed_at
        self.sealed.set_heading(self.tr("Sealed") if changed else self.tr("Not written yet"))
        if changed is None:
            self._said.setText(self.tr("Who may open the journal, and who must destroy it."))
            self.open.setText(self.tr("Write it"))
        else:
            day = full_day_text(changed.astimezone().date())
            self._said.setText(self.tr("Written on {0}.").format(day))
            self.open.setText(self.tr("Open it"))
        for made in (self.pdf, self.on_paper):
            made.setEnabled(changed is not None)

    def _show_fields(self, *, empty: bool = False) -> None:
        will = ProfessionalWill() if empty else self._will
        for field, text in (
            (self.opens, will.opens),
            (self.destroys, will.destroys),
            (self.kept, will.passphrase_kept),
            (self.words, will.words),
        ):
            field.setPlainText(text)

    def _show_hint(self) -> None:
        self.hint.setVisible(looks_like_passphrase(self.kept.text))

    # --- writing

    def _seal(self) -> None:
        self._keep()
        self.seal()
        self.open.setFocus()

    def _keep(self) -> None:
        if self.is_sealed and not self._failed:
            return
        written = self._will
        if not self.is_sealed:
            written = ProfessionalWill(
                self.opens.text, self.destroys.text, self.kept.text, self.words.text
            )

        def failed(error: Exception) -> None:
            self._failed = True
            self.problem_raised.emit(error)

        def done(kept: ProfessionalWill) -> None:
            self._failed = False
            self._show_view(WillView(kept, self._name))

        self._will = ProfessionalWill(
            written.opens,
            written.destroys,
            written.passphrase_kept,
            written.words,
            self._will.changed_at,
        )
        write = partial(self.desk.services.will.write, written)
        self.write_undoably(self.tr("The professional will was changed."), write, done, failed)

    def _paper(self) -> PdfDocument:
        return will_paper(
            self._will,
            self._name,
            self.desk.services.path,
            packs.disclaimer(self.desk.words.language),
        )

    def _save(self) -> None:
        self._keep()
        target = SaveWill.ask(self, self.tr("professional-will"))
        if target is None:
            return
        paper = self._paper()

        def write() -> Path:
            return write_whole(target, paper.content(), overwrite=True)

        def saved(path: Path) -> None:
            self.told.emit(self.tr("Saved to {0}. The file is not encrypted.").format(path.name))

        self.desk.tasks.compute(write, context=self, done=saved, failed=self.problem_raised.emit)

    def print_out(self) -> bool:
        """Print the sheet."""
        self._print()
        return True

    def _print(self) -> None:
        self._keep()
        PrintDocument.ask(self, self._paper())
