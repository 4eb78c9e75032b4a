"""What the program stands on: the libraries, their versions here, and their licences."""

from __future__ import annotations

import importlib.metadata
import platform
import tomllib
from collections.abc import Iterator

from journal_app.domain.dataclass import dataclass
from journal_app.resources import resource_path


@dataclass(frozen=True, slots=True)
class Library:
    """A library: its name, its licence as SPDX names it, and its version; empty if not there."""

    name: str
    licence: str
    version: str


def each_library() -> Iterator[Library]:
    """All of them, in the order of the kept list.

    One after the other: to tell which version of one is there takes some milliseconds.
    """
    for item in tomllib.loads(resource_path("libraries.toml").read_text("utf-8"))["library"]:
        version = _version(item.get("distribution", item["name"]))
        yield Library(item["name"], item["licence"], version)


def _version(distribution: str) -> str:
    if distribution == "Python":
        return platform.python_version()
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return ""
