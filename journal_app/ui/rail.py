"""The rail at the left: one button a page, a badge where something waits."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journal_app.ui.actions.registry import action
from journal_app.ui.icons import icon
from journal_app.ui.tasks import Steps
from journal_app.ui.theme import Size, ThemeManager
from journal_app.ui.widgets.mark import Mark
from journal_app.ui.widgets.text import label

WIDE, NARROW = 196, 64
ICON, ROOM = 18, 24
"""Side of an icon, and the width it has beside a name."""
_AROUND_A_NAME, _AROUND_A_BADGE = 54, 34
"""What stands beside a name on the rail, and beside a name and its badge, in pixels."""
_MARGIN, _IN_BADGE = 11, 13
"""At each side of the buttons, and beside the number in a badge."""
BADGE = 12.5
"""Size of the number of a badge that stands on an icon."""


class Place(StrEnum):
    """The pages the rail leads to, in order."""

    TODAY = "today"
    JOURNAL = "journal"
    DRIFT = "drift"
    CLIENTS = "clients"
    REFERRALS = "referrals"
    SUPERVISION = "supervision"
    HOURS = "hours"
    MAP = "map"
    SETTINGS = "settings"


_ICONS = {
    Place.TODAY: "sun",
    Place.JOURNAL: "book-open",
    Place.DRIFT: "chart-spline",
    Place.CLIENTS: "users",
    Place.REFERRALS: "signpost",
    Place.SUPERVISION: "messages-square",
    Place.HOURS: "hourglass",
    Place.MAP: "map",
    Place.SETTINGS: "settings",
}
_HELP, _LOCK = "circle-question-mark", "lock-keyhole"


def icon_of(place: Place) -> str:
    """The name of the icon that stands for a page."""
    return _ICONS[place]


class Rail(QFrame):
    """Leads to the pages; collapses to icons when the window is narrow."""

    place_chosen = Signal(object)
    help_requested = Signal()
    lock_requested = Signal()

    def __init__(self, themes: ThemeManager, can_lock: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._themes = themes
        self._narrow = False
        self._buttons: dict[Place, RailButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, 18, _MARGIN, 14)
        self._column.setSpacing(0)
        self._brand = Brand(themes, self)
        self._column.addWidget(self._brand)
        self._column.addSpacing(16)
        for place in Place:
            if place is Place.SETTINGS:
                self._column.addStretch(1)
            self._add(place)
        self._help = self._help_button()
        self._lock = self._lock_button() if can_lock else None
        self._dress()
        themes.changed.connect(self._dress)

    def select(self, place: Place | None) -> None:
        """Show a page as the current one; None for a page that is not on the rail."""
        self._group.setExclusive(place is not None)
        for name, button in self._buttons.items():
            button.setChecked(name is place)
        self._help.setChecked(False)

    @property
    def selected(self) -> Place | None:
        """The page that is lit; None for one that is not on the rail."""
        return next((one for one, button in self._buttons.items() if button.isChecked()), None)

    def select_help(self) -> None:
        """Show the guide as what is open; it is no place of the journal."""
        self.select(None)
        self._help.setChecked(True)

    def set_badge(self, place: Place, count: int) -> None:
        """Say how much waits on a page; nothing for 0."""
        self._buttons[place].set_badge(count)
        if not self._narrow:
            self.setMaximumWidth(self._width_of_names(_growth(self._themes)))
            self.updateGeometry()

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or icons and names."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._dress()

    def _dress(self) -> None:
        """Widths, names and icons for the theme and the room there is."""
        narrow, factor = self._narrow, _growth(self._themes)
        least = NARROW - ICON + round(ICON * factor)
        # Never wider than its icons need it to be: the window can always be made narrow.
        self.setMinimumWidth(least)
        self.setMaximumWidth(least if narrow else self._width_of_names(factor))
        self.updateGeometry()
        self._show_icons()
        self._brand.set_narrow(narrow)
        for place, button in self._buttons.items():
            button.set_narrow(narrow)
            button.setText("" if narrow else self._names()[place])
        self._help.setText("" if narrow else self.tr("Help"))
        if self._lock is not None:
            self._lock.setText("" if narrow else self.tr("Lock"))

    def _width_of_names(self, factor: float) -> int:
        """The usual width, or what the longest name needs beside its icon and its badge."""
        metrics = QFontMetrics(self._themes.theme.font(Size.BODY, bold=True))
        longest = max(
            metrics.horizontalAdvance(name)
            + max(_AROUND_A_NAME, _beside_badge(self._buttons[place].badge_width, factor))
            for place, name in self._names().items()
        )
        return max(round(WIDE * factor), round(ROOM * factor) + longest)

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def _names(self) -> dict[Place, str]:
        return {
            Place.TODAY: self.tr("Today"),
            Place.JOURNAL: self.tr("Journal"),
            Place.DRIFT: self.tr("Drift"),
            Place.CLIENTS: self.tr("Clients"),
            Place.REFERRALS: self.tr("Referrals"),
            Place.SUPERVISION: self.tr("Supervision"),
            Place.HOURS: self.tr("Hours"),
            Place.MAP: self.tr("The map"),
            Place.SETTINGS: self.tr("Settings"),
        }

    def _add(self, place: Place) -> None:
        name = self._names()[place]
        button = RailButton(self._themes, self)
        button.setAccessibleName(name)
        button.setToolTip(f"{name}  ({action(f'place.{place.value}').first_keys})")
        button.clicked.connect(lambda: self.place_chosen.emit(place))
        button.setAutoExclusive(True)  # one of some, also while the page has no place in the rail
        self._group.addButton(button)
        self._buttons[place] = button
        self._column.addWidget(button)

    def _help_button(self) -> QPushButton:
        button = RailButton(self._themes, self)
        name = self.tr("Help")
        button.setAccessibleName(name)
        button.setToolTip(f"{name}  (F1)")
        button.clicked.connect(self._ask_for_help)
        self._column.addWidget(button)
        return button

    def _ask_for_help(self) -> None:
        self._help.setChecked(False)  # until it is there
        self.help_requested.emit()

    def _lock_button(self) -> QPushButton:
        button = RailButton(self._themes, self)
        button.setCheckable(False)
        button.setAccessibleName(self.tr("Lock"))
        button.setToolTip(self.tr("Lock the journal  (Ctrl+L)"))
        button.clicked.connect(self.lock_requested)
        self._column.addWidget(button)
        return button

    def _show_icons(self) -> None:
        for place, button in self._buttons.items():
            self._show_icon(button, _ICONS[place])
        for other, name in ((self._help, _HELP), (self._lock, _LOCK)):
            if other is not None:
                self._show_icon(other, name)

    def _show_icon(self, button: QPushButton, name: str) -> None:
        button.setIcon(_drawn(self._themes, name, narrow=self._narrow))
        button.setIconSize(_size_of_icon(self._themes, narrow=self._narrow))


class RailButton(QPushButton):
    """A page's button, with a count of what waits painted at its end."""

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._themes = themes
        self._count = 0
        self._narrow = False

    def set_narrow(self, narrow: bool) -> None:
        """Leave room for the icon where there is no name beside the badge."""
        self._narrow = narrow
        self.update()

    def set_badge(self, count: int) -> None:
        """Show a count; nothing for 0."""
        self._count = count
        self.setAccessibleDescription(self.tr("%n waiting", "", count) if count else "")
        self.update()

    @property
    def badge_width(self) -> int:
        """The width of its badge beside the name; 0 while nothing waits."""
        if not self._count:
            return 0
        metrics = QFontMetrics(self._themes.theme.font(Size.SMALL, bold=True))
        return metrics.horizontalAdvance(self._badge) + _IN_BADGE

    @property
    def _badge(self) -> str:
        return str(self._count) if self._count < 100 else "99+"

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, then its badge."""
        super().paintEvent(event)
        if not self._count:
            return
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(Size.SMALL, bold=True)
        narrow = self._narrow or not self._has_room_beside_name()
        if narrow:
            font.setPixelSize(round(BADGE * _growth(self._themes)))
        painter.setFont(font)
        text = self._badge
        width = painter.fontMetrics().horizontalAdvance(text) + _IN_BADGE
        height = painter.fontMetrics().height() + 3
        at_icon = 2 if self._narrow else self.width() - round(ROOM * _growth(self._themes)) - width
        left = self.width() - width - (at_icon if narrow else 10)
        if self.isRightToLeft():
            left = at_icon if narrow else 10
        top = 1 if narrow else (self.height() - height) / 2
        box = QRectF(left, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.attention_soft))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(QColor(theme.attention))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _has_room_beside_name(self) -> bool:
        """Whether a badge fits behind the name; else it stands on the icon."""
        named = self.fontMetrics().horizontalAdvance(self.text())
        beside = round(ROOM * _growth(self._themes)) + _AROUND_A_BADGE + self.badge_width
        return self.width() - named >= beside


def _beside_badge(width: int, factor: float) -> int:
    """What a name needs beside it for a badge so wide; 0 without one."""
    return round(_AROUND_A_BADGE * max(1.0, factor)) + width + 2 * _MARGIN if width else 0


def draw_ahead(themes: ThemeManager) -> Steps:
    """Draws the icons of a rail that is to be made, two a step: it finds them drawn then."""
    for name in (*_ICONS.values(), _HELP, _LOCK):
        for narrow in (False, True):
            _drawn(themes, name, narrow=narrow)
        yield


def _drawn(themes: ThemeManager, name: str, *, narrow: bool) -> QIcon:
    size, theme = _size_of_icon(themes, narrow=narrow), themes.theme
    return icon(name, theme.muted, theme.ink, size.height(), size.width())


def _size_of_icon(themes: ThemeManager, *, narrow: bool) -> QSize:
    factor = _growth(themes)
    side = round(ICON * factor)
    return QSize(side if narrow else round(ROOM * factor), side)


def _growth(themes: ThemeManager) -> float:
    """How much the rail grows with the text: half as much."""
    return max(1.0, 0.5 + themes.theme.text_scale / 2)


class Brand(QWidget):
    """The mark of the program, four quadrants, and its name."""

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(Mark(themes, self))
        self._name = label("Stance", "strong", self, wrap=False)
        row.addWidget(self._name)
        row.addStretch(1)

    def set_narrow(self, narrow: bool) -> None:
        """Show the mark alone, or the name as well."""
        self._name.setVisible(not narrow)
