"""Labels by what they are for; their look comes from the style sheet."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_BREAK = "\u200b"
_JOIN = "\u2060"
_SPACE = f"{_JOIN}\u00a0"
"""A space at which no line ends; the joiner tells it from one that somebody wrote."""
_WHOLE = re.compile(
    r"(?:\b[A-Z][a-z]{1,2}\.?,? )?\b[0-9]{1,2}\.? [A-Z][a-zä]{2,3}\b(?:\.? [0-9]{4}\b)?"  # a date
    r"|[-−+]?\b[0-9]+[.,][0-9]+ (?:to|bis|–) [-−+]?[0-9]+[.,][0-9]+\b"  # a range
    r"|\b[0-9]+(?:[.,][0-9]+)? (?:h|min|%)(?!\w)"  # a number with its unit
    r"|\b(?:[Cc]o|[Kk]o)-(?=[CcKk]rea)"
)
"""What is read as one piece."""
MEASURE = 80
"""Characters in a line of a paragraph; longer ones lose the eye on its way back."""
ONE_LINE = 92
"""What is no longer than this may stand in one line."""
_SAMPLE = "What was said there, and what it may have meant to the two of them."
LONG_WORD = 28
"""Characters of a word that no column may be wide enough for."""
_LONG = re.compile(f"[!-~\u00a1-\u024f]{{{LONG_WORD},}}")
_ENDS = re.compile(r"[\s/-]+")
_COLUMN = 40
"""Letters that surely have room in a column."""
_PIECES = re.compile(".{1,10}")
_FOLDERS = re.compile(r"[/\\]*[^/\\]+[/\\]*|[/\\]+")
_PARTS = re.compile(r"[^-._]*[-._]+|[^-._]+")


def label(text: str, kind: str = "", parent: QWidget | None = None, *, wrap: bool = True) -> QLabel:
    """A plain-text label of a type: title, heading, strong, reading, muted, small, field, pill."""
    made = PlainLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("type", kind)
    made.setWordWrap(wrap)
    if not wrap:
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return made


def breakable(text: str) -> str:
    """The text with places to break in words that no column is wide enough for.

    A path goes on in the next line after a folder, a long name after a sign between its parts, and
    a part that is very long anywhere.
    """
    if len(text) < LONG_WORD:
        return text
    return _LONG.sub(lambda word: _BREAK.join(map(_broken, _FOLDERS.findall(word.group()))), text)


def _broken(name: str) -> str:
    if not _LONG.fullmatch(name):
        return name
    return _BREAK.join(
        _BREAK.join(_PIECES.findall(part)) if _LONG.fullmatch(part) else part
        for part in _PARTS.findall(name)
    )


def ends_in_lines(text: str) -> bool:
    """Whether a column is wide enough for each word as it is: Qt breaks after a hyphen, a slash."""
    return all(len(piece) <= _COLUMN for piece in _ENDS.split(text))


def whole(text: str) -> str:
    """The text with no line's end within a date, a range, a number and its unit."""
    return _WHOLE.sub(
        lambda found: found.group().replace(" ", _SPACE).replace("o-", f"o-{_JOIN}"), text
    )


