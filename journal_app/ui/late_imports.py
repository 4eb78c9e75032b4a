"""Keeps Qt's Python bindings from looking into modules that are imported after them."""

from __future__ import annotations

import builtins
import contextlib
import importlib

from journal_app.stand_in import stand_in
from journal_app.ui.late_signatures import late_signatures
from journal_app.ui.quick_enums import make_enums_quickly


def leave_alone() -> None:
    """Imports what follows as if Qt were not there. Call it before Qt is imported.

    The bindings read the source of every module imported after them, to see whether it may want
    names spelled another way, which nothing here does, and stand in the way of each statement that
    imports; that is a good part of what a start takes beside Qt. To do so they also ask the module
    for attributes. A module that answers by importing others (pydantic has some) then meets itself
    half-imported: about one time in a hundred when another thread imports it while the window is
    at work. Then nothing can be saved, and trying again does not always help.
    """
    stand_in()
    make_enums_quickly()
    with contextlib.suppress(ImportError, AttributeError):  # bindings that no longer do it
        with late_signatures():
            importlib.import_module("shiboken6")  # brings the other
        importlib.import_module("PySide6.QtCore")  # gets in the way
        builtins.__import__ = builtins.__orig_import__  # type: ignore[attr-defined]
