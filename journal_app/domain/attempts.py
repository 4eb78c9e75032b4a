"""How long to wait after passphrases that did not fit. Nobody is ever locked out."""

from __future__ import annotations

FREE = 3
"""So many may be mistyped without waiting."""
LONGEST = 30
"""Seconds at most."""


def wait_after(failures: int) -> int:
    """Seconds to wait before the next attempt: none at first, then 2, 4, 8, up to 30."""
    return 0 if failures < FREE else min(2 ** (failures - FREE + 1), LONGEST)
