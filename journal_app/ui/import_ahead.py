"""Imports what pages need before one of them is wanted, without holding up the window."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import sys
from collections.abc import Iterable, Iterator
from opcode import opmap
from time import perf_counter
from types import CodeType

from journal_app.ui.tasks import Steps

_OURS, _WITH_QT = "journal_app.", "journal_app.ui."
STEP_SECONDS = 0.004
"""No step of importing begins another module after that."""
_IMPORT, _FROM, _NAME, _WIDER = (
    opmap[name] for name in ("IMPORT_NAME", "IMPORT_FROM", "LOAD_NAME", "EXTENDED_ARG")
)


def still_to_import(*names: str) -> list[str]:
    """Modules with Qt that are not there yet, each after those it needs itself.

    For a thread of its own: what is without Qt is imported here. What is with Qt is only looked
    into, since classes of widgets must never be made beside the thread of the window. Whenever Qt
    asks a widget what it is, it looks, without holding Python still, into the very table that such
    a class is entered into; it then may find nothing there, and the program ends.
    """
    asked: set[str] = set()
    return [module for name in names for module in _needed_for(name, asked)]


def in_steps(modules: Iterable[str]) -> Steps:
    """Imports one module a step; for the thread of the window."""
    for module in modules:
        if module not in sys.modules:
            importlib.import_module(module)
            yield


def one_by_one(name: str) -> Steps:
    """Imports a module after all of ours that it needs, a few milliseconds of them a step.

    For the thread of the window, where a page is wanted that nobody imported ahead.
    """
    due = perf_counter() + STEP_SECONDS
    for module in _in_order(name, set()):
        importlib.import_module(module)
        if perf_counter() > due:
            yield
            due = perf_counter() + STEP_SECONDS


def _in_order(name: str, asked: set[str]) -> Iterator[str]:
    """A module and all of ours that it imports at once and that is not there yet, needed first."""
    if name in asked or name in sys.modules:
        return
    asked.add(name)
    for other in _imported_by(name):
        yield from _in_order(other, asked)
    yield name


def _needed_for(name: str, asked: set[str]) -> Iterator[str]:
    """A module and all that it imports at once and that is not there yet."""
    if name in asked or name in sys.modules:
        return
    asked.add(name)
    if not name.startswith(_WITH_QT):
        with contextlib.suppress(ImportError):  # it is tried again, and told, where it is wanted
            importlib.import_module(name)
        return
    for other in _imported_by(name):
        yield from _needed_for(other, asked)
    yield name


def _imported_by(name: str) -> list[str]:
    """Our own modules that stand in the imports of a module, outside of its functions."""
    spec = importlib.util.find_spec(name)
    loader = spec.loader if spec is not None else None
    get_code = getattr(loader, "get_code", None)
    code = None if get_code is None else get_code(name)
    if not isinstance(code, CodeType):
        return []
    return [word for word in _imported(code) if word.startswith(_OURS) and _is_module(word)]


def _is_module(name: str) -> bool:
    """Whether what is imported, from a package or a module, is a module itself."""
    around = name.rpartition(".")[0]
    package = importlib.util.find_spec(around)
    if package is None or package.submodule_search_locations is None:
        return False
    return importlib.util.find_spec(name) is not None


def _imported(code: CodeType) -> Iterator[str]:
    """What a module imports when it is run; what is there for the checker of types comes after.

    Of what is imported from something: that, and each name in it.
    """
    names, steps, more, around = code.co_names, code.co_code, 0, ""
    for at in range(0, len(steps), 2):
        step, number = steps[at], steps[at + 1] | more
        more = number << 8 if step == _WIDER else 0
        if step == _IMPORT:
            around = names[number]
            yield around
        elif step == _FROM:
            yield f"{around}.{names[number]}"
        elif step == _NAME and names[number] == "TYPE_CHECKING":
            return
