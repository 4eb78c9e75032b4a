"""The place among the system's small icons: a few things to do, and one neutral sentence told."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

TITLE = "Stance"
SHOWN_MS = 10_000


class Tray(QObject):
    """Shown only where it is wanted, to be told or to have it there, and where there is a place.

    Neither its tool tip nor its messages say anything of the journal.
    """

    opened = Signal()
    hidden = Signal()
    """The window is to go out of sight; it comes back from here."""
    log_requested = Signal()
    lock_requested = Signal()
    quit_requested = Signal()

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._turning: QAction | None = None

    @staticmethod
    def is_available() -> bool:
        """Whether the desktop shows such icons and their messages."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    @property
    def is_shown(self) -> bool:
        """Whether the icon is there."""
        return self._icon is not None

    @property
    def menu(self) -> QMenu | None:
        """Its menu, while it is shown."""
        return self._menu

    def set_shown(self, shown: bool) -> None:
        """Show or take away the icon; nothing happens where there is no place for it."""
        if not shown:
            self._take_away()
        elif self._icon is None and self.is_available():
            self._show()

    def speak(self) -> None:
        """Take over the language in force."""
        if self._icon is not None:
            self._menu = self._make_menu()
            self._icon.setContextMenu(self._menu)

    def tell(self, sentence: str) -> None:
        """Tell a sentence through the system."""
        if self._icon is not None:
            self._icon.showMessage(TITLE, sentence, QSystemTrayIcon.MessageIcon.NoIcon, SHOWN_MS)

    def _show(self) -> None:
        icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        icon.setToolTip(TITLE)
        icon.messageClicked.connect(self.opened)
        icon.activated.connect(self._on_activated)
        self._icon = icon
        self.speak()
        icon.show()

    def _take_away(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
        self._icon = self._menu = self._turning = None

    def _make_menu(self) -> QMenu:
        menu = QMenu()
        self._turning = menu.addAction(self.tr("Open Stance"))
        self._turning.triggered.connect(self._turn)
        menu.addAction(self.tr("Log a session"), self.log_requested.emit)
        menu.addAction(self.tr("Lock"), self.lock_requested.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Quit"), self.quit_requested.emit)
        menu.aboutToShow.connect(self._word)
        return menu

    def _word(self) -> None:
        """Say what the first line does now."""
        if self._turning is not None:
            in_sight = self._is_in_sight
            self._turning.setText(self.tr("Hide Stance") if in_sight else self.tr("Open Stance"))

    @property
    def _is_in_sight(self) -> bool:
        window = self._window
        return window is not None and window.isVisible() and not window.isMinimized()

    def _turn(self) -> None:
        """Out of sight, or back."""
        (self.hidden if self._is_in_sight else self.opened).emit()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._turn()
