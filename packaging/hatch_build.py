"""Compiles the translations whenever the package is built, so that no wheel lacks its languages.

Qt's own compiler is used, which PySide6-Essentials carries. Where the compiled files are there
already, as in a source archive or after `make`, nothing is asked for and nothing is done.

    STANCE_TRANSLATIONS=later    leaves them out: `make` installs first and compiles then
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

COMPILER = "PySide6-Essentials>=6.10,<7,!=6.12.0"


class CompiledTranslations(BuildHookInterface[Any]):
    """Runs before the files of a wheel or a source archive are gathered."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """What the build needs beside hatchling."""
        return [COMPILER] if self._wanted() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile what is missing or older than its source."""
        if self._wanted():
            command = [sys.executable, "-m", "tools.compile_translations"]
            subprocess.run(command, cwd=self.root, check=True)  # noqa: S603 - our own tool

    def _wanted(self) -> bool:
        sources = Path(self.root, "resources", "translations").glob("*.ts")
        later = os.environ.get("STANCE_TRANSLATIONS") == "later"
        return not later and any(_is_outdated(source) for source in sources)


def _is_outdated(source: Path) -> bool:
    compiled = source.with_suffix(".qm")
    return not compiled.is_file() or compiled.stat().st_mtime < source.stat().st_mtime
