"""Resources are found inside an installed package and at the top of a checkout."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal_app.resources import resource_path, resource_root

STRAIGHT = re.compile(r"[\"']|\.\.\.")
TEXTS = sorted(
    path for path in resource_root().rglob("*.toml") if path.parent != resource_root() / "themes"
)


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_in(inner)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_texts_are_typed_with_typographic_marks(path: Path) -> None:
    texts = list(texts_in(tomllib.loads(path.read_text("utf-8"))))
    assert texts
    assert [text for text in texts if STRAIGHT.search(text)] == []


def test_an_installed_package_carries_its_resources(tmp_path: Path) -> None:
    package = tmp_path / "journal_app"
    (package / "_resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    assert resource_root(package) == package / "_resources"


def test_a_checkout_has_them_at_its_top(tmp_path: Path) -> None:
    package = tmp_path / "journal_app"
    package.mkdir()
    assert resource_root(package) == tmp_path / "resources"


def test_a_path_is_built_from_its_parts() -> None:
    assert resource_path("themes", "light.toml") == resource_root() / "themes" / "light.toml"
    assert resource_path() == resource_root()
    assert resource_path("themes").is_absolute()
