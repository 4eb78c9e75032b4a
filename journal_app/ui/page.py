"""What every page of the window has in common."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from journal_app.domain.clock import Clock
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import StanceError
from journal_app.domain.grid import Orientation
from journal_app.services.bundle import Services
from journal_app.services.changes import Change, Saved, Subject
from journal_app.ui.actions.undoing import WrittenWay
from journal_app.ui.change_feed import ChangeFeed
from journal_app.ui.first_picture import LONGEST_MS, FirstPicture
from journal_app.ui.form_keeper import FormKeeper
from journal_app.ui.preferences import Preferences
from journal_app.ui.tasks import Steps, Tasks, is_there, no_steps
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.margin_bar import MarginBar
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

if TYPE_CHECKING:
    from journal_app.services.taking_back import Written

T = TypeVar("T")


@dataclass(slots=True, eq=False)
class Desk:
    """What a page works with. Built once per opened journal by the window."""

    services: Services
    """Of the journal; ``NotYetOpen`` while a window is made for one that is being opened. Nothing
    else is ever put into another's place."""
    tasks: Tasks
    feed: ChangeFeed
    themes: ThemeManager
    words: Words
    clock: Clock
    language: str
    preferences: Preferences

    @property
    def orientation(self) -> Orientation:
        """How the grid is laid on the screen."""
        return self.preferences.orientation


