"""Tab goes as one reads, also where rows came later than what stands below them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget

from journal_app.ui.widgets.laid_out import laid_out
from journal_app.ui.widgets.secret_field import SecretField

_BY_TAB = frozenset(
    {Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus}
)


def tab_as_read(root: QWidget, header: QWidget) -> None:
    """Let Tab go through all that lies in the layouts of ``root``, in their order.

    It begins at ``header``, which takes no focus itself.
    """
    stops = list(_reachable(root))
    if not stops:
        return
    # Only what takes the focus can be put in order; the header holds the place of the page.
    header.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for before, after in pairwise((header, *stops)):
        QWidget.setTabOrder(before, after)
    header.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def tab_into(before: QWidget, part: QWidget) -> None:
    """Let Tab go from a widget into a part that was opened there, and on from its end."""
    for one, after in pairwise((before, *_reachable(part))):
        QWidget.setTabOrder(one, after)


def _reachable(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() in _BY_TAB and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, SecretField):
        yield from _reachable(widget.eye)
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _reachable(inside)
        return
    if isinstance(widget, QSplitter):
        for index in range(widget.count()):
            part = widget.widget(index)
            if part is not None:
                yield from _reachable(part)
        return
    layout = widget.layout()
    if layout is not None:
        for part in laid_out(layout):
            yield from _reachable(part)
