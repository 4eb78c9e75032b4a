"""Whose turn it is to collect what holds only itself any more.

Python collects such things on whichever thread happens to ask for memory. Among them may be objects
of the window, and those must not be taken down anywhere but on its own thread: doing so while that
thread works with what they were tied to ends the program. So a program with a window turns this off
and collects by itself, on the thread of the window.
"""

from __future__ import annotations

import contextlib
import gc
import sys
from collections.abc import Iterator

_SMALL_PIECES = 1
"""What the library that lends memory is told of: pieces so small it puts together much later."""
_SELDOM = 5_000_000, 20, 100


_TRIM_FROM, _TOP_PAD, _MAPPED_FROM, _MOST_ARENAS = -1, -2, -3, -8
_ALL_THERE_IS, _AHEAD, _LARGEST = 1 << 30, 16 << 20, 32 << 20


def collect_by_ourselves() -> None:
    """From now on nothing is collected but by ``collect_due``."""
    gc.disable()


@contextlib.contextmanager
def collected_seldom() -> Iterator[None]:
    """While very many rows are made, of which none holds itself: they are not looked through.

    Not again and again, that is: it would be a good part of the work.
    """
    before = gc.get_threshold()
    gc.set_threshold(*_SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def collect_due(oldest: int = 2) -> bool:
    """Collect on this thread, as far as Python would have done it by now; whether it would have.

    Args:
        oldest: generation that is looked through. The last is all there is.
    """
    due = [
        generation
        for generation, (count, most) in enumerate(
            zip(gc.get_count()[: oldest + 1], gc.get_threshold(), strict=False)
        )
        if count > most > 0
    ]
    if due:
        gc.collect(due[-1])
    return bool(due)


def is_all_due() -> bool:
    """Whether Python would have looked through all there is by now."""
    return gc.get_count()[2] > gc.get_threshold()[2]


def collect_all() -> None:
    """Look through all there is, and through what was spared; what is left then is spared again."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def give_back() -> None:
    """Return memory that nobody holds to the system; on any thread but that of the window.

    The more was let go of, the longer it takes.

    The library that lends it keeps what lies between two pieces that are still held. From then on
    it puts small pieces together as they come back, not some ten thousand of them in one go.
    """
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            library = ctypes.CDLL(None)
            library.mallopt(_SMALL_PIECES, 0)
            library.malloc_trim(0)


def keep_what_comes_back() -> None:
    """Memory that is let go of stays for what is wanted next, by whichever thread.

    It is for a command that takes very much and then ends: by itself the library that lends memory
    has some for each thread, and the system hands out every page of it anew, zeroed.
    """
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            library = ctypes.CDLL(None)
            library.mallopt(_MOST_ARENAS, 1)
            library.mallopt(_TRIM_FROM, _ALL_THERE_IS)
            library.mallopt(_TOP_PAD, _AHEAD)
            library.mallopt(_MAPPED_FROM, _LARGEST)


def spare_what_is_there() -> None:
    """What was made by now stays for long, and is not looked through with every collection.

    With all pages of a journal there, that would hold up the window for longer than anything else.
    """
    gc.freeze()
