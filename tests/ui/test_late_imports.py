"""What is imported after Qt is left alone."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from journal_app.ui import late_imports

ASKS = """
asked = []

def __getattr__(name):
    asked.append(name)
    raise AttributeError(name)
"""


def test_a_module_is_not_asked_for_anything_when_it_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    feature = importlib.import_module("shibokensupport.feature")
    monkeypatch.setattr(feature, "_mod_uses_pyside", feature._mod_uses_pyside)

    (tmp_path / "late_and_curious.py").write_text(ASKS, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    late_imports.leave_alone()

    import late_and_curious  # type: ignore[import-not-found]

    try:
        # The import system itself looks for these.
        assert set(late_and_curious.asked) <= {"__path__", "__spec__"}
    finally:
        del sys.modules["late_and_curious"]
