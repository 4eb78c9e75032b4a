"""Resources are found inside an installed package and at the top of a checkout."""

from pathlib import Path

from journal_app.resources import resource_path, resource_root


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
