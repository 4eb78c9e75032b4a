"""Modules of Python that are imported by others at once and hardly ever looked into."""

from __future__ import annotations

import importlib
import sys
from threading import Lock
from types import ModuleType
from typing import Any

_SELDOM = (
    "ast",
    "bz2",
    "dis",
    "inspect",
    "ipaddress",
    "lzma",
    "shutil",
    "textwrap",
    "tokenize",
)
_one_at_a_time = Lock()


def stand_in() -> None:
    """Has each of them imported when something of it is first looked up, not before.

    Dataclasses bring ``inspect`` along, Qt's bindings and zip files the others; a start looks
    into none of them, and to import them all takes longer than to lay out the first picture. A
    dataclass that does not say what it is would have its signature written there instead, and
    ``inspect`` imported for it with all that this needs: a megabyte.
    One that is imported already stays as it is. Call it before anything else is imported.
    """
    for name in _SELDOM:
        if name not in sys.modules:
            sys.modules[name] = _StandIn(name)


class _StandIn(ModuleType):
    """Asks the module whose place it holds, which from then on is found by its name."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # who goes through all modules asks for these
            raise AttributeError(name)
        with _one_at_a_time:
            if sys.modules.get(self.__name__) is self:
                del sys.modules[self.__name__]
        try:
            return getattr(importlib.import_module(self.__name__), name)
        except ImportError as error:  # a Python made without it: as zip files say so
            raise RuntimeError(f"this Python has no {self.__name__}") from error
