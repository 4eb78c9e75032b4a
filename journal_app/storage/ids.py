"""Ids of everything kept: UUIDs of version 7, as text, in order of their making."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache


def new_id() -> str:
    """A new id."""
    return str(_maker()())


def new_ids(count: int) -> list[str]:
    """So many new ids, in order."""
    make = _maker()
    return [str(make()) for _ in range(count)]


@cache
def _maker() -> Callable[[], object]:
    """What makes them; imported when the first is wanted."""
    if sys.version_info >= (3, 14):
        from uuid import uuid7
    else:
        from uuid_utils import uuid7
    return uuid7
