"""Has Qt's Python bindings load what describes their functions when somebody asks, not before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from importlib import machinery
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import Any

_SUPPORT = "shibokensupport.signature."
_LATE = frozenset(
    f"{_SUPPORT}{name}"
    for name in (
        "errorhandler",
        "layout",
        "lib.enum_sig",
        "lib.pyi_generator",
        "lib.tool",
        "mapping",
        "parser",
    )
)
_MAPPING, _UPDATE = f"{_SUPPORT}mapping", "update_mapping"
_FEATURE = "shibokensupport.feature"
_one_at_a_time = RLock()


@contextmanager
def late_signatures() -> Iterator[None]:
    """The bindings are imported in here.

    They carry seven modules as source text that say what a function of Qt takes: for the message
    of a wrong call, for help texts, and to write type stubs. All are compiled anew at each start,
    which is a third of what a bare window takes. Each is now made when something of it is first
    looked up. Where bindings keep these modules another way, everything is as they have it.
    """
    # The bindings' own importer asks for specs by this name. That of Python itself does not.
    machinery.ModuleSpec = _late_spec  # type: ignore[assignment, misc]
    try:
        yield
    finally:
        machinery.ModuleSpec = ModuleSpec  # type: ignore[misc]


def _late_spec(name: str, loader: Any, **details: Any) -> ModuleSpec:
    by: Any = loader
    if name in _LATE:
        by = _LateLoader(loader)
    elif name == _FEATURE:
        by = _NoFeatures(loader)
    return ModuleSpec(name, by, **details)


class _NoFeatures:
    """Makes the module that reads the source of others, and has it find nothing to do there."""

    def __init__(self, loader: Any) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> None:
        """As any."""

    def exec_module(self, module: ModuleType) -> None:
        self._loader.exec_module(module)
        vars(module)["_mod_uses_pyside"] = lambda _module: False


class _LateLoader:
    """Makes a module that is empty until it is looked into."""

    def __init__(self, loader: Any) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = _LateModule(spec.name)
        if spec.name == _MAPPING:
            vars(module)[_UPDATE] = partial(_updated, module)
        return module

    def exec_module(self, module: ModuleType) -> None:
        """Nothing yet."""

    def fill(self, module: ModuleType) -> None:
        """Make what stands in it, under the name that its source is found by."""
        spec = module.__spec__
        assert spec is not None
        known_as, spec.name = spec.name, module.__name__
        try:
            self._loader.exec_module(module)
        finally:
            spec.name = known_as


class _LateModule(ModuleType):
    """Is filled by the first name that is looked up in it."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # who goes through all modules asks for these
            raise AttributeError(name)
        self.fill()
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(name) from None

    def fill(self) -> None:
        """Make what stands in it, unless it is made already."""
        with _one_at_a_time:
            loader = self.__dict__["__loader__"]
            if isinstance(loader, _LateLoader):
                # From here on a name that is not there yet is missing, as while any import.
                self.__loader__ = None
                loader.fill(self)


def _updated(module: _LateModule) -> object:
    """What the bindings call before each message: they look it up past all that a module does."""
    module.fill()
    return vars(module)[_UPDATE]()
