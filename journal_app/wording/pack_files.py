"""Reads the texts that ship as TOML, one file a language, and falls back to English."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from journal_app.resources import resource_path

DEFAULT_LANGUAGE = "en"


def pack_path(folder: str, language: str) -> Path:
    """The file of a language: exactly that, else without its country, else English."""
    tags = language.replace("-", "_").split("_")
    for name in (language, tags[0].lower()):
        # Only a plain name may become part of a path.
        if name.replace("_", "").isalnum():
            path = resource_path(folder, f"{name}.toml")
            if path.is_file():
                return path
    return resource_path(folder, f"{DEFAULT_LANGUAGE}.toml")


@lru_cache(maxsize=16)
def pack(folder: str, language: str) -> dict[str, Any]:
    """What a file holds. It is read once; nothing may change it."""
    return tomllib.loads(pack_path(folder, language).read_text("utf-8"))
