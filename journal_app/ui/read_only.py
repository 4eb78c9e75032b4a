"""What writes is off where a journal is open to be read only; one sentence above says why.

Controls that write say so with ``writing``. Nobody has to ask each time whether they may.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

W = TypeVar("W", bound=QWidget)
WRITES = "writes"
"""The property of what is off there, and what it changes."""
_RECORDS, _SESSIONS = "records", "sessions"
_MOMENTS = frozenset({QEvent.Type.Show, QEvent.Type.EnabledChange})


def writing(control: W, *, sessions: bool = False) -> W:
    """Says that a control, or all that is in it, changes the journal; gives it back.

    Of ``sessions``, and nothing beyond what their saving touches: that needs no library.
    """
    control.setProperty(WRITES, _SESSIONS if sessions else _RECORDS)
    return control


def writes_records(control: QWidget) -> bool:
    """Whether a control, or what it is in, changes more than sessions."""
    within: QWidget | None = control
    while within is not None and not within.property(WRITES):
        within = within.parentWidget()
    return within is not None and within.property(WRITES) == _RECORDS


class KeepsOff(QObject):
    """Keeps what writes off in a widget and all that will ever be in it, as long as it lives."""

    def __init__(self, within: QWidget) -> None:
        super().__init__(within)
        self._within = within
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn a control off when it is shown, and whenever it was turned on."""
        if (
            event.type() in _MOMENTS
            and isinstance(watched, QWidget)
            and watched.property(WRITES)
            and watched.isEnabled()
            and self._holds(watched)
        ):
            watched.setEnabled(False)
            watched.setToolTip(
                QCoreApplication.translate("ReadOnly", "This journal is open to be read only.")
            )
        return False

    def _holds(self, widget: QWidget | None) -> bool:
        """Also in what opens over it in a window of its own, such as a list below a chip."""
        while widget is not None and widget is not self._within:
            widget = widget.parentWidget()
        return widget is not None
