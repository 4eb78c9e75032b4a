"""What is seen on the drift page, and records to see it with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QWidget,
)

from journal_app.ui.pages.drift_page import DriftPage
from journal_app.ui.widgets.pick_popover import PickPopover

Sit = Callable[..., None]


def visible_texts(widget: QWidget) -> str:
    return "\n".join(
        part.text()
        for part in widget.findChildren(QWidget)
        if isinstance(part, QLabel | QPushButton) and part.isVisible()
    )


def moved(count: int = 22) -> list[float]:
    """A record that sat in one place and then clearly in another."""
    return [0.55, 0.65] * ((count - 10) // 2) + [-0.35, -0.25] * 5


def pick(page: DriftPage, name: str, text: str) -> None:
    """Choose a text from the list of a condition."""
    filters = page.header.filters
    filters.open(name)
    popover = filters.popovers[name]
    assert isinstance(popover, PickPopover)
    popover.list.setCurrentIndex(popover.list.model().index(popover.texts.index(text), 0))
    popover.choose_current()
