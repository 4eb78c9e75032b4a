"""Lets go of what the program still remembers of a journal that is closed."""

from __future__ import annotations

import sys
from functools import _lru_cache_wrapper
from typing import Any

from PySide6.QtGui import QPixmapCache

from journal_app.rubbish import give_back

PACKAGE = "journal_app."


def forget() -> None:
    """Empty what is kept to be quick, and give the memory of what nobody holds back to the system.

    Python moves and copies texts as it likes: none of them can be overwritten for sure. What can
    be done is to hold nothing, and to return the memory, which the system clears before anyone else
    gets it. What was shown is taken down so that none of it holds itself.
    """
    for cached in _caches():
        cached.cache_clear()
    QPixmapCache.clear()
    give_back()


def _caches() -> list[_lru_cache_wrapper[Any]]:
    """Every function of the program that remembers its answers."""
    modules = [module for name, module in sys.modules.items() if name.startswith(PACKAGE)]
    return [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, _lru_cache_wrapper)
    ]
