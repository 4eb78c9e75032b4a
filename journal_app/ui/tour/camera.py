"""Takes the pictures, once what is shown has come to rest, and looks at what is on each of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QTimer, QVariantAnimation
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.domain.clock import Clock
from journal_app.domain.dataclass import dataclass
from journal_app.ui.theme import ThemeManager
from journal_app.ui.tour.shown import SHOWN
from journal_app.ui.translation import Translation

WIDE, SMALL = (1360, 860), (1024, 700)
SETTLE_MS = 20
SOON_MS = 400
"""What is set to come within this time belongs to the picture: a search, a preview."""
MOST_TURNS = 40
QUICK = 80
"""How little is spent on making the files small, of 100."""


@dataclass(slots=True)
class Camera:
    """Takes pictures in one language and theme after another."""

    application: QApplication
    themes: ThemeManager
    translation: Translation
    directory: Path
    clock: Clock
    taken: list[Path] = field(default_factory=list)
    seen: dict[str, frozenset[str]] = field(default_factory=dict)
    """The classes of what is on each picture, by its name."""
    problems: list[str] = field(default_factory=list)
    """Pictures that do not show what they are there for."""

    @property
    def language(self) -> str:
        """The language the pictures are taken in."""
        return self.translation.language

    def take(self, widget: QWidget, name: str, size: tuple[int, int] = WIDE) -> None:
        """Lay out a widget at a size and save its picture, with what has opened over it."""
        widget.resize(*size)
        widget.show()
        folder = self.directory / self.language / self.themes.theme.name
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}.png"
        self._wait(widget)
        picture = _picture(widget)
        # On a busy machine more may come: until it stays as it is.
        for _ in range(MOST_TURNS):
            self._wait(widget)
            before, picture = picture, _picture(widget)
            if picture == before:
                break
        picture.save(str(path), "PNG", QUICK)  # type: ignore[call-overload]
        self.taken.append(path)
        lacking = self.look(widget, name)
        if lacking:
            where = f"{self.language}/{self.themes.theme.name}/{name}"
            self.problems.append(f"{where} does not show {', '.join(lacking)}")

    def rest(self, widget: QWidget) -> None:
        """Have a window as large as usual again, and laid out."""
        widget.resize(*WIDE)
        self._wait(widget)

    def all_problems(self) -> list[str]:
        """Pictures that do not show what they are there for, or were not taken at all."""
        never = [f"{name} was not taken" for name in SHOWN if name not in self.seen]
        return [*self.problems, *never]

    def look(self, widget: QWidget, name: str) -> list[str]:
        """Note what is seen of a widget as it stands; what a picture of this name lacks of it."""
        seen = frozenset(_classes(widget))
        self.seen[name] = self.seen.get(name, frozenset()) | seen
        return sorted(set(SHOWN.get(name, "").split()) - seen)

    def _wait(self, widget: QWidget) -> None:
        """Let the application lay out and show what was just built, and what it set to come."""
        for _ in range(MOST_TURNS):
            loop = QEventLoop()
            QTimer.singleShot(SETTLE_MS, loop.quit)
            loop.exec()
            if not _is_awaited(widget):
                return


def _is_awaited(widget: QWidget) -> bool:
    for timer in widget.findChildren(QTimer):
        if timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON_MS:
            return True
    moving = QVariantAnimation.State.Running
    return any(one.state() == moving for one in widget.findChildren(QVariantAnimation))


def _over(widget: QWidget) -> Iterator[QWidget]:
    """What has a window of its own over it: a choice below a chip, a menu, a dialog."""
    for one in QApplication.topLevelWidgets():
        parent = one.parentWidget()
        if one is widget or parent is None or not one.isVisible():
            continue
        if parent.window() is widget or parent.window().parentWidget() is not None:
            yield one


def _picture(widget: QWidget) -> QImage:
    picture = widget.grab().toImage()
    painter = QPainter(picture)
    for one in _over(widget):
        at = widget.mapFromGlobal(one.mapToGlobal(QPoint(0, 0)))
        painter.drawPixmap(at, one.grab())
    painter.end()
    return picture


def _classes(widget: QWidget) -> Iterator[str]:
    """The classes of the window of which something is seen, with those they are made from."""
    for root in (widget, *_over(widget)):
        for one in _seen(root):
            for kind in type(one).__mro__:
                if kind.__module__.startswith("journal_app.ui."):
                    yield named(kind.__module__, kind.__name__)


def _seen(widget: QWidget) -> Iterator[QWidget]:
    """Itself and what is in it, as far as it is not hidden, scrolled away or covered."""
    yield widget
    for one in widget.children():
        if not isinstance(one, QWidget) or one.isWindow() or not one.isVisible():
            continue
        if not one.visibleRegion().isEmpty():
            yield from _seen(one)


def named(module: str, name: str) -> str:
    """A class as the table of what is shown calls it: ``hours_sessions.SessionsCard``."""
    return f"{module.rpartition('.')[2]}.{name}"
