"""Where the files that ship with the program lie: themes, translations, prompts, texts.

An installed program carries them inside the package, a checkout at its top.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_root(package: Path = _PACKAGE) -> Path:
    """The folder that holds all resources, for the package that lies at `package`."""
    bundled = package / "_resources"
    return bundled if bundled.is_dir() else package.parent / "resources"


def resource_path(*parts: str) -> Path:
    """The path of one resource, for example `resource_path("themes", "light.toml")`.

    The path is returned whether or not something lies there: opening it says what is missing.
    """
    return resource_root().joinpath(*parts)


def languages() -> tuple[str, ...]:
    """English, then every other language that a translation lies there for, by its code."""
    found = resource_path("translations").glob("stance_*.ts")
    codes = {path.stem.partition("_")[2] for path in found}
    return ("en", *sorted(codes - {"en"}))


def changelog_path(package: Path = _PACKAGE) -> Path:
    """The list of changes: among the resources of what is installed, at the top of a checkout."""
    root = resource_root(package)
    return (root if root.parent == package else root.parent) / "CHANGELOG.md"
