"""Lets go of what the program still remembers of a journal that is closed."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import _lru_cache_wrapper
from types import ModuleType
from typing import Any

from PySide6.QtGui import QPixmapCache

from journal_app.ui.tasks import Steps

PACKAGE = "journal_app."
_AT_A_TIME = 100
"""Modules that are looked through in a step, in a millisecond."""


def forgetting() -> Steps:
    """Empty what is kept to be quick; the memory of it is then to be given back to the system.

    Python moves and copies texts as it likes: none of them can be overwritten for sure. What can
    be done is to hold nothing, and to return the memory, which the system clears before anyone else
    gets it. What was shown is taken down so that none of it holds itself.
    """
    modules = [module for name, module in sys.modules.items() if name.startswith(PACKAGE)]
    for begin in range(0, len(modules), _AT_A_TIME):
        for cached in _caches(modules[begin : begin + _AT_A_TIME]):
            cached.cache_clear()
        yield
    QPixmapCache.clear()


def _caches(modules: Iterable[ModuleType]) -> list[_lru_cache_wrapper[Any]]:
    """Every function of these that remembers its answers."""
    return [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, _lru_cache_wrapper)
    ]