class Page(QWidget):
    """A page: asks its service when shown, and again when something it shows has changed.

    A page that is hidden only remembers that it is behind. Its widgets are made in parts, see
    ``build_up``; who needs it whole at once says ``finish``.
    """

    subjects: frozenset[Subject] = frozenset()
    fills_unseen = False
    """Whether the first answer fills the content before that is shown, which then is dressed and
    laid out once. Not for pages that put the focus somewhere: only what is shown takes it."""
    problem_raised = Signal(object)
    """An error to be told in a sentence at the top of the window."""
    undo_offered = Signal(str, object)
    """A sentence, and a callable that takes back what was just done."""
    built = Signal()
    """All parts are made, and the page can be shown."""
    undo_kept = Signal(str, object)
    """The same where the page shows by itself what was done: only the keys take it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk = desk
        self._behind = True
        self._forms: FormKeeper | None = None
        self._kept_back: QWidget | None = None
        self._unread: tuple[QWidget, object] | None = None
        """What says that the content could not be read, and who was to be told it."""
        self._first: FirstPicture | None = None
        self._once_filled: Callable[[], None] | None = None
        """What waits for the first answer, until it is there."""
        self._unmade: Steps = no_steps()
        self._in_parts: Steps = no_steps()
        """Of an answer that comes in parts."""
        self._lies = desk.orientation
        self._in_other_colours = False
        """Whether there was another theme since, while some of it was made or nobody saw it."""
        self.is_built = True
        """Whether all parts are made."""
        desk.feed.changed.connect(self._on_change)
        desk.themes.changed.connect(self._follow_theme)

    @property
    def is_behind(self) -> bool:
        """Whether it asks anew when it is shown next."""
        return self._behind

    @property
    def forms(self) -> FormKeeper:
        """Keeps what is being written in the forms of this page; made when it is first needed."""
        if self._forms is None:
            self._forms = FormKeeper(self)
        return self._forms

    def build_up(self, parts: Steps) -> None:
        """Make the parts of the page one after the other, each a few milliseconds of work.

        The last thing that a page does when it is made. Between two parts the window hears keys
        and clicks.
        """
        self.is_built = False
        self._unmade = self._whole(parts)
        self.desk.tasks.in_steps(self._unmade, context=self)

    def finish(self) -> None:
        """Make all parts that are not made yet, now."""
        while not self.is_built:
            next(self._unmade)

    def fill_first(self, then: Callable[[], None]) -> None:
        """Ask before the page is seen, and go on when the answer stands in it, or takes too long.

        Then its first picture is one of all that it shows.
        """
        self._once_filled, self._behind = then, False
        self.refresh()
        QTimer.singleShot(LONGEST_MS, self, self._go_on)

    def _go_on(self) -> None:
        then, self._once_filled = self._once_filled, None
        if then is not None:
            then()

    def _whole(self, parts: Steps) -> Steps:
        yield from parts
        self.is_built = True
        self._catch_up_with_theme()
        self.built.emit()
        yield

    def follow_axes(self) -> None:
        """Ask anew when the axes are laid otherwise; of what is set it shows nothing else."""
        self.desk.preferences.changed.connect(self._look_at_axes)

    def _look_at_axes(self) -> None:
        if self.desk.orientation == self._lies:
            return
        self._lies = self.desk.orientation
        if self.isVisible():
            self.refresh()
        else:
            self._behind = True

    def make_ahead(self) -> Steps:
        """What is only made when the page is first shown, made before, while the window rests."""
        yield from ()

    def refresh(self) -> None:
        """Ask the service again and show the answer."""

    def make_way(self) -> None:
        """Another page is wanted and is being made: what nobody waits for here may be put off."""

    def flush(self) -> None:
        """Keep what is being written; called before locking and closing."""
        if self._forms is not None:
            self._forms.look()

    @property
    def holds_unkept(self) -> bool:
        """Whether what is being written could not be kept, and would be gone with the page.

        Drafts and forms would not: they are held until they can be kept, see ``Unkept``.
        """
        return False

    def whereabouts(self) -> dict[str, Any]:
        """What is shown here, in values that JSON can say; for who comes back after a lock."""
        return {}

    def go_back_to(self, where: dict[str, Any]) -> None:
        """Show again what ``whereabouts`` told; before the page is shown."""

    def print_out(self) -> bool:
        """Print what is shown; False where there is nothing for paper."""
        return False

    def forget_client(self, code: str) -> None:
        """A client is being erased: what is being written about it is not kept any more."""
        if self._forms is not None:
            self._forms.forget(code)

    def retheme(self) -> None:
        """Take over colours that no style sheet carries; called when the theme changes."""
        self.update()

    def ask(
        self,
        function: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run a read on the store thread and hand its result to ``done``."""
        failed = failed or self.problem_raised.emit
        if self._kept_back is not None:
            done, failed = self._bringing(done), self._saying_unread(done, failed)
        if self._first is not None and not self._first.is_seen:
            self._first.expect()
            done, failed = _counted(done, self._first), _counted(failed, self._first)
        self.desk.tasks.submit(function, context=self, done=done, failed=failed)

    def show_in(self, stack: QStackedWidget) -> None:
        """Show the page in place of another; the first time once it is filled and laid out."""
        before = stack.currentWidget()
        unseen = before._first if isinstance(before, Page) and before is not self else None
        if self._first is None:
            if unseen is not None and not unseen.is_seen:
                self._first = unseen.hand_over(self)
            else:
                seen = stack.isVisible() and before is not self
                self._first = FirstPicture(self, stack if seen else None)
        elif unseen is not None:
            unseen.uncover()
        stack.setCurrentWidget(self)

    def keep_back(self, content: QWidget) -> None:
        """Show ``content`` with the first answer: before it, its frames would flash up empty.

        Where that cannot be read, the page says so in its place.
        """
        content.hide()
        self._kept_back = content

    def bring(self) -> None:
        """Show the content that was kept back: it is filled without an answer."""
        content = self._no_longer_kept_back()
        if content is not None:
            content.show()

    def _no_longer_kept_back(self) -> QWidget | None:
        content, self._kept_back = self._kept_back, None
        if self._unread is not None:
            self._unread[0].deleteLater()
            self._unread = None
        return content

    def _bringing(self, then: Callable[[T], None] | None) -> Callable[[T], None]:
        """Brings the content just before it is filled, or once it is, see ``fills_unseen``.

        Where it could not be read, something else that is answered does not bring it.
        """

        def bring(answer: T) -> None:
            awaited = self._unread is None or self._unread[1] == then
            content = self._no_longer_kept_back() if awaited else None
            if content is not None and not self.fills_unseen:
                content.show()
            try:
                if then is not None:
                    then(answer)
            finally:
                if content is not None:
                    content.show()
                self._go_on()

        return bring

    def _saying_unread(
        self, done: Callable[[T], None] | None, failed: Callable[[Exception], None]
    ) -> Callable[[Exception], None]:
        """Has the page say that there was no answer; it asks again when it is shown again."""

        def say(error: Exception) -> None:
            if self._kept_back is not None:
                self._behind = True
                self._say_unread(done)
            failed(error)
            self._go_on()

        return say

    def _say_unread(self, asked_for: object) -> None:
        around = self.layout()
        if self._unread is None and isinstance(around, QVBoxLayout):
            text = QCoreApplication.translate("Page", "What stands here could not be read.")
            said = label(text, "muted", self)
            around.insertWidget(around.count() - 1, said)
            self._unread = (said, asked_for)

    def show_in_turns(self, steps: Steps) -> None:
        """Show an answer in parts; a page that is not seen yet is seen with all of them."""
        self.show_rest()
        self._in_parts = self._before_seen(steps)
        self.desk.tasks.in_steps(self._in_parts, context=self)

    def show_rest(self) -> None:
        """Show now what is still to come of an answer, for who goes on with it."""
        for _ in self._in_parts:
            pass

    def _before_seen(self, steps: Steps) -> Steps:
        came = self.expect_more()
        try:
            yield from steps
        finally:
            came()

    def expect_more(self) -> Callable[[], None]:
        """The page is not seen, where it is not yet, before what is returned was called.

        Calling that again, or later, does nothing.
        """
        awaited = [] if self._first is None or self._first.is_seen else [self._first]
        for first in awaited:
            first.expect()

        def came() -> None:
            if awaited and isValid(awaited[0]):
                awaited.pop().came()

        return came

    def once_seen(self, then: Callable[[], None]) -> None:
        """Do what nobody waits for, and what would keep the page from being seen."""
        first = self._first
        if first is None or first.is_seen:
            then()
        else:  # once it is painted
            first.seen.connect(partial(QTimer.singleShot, 0, self, then))

    def write(
        self,
        function: Callable[[], Saved[T]],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run a write on the store thread, publish what it changed, then call ``done``."""

        def finished(saved: Saved[T]) -> None:
            if done is not None:
                done(saved.value)
            self.desk.feed.publish(saved.change)
            if self._forms is not None:
                self._forms.look()  # what was saved is being written no more

        self.ask(function, finished, failed)

    def write_undoably(
        self,
        sentence: str | Callable[[T], str],
        function: Callable[[], Saved[T]],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        offered: bool = False,
    ) -> None:
        """Write what a person did here, as ``write``; the keys take it back and do it again.

        Args:
            sentence: what was done, or says it by what came of it. What wrote nothing is not
                remembered.
            function: writes it.
            done: what to do once it is written.
            failed: told of an error; else it is told at the top of the window.
            offered: the line at the foot offers it too; for what the page does not show itself.
        """
        taking_back = self.desk.services.taking_back

        def remember(result: tuple[T, Written]) -> None:
            value, written = result
            if done is not None:
                done(value)
            if written:
                way = WrittenWay(
                    partial(taking_back.back, written), partial(taking_back.again, written)
                )
                said = sentence if isinstance(sentence, str) else sentence(value)
                (self.undo_offered if offered else self.undo_kept).emit(said, way)

        def act() -> Saved[tuple[T, Written]]:
            saved, written = taking_back.doing(function)
            return Saved((saved.value, written), saved.change)

        self.write(act, remember, failed)

    def note(self, function: Callable[[], Saved[T]]) -> None:
        """Write down what was done by the way; a journal open to be read only goes without."""
        if not self.desk.services.read_only:
            self.write(function)

    def telling(self, tell: Callable[[str], None]) -> Callable[[Exception], None]:
        """Says what is wrong where it was entered; a bug goes to the top of the window."""

        def failed(error: Exception) -> None:
            if isinstance(error, StanceError):
                tell(self.desk.words.error(error))
            else:
                self.problem_raised.emit(error)

        return failed

    def lay_out_now(self) -> None:
        """Lay out what was just made before it is painted; else it is seen squeezed at first."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up when shown after something changed."""
        super().showEvent(event)
        if self.is_built:
            self._catch_up_with_theme()
        if self._behind:
            self._behind = False
            self.refresh()
            if self._first is not None:
                self._first.settle()

    def _follow_theme(self) -> None:
        if not is_there(self):
            return
        self._in_other_colours = True
        if self.is_built and self.isVisible():
            self._catch_up_with_theme()

    def _catch_up_with_theme(self) -> None:
        if self._in_other_colours:
            self._in_other_colours = False
            self.retheme()

    def _on_change(self, change: Change) -> None:
        if not self.subjects & change.subjects or not is_there(self):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._behind = True


def _counted(then: Callable[[T], None] | None, first: FirstPicture) -> Callable[[T], None]:
    def come(answer: T) -> None:
        try:
            if then is not None:
                then(answer)
        finally:
            first.came()

    return come


def quietly(content: QWidget, steps: Steps) -> Steps:
    """Steps that change a part of the window, which is painted anew when the last is done."""
    content.setUpdatesEnabled(False)
    try:
        yield from steps
    finally:
        if isValid(content):
            content.setUpdatesEnabled(True)


def scrolling(content: QWidget, parent: QWidget, *, at_edge: bool = False) -> QScrollArea:
    """A frameless scroll area around a page's content; its bar stands in the margin beside it.

    Args:
        at_edge: in the margin of the page, also where something else stands beside the area.
    """
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setProperty("kind", "plain")
    area.setWidget(content)
    MarginBar(area, parent, at_edge=at_edge)
    return area


def column(parent: QWidget | None = None, *, spacing: int = 14, margins: int = 0) -> QVBoxLayout:
    """A vertical layout with the page's spaces."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    return layout
