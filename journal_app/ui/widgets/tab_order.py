"""Tab goes as one reads, also where rows came later than what stands below them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QSplitter, QWidget

from journal_app.ui.widgets.laid_out import laid_out
from journal_app.ui.widgets.secret_field import SecretField

_NEVER = Qt.FocusPolicy.NoFocus
_BY_TAB = (Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.WheelFocus)


def tab_as_read(root: QWidget, header: QWidget) -> None:
    """Let Tab go through all that lies in the layouts of ``root``, in their order.

    It begins at ``header``, which takes no focus itself.
    """
    stops = _reachable(root)
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


def _reachable(root: QWidget) -> list[QWidget]:
    """What Tab may stop at, in the order of the layouts; a page has hundreds of parts."""
    stops: list[QWidget] = []
    waiting = [root]
    while waiting:
        widget = waiting.pop()
        policy = widget.focusPolicy()
        if policy is not _NEVER and policy in _BY_TAB and widget.focusProxy() is None:
            stops.append(widget)
        if not isinstance(widget, QLabel):  # which are most of them, and hold nothing
            waiting += reversed(_parts(widget))
    return stops


def _parts(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [] if inside is None else [inside]
    if isinstance(widget, QSplitter):
        parts = (widget.widget(index) for index in range(widget.count()))
        return [part for part in parts if part is not None]
    layout = widget.layout()
    parts_in_it = [] if layout is None else list(laid_out(layout))
    return [widget.eye, *parts_in_it] if isinstance(widget, SecretField) else parts_in_it