class PlainLabel(QLabel):
    """Breaks a word that is very long, and never a date, a range, or a number before its unit.

    A paragraph has lines that one reads well, however wide the page is.

    Words that can be selected stay exactly as they are: who copies a path or a passphrase gets
    nothing between its letters. Qt breaks them after a hyphen or a slash.
    """

    _is_long = False
    """Whether it holds more than may stand in one line."""
    _can_be_copied = False
    """Whether its words can be selected."""
    _beside = 0
    """Pixels at the trailing side that are left free."""
    _measured_in: QFont | None = None
    """The type for which ``_widest`` and ``_heights`` hold; None where nothing is measured."""
    _widest = 0
    """The width of the lines of a paragraph."""
    _heights: dict[int, int]
    """How tall it is at a width: while a page is laid out, Qt asks the same many times."""

    def setText(self, text: str) -> None:
        """Show another text."""
        plain = self.textFormat() is Qt.TextFormat.PlainText
        self._measured_in = None
        self._is_long = plain and any(len(line) > ONE_LINE for line in text.split("\n"))
        super().setText(whole(breakable(text)) if plain and not self._can_be_copied else text)
        if self._beside or self.isVisible():
            self._leave_free()

    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:
        """Let it be selected, or not any more."""
        shown = self.text()
        super().setTextInteractionFlags(flags)
        self._can_be_copied = bool(flags & Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(shown)

    def text(self) -> str:
        """The text as it was given."""
        return super().text().replace(_SPACE, " ").replace(_JOIN, "").replace(_BREAK, "")

    def heightForWidth(self, width: int) -> int:
        """As tall as it will be where a greatest width is set; layouts ask for their own."""
        self._measure()
        width = min(width, self.maximumWidth())
        if self._is_long:
            width = min(width, self._widest) + self._beside
        height = self._heights.get(width)
        if height is None:
            height = super().heightForWidth(width)
            if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                self._heights[width] = height
        return height

    def sizeHint(self) -> QSize:
        """What the words want, without the room beside them."""
        return super().sizeHint() - QSize(self._beside, 0)

    def minimumSizeHint(self) -> QSize:
        """What the words need, without the room beside them."""
        return super().minimumSizeHint() - QSize(self._beside, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width leaves other room."""
        super().resizeEvent(event)
        self._leave_free()

    def _leave_free(self) -> None:
        """Leave free what is more than a line should have."""
        beside = 0
        if self._is_long and self.wordWrap():
            self._measure()
            beside = max(0, self.width() - self._widest)
        if beside != self._beside:
            self._beside, self._measured_in = beside, None
            left = beside if self.isRightToLeft() else 0
            self.setContentsMargins(left, 0, beside - left, 0)

    def _measure(self) -> None:
        """Forget what was measured in another type."""
        font = self.font()
        if font != self._measured_in:
            self._measured_in, self._heights = font, {}
            if self._is_long:
                sample = self.fontMetrics().horizontalAdvance(_SAMPLE)
                self._widest = sample * MEASURE // len(_SAMPLE)


class ExactLabel(QLabel):
    """Words to be passed on as they are: selectable, and nothing is put between their letters.

    A line is broken after a hyphen, and within a word only where not even one word fits.
    """

    def __init__(self, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", kind)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


class SteadyLabel(PlainLabel):
    """Keeps the room of some lines, so that nothing moves when its words change.

    Where the longest words it may show are known, there is room for those as well.
    """

    def __init__(self, lines: int, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._longest = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", kind)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def keep_room_for(self, longest: str) -> None:
        """The longest words it may show."""
        if longest != self._longest:
            self._longest = longest
            self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """What the words need, and never less than the lines."""
        return max(super().heightForWidth(width), self._room(), self._room_for_longest(width))

    def _room_for_longest(self, width: int) -> int:
        within = QRect(0, 0, max(1, width), 1 << 20)
        wrapped = self.fontMetrics().boundingRect(within, Qt.TextFlag.TextWordWrap, self._longest)
        return wrapped.height() if self._longest else 0

    def minimumSizeHint(self) -> QSize:
        """Never lower than the lines."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), max(hint.height(), self._room()))

    def _room(self) -> int:
        lines = "\n".join("X" * self._lines)
        return self.fontMetrics().size(0, lines).height() + 2 * self.margin()


class RoomyLabel(PlainLabel):
    """One line with room for the words it will show, so that nothing moves when they come."""

    def __init__(self, room_for: str, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room_for = room_for
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", kind)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Never narrower than the words there is room for."""
        hint = super().sizeHint()
        return QSize(
            max(hint.width(), self.fontMetrics().horizontalAdvance(self._room_for)), hint.height()
        )

    def minimumSizeHint(self) -> QSize:
        """The same: nothing is cut."""
        return self.sizeHint()


class ElidedLabel(QLabel):
    """One line, cut with an ellipsis where it does not fit; the tool tip has the whole."""

    _whole = ""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        # At the side where one begins to read the window, whichever way the words themselves run.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """Show another text."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new width; while rows are laid out, heights change far oftener."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text in larger or smaller letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._elide()

    def minimumSizeHint(self) -> QSize:
        """Free to become narrow."""
        hint = super().minimumSizeHint()
        hint.setWidth(24)
        return hint

    def _elide(self) -> None:
        shown = self._cut(self._whole, max(24, self.width()))
        self.setText(shown)
        tip = self._whole if shown != self._whole else ""
        if tip != self.toolTip():
            self.setToolTip(tip)

    def _cut(self, text: str, width: int) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


class PathLabel(ElidedLabel):
    """Some words and the path of a file in one line: of the path the folders are cut first.

    The name of the file stays, and where even that does not fit, how it begins and ends.
    """

    def __init__(
        self, words: str, path: Path, kind: str = "", parent: QWidget | None = None
    ) -> None:
        self._words, self._name = words, path.name
        super().__init__(f"{words}{path}", kind, parent)

    def set_path(self, words: str, path: Path) -> None:
        """Show another path, after these words."""
        self._words, self._name = words, path.name
        self.set_whole(f"{words}{path}")

    def _cut(self, text: str, width: int) -> str:
        metrics, middle = self.fontMetrics(), Qt.TextElideMode.ElideMiddle
        if metrics.horizontalAdvance(text) <= width:
            return text
        words, folder = self._words, text.removeprefix(self._words).removesuffix(self._name)
        room = width - metrics.horizontalAdvance(words + self._name)
        if room >= metrics.horizontalAdvance("…"):
            return words + (metrics.elidedText(folder, middle, room) or "…") + self._name
        room = width - metrics.horizontalAdvance(words)
        return words + metrics.elidedText(self._name, middle, max(24, room))
