"""The place among the system's small icons, and what is told from there: one neutral sentence."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

TITLE = "Stance"
SHOWN_MS = 10_000


class Tray(QObject):
    """Shown only while the practitioner wants to be told, and where the desktop has a place for it.

    Neither its tool tip nor its messages say anything of the journal.
    """

    opened = Signal()
    lock_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None

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
        self._icon = self._menu = None

    def _make_menu(self) -> QMenu:
        menu = QMenu()
        menu.addAction(self.tr("Open Stance"), self.opened.emit)
        menu.addAction(self.tr("Lock"), self.lock_requested.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Quit"), self.quit_requested.emit)
        return menu

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.opened.emit()
