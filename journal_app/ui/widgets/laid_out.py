"""The widgets of a layout, read and taken out without a Python object left for its items.

``itemAt`` makes one that stays with the layout, and so does ``addLayout`` for what an inner layout
holds already; also after Qt has deleted the item, as it does when its widget is deleted. What Qt
then makes at the same place in memory is given to Python as that item: of the wrong class at best,
a crash at worst. ``takeAt`` and ``removeWidget`` let go of the object with the item.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from journal_app.ui.widgets.flow_layout import FlowLayout

_BY_HAND = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of the layouts within it, in their order."""
    parent = layout.parentWidget()
    if parent is not None:
        yield from _within(layout, parent.findChildren(QWidget, options=_DIRECT))


def discard(layout: QLayout, widget: QWidget) -> None:
    """Take a widget out of a layout, hide and delete it."""
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


def take_away(layout: QLayout) -> None:
    """Hide and delete the widgets of a layout and all that lies within it."""
    if isinstance(layout, FlowLayout):
        layout.clear()
        return
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            take_away(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def show_at_once(widgets: Iterable[QWidget]) -> None:
    """Show what was just put into layouts, but for what was hidden by hand.

    Qt does so by itself, a little later and one after the other; and with each it lays out all that
    stands around it.
    """
    held: list[QLayout] = []
    try:
        for widget in widgets:
            around = widget.parentWidget()
            layout = around.layout() if around is not None and around.isVisible() else None
            if layout is None or widget.testAttribute(_BY_HAND):
                continue
            if layout.isEnabled():
                layout.setEnabled(False)
                held.append(layout)
            widget.show()
    finally:
        for layout in held:
            layout.setEnabled(True)
            layout.activate()


def _within(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    if isinstance(layout, FlowLayout):
        yield from layout.widgets()
        return
    parts: list[QWidget | QLayout] = [*widgets, *layout.findChildren(QLayout, options=_DIRECT)]
    places = ((layout.indexOf(part), part) for part in parts)
    for _place, part in sorted((one for one in places if one[0] >= 0), key=itemgetter(0)):
        if isinstance(part, QLayout):
            yield from _within(part, widgets)
        else:
            yield part
