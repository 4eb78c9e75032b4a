"""Keeps Qt's Python bindings from looking into modules that are imported after them."""

from __future__ import annotations

import contextlib
import importlib
from typing import Any

from journal_app.ui.late_signatures import late_signatures


def leave_alone() -> None:
    """Imports what follows as if Qt were not there. Call it before Qt is imported.

    The bindings read the source of every module imported after them, to see whether it may want
    names spelled another way, which nothing here does; that is a good part of what a start takes
    beside Qt. To do so they also ask the module for attributes. A module that answers by importing
    others (pydantic has some) then meets itself half-imported: about one time in a hundred when
    another thread imports it while the window is at work. Then nothing can be saved, and trying
    again does not always help.
    """
    with contextlib.suppress(ImportError, AttributeError):  # bindings that no longer do it
        with late_signatures():
            importlib.import_module("shiboken6")  # brings the other
        feature: Any = importlib.import_module("shibokensupport.feature")
        feature._mod_uses_pyside = _uses_no_features


def _uses_no_features(_module: object) -> bool:
    return False
