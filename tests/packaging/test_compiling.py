"""Translations are compiled by the build, where they have to be."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tools.release.facts import PACKAGING


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module that hatchling loads, without hatchling."""
    interface = ModuleType("hatchling.builders.hooks.plugin.interface")

    class BuildHookInterface:
        def __class_getitem__(cls, _: object) -> type:
            return cls

    interface.BuildHookInterface = BuildHookInterface  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, interface.__name__, interface)
    monkeypatch.delenv("STANCE_TRANSLATIONS", raising=False)
    spec = importlib.util.spec_from_file_location("hatch_build", PACKAGING / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    for name, at in (("stance_de.ts", 100), ("stance_de.qm", 100)):
        (folder / name).write_text("x")
        os.utime(folder / name, (at, at))
    return tmp_path


def asked(hook: ModuleType, root: Path) -> Any:
    made = hook.CompiledTranslations()
    made.root = str(root)
    return made.dependencies()


def test_what_is_compiled_asks_for_nothing(hook: ModuleType, root: Path) -> None:
    assert asked(hook, root) == []


def test_what_is_missing_or_older_asks_for_the_compiler(hook: ModuleType, root: Path) -> None:
    compiled = root / "resources" / "translations" / "stance_de.qm"
    os.utime(compiled, (99, 99))
    assert asked(hook, root) == [hook.COMPILER]
    compiled.unlink()
    assert asked(hook, root) == [hook.COMPILER]


def test_it_can_be_left_for_later(
    hook: ModuleType, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "resources" / "translations" / "stance_de.qm").unlink()
    monkeypatch.setenv("STANCE_TRANSLATIONS", "later")
    assert asked(hook, root) == []
