"""Long work that may become unwanted while it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

GoOn: TypeAlias = Callable[[], None]
"""Called between the parts of a work, again and again; what it raises ends the work."""


def to_the_end() -> None:
    """Nobody gives it up."""
