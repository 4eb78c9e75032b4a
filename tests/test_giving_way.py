"""Whoever works long says so between the parts, and others go first."""

from __future__ import annotations

import builtins
import importlib.util
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from journal_app.giving_way import (
    EVERY,
    give_way,
    give_way_by,
    giving_way,
    imports_give_way,
)


@pytest.fixture
def others() -> Iterator[list[str]]:
    """Grows each time others may go first."""
    gone_first = list[str]()
    give_way_by(lambda: gone_first.append("others"))
    yield gone_first
    give_way_by(lambda: None)


def on_another_thread(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


@pytest.mark.parametrize("count", [0, 1, EVERY, EVERY + 1, 10 * EVERY])
def test_the_same_things_come_and_others_go_first_now_and_then(count: int, others: list[str]):
    assert list(giving_way(range(count))) == list(range(count))
    assert len(others) == -(-count // EVERY)


def test_each_thread_has_a_way_of_its_own(others: list[str]):
    on_another_thread(give_way)
    assert others == []
    give_way()
    assert others == ["others"]


def test_before_each_import_others_go_first(
    others: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "of_two_parts.py").write_text("import wave\nimport part_of_two\n", "utf-8")
    (tmp_path / "part_of_two.py").write_text("FOUND = 1\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    before = builtins.__import__
    with imports_give_way():
        import of_two_parts  # type: ignore[import-not-found]
    assert len(others) == 3
    assert of_two_parts.part_of_two.FOUND == 1
    assert builtins.__import__ is before


def test_what_others_import_meanwhile_they_find(others: list[str]):
    with imports_give_way():
        assert importlib.util.find_spec("journal_app.domain.grid") is not None
        assert __import__("os.path", fromlist=["join"]).join("a", "b")
        on_another_thread(lambda: __import__("json"))


def test_of_two_who_import_the_last_leaves_it_as_it_was(others: list[str]):
    before = builtins.__import__
    one, other = imports_give_way(), imports_give_way()
    one.__enter__()
    other.__enter__()
    one.__exit__(None, None, None)
    assert builtins.__import__ is not before
    other.__exit__(None, None, None)
    assert builtins.__import__ is before


def test_imports_that_fail_leave_nothing_behind(others: list[str]):
    before = builtins.__import__
    with pytest.raises(ModuleNotFoundError), imports_give_way():
        import no_such_module  # type: ignore[import-not-found]  # noqa: F401
    assert builtins.__import__ is before
