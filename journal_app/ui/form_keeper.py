"""Keeps what is being written in the forms of a page, and brings it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.domain.unfinished import FormKind, Unfinished, Written
from journal_app.ui.widgets.into_view import go_to

if TYPE_CHECKING:
    from journal_app.ui.page import Page

LOOK_AFTER_MS = 1500
"""So often it is looked whether something was written, while the page is shown."""
_Key = tuple[FormKind, str]


@dataclass(frozen=True, slots=True)
class _Form:
    """How a form is asked what stands in it, and given back what was kept."""

    written: Callable[[], Iterable[Written]]
    take_up: Callable[[Written], None]


class FormKeeper(QObject):
    """The journal mirrors what stands open in the forms of one page.

    What is written there is kept, what is saved or put away is let go of. What was kept before the
    page was built stays until the page has taken it up.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._forms: dict[FormKind, _Form] = {}
        self._kept: dict[_Key, Written] = {}
        self._going: set[tuple[FormKind, str, str]] = set()
        self._restored = False
        self._failing = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AFTER_MS)
        self._timer.timeout.connect(self.look)
        page.installEventFilter(self)

    def watch(
        self,
        form: FormKind,
        written: Callable[[], Iterable[Written]],
        take_up: Callable[[Written], None],
    ) -> None:
        """Watch one kind of form.

        Args:
            form: which it is.
            written: what is being written in forms of this kind just now.
            take_up: opens the form with what was written before; does nothing where there is no
                place for it any more.
        """
        self._forms[form] = _Form(written, take_up)

    def restore(self, found: tuple[Unfinished, ...] | None = None) -> None:
        """Take up what was kept earlier; once, as soon as the page shows what it is about.

        A page that has read all that is kept gives it as ``found``.
        """
        if self._restored:
            return
        self._restored = True
        if found is None:
            self._page.ask(self._page.desk.services.unfinished.all, self._take_up)
        else:
            self._take_up(found)

    def again(self) -> None:
        """Take up, with the next answer of the service, what is kept and does not stand open."""
        self._restored = False

    def holds(self, kept: Unfinished) -> bool:
        """Whether the form stands open on this page."""
        return (kept.form, kept.written.about) in self._now()

    def leave(self) -> None:
        """The page is to show something else: what is written stays kept until it comes back."""
        self.look()
        self._kept.clear()
        self._restored = False

    def look(self) -> None:
        """Keep what was written since, and let go of what stands open no more."""
        services = self._page.desk.services.unfinished
        now = self._now()
        for (form, about), written in now.items():
            if self._kept.get((form, about)) != written:
                self._write(partial(services.keep, form, written), (form, about), written)
        for key in [one for one in self._kept if one not in now]:
            del self._kept[key]
            self._page.write(partial(services.drop, *key))

    def forget(self, code: str) -> None:
        """A client is being erased: nothing that stands open about it is kept any more."""
        for form, kind in self._forms.items():
            for written in kind.written():
                if folded_code(written.client) == folded_code(code):
                    self._going.add((form, written.about, written.client))
                    self._kept.pop((form, written.about), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look while the page is shown, and once more when it is left."""
        if event.type() is QEvent.Type.Show and self._forms:
            self._timer.start()
        elif event.type() is QEvent.Type.Hide:
            self._timer.stop()
            self.look()
        return super().eventFilter(watched, event)

    def _now(self) -> dict[_Key, Written]:
        return {
            (form, written.about): written
            for form, kind in self._forms.items()
            for written in kind.written()
            if (form, written.about, written.client) not in self._going
        }

    def _take_up(self, found: tuple[Unfinished, ...]) -> None:
        before = self._now()
        for kept in found:
            key = (kept.form, kept.written.about)
            if kept.form in self._forms and key not in before:
                focused = self._page.focusWidget()
                self._forms[kept.form].take_up(kept.written)
                if key in self._now():
                    self._kept[key] = kept.written
                field: QWidget | None = self._page.focusWidget()
                if field is not None and field is not focused:
                    self._page.lay_out_now()
                    go_to(field)  # whoever goes on writing sees where

    def _write(self, keep: Callable[[], object], key: _Key, written: Written) -> None:
        self._kept[key] = written

        def done(_none: object) -> None:
            self._failing = False

        def failed(error: Exception) -> None:
            if self._kept.get(key) is written:
                self._kept[key] = Written()
            if not self._failing:
                self._failing = True
                self._page.problem_raised.emit(error)

        self._page.write(keep, done, failed)  # type: ignore[arg-type]
